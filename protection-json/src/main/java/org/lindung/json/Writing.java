package org.lindung.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.json.UTF8JsonGenerator;

/**
 * One document on its way into JSON: takes its tokens in their order. The counterpart of {@link Reading}.
 *
 * <p>There are two: bytes of our own, which nearly all documents become, and the generator of a host that writes something
 * else, as text that is indented. Both say the same.
 */
abstract class Writing {

    /** Writes through a generator of Jackson, of any format. */
    static Writing through(JsonGenerator out) {
        return new TokenWriting(out);
    }

    /**
     * Writes a value where a generator stands: straight into its buffer if it makes of tokens just what we make of them.
     *
     * @param value the value
     * @param form its form
     * @param out the generator
     * @param <T> type of the value
     */
    static <T> void writeOutermost(T value, WireForm<T> form, JsonGenerator out) {
        if (out instanceof UTF8JsonGenerator bytes && isPlain(bytes)) {
            bytes.writeRawValue(new ReadyDocument<>(value, form));
        } else {
            form.writeOutermost(value, through(out));
        }
    }

    private static boolean isPlain(UTF8JsonGenerator out) {
        return out.getPrettyPrinter() == null
                && out.getCharacterEscapes() == null
                && out.getHighestNonEscapedChar() == 0
                && out.isEnabled(JsonWriteFeature.QUOTE_PROPERTY_NAMES)
                && out.isEnabled(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                && out.isEnabled(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                && !out.isEnabled(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                && !out.isEnabled(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
    }

    abstract void startObject();

    abstract void endObject();

    abstract void startArray();

    abstract void endArray();

    /** The name of the next field, of our own and encoded once. */
    abstract void name(SerializedString name);

    abstract void name(String name);

    abstract void text(String text);

    abstract void number(long number);

    abstract void yesNo(boolean value);

    /** A field with a text. */
    final void text(String name, String text) {
        name(name);
        text(text);
    }

    private static final class TokenWriting extends Writing {
        private final JsonGenerator out;

        TokenWriting(JsonGenerator out) {
            this.out = out;
        }

        @Override
        void startObject() {
            out.writeStartObject();
        }

        @Override
        void endObject() {
            out.writeEndObject();
        }

        @Override
        void startArray() {
            out.writeStartArray();
        }

        @Override
        void endArray() {
            out.writeEndArray();
        }

        @Override
        void name(SerializedString name) {
            out.writeName(name);
        }

        @Override
        void name(String name) {
            out.writeName(name);
        }

        @Override
        void text(String text) {
            out.writeString(text);
        }

        @Override
        void number(long number) {
            out.writeNumber(number);
        }

        @Override
        void yesNo(boolean value) {
            out.writeBoolean(value);
        }
    }
}
