package org.lindung.eligibility.quarantine;

import java.io.Serializable;
import org.lindung.basics.TimeLimit;
import org.lindung.value.Text;

/** What the rule of an arrival day asks of a traveller. Hours and days are kept as the rule counts them. */
public sealed interface QuarantineStay extends Serializable {
    /** No quarantine. */
    record None() implements QuarantineStay {
        @Override
        public Text inWords() {
            return Text.of("no quarantine", "tanpa karantina");
        }
    }

    /**
     * So long in a place of quarantine, from the arrival.
     *
     * @param limit how long: the circulars since February 2021 count blocks of 24 hours, those before count days
     */
    record AtPlace(TimeLimit limit) implements QuarantineStay {
        @Override
        public Text inWords() {
            return Text.of(
                    length(limit).en() + " in a place of quarantine",
                    length(limit).id() + " di tempat karantina");
        }
    }

    /**
     * So long at home, from the arrival.
     *
     * @param limit how long
     */
    record AtHome(TimeLimit limit) implements QuarantineStay {
        @Override
        public Text inWords() {
            return Text.of(length(limit).en() + " at home", length(limit).id() + " di rumah");
        }
    }

    /** In a place of quarantine until the result of the test on arrival is there; no fixed time. */
    record UntilTestResult() implements QuarantineStay {
        @Override
        public Text inWords() {
            return Text.of("until the result of the test on arrival", "sampai hasil tes kedatangan keluar");
        }
    }

    /** As long as the parent or other companion of somebody under 18. */
    record AsCompanion() implements QuarantineStay {
        @Override
        public Text inWords() {
            return Text.of("as long as the companion", "sama dengan pendampingnya");
        }
    }

    /**
     * The stay for people.
     *
     * @return {@code 5 × 24 hours in a place of quarantine}
     */
    Text inWords();

    private static Text length(TimeLimit limit) {
        if (limit instanceof TimeLimit.Hours hours) {
            int blocks = hours.hours() / QuarantineTimetable.HOURS_OF_A_BLOCK;
            return Text.of(blocks + " × 24 hours", blocks + " × 24 jam");
        }
        int days = ((TimeLimit.Days) limit).days();
        return Text.of(days + " days", days + " hari");
    }
}
