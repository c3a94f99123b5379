package org.lindung.eligibility.costs;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** The regulations on costs below the law, and the days on which they changed the answer. */
final class CostInstruments {
    /** Promulgation of Peraturan BP2MI 9/2020; by then 2/2020 was in force, whose own first day was not found. */
    static final LocalDate REGULATION_2_IS_IN_FORCE = LocalDate.of(2020, 7, 15);

    /** First day of Peraturan BP2MI 9/2020 by its own text. */
    static final LocalDate ZERO_COST_BY_ITS_TEXT = LocalDate.of(2021, 1, 15);

    /** First day on which it was applied, by notice of the head of the agency. */
    static final LocalDate ZERO_COST_BY_NOTICE = LocalDate.of(2021, 7, 15);

    /** First day on which it was applied to Hong Kong, by the Labour Department there. */
    static final LocalDate ZERO_COST_IN_HONG_KONG = LocalDate.of(2021, 8, 2);

    /** First day of the year of Permen P2MI 17/2025, whose own first day was not found. */
    static final LocalDate REGULATION_17_MAY_BE_IN_FORCE = LocalDate.of(2025, 1, 1);

    private static final Text PLACEMENT_COSTS = Text.of("Placement costs", "Biaya penempatan");

    static final Provision REGULATION_2_ARTICLE_3 = new Provision(
            new LegalInstrument(
                            InstrumentKind.PERATURAN_BP2MI,
                            "2",
                            2020,
                            PLACEMENT_COSTS,
                            DateRange.from(REGULATION_2_IS_IN_FORCE))
                    .article("3"),
            Text.of(
                    "Six items are personal and fall on the worker, the employer or both: replacement of the passport, police certificate, social security, health check in Indonesia, local transport, accommodation.",
                    "Enam komponen bersifat pribadi dan ditanggung pekerja, pemberi kerja, atau keduanya: penggantian paspor, surat keterangan kepolisian, jaminan sosial, pemeriksaan kesehatan di Indonesia, transportasi lokal, akomodasi."),
            SourceKind.SECONDARY,
            FIRST_EDITION);

    private static final LegalInstrument REGULATION_9 = new LegalInstrument(
            InstrumentKind.PERATURAN_BP2MI,
            "9",
            2020,
            Text.of("Exemption from placement costs", "Pembebasan biaya penempatan"),
            DateRange.from(ZERO_COST_BY_ITS_TEXT));

    static final Provision REGULATION_9_ARTICLE_3_2 = new Provision(
            REGULATION_9.article("3").paragraph("2"),
            Text.of(
                    "Fourteen items are not charged to workers in the listed jobs; training and certificate fall on local government, the others on the employer.",
                    "Empat belas komponen tidak dibebankan kepada pekerja pada jabatan yang didaftar; pelatihan dan sertifikat ditanggung pemerintah daerah, lainnya pemberi kerja."),
            SourceKind.SECONDARY,
            FIRST_EDITION);

    static final Provision REGULATION_9_ARTICLE_3_3 = new Provision(
            REGULATION_9.article("3").paragraph("3"),
            Text.of(
                    "The ten jobs: eight kinds of work in and around households, farm work, fishing crew.",
                    "Sepuluh jabatan: delapan jenis pekerjaan rumah tangga dan sekitarnya, pekerjaan ladang, awak kapal perikanan."),
            SourceKind.SECONDARY,
            FIRST_EDITION);

    static final Provision REGULATION_17_ARTICLE_1_1 = new Provision(
            new LegalInstrument(
                            InstrumentKind.PERMEN_P2MI,
                            "17",
                            2025,
                            PLACEMENT_COSTS,
                            DateRange.from(REGULATION_17_MAY_BE_IN_FORCE))
                    .article("1")
                    .item("1"),
            Text.of(
                    "Placement costs leave out what workers need for themselves to qualify. Other articles, the first day and whether the regulation of 2020 is repealed were not found.",
                    "Biaya penempatan tidak mencakup kebutuhan pribadi pekerja untuk memenuhi persyaratan. Pasal lain, hari pertama, dan pencabutan peraturan tahun 2020 belum ditemukan."),
            SourceKind.SECONDARY,
            FIRST_EDITION);

    private CostInstruments() {}
}
