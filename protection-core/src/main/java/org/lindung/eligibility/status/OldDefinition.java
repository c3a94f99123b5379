package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.StatusFacts.EMPLOYED;
import static org.lindung.eligibility.status.StatusFacts.FIXED_TERM;
import static org.lindung.eligibility.status.StatusFacts.QUALIFIED;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** What only the definition of UU 39/2004 asked of a worker; UU 18/2017 dropped all three. */
final class OldDefinition {
    private static final Condition<WorkAbroad> IS_QUALIFIED = QUALIFIED.is(true);

    private static final Text WHICH_CONDITIONS = Text.of(
            "The definition does not say which conditions have to be met, nor on which day. By the letter somebody who left "
                    + "without meeting them is no worker in its sense; by the other reading it means what the work asks, and "
                    + "not what the law asks of the departure.",
            "Definisi tidak menyebut syarat mana yang harus dipenuhi dan pada hari apa. Menurut bunyinya orang yang berangkat "
                    + "tanpa memenuhinya bukan TKI; menurut pembacaan lain yang dimaksud adalah syarat pekerjaannya, bukan "
                    + "syarat keberangkatan.");

    /** UU 39/2004 art. 1 item 1. */
    static final Requirement<WorkAbroad> CONDITIONS = version(
                    "qualified", "Conditions for work abroad", "Syarat bekerja")
            .needsReviewWhen(not(IS_QUALIFIED), WHICH_CONDITIONS)
            .asks(IS_QUALIFIED);

    /** UU 39/2004 art. 1 item 1. */
    static final Requirement<WorkAbroad> EMPLOYMENT_RELATION = version(
                    "employment-relation", "Employment relation", "Hubungan kerja")
            .asks(EMPLOYED.is(true));

    /** UU 39/2004 art. 1 item 1. */
    static final Requirement<WorkAbroad> FIXED_PERIOD =
            version("fixed-period", "Fixed period", "Jangka waktu tertentu").asks(FIXED_TERM.is(true));

    private OldDefinition() {}

    private static Requirement.Head version(String id, String en, String indonesian) {
        return requirement(id)
                .titled(en, indonesian)
                .under(Definitions.OLD_WORKER)
                .inForce(UU_39_2004.inForce())
                .knownSince(FIRST_EDITION);
    }
}
