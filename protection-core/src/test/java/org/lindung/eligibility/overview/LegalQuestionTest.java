package org.lindung.eligibility.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Canary;
import org.lindung.Core;
import org.lindung.EverySpecimen;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.contact.Clearance;
import org.lindung.contact.ContactChannel;
import org.lindung.contact.ContactPlan;
import org.lindung.contact.ContactVoice;
import org.lindung.eligibility.BookCases;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Assessment;
import org.lindung.rule.Letter;
import org.lindung.rule.RuleBook;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Language;
import org.lindung.value.Violation;

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

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Whoever reads a letter about one of these at home knows, or can guess, that she was a victim. */
    @Test
    void letters_about_victims_are_not_sent_to_whoever_keeps_it_quiet() {
        ContactPlan plan = ContactPlan.builder()
                .voice(ContactVoice.PERSON)
                .recordedOn(TODAY)
                .lastDay(TODAY)
                .putChannels(ContactChannel.LETTER, Answer.known(true))
                .neverMention(Answer.known(Set.of(DataCategory.TRAFFICKING)))
                .build();
        Clearance clearance = Clearance.ask(
                        List.of(plan), Answer.known(PartialDate.of(1990)), ContactChannel.LETTER, TODAY.atStartOfDay())
                .value()
                .orElseThrow();

        assertThat(Stream.of(LegalQuestion.values()).filter(question -> !isSent(question, clearance)))
                .containsExactly(
                        LegalQuestion.RETURN_BY_STATE,
                        LegalQuestion.RETURN_AT_STATE_COST,
                        LegalQuestion.HAND_OVER,
                        LegalQuestion.REFUSED_REHABILITATION,
                        LegalQuestion.SOCIAL_EMPOWERMENT,
                        LegalQuestion.VILLAGE_SERVICES,
                        LegalQuestion.TRAFFICKING_ELEMENTS,
                        LegalQuestion.VICTIM_SERVICES,
                        LegalQuestion.VICTIM_PROTECTION);
    }

    private static boolean isSent(LegalQuestion question, Clearance clearance) {
        Assessment<?> assessment = assessed(question.book(), canary(question));
        try {
            Letter.about(assessment, new Letter.Office("Kantor", ""), TODAY, clearance);
            return true;
        } catch (InvalidValueException refused) {
            assertThat(refused.violations())
                    .extracting(Violation::code)
                    .containsExactly("contact-matter-not-mentioned");
            return false;
        }
    }

    @SuppressWarnings("unchecked") // the facts of a question are those of its book
    private static <F> Assessment<F> assessed(RuleBook<F> book, Object facts) {
        return book.assess((F) facts, TODAY);
    }
}
