package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The law between two changes of it: the clauses that are in force together.
 *
 * <p>What several of them ask alike is asked once.
 */
final class Edition<F> {
    private static final byte[] NO_ROOM = {};

    private final List<Clause<F>> clauses;
    private final List<Demand<F>> demands;
    /** Which demand each clause makes. */
    private final int[] demandOf;

    private final Relay<F> outcome;
    private final Relay<F> findings;

    Edition(List<Clause<F>> clauses) {
        this.clauses = clauses;
        this.demandOf = new int[clauses.size()];
        Map<Demand<F>, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < demandOf.length; i++) {
            int next = places.size();
            demandOf[i] = places.computeIfAbsent(clauses.get(i).demand(), any -> next);
        }
        this.demands = new ArrayList<>(places.keySet());
        this.outcome = Relay.of(Relay.Aim.OUTCOME, demands);
        this.findings = Relay.of(Relay.Aim.FINDINGS, demands);
    }

    /** The clauses in the order of the book. */
    List<Clause<F>> clauses() {
        return clauses;
    }

    /** The outcome for a record on a day, and nothing to collect afterwards. */
    Outcome outcome(F facts, LocalDate on) {
        return Outcome.of(outcome.ask(NO_ROOM, facts, on));
    }

    /** The outcome for what is known or supposed. */
    Outcome outcome(Evidence<F> evidence) {
        return outcome(room(), evidence);
    }

    /** Room for what comes of everything that is asked. */
    byte[] room() {
        return new byte[demands.size()];
    }

    /** The outcome for a record on a day; leaves in the room what comes of everything that is asked. */
    Outcome outcome(byte[] room, F facts, LocalDate on) {
        return Outcome.of(findings.ask(room, facts, on));
    }

    /** The outcome for what is known or supposed; leaves in the room what comes of everything that is asked. */
    Outcome outcome(byte[] room, Evidence<F> evidence) {
        int found = 0;
        for (int i = 0; i < room.length; i++) {
            int verdict = evidence.of(demands.get(i));
            room[i] = (byte) verdict;
            found |= verdict;
        }
        return Outcome.of(found);
    }

    /** The verdict on a clause, read from the room. */
    int verdict(byte[] room, int clause) {
        return room[demandOf[clause]];
    }
}
