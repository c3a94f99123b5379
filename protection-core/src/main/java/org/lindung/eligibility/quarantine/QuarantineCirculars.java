package org.lindung.eligibility.quarantine;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * The circulars on arrivals from abroad during the COVID-19 pandemic, as press and agencies reported them. Long, because
 * there were so many. The days of force are those reported; where a circular named a term that another one cut short, its
 * end is the start of the other.
 */
final class QuarantineCirculars {
    private static final Text SUBJECT = Text.of(
            "Arrivals from abroad during the COVID-19 pandemic",
            "Kedatangan dari luar negeri pada masa pandemi COVID-19");

    static final Provision SE_MENKES_313 = reported(
            InstrumentKind.SE_MENKES,
            "HK.02.01/MENKES/313",
            2020,
            DateRange.of(LocalDate.of(2020, 5, 7), LocalDate.of(2020, 5, 20)),
            "Who arrives with a health certificate of at most 7 days goes home and stays there for 14 days; who arrives without one is tested in a place of quarantine first, and then does the same.",
            "Yang datang dengan surat sehat paling lama 7 hari pulang dan tinggal di rumah 14 hari; yang tanpa surat diperiksa dahulu di tempat karantina, lalu melakukan hal yang sama.");

    static final Provision SE_MENKES_332 = reported(
            InstrumentKind.SE_MENKES,
            "HK.02.01/MENKES/332",
            2020,
            DateRange.from(LocalDate.of(2020, 5, 20)),
            "After a rapid test without reaction the traveller goes home with a clearance and stays there for 14 days.",
            "Setelah tes cepat nonreaktif, pelaku perjalanan pulang dengan surat keterangan dan tinggal di rumah 14 hari.");

    static final Provision SE_GUGUS_TUGAS_7_2020 = reported(
            InstrumentKind.SE_GUGUS_TUGAS,
            "7",
            2020,
            DateRange.of(LocalDate.of(2020, 6, 6), LocalDate.of(2020, 6, 26)),
            "A test brought along or made on arrival; in quarantine until its result. The first day is not confirmed.",
            "Tes dibawa atau dilakukan saat kedatangan; karantina sampai hasilnya keluar. Hari pertamanya belum dipastikan.");

    static final Provision SE_GUGUS_TUGAS_9_2020 = reported(
            InstrumentKind.SE_GUGUS_TUGAS,
            "9",
            2020,
            DateRange.of(LocalDate.of(2020, 6, 26), LocalDate.of(2020, 12, 19)),
            "A test on arrival if none was brought; in quarantine until its result, for no fixed time.",
            "Tes saat kedatangan bila tidak membawa hasil; karantina sampai hasilnya keluar, tanpa lama yang tetap.");

    static final Provision SE_3_2020 = reported(
            InstrumentKind.SE_SATGAS,
            "3",
            2020,
            DateRange.of(LocalDate.of(2020, 12, 19), LocalDate.of(2020, 12, 28)),
            "Test again on arrival; citizens wait for the result in government accommodation.",
            "Tes ulang saat kedatangan; warga negara menunggu hasilnya di akomodasi pemerintah.");

    static final Provision ADDENDUM_3_2020 = reported(
            InstrumentKind.ADDENDUM_SE_SATGAS,
            "3",
            2020,
            DateRange.of(LocalDate.of(2020, 12, 23), LocalDate.of(2020, 12, 28)),
            "Who comes from the United Kingdom, Europe or Australia stays in quarantine for 5 days after a negative test.",
            "Yang datang dari Inggris, Eropa, atau Australia menjalani karantina 5 hari setelah hasil tes negatif.");

    static final Provision SE_4_2020 = reported(
            InstrumentKind.SE_SATGAS,
            "4",
            2020,
            DateRange.of(LocalDate.of(2020, 12, 28), LocalDate.of(2021, 1, 15)),
            "Citizens from any country stay in quarantine for 5 days.",
            "Warga negara dari negara mana pun menjalani karantina 5 hari.");

    static final Provision SE_2_2021 = reported(
            InstrumentKind.SE_SATGAS,
            "2",
            2021,
            DateRange.of(LocalDate.of(2021, 1, 15), LocalDate.of(2021, 1, 26)),
            "5 days of quarantine, for citizens in a place of the government, and a second test after them.",
            "Karantina 5 hari, bagi warga negara di tempat pemerintah, dan tes kedua sesudahnya.");

    static final Provision SE_6_2021 = reported(
            InstrumentKind.SE_SATGAS,
            "6",
            2021,
            DateRange.of(LocalDate.of(2021, 1, 26), LocalDate.of(2021, 2, 9)),
            "5 days of quarantine, for citizens in a place of the government, and a second test after them.",
            "Karantina 5 hari, bagi warga negara di tempat pemerintah, dan tes kedua sesudahnya.");

    static final Provision SE_8_2021 = reported(
            InstrumentKind.SE_SATGAS,
            "8",
            2021,
            DateRange.of(LocalDate.of(2021, 2, 9), LocalDate.of(2021, 8, 11)),
            "Test on arrival, 5 × 24 hours of quarantine, second test.",
            "Tes saat kedatangan, karantina 5 × 24 jam, tes kedua.");

    static final Provision INDIA_2021 = reported(
            InstrumentKind.PENGUMUMAN,
            "23-04",
            2021,
            DateRange.from(LocalDate.of(2021, 4, 25)),
            "Who was in India within 14 days stays in quarantine for 14 days. The instrument itself was not found, nor its end.",
            "Yang berada di India dalam 14 hari terakhir menjalani karantina 14 hari. Naskah dan akhir berlakunya belum ditemukan.");

    static final Provision ADDENDUM_8_2021 = reported(
            InstrumentKind.ADDENDUM_SE_SATGAS,
            "8",
            2021,
            DateRange.of(LocalDate.of(2021, 7, 6), LocalDate.of(2021, 8, 11)),
            "8 × 24 hours of quarantine, second test on day 7.",
            "Karantina 8 × 24 jam, tes kedua pada hari ke-7.");

    static final Provision SE_18_2021 = reported(
            InstrumentKind.SE_SATGAS,
            "18",
            2021,
            DateRange.of(LocalDate.of(2021, 8, 11), LocalDate.of(2021, 10, 14)),
            "8 × 24 hours of quarantine. In force on this day or shortly before; the rule before it asked the same.",
            "Karantina 8 × 24 jam. Berlaku pada hari ini atau sesaat sebelumnya; aturan sebelumnya meminta hal yang sama.");

    static final Provision SE_20_2021 = reported(
            InstrumentKind.SE_SATGAS,
            "20",
            2021,
            DateRange.of(LocalDate.of(2021, 10, 14), LocalDate.of(2021, 11, 29)),
            "5 × 24 hours of quarantine.",
            "Karantina 5 × 24 jam.");

    static final Provision SK_14_2021 = reported(
            InstrumentKind.SK_SATGAS,
            "14",
            2021,
            DateRange.of(LocalDate.of(2021, 10, 13), LocalDate.of(2022, 1, 1)),
            "14 × 24 hours of quarantine for origins with a high escalation of cases.",
            "Karantina 14 × 24 jam bagi negara asal dengan eskalasi kasus tinggi.");

    static final Provision ADDENDUM_20_2021 = reported(
            InstrumentKind.ADDENDUM_SE_SATGAS,
            "20",
            2021,
            DateRange.of(LocalDate.of(2021, 11, 2), LocalDate.of(2021, 11, 29)),
            "3 × 24 hours of quarantine with the full dose, 5 × 24 hours with the first dose.",
            "Karantina 3 × 24 jam bagi dosis lengkap, 5 × 24 jam bagi dosis pertama.");

    static final Provision SE_23_2021 = reported(
            InstrumentKind.SE_SATGAS,
            "23",
            2021,
            DateRange.of(LocalDate.of(2021, 11, 29), LocalDate.of(2021, 12, 14)),
            "7 × 24 hours of quarantine; 14 × 24 hours for who was in one of eleven states with the Omicron variant.",
            "Karantina 7 × 24 jam; 14 × 24 jam bagi yang pernah berada di salah satu dari sebelas negara dengan varian Omicron.");

    static final Provision ADDENDUM_23_2021 = reported(
            InstrumentKind.ADDENDUM_SE_SATGAS,
            "23",
            2021,
            DateRange.of(LocalDate.of(2021, 12, 3), LocalDate.of(2021, 12, 14)),
            "10 × 24 hours of quarantine; 14 × 24 hours for who was in one of the eleven states.",
            "Karantina 10 × 24 jam; 14 × 24 jam bagi yang pernah berada di salah satu dari sebelas negara.");

    static final Provision SE_25_2021 = reported(
            InstrumentKind.SE_SATGAS,
            "25",
            2021,
            DateRange.of(LocalDate.of(2021, 12, 14), LocalDate.of(2021, 12, 25)),
            "10 × 24 hours of quarantine; 14 × 24 hours for who was in one of the listed states.",
            "Karantina 10 × 24 jam; 14 × 24 jam bagi yang pernah berada di salah satu negara yang didaftar.");

    static final Provision SE_26_2021 = reported(
            InstrumentKind.SE_SATGAS,
            "26",
            2021,
            DateRange.of(LocalDate.of(2021, 12, 25), LocalDate.of(2022, 1, 7)),
            "10 × 24 hours of quarantine; 14 × 24 hours for who was in one of thirteen states.",
            "Karantina 10 × 24 jam; 14 × 24 jam bagi yang pernah berada di salah satu dari tiga belas negara.");

    static final Provision SE_1_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "1",
            2022,
            DateRange.of(LocalDate.of(2022, 1, 7), LocalDate.of(2022, 1, 12)),
            "7 × 24 hours of quarantine; 10 × 24 hours for who was in one of fourteen states.",
            "Karantina 7 × 24 jam; 10 × 24 jam bagi yang pernah berada di salah satu dari empat belas negara.");

    static final Provision SE_2_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "2",
            2022,
            DateRange.of(LocalDate.of(2022, 1, 12), LocalDate.of(2022, 2, 1)),
            "7 × 24 hours of quarantine for all.",
            "Karantina 7 × 24 jam bagi semua.");

    static final Provision SE_4_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "4",
            2022,
            DateRange.of(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 16)),
            "5 × 24 hours of quarantine with the full dose, 7 × 24 hours with the first dose.",
            "Karantina 5 × 24 jam bagi dosis lengkap, 7 × 24 jam bagi dosis pertama.");

    static final Provision SE_7_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "7",
            2022,
            DateRange.of(LocalDate.of(2022, 2, 16), LocalDate.of(2022, 3, 8)),
            "7 × 24 hours, 5 × 24 hours or 3 × 24 hours of quarantine with the first, second or third dose; under 18 as long as the companion.",
            "Karantina 7 × 24 jam, 5 × 24 jam, atau 3 × 24 jam bagi dosis pertama, kedua, atau ketiga; di bawah 18 tahun mengikuti pendamping.");

    static final Provision SE_12_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "12",
            2022,
            DateRange.of(LocalDate.of(2022, 3, 8), LocalDate.of(2022, 3, 23)),
            "7 × 24 hours of quarantine with the first dose, 1 × 24 hours of monitoring with the second or third; under 18 as the companion.",
            "Karantina 7 × 24 jam bagi dosis pertama, pemantauan 1 × 24 jam bagi dosis kedua atau ketiga; di bawah 18 tahun mengikuti pendamping.");

    static final Provision SE_13_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "13",
            2022,
            DateRange.of(LocalDate.of(2022, 3, 8), LocalDate.of(2022, 3, 23)),
            "No quarantine for who enters by Bali, Batam or Bintan with a booked package or as a resident.",
            "Tanpa karantina bagi yang masuk lewat Bali, Batam, atau Bintan dengan paket atau sebagai penduduk.");

    static final Provision SE_15_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "15",
            2022,
            DateRange.of(LocalDate.of(2022, 3, 23), LocalDate.of(2022, 4, 5)),
            "No quarantine with two or three doses at least 14 days before departure, 5 × 24 hours with one dose or none; under 18 as the companion. Reported: an exemption with a hospital letter.",
            "Tanpa karantina bagi dua atau tiga dosis paling sedikit 14 hari sebelum berangkat, 5 × 24 jam bagi satu dosis atau tanpa vaksin; di bawah 18 tahun mengikuti pendamping. Dilaporkan: pengecualian dengan surat rumah sakit.");

    static final Provision SE_17_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "17",
            2022,
            DateRange.of(LocalDate.of(2022, 4, 5), LocalDate.of(2022, 5, 18)),
            "No quarantine with two or three doses at least 14 days before departure, 5 × 24 hours with one dose or none; under 18 as the companion.",
            "Tanpa karantina bagi dua atau tiga dosis paling sedikit 14 hari sebelum berangkat, 5 × 24 jam bagi satu dosis atau tanpa vaksin; di bawah 18 tahun mengikuti pendamping.");

    static final Provision SE_19_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "19",
            2022,
            DateRange.of(LocalDate.of(2022, 5, 18), LocalDate.of(2022, 7, 17)),
            "5 × 24 hours of quarantine with one dose or none; that there is none with two or more follows from this.",
            "Karantina 5 × 24 jam bagi satu dosis atau tanpa vaksin; dari situ disimpulkan tanpa karantina bagi dua dosis atau lebih.");

    static final Provision SE_22_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "22",
            2022,
            DateRange.of(LocalDate.of(2022, 7, 17), LocalDate.of(2022, 9, 1)),
            "5 × 24 hours of quarantine with one dose or none; that there is none with two or more follows from this.",
            "Karantina 5 × 24 jam bagi satu dosis atau tanpa vaksin; dari situ disimpulkan tanpa karantina bagi dua dosis atau lebih.");

    static final Provision SE_25_2022 = reported(
            InstrumentKind.SE_SATGAS,
            "25",
            2022,
            DateRange.of(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 6, 9)),
            "Proof of two doses; the unvaccinated are vaccinated on entry. A duty of quarantine is not in what was read. Revoked by SE Satgas COVID-19 1/2023.",
            "Bukti dua dosis; yang belum divaksin divaksin saat masuk. Kewajiban karantina tidak ada dalam yang dibaca. Dicabut dengan SE Satgas COVID-19 1/2023.");

    private QuarantineCirculars() {}

    /** The circulars that ask for a stay of a certain length. */
    static LegalInstrument[] withLengths() {
        return Stream.of(
                        SE_MENKES_313,
                        SE_MENKES_332,
                        ADDENDUM_3_2020,
                        SE_4_2020,
                        SE_2_2021,
                        SE_6_2021,
                        SE_8_2021,
                        INDIA_2021,
                        ADDENDUM_8_2021,
                        SE_18_2021,
                        SE_20_2021,
                        SK_14_2021,
                        ADDENDUM_20_2021,
                        SE_23_2021,
                        ADDENDUM_23_2021,
                        SE_25_2021,
                        SE_26_2021,
                        SE_1_2022,
                        SE_2_2022,
                        SE_4_2022,
                        SE_7_2022,
                        SE_12_2022,
                        SE_15_2022,
                        SE_17_2022,
                        SE_19_2022,
                        SE_22_2022)
                .map(provision -> provision.citation().instrument())
                .toArray(LegalInstrument[]::new);
    }

    private static Provision reported(
            InstrumentKind kind, String number, int year, DateRange inForce, String en, String id) {
        return new Provision(
                new LegalInstrument(kind, number, year, SUBJECT, inForce).whole(),
                Text.of(en, id),
                SourceKind.SECONDARY,
                FIRST_EDITION);
    }

    /** Another thing that the same circular says, as reported. */
    static Provision alsoSaying(Provision provision, SourceKind source, String en, String id) {
        return new Provision(provision.citation(), Text.of(en, id), source, FIRST_EDITION);
    }
}
