package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.atLeast;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Traveller.AGE;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.RETURN;
import static org.lindung.rule.Traveller.TICKET;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.rule.Condition.Constant;
import org.lindung.rule.Condition.Count;
import org.lindung.rule.Condition.Weighted;
import org.lindung.rule.Condition.Within;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Language;

class ConditionWordsTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2031, 12, 25);

    private static void assertReads(Condition<Traveller> condition, String en, String id) {
        assertThat(condition.inWords().in(Language.ENGLISH)).isEqualTo(en);
        assertThat(condition.inWords().in(Language.INDONESIAN)).isEqualTo(id);
    }

    @Test
    void yes_and_no_are_said_as_such() {
        assertReads(TICKET.is(true), "ticket: yes", "tiket: ya");
        assertReads(TICKET.is(false), "ticket: no", "tiket: tidak");
        assertReads(not(TICKET.is(true)), "ticket: no", "tiket: tidak");
        assertReads(not(TICKET.is(false)), "ticket: yes", "tiket: ya");
        assertReads(not(TICKET.isOneOf(true, false)), "ticket: other than no or yes", "tiket: selain tidak atau ya");
    }

    @Test
    void values_of_a_list_are_said_by_their_names() {
        assertReads(BERTH.is(Berth.DECK), "berth: deck", "tempat: geladak");
        assertReads(not(BERTH.is(Berth.DECK)), "berth: other than deck", "tempat: selain geladak");
        assertReads(
                BERTH.isOneOf(List.of(Berth.DECK, Berth.CABIN)), "berth: deck or cabin", "tempat: geladak atau kabin");
        assertReads(
                BERTH.isOneOf(List.of(Berth.values())),
                "berth: deck, cabin, or suite",
                "tempat: geladak, kabin, atau kamar mewah");
    }

    @Test
    void steps_of_a_list_are_higher_or_lower() {
        assertReads(BERTH.atLeast(Berth.CABIN), "berth: cabin or higher", "tempat: kabin atau lebih tinggi");
        assertReads(BERTH.below(Berth.CABIN), "berth: lower than cabin", "tempat: lebih rendah dari kabin");
        assertReads(BERTH.atMost(Berth.CABIN), "berth: cabin or lower", "tempat: kabin atau lebih rendah");
        assertReads(not(BERTH.atMost(Berth.CABIN)), "berth: higher than cabin", "tempat: lebih tinggi dari kabin");
    }

    @Test
    void numbers_have_their_unit_and_the_signs_of_the_language() {
        assertReads(
                LUGGAGE.atLeast(1_200),
                "weight of the luggage: at least 1,200 kilograms",
                "berat bagasi: paling sedikit 1.200 kilogram");
        assertReads(
                LUGGAGE.below(20),
                "weight of the luggage: less than 20 kilograms",
                "berat bagasi: kurang dari 20 kilogram");
        assertReads(
                LUGGAGE.atMost(20),
                "weight of the luggage: at most 20 kilograms",
                "berat bagasi: paling banyak 20 kilogram");
        assertReads(
                not(LUGGAGE.atMost(20)),
                "weight of the luggage: more than 20 kilograms",
                "berat bagasi: lebih dari 20 kilogram");
        assertReads(LUGGAGE.is(7), "weight of the luggage: 7 kilograms", "berat bagasi: 7 kilogram");
    }

    @Test
    void two_bounds_are_said_one_after_the_other() {
        Condition<Traveller> light = new Within<>(LUGGAGE, 1, 20);
        assertReads(
                light,
                "weight of the luggage: at least 1 kilograms and at most 20 kilograms",
                "berat bagasi: paling sedikit 1 kilogram dan paling banyak 20 kilogram");
        assertReads(
                not(light),
                "weight of the luggage: less than 1 kilograms or more than 20 kilograms",
                "berat bagasi: kurang dari 1 kilogram atau lebih dari 20 kilogram");
    }

    @Test
    void days_are_written_out() {
        assertReads(RETURN.is(CHRISTMAS), "day of return: 25 December 2031", "hari kembali: 25 Desember 2031");
        assertReads(
                RETURN.atLeast(CHRISTMAS),
                "day of return: on 25 December 2031 or later",
                "hari kembali: pada 25 Desember 2031 atau sesudahnya");
        assertReads(
                RETURN.below(CHRISTMAS),
                "day of return: before 25 December 2031",
                "hari kembali: sebelum 25 Desember 2031");
        assertReads(
                RETURN.atMost(CHRISTMAS),
                "day of return: on 25 December 2031 or earlier",
                "hari kembali: pada 25 Desember 2031 atau sebelumnya");
        assertReads(
                not(RETURN.atMost(CHRISTMAS)),
                "day of return: after 25 December 2031",
                "hari kembali: sesudah 25 Desember 2031");
    }

    @Test
    void ages_are_said_in_completed_years_though_they_mask_themselves() {
        assertReads(
                AGE.atLeast(Age.ofYears(18)),
                "age: at least 18 completed years",
                "usia: paling sedikit 18 tahun penuh");
        assertReads(
                AGE.is(Age.inDoubtWhether(18)),
                "age: 17 or 18 completed years, as one reads a birthday on 29 February",
                "usia: 17 atau 18 tahun penuh, tergantung cara membaca hari lahir 29 Februari");
    }

    @Test
    void values_of_any_other_type_say_of_themselves_what_may_be_said() {
        Fact<Traveller, Object> secret = unsafe(TICKET);
        assertThat(ConditionWords.of(secret, Answer.known("canary")).en()).isEqualTo("known");
    }

    @SuppressWarnings("unchecked") // stands for a type of fact that the words do not know
    private static <T> Fact<Traveller, T> unsafe(Fact<Traveller, ?> fact) {
        return (Fact<Traveller, T>) fact;
    }

    @Test
    void parts_with_parts_stand_in_brackets() {
        assertReads(
                allOf(TICKET.is(true), anyOf(HELMET.is(true), not(BERTH.is(Berth.DECK)))),
                "ticket: yes; and (helmet: yes; or berth: other than deck)",
                "tiket: ya; dan (helm: ya; atau tempat: selain geladak)");
    }

    @Test
    void a_single_part_needs_no_brackets() {
        assertReads(
                allOf(TICKET.is(true), anyOf(allOf(HELMET.is(true)))),
                "ticket: yes; and helmet: yes",
                "tiket: ya; dan helm: ya");
        assertReads(
                allOf(TICKET.is(true), anyOf(allOf(HELMET.is(true), BERTH.is(Berth.DECK)))),
                "ticket: yes; and (helmet: yes; and berth: deck)",
                "tiket: ya; dan (helm: ya; dan tempat: geladak)");
    }

    @Test
    void negations_are_carried_to_the_facts() {
        assertReads(
                not(allOf(TICKET.is(true), HELMET.is(true))),
                "ticket: no; or helmet: no",
                "tiket: tidak; atau helm: tidak");
        assertReads(
                not(anyOf(TICKET.is(true), not(HELMET.is(true)))),
                "ticket: no; and helmet: yes",
                "tiket: tidak; dan helm: ya");
    }

    @Test
    void choices_say_what_is_asked_when() {
        Condition<Traveller> choice =
                when(BERTH.is(Berth.DECK)).then(HELMET.is(true)).otherwise(anyOf(TICKET.is(true), HELMET.is(true)));
        assertReads(
                choice,
                "if berth: deck, then helmet: yes, otherwise (ticket: yes; or helmet: yes)",
                "jika tempat: geladak, maka helm: ya, selain itu (tiket: ya; atau helm: ya)");
        assertReads(
                not(choice),
                "if berth: deck, then helmet: no, otherwise (ticket: no; and helmet: no)",
                "jika tempat: geladak, maka helm: tidak, selain itu (tiket: tidak; dan helm: tidak)");
    }

    @Test
    void counts_say_how_many() {
        Condition<Traveller> two = atLeast(2, TICKET.is(true), HELMET.is(true), not(BERTH.is(Berth.DECK)));
        assertReads(
                two,
                "at least 2 of these 3: ticket: yes; helmet: yes; berth: other than deck",
                "minimal 2 dari 3 ini: tiket: ya; helm: ya; tempat: selain geladak");
        assertReads(
                allOf(not(two), TICKET.is(true)),
                "(fewer than 2 of these 3: ticket: yes; helmet: yes; berth: other than deck); and ticket: yes",
                "(kurang dari 2 dari 3 ini: tiket: ya; helm: ya; tempat: selain geladak); dan tiket: ya");
        assertReads(
                allOf(atLeast(1, TICKET.is(true)), HELMET.is(true)),
                "(at least 1 of these 1: ticket: yes); and helmet: yes",
                "(minimal 1 dari 1 ini: tiket: ya); dan helm: ya");
    }

    @Test
    void weighted_counts_say_what_each_part_is_worth() {
        Condition<Traveller> points = new Count<>(
                3,
                List.of(
                        new Weighted<>(2, TICKET.is(true)),
                        new Weighted<>(1, anyOf(HELMET.is(true), BERTH.is(Berth.SUITE)))));
        assertReads(
                points,
                "at least 3 points of: ticket: yes = 2; (helmet: yes; or berth: suite) = 1",
                "minimal 3 poin dari: tiket: ya = 2; (helm: ya; atau tempat: kamar mewah) = 1");
        assertReads(
                not(points),
                "fewer than 3 points of: ticket: yes = 2; (helmet: yes; or berth: suite) = 1",
                "kurang dari 3 poin dari: tiket: ya = 2; (helm: ya; atau tempat: kamar mewah) = 1");
    }

    @Test
    void what_is_always_so_is_said_to_be() {
        assertReads(new Constant<>(true), "always", "selalu");
        assertReads(new Constant<>(false), "never", "tidak pernah");
        assertReads(not(new Constant<>(true)), "never", "tidak pernah");
        assertReads(not(new Constant<>(false)), "always", "selalu");
    }

    @Test
    void the_settings_of_the_machine_do_not_matter() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertReads(
                    LUGGAGE.isOneOf(Set.of(1_200)),
                    "weight of the luggage: 1,200 kilograms",
                    "berat bagasi: 1.200 kilogram");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Property(tries = 200)
    @Domain(TravellerDomain.class)
    void whatever_is_asked_names_every_fact_and_closes_every_bracket(@ForAll Condition<Traveller> condition) {
        String words = condition.inWords().in(Language.ENGLISH);
        condition
                .facts()
                .forEach(fact -> assertThat(words).contains(fact.label().en() + ": "));
        assertThat(words.chars().filter(sign -> sign == '(').count())
                .isEqualTo(words.chars().filter(sign -> sign == ')').count());
        assertThat(words).doesNotContain("{", "}", "null");
    }
}
