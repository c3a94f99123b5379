package org.lindung.eligibility.recruitment;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.value.Text;

/** The instrument that changed the licence, and since when this library has known the rules on it. */
final class RecruitmentInstruments {
    /** Since when this library has known them, and when their summaries were held against the sources. */
    static final LocalDate FIRST_EDITION = LocalDate.of(2026, 11, 23);

    /** First day of UU 11/2020, which took force on promulgation. */
    static final LocalDate UU_11_2020_STARTS = LocalDate.of(2020, 11, 2);

    /**
     * Law 11 of 2020, whose art. 84 changed art. 51, 53 and 57 of UU 18/2017. The laws that replaced it, reported to say
     * the same of this subject, were not read, so that no end stands here.
     */
    static final LegalInstrument UU_11_2020 = new LegalInstrument(
            InstrumentKind.UU, "11", 2020, Text.of("Job Creation", "Cipta Kerja"), DateRange.from(UU_11_2020_STARTS));

    private RecruitmentInstruments() {}
}
