package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lindung.GoldenFile;
import org.lindung.basics.DateRange;
import org.lindung.value.Text;

class RuleBookPageTest {
    private static final Requirement<Traveller> BAGS = requirement("bags")
            .titled("Bags | and \"boxes\"", "Tas *dan* kotak")
            .under(article(1))
            .appliesWhen(TICKET.is(true))
            .needsReviewWhen(DIZZY.is(true), Text.of("two readings", "dua tafsiran"), article(2), article(1))
            .asks(LUGGAGE.atMost(20));

    private static Requirement<Traveller> helmets(DateRange inForce) {
        return requirement("helmets")
                .under(article(3))
                .inForce(inForce)
                .exceptionTo("bags")
                .asks(HELMET.is(true));
    }

    @Test
    void shows_periods_provisions_conditions_and_charts_of_every_shape() {
        String page = RuleBookPage.markdown(book(
                BAGS,
                helmets(DateRange.of(DAY, DAY.plusDays(2))),
                requirement("coats")
                        .under(article(4))
                        .inForce(DateRange.from(LocalDate.of(2030, 1, 1)))
                        .asks(TICKET.is(true)),
                requirement("summer")
                        .under(article(5))
                        .exceptionTo("coats")
                        .appliesWhen(DIZZY.is(false))
                        .asks(HELMET.is(true)),
                requirement("doctor")
                        .under(article(6))
                        .needsReviewWhen(DIZZY.is(true), "two readings", "dua tafsiran")
                        .asks(TICKET.is(true))));

        GoldenFile.assertReads(getClass(), "book.md", page);
    }

    @Test
    void draws_no_chart_of_a_demand_without_a_question_before_it() {
        String page = RuleBookPage.markdown(
                book(requirement("helmet").under(article(1)).asks(HELMET.is(true))));

        assertThat(page).contains("- Asks: helmet: yes").doesNotContain("flowchart TD", "Applies when");
    }

    @Test
    void draws_an_exception_only_beside_what_it_can_give_way_to() {
        DateRange since = DateRange.from(DAY);
        String page = RuleBookPage.markdown(book(
                requirement("bags")
                        .under(article(1))
                        .inForce(DateRange.of(LocalDate.of(2030, 1, 1), DAY))
                        .asks(LUGGAGE.atMost(20)),
                requirement("bags").under(article(1)).inForce(since).asks(LUGGAGE.atMost(30)),
                helmets(since)));

        assertThat(page.split("Does it give way to", -1)).hasSize(2);
        assertThat(page).contains("Takes the place of [`bags`](#bags) where it applies.");
        assertThat(page.indexOf("### since 2031-07-20")).isLessThan(page.indexOf("Does it give way to"));
    }

    @Test
    void writes_by_its_number_what_a_chart_could_read_as_form() {
        assertThat(new Flowchart("TD")
                        .question("a", "\"b\" #c; <d>\n`e` {f} [g]", "h", "i")
                        .markdown())
                .contains("a[\"#34;b#34; #35;c#59; #60;d#62; #96;e#96; #123;f#125; #91;g#93;\"]");
    }
}
