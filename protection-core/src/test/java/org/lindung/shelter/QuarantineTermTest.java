package org.lindung.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.basics.TimeLimit;
import org.lindung.migrant.MigrantId;
import org.lindung.value.Severity;
import org.lindung.value.Violation;

class QuarantineTermTest {
    private static final ZonedDateTime START = ZonedDateTime.parse("2021-07-10T14:30+07:00[Asia/Jakarta]");

    private static QuarantineTerm.Builder term(ZonedDateTime start, int hours) {
        QuarantineTerm.Builder builder = QuarantineTerm.builder();
        builder.migrant(MigrantId.of("M-1")).start(start).length(TimeLimit.ofHours(hours));
        return builder;
    }

    private static Stay stay(String id, String migrant, String arrived, String left) {
        return Stay.builder()
                .id(StayId.of(id))
                .migrant(MigrantId.of(migrant))
                .shelter(ShelterId.of("WISMA"))
                .arrivedOn(LocalDate.parse(arrived))
                .leftOn(LocalDate.parse(left))
                .purpose(StayPurpose.QUARANTINE)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07-10T14:29+07:00, 0, false",
        "2021-07-11T14:29+07:00, 0, false",
        "2021-07-11T14:30+07:00, 1, false",
        "2021-07-18T14:29+07:00, 7, false",
        "2021-07-18T14:30+07:00, 8, true",
        "2021-07-18T16:30+09:00, 8, true",
        "2021-07-18T16:29+09:00, 7, false",
        "2021-08-18T14:30+07:00, 8, true"
    })
    void runs_in_blocks_of_24_hours_to_the_minute(ZonedDateTime at, int fullBlocks, boolean over) {
        QuarantineTerm term = term(START, 8 * 24).build();

        assertThat(term.fullBlocksAt(at)).isEqualTo(fullBlocks);
        assertThat(term.isOverAt(at)).isEqualTo(over);
        assertThat(term.endsAt()).isEqualTo("2021-07-18T14:30+07:00[Asia/Jakarta]");
    }

    @ParameterizedTest
    @CsvSource({"119, false", "120, true", "121, false", "24, true"})
    void lasts_whole_blocks(int hours, boolean whole) {
        if (whole) {
            assertThat(term(START, hours).build().getLength()).isEqualTo(TimeLimit.ofHours(hours));
        } else {
            assertThat(Refusal.codes(() -> term(START, hours).build())).containsExactly("not-whole-blocks");
        }
    }

    @Test
    void goes_on_where_it_was_in_another_shelter() {
        QuarantineTerm term = term(START, 5 * 24).addStays(StayId.of("S-1")).build();

        QuarantineTerm moved = term.movedTo(StayId.of("S-2"));

        assertThat(moved.getStays()).containsExactly(StayId.of("S-1"), StayId.of("S-2"));
        assertThat(moved.endsAt()).isEqualTo(term.endsAt());
        assertThat(moved.movedTo(StayId.of("S-2"))).isEqualTo(moved);
    }

    @Test
    void finds_the_nights_that_were_spent_in_none_of_its_stays() {
        QuarantineTerm term =
                term(START, 5 * 24).addStays(StayId.of("S-1"), StayId.of("S-2")).build();
        Stay first = stay("S-1", "M-1", "2021-07-10", "2021-07-12");
        Stay second = stay("S-2", "M-1", "2021-07-13", "2021-07-15");
        Stay another = stay("S-3", "M-1", "2021-07-12", "2021-07-13");
        Stay anothers = stay("S-2", "M-2", "2021-07-12", "2021-07-13");

        assertThat(term.nightsUnaccountedFor(List.of(first, second, another, anothers)))
                .containsExactly(LocalDate.of(2021, 7, 12));
        assertThat(term.movedTo(StayId.of("S-3")).nightsUnaccountedFor(List.of(first, second, another)))
                .isEmpty();
        assertThat(term.nightsUnaccountedFor(List.of())).hasSize(5);
    }

    @Test
    void asks_for_no_nights_after_a_release() {
        QuarantineTerm term =
                term(START, 5 * 24).releasedAt(START.plusHours(30)).build();

        assertThat(term.nightsUnaccountedFor(List.of())).containsExactly(LocalDate.of(2021, 7, 10));
    }

    @ParameterizedTest
    @CsvSource({"119, released-early", "120, ''", "121, ''"})
    void doubts_a_release_before_its_end_and_keeps_it(int hours, String code) {
        QuarantineTerm term =
                term(START, 5 * 24).releasedAt(START.plusHours(hours)).build();

        assertThat(term.doubts()).extracting(Violation::code).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(term.doubts()).extracting(Violation::severity).allMatch(Severity.WARNING::equals);
    }

    @Test
    void is_not_left_before_it_begins() {
        assertThat(Refusal.codes(
                        () -> term(START, 24).releasedAt(START.minusSeconds(1)).build()))
                .containsExactly("before-quarantine");
        assertThat(term(START, 24).releasedAt(START).build().doubts()).hasSize(1);
    }

    @Provide
    Arbitrary<ZonedDateTime> moments() {
        return ShelterSpecimens.MOMENTS;
    }

    @Property
    void has_filled_all_its_blocks_when_it_is_over_and_not_before(
            @ForAll("moments") ZonedDateTime start,
            @ForAll @IntRange(min = 1, max = 14) int blocks,
            @ForAll @IntRange(max = 30_000) int minutes) {
        QuarantineTerm term = term(start, blocks * 24).build();
        ZonedDateTime at = start.plusMinutes(minutes);

        assertThat(term.fullBlocksAt(at) == blocks).isEqualTo(term.isOverAt(at));
    }
}
