package org.lindung.privacy;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Citation;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** The personal data protection law and the days from which it binds. */
public final class DataProtectionLaw {
    /** Set and promulgated on this day, and in force since, UU 27/2022 art. 76. */
    public static final LocalDate UU_27_2022_STARTS = LocalDate.of(2022, 10, 17);

    /** The last day of the two years in which everybody had to adapt, UU 27/2022 art. 74. */
    public static final LocalDate ADAPTATION_ENDS = LocalDate.of(2024, 10, 17);

    /** Law 27 of 2022. */
    public static final LegalInstrument UU_27_2022 = new LegalInstrument(
            InstrumentKind.UU,
            "27",
            2022,
            Text.of("Personal Data Protection", "Pelindungan Data Pribadi"),
            DateRange.from(UU_27_2022_STARTS));

    private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 23);

    private DataProtectionLaw() {}

    /**
     * A provision of the law, read in a machine-read copy of its text.
     *
     * @param citation the place
     * @param en our summary in English
     * @param id our summary in Indonesian
     * @return the provision
     */
    public static Provision provision(Citation citation, String en, String id) {
        return new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, VERIFIED_ON);
    }
}
