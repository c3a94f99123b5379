package org.lindung.eligibility.victim;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_7_2018;
import static org.lindung.law.IndonesianLaw.UU_12_2022;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.party.IndonesianAnswerers.WITNESS_PROTECTION;
import static org.lindung.rule.Answerer.PERSON;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Deadline;
import org.lindung.rule.Fact;
import org.lindung.value.Text;

/** What the texts on the payment of restitution read, how each of it is asked for, and the deadline that they make together. */
public final class RestitutionFacts {
    /** The notice of the final judgment. */
    public static final Fact<RestitutionAward, LocalDate> NOTICED = Fact.named("judgment-noticed")
            .labelled("notice of the final judgment", "pemberitahuan putusan yang berkekuatan hukum tetap")
            .asked(
                    "On which day was notice given of the final judgment?",
                    "Pada hari apa putusan yang berkekuatan hukum tetap diberitahukan?")
            .answeredBy(PERSON, WITNESS_PROTECTION)
            .category(DataCategory.TRAFFICKING)
            .date(RestitutionAward::getNoticed);

    /** The receipt of the copy. */
    public static final Fact<RestitutionAward, LocalDate> COPY_RECEIVED = Fact.named("copy-received")
            .labelled("receipt of the copy", "penerimaan salinan")
            .asked(
                    "On which day did who has to pay receive the copy of the judgment or order?",
                    "Pada hari apa pemberi restitusi menerima salinan putusan atau penetapan?")
            .answeredBy(PERSON, WITNESS_PROTECTION)
            .category(DataCategory.TRAFFICKING)
            .date(RestitutionAward::getCopyReceived);

    /** Through the agency. */
    public static final Fact<RestitutionAward, Boolean> THROUGH_LPSK = Fact.named("through-lpsk")
            .labelled("restitution asked for through LPSK", "restitusi dimohonkan melalui LPSK")
            .asked(
                    "Was the restitution asked for through the witness and victim protection agency (LPSK)?",
                    "Apakah restitusi dimohonkan melalui Lembaga Perlindungan Saksi dan Korban (LPSK)?")
            .answeredBy(PERSON, WITNESS_PROTECTION)
            .category(DataCategory.TRAFFICKING)
            .yesNo(RestitutionAward::getThroughLpsk);

    /** Aimed at sexual exploitation. */
    public static final Fact<RestitutionAward, Boolean> SEXUAL_EXPLOITATION =
            VictimQuestions.SEXUAL_EXPLOITATION.yesNo(RestitutionAward::getSexualExploitation);

    /** Paid. */
    public static final Fact<RestitutionAward, Boolean> PAID = Fact.named("restitution-paid")
            .labelled("restitution paid", "restitusi dibayar")
            .asked("Was the restitution paid?", "Apakah restitusi sudah dibayar?")
            .answeredBy(PERSON, WITNESS_PROTECTION)
            .category(DataCategory.TRAFFICKING)
            .yesNo(RestitutionAward::getPaid);

    /** UU 21/2007 art. 50(1): what the victim can do when nothing was paid. */
    static final Provision ARTICLE_50_1 = new Provision(
            UU_21_2007.article("50").paragraph("1"),
            Text.of(
                    "If restitution is not paid in time, the victim or the heirs tell the court.",
                    "Bila restitusi tidak dibayar sampai lewat batas waktu, korban atau ahli warisnya memberitahukan kepada pengadilan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 12/2022 art. 33(3): the same for sexual exploitation. */
    static final Provision ARTICLE_33_3 = new Provision(
            UU_12_2022.article("33").paragraph("3"), ARTICLE_50_1.summary(), SourceKind.STATUTE_COPY, FIRST_EDITION);

    /** PP 7/2018 art. 33(1): the same for what was asked for through LPSK. */
    static final Provision ARTICLE_33_1 = new Provision(
            PP_7_2018.article("33").paragraph("1"),
            Text.of(
                    "If a judgment on restitution asked for through LPSK is not followed in time, the victim or the family tells the prosecutor.",
                    "Bila putusan restitusi melalui LPSK tidak dilaksanakan sampai lewat batas waktu, korban atau keluarga melapor kepada penuntut umum."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Text TITLE = Text.of("payment of restitution", "pembayaran restitusi");
    private static final Text ACTOR = Text.of("who was sentenced to pay", "terpidana selaku pemberi restitusi");

    private RestitutionFacts() {}

    /**
     * By when the restitution has to be paid, by every text that may hold.
     *
     * @param id its id
     * @param award what is recorded
     * @return the deadline
     */
    public static Deadline<RestitutionAward> deadline(String id, RestitutionAward award) {
        return new Deadline<>(
                id,
                TITLE,
                ACTOR,
                Stream.of(RestitutionClock.values())
                        .map(RestitutionClock::clock)
                        .toList(),
                PAID,
                award);
    }
}
