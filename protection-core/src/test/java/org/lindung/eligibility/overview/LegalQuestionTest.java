package org.lindung.eligibility.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Canary;
import org.lindung.Core;
import org.lindung.EverySpecimen;
import org.lindung.basics.DateRange;
import org.lindung.eligibility.BookCases;
import org.lindung.rule.Assessment;
import org.lindung.rule.RuleBook;
import org.lindung.value.Language;

class LegalQuestionTest {
    @ParameterizedTest
    @EnumSource
    void bears_the_id_of_its_book(LegalQuestion question) {
        assertThat(question.book().id()).isEqualTo(question.code());
    }

    @Test
    void is_there_for_every_book_that_has_case_tables() {
        assertThat(Stream.of(LegalQuestion.values()).map(LegalQuestion::code))
                .containsExactlyInAnyOrderElementsOf(BookCases.ids());
    }

    @ParameterizedTest
    @EnumSource
    void names_facts_that_are_an_aggregate(LegalQuestion question) {
        assertThat(Core.aggregates()).anyMatch(question.facts()::equals);
    }

    @ParameterizedTest
    @EnumSource
    void answers_show_nothing_of_the_person_on_any_day(LegalQuestion question) {
        List<String> said = new ArrayList<>();
        explain(question.book(), canary(question), said);

        assertThat(said)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain(Canary.TRACES));
    }

    private static Object canary(LegalQuestion question) {
        return EverySpecimen.ALL.stream()
                .filter(specimen -> specimen.type() == question.facts())
                .findFirst()
                .orElseThrow()
                .canary();
    }

    @SuppressWarnings("unchecked") // the facts of a question are those of its book
    private static <F> void explain(RuleBook<F> book, Object facts, List<String> said) {
        for (DateRange period : book.periods()) {
            Assessment<F> assessment = book.assess((F) facts, period.startInclusive());
            said.add(assessment.toString());
            said.add(assessment.findings().toString());
            Stream.of(Language.values())
                    .map(assessment.explanation()::plainText)
                    .forEach(said::add);
        }
    }
}
