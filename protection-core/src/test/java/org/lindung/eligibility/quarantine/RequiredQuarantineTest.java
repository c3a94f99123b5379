package org.lindung.eligibility.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.basics.Answer.known;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.lindung.area.CountryCode;
import org.lindung.basics.TimeLimit;
import org.lindung.eligibility.quarantine.AnyArrival.Known;
import org.lindung.rule.Outcome;

@Domain(AnyArrival.class)
class RequiredQuarantineTest {
    private static final QuarantineStay FIVE_BLOCKS = blocks(5);

    private static QuarantineStay blocks(int blocks) {
        return new QuarantineStay.AtPlace(TimeLimit.ofHours(24 * blocks));
    }

    private static Arrival.Builder adult() {
        return Arrival.builder().under18(known(false));
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void is_one_stay_for_whoever_everything_is_known_of(@ForAll Known known, @ForAll LocalDate day) {
        RequiredQuarantine term = RequiredQuarantine.of(known.arrival(), day);

        assertThat(term.stays()).hasSize(1);
        assertThat(term.toAsk()).isEmpty();
        assertThat(term.provisions()).isNotEmpty();
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void never_leaves_out_the_stay_that_more_knowledge_would_show(
            @ForAll Known known, @ForAll LocalDate day, @ForAll Arrival unknown) {
        Arrival lessKnown = withGapsOf(unknown, known.arrival());

        RequiredQuarantine less = RequiredQuarantine.of(lessKnown, day);
        RequiredQuarantine more = RequiredQuarantine.of(known.arrival(), day);

        assertThat(less.stays()).containsAll(more.stays());
        if (less.isSettled()) {
            assertThat(more).isEqualTo(less);
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void does_not_depend_on_how_long_somebody_has_stayed(
            @ForAll Known known, @ForAll LocalDate day, @ForAll Arrival other) {
        Arrival later = withProgressOf(other, known.arrival());

        assertThat(RequiredQuarantine.of(later, day)).isEqualTo(RequiredQuarantine.of(known.arrival(), day));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void agrees_with_the_book_on_when_the_stay_is_over(@ForAll Known known, @ForAll LocalDate day) {
        RequiredQuarantine term = RequiredQuarantine.of(known.arrival(), day);

        if (term.isSettled()
                && term.stays().get(0) instanceof QuarantineStay.AtPlace place
                && place.limit() instanceof TimeLimit.Hours limit) {
            int stayed = known.arrival().getHoursStayed().toOptional().orElseThrow();
            assertThat(QuarantineRules.BOOK.assess(known.arrival(), day).outcome())
                    .isEqualTo(stayed >= limit.hours() ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE);
        }
    }

    @Test
    void is_none_outside_the_table() {
        assertThat(RequiredQuarantine.of(adult().build(), LocalDate.of(2020, 5, 6))
                        .stays())
                .isEmpty();
        assertThat(RequiredQuarantine.of(adult().build(), LocalDate.of(2023, 6, 9))
                        .stays())
                .isEmpty();
        assertThat(RequiredQuarantine.of(adult().build(), LocalDate.of(2023, 6, 9))
                        .isSettled())
                .isFalse();
    }

    @Test
    void changes_from_eight_to_five_blocks_on_14_october_2021() {
        Arrival fromSingapore = adult().countriesVisited(known(Set.of(CountryCode.of("SG"))))
                .highRiskOrigin(known(false))
                .build();

        assertThat(RequiredQuarantine.of(fromSingapore, LocalDate.of(2021, 10, 13))
                        .stays())
                .containsExactly(blocks(8));
        assertThat(RequiredQuarantine.of(fromSingapore, LocalDate.of(2021, 10, 14))
                        .stays())
                .containsExactly(FIVE_BLOCKS);
    }

    @Test
    void holds_every_stay_that_is_still_possible_and_what_to_ask() {
        RequiredQuarantine term = RequiredQuarantine.of(adult().build(), LocalDate.of(2022, 2, 20));

        assertThat(term.stays()).containsExactly(FIVE_BLOCKS, blocks(3), blocks(7));
        assertThat(term.toAsk()).containsExactly(QuarantineFacts.VACCINATION);
        assertThat(term.isSettled()).isFalse();
    }

    @Test
    void says_where_the_reports_leave_a_stay_open() {
        RequiredQuarantine term = RequiredQuarantine.of(
                adult().vaccination(known(VaccinationStatus.NONE)).build(), LocalDate.of(2022, 2, 20));

        assertThat(term.stays()).containsExactly(blocks(7));
        assertThat(term.openReadings()).hasSize(1);
        assertThat(term.isSettled()).isFalse();
    }

    @Test
    void ends_to_the_minute_and_not_at_midnight() {
        QuarantineStay.AtPlace stay = (QuarantineStay.AtPlace) FIVE_BLOCKS;
        ZonedDateTime landed = ZonedDateTime.of(2021, 3, 1, 21, 40, 0, 0, ZoneId.of("Asia/Makassar"));

        assertThat(stay.limit().dueFrom(landed)).isEqualTo(known(landed.plusDays(5)));
    }

    @Test
    void is_said_in_both_languages() {
        assertThat(FIVE_BLOCKS.inWords().en()).isEqualTo("5 × 24 hours in a place of quarantine");
        assertThat(FIVE_BLOCKS.inWords().id()).isEqualTo("5 × 24 jam di tempat karantina");
    }

    private static Arrival withGapsOf(Arrival gaps, Arrival known) {
        return builder(known)
                .vaccination(
                        gaps.getVaccination().absence().isPresent() ? gaps.getVaccination() : known.getVaccination())
                .under18(gaps.getUnder18().absence().isPresent() ? gaps.getUnder18() : known.getUnder18())
                .countriesVisited(
                        gaps.getCountriesVisited().absence().isPresent()
                                ? gaps.getCountriesVisited()
                                : known.getCountriesVisited())
                .enteredByOpenRoute(
                        gaps.getEnteredByOpenRoute().absence().isPresent()
                                ? gaps.getEnteredByOpenRoute()
                                : known.getEnteredByOpenRoute())
                .build();
    }

    private static Arrival withProgressOf(Arrival progress, Arrival known) {
        return builder(known)
                .testNegative(progress.getTestNegative())
                .hoursStayed(progress.getHoursStayed())
                .daysStayed(progress.getDaysStayed())
                .companionReleased(progress.getCompanionReleased())
                .build();
    }

    private static Arrival.Builder builder(Arrival arrival) {
        return Arrival.builder().from(arrival);
    }
}
