package org.lindung.examples.benchmarks;

import dev.cel.runtime.CelEvaluationException;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.lindung.rule.Assessment;
import org.lindung.rule.Finding;
import org.lindung.rule.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The departure rule, asked about the same 1,024 people by every implementation; one call asks about all of them.
 *
 * <p>Started by {@link Benchmarks}, which says how often and how long.
 */
public class DepartureBenchmark {
    /**
     * The yardstick.
     *
     * @param blackhole takes the answers
     */
    @Benchmark
    public void handWritten(Blackhole blackhole) {
        for (KnownDeparture departure : People.KNOWN) {
            blackhole.consume(HandWritten.mayDepart(departure, People.DAY));
        }
    }

    /**
     * Our outcome and nothing else.
     *
     * @param blackhole takes the answers
     */
    @Benchmark
    public void outcome(Blackhole blackhole) {
        for (Departure departure : People.RECORDED) {
            blackhole.consume(DepartureRules.outcome(departure));
        }
    }

    /**
     * Our assessment, and from it what came of every requirement.
     *
     * @param blackhole takes the answers
     */
    @Benchmark
    public void findings(Blackhole blackhole) {
        for (Departure departure : People.RECORDED) {
            readAll(DepartureRules.assess(departure), blackhole);
        }
    }

    /**
     * The same with the minimal reasons for every no.
     *
     * @param blackhole takes the answers
     */
    @Benchmark
    public void findingsAndReasons(Blackhole blackhole) {
        for (Departure departure : People.RECORDED) {
            explain(DepartureRules.assess(departure), blackhole);
        }
    }

    /**
     * The same for people about whom something is not known: reasons for every no, questions for every open answer.
     *
     * @param blackhole takes the answers
     */
    @Benchmark
    public void findingsAndQuestions(Blackhole blackhole) {
        for (Departure departure : People.PARTLY_RECORDED) {
            explain(DepartureRules.assess(departure), blackhole);
        }
    }

    /** Findings are made when they are read, so only reading them counts. */
    private static void readAll(Assessment<Departure> assessment, Blackhole blackhole) {
        for (Finding<Departure> finding : assessment.findings()) {
            blackhole.consume(finding.status());
        }
        blackhole.consume(assessment.outcome());
    }

    private static void explain(Assessment<Departure> assessment, Blackhole blackhole) {
        readAll(assessment, blackhole);
        for (Finding<Departure> finding : assessment.reasons()) {
            blackhole.consume(finding.reasons());
        }
        blackhole.consume(assessment.questions());
    }

    /**
     * Every finding of a book of 1,000 requirements.
     *
     * @param book the book
     * @param blackhole takes the answers
     */
    @Benchmark
    public void findingsOfLargeBook(LargeBook book, Blackhole blackhole) {
        for (Departure departure : People.RECORDED) {
            readAll(book.rules.assess(departure, People.DAY), blackhole);
        }
    }

    /**
     * Drools, one person at a time.
     *
     * @param drools the rule in Drools
     * @param blackhole takes the answers
     */
    @Benchmark
    public void droolsSingle(Drools drools, Blackhole blackhole) {
        for (KnownDeparture departure : People.KNOWN) {
            blackhole.consume(drools.rule.mayDepart(departure));
        }
    }

    /**
     * Drools, everybody in one session.
     *
     * @param drools the rule in Drools
     * @return how many may depart
     */
    @Benchmark
    public int droolsSession(Drools drools) {
        return drools.rule.countMayDepart(People.KNOWN);
    }

    /**
     * KIE DMN.
     *
     * @param dmn the rule as a decision
     * @param blackhole takes the answers
     */
    @Benchmark
    public void dmn(Dmn dmn, Blackhole blackhole) {
        for (DMNContext departure : dmn.people) {
            blackhole.consume(dmn.rule.mayDepart(departure));
        }
    }

    /**
     * Google CEL.
     *
     * @param cel the rule as an expression
     * @param blackhole takes the answers
     * @throws CelEvaluationException never for these people
     */
    @Benchmark
    public void cel(Cel cel, Blackhole blackhole) throws CelEvaluationException {
        for (Map<String, Object> departure : cel.people) {
            blackhole.consume(cel.rule.mayDepart(departure));
        }
    }

    /** The book of 1,000 requirements. */
    @State(Scope.Benchmark)
    public static class LargeBook {
        final RuleBook<Departure> rules = DepartureRules.bookOf(DepartureRules.LARGE_COUNT);
    }

    /** Drools, warmed up. */
    @State(Scope.Benchmark)
    public static class Drools {
        final DroolsRule rule = new DroolsRule();

        /** Gives the sessions back. */
        @TearDown
        public void close() {
            rule.close();
        }
    }

    /** The DMN engine and the people in its form. */
    @State(Scope.Benchmark)
    public static class Dmn {
        final DmnRule rule = new DmnRule();
        final List<DMNContext> people = People.KNOWN.stream().map(rule::prepare).toList();
    }

    /** The CEL program and the people in its form. */
    @State(Scope.Benchmark)
    public static class Cel {
        final CelRule rule = new CelRule();
        final List<Map<String, Object>> people =
                People.KNOWN.stream().map(CelRule::prepare).toList();
    }
}
