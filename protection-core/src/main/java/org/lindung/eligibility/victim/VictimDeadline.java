package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.VictimInstruments.PERMA_1_2022;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_7_2018;
import static org.lindung.law.IndonesianLaw.PP_9_2008;
import static org.lindung.law.IndonesianLaw.UU_12_2022;
import static org.lindung.law.IndonesianLaw.UU_21_2007;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Figure;
import org.lindung.law.Figures;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.party.IndonesianAnswerers;
import org.lindung.rule.Clock;
import org.lindung.value.Text;

/**
 * By when an authority, whoever has to pay, or whoever makes a request for the victim has to act. The laws do not say whether
 * the day of the event counts, so that a limit in days has two last days. Limits in working days have a day before which they do
 * not end: the library has no list of holidays.
 */
public enum VictimDeadline implements CodedValue {
    /** The service that was asked for, {@link VictimService}. The article was read in a copy whose opening is cut off. */
    SERVICE(
            "service",
            Text.of("services to the victim", "pemberian layanan kepada korban"),
            Text.of(
                    "the government, through the ministry or office for health and social matters",
                    "pemerintah melalui menteri atau instansi yang menangani kesehatan dan sosial"),
            Text.of("the request", "permohonan"),
            Text.of("When was the service asked for?", "Kapan layanan itu dimohonkan?"),
            Text.of(
                    "Health and social rehabilitation, return and reintegration are given within {figure} of the request.",
                    "Rehabilitasi kesehatan dan sosial, pemulangan, dan reintegrasi diberikan paling lambat {figure} sejak permohonan.")),
    /** First aid where trauma or illness is dangerous. */
    FIRST_AID(
            "first-aid",
            Text.of(
                    "first aid in dangerous trauma or illness",
                    "pertolongan pertama pada trauma atau penyakit yang membahayakan"),
            Text.of(
                    "the ministry or the office of the region for health and social matters",
                    "menteri atau instansi yang menangani kesehatan dan sosial di daerah"),
            Text.of("the request", "permohonan"),
            Text.of(
                    "When was first aid asked for, because trauma or illness was dangerous?",
                    "Kapan pertolongan pertama dimohonkan karena trauma atau penyakit yang membahayakan?"),
            Text.of(
                    "Where trauma or illness is dangerous to the victim, first aid comes within {figure} of the request.",
                    "Bila trauma atau penyakit membahayakan korban, pertolongan pertama paling lambat {figure} setelah permohonan.")),
    /** An integrated service centre tells the police of a victim in its care. */
    CENTRE_REPORT(
            "centre-report",
            Text.of("report of the service centre to the police", "laporan pusat pelayanan terpadu kepada kepolisian"),
            Text.of(
                    "the head or an officer of the integrated service centre",
                    "pimpinan atau petugas pusat pelayanan terpadu"),
            Text.of("the reception of the victim", "penerimaan korban"),
            Text.of(
                    "When did the integrated service centre receive the victim in its care?",
                    "Kapan pusat pelayanan terpadu menerima korban yang dirawat?"),
            Text.of(
                    "The integrated service centre tells the nearest police within {figure} of receiving a victim in care.",
                    "Pusat pelayanan terpadu melapor kepada polisi terdekat paling lama {figure} sejak menerima korban yang dirawat.")),
    /** The prosecutor seizes what the offender has, unless restitution is paid after the warning of the court. */
    PAYMENT_AFTER_WARNING(
            "payment-after-warning",
            Text.of("payment of restitution after a warning", "pembayaran restitusi setelah peringatan"),
            Actor.PAYER,
            Text.of("the written warning of the court", "surat peringatan pengadilan"),
            Text.of(
                    "When did the court warn in writing who has to pay the restitution?",
                    "Kapan pengadilan memberi surat peringatan kepada pemberi restitusi?"),
            Text.of(
                    "If the warning is not followed within {figure}, the court has the prosecutor seize and auction property for the restitution.",
                    "Bila peringatan tidak dilaksanakan dalam {figure}, pengadilan memerintahkan penuntut umum menyita dan melelang harta untuk restitusi.")),
    /** LPSK looks whether a request for restitution is complete. Days are working days (PP 7/2018 art. 1). */
    RESTITUTION_CHECK(
            "restitution-check",
            Text.of("check of the request for restitution", "pemeriksaan kelengkapan permohonan restitusi"),
            Actor.LPSK,
            Text.of("the receipt of the request", "permohonan restitusi diterima"),
            Text.of("When did LPSK receive the request for restitution?", "Kapan LPSK menerima permohonan restitusi?"),
            Text.of(
                    "LPSK checks within {figure} of receiving it whether a request for restitution is complete.",
                    "LPSK memeriksa kelengkapan permohonan restitusi paling lama {figure} sejak diterima.")),
    /** Who asked for restitution adds what LPSK says is missing. */
    RESTITUTION_COMPLETION(
            "restitution-completion",
            Text.of("completion of the request for restitution", "kelengkapan permohonan restitusi"),
            Actor.APPLICANT,
            Text.of("the notice of LPSK", "pemberitahuan LPSK"),
            Text.of(
                    "When did the applicant receive the notice of LPSK that the request for restitution is incomplete?",
                    "Kapan pemohon menerima pemberitahuan LPSK bahwa permohonan restitusi belum lengkap?"),
            Text.of(
                    "The applicant completes the request within {figure} of receiving the notice of LPSK.",
                    "Pemohon melengkapi permohonan paling lama {figure} sejak menerima pemberitahuan LPSK.")),
    /** Restitution is asked for after the judgment. Which days are meant was not on the part that was read. */
    RESTITUTION_REQUEST(
            "restitution-request",
            Text.of("request for restitution after the judgment", "permohonan restitusi setelah putusan"),
            Actor.APPLICANT,
            Text.of(
                    "the day on which the applicant knows of the final judgment",
                    "pemohon mengetahui putusan yang berkekuatan hukum tetap"),
            Text.of(
                    "When did the applicant get to know of the final judgment?",
                    "Kapan pemohon mengetahui putusan yang berkekuatan hukum tetap?"),
            Text.of(
                    "After the final judgment restitution is asked for within {figure} of knowing of it.",
                    "Setelah putusan berkekuatan hukum tetap, restitusi dimohonkan paling lambat {figure} sejak diketahui.")),
    /** Who has to pay follows the order of the prosecutor; of what was asked for through LPSK. */
    PAYMENT_AFTER_ORDER(
            "payment-after-order",
            Text.of("payment of restitution after an order", "pembayaran restitusi setelah perintah"),
            Actor.PAYER,
            Text.of("the receipt of the order", "surat perintah diterima"),
            Text.of(
                    "When did who has to pay receive the order of the prosecutor to pay the restitution?",
                    "Kapan pemberi restitusi menerima surat perintah penuntut umum untuk membayar restitusi?"),
            Text.of(
                    "The prosecutor orders payment of what is late; it is paid within {figure} of receiving the order.",
                    "Penuntut umum memerintahkan pembayaran yang terlambat; dibayar paling lambat {figure} sejak perintah diterima.")),
    /** LPSK looks whether a request for medical, psychosocial or psychological help is complete. */
    HELP_CHECK(
            "help-check",
            Text.of("check of the request for help of LPSK", "pemeriksaan kelengkapan permohonan bantuan LPSK"),
            Actor.LPSK,
            Text.of("the receipt of the request for help", "permohonan bantuan diterima"),
            Text.of("When did LPSK receive the request for help?", "Kapan LPSK menerima permohonan bantuan?"),
            Text.of(
                    "LPSK checks within {figure} of receiving it whether a request for help is complete.",
                    "LPSK memeriksa kelengkapan permohonan bantuan paling lama {figure} sejak diterima.")),
    /** Who asked for help adds what LPSK says is missing. */
    HELP_COMPLETION(
            "help-completion",
            Text.of("completion of the request for help of LPSK", "kelengkapan permohonan bantuan LPSK"),
            Actor.APPLICANT,
            Text.of("the notice of LPSK", "pemberitahuan LPSK"),
            Text.of(
                    "When did the applicant receive the notice of LPSK that the request for help is incomplete?",
                    "Kapan pemohon menerima pemberitahuan LPSK bahwa permohonan bantuan belum lengkap?"),
            Text.of(
                    "The applicant completes the request for help within {figure} of receiving the notice of LPSK.",
                    "Pemohon melengkapi permohonan bantuan paling lama {figure} sejak menerima pemberitahuan LPSK.")),
    /** A service body passes the report of a victim on to the police; sexual exploitation only. */
    ONWARD_REPORT(
            "onward-report",
            Text.of("report of the service body to the police", "laporan lembaga layanan kepada kepolisian"),
            Text.of("the service body to which the victim reported", "lembaga layanan yang menerima laporan korban"),
            Text.of("the report of the victim", "laporan korban"),
            Text.of("When did the victim report to a service body?", "Kapan korban melapor kepada lembaga layanan?"),
            Text.of(
                    "A service body passes the report on to the police within {figure} of the victim's report.",
                    "Lembaga layanan meneruskan laporan kepada kepolisian paling lambat {figure} sejak korban melapor.")),
    /** The police may give temporary protection; sexual exploitation only. */
    TEMPORARY_PROTECTION(
            "temporary-protection",
            Text.of("temporary protection by the police", "pelindungan sementara oleh kepolisian"),
            Actor.POLICE,
            Text.of("the report", "penerimaan laporan"),
            Text.of("When did the police receive the report?", "Kapan kepolisian menerima laporan?"),
            Text.of(
                    "The police can give temporary protection within {figure} of the report.",
                    "Kepolisian dapat memberi pelindungan sementara paling lambat {figure} sejak laporan.")),
    /** Temporary protection ends at the latest; sexual exploitation only. */
    END_OF_TEMPORARY_PROTECTION(
            "end-of-temporary-protection",
            Text.of("end of temporary protection", "akhir pelindungan sementara"),
            Actor.POLICE,
            Text.of("the day on which the victim is first handled", "korban mulai ditangani"),
            Text.of(
                    "Since when has the victim been handled under temporary protection?",
                    "Sejak kapan korban ditangani dalam pelindungan sementara?"),
            Text.of(
                    "Temporary protection lasts at most {figure} from when the victim is handled.",
                    "Pelindungan sementara paling lama {figure} sejak korban ditangani.")),
    /** The police ask the agency for witnesses and victims (LPSK) for protection; sexual exploitation only. */
    REQUEST_TO_LPSK(
            "request-to-lpsk",
            Text.of("request of the police to LPSK", "permintaan kepolisian kepada LPSK"),
            Actor.POLICE,
            Text.of("the temporary protection", "pemberian pelindungan sementara"),
            Text.of(
                    "When did the police give temporary protection?",
                    "Kapan kepolisian memberi pelindungan sementara?"),
            Text.of(
                    "The police ask LPSK for protection within {figure} of giving temporary protection.",
                    "Kepolisian meminta pelindungan kepada LPSK paling lambat {figure} sejak pelindungan sementara.")),
    /** The prosecutor passes the judgment with the restitution on; sexual exploitation only. */
    COPY_TO_VICTIM(
            "copy-to-victim",
            Text.of("copy of the judgment to the victim", "salinan putusan kepada korban"),
            Text.of("the prosecutor", "jaksa"),
            Text.of("the day on which the prosecutor received the copy", "penerimaan salinan putusan oleh jaksa"),
            Text.of(
                    "When did the prosecutor receive the copy of the judgment?",
                    "Kapan jaksa menerima salinan putusan?"),
            Text.of(
                    "The prosecutor passes the copy of the judgment with the restitution to offender, victim and LPSK within {figure} of receiving it.",
                    "Jaksa menyampaikan salinan putusan yang memuat restitusi kepada terpidana, korban, dan LPSK dalam {figure} sejak diterima."));

    private static final Provision ARTICLE_22_4 = new Provision(
            PP_7_2018.article("22").paragraph("4"),
            Text.of(
                    "A request that is not completed in time counts as withdrawn.",
                    "Permohonan yang tidak dilengkapi dalam waktunya dianggap dicabut."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_39_4 = new Provision(
            PP_7_2018.article("39").paragraph("4"), ARTICLE_22_4.summary(), SourceKind.STATUTE_COPY, FIRST_EDITION);

    private static final Provision ARTICLE_39_1 = new Provision(
            UU_12_2022.article("39").paragraph("1"),
            Text.of(
                    "The victim, or whoever knows of it, can report to the police as well as to a service body.",
                    "Korban atau orang yang mengetahui dapat melapor kepada kepolisian maupun kepada lembaga layanan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private final String code;
    private final Text display;
    private final Text actor;
    private final Text event;
    private final Text question;
    private final Text summary;

    /** Who has to act in more than one of them. */
    private static final class Actor {
        static final Text LPSK = IndonesianAnswerers.WITNESS_PROTECTION.display();
        static final Text POLICE = IndonesianAnswerers.POLICE.display();
        static final Text PAYER = Text.of("who has to pay the restitution", "pemberi restitusi");
        static final Text APPLICANT = Text.of(
                "who makes the request: the victim, the family or an attorney",
                "pemohon: korban, keluarga, atau kuasanya");
    }

    /** How long each gives, read by the first who asks. */
    private static final class Shipped {
        static final Figures<VictimDeadline> FIGURES = Figures.shipped(
                VictimDeadline.class, "deadlines.tsv", UU_21_2007, PP_9_2008, PP_7_2018, PERMA_1_2022, UU_12_2022);
    }

    VictimDeadline(String code, Text display, Text actor, Text event, Text question, Text summary) {
        this.code = code;
        this.display = display;
        this.actor = actor;
        this.event = event;
        this.question = question;
        this.summary = summary;
    }

    private Figure latest() {
        return Shipped.FIGURES.latest(this);
    }

    private static TimeLimit limit(Figure figure) {
        return figure.timeLimit(TimeLimit.DayOfEvent.NOT_SAID);
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
     * Who has to act.
     *
     * @return an office, a body or a person in a role
     */
    public Text actor() {
        return actor;
    }

    /** How to ask for the event from which the time runs. */
    Text question() {
        return question;
    }

    /** The text of the law, ready to be counted for a victim. */
    Clock<VictimEvents> clock() {
        return new Clock<>(
                VictimEventFacts.whom(this),
                VictimEventFacts.event(this),
                event,
                Shipped.FIGURES.of(this),
                summary,
                afterwards());
    }

    /**
     * What the law says for the case that the time has passed.
     *
     * @return the provision; empty where no text that was read says anything
     */
    public Optional<Provision> afterwards() {
        return switch (this) {
            case PAYMENT_AFTER_WARNING -> Optional.of(provision());
            case RESTITUTION_COMPLETION -> Optional.of(ARTICLE_22_4);
            case HELP_COMPLETION -> Optional.of(ARTICLE_39_4);
            case ONWARD_REPORT -> Optional.of(ARTICLE_39_1);
            case TEMPORARY_PROTECTION, END_OF_TEMPORARY_PROTECTION -> Optional.of(PoliceProtection.ARTICLE_47);
            case SERVICE,
                    FIRST_AID,
                    CENTRE_REPORT,
                    RESTITUTION_CHECK,
                    RESTITUTION_REQUEST,
                    PAYMENT_AFTER_ORDER,
                    HELP_CHECK,
                    REQUEST_TO_LPSK,
                    COPY_TO_VICTIM -> Optional.empty();
        };
    }

    /**
     * Where it stands in the law.
     *
     * @return the latest provision, with what was read
     */
    public Provision provision() {
        return latest().provision(summary.en(), summary.id());
    }

    /**
     * How long, and from what.
     *
     * @return {@code within 3 × 24 hours after the report of the victim}
     */
    public Text inWords() {
        return limit(latest()).after(event);
    }

    /**
     * Whether it holds only where the trafficking was aimed at sexual exploitation (UU 12/2022 art. 4(2) letter g).
     *
     * @return true for the deadlines of UU 12/2022
     */
    public boolean isForSexualExploitationOnly() {
        return latest().citation().instrument().equals(UU_12_2022);
    }

    /**
     * The last moment that is in time.
     *
     * @param event when it happened, in the zone of the place whose clock counts
     * @return the moment, or both that it may be; {@code asked-unknown} for working days, {@code not-applicable} for an event before
     *     the law
     */
    public Answer<ZonedDateTime> dueFrom(ZonedDateTime event) {
        return Shipped.FIGURES
                .on(this, event.toLocalDate())
                .map(figure -> limit(figure).dueFrom(event))
                .orElseGet(() -> Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }
}
