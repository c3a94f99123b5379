package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.value.Text;

/**
 * A rule book as a reference page in Markdown, for whoever answers for the rules and reads no code: what is asked in which
 * period, on what ground and of whom, what is left open, and how each finding comes about, as a chart in Mermaid.
 *
 * <p>In English with Indonesian beside it. The same book gives the same page, to the letter.
 */
public final class RuleBookPage {
    private final RuleBook<?> book;
    private final StringBuilder page = new StringBuilder();

    private RuleBookPage(RuleBook<?> book) {
        this.book = book;
    }

    /**
     * Writes the page.
     *
     * @param book the book
     * @return the page, each line with its end
     */
    public static String markdown(RuleBook<?> book) {
        RuleBookPage page = new RuleBookPage(book);
        page.head();
        page.overview();
        page.outcome();
        page.versions().forEach(page::demand);
        return page.page.toString();
    }

    private void head() {
        line("# " + english(book.question()));
        line("*" + indonesian(book.question()) + "*");
        line("");
        line("Rule book `" + book.id() + "`, version `" + book.version()
                + "`. Summaries are our own words and not the law's.");
        line("");
    }

    private void overview() {
        List<DateRange> periods = book.periods();
        line("## What is asked when");
        line("");
        row(Stream.concat(Stream.of("demand"), periods.stream().map(RuleBookPage::days)));
        row(Stream.generate(() -> "---").limit(periods.size() + 1L));
        versions()
                .forEach((id, versions) -> row(Stream.concat(
                        Stream.of("[" + english(versions.get(0).title()) + "](#" + id + ")"),
                        periods.stream().map(period -> groundIn(period, versions)))));
        line("");
    }

    private static String groundIn(DateRange period, List<Requirement<?>> versions) {
        return versions.stream()
                .filter(version -> version.inForce().overlaps(period))
                .map(version -> english(version.provision().citation().text()))
                .findFirst()
                .orElse("–");
    }

    /** The fixed order of the findings, the same for every book. */
    private void outcome() {
        line("## How the findings lead to the outcome");
        line("");
        line(new Flowchart("LR")
                .question("failed", "Is a requirement not met?", "no_", "open")
                .question("open", "Is one undetermined?", "unsettled", "left")
                .question("left", "Is one left to a person?", "person", "met")
                .question("met", "Is one met that certainly applies?", "yes_", "perhaps")
                .question("perhaps", "Is one met that may turn out to apply?", "unsettled", "silent")
                .end("no_", Outcome.NOT_ELIGIBLE.display())
                .end("unsettled", Outcome.UNDETERMINED.display())
                .end("person", Outcome.NEEDS_REVIEW.display())
                .end("yes_", Outcome.ELIGIBLE.display())
                .end("silent", Outcome.NOT_COVERED.display())
                .markdown());
        line("");
        line("The charts below are for facts that are known. While a fact that matters is not known, a finding is "
                + "undetermined; a demand that is certainly met is met, whether or not it applies.");
        line("");
    }

    private void demand(String id, List<Requirement<?>> versions) {
        Text title = versions.get(0).title();
        line("<a id=\"" + id + "\"></a>");
        line("## " + english(title) + " · *" + indonesian(title) + "*");
        line("`" + id + "`");
        line("");
        versions.forEach(this::version);
    }

    private void version(Requirement<?> version) {
        line("### " + days(version.inForce()));
        provisions(version);
        version.exceptionTo().ifPresent(general -> {
            line("Takes the place of [`" + general + "`](#" + general + ") where it applies.");
            line("");
        });
        if (!isForAll(version)) {
            inWords("Applies when", "Berlaku bila", version.appliesWhen());
        }
        version.reviews().forEach(this::review);
        inWords("Asks", "Meminta", version.asks());
        line("");
        List<Requirement<?>> exceptions = exceptionsTo(version);
        if (!isForAll(version) || !version.reviews().isEmpty() || !exceptions.isEmpty()) {
            line(chart(version, exceptions));
            line("");
        }
    }

    private static boolean isForAll(Requirement<?> version) {
        return version.appliesWhen().equals(new Condition.Constant<>(true));
    }

    private void inWords(String en, String id, Condition<?> condition) {
        Text words = condition.inWords();
        line("- " + en + ": " + english(words));
        line("  *" + id + ": " + indonesian(words) + "*");
    }

    private void review(Requirement.Review<?> review) {
        inWords("Left to a person when", "Diserahkan kepada petugas bila", review.when());
        line("  - " + english(review.why()));
        line("    *" + indonesian(review.why()) + "*");
    }

    private void provisions(Requirement<?> version) {
        row(Stream.of("provision", "ketentuan", "what it says", "isinya", "source", "verified on"));
        row(Stream.generate(() -> "---").limit(6));
        Stream.concat(
                        version.provisions().stream(),
                        version.reviews().stream().flatMap(review -> review.provisions().stream()))
                .distinct()
                .forEach(this::provision);
        line("");
    }

    private void provision(Provision provision) {
        Text citation = provision.citation().text();
        row(Stream.of(
                english(citation),
                indonesian(citation),
                english(provision.summary()),
                indonesian(provision.summary()),
                provision.source().display().en(),
                provision.verifiedOn().toString()));
    }

    private List<Requirement<?>> exceptionsTo(Requirement<?> version) {
        return book.requirements().stream()
                .filter(other ->
                        other.exceptionTo().filter(version.id()::equals).isPresent())
                .filter(other -> other.inForce().overlaps(version.inForce()))
                .<Requirement<?>>map(other -> other)
                .toList();
    }

    /** A question on the way to a finding, and the answer that leaves the way. */
    private record Step(String words, boolean leavesOnYes, FindingStatus leavesTo) {}

    /** From whom it concerns to what came of it. */
    private static String chart(Requirement<?> version, List<Requirement<?>> exceptions) {
        List<Step> steps = new ArrayList<>();
        if (!isForAll(version)) {
            steps.add(new Step(
                    "Applies when: " + version.appliesWhen().inWords().en(), false, FindingStatus.NOT_APPLICABLE));
        }
        exceptions.forEach(exception -> steps.add(
                new Step("Does it give way to: " + exception.title().en() + "?", true, FindingStatus.NOT_APPLICABLE)));
        version.reviews()
                .forEach(review -> steps.add(new Step(
                        "Left to a person when: " + review.when().inWords().en(), true, FindingStatus.NEEDS_REVIEW)));
        Flowchart chart = new Flowchart("TD");
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            String leave = step.leavesTo().name();
            String next = number + 1 < steps.size() ? "step" + (number + 1) : "asks";
            chart.question(
                    "step" + number,
                    step.words(),
                    step.leavesOnYes() ? leave : next,
                    step.leavesOnYes() ? next : leave);
        }
        steps.stream().map(Step::leavesTo).distinct().forEach(finding -> chart.end(finding.name(), finding.display()));
        return chart.question("asks", "Asks: " + version.asks().inWords().en(), "MET", "NOT_MET")
                .end("MET", FindingStatus.MET.display())
                .end("NOT_MET", FindingStatus.NOT_MET.display())
                .markdown();
    }

    /** The periods of each demand by its id, in the order of the book. */
    private Map<String, List<Requirement<?>>> versions() {
        return book.requirements().stream()
                .collect(Collectors.groupingBy(Requirement::id, LinkedHashMap::new, Collectors.toList()));
    }

    private static String days(DateRange period) {
        if (period.startInclusive().equals(LocalDate.MIN)) {
            return period.isOpenEnded()
                    ? "always"
                    : "until " + period.endExclusive().minusDays(1);
        }
        return period.isOpenEnded()
                ? "since " + period.startInclusive()
                : period.startInclusive() + " to " + period.endExclusive().minusDays(1);
    }

    private static String english(Text text) {
        return MarkdownPage.literally(text.en());
    }

    private static String indonesian(Text text) {
        return MarkdownPage.literally(text.id());
    }

    private void row(Stream<String> cells) {
        line(cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
