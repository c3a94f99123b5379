package org.lindung.eligibility.grant;

import static org.lindung.party.IndonesianAnswerers.RECEIVING_BODY;

import java.util.List;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/** What the rules on grants read, and how each of it is asked for. */
public final class GrantFacts {
    /** Form. */
    public static final Fact<DirectGrant, GrantForm> FORM = Fact.named("form")
            .labelled("form of the grant", "bentuk hibah")
            .asked("In which form does the state receive the grant?", "Dalam bentuk apa hibah diterima?")
            .answeredBy(RECEIVING_BODY)
            .choice(GrantForm.class, DirectGrant::getForm);

    /** Use. */
    public static final Fact<DirectGrant, GrantUse> USE = Fact.named("use")
            .labelled("use of the grant", "penggunaan hibah")
            .asked("What is the grant for?", "Untuk apa hibah digunakan?")
            .answeredBy(RECEIVING_BODY)
            .choice(GrantUse.class, DirectGrant::getUse);

    /** Political ties. */
    public static final Fact<DirectGrant, Boolean> POLITICAL_TIES = Fact.named("political-ties")
            .labelled("political ties", "ikatan politik")
            .asked("Do political ties come with the grant?", "Apakah hibah disertai ikatan politik?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getPoliticalTies);

    /** Security of the state. */
    public static final Fact<DirectGrant, Boolean> THREATENS_SECURITY = Fact.named("threatens-security")
            .labelled("danger to the security of the state", "muatan yang mengganggu stabilitas keamanan negara")
            .asked(
                    "Does the grant hold anything that can disturb the security of the state?",
                    "Apakah hibah memiliki muatan yang dapat mengganggu stabilitas keamanan negara?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getThreatensSecurity);

    /** Review of the purpose. */
    public static final Fact<DirectGrant, Boolean> PURPOSE_REVIEWED = Fact.named("purpose-reviewed")
            .labelled("aim and purpose reviewed", "maksud dan tujuan dikaji")
            .asked(
                    "Did the receiving ministry or agency review aim and purpose of the grant?",
                    "Apakah kementerian atau lembaga penerima mengkaji maksud dan tujuan hibah?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getPurposeReviewed);

    /** Consultation before signing. */
    public static final Fact<DirectGrant, Boolean> CONSULTED = Fact.named("consulted")
            .labelled("ministers consulted before signing", "konsultasi sebelum penandatanganan")
            .asked(
                    "Were the ministers of finance and of planning, and others concerned, consulted before the agreement was signed?",
                    "Apakah rencana hibah dikonsultasikan kepada Menteri Keuangan, Menteri Perencanaan, dan menteri terkait sebelum perjanjian ditandatangani?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getConsulted);

    /** Signature. */
    public static final Fact<DirectGrant, Boolean> SIGNED_BY_RECEIVER = Fact.named("signed-by-receiver")
            .labelled("agreement signed by the receiving body", "perjanjian ditandatangani penerima")
            .asked(
                    "Did the head of the receiving ministry or agency, or whoever they empowered, sign the grant agreement?",
                    "Apakah pimpinan kementerian atau lembaga penerima, atau pejabat yang diberi kuasa, menandatangani perjanjian hibah?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getSignedByReceiver);

    /** Amount in the agreement. */
    public static final Fact<DirectGrant, Boolean> AMOUNT_STATED = Fact.named("amount-stated")
            .labelled("amount in the agreement", "jumlah dalam perjanjian")
            .asked("Does the agreement state the amount?", "Apakah perjanjian memuat jumlah?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getAmountStated);

    /** Use in the agreement. */
    public static final Fact<DirectGrant, Boolean> USE_STATED = Fact.named("use-stated")
            .labelled("use in the agreement", "peruntukan dalam perjanjian")
            .asked("Does the agreement state the use?", "Apakah perjanjian memuat peruntukan?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getUseStated);

    /** Terms in the agreement. */
    public static final Fact<DirectGrant, Boolean> TERMS_STATED = Fact.named("terms-stated")
            .labelled("terms in the agreement", "ketentuan dan persyaratan dalam perjanjian")
            .asked(
                    "Does the agreement state terms and conditions?",
                    "Apakah perjanjian memuat ketentuan dan persyaratan?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getTermsStated);

    /** Registration. */
    public static final Fact<DirectGrant, Boolean> REGISTERED = Fact.named("registered")
            .labelled("registered at the ministry of finance", "diregistrasi Kementerian Keuangan")
            .asked(
                    "Is the agreement registered at the ministry of finance?",
                    "Apakah perjanjian diregistrasi Kementerian Keuangan?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getRegistered);

    /** Valuation. */
    public static final Fact<DirectGrant, Boolean> VALUED_IN_RUPIAH = Fact.named("valued-in-rupiah")
            .labelled("valued in rupiah at the hand-over", "dinilai dalam rupiah saat serah terima")
            .asked(
                    "Was the grant valued in rupiah at the hand-over?",
                    "Apakah hibah dinilai dengan rupiah pada saat serah terima?")
            .answeredBy(RECEIVING_BODY)
            .yesNo(DirectGrant::getValuedInRupiah);

    /** Every fact of the book. */
    public static final FactCatalogue<DirectGrant> CATALOGUE = FactCatalogue.of(List.<Fact<DirectGrant, ?>>of(
            FORM,
            USE,
            POLITICAL_TIES,
            THREATENS_SECURITY,
            PURPOSE_REVIEWED,
            CONSULTED,
            SIGNED_BY_RECEIVER,
            AMOUNT_STATED,
            USE_STATED,
            TERMS_STATED,
            REGISTERED,
            VALUED_IN_RUPIAH));

    private GrantFacts() {}
}
