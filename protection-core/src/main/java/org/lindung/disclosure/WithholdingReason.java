package org.lindung.disclosure;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_27_2022;

import java.time.LocalDate;
import java.util.Optional;
import org.lindung.basics.CodedValue;
import org.lindung.consent.PermissionStatus;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** Why a part of a dossier does not travel. Where several reasons hold, the first one in this order is given. */
public enum WithholdingReason implements CodedValue {
    /** Nobody asked for this kind of data. */
    NOT_ASKED_FOR(
            "not-asked-for",
            PermissionStatus.REFUSED,
            "nobody asked for this kind of data",
            "jenis data ini tidak diminta",
            Place.LIMITED),
    /** The purpose can be served without it, {@link org.lindung.privacy.ProcessingPurpose#needs()}. */
    NOT_NEEDED(
            "not-needed",
            PermissionStatus.REFUSED,
            "the purpose does not need this kind of data",
            "tujuan ini tidak memerlukan jenis data ini",
            Place.LIMITED),
    /** Neither a consent nor another ground is recorded. */
    NO_GROUND(
            "no-ground",
            PermissionStatus.REFUSED,
            "no consent and no other ground is recorded",
            "tidak tercatat persetujuan atau dasar lain",
            Place.GROUND),
    /** Consents are recorded and none covers it; what stands against the nearest one is said beside. */
    NOT_COVERED(
            "not-covered",
            PermissionStatus.REFUSED,
            "no recorded consent covers this",
            "tidak ada persetujuan tercatat yang mencakup hal ini",
            Place.GROUND),
    /** A ground other than consent may cover it, and something about that ground is not settled. */
    GROUND_NOT_SETTLED(
            "ground-not-settled",
            PermissionStatus.OPEN,
            "a legal ground may cover this; the kind of the recipient, the provision or the secrecy of a victim's identity"
                    + " has to be looked at first",
            "mungkin ada dasar hukum; jenis penerima, ketentuannya atau kerahasiaan identitas korban harus diperiksa dahulu",
            Place.GROUND),
    /** Each kind of data in it is covered, but by different grounds, and none of them covers the whole. */
    NOT_TOGETHER(
            "not-together",
            PermissionStatus.REFUSED,
            "no single ground covers all kinds of data in this",
            "tidak ada satu dasar pun yang mencakup semua jenis data di dalamnya",
            Place.GROUND);

    private final String code;
    private final PermissionStatus status;
    private final Text display;
    private final Place place;

    WithholdingReason(String code, PermissionStatus status, String en, String id, Place place) {
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
     * Whether the reason is a certain no, or leaves something to ask.
     *
     * @return refused or open
     */
    PermissionStatus status() {
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
        LIMITED(
                UU_27_2022.article("27"),
                "Personal data is used in a limited and specific way.",
                "Data pribadi diproses secara terbatas dan spesifik."),
        GROUND(
                UU_27_2022.article("20").paragraph("1"),
                "Whoever uses personal data needs a basis for it.",
                "Pengendali data pribadi wajib memiliki dasar pemrosesan.");

        private final Provision provision;

        Place(Citation citation, String en, String id) {
            this.provision = new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
        }
    }
}
