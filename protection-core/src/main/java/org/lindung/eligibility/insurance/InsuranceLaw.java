package org.lindung.eligibility.insurance;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Citation;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** The regulations of the minister of manpower on social security of migrant workers, and the law that asks for them. */
final class InsuranceLaw {
    private static final LocalDate PERMENAKER_18_2018_STARTS = LocalDate.of(2018, 12, 10);
    private static final LocalDate PERMENAKER_4_2023_STARTS = LocalDate.of(2023, 2, 22);

    private static final Text SOCIAL_SECURITY =
            Text.of("Social Security of Migrant Workers", "Jaminan Sosial Pekerja Migran Indonesia");

    /** The regulation before the present one. */
    static final LegalInstrument PERMENAKER_18_2018 = new LegalInstrument(
            InstrumentKind.PERMENAKER,
            "18",
            2018,
            SOCIAL_SECURITY,
            DateRange.of(PERMENAKER_18_2018_STARTS, PERMENAKER_4_2023_STARTS));

    /** The present regulation. */
    static final LegalInstrument PERMENAKER_4_2023 = new LegalInstrument(
            InstrumentKind.PERMENAKER, "4", 2023, SOCIAL_SECURITY, DateRange.from(PERMENAKER_4_2023_STARTS));

    /** By which both regulations are made. */
    static final Provision ARTICLE_29_5 = new Provision(
            UU_18_2017.article("29").paragraph("5"),
            Text.of(
                    "Social security of migrant workers is further regulated by the minister.",
                    "Jaminan Sosial Pekerja Migran Indonesia diatur lebih lanjut dengan Peraturan Menteri."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private InsuranceLaw() {}

    /** What a site prints of a regulation, or reports of it. */
    static Provision reported(Citation citation, String en, String id) {
        return new Provision(citation, Text.of(en, id), SourceKind.SECONDARY, FIRST_EDITION);
    }
}
