package org.lindung.law;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.value.Text;

/**
 * The statutes, government regulations and decisions of courts that this library rests on, and the days on which one
 * gave way to another.
 *
 * <p>Dates of force are read from the instruments' own final provisions. Regulations of ministries and circulars stand
 * beside the rules that they fill.
 */
public final class IndonesianLaw {
    /**
     * The day of the first edition of this library: since when it has known its rules, and when their summaries were held
     * against what was read. What is learned or checked later bears a day of its own.
     */
    public static final LocalDate FIRST_EDITION = LocalDate.of(2026, 11, 23);

    /** First day of UU 39/2004, which took force on promulgation (art. 109). */
    public static final LocalDate UU_39_2004_STARTS = LocalDate.of(2004, 10, 18);

    /** First day of UU 18/2017 (art. 91) and the day on which UU 39/2004 was repealed (art. 89 letter a). */
    public static final LocalDate UU_18_2017_STARTS = LocalDate.of(2017, 11, 22);

    /** First day of UU 21/2007, which took force on promulgation (art. 67). */
    public static final LocalDate UU_21_2007_STARTS = LocalDate.of(2007, 4, 19);

    /** First day of UU 11/2020, which took force on promulgation. */
    public static final LocalDate UU_11_2020_STARTS = LocalDate.of(2020, 11, 2);

    /** First day of UU 27/2022, which took force on promulgation (art. 76). */
    public static final LocalDate UU_27_2022_STARTS = LocalDate.of(2022, 10, 17);

    /** The last day of the two years in which everybody had to adapt to UU 27/2022 (art. 74). */
    public static final LocalDate UU_27_2022_ADAPTATION_ENDS = LocalDate.of(2024, 10, 17);

    /** First day of PP 59/2021 (art. 101). */
    public static final LocalDate PP_59_2021_STARTS = LocalDate.of(2021, 4, 7);

    /** First day of PP 22/2022 (art. 46). */
    public static final LocalDate PP_22_2022_STARTS = LocalDate.of(2022, 6, 8);

    /** Law 39 of 2004, the law before the present one. */
    public static final LegalInstrument UU_39_2004 = new LegalInstrument(
            InstrumentKind.UU,
            "39",
            2004,
            Text.of(
                    "Placement and Protection of Indonesian Workers Abroad",
                    "Penempatan dan Perlindungan Tenaga Kerja Indonesia di Luar Negeri"),
            DateRange.of(UU_39_2004_STARTS, UU_18_2017_STARTS));

    /** Law 18 of 2017, the present law. */
    public static final LegalInstrument UU_18_2017 = new LegalInstrument(
            InstrumentKind.UU,
            "18",
            2017,
            Text.of("Protection of Indonesian Migrant Workers", "Pelindungan Pekerja Migran Indonesia"),
            DateRange.from(UU_18_2017_STARTS));

    /** Law 21 of 2007 on trafficking. */
    public static final LegalInstrument UU_21_2007 = new LegalInstrument(
            InstrumentKind.UU,
            "21",
            2007,
            Text.of(
                    "Eradication of the Crime of Trafficking in Persons",
                    "Pemberantasan Tindak Pidana Perdagangan Orang"),
            DateRange.from(UU_21_2007_STARTS));

    /** Law 14 of 2009, which ratified the protocol on trafficking; the protocol was not in the copy that was read. */
    public static final LegalInstrument UU_14_2009 = new LegalInstrument(
            InstrumentKind.UU,
            "14",
            2009,
            Text.of("Ratification of the Palermo Protocol", "Pengesahan Protokol Palermo"),
            DateRange.from(LocalDate.of(2009, 3, 5)));

    /** Law 27 of 2022 on personal data. */
    public static final LegalInstrument UU_27_2022 = new LegalInstrument(
            InstrumentKind.UU,
            "27",
            2022,
            Text.of("Personal Data Protection", "Pelindungan Data Pribadi"),
            DateRange.from(UU_27_2022_STARTS));

    /** Government Regulation 59 of 2021, made under UU 18/2017. */
    public static final LegalInstrument PP_59_2021 = new LegalInstrument(
            InstrumentKind.PP,
            "59",
            2021,
            Text.of(
                    "Implementation of the Protection of Indonesian Migrant Workers",
                    "Pelaksanaan Pelindungan Pekerja Migran Indonesia"),
            DateRange.from(PP_59_2021_STARTS));

    /** Government Regulation 22 of 2022 on crew, made under UU 18/2017 art. 64. */
    public static final LegalInstrument PP_22_2022 = new LegalInstrument(
            InstrumentKind.PP,
            "22",
            2022,
            Text.of(
                    "Placement and Protection of Migrant Merchant and Fishing Crew",
                    "Penempatan dan Pelindungan Awak Kapal Niaga Migran dan Awak Kapal Perikanan Migran"),
            DateRange.from(PP_22_2022_STARTS));

    /** Government Regulation 9 of 2008, in force since it was promulgated. */
    public static final LegalInstrument PP_9_2008 = new LegalInstrument(
            InstrumentKind.PP,
            "9",
            2008,
            Text.of(
                    "Integrated Service to Victims of Trafficking",
                    "Pelayanan Terpadu bagi Saksi dan/atau Korban Tindak Pidana Perdagangan Orang"),
            DateRange.from(LocalDate.of(2008, 2, 4)));

    /**
     * Government Regulation 10 of 2011, in force since it was promulgated (art. 87). The day in 2011 is not in the copy, so
     * that its force begins here with the first day of the year after.
     */
    public static final LegalInstrument PP_10_2011 = new LegalInstrument(
            InstrumentKind.PP,
            "10",
            2011,
            Text.of(
                    "Foreign Loans and Receipt of Grants",
                    "Tata Cara Pengadaan Pinjaman Luar Negeri dan Penerimaan Hibah"),
            DateRange.from(LocalDate.of(2012, 1, 1)));

    /** Law 6 of 2011, in force since it was promulgated (art. 145). */
    public static final LegalInstrument UU_6_2011 = new LegalInstrument(
            InstrumentKind.UU,
            "6",
            2011,
            Text.of("Immigration", "Keimigrasian"),
            DateRange.from(LocalDate.of(2011, 5, 5)));

    /** Amends the protection of witnesses and victims of UU 13/2006; in force since it was promulgated. */
    public static final LegalInstrument UU_31_2014 = new LegalInstrument(
            InstrumentKind.UU,
            "31",
            2014,
            Text.of(
                    "Amendment of the Protection of Witnesses and Victims",
                    "Perubahan atas Perlindungan Saksi dan Korban"),
            DateRange.from(LocalDate.of(2014, 10, 17)));

    /** Government Regulation 7 of 2018, in force since it was promulgated. Its days are working days (art. 1). */
    public static final LegalInstrument PP_7_2018 = new LegalInstrument(
            InstrumentKind.PP,
            "7",
            2018,
            Text.of(
                    "Compensation, Restitution and Assistance to Witnesses and Victims",
                    "Pemberian Kompensasi, Restitusi, dan Bantuan kepada Saksi dan Korban"),
            DateRange.from(LocalDate.of(2018, 3, 5)));

    /**
     * Law 11 of 2020, whose art. 84 changed art. 51, 53 and 57 of UU 18/2017. The laws that replaced it, reported to say
     * the same of this subject, were not read, so that no end stands here.
     */
    public static final LegalInstrument UU_11_2020 = new LegalInstrument(
            InstrumentKind.UU, "11", 2020, Text.of("Job Creation", "Cipta Kerja"), DateRange.from(UU_11_2020_STARTS));

    /** Law 12 of 2022, in force since it was promulgated (art. 93); the day is from a press report. */
    public static final LegalInstrument UU_12_2022 = new LegalInstrument(
            InstrumentKind.UU,
            "12",
            2022,
            Text.of("Crimes of Sexual Violence", "Tindak Pidana Kekerasan Seksual"),
            DateRange.from(LocalDate.of(2022, 5, 9)));

    /** Law 1 of 2023, the criminal code, in force three years after it was promulgated (art. 624). */
    public static final LegalInstrument UU_1_2023 = new LegalInstrument(
            InstrumentKind.UU,
            "1",
            2023,
            Text.of("Criminal Code", "Kitab Undang-Undang Hukum Pidana"),
            DateRange.from(LocalDate.of(2026, 1, 2)));

    /** Law 20 of 2025, the code of criminal procedure; not read as a whole. */
    public static final LegalInstrument UU_20_2025 = new LegalInstrument(
            InstrumentKind.UU,
            "20",
            2025,
            Text.of("Criminal Procedure", "Kitab Undang-Undang Hukum Acara Pidana"),
            DateRange.from(LocalDate.of(2026, 1, 2)));

    /**
     * Decision of the Constitutional Court reported to have struck out UU 39/2004 art. 35 letter d. The decision itself
     * was not read; number and date are unverified.
     */
    public static final LegalInstrument PUTUSAN_MK_019_2005 = new LegalInstrument(
            InstrumentKind.PUTUSAN_MK,
            "019-020/PUU-III",
            2005,
            Text.of("Review of UU 39/2004", "Pengujian UU 39/2004"),
            DateRange.from(LocalDate.of(2006, 3, 28)));

    private IndonesianLaw() {}
}
