package org.lindung.eligibility.status;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule books on what somebody is in law. The day to ask about is the one on which it matters: of the application, the
 * service, the event.
 *
 * <pre>{@code
 * Assessment<WorkAbroad> answer = StatusRules.MIGRANT_WORKER.assess(work, LocalDate.of(2026, 3, 1));
 * }</pre>
 *
 * <p>"Does not meet the conditions" means: not in the sense of this definition. It says nothing about any other protection.
 */
public final class StatusRules {
    /**
     * Whether somebody is a migrant worker, <i>Pekerja Migran Indonesia</i>, before 22 November 2017 a worker abroad,
     * <i>TKI</i>. For all three groups of UU 18/2017 art. 4(1): with a legal entity, with a household, as crew.
     */
    public static final RuleBook<WorkAbroad> MIGRANT_WORKER = RuleBook.of(
            "migrant-worker",
            "2026.1",
            Text.of(
                    "Is this person a migrant worker in the sense of the law?",
                    "Apakah orang ini Pekerja Migran Indonesia menurut undang-undang?"),
            List.of(
                    Citizenship.OF_WORKER_UNTIL_2017,
                    Citizenship.OF_WORKER_SINCE_2017,
                    PaidWork.UNTIL_2017,
                    PaidWork.SINCE_2017,
                    OldDefinition.CONDITIONS,
                    OldDefinition.EMPLOYMENT_RELATION,
                    OldDefinition.FIXED_PERIOD,
                    NotLeftOut.SINCE_2017));

    /** Whether somebody is a prospective migrant worker, <i>Calon Pekerja Migran Indonesia</i>, before that <i>calon TKI</i>. */
    public static final RuleBook<WorkAbroad> PROSPECTIVE_WORKER = RuleBook.of(
            "prospective-worker",
            "2026.1",
            Text.of(
                    "Is this person a prospective migrant worker in the sense of the law?",
                    "Apakah orang ini Calon Pekerja Migran Indonesia menurut undang-undang?"),
            List.of(
                    Citizenship.OF_PROSPECT_UNTIL_2017,
                    Citizenship.OF_PROSPECT_SINCE_2017,
                    Prospect.SEEKS_WORK_UNTIL_2017,
                    Prospect.SEEKS_WORK_SINCE_2017,
                    Prospect.WILL_GO_UNTIL_2017,
                    Prospect.WILL_GO_SINCE_2017,
                    Registration.UNTIL_2017,
                    Registration.SINCE_2017,
                    Registration.OF_CREW));

    /**
     * Whether somebody who goes without an organiser has reported. Which employer they may have is a demand of the book on
     * placement.
     */
    public static final RuleBook<WorkAbroad> INDIVIDUAL_REPORT = RuleBook.of(
            "individual-report",
            "2026.1",
            Text.of(
                    "Has this worker, who goes on their own, reported as the law asks?",
                    "Sudahkah pekerja perseorangan ini melapor sebagaimana diminta undang-undang?"),
            List.of(
                    OwnReport.TO_OFFICE_UNTIL_2017,
                    OwnReport.TO_OFFICE_SINCE_2017,
                    OwnReport.CREW_TO_OFFICE,
                    OwnReport.TO_MISSION_UNTIL_2017,
                    OwnReport.TO_MISSION_SINCE_2017,
                    OwnReport.CREW_TO_MISSION));

    /**
     * Whether somebody is migrant crew, <i>Awak Kapal Niaga Migran</i> or <i>Awak Kapal Perikanan Migran</i>. Days before 8
     * June 2022 are not covered: no definition was read.
     */
    public static final RuleBook<ShipWork> MIGRANT_CREW = RuleBook.of(
            "migrant-crew",
            "2026.1",
            Text.of(
                    "Is this person migrant crew in the sense of the regulation?",
                    "Apakah orang ini awak kapal migran menurut peraturan?"),
            List.of(
                    MigrantCrew.WORKER,
                    MigrantCrew.ON_A_VESSEL,
                    MigrantCrew.FOREIGN,
                    MigrantCrew.EMPLOYER,
                    MigrantCrew.MUSTER_ROLL));

    /**
     * Whether somebody is family of a migrant worker, <i>Keluarga Pekerja Migran Indonesia</i>. Days before 22 November 2017
     * are not covered: UU 39/2004 defines no family.
     */
    public static final RuleBook<FamilyMember> FAMILY = RuleBook.of(
            "family-member",
            "2026.1",
            Text.of(
                    "Is this person family of a migrant worker in the sense of the law?",
                    "Apakah orang ini keluarga Pekerja Migran Indonesia menurut undang-undang?"),
            List.of(Family.TIE, Family.WORKER, Family.RESIDENCE));

    private StatusRules() {}
}
