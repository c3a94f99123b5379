package org.lindung.examples.twoevents;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.lindung.basics.CodedValue;
import org.lindung.basics.Money;
import org.lindung.law.Provision;
import org.lindung.value.Language;
import org.lindung.value.Text;
import org.lindung.value.Violation;

/** Where the story is written, in one language. Values in the gaps of a sentence are written in that language, too. */
final class Page {
    private static final int WIDTH = 100;

    private final PrintWriter out;
    private final Language language;

    Page(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void title(Text text) {
        out.println(text.in(language));
        out.println("=".repeat(text.in(language).length()));
    }

    void chapter(Text text) {
        out.println();
        out.println(text.in(language));
        out.println("-".repeat(text.in(language).length()));
    }

    void say(Text sentence) {
        say(sentence, Map.of());
    }

    void say(Text sentence, Map<String, ?> gaps) {
        print("", filled(sentence, gaps));
    }

    void point(Text sentence, Map<String, ?> gaps) {
        print("  - ", filled(sentence, gaps));
    }

    void detail(Text sentence, Map<String, ?> gaps) {
        print("      ", filled(sentence, gaps));
    }

    /** What the library objects to, under the sentence that tells what was tried. */
    void objections(Collection<Violation> violations) {
        violations.forEach(violation -> print("  ! ", violation.text().in(language)));
    }

    /** Breaks between words, and keeps later lines under the first one. */
    private void print(String start, String words) {
        String line = start + words;
        while (line.length() > WIDTH && line.lastIndexOf(' ', WIDTH) > start.length()) {
            int space = line.lastIndexOf(' ', WIDTH);
            out.println(line.substring(0, space));
            line = " ".repeat(start.length()) + line.substring(space + 1);
        }
        out.println(line);
    }

    private String filled(Text sentence, Map<String, ?> gaps) {
        return sentence.with(gaps.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, gap -> written(gap.getValue()))))
                .in(language);
    }

    private String written(Object value) {
        if (value instanceof Text text) {
            return text.in(language);
        } else if (value instanceof CodedValue coded) {
            return coded.display().in(language);
        } else if (value instanceof Number number) {
            return NumberFormat.getInstance(language.locale()).format(number);
        } else if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
        } else if (value instanceof Money money) {
            return money.in(language);
        } else if (value instanceof Provision provision) {
            return provision.citation().in(language);
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(this::written).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
