package org.lindung.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The tokens of documents, within the limits of {@link ProtectionJson}; whoever asks only for these has no mapper to make. */
final class Tokens {
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(ProtectionJson.MAX_DEPTH)
            .maxStringLength(ProtectionJson.MAX_STRING_LENGTH)
            .maxNumberLength(ProtectionJson.MAX_NUMBER_LENGTH)
            .maxNameLength(ProtectionJson.MAX_NAME_LENGTH)
            .maxDocumentLength(ProtectionJson.MAX_DOCUMENT_LENGTH)
            .build();

    /** Reads and writes documents in UTF-8 and in no other encoding. */
    static final JsonFactory UTF_8 = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private Tokens() {}
}
