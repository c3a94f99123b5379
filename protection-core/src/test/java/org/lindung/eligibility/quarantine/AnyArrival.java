package org.lindung.eligibility.quarantine;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.time.api.Dates;

/** Arrivals of which everything, or only some things, are known, on days of the timetable. */
final class AnyArrival extends DomainContextBase {
    /** An arrival of which everything is known. */
    record Known(Arrival arrival) {}

    @Provide
    Arbitrary<Known> known() {
        return QuarantineSpecimens.knownArrivals().map(Known::new);
    }

    @Provide
    Arbitrary<Arrival> arrivals() {
        return QuarantineSpecimens.arrivals();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2020, 5, 7), LocalDate.of(2023, 6, 8));
    }
}
