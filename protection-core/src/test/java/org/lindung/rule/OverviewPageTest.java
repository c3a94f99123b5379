package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.BERTH;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.LUGGAGE;
import static org.lindung.rule.Traveller.PASSPORT_DAYS_LEFT;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.GoldenFile;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.DateRange;
import org.lindung.rule.Traveller.Berth;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** The page of an overview as people read it, with everything that can stand on it. */
class OverviewPageTest {
    private static final RuleBook<Traveller> NEEDS_TICKET =
            book(demanding("ticket", 1).asks(TICKET.is(true)));

    private static final RuleBook<Traveller> NEEDS_A_QUIET_BERTH = book(
            demanding("quiet", 2).asks(BERTH.is(Berth.SUITE)),
            demanding("helmet", 2).asks(HELMET.is(true)));

    private static final Traveller TICKET_HELD = UNKNOWN.with(TICKET, true);

    private static final Condition<Traveller> AGED = Traveller.AGE.atLeast(Age.ofYears(60));

    private static Requirement.Head demanding(String id, int article) {
        return requirement(id).titled("the " + id, "perihal " + id).under(article(article));
    }

    private static Enquiry<Traveller> about(
            String id, Bearing bearing, RuleBook<Traveller> book, Traveller traveller, int daysAgo) {
        return Enquiry.of(
                id, Text.of("matter of " + id, "hal " + id), bearing, book, traveller, DAY.minusDays(daysAgo));
    }

    /** One matter or more for every place of the page, and two records that contradict each other. */
    private static Overview everything() {
        List<Enquiry<Traveller>> enquiries = new ArrayList<>();
        enquiries.add(about("alarm", Bearing.SAFETY, NEEDS_TICKET, TICKET_HELD, 0));
        enquiries.add(about(
                "passport",
                Bearing.STEP,
                book(demanding("passport", 3).asks(PASSPORT_DAYS_LEFT.atLeast(0))),
                UNKNOWN.withPassportUntil(DAY.plusDays(3)),
                0));
        enquiries.add(about(
                "meals",
                Bearing.SUPPORT,
                book(
                        demanding("table", 4).asks(TICKET.is(true)),
                        demanding("chair", 4).asks(TICKET.is(true))),
                TICKET_HELD,
                0));
        enquiries.add(about(
                "sleep",
                Bearing.SUPPORT,
                NEEDS_A_QUIET_BERTH,
                UNKNOWN.with(HELMET, true).without(BERTH, AbsenceReason.DECLINED),
                0));
        enquiries.add(about(
                "yesterday",
                Bearing.STEP,
                book(demanding("helmet", 6).asks(HELMET.is(true))),
                UNKNOWN.without(HELMET, AbsenceReason.ASKED_UNKNOWN),
                1));
        enquiries.add(about(
                "giddiness",
                Bearing.STEP,
                book(demanding("head", 7)
                        .needsReviewWhen(DIZZY.is(true), "two readings of dizzy", "dua tafsiran pusing")
                        .asks(LUGGAGE.atMost(20))),
                UNKNOWN.with(DIZZY, true).with(LUGGAGE, 10),
                0));
        enquiries.add(about(
                "either",
                Bearing.STEP,
                book(demanding("either", 8)
                        .appliesWhen(TICKET.is(true))
                        .asks(Condition.allOf(
                                anyOf(LUGGAGE.atMost(5), AGED), anyOf(not(LUGGAGE.atMost(5)), not(AGED))))),
                TICKET_HELD,
                2));
        enquiries.add(about("never", Bearing.STEP, NEEDS_A_QUIET_BERTH, UNKNOWN, 5));
        enquiries.add(about(
                "refused",
                Bearing.STEP,
                book(
                        demanding("fare", 10).asks(anyOf(TICKET.is(true), LUGGAGE.atMost(2))),
                        demanding("health", 11).asks(DIZZY.is(false))),
                UNKNOWN.with(TICKET, false).with(LUGGAGE, 9).with(DIZZY, true),
                3));
        enquiries.add(about(
                "nowhere",
                Bearing.STEP,
                book(demanding("later", 12)
                        .inForce(DateRange.from(DAY.plusYears(1)))
                        .asks(TICKET.is(true))),
                TICKET_HELD,
                0));
        enquiries.add(about("contrary", Bearing.STEP, NEEDS_TICKET, UNKNOWN.with(TICKET, false), 0));
        return Overview.of(DAY, enquiries);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_shows_what_is_recorded_twice_what_to_ask_and_every_matter_at_its_place(Language language) {
        Overview overview = everything();

        assertThat(Attention.values())
                .allSatisfy(place ->
                        assertThat(overview.matters(place)).as("%s", place).isNotEmpty());
        GoldenFile.assertReads(getClass(), "overview." + language.tag() + ".txt", overview.plainText(language));
        GoldenFile.assertReads(getClass(), "overview." + language.tag() + ".md", overview.markdown(language));
        GoldenFile.assertReads(getClass(), "overview." + language.tag() + ".html", overview.html(language));
    }

    @Test
    void a_row_of_titles_is_cut_after_the_fourth() {
        assertThat(settling(4)).contains("May settle alone: matter of v0; matter of v1; matter of v2; matter of v3\n");
        assertThat(settling(5))
                .contains("May settle alone: matter of v0; matter of v1; matter of v2; matter of v3; and 1 more\n");
    }

    private static String settling(int matters) {
        Traveller asked = UNKNOWN.without(TICKET, AbsenceReason.ASKED_UNKNOWN);
        return Overview.of(
                        DAY,
                        IntStream.range(0, matters)
                                .mapToObj(number -> about("v" + number, Bearing.STEP, NEEDS_TICKET, asked, 0))
                                .toList())
                .plainText(Language.ENGLISH);
    }

    @Test
    void places_without_a_matter_are_not_counted() {
        assertThat(settling(2).lines().skip(1)).first().isEqualTo("  One answer may settle it: 2");
    }

    @Test
    void a_page_about_nothing_has_no_section() {
        assertThat(Overview.of(DAY, List.of()).plainText(Language.ENGLISH).lines())
                .containsExactly(
                        "Overview as of 20 July 2031",
                        "  This page is not a decision. It compares what is recorded with the rules; an officer decides.");
    }
}
