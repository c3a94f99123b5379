package org.lindung.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the values of one type stand in JSON, both ways.
 *
 * <p>The forms are ours from top to bottom, and Jackson gives the tokens: so a host's naming strategy, coercions and
 * default typing have nothing to act upon, one bad attribute does not hide the next one, and no message of a foreign
 * library quotes the input.
 *
 * @param <T> type of the values
 */
interface WireForm<T> {
    /**
     * Reads the value at which the reading stands, and leaves it at the last token of that value, whatever it
     * was.
     *
     * @param reading the document that is being read
     * @return the value, or null if none could be made; at least one error has then been noted
     */
    @Nullable
    T read(Reading reading);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, Writing out);

    /**
     * Writes a value that stands alone, or in something that is not ours. If it is a document it says the version of the
     * format.
     *
     * @param value the value
     * @param out where to
     */
    default void writeOutermost(T value, Writing out) {
        write(value, out);
    }

    /**
     * Whether values are read at all; some are made elsewhere and only written.
     *
     * @return false for a form of which {@link #read} must not be called
     */
    default boolean isReadable() {
        return true;
    }

    /**
     * What an attribute is that is left out.
     *
     * @return the value, as an empty list; null if something has to be said
     */
    default @Nullable T ofNothing() {
        return null;
    }

    /**
     * Whether an attribute with this value says no more than one that is left out.
     *
     * @param value the value
     * @return true if it need not be written
     */
    default boolean saysNothing(T value) {
        return value.equals(ofNothing());
    }

    /**
     * How values get into the copy of a partner.
     *
     * @param terms what the partner gets
     * @return the copier; null if nothing of any value may be copied, as of whatever says nothing else
     */
    default @Nullable Copier<T> copier(CopyTerms terms) {
        return null;
    }

    /**
     * What values look like, as JSON Schema 2020-12.
     *
     * @param schemas gives the schemas of parts
     * @return the schema
     * @throws UnsupportedOperationException if the form has no schema that follows from it
     */
    default ObjectNode describe(DocumentSchema schemas) {
        throw new UnsupportedOperationException(
                "no schema follows from " + getClass().getName());
    }
}
