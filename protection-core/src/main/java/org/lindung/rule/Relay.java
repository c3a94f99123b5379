package org.lindung.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Demands that are asked one after another: in a loop at first, and by a method handle once they have been asked so often
 * that a {@link Compilation} is worth its time. Both mean the same.
 */
final class Relay<F> {
    /** So often the loop asks: a compilation takes as long as some thousands of assessments. */
    static final int LOOPS = 1000;

    /** How many demands one handle holds: more would be more than the JVM compiles in one piece. */
    private static final int LEG = 16;

    /** What is wanted of the demands. */
    enum Aim {
        /** The outcome alone: a certain no settles it, and nothing is asked after it. */
        OUTCOME,
        /** What comes of each demand, noted in its place. */
        FINDINGS
    }

    private final Aim aim;
    private final int first;
    private final List<Demand<F>> demands;
    /** Who goes on afterwards. */
    private final @Nullable Relay<F> next;

    private volatile @Nullable Leg compiled;
    /** Roughly, since no thread needs to wait for another one in order to count. */
    private int loops;

    private Relay(Aim aim, int first, List<Demand<F>> demands, @Nullable Relay<F> next) {
        this.aim = aim;
        this.first = first;
        this.demands = demands;
        this.next = next;
    }

    static <F> Relay<F> of(Aim aim, List<Demand<F>> demands) {
        Relay<F> relay = null;
        int end = demands.size();
        do {
            int first = Math.max(end - 1, 0) / LEG * LEG;
            relay = new Relay<>(aim, first, demands.subList(first, end), relay);
            end = first;
        } while (end > 0);
        return relay;
    }

    /**
     * Asks.
     *
     * @param verdicts room for the verdict of each demand, which stays unused where only the outcome is wanted
     * @return the set of verdicts
     */
    int ask(byte[] verdicts, F facts, LocalDate on) {
        int found = 0;
        for (Relay<F> relay = this; relay != null; relay = relay.next) {
            Leg leg = relay.compiled;
            found = leg == null ? relay.askInLoop(found, verdicts, facts, on) : leg.ask(found, verdicts, facts, on);
        }
        return found;
    }

    private int askInLoop(int before, byte[] verdicts, F facts, LocalDate on) {
        if (loops++ == LOOPS && !demands.isEmpty()) {
            compile();
        }
        int found = before;
        for (int i = 0; i < demands.size(); i++) {
            if (aim == Aim.OUTCOME && Verdict.isIn(found, Verdict.NOT_MET)) {
                return found;
            }
            int verdict = demands.get(i).verdict(facts, on, null);
            found |= verdict;
            if (aim == Aim.FINDINGS) {
                verdicts[first + i] = (byte) verdict;
            }
        }
        return found;
    }

    /** Two threads may each make a handle, of which it does not matter which stays. */
    private void compile() {
        compiled = aim == Aim.OUTCOME ? Compilation.untilNo(demands) : Compilation.noting(demands, first);
    }
}
