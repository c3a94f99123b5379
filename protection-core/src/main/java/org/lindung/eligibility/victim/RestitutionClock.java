package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.VictimInstruments.PERMA_1_2022;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_7_2018;
import static org.lindung.law.IndonesianLaw.UU_12_2022;
import static org.lindung.law.IndonesianLaw.UU_20_2025;
import static org.lindung.law.IndonesianLaw.UU_21_2007;

import java.time.LocalDate;
import java.util.function.Function;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * One of the five texts that say by when restitution is paid. They do not agree, and no text that was read says which one
 * goes first; {@link RestitutionDueDates} returns all that may hold.
 */
public enum RestitutionClock implements CodedValue {
    /** Every crime of trafficking. The law says "days" only; read as days of the calendar. */
    TRAFFICKING_LAW(
            "trafficking-law",
            14,
            Unit.CALENDAR_DAYS,
            RestitutionAward::getNoticed,
            award -> Answer.known(true),
            UU_21_2007.article("48").paragraph("6"),
            SourceKind.STATUTE_COPY,
            "Restitution is paid within 14 days of the notice of the final judgment.",
            "Restitusi dibayar dalam 14 hari sejak pemberitahuan putusan yang berkekuatan hukum tetap."),
    /** What was asked for through LPSK. Days are working days (PP 7/2018 art. 1). */
    LPSK(
            "lpsk",
            30,
            Unit.WORKING_DAYS,
            RestitutionAward::getCopyReceived,
            RestitutionAward::getThroughLpsk,
            PP_7_2018.article("32").paragraph("1"),
            SourceKind.STATUTE_COPY,
            "Restitution asked for through LPSK is paid within 30 working days of receipt of the copy.",
            "Restitusi melalui LPSK dibayar paling lambat 30 hari kerja sejak salinan diterima."),
    /** Practice of the courts. Which days are meant was not on the part that was read. */
    COURT_PRACTICE(
            "court-practice",
            30,
            Unit.NOT_KNOWN,
            RestitutionAward::getCopyReceived,
            award -> Answer.known(true),
            PERMA_1_2022.article("30").paragraph("5"),
            SourceKind.SECONDARY,
            "Restitution is paid within 30 days of receipt of the final judgment, or of the order being read or notified.",
            "Restitusi dibayar paling lambat 30 hari sejak salinan putusan diterima, atau penetapan dibacakan atau diberitahukan."),
    /** Trafficking aimed at sexual exploitation. The law tells days from working days; read as days of the calendar. */
    SEXUAL_VIOLENCE_LAW(
            "sexual-violence-law",
            30,
            Unit.CALENDAR_DAYS,
            RestitutionAward::getCopyReceived,
            RestitutionAward::getSexualExploitation,
            UU_12_2022.article("33").paragraph("1"),
            SourceKind.STATUTE_COPY,
            "Restitution is paid within 30 days of receipt of the copy of the judgment or order.",
            "Restitusi diberikan paling lambat 30 hari sejak salinan putusan atau penetapan diterima."),
    /** Every crime, since 2026. Which days are meant was not on the part that was read. */
    PROCEDURE_CODE(
            "procedure-code",
            30,
            Unit.NOT_KNOWN,
            RestitutionAward::getCopyReceived,
            award -> Answer.known(true),
            UU_20_2025.article("181").paragraph("1"),
            SourceKind.SECONDARY,
            "Restitution is paid within 30 days of receipt of the copy of the judgment.",
            "Restitusi dibayar paling lambat 30 hari sejak salinan putusan diterima.");

    /** What the days of a text are. */
    enum Unit {
        CALENDAR_DAYS("days", "hari"),
        WORKING_DAYS("working days", "hari kerja"),
        NOT_KNOWN("days or working days", "hari atau hari kerja");

        private final Text display;

        Unit(String en, String id) {
            this.display = Text.of(en, id);
        }
    }

    private final String code;
    private final int days;
    private final Unit unit;
    private final Function<RestitutionAward, Answer<LocalDate>> start;
    private final Function<RestitutionAward, Answer<Boolean>> scope;
    private final Provision provision;

    RestitutionClock(
            String code,
            int days,
            Unit unit,
            Function<RestitutionAward, Answer<LocalDate>> start,
            Function<RestitutionAward, Answer<Boolean>> scope,
            Citation citation,
            SourceKind source,
            String en,
            String id) {
        this.code = code;
        this.days = days;
        this.unit = unit;
        this.start = start;
        this.scope = scope;
        this.provision = new Provision(citation, Text.of(en, id), source, FIRST_EDITION);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return Text.of(
                days + " " + unit.display.en() + ", "
                        + provision.citation().text().en(),
                days + " " + unit.display.id() + ", "
                        + provision.citation().text().id());
    }

    /**
     * Where it stands in the law.
     *
     * @return the provision, with what was read
     */
    public Provision provision() {
        return provision;
    }

    /** The day on which it begins to run, as far as it is known. */
    Answer<LocalDate> start(RestitutionAward award) {
        return start.apply(award);
    }

    /** Whether an award is of the kind that the text is about, not looking at any day. */
    Answer<Boolean> scope(RestitutionAward award) {
        return scope.apply(award);
    }

    /** How many days. */
    int days() {
        return days;
    }

    /** Whether its last day can be counted without a list of holidays. */
    boolean isCountable() {
        return unit == Unit.CALENDAR_DAYS;
    }
}
