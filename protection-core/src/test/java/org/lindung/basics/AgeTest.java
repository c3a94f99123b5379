package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeTest {

    @Test
    void lies_between_its_two_readings_when_in_doubt() {
        assertThat(Age.inDoubtWhether(18)).isGreaterThan(Age.ofYears(17)).isLessThan(Age.ofYears(18));
    }

    @Test
    void is_ordered_by_years() {
        assertThat(Age.ofYears(17)).isLessThan(Age.ofYears(18));
        assertThat(Age.ofYears(18)).isEqualByComparingTo(Age.ofYears(18));
    }

    @Test
    void is_not_shown() {
        assertThat(Age.ofYears(17)).hasToString("***");
    }
}
