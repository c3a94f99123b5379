package org.lindung.eligibility.victim;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.value.Text;

/** The laws and regulations on victims, beside UU 21/2007. */
final class VictimInstruments {
    /** Since when this library has known them, and when their summaries were held against what was read. */
    static final LocalDate FIRST_EDITION = LocalDate.of(2026, 11, 23);

    /** In force since it was promulgated. */
    static final LegalInstrument PP_9_2008 = instrument(
            InstrumentKind.PP,
            "9",
            2008,
            "Integrated Service to Victims of Trafficking",
            "Pelayanan Terpadu bagi Saksi dan/atau Korban Tindak Pidana Perdagangan Orang",
            LocalDate.of(2008, 2, 4));

    /** In force since it was promulgated (art. 145). */
    static final LegalInstrument UU_6_2011 =
            instrument(InstrumentKind.UU, "6", 2011, "Immigration", "Keimigrasian", LocalDate.of(2011, 5, 5));

    /** In force since it was promulgated. Days are working days (art. 1). */
    static final LegalInstrument PP_7_2018 = instrument(
            InstrumentKind.PP,
            "7",
            2018,
            "Compensation, Restitution and Assistance to Witnesses and Victims",
            "Pemberian Kompensasi, Restitusi, dan Bantuan kepada Saksi dan Korban",
            LocalDate.of(2018, 3, 5));

    /** In force since it was promulgated; not read as a whole. */
    static final LegalInstrument PERMA_1_2022 = instrument(
            InstrumentKind.PERMA,
            "1",
            2022,
            "Requests for Restitution and Compensation",
            "Tata Cara Penyelesaian Permohonan dan Pemberian Restitusi dan Kompensasi",
            LocalDate.of(2022, 3, 1));

    /** In force since it was promulgated (art. 93); the day is from a press report. */
    static final LegalInstrument UU_12_2022 = instrument(
            InstrumentKind.UU,
            "12",
            2022,
            "Crimes of Sexual Violence",
            "Tindak Pidana Kekerasan Seksual",
            LocalDate.of(2022, 5, 9));

    /** The code of criminal procedure of 2025; not read as a whole. */
    static final LegalInstrument UU_20_2025 = instrument(
            InstrumentKind.UU,
            "20",
            2025,
            "Criminal Procedure",
            "Kitab Undang-Undang Hukum Acara Pidana",
            LocalDate.of(2026, 1, 2));

    private VictimInstruments() {}

    private static LegalInstrument instrument(
            InstrumentKind kind, String number, int year, String en, String id, LocalDate starts) {
        return new LegalInstrument(kind, number, year, Text.of(en, id), DateRange.from(starts));
    }
}
