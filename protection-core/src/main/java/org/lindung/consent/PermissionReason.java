package org.lindung.consent;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_27_2022;

import java.time.LocalDate;
import java.util.Optional;
import org.lindung.basics.CodedValue;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** Why a consent covers a use of data, does not, or leaves it open. Each reason has its provision since there is a law. */
public enum PermissionReason implements CodedValue {
    /** Given, told, in force, for this purpose, recipient and data. */
    GIVEN(
            "given",
            PermissionStatus.PERMITTED,
            "consent was given for this",
            "persetujuan telah diberikan untuk hal ini",
            Place.EXPLICIT),
    /** The day asked about lies before the consent. */
    NOT_YET_GIVEN(
            "not-yet-given",
            PermissionStatus.REFUSED,
            "consent was given later only",
            "persetujuan baru diberikan kemudian",
            Place.EXPLICIT),
    /** The agreed time is over. */
    EXPIRED("expired", PermissionStatus.REFUSED, "the consent has ended", "persetujuan telah berakhir", Place.TIME),
    /** Withdrawn, as a whole or in a part that matters here. */
    WITHDRAWN(
            "withdrawn",
            PermissionStatus.REFUSED,
            "the consent was withdrawn",
            "persetujuan telah ditarik",
            Place.WITHDRAWAL),
    /** Withdrawn from a kind of body, and the kind of the recipient is not recorded. */
    WITHDRAWAL_MAY_REACH_RECIPIENT(
            "withdrawal-may-reach-recipient",
            PermissionStatus.OPEN,
            "the consent may have been withdrawn from this recipient",
            "persetujuan mungkin telah ditarik dari penerima ini",
            Place.WITHDRAWAL),
    /**
     * Another consent to the same was withdrawn when this one had been given already. The law does not say whether
     * withdrawing the one takes back the other: by one reading each consent stands for itself, by the other the person no
     * longer wants this.
     */
    WITHDRAWN_ELSEWHERE(
            "withdrawn-elsewhere",
            PermissionStatus.OPEN,
            "another consent to the same was withdrawn since; ask whether this one still holds",
            "persetujuan lain untuk hal yang sama telah ditarik; tanyakan apakah persetujuan ini masih berlaku",
            Place.WITHDRAWAL),
    /** The purpose is none of those that were named. */
    PURPOSE_NOT_NAMED(
            "purpose-not-named",
            PermissionStatus.REFUSED,
            "consent does not name this purpose",
            "persetujuan tidak menyebut tujuan ini",
            Place.EXPLICIT),
    /** The recipient is none of those that were named. */
    RECIPIENT_NOT_NAMED(
            "recipient-not-named",
            PermissionStatus.REFUSED,
            "consent does not name this recipient",
            "persetujuan tidak menyebut penerima ini",
            Place.EXPLICIT),
    /** Kinds of recipients were named, and the kind of this one is not recorded. */
    RECIPIENT_KIND_UNKNOWN(
            "recipient-kind-unknown",
            PermissionStatus.OPEN,
            "the kind of this recipient is not recorded",
            "jenis penerima ini belum tercatat",
            Place.EXPLICIT),
    /** Some of the data is of a kind that was not named. */
    DATA_NOT_NAMED(
            "data-not-named",
            PermissionStatus.REFUSED,
            "consent does not name all of this data",
            "persetujuan tidak menyebut seluruh data ini",
            Place.DATA),
    /** What the person had to be told was not told. */
    NOT_INFORMED(
            "not-informed",
            PermissionStatus.REFUSED,
            "the person was not told what they had to be told",
            "yang bersangkutan belum diberi tahu hal yang wajib disampaikan",
            Place.INFORMATION),
    /** Nobody recorded whether the person was told. */
    INFORMATION_NOT_RECORDED(
            "information-not-recorded",
            PermissionStatus.OPEN,
            "nobody recorded whether the person was told what they had to be told",
            "belum tercatat apakah hal yang wajib disampaikan telah disampaikan",
            Place.INFORMATION),
    /** Spoken and not recorded. */
    FORM_VOID(
            "form-void",
            PermissionStatus.REFUSED,
            "consent that was spoken and not recorded is void",
            "persetujuan lisan yang tidak direkam batal demi hukum",
            Place.FORM),
    /** Spoken and not recorded, used in the two years of adaptation. */
    FORM_IN_ADAPTATION(
            "form-in-adaptation",
            PermissionStatus.OPEN,
            "until the end of the adaptation it is open whether spoken consent was enough",
            "selama masa penyesuaian belum jelas apakah persetujuan lisan cukup",
            Place.ADAPTATION),
    /** Given by somebody who cannot consent for the person. */
    NOT_THEIRS_TO_GIVE(
            "not-theirs-to-give",
            PermissionStatus.REFUSED,
            "somebody else gave it, who cannot consent for the person",
            "diberikan oleh orang yang tidak berhak menyetujui atas nama yang bersangkutan",
            Place.EXPLICIT),
    /** A child consented alone. */
    PARENT_OR_GUARDIAN_MISSING(
            "parent-or-guardian-missing",
            PermissionStatus.REFUSED,
            "data of a child needs the consent of a parent or guardian",
            "data anak memerlukan persetujuan orang tua atau wali",
            Place.CHILD),
    /** The person consented alone and may have been a child. */
    AGE_UNKNOWN(
            "age-unknown",
            PermissionStatus.OPEN,
            "it is not known whether the person is a child",
            "belum diketahui apakah yang bersangkutan masih anak",
            Place.CHILD),
    /** A parent or guardian consented, and the person is or may be grown up now. */
    MAY_DECIDE_ALONE(
            "may-decide-alone",
            PermissionStatus.OPEN,
            "the person may be an adult, who decides alone",
            "yang bersangkutan mungkin sudah dewasa dan menentukan sendiri",
            Place.CHILD),
    /** A guardian consented for an adult, which the law knows for persons with a disability. */
    GUARDIAN_OF_ADULT(
            "guardian-of-adult",
            PermissionStatus.OPEN,
            "a guardian consents for an adult only under a guardianship, which has to be shown",
            "wali menyetujui untuk orang dewasa hanya dalam perwalian, yang harus dibuktikan",
            Place.GUARDIANSHIP),
    /** The child said no while the parent or guardian said yes. */
    CHILD_DISSENTS(
            "child-dissents",
            PermissionStatus.OPEN,
            "the child does not agree; somebody has to weigh what is best for the child",
            "anak tidak setuju; kepentingan terbaik anak harus dipertimbangkan",
            Place.CHILD);

    private final String code;
    private final PermissionStatus status;
    private final Text display;
    private final Place place;

    PermissionReason(String code, PermissionStatus status, String en, String id, Place place) {
        this.code = code;
        this.status = status;
        this.display = Text.of(en, id);
        this.place = place;
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
    public PermissionStatus status() {
        return status;
    }

    /**
     * What the reason rests on.
     *
     * @param day the day of the use of data
     * @return a provision of UU 27/2022; empty before 17 October 2022, when the same was good practice and no law
     */
    public Optional<Provision> provisionOn(LocalDate day) {
        return Optional.of(place.provision).filter(provision -> provision.isInForceOn(day));
    }

    /** The places of the law that the reasons rest on. */
    private enum Place {
        EXPLICIT(
                UU_27_2022.article("20").paragraph("2").letter("a"),
                "Consent is explicit and given for one or more purposes that were told to the person.",
                "Persetujuan diberikan secara eksplisit untuk satu atau beberapa tujuan yang telah disampaikan."),
        INFORMATION(
                UU_27_2022.article("21").paragraph("1"),
                "Whoever asks for consent tells purpose, data, time of storage and use, and the person's rights.",
                "Yang meminta persetujuan menyampaikan tujuan, jenis data, masa simpan dan pemrosesan, serta hak subjek data."),
        DATA(
                UU_27_2022.article("21").paragraph("1").letter("c"),
                "Whoever asks for consent tells which data is used and why it matters.",
                "Yang meminta persetujuan menyampaikan jenis dan relevansi data."),
        TIME(
                UU_27_2022.article("21").paragraph("1").letter("f"),
                "Whoever asks for consent tells how long the data is used.",
                "Yang meminta persetujuan menyampaikan jangka waktu pemrosesan."),
        FORM(
                UU_27_2022.article("22").paragraph("5"),
                "Consent that is neither written nor recorded is void (with paragraph 1).",
                "Persetujuan yang tidak tertulis atau terekam batal demi hukum (bersama ayat 1)."),
        ADAPTATION(
                UU_27_2022.article("74"),
                "Everybody adapts to the law within two years of its promulgation.",
                "Setiap pihak menyesuaikan diri paling lama dua tahun sejak pengundangan."),
        WITHDRAWAL(
                UU_27_2022.article("9"),
                "The person may withdraw consent.",
                "Subjek data berhak menarik kembali persetujuan."),
        CHILD(
                UU_27_2022.article("25").paragraph("2"),
                "Data of a child is used with the consent of a parent or guardian.",
                "Pemrosesan data anak memerlukan persetujuan orang tua atau wali."),
        GUARDIANSHIP(
                UU_27_2022.article("26").paragraph("3"),
                "Data of a person with a disability is used with the consent of the person or a guardian.",
                "Pemrosesan data penyandang disabilitas memerlukan persetujuan yang bersangkutan atau walinya.");

        private final Provision provision;

        Place(Citation citation, String en, String id) {
            this.provision = new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
        }
    }
}
