package org.lindung.eligibility;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.Core;
import org.lindung.GoldenFile;
import org.lindung.basics.CodedValue;
import org.lindung.law.Figure;
import org.lindung.law.Figures;

/** Every file of figures, on one page; {@code -Dlindung.rewrite=true} writes it anew. */
class FiguresPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "figures.md");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private static final String HEAD = """
            <!-- Generated from the files of figures. Do not edit; mvn verify -Dlindung.rewrite=true writes it anew. -->
            # Figures of the law

            Every number that the law sets and that a rule or a lookup reads from a file: on which days it holds, where it stands,
            what was read and when, and what reads it. A new number is a new line; an old one gets its last day and stays.

            """;

    /** Of one enum of names, which stands beside the file. */
    private record Named(Class<?> names, Figures<?> figures) {
        String title() {
            String home = names.getPackageName();
            return home.substring(home.lastIndexOf('.') + 1) + ": `" + names.getSimpleName() + "`";
        }
    }

    private static List<Named> all() {
        return Core.types()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Figures.class)
                .map(FiguresPageTest::value)
                .distinct()
                .map(figures -> new Named(figures.names().iterator().next().getDeclaringClass(), figures))
                .toList();
    }

    private static Figures<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (Figures<?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(field.getName(), e);
        }
    }

    private static String section(Named named) {
        return "## " + named.title() + "\n\n"
                + "| figure | value | from | to | place | source | verified on | read by | remark |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
                + named.figures().all().stream()
                        .map(figure -> row(named, figure))
                        .collect(joining())
                + "\n";
    }

    private static String row(Named named, Figure figure) {
        String meaning = named.figures().names().stream()
                .filter(name -> name.code().equals(figure.name()))
                .map(name -> ((CodedValue) name).display().en())
                .findFirst()
                .orElseThrow();
        boolean open = figure.inForce().isOpenEnded();
        return Stream.of(
                        meaning,
                        figure.inWords().en(),
                        figure.inForce().startInclusive().toString(),
                        open
                                ? "–"
                                : figure.inForce().endExclusive().minusDays(1).toString(),
                        figure.citation().toString(),
                        figure.source().display().en(),
                        figure.verifiedOn().toString(),
                        String.join("; ", LawCoverage.usedBy(figure)),
                        figure.note())
                .collect(joining(" | ", "| ", " |\n"));
    }

    @Test
    void says_every_figure_with_its_days_place_and_source() {
        String page = HEAD + all().stream().map(FiguresPageTest::section).collect(joining());
        GoldenFile.assertReads(PAGE, page);
    }

    @Test
    void every_figure_is_said_by_a_summary_of_its_place_as_well_read_and_as_lately_verified() {
        assertThat(all())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(named.figures().all())
                        .allSatisfy(
                                figure -> assertThat(LawCoverage.usedBy(figure)).isNotEmpty()));
    }

    @Test
    void no_file_of_figures_lies_about_unread() throws IOException {
        long lines;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            lines = files.filter(file -> file.toString().matches(".*(eligibility|retention).*"))
                    .filter(Files::isRegularFile)
                    .flatMap(FiguresPageTest::lines)
                    .filter(line -> !line.startsWith("#"))
                    .count();
        }

        assertThat(all().stream()
                        .mapToLong(named -> named.figures().all().size())
                        .sum())
                .isEqualTo(lines);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
