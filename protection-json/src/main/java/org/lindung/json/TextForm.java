package org.lindung.json;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.CodedValue;
import org.lindung.basics.TextValue;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values that stand as one string; the only ones that can be keys of a map. Free text unless it says {@linkplain #copied
 * how it is copied}.
 *
 * @param parse makes the value from its text, or throws {@link InvalidValueException}
 * @param print gives the text back
 * @param codes the texts, if they are codes of a closed list
 * @param pattern what every text matches, for those who only have the schema; empty if there is no saying
 * @param copies how the texts are copied for a partner; gives null if they are not
 * @param <T> type of the values
 */
record TextForm<T>(
        Function<String, T> parse,
        Function<T, String> print,
        List<String> codes,
        String pattern,
        Function<CopyTerms, @Nullable Function<T, String>> copies)
        implements WireForm<T> {

    TextForm(Function<String, T> parse, Function<T, String> print) {
        this(parse, print, List.of(), "", any -> null);
    }

    /** The same form, with a pattern that every text matches. */
    TextForm<T> matching(String whole) {
        return new TextForm<>(
                parse, print, codes, whole.contains("|") ? "^(?:" + whole + ")$" : "^" + whole + "$", copies);
    }

    /** The same form, of texts that are copied for a partner in some way. */
    TextForm<T> copied(BiFunction<CopyTerms, T, String> copy) {
        return new TextForm<>(parse, print, codes, pattern, terms -> value -> copy.apply(terms, value));
    }

    /** The same form, of texts that are copied for a partner as they are. */
    TextForm<T> copied() {
        return copied((any, value) -> print.apply(value));
    }

    /** Whether the texts are codes of a closed list, which may be named in a pointer. */
    boolean isCoded() {
        return !codes.isEmpty();
    }

    /** The constants of a closed list, by their codes. */
    static <E> TextForm<E> ofCodes(Iterable<E> constants, Function<E, String> codeOf) {
        CodeTable<E> table = new CodeTable<>(constants, codeOf);
        return new TextForm<>(table, codeOf, table.codes(), "", any -> codeOf);
    }

    static TextForm<CodedValue> ofCodes(Class<? extends CodedValue> list) {
        return ofCodes(List.of(list.getEnumConstants()), CodedValue::code);
    }

    /** Text values, by their factory {@code of(String)}. */
    static TextForm<TextValue> ofTextValues(Class<? extends TextValue> type) {
        Call factory = Call.of(PublicMethod.ofStatic(type, "of", type, String.class));
        return new TextForm<>(
                text -> (TextValue) factory.with(text), TextValue::value, List.of(), "", terms -> terms.ofTexts(type));
    }

    /** What a parser throws. */
    static InvalidValueException refusal(ViolationCode code, Map<String, String> details) {
        return new InvalidValueException(List.of(Violation.of(code, "", details)));
    }

    @Override
    public @Nullable T read(Reading reading) {
        Tokens in = reading.tokens();
        if (!in.isAt(JsonToken.VALUE_STRING)) {
            reading.refuseType("string");
            return null;
        }
        if (parse instanceof Spelling<T> spelling) {
            T value = spelling.find(in.octets(), in.offset(), in.length());
            if (value != null) {
                return value;
            }
        }
        return read(in.text(), reading);
    }

    /** Reads a text that has been taken from the tokens already, as the key of an entry is. */
    @Nullable
    T read(String text, Reading reading) {
        if (reading.tokens().mayHoldHalfPairs() && hasUnpairedSurrogate(text)) {
            reading.note(JsonViolation.UNPAIRED_SURROGATE);
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException refused) {
            reading.noteRefusal(refused);
            return null;
        }
    }

    @Override
    public void write(T value, Writing out) {
        out.text(print.apply(value));
    }

    @Override
    public @Nullable Copier<T> copier(CopyTerms terms) {
        Function<T, String> copy = copies.apply(terms);
        return copy == null ? null : (value, leftOut) -> copy.apply(value);
    }

    private static boolean hasUnpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        ObjectNode text = schemas.ofType("string");
        if (isCoded()) {
            codes.forEach(text.putArray("enum")::add);
        } else if (pattern.isEmpty()) {
            text.put("maxLength", ProtectionJson.MAX_STRING_LENGTH);
        } else {
            text.put("pattern", pattern);
        }
        return text;
    }
}
