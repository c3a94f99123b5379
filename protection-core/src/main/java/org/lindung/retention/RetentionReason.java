package org.lindung.retention;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_27_2022;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.lindung.basics.CodedValue;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * Why data may be kept, has to be erased, must not be erased, or cannot be told. What the law leaves open is said with both
 * readings.
 */
public enum RetentionReason implements CodedValue {
    /** The period of the policy is not over. */
    PERIOD_RUNNING(
            "period-running",
            RetentionStatus.KEEP,
            "the period that was decided is not over",
            "masa simpan yang ditetapkan belum berakhir",
            Place.RETENTION),
    /** The event from which the period counts has not happened. */
    PERIOD_NOT_BEGUN(
            "period-not-begun",
            RetentionStatus.KEEP,
            "the period that was decided has not begun",
            "masa simpan yang ditetapkan belum dimulai",
            Place.RETENTION),
    /** The period of the policy is over. */
    PERIOD_OVER(
            "period-over",
            RetentionStatus.DUE,
            "the period that was decided is over",
            "masa simpan yang ditetapkan telah berakhir",
            Place.RETENTION_OVER,
            Place.RETENTION),
    /** The period is over, and the archive retention schedule says that such data is destroyed. */
    MARKED_FOR_DESTRUCTION(
            "marked-for-destruction",
            RetentionStatus.DUE,
            "the archive retention schedule marks it to be destroyed",
            "jadwal retensi arsip menetapkannya untuk dimusnahkan",
            Place.DESTRUCTION),
    /** The purpose was reached and no period was decided for afterwards. */
    PURPOSE_ENDED(
            "purpose-ended",
            RetentionStatus.DUE,
            "the purpose was reached",
            "tujuan telah tercapai",
            Place.PURPOSE_REACHED,
            Place.NOT_NEEDED),
    /** The consent on which it was kept was withdrawn. */
    CONSENT_WITHDRAWN(
            "consent-withdrawn",
            RetentionStatus.DUE,
            "the consent on which it was kept was withdrawn",
            "persetujuan yang menjadi dasar penyimpanan telah ditarik",
            Place.WITHDRAWAL,
            Place.STOP_OF_USE),
    /** The person asked for erasure of what was kept on consent. */
    ERASURE_REQUESTED(
            "erasure-requested",
            RetentionStatus.DUE,
            "the person asked for erasure",
            "yang bersangkutan meminta penghapusan",
            Place.REQUEST,
            Place.REQUEST_TO_DESTROY),
    /** Obtained or used against the law. */
    UNLAWFUL(
            "unlawful",
            RetentionStatus.DUE,
            "it was obtained or used against the law",
            "data diperoleh atau diproses secara melawan hukum",
            Place.UNLAWFUL,
            Place.UNLAWFUL_TO_DESTROY),
    /** A hold forbids erasing it or lifts the duty; {@link RetentionLine#getHolds()} says which. */
    ON_HOLD("on-hold", RetentionStatus.HELD, "it is on hold", "penghapusan ditahan"),
    /** No policy in force says how long. */
    PERIOD_MISSING(
            "period-missing",
            RetentionStatus.UNDETERMINED,
            "nobody decided how long this is kept for this purpose; decide it",
            "masa simpan untuk tujuan ini belum ditetapkan; tetapkan dahulu",
            Place.RETENTION),
    /** The day from which the period counts is not recorded. */
    EVENT_MISSING(
            "event-missing",
            RetentionStatus.UNDETERMINED,
            "the day from which the period counts is not recorded; ask for it",
            "hari mulai masa simpan belum tercatat; tanyakan",
            Place.RETENTION),
    /** The period ends on one of several days, of which some have come. */
    END_IN_DOUBT(
            "end-in-doubt",
            RetentionStatus.UNDETERMINED,
            "the day on which the period ends is not known exactly",
            "hari berakhirnya masa simpan belum diketahui dengan pasti",
            Place.RETENTION),
    /** Somebody recorded that it is not known whether the consent was withdrawn, erasure asked for, or the like. */
    EVENT_IN_DOUBT(
            "event-in-doubt",
            RetentionStatus.UNDETERMINED,
            "it is not known whether something happened by which this would be due; ask",
            "belum diketahui apakah terjadi sesuatu yang mewajibkan penghapusan; tanyakan",
            Place.ERASURE),
    /** The purpose was reached and a period that the host decided goes on. */
    PURPOSE_BEFORE_PERIOD(
            "purpose-before-period",
            RetentionStatus.NEEDS_REVIEW,
            "the purpose was reached and the period that was decided goes on: by one reading either of them alone ends the use,"
                    + " by the other the person was told of the period and it is part of the purpose",
            "tujuan telah tercapai sedangkan masa simpan masih berjalan: menurut satu tafsir salah satunya saja mengakhiri"
                    + " pemrosesan, menurut tafsir lain masa simpan yang telah disampaikan termasuk dalam tujuan",
            Place.PURPOSE_REACHED,
            Place.PERIOD_TOLD),
    /** The time for which consent was given is over. */
    CONSENT_ENDED(
            "consent-ended",
            RetentionStatus.NEEDS_REVIEW,
            "the time of the consent is over: by one reading keeping is a use as well and ends with it, by the other data is"
                    + " erased after a withdrawal, a request or the period, of which the end of a consent is none",
            "jangka waktu persetujuan telah berakhir: menurut satu tafsir penyimpanan juga pemrosesan dan ikut berakhir,"
                    + " menurut tafsir lain data dihapus karena penarikan, permintaan, atau masa retensi, dan bukan karena itu",
            Place.STORING,
            Place.WITHDRAWAL),
    /** The person asked for erasure of what is kept on another ground than consent. */
    REQUEST_ON_OTHER_BASIS(
            "request-on-other-basis",
            RetentionStatus.NEEDS_REVIEW,
            "erasure was asked for and the data is not kept on consent: by one reading the law names no ground and it is erased,"
                    + " by the other it is erased as laws determine, which may want it kept",
            "penghapusan diminta sedangkan dasarnya bukan persetujuan: menurut satu tafsir permintaan berlaku untuk semua dasar,"
                    + " menurut tafsir lain penghapusan mengikuti peraturan lain yang mungkin mewajibkan penyimpanan",
            Place.REQUEST,
            Place.AS_LAWS_SAY),
    /** A period that a law sets goes on, and something happened by which data is erased. */
    LEGAL_PERIOD_RUNNING(
            "legal-period-running",
            RetentionStatus.NEEDS_REVIEW,
            "another law may still want the data kept: by one reading that law goes before the duty to erase, by the other the"
                    + " duty has no such exception",
            "peraturan lain mungkin masih mewajibkan penyimpanan: menurut satu tafsir peraturan itu didahulukan, menurut tafsir"
                    + " lain kewajiban menghapus tidak mengenal pengecualian itu",
            Place.RETENTION,
            Place.AS_LAWS_SAY),
    /** The law that is said to set the period was not verified, or is not in force. */
    PERIOD_NOT_VERIFIED(
            "period-not-verified",
            RetentionStatus.NEEDS_REVIEW,
            "the law that is said to set the period was not verified or is not in force: by one reading its period holds, by the"
                    + " other nothing was decided",
            "peraturan yang disebut menetapkan masa simpan belum diverifikasi atau tidak berlaku: menurut satu tafsir masa itu"
                    + " berlaku, menurut tafsir lain belum ada yang ditetapkan",
            Place.RETENTION),
    /** It is due, and proceedings that are not about a crime may need it. */
    OTHER_PROCEEDINGS(
            "other-proceedings",
            RetentionStatus.NEEDS_REVIEW,
            "it is due and proceedings that are not criminal ones may need it: by one reading what a case at law needs is not"
                    + " destroyed, by the other only law enforcement lifts the duty to erase",
            "data harus dihapus sedangkan proses hukum selain pidana mungkin memerlukannya: menurut satu tafsir data untuk suatu"
                    + " perkara tidak dimusnahkan, menurut tafsir lain hanya penegakan hukum yang dikecualikan",
            Place.NOT_FOR_A_CASE,
            Place.EXCEPTIONS),
    /** It was obtained against the law, and is held. */
    UNLAWFUL_ON_HOLD(
            "unlawful-on-hold",
            RetentionStatus.NEEDS_REVIEW,
            "it was obtained or used against the law and is on hold: by one reading it is erased, since the exceptions do not name"
                    + " this duty, by the other what is needed as evidence is kept",
            "data diperoleh atau diproses secara melawan hukum dan penghapusannya ditahan: menurut satu tafsir tetap dihapus"
                    + " karena tidak dikecualikan, menurut tafsir lain data untuk pembuktian disimpan",
            Place.UNLAWFUL,
            Place.EXCEPTIONS),
    /** It is marked to be destroyed, and held. */
    DESTRUCTION_ON_HOLD(
            "destruction-on-hold",
            RetentionStatus.NEEDS_REVIEW,
            "it is marked to be destroyed and is on hold: by one reading it is destroyed, since the exceptions do not name this"
                    + " duty, by the other nothing is destroyed that a case at law needs",
            "data ditetapkan untuk dimusnahkan dan penghapusannya ditahan: menurut satu tafsir tetap dimusnahkan karena tidak"
                    + " dikecualikan, menurut tafsir lain data untuk suatu perkara tidak dimusnahkan",
            Place.DESTRUCTION,
            Place.NOT_FOR_A_CASE,
            Place.EXCEPTIONS),
    /** It is due, and a law that nobody verified, or that is not in force, is said to want it kept. */
    HOLD_NOT_VERIFIED(
            "hold-not-verified",
            RetentionStatus.NEEDS_REVIEW,
            "it is due, and the law that is said to want it kept was not verified or is not in force: by one reading that law goes"
                    + " first, by the other there is none",
            "data harus dihapus, dan peraturan yang disebut mewajibkan penyimpanan belum diverifikasi atau tidak berlaku: menurut"
                    + " satu tafsir peraturan itu didahulukan, menurut tafsir lain tidak ada peraturan demikian",
            Place.RETENTION);

    private final String code;
    private final RetentionStatus status;
    private final Text display;
    private final List<Place> places;

    RetentionReason(String code, RetentionStatus status, String en, String id, Place... places) {
        this.code = code;
        this.status = status;
        this.display = Text.of(en, id);
        this.places = List.of(places);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * What this reason alone leads to.
     *
     * @return the status
     */
    public RetentionStatus status() {
        return status;
    }

    /**
     * What the reason rests on.
     *
     * @param day the day asked about
     * @return provisions of UU 27/2022; none before 17 October 2022, when the same was good practice and no law, and none for
     *     {@link #ON_HOLD}, whose grounds have their own
     */
    public List<Provision> provisionsOn(LocalDate day) {
        return places.stream()
                .map(place -> place.provision.get())
                .filter(provision -> provision.isInForceOn(day))
                .toList();
    }

    /** The places of the law that the reasons rest on. */
    private enum Place {
        RETENTION(
                UU_27_2022.article("16").paragraph("2").letter("g"),
                "Data is destroyed or erased after the retention period or on request, unless laws determine otherwise.",
                "Data dimusnahkan dan/atau dihapus setelah masa retensi berakhir atau atas permintaan, kecuali ditentukan lain oleh peraturan."),
        STORING(
                UU_27_2022.article("16").paragraph("1").letter("c"),
                "Keeping data is a use of it.",
                "Penyimpanan termasuk pemrosesan data pribadi."),
        PERIOD_TOLD(
                UU_27_2022.article("21").paragraph("1").letter("d"),
                "Whoever asks for consent tells how long documents with the data are kept.",
                "Yang meminta persetujuan menyampaikan jangka waktu retensi dokumen yang memuat data."),
        STOP_OF_USE(RetentionLimit.USE_AFTER_WITHDRAWAL::provision),
        RETENTION_OVER(
                UU_27_2022.article("42").paragraph("1").letter("a"),
                "Use of data ends when the retention period is reached.",
                "Pemrosesan diakhiri bila masa retensi telah tercapai."),
        PURPOSE_REACHED(
                UU_27_2022.article("42").paragraph("1").letter("b"),
                "Use of data ends when its purpose is reached.",
                "Pemrosesan diakhiri bila tujuannya telah tercapai."),
        ERASURE(
                UU_27_2022.article("43").paragraph("1"),
                "Data is erased that is no longer needed, after a withdrawal, on request, and if it was obtained against the law.",
                "Data dihapus bila tidak lagi diperlukan, persetujuan ditarik, diminta, atau diperoleh secara melawan hukum."),
        NOT_NEEDED(
                UU_27_2022.article("43").paragraph("1").letter("a"),
                "Data is erased that is no longer needed for the purpose.",
                "Data yang tidak lagi diperlukan untuk tujuannya dihapus."),
        WITHDRAWAL(
                UU_27_2022.article("43").paragraph("1").letter("b"),
                "Data is erased when the person has withdrawn the consent.",
                "Data dihapus bila subjek data telah menarik kembali persetujuan."),
        REQUEST(
                UU_27_2022.article("43").paragraph("1").letter("c"),
                "Data is erased when the person asks for it.",
                "Data dihapus bila diminta oleh subjek data."),
        UNLAWFUL(
                UU_27_2022.article("43").paragraph("1").letter("d"),
                "Data is erased that was obtained or used against the law.",
                "Data yang diperoleh atau diproses secara melawan hukum dihapus."),
        AS_LAWS_SAY(
                UU_27_2022.article("43").paragraph("2"),
                "Data is erased as laws determine.",
                "Penghapusan dilakukan sesuai dengan peraturan perundang-undangan."),
        DESTRUCTION(
                UU_27_2022.article("44").paragraph("1").letter("a"),
                "Data is destroyed whose retention period is over and which the archive retention schedule marks to be destroyed.",
                "Data yang habis masa retensinya dan berketerangan dimusnahkan menurut jadwal retensi arsip dimusnahkan."),
        REQUEST_TO_DESTROY(
                UU_27_2022.article("44").paragraph("1").letter("b"),
                "Data is destroyed when the person asks for it.",
                "Data dimusnahkan bila diminta oleh subjek data."),
        NOT_FOR_A_CASE(
                UU_27_2022.article("44").paragraph("1").letter("c"),
                "Data that has nothing to do with settling a case at law is destroyed.",
                "Data yang tidak berkaitan dengan penyelesaian proses hukum suatu perkara dimusnahkan."),
        UNLAWFUL_TO_DESTROY(
                UU_27_2022.article("44").paragraph("1").letter("d"),
                "Data is destroyed that was obtained or used against the law.",
                "Data yang diperoleh atau diproses secara melawan hukum dimusnahkan."),
        EXCEPTIONS(
                UU_27_2022.article("50").paragraph("1"),
                "The duties of art. 42, 43(1) letters a to c and 44(1) letter b, among others, do not hold for four interests.",
                "Kewajiban dalam Pasal 42, Pasal 43 ayat (1) huruf a sampai c, dan Pasal 44 ayat (1) huruf b, antara lain, dikecualikan untuk empat kepentingan.");

        private final Supplier<Provision> provision;

        Place(Citation citation, String en, String id) {
            Provision read = new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
            this.provision = () -> read;
        }

        Place(Supplier<Provision> provision) {
            this.provision = provision;
        }
    }
}
