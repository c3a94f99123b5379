package org.lindung.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lindung.eligibility.overview.LegalLookup;
import org.lindung.law.Citation;
import org.lindung.law.Figure;
import org.lindung.law.IndonesianLaw;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.retention.HoldGround;
import org.lindung.retention.RetentionReason;
import org.lindung.rule.CaseTable;

/** The page that says of each place of the law which requirement or lookup rests on it, or why none does. */
final class LawCoverage {
    private static final int MONTHS_UNTIL_ANEW = 12;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Comparator<LegalInstrument> BY_INSTRUMENT = Comparator.comparing(LegalInstrument::kind)
            .thenComparing(LegalInstrument::year)
            .thenComparing(instrument -> sortable(instrument.number()));

    private static final Comparator<Citation> BY_PLACE = Comparator.comparing(LawCoverage::place);

    /** What rests on a provision, whether it cites it first, beside another, or for an open reading. */
    private record Use(Provision provision, String by) {
        static Use of(Provision provision, BookVersion<?> version) {
            String book = version.cases().book().id();
            String id = version.requirement().id();
            return new Use(provision, "[" + book + ": " + id + "](rules/" + book + ".md#" + id + ")");
        }

        static Use of(Provision provision, Lookup lookup) {
            return new Use(provision, "`" + lookup.type().getSimpleName() + "`");
        }

        Citation citation() {
            return provision.citation();
        }

        boolean isOf(Figure figure) {
            return citation().equals(figure.citation())
                    && provision.summary().en().contains(figure.inWords().en())
                    && provision.summary().id().contains(figure.inWords().id())
                    && provision.source() == figure.source()
                    && provision.verifiedOn().equals(figure.verifiedOn());
        }
    }

    /** What answers without a rule book. */
    private record Lookup(Class<?> type, String gives, List<Provision> provisions) {}

    /** Those that the library lists, and those of the packages above that list. */
    private static List<Lookup> lookups() {
        return Stream.concat(
                        Stream.of(LegalLookup.values())
                                .map(lookup -> new Lookup(
                                        lookup.type(), lookup.display().en(), lookup.provisions())),
                        Stream.of(
                                new Lookup(
                                        RetentionReason.class,
                                        "reason to keep or to erase personal data",
                                        Stream.of(RetentionReason.values())
                                                .flatMap(reason ->
                                                        reason.provisionsOn(IndonesianLaw.FIRST_EDITION).stream())
                                                .distinct()
                                                .toList()),
                                new Lookup(
                                        HoldGround.class,
                                        "ground to hold an erasure",
                                        Stream.of(HoldGround.values())
                                                .flatMap(ground -> ground.provisions().stream())
                                                .distinct()
                                                .toList())))
                .toList();
    }

    private final StringBuilder page = new StringBuilder();

    private LawCoverage() {}

    /** Writes the page over all books. */
    static String markdown() {
        LawCoverage coverage = new LawCoverage();
        coverage.head();
        uses().collect(groupingBy(use -> use.citation().instrument(), () -> new TreeMap<>(BY_INSTRUMENT), toList()))
                .forEach(coverage::instrument);
        coverage.lookAgain();
        coverage.notEncoded();
        return coverage.page.toString();
    }

    /** Every citation of every book and lookup, once for each place. */
    static List<Citation> citations() {
        return uses().map(Use::citation).distinct().toList();
    }

    /** Every citation of every book, once for each place. */
    static List<Citation> citationsOfBooks() {
        return usesInBooks().map(Use::citation).distinct().toList();
    }

    private static Stream<Use> uses() {
        return Stream.concat(usesInBooks(), usesInLookups());
    }

    private static Stream<Use> usesInLookups() {
        return lookups().stream()
                .flatMap(lookup -> lookup.provisions().stream().map(provision -> Use.of(provision, lookup)));
    }

    private static Stream<Use> usesInBooks() {
        return BookVersion.all().stream()
                .flatMap(version -> version.provisions().stream().map(provision -> Use.of(provision, version)));
    }

    /** What says a figure with its place, as well read and as lately verified, while the figure holds. */
    static List<String> usedBy(Figure figure) {
        Stream<Use> inBooks = BookVersion.all().stream()
                .filter(version -> version.requirement().inForce().overlaps(figure.inForce()))
                .flatMap(version -> version.provisions().stream().map(provision -> Use.of(provision, version)));
        return Stream.concat(inBooks, usesInLookups())
                .filter(use -> use.isOf(figure))
                .map(Use::by)
                .distinct()
                .toList();
    }

    private void head() {
        long cases = BookCases.ALL.stream().mapToLong(book -> book.all().size()).sum();
        line("# What of the law is encoded");
        line("");
        line(
                "Each place of the law that a rule book or a lookup rests on, with the requirements, what was read and when, "
                        + "and how many cases of the tables cite it. Below: when to look at the places again, and what was "
                        + "looked at and is not encoded, and why.");
        line("");
        line("| book | question | requirements | cases |");
        line("| --- | --- | --- | --- |");
        BookCases.ALL.forEach(book -> line("| [" + book + "](rules/" + book + ".md) | "
                + book.book().question().en() + " | "
                + book.book().requirements().size() + " | "
                + book.all().size() + " |"));
        line("| all | | " + BookVersion.all().size() + " | " + cases + " |");
        line("");
        line("Lookups weigh nothing and have tests instead of cases:");
        line("");
        line("| lookup | gives | places |");
        line("| --- | --- | --- |");
        for (Lookup lookup : lookups()) {
            line("| `" + lookup.type().getSimpleName() + "` | " + lookup.gives() + " | "
                    + lookup.provisions().size() + " |");
        }
        line("");
    }

    private void instrument(LegalInstrument instrument, List<Use> uses) {
        line("## " + instrument.shortName());
        line(instrument.title().en() + " · *" + instrument.title().id() + "*  ");
        line(instrument.kind().display().en() + ", in force " + instrument.inForce() + ", `" + instrument.id() + "`");
        line("");
        line("| place | cited by | source | verified on | cases | id |");
        line("| --- | --- | --- | --- | --- | --- |");
        uses.stream()
                .collect(groupingBy(Use::citation, () -> new TreeMap<>(BY_PLACE), toList()))
                .forEach(this::place);
        line("");
    }

    private void place(Citation citation, List<Use> uses) {
        String inInstrument = citation.toString().replace(citation.instrument().shortName() + " ", "");
        line("| " + (citation.equals(citation.instrument().whole()) ? "whole" : inInstrument)
                + " | " + joined(uses.stream().map(Use::by))
                + " | "
                + joined(uses.stream()
                        .map(use -> use.provision().source().display().en()))
                + " | "
                + joined(uses.stream().map(use -> use.provision().verifiedOn().toString()))
                + " | " + (cases(citation) == 0 ? "–" : cases(citation))
                + " | `" + citation.id() + "` |");
    }

    private static String joined(Stream<String> cells) {
        return cells.distinct().collect(joining("; "));
    }

    /** How many cases of single requirements cite a place. */
    static long cases(Citation citation) {
        return BookCases.ALL.stream()
                .flatMap(book -> book.ofRequirements().stream())
                .filter(row -> row.row().list("citation").contains(citation.toString()))
                .count();
    }

    /** A list, on purpose: that a place grows old is a reason to read it again and never one to stop a build. */
    private void lookAgain() {
        line("## When to look again");
        line("");
        line(
                "Twelve months after somebody last held a summary against what was read, it is time to do so anew. A book says "
                        + "itself which of its provisions are due: `RuleBook.verifiedBefore(day)`.");
        line("");
        line("| from | places | instruments |");
        line("| --- | --- | --- |");
        uses().map(Use::provision)
                .collect(groupingBy(
                        provision -> provision.verifiedOn().plusMonths(MONTHS_UNTIL_ANEW), TreeMap::new, toList()))
                .forEach(this::due);
        line("");
    }

    private void due(LocalDate from, List<Provision> provisions) {
        line("| " + from + " | "
                + provisions.stream().map(Provision::citation).distinct().count() + " | "
                + joined(provisions.stream()
                        .map(provision -> provision.citation().instrument())
                        .sorted(BY_INSTRUMENT)
                        .map(LegalInstrument::shortName))
                + " |");
    }

    private void notEncoded() {
        line("## Not encoded");
        line("");
        line("| instrument | place | what it says | not encoded because |");
        line("| --- | --- | --- | --- |");
        for (CaseTable.Row row : BookCases.table("", "not-encoded").rows()) {
            line("| "
                    + Stream.of("instrument", "place", "what", "why")
                            .map(row::cell)
                            .collect(joining(" | ")) + " |");
        }
    }

    private static String place(Citation citation) {
        return sortable(citation.article()) + " " + sortable(citation.paragraph()) + " " + citation.letter() + " "
                + sortable(citation.item()) + " " + citation.explanation();
    }

    /** Numbers of one length, so that 9 comes before 10. */
    private static String sortable(String number) {
        return NUMBER.matcher(number)
                .replaceAll((MatchResult digits) ->
                        "0".repeat(Math.max(0, 6 - digits.group().length())) + digits.group());
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
