package org.lindung.eligibility.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Core;
import org.lindung.eligibility.BookCases;

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
}
