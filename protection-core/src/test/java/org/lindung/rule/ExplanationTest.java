package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.DateRange;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Language;

/** The explanations as people read them; the expected texts stand beside this test as files. */
class ExplanationTest {
    private static final LocalDate FIRST_LAW = LocalDate.of(2030, 1, 1);

    private static final RuleBook<Traveller> BOOK = book(
            requirement("ticket")
                    .titled("Ticket", "Tiket")
                    .under(article(3), article(4))
                    .inForce(DateRange.from(FIRST_LAW))
                    .asks(TICKET.is(true)),
            requirement("helmet")
                    .titled("Helmet", "Helm")
                    .under(article(5))
                    .inForce(DateRange.from(FIRST_LAW))
                    .needsReviewWhen(
                            DIZZY.is(true),
                            "Whether a helmet helps against dizziness is disputed.",
                            "Apakah helm membantu mengatasi pusing masih diperdebatkan.")
                    .asks(HELMET.is(true)),
            requirement("luggage")
                    .titled("Light luggage", "Bagasi ringan")
                    .under(article(6))
                    .inForce(DateRange.from(FIRST_LAW))
                    .appliesWhen(BERTH.is(Berth.DECK))
                    .asks(anyOf(LUGGAGE.atMost(20), RETURN.below(DAY))));

    private static final Traveller READY = UNKNOWN.with(TICKET, true)
            .with(HELMET, true)
            .with(DIZZY, false)
            .with(BERTH, Berth.DECK)
            .with(LUGGAGE, 13)
            .with(RETURN, LocalDate.of(7777, 7, 7));

    private static final Map<Outcome, Traveller> TRAVELLERS = Map.of(
            Outcome.ELIGIBLE, READY,
            Outcome.NOT_ELIGIBLE, READY.with(TICKET, false).with(LUGGAGE, 987_654),
            Outcome.UNDETERMINED,
                    READY.without(DIZZY, AbsenceReason.DECLINED)
                            .without(TICKET, AbsenceReason.ASKED_UNKNOWN)
                            .without(BERTH, AbsenceReason.NOT_ASKED)
                            .with(LUGGAGE, 987_654),
            Outcome.NEEDS_REVIEW, READY.with(DIZZY, true).with(HELMET, false),
            Outcome.NOT_COVERED, READY);

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void is_written_in_english(Outcome outcome) {
        assertThat(explain(outcome).plainText(Language.ENGLISH)).isEqualTo(expected(outcome, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void is_written_in_indonesian(Outcome outcome) {
        assertThat(explain(outcome).plainText(Language.INDONESIAN)).isEqualTo(expected(outcome, Language.INDONESIAN));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void shows_no_value_of_a_fact(Outcome outcome) {
        for (Language language : Language.values()) {
            assertThat(explain(outcome).plainText(language))
                    .doesNotContain("987", "7777", "13", "DECK", "deck", "geladak");
        }
    }

    @Test
    void is_the_same_whatever_the_locale_of_the_machine() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(explain(Outcome.NOT_ELIGIBLE).plainText(Language.INDONESIAN))
                    .isEqualTo(expected(Outcome.NOT_ELIGIBLE, Language.INDONESIAN));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void names_no_remedy_where_nothing_could_be_brought() {
        Explanation explanation = book(requirement("healthy").under(article(1)).asks(DIZZY.is(false)))
                .assess(UNKNOWN.with(DIZZY, true), DAY)
                .explanation();
        assertThat(explanation.plainText(Language.ENGLISH)).contains("Nothing that the person could bring");
        assertThat(explanation.plainText(Language.INDONESIAN)).contains("Tidak ada yang dapat dibawa");
    }

    private static Explanation explain(Outcome outcome) {
        // the book knows no rule for days before its first law
        LocalDate asOf = outcome == Outcome.NOT_COVERED ? FIRST_LAW.minusDays(1) : DAY;
        Assessment<Traveller> assessment = BOOK.assess(Objects.requireNonNull(TRAVELLERS.get(outcome)), asOf);
        assertThat(assessment.outcome()).isEqualTo(outcome);
        return assessment.explanation();
    }

    private static String expected(Outcome outcome, Language language) {
        String name = outcome.code() + "." + language.tag() + ".txt";
        try (InputStream file = Objects.requireNonNull(ExplanationTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
