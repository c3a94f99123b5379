package org.lindung.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lindung.json.ObjectForm.Part;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;
import org.lindung.value.Violation;

/** The forms of what is said in words: texts in both languages, names and phrases, and what is wrong with a value. */
final class WordForms {
    private static final Pattern KEBAB_CASE = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*");

    static final TextForm<Severity> SEVERITY = TextForm.ofCodes(List.of(Severity.values()), Severity::code);

    static final TextForm<Language> LANGUAGE = TextForm.ofCodes(List.of(Language.values()), Language::tag);

    private static final TextForm<String> SENTENCE =
            new TextForm<>(WordForms::sentence, Function.identity(), List.of(), "\\S", any -> null);

    static final WireForm<Text> TEXT = new ObjectForm<>(
            parts -> Text.of(SmallForms.part(parts, 0, String.class), SmallForms.part(parts, 1, String.class)),
            List.of(Part.required("en", SENTENCE, Text::en), Part.required("id", SENTENCE, Text::id)));

    /** Names that the author of a rule book gives. */
    static final TextForm<String> NAME = new TextForm<>(WordForms::name, Function.identity());

    /** A number, a version, a unit: a few words. */
    static final TextForm<String> PHRASE = new TextForm<>(text -> sentence(text, 200), Function.identity());

    private static final TextForm<String> SHORT_SENTENCE =
            new TextForm<>(text -> sentence(text, 2_000), Function.identity());

    /** A text in a rule book: a title, a question, a summary. */
    static final WireForm<Text> SHORT_TEXT = new ObjectForm<>(
            parts -> Text.of(SmallForms.part(parts, 0, String.class), SmallForms.part(parts, 1, String.class)),
            List.of(Part.required("en", SHORT_SENTENCE, Text::en), Part.required("id", SHORT_SENTENCE, Text::id)));

    static final WireForm<Violation> VIOLATION = new ObjectForm<>(
            parts -> new Violation(
                    SmallForms.part(parts, 0, String.class),
                    SmallForms.part(parts, 1, Severity.class),
                    SmallForms.part(parts, 2, String.class),
                    SmallForms.part(parts, 3, Text.class)),
            List.of(
                    Part.required("code", SmallForms.STRING, Violation::code),
                    Part.required("severity", SEVERITY, Violation::severity),
                    Part.required("path", SmallForms.STRING, Violation::path),
                    Part.required("message", TEXT, Violation::text)));

    private WordForms() {}

    private static String sentence(String text) {
        if (text.isBlank()) {
            throw TextForm.refusal(ValueViolation.BLANK, Map.of());
        }
        return text;
    }

    private static String sentence(String text, int limit) {
        if (text.length() > limit) {
            throw TextForm.refusal(ValueViolation.TOO_LONG, Map.of("limit", String.valueOf(limit)));
        }
        return sentence(text);
    }

    private static String name(String text) {
        if (!KEBAB_CASE.matcher(text).matches()) {
            throw TextForm.refusal(JsonViolation.NAME_FORMAT, Map.of());
        }
        return text;
    }
}
