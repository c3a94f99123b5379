package org.lindung.agreement;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Citation;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** The laws on workers' agreements. A test holds them against those that the rule books rest on. */
final class AgreementLaw {
    private static final LocalDate UU_18_2017_STARTS = LocalDate.of(2017, 11, 22);
    private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 23);

    static final LegalInstrument UU_39_2004 = new LegalInstrument(
            InstrumentKind.UU,
            "39",
            2004,
            Text.of(
                    "Placement and Protection of Indonesian Workers Abroad",
                    "Penempatan dan Perlindungan Tenaga Kerja Indonesia di Luar Negeri"),
            DateRange.of(LocalDate.of(2004, 10, 18), UU_18_2017_STARTS));

    static final LegalInstrument UU_18_2017 = new LegalInstrument(
            InstrumentKind.UU,
            "18",
            2017,
            Text.of("Protection of Indonesian Migrant Workers", "Pelindungan Pekerja Migran Indonesia"),
            DateRange.from(UU_18_2017_STARTS));

    static final LegalInstrument PP_22_2022 = new LegalInstrument(
            InstrumentKind.PP,
            "22",
            2022,
            Text.of(
                    "Placement and Protection of Migrant Merchant and Fishing Crew",
                    "Penempatan dan Pelindungan Awak Kapal Niaga Migran dan Awak Kapal Perikanan Migran"),
            DateRange.from(LocalDate.of(2022, 6, 8)));

    private AgreementLaw() {}

    /** What was read in a machine-read copy of the statute. */
    static Provision read(Citation citation, String en, String id) {
        return new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, VERIFIED);
    }
}
