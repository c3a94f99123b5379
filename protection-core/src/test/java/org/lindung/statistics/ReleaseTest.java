package org.lindung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.statistics.Attribute.NOT_RECORDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.lindung.Refusal;
import org.lindung.area.AreaLevel;
import org.lindung.value.Text;

class ReleaseTest {
    private static final Attribute HOME =
            Attribute.area("home", Text.of("home area", "daerah asal"), AreaLevel.REGENCY);
    private static final Attribute AGE = AgeBands.COMMON.attribute("age", Text.of("age", "umur"));
    private static final ReleasePolicy TEN = ReleasePolicy.COMMON;

    private static Tally tally(TallyCell... cells) {
        return Tally.builder()
                .addAttributes(HOME, Attribute.SEX)
                .addCells(cells)
                .build();
    }

    private static TallyCell cell(String home, String sex, long people) {
        return new TallyCell(List.of(home, sex), people, 0);
    }

    @Test
    void rounds_every_figure_down_and_the_number_of_all_people_too() {
        Release release = Release.of(tally(cell("53.02", "female", 17), cell("53.02", "male", 25)), TEN);

        assertThat(release.getPeople()).isEqualTo(40);
        assertThat(release.people(Map.of("sex", "female"))).contains(10L);
        assertThat(release.people(Map.of("home", "53.02"))).contains(40L);
        assertThat(release.people(Map.of("home", "53"))).contains(40L);
        assertThat(release.people(Map.of())).contains(40L);
    }

    @Test
    void takes_small_counts_out_of_the_total_as_well() {
        Release release = Release.of(tally(cell("53.02", "female", 30), cell("53.02", "male", 9)), TEN);

        assertThat(release.getPeople()).isEqualTo(30);
        assertThat(release.people(Map.of("home", "53.02", "sex", "male"))).isEmpty();
        assertThat(release.getWithheld()).isEmpty();
    }

    @Test
    void counts_people_of_small_areas_in_the_larger_one() {
        Release release = Release.of(
                tally(
                        cell("53.02", "female", 6),
                        cell("53.03", "female", 7),
                        cell("53.04", "female", 8),
                        cell("53.05", "female", 40)),
                TEN.givingUpFirst("home"));

        assertThat(release.people(Map.of("home", "53.02"))).isEmpty();
        assertThat(release.people(Map.of("home", "53.05"))).contains(40L);
        assertThat(release.people(Map.of("home", "53"))).contains(60L);
        assertThat(release.people(Map.of("sex", "female"))).contains(60L);
    }

    @Test
    void says_how_many_are_counted_without_an_attribute() {
        Release release = Release.of(
                tally(cell("53.02", "female", 9), cell("52.02", "female", 9), cell("51.02", "male", 30)),
                TEN.givingUpFirst("home"));

        assertThat(release.getWithheld()).containsExactly(new Withheld("home", 10));
        assertThat(release.people(Map.of("sex", "female"))).contains(10L);
    }

    @Test
    void gives_up_the_last_attribute_first_unless_it_is_told_otherwise() {
        Tally tally = tally(cell("53.02", "female", 9), cell("53.02", "male", 4), cell("53.02", NOT_RECORDED, 1));

        assertThat(Grouping.of(tally, TEN)).containsExactly(new PeopleGroup(Map.of("home", "53.02"), 14, 0));
        assertThat(Grouping.of(tally, TEN.givingUpFirst("home")))
                .isEqualTo(Grouping.of(
                        Tally.builder()
                                .addAttributes(Attribute.SEX)
                                .addCells(
                                        new TallyCell(List.of("female"), 9, 0),
                                        new TallyCell(List.of("male"), 4, 0),
                                        new TallyCell(List.of(NOT_RECORDED), 1, 0))
                                .build(),
                        TEN));
    }

    @Test
    void does_not_tell_a_sum_that_leaves_no_part_empty() {
        // nine and nine: a sum of 18 would say that both are nine
        Release release = Release.of(
                tally(cell("53.02", "female", 9), cell("53.02", "male", 9), cell("53.02", NOT_RECORDED, 40)), TEN);

        assertThat(release.getPeople()).isEqualTo(40);
        assertThat(Grouping.of(
                        tally(cell("53.02", "female", 9), cell("53.02", "male", 9), cell("53.02", NOT_RECORDED, 9)),
                        TEN))
                .containsExactly(new PeopleGroup(Map.of("home", "53.02"), 18, 0));
    }

    @Test
    void leaves_out_of_an_amount_what_goes_with_the_people_left_out() {
        Tally kits = Tally.builder()
                .addAttributes(Attribute.SEX)
                .amountOf(Text.of("kits", "paket"))
                .addCells(
                        new TallyCell(List.of("female"), 9, 18),
                        new TallyCell(List.of("male"), 9, 18),
                        new TallyCell(List.of(NOT_RECORDED), 9, 18))
                .build();

        assertThat(Grouping.of(kits, TEN)).containsExactly(new PeopleGroup(Map.of(), 18, 36));
        assertThat(Release.of(kits, TEN).getAmount()).isEqualTo(30);
    }

    @Test
    void tells_nothing_of_too_few_people() {
        Release release = Release.of(tally(cell("53.02", "female", 9)), TEN);

        assertThat(release.getPeople()).isZero();
        assertThat(release.getCells()).isEmpty();
        assertThat(release.people(Map.of())).isEmpty();
    }

    @Test
    void tells_no_combination_that_is_too_long() {
        Release release = Release.of(tally(cell("53.02", "female", 30)), new ReleasePolicy(10, 10, 1, List.of()));

        assertThat(release.getCells())
                .allMatch(cell -> cell.codes().size() == 1)
                .isNotEmpty();
    }

    @Test
    void is_in_one_order() {
        Release release = Release.of(
                tally(cell("53.02", "female", 30), cell("53.02", "male", 30), cell("52.01", "male", 50)), TEN);

        assertThat(release.getCells())
                .extracting(Object::toString)
                .containsExactly(
                        "sex:male 80",
                        "home:53 60",
                        "home:53.02 60",
                        "home:52 50",
                        "home:52.01 50",
                        "sex:female 30",
                        "home:52;sex:male 50",
                        "home:52.01;sex:male 50",
                        "home:53;sex:female 30",
                        "home:53;sex:male 30",
                        "home:53.02;sex:female 30",
                        "home:53.02;sex:male 30");
    }

    @Test
    void refuses_figures_that_no_release_has() {
        Release release = Release.of(tally(cell("53.02", "female", 30)), TEN);

        assertThat(Refusal.codes(() -> Release.builder()
                        .from(release)
                        .addCells(new ReleasedCell(Map.of("sex", "male"), 7, 0))
                        .build()))
                .containsExactly("release-not-rounded");
        assertThat(Refusal.codes(() -> Release.builder().from(release).people(5).build()))
                .containsExactly("release-not-rounded");
        assertThat(Refusal.codes(() -> new ReleasePolicy(1, 10, 4, List.of()))).containsExactly("policy-too-weak");
        assertThat(Refusal.codes(() -> Release.of(tally(), TEN.givingUpFirst("shoe-size"))))
                .containsExactly("attribute-unknown");
    }

    @Provide
    Arbitrary<Tally> tallies() {
        return Combinators.combine(
                        Arbitraries.of("53.01", "53.02", "52.01", "51.71", NOT_RECORDED),
                        Arbitraries.of("female", "male", NOT_RECORDED),
                        Arbitraries.of("0-17", "18-24", "60+", NOT_RECORDED),
                        Arbitraries.integers().between(1, 40))
                .as((home, sex, age, people) -> new TallyCell(List.of(home, sex, age), people, 2L * people))
                .list()
                .ofMaxSize(30)
                .map(cells -> Tally.builder()
                        .addAttributes(HOME, Attribute.SEX, AGE)
                        .amountOf(Text.of("kits", "paket"))
                        .cells(cells)
                        .build());
    }

    @Provide
    Arbitrary<ReleasePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 15),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(List.<String>of(), List.of("sex"), List.of("home", "sex")))
                .as(ReleasePolicy::new);
    }

    @Property(tries = 200)
    void never_tells_more_people_than_there_are_nor_a_number_below_the_least(
            @ForAll("tallies") Tally tally, @ForAll("policies") ReleasePolicy policy) {
        Release release = Release.of(tally, policy);

        assertThat(release.getPeople()).isLessThanOrEqualTo(tally.people());
        assertThat(release.getCells()).allSatisfy(cell -> {
            assertThat(cell.people())
                    .isGreaterThanOrEqualTo(policy.leastPeople())
                    .isLessThanOrEqualTo(people(tally, cell.codes()));
            assertThat(cell.people() % policy.step()).isZero();
            assertThat(cell.amount() % policy.step()).isZero();
            assertThat(cell.amount()).isLessThanOrEqualTo(2 * people(tally, cell.codes()));
            assertThat(cell.codes().size()).isLessThanOrEqualTo(policy.longestCombination());
        });
        assertThat(Release.builder().from(release).build()).isEqualTo(release);
    }

    @Property(tries = 200)
    void follows_from_groups_of_enough_people(
            @ForAll("tallies") Tally tally, @ForAll("policies") ReleasePolicy policy) {
        List<PeopleGroup> groups = Grouping.of(tally, policy);

        assertThat(groups).allMatch(group -> group.people() >= policy.leastPeople());
        assertThat(Release.of(tally, policy).getCells())
                .allSatisfy(cell -> assertThat(cell.people())
                        .isEqualTo(policy.published(groups.stream()
                                .filter(group -> lies(group.codes(), cell.codes()))
                                .mapToLong(PeopleGroup::people)
                                .sum())));
    }

    private static long people(Tally tally, Map<String, String> codes) {
        return tally.getCells().stream()
                .filter(cell -> lies(
                        Map.of(
                                "home", cell.codes().get(0),
                                "sex", cell.codes().get(1),
                                "age", cell.codes().get(2)),
                        codes))
                .mapToLong(TallyCell::people)
                .sum();
    }

    private static boolean lies(Map<String, String> inside, Map<String, String> codes) {
        return codes.entrySet().stream().allMatch(code -> {
            String own = inside.getOrDefault(code.getKey(), "");
            return own.equals(code.getValue())
                    || (code.getKey().equals("home") && own.startsWith(code.getValue() + "."));
        });
    }

    private static Release of(Tally tally) {
        return Release.of(tally, TEN);
    }

    @Test
    void is_not_to_follow_one_from_which_it_differs_by_one_person() {
        Tally before = tally(cell("53.02", "female", 19), cell("53.02", "male", 50));
        Tally after = before.merge(tally(cell("53.02", "female", 1)));

        ReleaseComparison comparison = ReleaseComparison.of(before, of(before), after, of(after));

        assertThat(comparison.isSafe()).isFalse();
        assertThat(comparison.shown())
                .contains(Map.of("sex", "female"), Map.of("home", "53.02", "sex", "female"))
                .doesNotContain(Map.of("sex", "male"));
        assertThat(comparison.violations().get(0).toString())
                .contains("[difference-shows-few]", "fewer than 10", "home:53.02;sex:female");
    }

    @Test
    void warns_where_rounding_alone_hides_one_person() {
        Tally before = tally(cell("53.02", "female", 12), cell("53.02", "male", 52));
        Tally after = before.merge(tally(cell("53.02", "female", 1)));

        ReleaseComparison comparison = ReleaseComparison.of(before, of(before), after, of(after));

        assertThat(comparison.isSafe()).isTrue();
        assertThat(comparison.violations()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("difference-of-few");
            assertThat(warning.toString()).contains("*, ", "home:53.02;sex:female");
        });
    }

    @Test
    void may_follow_one_from_which_enough_people_differ_or_nobody() {
        Tally before = tally(cell("53.02", "female", 12), cell("53.02", "male", 52));
        Tally after = before.merge(tally(cell("53.02", "female", 18)));

        assertThat(ReleaseComparison.of(before, of(before), after, of(after)).violations())
                .isEmpty();
        assertThat(ReleaseComparison.of(before, of(before), before, of(before)).violations())
                .isEmpty();
    }

    /** Else the reader would know that those who came were at least ten, and so how many there had been. */
    @Test
    void is_not_to_follow_one_whose_figures_are_close_though_enough_people_came() {
        Tally before = tally(cell("53.02", "female", 12), cell("53.02", "male", 52));
        Tally few = before.merge(tally(cell("53.02", "female", 17)));
        Tally enough = before.merge(tally(cell("53.02", "female", 18)));

        assertThat(ReleaseComparison.of(before, of(before), few, of(few)).shown())
                .contains(Map.of("sex", "female")); // from 10 to 20
        assertThat(ReleaseComparison.of(before, of(before), enough, of(enough)).isSafe())
                .isTrue(); // from 10 to 30
    }

    @Test
    void is_not_to_follow_one_of_the_same_people_by_other_attributes_that_counts_them_otherwise() {
        Tally bySex = tally(cell("53.02", "female", 15), cell("53.02", "male", 7));
        Tally byHome = Tally.builder()
                .addAttributes(HOME)
                .addCells(new TallyCell(List.of("53.02"), 22, 0))
                .build();

        ReleaseComparison comparison = ReleaseComparison.of(bySex, of(bySex), byHome, of(byHome));

        assertThat(comparison.shown()).containsExactly(Map.of(), Map.of("home", "53"), Map.of("home", "53.02"));
    }

    @Test
    void is_compared_with_one_that_counts_something_in_common() {
        Tally bySex = Tally.builder()
                .addAttributes(Attribute.SEX)
                .addCells(new TallyCell(List.of("male"), 20, 0))
                .build();
        Tally byHome = Tally.builder()
                .addAttributes(HOME)
                .addCells(new TallyCell(List.of("53.02"), 22, 0))
                .build();

        assertThat(Refusal.codes(() -> ReleaseComparison.of(bySex, of(bySex), byHome, of(byHome))))
                .containsExactly("tallies-differ");
        assertThat(Refusal.codes(() -> ReleaseComparison.of(bySex, of(byHome), bySex, of(bySex))))
                .containsExactly("tallies-differ");
    }

    @Test
    void names_at_most_twenty_figures_of_many() {
        List<TallyCell> cells = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            cells.add(cell("53." + i, "male", 19));
        }
        Tally before = tally(cells.toArray(TallyCell[]::new));
        Tally after = before.merge(tally(
                cells.stream().map(cell -> cell(cell.codes().get(0), "male", 1)).toArray(TallyCell[]::new)));

        ReleaseComparison comparison = ReleaseComparison.of(before, of(before), after, of(after));

        assertThat(comparison.shown()).hasSizeGreaterThan(20);
        assertThat(comparison.violations().get(0).text().en().split(", ")).hasSize(21);
        assertThat(Optional.of(comparison.violations().get(0).text().en()))
                .hasValueSatisfying(text -> assertThat(text).endsWith(", …"));
    }
}
