package org.lindung.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.FactCatalogue;
import org.lindung.rule.RuleBook;
import org.lindung.value.Doubtful;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import org.lindung.value.ViolationCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads documents of one type: JSON in, a value or everything that was wrong with it out. Bad input is never thrown, and
 * what is said about it never quotes it.
 *
 * <pre>{@code
 * Validated<PlacementApplicant> outcome =
 *         DocumentReader.strict(PlacementApplicant.class).read(bytes);
 * }</pre>
 *
 * <p>All problems of a document are found in one pass, unless it is not JSON or breaks a limit of {@link
 * ProtectionJson}: the problem at that place is then the last one. A violation's path is a JSON Pointer that names our
 * own attributes and codes only; {@code ?} stands for a field or key of the document that is not one of them.
 *
 * <p>A value that could be read comes with its own {@linkplain Doubtful doubts} as warnings.
 *
 * <p>Immutable and safe for many threads.
 *
 * @param <T> type of the values
 */
public final class DocumentReader<T> {
    private final WireForm<T> form;
    private final boolean strict;
    private final Function<? super T, List<Violation>> doubts;

    private DocumentReader(WireForm<T> form, boolean strict, Function<? super T, List<Violation>> doubts) {
        this.form = form;
        this.strict = strict;
        this.doubts = doubts;
    }

    /**
     * A reader to which unknown fields, and {@code null} for an answer, are errors.
     *
     * @param type the type, of the domain
     * @param <T> the type
     * @return the reader
     * @throws IllegalArgumentException if the type has no form in JSON
     */
    public static <T> DocumentReader<T> strict(Class<T> type) {
        return of(type, true);
    }

    /**
     * A reader that passes over unknown fields and takes {@code null} for an answer as not asked, each with a warning.
     *
     * @param type the type, of the domain
     * @param <T> the type
     * @return the reader
     * @throws IllegalArgumentException if the type has no form in JSON
     */
    public static <T> DocumentReader<T> lenient(Class<T> type) {
        return of(type, false);
    }

    private static <T> DocumentReader<T> of(Class<T> type, boolean strict) {
        WireForm<T> form = WireForms.find(type)
                .filter(WireForm::isReadable)
                .orElseThrow(() -> new IllegalArgumentException("no JSON form for " + type.getName()));
        return new DocumentReader<>(form, strict, DocumentReader::doubts);
    }

    /**
     * A strict reader of rule books over facts that are written in Java. A rule in a document can read the facts of the
     * catalogue and nothing else. Books that declare their own facts are read by {@code strict(ProgrammeRules.class)}.
     *
     * @param facts the facts
     * @param <F> what the facts are read from
     * @return the reader
     */
    public static <F> DocumentReader<RuleBook<F>> ofRuleBooks(FactCatalogue<F> facts) {
        return new DocumentReader<>(RuleBookForm.over(facts), true, DocumentReader::doubts);
    }

    /**
     * A strict reader of answers to the questions of a catalogue, such as that of {@link ProgrammeRules#facts()}.
     *
     * @param facts the facts
     * @return the reader
     */
    public static DocumentReader<AnswerSheet> ofAnswers(FactCatalogue<AnswerSheet> facts) {
        return new DocumentReader<>(AnswerSheetForm.over(facts), true, DocumentReader::doubts);
    }

    private static List<Violation> doubts(Object value) {
        return value instanceof Doubtful doubtful ? doubtful.doubts() : List.of();
    }

    /**
     * A reader that warns of something else than a value's own {@linkplain Doubtful doubts}.
     *
     * @param doubts gives warnings about a value that could be read, with paths from it
     * @return the reader
     */
    public DocumentReader<T> noticing(Function<? super T, List<Violation>> doubts) {
        return new DocumentReader<>(form, strict, doubts);
    }

    /**
     * Reads a document.
     *
     * @param document the document in UTF-8, with or without a byte order mark
     * @return the value, or what was wrong
     */
    public Validated<T> read(byte[] document) {
        return read(document, 0, document.length);
    }

    /**
     * Reads a document that is text already.
     *
     * @param document the document
     * @return the value, or what was wrong
     */
    public Validated<T> read(String document) {
        if (document.length() > ProtectionJson.MAX_DOCUMENT_LENGTH) {
            return tooLong();
        }
        return read(JacksonTokens.UTF_8.createParser(ObjectReadContext.empty(), document));
    }

    /** Reads the document in a part of a buffer. */
    Validated<T> read(byte[] buffer, int from, int length) {
        if (length > ProtectionJson.MAX_DOCUMENT_LENGTH) {
            return tooLong();
        }
        if (Octets.isPlain(buffer, from, length)) {
            try {
                return read(new PlainTokens(buffer, from, length));
            } catch (PlainTokens.InDoubt anything) {
                // Jackson reads it, and says what there is to say
            }
        } else if (!Octets.isUtf8(buffer, from, length)) {
            return refusal(JsonViolation.INVALID_UTF_8, Map.of());
        }
        int mark = Octets.startsWithByteOrderMark(buffer, from, length) ? Octets.BYTE_ORDER_MARK_LENGTH : 0;
        return read(JacksonTokens.UTF_8.createParser(ObjectReadContext.empty(), buffer, from + mark, length - mark));
    }

    private Validated<T> read(PlainTokens in) {
        Reading reading = new Reading(in, strict);
        in.next();
        T value = form.read(reading);
        // anything but the end leaves the reader in doubt
        in.next();
        return outcome(value, reading);
    }

    private Validated<T> read(JsonParser in) {
        Reading reading = new Reading(new JacksonTokens(in), strict);
        T value = null;
        try (in) {
            if (in.nextToken() == null) {
                noteMalformed(in.currentLocation(), reading);
            } else {
                value = form.read(reading);
                if (somethingFollows(in)) {
                    reading.note(JsonViolation.TRAILING_DATA);
                }
            }
        } catch (StreamConstraintsException beyondLimit) {
            noteBeyondLimit(in, reading);
        } catch (JacksonException malformed) {
            // its message quotes the document, so only the place is taken over
            noteMalformed(malformed.getLocation(), reading);
        }
        return outcome(value, reading);
    }

    private Validated<T> outcome(@Nullable T value, Reading reading) {
        if (value == null || reading.errors() > 0) {
            return Validated.invalid(reading.violations());
        }
        return Validated.valid(value, reading.violations()).withWarnings(doubts.apply(value));
    }

    private static boolean somethingFollows(JsonParser in) {
        try {
            return in.nextToken() != null;
        } catch (JacksonException noJson) {
            return true;
        }
    }

    private static void noteMalformed(TokenStreamLocation location, Reading reading) {
        // one of the two is -1, depending on whether the document was bytes or text
        long before = Math.max(location.getByteOffset(), location.getCharOffset());
        reading.note(JsonViolation.MALFORMED_JSON, Map.of("position", String.valueOf(before + 1)));
    }

    private static void noteBeyondLimit(JsonParser in, Reading reading) {
        if (in.streamReadContext().getNestingDepth() > ProtectionJson.MAX_DEPTH) {
            reading.note(JsonViolation.NESTING_TOO_DEEP, Map.of("limit", String.valueOf(ProtectionJson.MAX_DEPTH)));
        } else {
            reading.note(JsonViolation.VALUE_TOO_LONG);
        }
    }

    private Validated<T> tooLong() {
        return refusal(
                JsonViolation.DOCUMENT_TOO_LONG, Map.of("limit", String.valueOf(ProtectionJson.MAX_DOCUMENT_LENGTH)));
    }

    private Validated<T> refusal(ViolationCode code, Map<String, String> details) {
        return Validated.invalid(List.of(Violation.of(code, "", details)));
    }
}
