package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.AGE;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.RecordedAnswers.RecordedAnswer;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Language;

class RecordedAnswersTest {
    private static final RuleBook<Traveller> BOOK = book(
            requirement("fit")
                    .under(article(1))
                    .asks(allOf(DIZZY.is(false), AGE.atLeast(Age.ofYears(18)), TICKET.is(true))),
            requirement("light")
                    .under(article(2))
                    .appliesWhen(BERTH.is(Berth.DECK))
                    .asks(allOf(LUGGAGE.atMost(20), TICKET.is(true))),
            requirement("later")
                    .under(article(3))
                    .inForce(DateRange.from(DAY.plusDays(1)))
                    .asks(Traveller.HELMET.is(true)));

    private static final Traveller TRAVELLER = UNKNOWN.with(DIZZY, true)
            .bornOn(PartialDate.of(2001))
            .without(TICKET, AbsenceReason.DECLINED)
            .with(BERTH, Berth.DECK)
            .withAnswer(LUGGAGE, Answer.between(10, 30));

    private static RecordedAnswers read(Set<DataCategory> readable) {
        return RecordedAnswers.read(BOOK, TRAVELLER, DAY, readable);
    }

    @Test
    void are_said_for_every_fact_of_the_day_in_words() {
        RecordedAnswers answers = read(EnumSet.allOf(DataCategory.class));
        assertThat(answers.plainText(Language.ENGLISH)).isEqualTo("""
                        dizziness: yes
                        age: 29 completed years to 30 completed years
                        ticket: declined to answer
                        berth: deck
                        weight of the luggage: 10 kilograms to 30 kilograms
                        """);
        assertThat(answers.plainText(Language.INDONESIAN)).isEqualTo("""
                        pusing: ya
                        usia: 29 tahun penuh sampai 30 tahun penuh
                        tiket: memilih tidak menjawab
                        tempat: geladak
                        berat bagasi: 10 kilogram sampai 30 kilogram
                        """);
    }

    @Test
    void are_hidden_unless_their_category_is_named() {
        assertThat(read(Set.of(DataCategory.WORK)).plainText(Language.ENGLISH)).isEqualTo("""
                        dizziness: hidden from this reader
                        age: hidden from this reader
                        ticket: hidden from this reader
                        berth: deck
                        weight of the luggage: 10 kilograms to 30 kilograms
                        """);
        assertThat(read(Set.of()).answers())
                .extracting(RecordedAnswer::answer)
                .containsOnly(AbsenceReason.MASKED.display());
    }

    @Test
    void know_how_sensitive_they_are() {
        assertThat(read(Set.of()).answers())
                .extracting(RecordedAnswer::category)
                .containsExactly(
                        DataCategory.HEALTH,
                        DataCategory.IDENTITY,
                        DataCategory.DOCUMENT,
                        DataCategory.WORK,
                        DataCategory.WORK);
    }

    @Test
    void do_not_show_themselves_by_accident() {
        RecordedAnswers answers = read(EnumSet.allOf(DataCategory.class));
        assertThat(answers).hasToString("***");
        assertThat(answers.answers()).hasToString("[dizzy=***, age=***, ticket=***, berth=***, luggage=***]");
    }
}
