package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.VictimInstruments.PERMA_1_2022;
import static org.lindung.law.IndonesianLaw.PP_7_2018;
import static org.lindung.law.IndonesianLaw.UU_12_2022;
import static org.lindung.law.IndonesianLaw.UU_20_2025;
import static org.lindung.law.IndonesianLaw.UU_21_2007;

import java.time.LocalDate;
import java.util.Optional;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.law.Figure;
import org.lindung.law.Figures;
import org.lindung.law.Provision;
import org.lindung.rule.Clock;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.value.Text;

/**
 * One of the five texts that say by when restitution is paid. They do not agree, and no text that was read says which one
 * goes first; {@link RestitutionDueDates} returns all that may hold.
 */
public enum RestitutionClock implements CodedValue {
    /** Every crime of trafficking. The law says "days" only; read as days of the calendar. */
    TRAFFICKING_LAW(
            "trafficking-law",
            RestitutionFacts.NOTICED,
            Optional.empty(),
            Text.of("the notice of the final judgment", "pemberitahuan putusan yang berkekuatan hukum tetap"),
            "Restitution is paid within {figure} of the notice of the final judgment.",
            "Restitusi dibayar dalam {figure} sejak pemberitahuan putusan yang berkekuatan hukum tetap."),
    /** What was asked for through LPSK. Days are working days (PP 7/2018 art. 1). */
    LPSK(
            "lpsk",
            RestitutionFacts.COPY_RECEIVED,
            Optional.of(RestitutionFacts.THROUGH_LPSK),
            Text.of("receipt of the copy", "salinan diterima"),
            "Restitution asked for through LPSK is paid within {figure} of receipt of the copy.",
            "Restitusi melalui LPSK dibayar paling lambat {figure} sejak salinan diterima."),
    /** Practice of the courts. Which days are meant was not on the part that was read. */
    COURT_PRACTICE(
            "court-practice",
            RestitutionFacts.COPY_RECEIVED,
            Optional.empty(),
            Text.of("receipt of the copy", "salinan diterima"),
            "Restitution is paid within {figure} of receipt of the final judgment, or of the order being read or notified.",
            "Restitusi dibayar paling lambat {figure} sejak salinan putusan diterima, atau penetapan dibacakan atau diberitahukan."),
    /** Trafficking aimed at sexual exploitation. The law tells days from working days; read as days of the calendar. */
    SEXUAL_VIOLENCE_LAW(
            "sexual-violence-law",
            RestitutionFacts.COPY_RECEIVED,
            Optional.of(RestitutionFacts.SEXUAL_EXPLOITATION),
            Text.of("receipt of the copy", "salinan diterima"),
            "Restitution is paid within {figure} of receipt of the copy of the judgment or order.",
            "Restitusi diberikan paling lambat {figure} sejak salinan putusan atau penetapan diterima."),
    /** Every crime, since 2026. Which days are meant was not on the part that was read. */
    PROCEDURE_CODE(
            "procedure-code",
            RestitutionFacts.COPY_RECEIVED,
            Optional.empty(),
            Text.of("receipt of the copy", "salinan diterima"),
            "Restitution is paid within {figure} of receipt of the copy of the judgment.",
            "Restitusi dibayar paling lambat {figure} sejak salinan putusan diterima.");

    /** What is recorded of an award is the same on every day. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final String code;
    private final Fact<RestitutionAward, LocalDate> start;
    private final Optional<Fact<RestitutionAward, Boolean>> scope;
    private final Text event;
    private final Text summary;

    /** How long each gives, read by the first who asks. */
    private static final class Shipped {
        static final Figures<RestitutionClock> FIGURES = Figures.shipped(
                RestitutionClock.class, "restitution.tsv", UU_21_2007, PP_7_2018, PERMA_1_2022, UU_12_2022, UU_20_2025);
    }

    RestitutionClock(
            String code,
            Fact<RestitutionAward, LocalDate> start,
            Optional<Fact<RestitutionAward, Boolean>> scope,
            Text event,
            String en,
            String id) {
        this.code = code;
        this.start = start;
        this.scope = scope;
        this.event = event;
        this.summary = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        Figure latest = Shipped.FIGURES.latest(this);
        Text place = latest.citation().text();
        return Text.of(
                latest.inWords().en() + ", " + place.en(), latest.inWords().id() + ", " + place.id());
    }

    /**
     * Where it stands in the law.
     *
     * @return the latest provision, with what was read
     */
    public Provision provision() {
        return Shipped.FIGURES.latest(this).provision(summary.en(), summary.id());
    }

    /**
     * What the law says for the case that nothing was paid in time.
     *
     * @return the provision; that of UU 21/2007 for every text that says nothing itself
     */
    public Provision afterwards() {
        return switch (this) {
            case LPSK -> RestitutionFacts.ARTICLE_33_1;
            case SEXUAL_VIOLENCE_LAW -> RestitutionFacts.ARTICLE_33_3;
            case TRAFFICKING_LAW, COURT_PRACTICE, PROCEDURE_CODE -> RestitutionFacts.ARTICLE_50_1;
        };
    }

    /** The text of the law, ready to be counted for an award. */
    Clock<RestitutionAward> clock() {
        return new Clock<>(
                scope.map(fact -> fact.is(true)).orElse(new Condition.Constant<>(true)),
                start,
                event,
                Shipped.FIGURES.of(this),
                summary,
                Optional.of(afterwards()));
    }

    /** The day on which it begins to run, as far as it is known. */
    Answer<LocalDate> start(RestitutionAward award) {
        return start.read(award, ANY_DAY);
    }

    /** Whether an award is of the kind that the text is about, not looking at any day. */
    Answer<Boolean> scope(RestitutionAward award) {
        return scope.map(fact -> fact.read(award, ANY_DAY)).orElse(Answer.known(true));
    }

    /** How long it gives, if it was in force on the day on which it begins to run. */
    Optional<Figure> on(LocalDate start) {
        return Shipped.FIGURES.on(this, start);
    }
}
