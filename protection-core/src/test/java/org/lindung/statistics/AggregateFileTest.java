package org.lindung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.lindung.value.Text;

class AggregateFileTest {
    private static final Attribute PLACE = Attribute.open("place", Text.of("place", "tempat"));
    private static final Attribute KIND = Attribute.open("Kind", Text.of("kind", "jenis"));

    private static TallyCell cell(String place, String kind, int people) {
        return new TallyCell(List.of(place, kind), people, 0);
    }

    private static Release release(ReleasePolicy policy, TallyCell... cells) {
        return Release.of(
                Tally.builder().addAttributes(PLACE, KIND).addCells(cells).build(), policy);
    }

    @Test
    void has_a_line_for_each_combination_in_the_order_of_the_showcase() {
        Release release = release(
                ReleasePolicy.COMMON,
                cell("b", "x", 25),
                cell("a", "x", 19),
                cell("a", "y", 31),
                cell("c", "y", 10),
                cell("a", Attribute.NOT_RECORDED, 12));

        assertThat(AggregateFile.of(release)).isEqualTo("""
                selections\tprotected_count
                record_count\t90
                place:a\t60
                Kind:x\t40
                Kind:y\t40
                place:b\t20
                place:c\t10
                Kind:y;place:a\t30
                Kind:x;place:b\t20
                Kind:x;place:a\t10
                Kind:y;place:c\t10
                """);
    }

    @Test
    void has_no_longer_combinations_than_the_policy_tells() {
        Release release = release(new ReleasePolicy(10, 10, 1, List.of()), cell("a", "x", 20));

        assertThat(AggregateFile.of(release)).isEqualTo("""
                selections\tprotected_count
                record_count\t20
                Kind:x\t20
                place:a\t20
                """);
    }

    @Test
    void writes_signs_that_divide_as_words_and_keeps_a_line_on_a_line() {
        Release release = release(ReleasePolicy.COMMON, cell(" a;b:c ", "two\n\tlines", 10));

        assertThat(AggregateFile.of(release).lines())
                .contains("Kind:two lines;place:a<semicolon>b<colon>c\t10")
                .hasSize(5);
    }

    @Test
    void says_nothing_of_nobody() {
        assertThat(AggregateFile.of(release(ReleasePolicy.COMMON, cell("a", "x", 9))))
                .isEqualTo("selections\tprotected_count\nrecord_count\t0\n");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void holds_the_figures_of_the_release_and_no_others(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 60) Integer> people,
            @ForAll @IntRange(min = 2, max = 12) int least) {
        Release release = release(
                new ReleasePolicy(least, 5, 2, List.of()),
                IntStream.range(0, people.size())
                        .mapToObj(i -> cell("p" + i % 3, "k" + i / 3, people.get(i)))
                        .toArray(TallyCell[]::new));

        List<String> lines = AggregateFile.of(release).lines().skip(2).toList();

        assertThat(lines)
                .doesNotHaveDuplicates()
                .hasSize(release.getCells().size())
                .allSatisfy(line -> {
                    String[] cells = line.split("\t");
                    Map<String, String> codes = Arrays.stream(cells[0].split(";"))
                            .map(part -> part.split(":"))
                            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
                    assertThat(release.people(codes)).contains(Long.valueOf(cells[1]));
                    assertThat(Long.parseLong(cells[1]) % 5).isZero();
                    assertThat(Long.parseLong(cells[1])).isGreaterThanOrEqualTo(least);
                });
    }
}
