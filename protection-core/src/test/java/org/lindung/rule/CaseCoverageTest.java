package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.basics.DateRange;
import org.lindung.rule.CaseCoverage.Case;
import org.lindung.rule.CaseCoverage.Gap;

class CaseCoverageTest {
    private static final Requirement<Traveller> RULE = requirement("a")
            .under(article(1))
            .inForce(DateRange.from(DAY))
            .appliesWhen(TICKET.is(true))
            .needsReviewWhen(DIZZY.is(true), "open", "terbuka")
            .asks(allOf(LUGGAGE.atMost(20), not(HELMET.is(false)), LUGGAGE.atMost(20)));

    private static final Traveller READY =
            UNKNOWN.with(TICKET, true).with(DIZZY, true).with(LUGGAGE, 20).with(HELMET, false);
    private static final Traveller UNREADY =
            UNKNOWN.with(TICKET, false).with(DIZZY, false).with(LUGGAGE, 21).with(HELMET, true);

    private static List<Gap<Traveller>> uncovered(LocalDate day, Traveller... travellers) {
        return CaseCoverage.of(
                        book(RULE),
                        Stream.of(travellers)
                                .map(traveller -> new Case<>(traveller, day))
                                .toList())
                .uncovered();
    }

    @Test
    void covers_a_book_whose_comparisons_all_came_out_both_ways() {
        assertThat(uncovered(DAY, READY, UNREADY)).isEmpty();
    }

    @Test
    void lists_every_comparison_of_every_condition_once_where_there_are_no_cases() {
        assertThat(uncovered(DAY))
                .hasToString("[a 2031-07-20/..: no case sees \"ticket: yes\" come out true or false, "
                        + "a 2031-07-20/..: no case sees \"dizziness: yes\" come out true or false, "
                        + "a 2031-07-20/..: no case sees \"weight of the luggage: at most 20 kilograms\" come out true "
                        + "or false, "
                        + "a 2031-07-20/..: no case sees \"helmet: no\" come out true or false]");
    }

    @Test
    void names_the_one_way_that_is_missing() {
        assertThat(uncovered(DAY, READY, UNREADY.with(TICKET, true)))
                .containsExactly(new Gap<>(RULE, TICKET.is(true), Set.of(Truth.FALSE)))
                .hasToString("[a 2031-07-20/..: no case sees \"ticket: yes\" come out false]");
        assertThat(uncovered(DAY, READY.with(TICKET, false), UNREADY))
                .containsExactly(new Gap<>(RULE, TICKET.is(true), Set.of(Truth.TRUE)))
                .hasToString("[a 2031-07-20/..: no case sees \"ticket: yes\" come out true]");
    }

    @Test
    void does_not_count_what_is_unknown() {
        assertThat(uncovered(DAY, UNKNOWN)).hasSize(4);
    }

    @Test
    void does_not_count_cases_of_days_on_which_the_requirement_is_not_in_force() {
        assertThat(uncovered(DAY.minusDays(1), READY, UNREADY)).hasSize(4);
    }

    @Test
    void shows_nobody() {
        assertThat(new Case<>(READY, DAY)).hasToString("case of 2031-07-20");
    }
}
