package org.lindung.eligibility.destination;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** The decrees and announcements that closed and opened destinations, as they were reported. */
final class DestinationInstruments {
    /** Day of the announcement that the decrees of 2015, 2018 and 2020 are revoked; the revoking decree was not found. */
    static final LocalDate REVOCATION_IS_ANNOUNCED = LocalDate.of(2023, 8, 23);

    /** Day on which Indonesia stopped domestic work in Malaysia. */
    static final LocalDate STOP_IN_MALAYSIA_STARTS = LocalDate.of(2022, 7, 13);

    /** Day on which it was resumed, through one channel. */
    static final LocalDate ONE_CHANNEL_STARTS = LocalDate.of(2022, 8, 1);

    private static final Text STOP = Text.of("Stop of placement", "Penghentian penempatan");

    static final Provision KEPMENAKER_260_2015 = reported(
            InstrumentKind.KEPMENAKER,
            "260",
            2015,
            STOP,
            DateRange.of(LocalDate.of(2015, 7, 1), REVOCATION_IS_ANNOUNCED),
            "No placement with individual employers in nineteen states of the Middle East and Africa; who works there may finish and renew.",
            "Penempatan pada pengguna perseorangan di sembilan belas negara Timur Tengah dan Afrika dihentikan; yang sudah bekerja boleh menyelesaikan dan memperpanjang.");

    static final Provision KEPMENAKER_291_2018 = reported(
            InstrumentKind.KEPMENAKER,
            "291",
            2018,
            Text.of("Pilot placement with Saudi Arabia", "Percontohan penempatan dengan Arab Saudi"),
            DateRange.of(LocalDate.of(2018, 10, 11), REVOCATION_IS_ANNOUNCED),
            "Placement in six household jobs with companies in some cities of Saudi Arabia, through named placement companies. Its own first day was not found; the arrangement is of 11 October 2018.",
            "Penempatan pada enam jabatan rumah tangga melalui perusahaan di beberapa kota Arab Saudi, oleh perusahaan penempatan yang ditunjuk. Hari pertamanya belum ditemukan; pengaturannya bertanggal 11 Oktober 2018.");

    static final Provision KEPMENAKER_151_2020 = reported(
            InstrumentKind.KEPMENAKER,
            "151",
            2020,
            STOP,
            DateRange.of(LocalDate.of(2020, 3, 20), LocalDate.of(2020, 7, 29)),
            "All placement is suspended; who holds a work visa and a ticket may leave if the destination lets them in.",
            "Seluruh penempatan dihentikan sementara; yang memegang visa kerja dan tiket boleh berangkat bila negara tujuan tidak menutup diri.");

    static final Provision KEPMENAKER_294_2020 = reported(
            InstrumentKind.KEPMENAKER,
            "294",
            2020,
            Text.of("Reopening of placement", "Pembukaan kembali penempatan"),
            DateRange.of(LocalDate.of(2020, 7, 29), REVOCATION_IS_ANNOUNCED),
            "Placement is reopened to the countries on a list of the directorate general, which changed often.",
            "Penempatan dibuka kembali ke negara dalam daftar direktorat jenderal, yang sering berubah.");

    static final Provision ANNOUNCEMENT_OF_2023 = reported(
            InstrumentKind.PENGUMUMAN,
            "23-08",
            2023,
            Text.of("Revocation of decrees on placement", "Pencabutan keputusan tentang penempatan"),
            DateRange.from(REVOCATION_IS_ANNOUNCED),
            "The minister announced that the decrees of 2015, 2018 and 2020 are revoked; reports of December 2024 and March 2025 treat the ban of 2015 as alive.",
            "Menteri mengumumkan pencabutan keputusan tahun 2015, 2018, dan 2020; laporan Desember 2024 dan Maret 2025 menganggap larangan 2015 masih berlaku.");

    static final Provision JOINT_STATEMENT_OF_2022 = reported(
            InstrumentKind.PERNYATAAN_BERSAMA,
            "28-07",
            2022,
            Text.of("Domestic work in Malaysia", "Pekerjaan domestik di Malaysia"),
            DateRange.from(STOP_IN_MALAYSIA_STARTS),
            "New placements for domestic work in Malaysia were stopped on 13 July 2022 and resumed on 1 August, through the One Channel System only, which was on trial for three months.",
            "Penempatan baru pekerja domestik ke Malaysia dihentikan pada 13 Juli 2022 dan dibuka lagi pada 1 Agustus, hanya melalui One Channel System, yang diuji coba tiga bulan.");

    private DestinationInstruments() {}

    private static Provision reported(
            InstrumentKind kind, String number, int year, Text title, DateRange inForce, String en, String id) {
        return new Provision(
                new LegalInstrument(kind, number, year, title, inForce).whole(),
                Text.of(en, id),
                SourceKind.SECONDARY,
                FIRST_EDITION);
    }
}
