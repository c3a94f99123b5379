package org.lindung.eligibility.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody who comes home has a right to. */
class ServicesAfterArrivalTest {
    @ParameterizedTest
    @CsvSource({
        "2017-11-21, 0, 0, 0",
        "2017-11-22, 5, 0, 1",
        "2017-11-23, 5, 0, 1",
        "2021-04-06, 5, 0, 1",
        "2021-04-07, 5, 9, 3",
        "2021-04-08, 5, 9, 3"
    })
    void are_those_of_the_law_of_the_day_of_arrival(LocalDate day, int services, int forms, int provisions) {
        assertThat(ServicesAfterArrival.on(day)).hasSize(services);
        assertThat(ServicesAfterArrival.rehabilitationOn(day)).hasSize(forms);
        assertThat(ServicesAfterArrival.provisionsOn(day)).hasSize(provisions);
    }
}
