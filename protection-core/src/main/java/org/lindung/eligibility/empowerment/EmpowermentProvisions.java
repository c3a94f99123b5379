package org.lindung.eligibility.empowerment;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Citation;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * The regulations of 2024 and 2025 on empowerment, of which single articles were read. The first day of neither was found,
 * nor whether the second repeals the first.
 */
final class EmpowermentProvisions {

    /** From which day on the regulation of 2024 is taken to hold: the first day after the year of its number. */
    static final LocalDate REGULATION_OF_2024_HOLDS = LocalDate.of(2025, 1, 1);

    /** From which day on the regulation of 2025 may hold: on the day before, ministries were still harmonising its draft. */
    static final LocalDate REGULATION_OF_2025_MAY_HOLD = LocalDate.of(2025, 10, 11);

    private static final LegalInstrument PERATURAN_BP2MI_5_2024 = new LegalInstrument(
            InstrumentKind.PERATURAN_BP2MI,
            "5",
            2024,
            Text.of(
                    "Social and Economic Empowerment of Former Migrant Workers and their Families",
                    "Pemberdayaan Sosial dan Ekonomi Purna Pekerja Migran Indonesia dan Keluarganya"),
            DateRange.from(REGULATION_OF_2024_HOLDS));

    private static final LegalInstrument PERMEN_P2MI_33_2025 = new LegalInstrument(
            InstrumentKind.PERMEN_P2MI,
            "33",
            2025,
            Text.of(
                    "Empowerment of Migrant Workers and their Families",
                    "Pemberdayaan Pekerja Migran Indonesia dan Keluarganya"),
            DateRange.from(REGULATION_OF_2025_MAY_HOLD));

    static final Provision ARTICLE_4 = reported(
            PERATURAN_BP2MI_5_2024.article("4"),
            "Social empowerment is for former workers with a social problem: within a month after reintegration; or after more than a month in the home area and at most five years in Indonesia, if the service office confirms the problem. The first day of the regulation was not found.",
            "Pemberdayaan sosial bagi purna pekerja yang memiliki permasalahan sosial: dalam satu bulan setelah reintegrasi; atau setelah lebih dari satu bulan di daerah asal dan paling lama lima tahun di Indonesia, bila dibuktikan BP3MI. Hari pertama peraturan ini belum ditemukan.");

    static final Provision ARTICLE_4_6 = reported(
            PERATURAN_BP2MI_5_2024.article("4").paragraph("6"),
            "Social empowerment lasts four days at least and one year at most.",
            "Pemberdayaan sosial berlangsung paling singkat empat hari dan paling lama satu tahun.");

    static final Provision ARTICLE_16_2 = reported(
            PERMEN_P2MI_33_2025.article("16").paragraph("2"),
            "Social empowerment is for workers who finished their agreement and are home, and/or have a social problem there. The first day of the regulation was not found.",
            "Pemberdayaan sosial bagi pekerja yang menyelesaikan perjanjian kerja dan pulang sampai ke daerah asal, dan/atau memiliki permasalahan sosial di sana. Hari pertama peraturan ini belum ditemukan.");

    static final Provision ARTICLE_16_4 = reported(
            PERMEN_P2MI_33_2025.article("16").paragraph("4"),
            "It is given to workers who went through reintegration.",
            "Diberikan kepada pekerja yang telah melalui reintegrasi.");

    static final Provision ARTICLE_16_5 = reported(
            PERMEN_P2MI_33_2025.article("16").paragraph("5"),
            "To these it is given within one month at most, counted from the day on which it is carried out; what is carried out on that day is not said.",
            "Kepada mereka diberikan dalam jangka waktu paling lama satu bulan sejak tanggal pelaksanaan; pelaksanaan apa tidak disebut.");

    static final Provision ARTICLE_16_6 = reported(
            PERMEN_P2MI_33_2025.article("16").paragraph("6"),
            "To others it can be given within one year of their return to Indonesia, if the service office identifies a social problem.",
            "Kepada yang lain dapat diberikan paling lama satu tahun sejak kepulangan ke Indonesia, bila permasalahan sosial dibuktikan melalui identifikasi UPT.");

    private EmpowermentProvisions() {}

    private static Provision reported(Citation place, String en, String id) {
        return new Provision(place, Text.of(en, id), SourceKind.SECONDARY, FIRST_EDITION);
    }
}
