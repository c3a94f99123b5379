package org.lindung.examples.benchmarks;

import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import org.lindung.rule.Outcome;

/** Holds every implementation against the hand-written one: what answers wrongly is not worth timing. */
final class Agreement {
    /**
     * Asks every implementation about every person.
     *
     * @throws IllegalStateException if one of them answers otherwise than hand-written Java
     */
    static void check() throws CelEvaluationException {
        DmnRule dmn = new DmnRule();
        CelRule cel = new CelRule();
        try (DroolsRule drools = new DroolsRule()) {
            int eligible = 0;
            for (int person = 0; person < People.COUNT; person++) {
                KnownDeparture known = People.KNOWN.get(person);
                Departure recorded = People.RECORDED.get(person);
                boolean expected = HandWritten.mayDepart(known, People.DAY);
                eligible += expected ? 1 : 0;
                expect(expected, isYes(DepartureRules.outcome(recorded)), "our outcome", person);
                expect(expected, isYes(DepartureRules.assess(recorded).outcome()), "our assessment", person);
                expect(expected, drools.mayDepart(known), "Drools", person);
                expect(expected, dmn.mayDepart(dmn.prepare(known)), "DMN", person);
                expect(expected, cel.mayDepart(CelRule.prepare(known)), "CEL", person);
            }
            if (drools.countMayDepart(People.KNOWN) != eligible) {
                throw new IllegalStateException("Drools counts other people in one session than one by one");
            }
        }
    }

    /** Our yes; for these people, of whom everything is known, anything else has to be a no. */
    private static boolean isYes(Outcome outcome) {
        if (!List.of(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE).contains(outcome)) {
            throw new IllegalStateException("an answer is open although everything is known");
        }
        return outcome == Outcome.ELIGIBLE;
    }

    private static void expect(boolean expected, boolean actual, String who, int person) {
        if (actual != expected) {
            throw new IllegalStateException(who + " disagrees with hand-written Java about person " + person);
        }
    }

    private Agreement() {}
}
