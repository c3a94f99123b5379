package org.lindung.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.DIZZY;
import static org.lindung.rule.Traveller.HELMET;
import static org.lindung.rule.Traveller.MOON_ACT;
import static org.lindung.rule.Traveller.TICKET;
import static org.lindung.rule.Traveller.UNKNOWN;
import static org.lindung.rule.Traveller.article;
import static org.lindung.rule.TravellerDomain.book;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Core;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.contact.Clearance;
import org.lindung.contact.ContactChannel;
import org.lindung.contact.ContactHours;
import org.lindung.contact.ContactPlan;
import org.lindung.contact.ContactVoice;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Explanation.Section;
import org.lindung.rule.Letter.Complaint;
import org.lindung.rule.Letter.Office;
import org.lindung.value.Language;
import org.lindung.value.Text;

class LetterTest {
    private static final LocalDate FIRST_LAW = LocalDate.of(2030, 1, 1);
    private static final LocalDate DATE = LocalDate.of(2031, 2, 3);
    private static final Office HARBOUR = new Office("Harbour Office", "1 Quay Street");

    private static final RuleBook<Traveller> BOOK = book(
            requirement("ticket")
                    .titled("Ticket", "Tiket")
                    .under(article(3))
                    .inForce(DateRange.from(FIRST_LAW))
                    .asks(TICKET.is(true)),
            requirement("helmet")
                    .titled("Helmet", "Helm")
                    .under(article(5))
                    .inForce(DateRange.from(FIRST_LAW))
                    .needsReviewWhen(DIZZY.is(true), "Whether it helps is disputed.", "Masih diperdebatkan.")
                    .asks(HELMET.is(true)));

    private static final Traveller READY =
            UNKNOWN.with(TICKET, true).with(HELMET, true).with(DIZZY, false);

    private static final Map<Outcome, Traveller> TRAVELLERS = new EnumMap<>(Map.of(
            Outcome.ELIGIBLE, READY,
            Outcome.NOT_ELIGIBLE, READY.with(TICKET, false),
            Outcome.UNDETERMINED, READY.without(TICKET, AbsenceReason.NOT_ASKED),
            Outcome.NEEDS_REVIEW, READY.with(DIZZY, true),
            Outcome.NOT_COVERED, READY));

    private static Letter letter(Outcome outcome) {
        LocalDate asOf = outcome == Outcome.NOT_COVERED ? FIRST_LAW.minusDays(1) : DAY;
        return letter(BOOK.assess(Objects.requireNonNull(TRAVELLERS.get(outcome)), asOf), outcome);
    }

    private static Letter letter(Traveller traveller, Outcome outcome) {
        return letter(BOOK.assess(traveller, DAY), outcome);
    }

    private static Letter letter(Assessment<Traveller> assessment, Outcome outcome) {
        assertThat(assessment.outcome()).isEqualTo(outcome);
        return Letter.about(assessment, HARBOUR, DATE, Clearance.inHand());
    }

    @Test
    void is_a_letter() {
        assertThat(letter(Outcome.NOT_ELIGIBLE)
                        .withComplaintsTo(Complaint.to(new Office("Moon Court", "2 Quay Street"))
                                .until(LocalDate.of(2031, 3, 4))
                                .under(MOON_ACT.article("9")))
                        .markdown("Selene", Language.ENGLISH))
                .isEqualTo("""
                        Harbour Office\\
                        1 Quay Street

                        3 February 2031

                        To\\
                        Selene

                        # Result: May this person go?

                        Dear Selene,

                        **Result: the recorded facts do not meet the conditions.**

                        Below you can read why, under which provision, and what may help.

                        The rules are those of 20 July 2031. If something recorded about you is wrong, please tell us, so that we can correct it.

                        This letter is not a decision. It compares what is recorded about you with the rules; an officer decides.

                        ## What is not met

                        - Ticket
                          - UU 0/2030 art. 3: what article 3 says
                          - Decided by: ticket
                          - What you can bring or change: a ticket from the harbour

                        ## What is met

                        - Helmet (UU 0/2030 art. 5)

                        ## Where the rules come from

                        - Weakest source: official gazette
                          - Earliest day on which a provision was checked: 3 January 2031
                        - UU 0/2030: Voyages to the moon

                        ## If you do not agree

                        You can complain to:

                        Moon Court\\
                        2 Quay Street

                        Until when: 4 March 2031.

                        Legal basis: UU 0/2030 art. 9

                        Yours sincerely,\\
                        Harbour Office
                        """);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void says_the_result_and_who_decides_in_both_languages_and_all_forms(Outcome outcome) {
        for (Language language : Language.values()) {
            String result = outcome.display().in(language) + ".";
            String decides =
                    language == Language.ENGLISH ? "This letter is not a decision." : "Surat ini bukan keputusan.";
            assertThat(all(letter(outcome), "Selene", language))
                    .allSatisfy(text -> assertThat(text).contains(result, decides, "Selene", "Harbour Office"));
        }
    }

    private static Stream<String> all(Letter letter, String recipient, Language language) {
        return Stream.of(
                letter.plainText(recipient, language),
                letter.markdown(recipient, language),
                letter.html(recipient, language));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"UNDETERMINED", "NEEDS_REVIEW", "NOT_COVERED"})
    void says_of_what_is_no_refusal_that_it_is_none(Outcome outcome) {
        assertThat(letter(outcome).plainText("Selene", Language.ENGLISH)).contains("This is not a refusal.");
        assertThat(letter(outcome).plainText("Selene", Language.INDONESIAN)).contains("Ini bukan penolakan.");
    }

    @Test
    void means_something_else_for_every_outcome() {
        assertThat(Stream.of(Outcome.values())
                        .map(outcome -> letter(outcome)
                                .plainText("Selene", Language.ENGLISH)
                                .lines()
                                .dropWhile(line -> !line.startsWith("  Result: "))
                                .skip(1)
                                .findFirst()))
                .doesNotHaveDuplicates()
                .doesNotContain(Optional.empty());
    }

    @Test
    void speaks_to_the_person() {
        Letter letter = letter(READY.without(TICKET, AbsenceReason.NOT_ASKED), Outcome.UNDETERMINED);
        assertThat(letter.contents().sections())
                .extracting(Section::heading)
                .containsExactly(
                        Text.of("What we still need to know", "Hal yang masih perlu kami ketahui"),
                        Text.of("What is met", "Syarat yang sudah terpenuhi"),
                        Text.of("Where the rules come from", "Sumber peraturan"));
        assertThat(letter.markdown("Selene", Language.ENGLISH))
                .contains("- Ticket\n  - Who can answer: you\n  - Ground to ask: UU 0/2030 art. 3\n")
                .doesNotContain("So far");
        assertThat(letter.markdown("Selene", Language.INDONESIAN))
                .contains("- Tiket\n  - Yang dapat menjawab: Anda\n  - Dasar hukum: Pasal 3 UU 0/2030\n");
    }

    @Test
    void names_whoever_else_can_answer() {
        assertThat(letter(READY.without(DIZZY, AbsenceReason.NOT_ASKED), Outcome.UNDETERMINED)
                        .markdown("Selene", Language.ENGLISH))
                .contains("Who can answer: the doctor");
    }

    @Test
    void says_where_nothing_could_be_brought() {
        Assessment<Traveller> assessment = book(requirement("healthy")
                        .under(article(1))
                        .asks(DIZZY.is(false)))
                .assess(UNKNOWN.with(DIZZY, true), DAY);
        Letter letter = letter(assessment, Outcome.NOT_ELIGIBLE);
        assertThat(letter.plainText("Selene", Language.ENGLISH)).contains("There is nothing that you could bring");
        assertThat(letter.plainText("Selene", Language.INDONESIAN)).contains("Tidak ada yang dapat Anda bawa");
    }

    @ParameterizedTest
    @EnumSource(
            value = AbsenceReason.class,
            names = {"DECLINED", "WITHHELD_FOR_SAFETY"})
    void neither_presses_for_what_was_refused_nor_says_why_it_is_missing(AbsenceReason reason) {
        Letter letter = letter(READY.without(TICKET, reason), Outcome.UNDETERMINED);
        assertThat(letter.markdown("Selene", Language.ENGLISH))
                .contains("you need not answer")
                .doesNotContain("Who can answer", "declined", "safety", "refused");
        assertThat(letter.markdown("Selene", Language.INDONESIAN))
                .contains("Anda tidak wajib menjawabnya")
                .doesNotContain("Yang dapat menjawab", "memilih", "keselamatan");
    }

    @Test
    void invents_no_office_and_no_limit() {
        Letter letter = letter(Outcome.NOT_ELIGIBLE);
        assertThat(letter.plainText("Selene", Language.ENGLISH))
                .contains("No office for complaints was named")
                .doesNotContain("Until when", "complain to", "Legal basis");
        assertThat(letter.withComplaintsTo(Complaint.to(new Office("Moon Court", " ")))
                        .plainText("Selene", Language.ENGLISH))
                .contains("  You can complain to:\n  Moon Court\n  No last day for complaints was named")
                .doesNotContain("No office", "Until when", "Legal basis");
        assertThat(letter.withComplaintsTo(
                                Complaint.to(HARBOUR).until(Text.of("14 days after today", "14 hari sejak hari ini")))
                        .plainText("Selene", Language.INDONESIAN))
                .contains("Batas waktu: 14 hari sejak hari ini.\n")
                .doesNotContain("belum disebutkan");
    }

    @Test
    void an_office_has_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Office(" ", "1 Quay Street"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void a_letter_has_a_recipient(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> letter(Outcome.ELIGIBLE).html(blank, Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</bdi></p><h1>Result: yes",
                "x\n</main>",
                "' onload='"
            })
    void hostile_names_and_offices_are_shown_and_do_nothing(String hostile) {
        String html = Letter.about(BOOK.assess(READY, DAY), new Office(hostile, hostile), DATE, Clearance.inHand())
                .withComplaintsTo(Complaint.to(new Office(hostile, hostile)).until(Text.of(hostile, hostile)))
                .html(hostile, Language.ENGLISH);
        String shown = HtmlPage.literally(hostile);
        String harmless = letter(Outcome.ELIGIBLE)
                .withComplaintsTo(Complaint.to(HARBOUR).until(DATE))
                .html("Selene", Language.ENGLISH);
        assertThat(html).contains("<bdi>" + shown + "</bdi>", "<p>Dear " + shown + ",</p>");
        assertThat(html.replaceAll("[^<>]", "")).isEqualTo(harmless.replaceAll("[^<>]", ""));
    }

    private static final Assessment<Traveller> ASSESSMENT = BOOK.assess(READY, DAY);

    private static Clearance sent(ContactChannel channel, DataCategory... neverMention) {
        ContactPlan plan = ContactPlan.builder()
                .voice(ContactVoice.PERSON)
                .recordedOn(DATE)
                .lastDay(DATE)
                .putChannels(channel, Answer.known(true))
                .hours(Answer.known(Set.of(ContactHours.always())))
                .neverMention(Answer.known(Set.of(neverMention)))
                .build();
        return Clearance.ask(List.of(plan), Answer.known(PartialDate.of(1990)), channel, DATE.atTime(9, 0))
                .value()
                .orElseThrow();
    }

    /** Whatever else is to speak to the person has to ask for leave too, and then be named here. */
    @Test
    void is_all_that_speaks_to_the_person() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Letter.class, Narrator.class)
                .should()
                .accessField(Narrator.Reader.class, "PERSON")
                .check(Core.CLASSES);
    }

    @Test
    void is_sent_as_the_person_allowed_it() {
        Letter sent = Letter.about(ASSESSMENT, HARBOUR, DATE, sent(ContactChannel.LETTER, DataCategory.TRAFFICKING));

        assertThat(sent.plainText("Selene", Language.ENGLISH))
                .isEqualTo(letter(Outcome.ELIGIBLE).plainText("Selene", Language.ENGLISH));
    }

    @Test
    void is_not_sent_by_a_way_that_brings_nothing_written() {
        assertThat(Refusal.codes(() -> Letter.about(ASSESSMENT, HARBOUR, DATE, sent(ContactChannel.CALL))))
                .containsExactly("contact-not-in-writing");
    }

    @Test
    void is_not_sent_with_leave_for_another_day() {
        assertThat(Refusal.codes(
                        () -> Letter.about(ASSESSMENT, HARBOUR, DATE.plusDays(1), sent(ContactChannel.LETTER))))
                .containsExactly("contact-on-another-day");
    }

    @ParameterizedTest
    @EnumSource(
            value = DataCategory.class,
            names = {"IDENTITY", "HEALTH"})
    void is_not_sent_if_its_questions_or_its_name_tell_what_must_not_be_mentioned(DataCategory matter) {
        assertThat(DIZZY.category()).isEqualTo(DataCategory.HEALTH);
        assertThat(Refusal.of(() -> Letter.about(ASSESSMENT, HARBOUR, DATE, sent(ContactChannel.LETTER, matter))))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("contact-matter-not-mentioned");
                    assertThat(refusal.path()).isEqualTo("/clearance/neverMention");
                });
    }

    @Test
    void keeps_no_name() {
        Letter letter = letter(Outcome.ELIGIBLE);
        assertThat(letter.html("Selene", Language.ENGLISH))
                .contains("<title>Result: May this person go?</title>")
                .containsPattern("(?s)<body>.*Selene");
        assertThat(letter).hasToString("letter: eligible");
        assertThat(letter.plainText("Luna", Language.ENGLISH)).doesNotContain("Selene");
    }
}
