package org.lindung.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;

class LotTest {
    private static Answer<Boolean> expired(Answer<PartialDate> lastDay, LocalDate day) {
        return new Lot(LotId.of("L-1"), ItemId.of("SANITIZER"), lastDay).isExpiredOn(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-15, 2022-06-14, false",
        "2022-06-15, 2022-06-15, false",
        "2022-06-15, 2022-06-16, true",
        "2022-06, 2022-06-01, false",
        "2022-06, 2022-07-01, true",
        "2022, 2022-01-01, false",
        "2022, 2023-01-01, true"
    })
    void is_good_to_its_last_day(String lastDay, LocalDate day, boolean expired) {
        assertThat(expired(Answer.known(PartialDate.parse(lastDay)), day)).isEqualTo(Answer.known(expired));
    }

    @ParameterizedTest
    @CsvSource({"2022-06, 2022-06-02", "2022-06, 2022-06-30", "2022, 2022-12-31"})
    void is_in_doubt_where_less_than_a_day_is_printed(String lastDay, LocalDate day) {
        assertThat(expired(Answer.known(PartialDate.parse(lastDay)), day)).isEqualTo(Answer.between(false, true));
    }

    @ParameterizedTest
    @EnumSource
    void is_good_for_ever_if_it_does_not_expire_and_unknown_if_nobody_knows(AbsenceReason reason) {
        Answer<Boolean> expected = reason == AbsenceReason.NOT_APPLICABLE ? Answer.known(false) : Answer.absent(reason);

        assertThat(expired(Answer.absent(reason), LocalDate.of(2022, 6, 15))).isEqualTo(expected);
    }
}
