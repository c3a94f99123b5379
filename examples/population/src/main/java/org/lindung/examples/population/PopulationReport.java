package org.lindung.examples.population;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.examples.population.BookTally.RuleTally;
import org.lindung.rule.Attention;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;

/** The report of a run as Markdown: the same people give the same page, letter for letter. */
final class PopulationReport {
    private static final String NOTE = """
            <!-- Generated. Do not edit; the command on this page writes it anew. -->
            # A population through all rule books

            """;

    private final long seed;
    private final Tally tally;
    private final StringBuilder page = new StringBuilder(NOTE);

    private PopulationReport(long seed, Tally tally) {
        this.seed = seed;
        this.tally = tally;
    }

    static String markdown(long seed, Tally tally) {
        PopulationReport report = new PopulationReport(seed, tally);
        report.introduction();
        report.idle();
        report.outcomes();
        report.overviews();
        tally.books().forEach(report::rules);
        return report.page.toString();
    }

    private void introduction() {
        page.append(number(tally.people()))
                .append(" invented people (seed ")
                .append(seed)
                .append("), each asked every question of the law on a day out of the history of its book; placement on "
                        + "the planned day of departure. No book failed on anybody. The figures say what the rules do and "
                        + "nothing about real people: answers but those of placement are drawn without regard to how "
                        + "often they occur.\n\n```sh\n")
                .append(command())
                .append("\n```\n\n");
    }

    private String command() {
        return "mvn -q -Dquick -pl examples/population -am package && java -jar examples/population/target/population.jar "
                + "--people " + tally.people() + " --seed " + seed + " --output docs/reference/population.md";
    }

    private void idle() {
        list(
                "Rules that decided nothing",
                "None: every version of every requirement decided the answer for somebody.",
                tally.idleRules().map(rule -> rule.requirement().toString()));
        list(
                "Rules that were in nobody's way",
                "None, but for those that by their text can never be: they give a yes, or take the place of another rule.",
                tally.books().stream()
                        .flatMap(book -> book.notReached().stream())
                        .map(rule -> rule.requirement().toString()));
        list(
                "Books that were settled for nobody",
                "None: every book said yes or no to somebody.",
                tally.books().stream()
                        .filter(book -> !book.isSettledForAnybody())
                        .map(book -> book.book().toString()));
    }

    private void list(String heading, String ifNone, Stream<String> names) {
        List<String> lines = names.map(name -> "- `" + name + "`").toList();
        page.append("## ")
                .append(heading)
                .append("\n\n")
                .append(lines.isEmpty() ? ifNone : String.join("\n", lines))
                .append("\n\n");
    }

    private void outcomes() {
        page.append("## Answers of the books\n\n");
        row(Stream.concat(Stream.of("book"), Stream.of(Outcome.values()).map(Outcome::code)));
        row(Stream.of("---|", "---:|", "---:|", "---:|", "---:|", "---:"));
        for (BookTally book : tally.books()) {
            row(Stream.concat(
                    Stream.of("`" + book.book().id() + "`"),
                    Stream.of(Outcome.values()).map(outcome -> number(book.count(outcome)))));
        }
        page.append('\n');
    }

    private void overviews() {
        page.append("## Overviews\n\n")
                .append("One person in ")
                .append(Population.PEOPLE_AN_OVERVIEW)
                .append(" got the whole overview with all its pages: ")
                .append(number(tally.overviews()))
                .append(" overviews. Where their matters stood:\n\n");
        row(Stream.of("place", "matters"));
        row(Stream.of("---|", "---:"));
        for (Attention place : Attention.values()) {
            row(Stream.of(place.code(), number(tally.count(place))));
        }
        page.append('\n');
    }

    private void rules(BookTally book) {
        page.append("## ").append(book.book().question().en()).append("\n\n");
        row(Stream.concat(
                Stream.of("requirement of `" + book.book() + "`", "decided"),
                Stream.of(FindingStatus.values()).map(FindingStatus::code)));
        row(Stream.of("---|", "---:|", "---:|", "---:|", "---:|", "---:|", "---:"));
        for (RuleTally rule : book.rules()) {
            row(Stream.concat(
                    Stream.of("`" + rule.requirement() + "`", number(rule.decided())),
                    Stream.of(FindingStatus.values()).map(status -> number(rule.count(status)))));
        }
        page.append('\n');
    }

    private void row(Stream<String> cells) {
        page.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")).replace("| |", "|"));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
