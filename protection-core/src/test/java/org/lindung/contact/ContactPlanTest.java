package org.lindung.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;

class ContactPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void does_not_end_before_it_starts() {
        assertThat(ClearanceTest.plan().recordedOn(DAY).lastDay(DAY).build().getLastDay())
                .isEqualTo(DAY);
        assertThat(Refusal.of(() -> ClearanceTest.plan()
                        .recordedOn(DAY)
                        .lastDay(DAY.minusDays(1))
                        .build()))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("contact-plan-ends-before-recorded");
                    assertThat(refusal.path()).isEqualTo("/lastDay");
                });
    }

    @Test
    void is_silent_about_somebody() {
        assertThat(Refusal.codes(() -> ClearanceTest.plan()
                        .neverMention(Answer.known(Set.of(DataCategory.HEALTH, DataCategory.NOT_PERSONAL)))
                        .build()))
                .containsExactly("contact-matter-not-personal");
    }

    @Test
    void hours_are_of_some_day() {
        assertThat(Refusal.codes(() -> new ContactHours(Set.of(), LocalTime.of(8, 0), LocalTime.of(9, 0))))
                .containsExactly("contact-hours-empty");
    }

    @ParameterizedTest
    @CsvSource({"09:00, 08:59", "09:00, 09:00", "22:00, 06:00"})
    void hours_end_after_they_start(LocalTime start, LocalTime end) {
        assertThat(Refusal.codes(() -> ContactHours.daily(start, end))).containsExactly("contact-hours-reversed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T00:00", "2026-03-07T12:00", "2026-03-08T23:59:59"})
    void always_is_every_moment(LocalDateTime at) {
        assertThat(ContactHours.always().contain(at)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ani", "Ibu Ani", "M.", "D\u2019ara", "\u0141ucja"})
    void a_neutral_name_is_a_name(String name) {
        assertThat(NeutralName.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Ani", "Ani\nshelter", "0812345678", "ani@lindung.org", "{telephone}", "Ani <b>"})
    void a_neutral_name_is_nothing_else(String name) {
        assertThat(Refusal.codes(() -> NeutralName.of(name))).containsExactly("neutral-name-format");
    }
}
