package org.lindung.eligibility.village;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_59_2021;
import static org.lindung.law.IndonesianLaw.UU_18_2017;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.Citation;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** What the law says of villages, and what was reported of the programme. */
final class VillageProvisions {

    /** The day on which the programme was launched with two pilot villages. The days of decree and regulation were not found. */
    static final LocalDate PROGRAMME_STARTS = LocalDate.of(2016, 12, 27);

    private static final Text PROGRAMME = Text.of("Productive Migrant Village", "Desa Migran Produktif");

    static final Provision ARTICLE_42 = read(
            UU_18_2017.article("42"),
            "Village governments pass on job information, verify and record prospective workers, help them with civil registration, monitor departure and return of workers, and empower both and their families.",
            "Pemerintah Desa menyampaikan informasi pekerjaan, memverifikasi dan mencatat calon pekerja, memfasilitasi administrasi kependudukannya, memantau keberangkatan dan kepulangan pekerja, serta memberdayakan keduanya dan keluarganya.");

    static final Provision ARTICLE_1_1 = read(
            UU_18_2017.article("1").item("1"),
            "A prospective migrant worker is a job seeker who will work abroad and is registered at the manpower office of the regency or city.",
            "Calon Pekerja Migran Indonesia adalah pencari kerja yang akan bekerja di luar negeri dan terdaftar di instansi ketenagakerjaan kabupaten atau kota.");

    static final Provision ARTICLE_41 = read(
            UU_18_2017.article("41"),
            "Duties of the government of the regency or city, of which a ward is a part.",
            "Tugas dan tanggung jawab pemerintah kabupaten atau kota, yang membawahi kelurahan.");

    static final Provision PP_ARTICLE_78 = read(
            PP_59_2021.article("78"),
            "Repeats the five duties of village governments.",
            "Mengulang lima tugas Pemerintah Desa.");

    static final Provision PP_ARTICLE_80_1 = read(
            PP_59_2021.article("80").paragraph("1"),
            "Every prospective worker is verified and recorded, in full and by the population data.",
            "Verifikasi dan pencatatan dilakukan terhadap setiap calon pekerja secara lengkap sesuai data kependudukan.");

    static final Provision PP_ARTICLE_81_2 = read(
            PP_59_2021.article("81").paragraph("2"),
            "Help with civil registration is for prospective workers from the area of the village.",
            "Fasilitasi administrasi kependudukan dilakukan terhadap calon pekerja yang berasal dari wilayah desa itu.");

    static final Provision KEPMENAKER_59_2017 = reported(
            new LegalInstrument(InstrumentKind.KEPMENAKER, "59", 2017, PROGRAMME, DateRange.from(PROGRAMME_STARTS)),
            "The programme in villages that decrees name, formed and facilitated for three years, with four pillars of services. Its opening was read; the rest, and its first day, are from reports.",
            "Program di desa yang disebut dalam keputusan, dibentuk dan difasilitasi selama tiga tahun, dengan empat pilar layanan. Yang dibaca pembukaannya; selebihnya dan hari pertamanya dari pemberitaan.");

    static final Provision PERMENAKER_2_2019 = reported(
            new LegalInstrument(
                    InstrumentKind.PERMENAKER,
                    "2",
                    2019,
                    Text.of(
                            "Empowerment of the Community of Migrant Workers in Productive Migrant Villages",
                            "Pemberdayaan Komunitas Pekerja Migran Indonesia di Desa Migran Produktif"),
                    DateRange.from(LocalDate.of(2019, 1, 1))),
            "Empowers the community of migrant workers in villages that were designated. Its opening was read, and a definition that a study quotes; its day in 2019 was not found.",
            "Memberdayakan komunitas pekerja migran di desa yang telah ditetapkan. Yang dibaca pembukaannya dan definisi yang dikutip sebuah kajian; harinya pada tahun 2019 belum ditemukan.");

    private VillageProvisions() {}

    private static Provision read(Citation place, String en, String id) {
        return new Provision(place, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
    }

    private static Provision reported(LegalInstrument instrument, String en, String id) {
        return new Provision(instrument.whole(), Text.of(en, id), SourceKind.SECONDARY, FIRST_EDITION);
    }
}
