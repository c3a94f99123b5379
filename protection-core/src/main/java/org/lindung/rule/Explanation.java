package org.lindung.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lindung.law.Provision;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * An assessment in words, in both languages: what came out, why, under which provisions, and what to bring or to ask
 * next. Names facts and never shows their values.
 *
 * @param headline the outcome in one sentence
 * @param sections what is behind it, most urgent first
 */
public record Explanation(Text headline, List<Section> sections) {

    /**
     * A heading with its points.
     *
     * @param heading what the points have in common
     * @param points at least one
     */
    public record Section(Text heading, List<Point> points) {}

    /**
     * One point: a requirement or a question, with its details.
     *
     * @param title the point itself
     * @param details more about it, each a sentence or phrase
     */
    public record Point(Text title, List<Text> details) {}

    static <F> Explanation of(Assessment<F> assessment) {
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                Text.of("Not met", "Tidak terpenuhi"),
                assessment.reasons(),
                finding -> new Point(finding.requirement().title(), notMet(finding)));
        add(
                sections,
                Text.of("To ask next", "Yang perlu ditanyakan"),
                assessment.questions(),
                question -> new Point(question.fact().question(), asked(question)));
        add(
                sections,
                Text.of("A person has to decide", "Harus diputuskan oleh petugas"),
                assessment.findings(FindingStatus.NEEDS_REVIEW),
                finding -> new Point(finding.requirement().title(), left(finding)));
        add(
                sections,
                Text.of("Met", "Terpenuhi"),
                assessment.findings(FindingStatus.MET),
                finding -> new Point(with(finding.requirement()), List.of()));
        add(
                sections,
                Text.of("Sources", "Sumber"),
                assessment.outcome() == Outcome.NOT_COVERED ? List.of() : List.of(assessment),
                Explanation::sources);
        return new Explanation(headline(assessment), List.copyOf(sections));
    }

    private static <T> void add(List<Section> sections, Text heading, List<T> things, Function<T, Point> point) {
        if (!things.isEmpty()) {
            sections.add(new Section(heading, things.stream().map(point).toList()));
        }
    }

    private static Text headline(Assessment<?> assessment) {
        Text outcome = assessment.outcome().display();
        Text question = assessment.book().question();
        return Text.of(
                question.en() + " As of " + date(assessment.asOf(), Language.ENGLISH) + ": " + outcome.en() + ".",
                question.id() + " Per " + date(assessment.asOf(), Language.INDONESIAN) + ": " + outcome.id() + ".");
    }

    private static List<Text> notMet(Finding<?> finding) {
        List<Text> details = new ArrayList<>();
        finding.requirement().provisions().forEach(provision -> details.add(cited(provision)));
        finding.reasons().stream()
                .findFirst()
                .ifPresent(
                        reason -> details.add(join(Text.of("Decided by: ", "Ditentukan oleh: "), reason, Fact::label)));
        finding.remedies().stream()
                .findFirst()
                .ifPresentOrElse(
                        remedy -> details.add(join(
                                Text.of("To bring: ", "Yang perlu dibawa: "),
                                remedy,
                                fact -> fact.obtainable().orElse(fact.label()))),
                        () -> details.add(Text.of(
                                "Nothing that the person could bring would change this.",
                                "Tidak ada yang dapat dibawa orang tersebut untuk mengubah hal ini.")));
        return details;
    }

    private static List<Text> asked(Question<?> question) {
        List<Text> details = new ArrayList<>();
        question.absence().ifPresent(absence -> details.add(absence.display()));
        if (question.wasRefused()) {
            details.add(Text.of(
                    "The refusal keeps the answer open; ask again only if there is need.",
                    "Penolakan ini membuat jawaban tetap terbuka; tanyakan lagi hanya bila perlu."));
        }
        details.add(join(
                Text.of("Who can answer: ", "Yang dapat menjawab: "),
                question.fact().answerers(),
                Answerer::display));
        question.ground().forEach(provision -> details.add(provision.citation().text()));
        return details;
    }

    private static List<Text> left(Finding<?> finding) {
        List<Text> details = new ArrayList<>();
        finding.provisions().forEach(provision -> details.add(cited(provision)));
        details.addAll(finding.openReadings());
        return details;
    }

    private static Point sources(Assessment<?> assessment) {
        Text weakest = assessment.weakestSource().display();
        LocalDate verified = assessment.oldestVerification();
        return new Point(
                Text.of("Weakest source: " + weakest.en(), "Sumber terlemah: " + weakest.id()),
                List.of(Text.of(
                        "Oldest check of a provision: " + date(verified, Language.ENGLISH),
                        "Pemeriksaan ketentuan paling lama: " + date(verified, Language.INDONESIAN))));
    }

    private static Text with(Requirement<?> requirement) {
        Text citation = requirement.provision().citation().text();
        return Text.of(
                requirement.title().en() + " (" + citation.en() + ")",
                requirement.title().id() + " (" + citation.id() + ")");
    }

    private static Text cited(Provision provision) {
        Text citation = provision.citation().text();
        return Text.of(
                citation.en() + ": " + provision.summary().en(),
                citation.id() + ": " + provision.summary().id());
    }

    private static <T> Text join(Text lead, List<T> things, Function<? super T, Text> name) {
        return Text.of(
                lead.en() + things.stream().map(name).map(Text::en).collect(Collectors.joining(", ")),
                lead.id() + things.stream().map(name).map(Text::id).collect(Collectors.joining(", ")));
    }

    private static <T> Text join(Text lead, Set<? extends T> things, Function<? super T, Text> name) {
        return join(lead, List.<T>copyOf(things), name);
    }

    private static String date(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }

    /**
     * The explanation as lines of plain text.
     *
     * @param language the reader's language
     * @return the text, lines ended by {@code \n}
     */
    public String plainText(Language language) {
        StringBuilder text = new StringBuilder(headline.in(language)).append('\n');
        for (Section section : sections) {
            text.append('\n').append(section.heading().in(language)).append('\n');
            for (Point point : section.points()) {
                text.append("  - ").append(point.title().in(language)).append('\n');
                point.details()
                        .forEach(detail -> text.append("      ")
                                .append(detail.in(language))
                                .append('\n'));
            }
        }
        return text.toString();
    }
}
