package org.lindung.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.rule.CaseCoverage;
import org.lindung.rule.Proofreading;
import org.lindung.rule.Requirement;

/** No book says anything idle, and no case table leaves a comparison out. */
class ProofreadingTest {
    /** A demand of a book, over all its periods. */
    private record Demand<F>(BookCases<F> cases, String id) {
        /** Only the cases of a demand's own table count: those of others see its comparisons without looking at them. */
        List<CaseCoverage.Gap<F>> uncovered() {
            List<CaseCoverage.Case<F>> tried = cases.of(id).stream()
                    .map(row -> new CaseCoverage.Case<>(row.facts(), row.asOf()))
                    .toList();
            return CaseCoverage.of(cases.book(), tried).uncovered().stream()
                    .filter(gap -> gap.requirement().id().equals(id))
                    .toList();
        }

        @Override
        public String toString() {
            return cases + ": " + id;
        }
    }

    static Collection<BookCases<?>> books() {
        return BookCases.ALL;
    }

    static Stream<Demand<?>> demands() {
        return BookCases.ALL.stream().flatMap(ProofreadingTest::demandsOf);
    }

    private static <F> Stream<Demand<F>> demandsOf(BookCases<F> cases) {
        return cases.book().requirements().stream()
                .map(Requirement::id)
                .distinct()
                .map(id -> new Demand<>(cases, id));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void a_book_holds_nothing_idle_but_what_is_meant(BookCases<?> cases) {
        assertThat(Proofreading.of(cases.book()))
                .extracting(Object::toString)
                .containsExactlyElementsOf(cases.sheet().remarksThatAreMeant());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("demands")
    void every_comparison_comes_out_both_ways_in_the_table_of_its_demand(Demand<?> demand) {
        assertThat(demand.uncovered()).isEmpty();
    }
}
