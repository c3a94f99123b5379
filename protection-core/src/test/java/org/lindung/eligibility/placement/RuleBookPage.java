package org.lindung.eligibility.placement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/** A rule book as a reference page in Markdown: what it asks in which period, on what ground, and what it leaves open. */
final class RuleBookPage {
    private final RuleBook<?> book;
    private final StringBuilder page = new StringBuilder();

    private RuleBookPage(RuleBook<?> book) {
        this.book = book;
    }

    /** Writes the page; the same book gives the same text. */
    static String of(RuleBook<?> book) {
        RuleBookPage page = new RuleBookPage(book);
        page.head();
        page.overview();
        page.demands();
        return page.page.toString();
    }

    private void head() {
        line("<!-- Generated from the rule book. Do not edit; mvn verify -Dlindung.rewrite=true writes it anew. -->");
        line("# " + book.question().en());
        line("*" + book.question().id() + "*");
        line("");
        line("Rule book `" + book.id() + "`, version " + book.version()
                + ". Summaries are our own words and not the law's; "
                + "the conditions themselves are in the code beside each provision.");
        line("");
    }

    private void overview() {
        List<DateRange> periods = periods();
        line("## What is asked when");
        line("");
        row(Stream.concat(Stream.of("demand"), periods.stream().map(RuleBookPage::days)));
        row(Stream.generate(() -> "---").limit(periods.size() + 1L));
        versions()
                .forEach((id, versions) -> row(Stream.concat(
                        Stream.of("[" + versions.get(0).title().en() + "](#" + id + ")"),
                        periods.stream()
                                .map(period -> versions.stream()
                                        .filter(version -> version.inForce().overlaps(period))
                                        .map(version -> version.provision()
                                                .citation()
                                                .text()
                                                .en())
                                        .findFirst()
                                        .orElse("–")))));
        line("");
    }

    private void demands() {
        versions().forEach((id, versions) -> {
            Text title = versions.get(0).title();
            line("<a id=\"" + id + "\"></a>");
            line("## " + title.en() + " · *" + title.id() + "*");
            line("`" + id + "`");
            line("");
            versions.forEach(this::version);
        });
    }

    private void version(Requirement<?> version) {
        line("### " + days(version.inForce()));
        row(Stream.of("provision", "ketentuan", "what it says", "isinya", "source", "verified on"));
        row(Stream.generate(() -> "---").limit(6));
        version.provisions().forEach(this::provision);
        version.reviews().stream()
                .flatMap(review -> review.provisions().stream())
                .distinct()
                .forEach(this::provision);
        line("");
        line("Reads: " + version.facts().stream().map(Fact::label).map(Text::en).collect(Collectors.joining("; "))
                + ".");
        line("");
        version.exceptionTo().ifPresent(general -> {
            line("Takes the place of [`" + general + "`](#" + general + ") where it applies.");
            line("");
        });
        if (!version.reviews().isEmpty()) {
            line("Left to a person:");
            line("");
            version.reviews().forEach(review -> {
                line("- " + review.why().en());
                line("  *" + review.why().id() + "*");
            });
            line("");
        }
    }

    private void provision(Provision provision) {
        row(Stream.of(
                provision.citation().text().en(),
                provision.citation().text().id(),
                provision.summary().en(),
                provision.summary().id(),
                provision.source().display().en(),
                provision.verifiedOn().toString()));
    }

    /** The periods of each demand by its id, in the order of the book. */
    private Map<String, List<Requirement<?>>> versions() {
        return book.requirements().stream()
                .collect(Collectors.groupingBy(Requirement::id, LinkedHashMap::new, Collectors.toList()));
    }

    private List<DateRange> periods() {
        List<LocalDate> changes = book.requirements().stream()
                .map(Requirement::inForce)
                .flatMap(period -> Stream.of(period.startInclusive(), period.endExclusive()))
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(1, changes.size())
                .mapToObj(next -> DateRange.of(changes.get(next - 1), changes.get(next)))
                .toList();
    }

    private static String days(DateRange period) {
        return period.isOpenEnded()
                ? "since " + period.startInclusive()
                : period.startInclusive() + " to " + period.endExclusive().minusDays(1);
    }

    private void row(Stream<String> cells) {
        line(cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
