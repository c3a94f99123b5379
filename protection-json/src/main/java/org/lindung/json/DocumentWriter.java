package org.lindung.json;

import java.nio.charset.StandardCharsets;

/**
 * Writes documents: a value of the domain in, JSON out, in one line. The counterpart of {@link DocumentReader}.
 *
 * <pre>{@code
 * byte[] document = DocumentWriter.toBytes(migrant);
 * }</pre>
 *
 * <p>The documents are those that the mappers of {@link ProtectionJson} write, made without a mapper: a program that does
 * not work with Jackson otherwise starts in half the time.
 */
public final class DocumentWriter {

    private DocumentWriter() {}

    /**
     * Writes a document.
     *
     * @param document a value of the domain
     * @return the document in UTF-8
     * @throws IllegalArgumentException if the type of the value has no form in JSON
     */
    public static byte[] toBytes(Object document) {
        ByteWriting out = new ByteWriting();
        WireForms.ofValue(document)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no JSON form for " + document.getClass().getName()))
                .writeOutermost(document, out);
        return out.toBytes();
    }

    /**
     * Writes a document for those who keep it as text.
     *
     * @param document a value of the domain
     * @return the document
     * @throws IllegalArgumentException if the type of the value has no form in JSON
     */
    public static String toText(Object document) {
        return new String(toBytes(document), StandardCharsets.UTF_8);
    }
}
