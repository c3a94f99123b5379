package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Traveller.PASSPORT_DAYS_LEFT;
import static org.lindung.rule.Traveller.UNKNOWN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.value.Text;

class DaysLeftTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 1);

    @ParameterizedTest
    @CsvSource({"2028-02-28, 2", "2028-02-29, 1", "2028-03-01, 0", "2028-03-02, -1", "2027-03-01, 366"})
    void are_counted_from_the_day_asked_about_to_the_last_day(LocalDate on, int left) {
        assertThat(PASSPORT_DAYS_LEFT.read(UNKNOWN.withPassportUntil(LAST_DAY), on))
                .isEqualTo(Answer.known(left));
    }

    @Test
    void lie_between_bounds_if_the_last_day_does() {
        Traveller traveller = UNKNOWN.withPassportUntil(Answer.between(LAST_DAY, LAST_DAY.plusDays(10)));
        assertThat(PASSPORT_DAYS_LEFT.read(traveller, LAST_DAY.plusDays(4))).isEqualTo(Answer.between(-4, 6));
    }

    @ParameterizedTest
    @EnumSource(AbsenceReason.class)
    void are_not_known_for_the_reason_that_the_last_day_is_not(AbsenceReason reason) {
        assertThat(PASSPORT_DAYS_LEFT.read(UNKNOWN.withPassportUntil(Answer.absent(reason)), LAST_DAY))
                .isEqualTo(Answer.absent(reason));
    }

    @Test
    void are_as_many_as_can_be_counted_where_there_is_no_last_day() {
        assertThat(PASSPORT_DAYS_LEFT.read(UNKNOWN.withPassportUntil(LocalDate.MAX), LAST_DAY))
                .isEqualTo(Answer.known(Integer.MAX_VALUE));
        assertThat(PASSPORT_DAYS_LEFT.read(UNKNOWN.withPassportUntil(LAST_DAY), LocalDate.MAX))
                .isEqualTo(Answer.known(Integer.MIN_VALUE));
    }

    @Test
    void have_a_unit_and_a_value_on_either_side_of_every_limit() {
        assertThat(PASSPORT_DAYS_LEFT.unit()).isEqualTo(Text.of("days left", "hari tersisa"));
        assertThat(PASSPORT_DAYS_LEFT.allowedValues()).isEmpty();
        assertThat(PASSPORT_DAYS_LEFT.valuesThatMatterTo(PASSPORT_DAYS_LEFT.atLeast(180), Answer.notAsked()))
                .containsExactly(179, 180, 181);
    }

    @Test
    void run_out_on_their_day_also_where_does_not_apply_has_a_meaning() {
        Fact<Traveller, Integer> left = PASSPORT_DAYS_LEFT.readingNotApplicableAs(0);
        RuleBook<Traveller> book = TravellerDomain.book(
                Requirement.requirement("passport").under(Traveller.article(1)).asks(left.atLeast(0)));
        Traveller traveller = UNKNOWN.withPassportUntil(LAST_DAY);

        assertThat(book.timeline(traveller, DateRange.of(LAST_DAY.minusYears(1), LAST_DAY.plusYears(1)))
                        .firstDay(Outcome.NOT_ELIGIBLE))
                .contains(LAST_DAY.plusDays(1));
        assertThat(left.read(UNKNOWN.withPassportUntil(Answer.absent(AbsenceReason.NOT_APPLICABLE)), LAST_DAY))
                .isEqualTo(Answer.known(0));
        assertThat(left.read(traveller, LAST_DAY)).isEqualTo(Answer.known(0));
    }
}
