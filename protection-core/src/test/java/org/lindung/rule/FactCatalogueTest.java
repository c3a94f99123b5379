package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.TICKET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.eligibility.placement.PlacementFacts;
import org.lindung.eligibility.placement.PlacementRules;

class FactCatalogueTest {

    @Test
    void finds_facts_by_their_ids_and_nothing_else() {
        FactCatalogue<Traveller> catalogue = FactCatalogue.of(List.of(TICKET, HELMET));

        assertThat(catalogue.fact("helmet")).containsSame(HELMET);
        assertThat(catalogue.fact("luggage")).isEmpty();
        assertThat(catalogue.facts()).containsExactly(TICKET, HELMET);
        assertThat(catalogue).hasToString("[ticket, helmet]");
    }

    @Test
    void refuses_two_facts_of_one_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactCatalogue.of(List.of(TICKET, HELMET, TICKET.readingNotApplicableAs(false))))
                .withMessage("two facts have the id ticket");
    }

    @Test
    void of_placement_holds_every_fact_that_the_book_reads() {
        assertThat(PlacementFacts.CATALOGUE.facts()).containsAll(PlacementRules.BOOK.facts());
    }
}
