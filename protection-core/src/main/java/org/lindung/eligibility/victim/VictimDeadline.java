package org.lindung.eligibility.victim;

import static org.lindung.law.IndonesianLaw.PP_9_2008;
import static org.lindung.law.IndonesianLaw.UU_12_2022;
import static org.lindung.law.IndonesianLaw.UU_21_2007;

import java.time.ZonedDateTime;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Figure;
import org.lindung.law.Figures;
import org.lindung.law.Provision;
import org.lindung.value.Text;

/**
 * By when somebody has to act for a victim of trafficking. The laws do not say whether the day of the event counts, so that a
 * limit in days has two last days. Limits in working days are not here: the library has no list of holidays.
 */
public enum VictimDeadline implements CodedValue {
    /** The service that was asked for, {@link VictimService}. The article was read in a copy whose opening is cut off. */
    SERVICE(
            "service",
            "services to the victim",
            "pemberian layanan kepada korban",
            "the request",
            "permohonan",
            "Health and social rehabilitation, return and reintegration are given within {figure} of the request.",
            "Rehabilitasi kesehatan dan sosial, pemulangan, dan reintegrasi diberikan paling lambat {figure} sejak permohonan."),
    /** First aid where trauma or illness is dangerous. */
    FIRST_AID(
            "first-aid",
            "first aid in dangerous trauma or illness",
            "pertolongan pertama pada trauma atau penyakit yang membahayakan",
            "the request",
            "permohonan",
            "Where trauma or illness is dangerous to the victim, first aid comes within {figure} of the request.",
            "Bila trauma atau penyakit membahayakan korban, pertolongan pertama paling lambat {figure} setelah permohonan."),
    /** An integrated service centre tells the police of a victim in its care. */
    CENTRE_REPORT(
            "centre-report",
            "report of the service centre to the police",
            "laporan pusat pelayanan terpadu kepada kepolisian",
            "the reception of the victim",
            "penerimaan korban",
            "The integrated service centre tells the nearest police within {figure} of receiving a victim in care.",
            "Pusat pelayanan terpadu melapor kepada polisi terdekat paling lama {figure} sejak menerima korban yang dirawat."),
    /** The prosecutor seizes what the offender has, unless restitution is paid after the warning of the court. */
    PAYMENT_AFTER_WARNING(
            "payment-after-warning",
            "payment of restitution after a warning",
            "pembayaran restitusi setelah peringatan",
            "the written warning of the court",
            "surat peringatan pengadilan",
            "If the warning is not followed within {figure}, the court has the prosecutor seize and auction property for the restitution.",
            "Bila peringatan tidak dilaksanakan dalam {figure}, pengadilan memerintahkan penuntut umum menyita dan melelang harta untuk restitusi."),
    /** A service body passes the report of a victim on to the police; sexual exploitation only. */
    ONWARD_REPORT(
            "onward-report",
            "report of the service body to the police",
            "laporan lembaga layanan kepada kepolisian",
            "the report of the victim",
            "laporan korban",
            "A service body passes the report on to the police within {figure} of the victim's report.",
            "Lembaga layanan meneruskan laporan kepada kepolisian paling lambat {figure} sejak korban melapor."),
    /** The police may give temporary protection; sexual exploitation only. */
    TEMPORARY_PROTECTION(
            "temporary-protection",
            "temporary protection by the police",
            "pelindungan sementara oleh kepolisian",
            "the report",
            "penerimaan laporan",
            "The police can give temporary protection within {figure} of the report.",
            "Kepolisian dapat memberi pelindungan sementara paling lambat {figure} sejak laporan."),
    /** Temporary protection ends at the latest; sexual exploitation only. */
    END_OF_TEMPORARY_PROTECTION(
            "end-of-temporary-protection",
            "end of temporary protection",
            "akhir pelindungan sementara",
            "the day on which the victim is first handled",
            "korban mulai ditangani",
            "Temporary protection lasts at most {figure} from when the victim is handled.",
            "Pelindungan sementara paling lama {figure} sejak korban ditangani."),
    /** The police ask the agency for witnesses and victims (LPSK) for protection; sexual exploitation only. */
    REQUEST_TO_LPSK(
            "request-to-lpsk",
            "request of the police to LPSK",
            "permintaan kepolisian kepada LPSK",
            "the temporary protection",
            "pemberian pelindungan sementara",
            "The police ask LPSK for protection within {figure} of giving temporary protection.",
            "Kepolisian meminta pelindungan kepada LPSK paling lambat {figure} sejak pelindungan sementara."),
    /** The prosecutor passes the judgment with the restitution on; sexual exploitation only. */
    COPY_TO_VICTIM(
            "copy-to-victim",
            "copy of the judgment to the victim",
            "salinan putusan kepada korban",
            "the day on which the prosecutor received the copy",
            "penerimaan salinan putusan oleh jaksa",
            "The prosecutor passes the copy of the judgment with the restitution to offender, victim and LPSK within {figure} of receiving it.",
            "Jaksa menyampaikan salinan putusan yang memuat restitusi kepada terpidana, korban, dan LPSK dalam {figure} sejak diterima.");

    private final String code;
    private final Text display;
    private final Text event;
    private final Text summary;

    /** How long each gives, read by the first who asks. */
    private static final class Shipped {
        static final Figures<VictimDeadline> FIGURES =
                Figures.shipped(VictimDeadline.class, "deadlines.tsv", UU_21_2007, PP_9_2008, UU_12_2022);
    }

    VictimDeadline(
            String code, String en, String id, String eventEn, String eventId, String summaryEn, String summaryId) {
        this.code = code;
        this.display = Text.of(en, id);
        this.event = Text.of(eventEn, eventId);
        this.summary = Text.of(summaryEn, summaryId);
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
     * @return the moment, or both that it may be; {@code not-applicable} for an event before the law
     */
    public Answer<ZonedDateTime> dueFrom(ZonedDateTime event) {
        return Shipped.FIGURES
                .on(this, event.toLocalDate())
                .map(figure -> limit(figure).dueFrom(event))
                .orElseGet(() -> Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }
}
