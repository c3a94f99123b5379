package org.lindung.eligibility.victim;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.value.Text;

/** What stands below the statutes on victims. */
final class VictimInstruments {
    /** In force since it was promulgated; not read as a whole. */
    static final LegalInstrument PERMA_1_2022 = new LegalInstrument(
            InstrumentKind.PERMA,
            "1",
            2022,
            Text.of(
                    "Requests for Restitution and Compensation",
                    "Tata Cara Penyelesaian Permohonan dan Pemberian Restitusi dan Kompensasi"),
            DateRange.from(LocalDate.of(2022, 3, 1)));

    private VictimInstruments() {}
}
