package org.lindung.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The tokens of one document, one after the other. The counterpart of {@link Writing}, and as there, there are two: those that any
 * parser of Jackson gives, and those of plain bytes, which most documents are, by ourselves.
 */
abstract class Tokens implements AutoCloseable {

    /** The token at which the reading stands; null before the first and after the last one. */
    abstract @Nullable JsonToken current();

    /** Whether the reading stands at a certain token. */
    boolean isAt(JsonToken token) {
        return current() == token;
    }

    /** Goes to the next token, and gives it; null after the last one. */
    abstract @Nullable JsonToken next();

    /** Goes to the next token, and gives the name that it is; null if it is no name. */
    abstract @Nullable String nextName();

    /** Goes to the next token, and tells whether it is a certain name. */
    abstract boolean isNextName(FieldName name);

    /** Goes from the start of an object or an array to its end; from any other token nowhere. */
    abstract void skipChildren();

    /** The name at which the reading stands. */
    abstract String name();

    /** The text at which the reading stands. */
    abstract String text();

    /** That text in UTF-8, somewhere in an array of which nothing may be changed. */
    abstract byte[] octets();

    /** Where in {@link #octets()}, which have been asked for, the text begins. */
    abstract int offset();

    /** How many of {@link #octets()}, which have been asked for, the text has. */
    abstract int length();

    /** Whether a text can hold half of a surrogate pair. */
    abstract boolean mayHoldHalfPairs();

    /** Whether the whole number at which the reading stands has 64 bits. */
    abstract boolean isLong();

    /** That number. */
    abstract long number();

    /** Puts the value at which the reading stands into a buffer, and goes to its last token. */
    abstract void copyInto(TokenBuffer buffer);

    @Override
    public abstract void close();
}
