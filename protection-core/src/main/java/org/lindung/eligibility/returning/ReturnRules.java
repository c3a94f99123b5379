package org.lindung.eligibility.returning;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule books on return, from 18 October 2004 on. The day to ask about is the one on which the reason for the return
 * arose. Two of them can say yes at once: a victim of a crime whose employment ended returns at the cost of the state, and
 * the placement company is responsible too. The law sets no order between them.
 *
 * <pre>{@code
 * Assessment<Homecoming> answer = ReturnRules.AT_STATE_COST.assess(homecoming, day);
 * }</pre>
 */
public final class ReturnRules {
    /** Whether the state sees to the return. Says nothing of costs; {@link #AT_STATE_COST} does. */
    public static final RuleBook<Homecoming> BY_STATE = RuleBook.of(
            "return-by-state",
            "2026.1",
            Text.of(
                    "Does the state see to the return of this worker?",
                    "Apakah negara mengurus kepulangan pekerja ini?"),
            List.of(StateReturn.SINCE_2004, StateReturn.SINCE_2017, StateReturn.SINCE_2021));

    /** Whether the state pays for the return. Days before 7 April 2021 are not covered: no law that was read speaks of it. */
    public static final RuleBook<Homecoming> AT_STATE_COST = RuleBook.of(
            "return-at-state-cost",
            "2026.1",
            Text.of(
                    "Does this worker return at the cost of the state?",
                    "Apakah pekerja ini dipulangkan atas biaya negara?"),
            List.of(StateReturn.PAID_SINCE_2021));

    /** Whether a private placement company is responsible; no for workers whom none placed. */
    public static final RuleBook<Homecoming> BY_COMPANY = RuleBook.of(
            "return-by-company",
            "2026.1",
            Text.of(
                    "Is the placement company responsible for the return of this worker?",
                    "Apakah perusahaan penempatan bertanggung jawab atas kepulangan pekerja ini?"),
            List.of(
                    CompanyReturn.SINCE_2004,
                    CompanyReturn.SINCE_2017,
                    CompanyReturn.SINCE_2021,
                    CompanyReturn.SINCE_2022));

    /** Whether the employer bears the return of crew. Workers on land are not covered. */
    public static final RuleBook<Homecoming> OF_CREW = RuleBook.of(
            "return-of-crew",
            "2026.1",
            Text.of(
                    "Does the employer bear the return of this member of a crew?",
                    "Apakah pemberi kerja menanggung pemulangan awak kapal ini?"),
            List.of(CrewReturn.SINCE_2022));

    /** Whether evacuation can be given. Who decides on it is the foreign ministry; no yes here orders one. */
    public static final RuleBook<Homecoming> EVACUATION = RuleBook.of(
            "evacuation",
            "2026.1",
            Text.of("Can this worker be evacuated?", "Dapatkah pekerja ini dievakuasi?"),
            List.of(Evacuation.SINCE_2021));

    /** Whether a worker who died abroad may be buried there. */
    public static final RuleBook<Homecoming> BURIAL_ABROAD = RuleBook.of(
            "burial-abroad",
            "2026.1",
            Text.of(
                    "May this worker, who died abroad, be buried in the country of work?",
                    "Bolehkah pekerja yang meninggal di luar negeri ini dimakamkan di negara tujuan?"),
            List.of(BurialAbroad.SINCE_2004, BurialAbroad.SINCE_2017));

    private ReturnRules() {}
}
