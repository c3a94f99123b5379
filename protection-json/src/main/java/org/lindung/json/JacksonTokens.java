package org.lindung.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.util.TokenBuffer;

/** The tokens of a parser of Jackson, which may be a host's and of another format than JSON. */
final class JacksonTokens extends Tokens {
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(ProtectionJson.MAX_DEPTH)
            .maxStringLength(ProtectionJson.MAX_STRING_LENGTH)
            .maxNumberLength(ProtectionJson.MAX_NUMBER_LENGTH)
            .maxNameLength(ProtectionJson.MAX_NAME_LENGTH)
            .maxDocumentLength(ProtectionJson.MAX_DOCUMENT_LENGTH)
            .build();

    /** Makes parsers of documents in UTF-8 and in no other encoding; whoever asks only for these has no mapper to make. */
    static final JsonFactory UTF_8 = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private final JsonParser in;
    private byte[] octets = {};

    JacksonTokens(JsonParser in) {
        this.in = in;
    }

    @Override
    @Nullable
    JsonToken current() {
        return in.currentToken();
    }

    @Override
    @Nullable
    JsonToken next() {
        return in.nextToken();
    }

    @Override
    @Nullable
    String nextName() {
        return in.nextName();
    }

    @Override
    boolean isNextName(FieldName name) {
        return in.nextName(name.forJackson());
    }

    @Override
    void skipChildren() {
        in.skipChildren();
    }

    @Override
    String name() {
        return in.currentName();
    }

    @Override
    String text() {
        return in.getString();
    }

    @Override
    byte[] octets() {
        octets = in.getString().getBytes(StandardCharsets.UTF_8);
        return octets;
    }

    @Override
    int offset() {
        return 0;
    }

    @Override
    int length() {
        return octets.length;
    }

    @Override
    boolean mayHoldHalfPairs() {
        return true;
    }

    @Override
    boolean isLong() {
        JsonParser.NumberType size = in.getNumberType();
        return size == JsonParser.NumberType.INT || size == JsonParser.NumberType.LONG;
    }

    @Override
    long number() {
        return in.getLongValue();
    }

    @Override
    void copyInto(TokenBuffer buffer) {
        buffer.copyCurrentStructure(in);
    }

    @Override
    public void close() {
        in.close();
    }
}
