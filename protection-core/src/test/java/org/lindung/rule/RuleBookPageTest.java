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

    private static String page(DateRange helmets) {
        return RuleBookPage.markdown(book(BAGS, helmets(helmets)));
    }

    @Test
    void shows_what_is_asked_in_which_period() {
        assertThat(page(DateRange.of(DAY, DAY.plusDays(2)))).startsWith("""
                        # May this person go?
                        *Bolehkah orang ini pergi?*

                        Rule book `moon`, version `1`. Summaries are our own words and not the law's.

                        ## What is asked when

                        | demand | until 2031-07-19 | 2031-07-20 to 2031-07-21 | since 2031-07-22 |
                        | --- | --- | --- | --- |
                        | [Bags \\| and "boxes"](#bags) | UU 0/2030 art. 1 | UU 0/2030 art. 1 | UU 0/2030 art. 1 |
                        | [helmets](#helmets) | – | UU 0/2030 art. 3 | – |

                        ## How the findings lead to the outcome

                        ```mermaid
                        flowchart LR
                            failed["Is a requirement not met?"]
                            failed -- yes --> no_
                            failed -- no --> open
                        """).contains("""
                            silent(["this rule book has no rule for the case, which is not a yes"])
                        ```

                        The charts below""".indent(0)
                .stripTrailing());
    }

    @Test
    void says_every_condition_in_words_in_both_languages_and_draws_the_way_to_the_finding() {
        assertThat(page(DateRange.ALWAYS)).contains("""
                        <a id="bags"></a>
                        ## Bags \\| and "boxes" · *Tas \\*dan\\* kotak*
                        `bags`

                        ### always
                        | provision | ketentuan | what it says | isinya | source | verified on |
                        | --- | --- | --- | --- | --- | --- |
                        | UU 0/2030 art. 1 | Pasal 1 UU 0/2030 | what article 1 says | isi pasal 1 | official gazette | 2031-01-01 |
                        | UU 0/2030 art. 2 | Pasal 2 UU 0/2030 | what article 2 says | isi pasal 2 | official gazette | 2031-01-02 |

                        - Applies when: ticket: yes
                          *Berlaku bila: tiket: ya*
                        - Left to a person when: dizziness: yes
                          *Diserahkan kepada petugas bila: pusing: ya*
                          - two readings
                            *dua tafsiran*
                        - Asks: weight of the luggage: at most 20 kilograms
                          *Meminta: berat bagasi: paling banyak 20 kilogram*

                        ```mermaid
                        flowchart TD
                            step0["Applies when: ticket: yes"]
                            step0 -- yes --> step1
                            step0 -- no --> NOT_APPLICABLE
                            step1["Does it give way to: helmets?"]
                            step1 -- yes --> NOT_APPLICABLE
                            step1 -- no --> step2
                            step2["Left to a person when: dizziness: yes"]
                            step2 -- yes --> NEEDS_REVIEW
                            step2 -- no --> asks
                            NOT_APPLICABLE(["does not apply"])
                            NEEDS_REVIEW(["needs a decision by a person"])
                            asks["Asks: weight of the luggage: at most 20 kilograms"]
                            asks -- yes --> MET
                            asks -- no --> NOT_MET
                            MET(["met"])
                            NOT_MET(["not met"])
                        ```
                        """);
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
