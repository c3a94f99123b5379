package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.contact.Clearance;
import org.lindung.contact.ContactChannel;
import org.lindung.contact.ContactHours;
import org.lindung.contact.ContactPlan;
import org.lindung.contact.ContactViolation;
import org.lindung.contact.ContactVoice;
import org.lindung.contact.NeutralName;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.eligibility.returning.Homecoming;
import org.lindung.eligibility.returning.ReturnRules;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Assessment;
import org.lindung.rule.Letter;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Language;
import org.lindung.value.Validated;

/** The code and the results that {@code docs/guide/contact.md} shows. */
class ContactGuideTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NOW = TODAY.atTime(9, 30);
    private static final Letter.Office OFFICE = new Letter.Office("Kantor Desa Oenenu", "Jalan Raya Oenenu");

    private static final Migrant SITI = Migrant.builder()
            .id(MigrantId.of("PMI-17"))
            .birthDate(Answer.known(PartialDate.of(1990)))
            .build();

    // plan begins
    static Migrant asked(Migrant siti, LocalDate today) {
        ContactPlan plan = ContactPlan.builder()
                .voice(ContactVoice.PERSON)
                .recordedOn(today)
                .lastDay(today.plusDays(90))
                .putChannels(ContactChannel.CALL, Answer.known(true))
                .putChannels(ContactChannel.LETTER, Answer.known(true))
                .putChannels(ContactChannel.MESSAGE, Answer.known(false))
                .hours(Answer.known(Set.of(ContactHours.daily(LocalTime.of(9, 0), LocalTime.of(11, 0)))))
                .callerName(Answer.known(NeutralName.of("Ibu Ani")))
                .neverMention(Answer.known(Set.of(DataCategory.TRAFFICKING)))
                .build();
        return Migrant.builder().from(siti).addContactPlans(plan).build();
    }
    // plan ends

    // ask begins
    static String ask(Migrant siti, ContactChannel channel, LocalDateTime now) {
        Validated<Clearance> leave = siti.clearanceFor(channel, now);
        return leave.isValid() ? "allowed" : leave.violations().get(0).message(Language.ENGLISH);
    }
    // ask ends

    // hand begins
    static Letter atTheCounter(Assessment<?> assessment, Letter.Office office, LocalDate today) {
        return Letter.about(assessment, office, today, Clearance.inHand());
    }
    // hand ends

    // letter begins
    static String byPost(Migrant siti, Assessment<?> assessment, Letter.Office office, LocalDateTime now) {
        Clearance leave = siti.clearanceFor(ContactChannel.LETTER, now).orElseThrow();
        try {
            return Letter.about(assessment, office, now.toLocalDate(), leave).plainText("Siti", Language.INDONESIAN);
        } catch (InvalidValueException mustNotBeMentioned) {
            return leave.askingToBeCalled("0380 123456").in(Language.INDONESIAN);
        }
    }
    // letter ends

    @Test
    void nothing_is_allowed_before_she_was_asked_and_then_what_she_said() throws IOException {
        Migrant asked = asked(SITI, TODAY);

        assertThat(answers())
                .contains(
                        ask(SITI, ContactChannel.CALL, NOW),
                        ask(asked, ContactChannel.CALL, NOW),
                        ask(asked, ContactChannel.CALL, TODAY.atTime(11, 0)),
                        ask(asked, ContactChannel.MESSAGE, NOW),
                        ask(asked, ContactChannel.E_MAIL, NOW),
                        ask(asked, ContactChannel.LETTER, NOW.plusDays(91)));
        assertThat(ask(asked, ContactChannel.CALL, NOW)).isEqualTo("allowed");
        assertThat(ask(asked, ContactChannel.LETTER, NOW.plusDays(90))).isEqualTo("allowed");
    }

    private static List<String> answers() throws IOException {
        return guide().lines()
                .filter(line -> line.startsWith("| ") && line.contains(" | `"))
                .map(line -> line.substring(line.indexOf('`') + 1, line.lastIndexOf('`')))
                .toList();
    }

    @Test
    void a_letter_about_papers_goes_by_post_and_one_about_violence_asks_to_be_called() throws IOException {
        Migrant asked = asked(SITI, TODAY);
        Assessment<?> placement = PlacementRules.BOOK.assess(
                PlacementApplicant.builder()
                        .migrant(asked)
                        .migration(Migration.builder().build())
                        .build(),
                TODAY);
        Assessment<?> homeAtStateCost =
                ReturnRules.AT_STATE_COST.assess(Homecoming.builder().build(), TODAY);

        assertThat(byPost(asked, placement, OFFICE, NOW)).contains("Siti", OFFICE.name());
        String note = byPost(asked, homeAtStateCost, OFFICE, NOW);
        assertThat(note).doesNotContain("Siti", OFFICE.name());
        assertThat(guide()).contains("\n" + note + "\n");
        assertThat(atTheCounter(homeAtStateCost, OFFICE, TODAY).contents().outcome())
                .isEqualTo(homeAtStateCost.outcome());
    }

    @ParameterizedTest
    @EnumSource(ContactChannel.class)
    void the_guide_names_every_way(ContactChannel channel) throws IOException {
        assertThat(guide()).contains("`" + channel.code() + "`");
    }

    @Test
    void the_guide_names_every_reason_against_a_way() throws IOException {
        String guide = guide();
        assertThat(Stream.of(ContactViolation.values())
                        .filter(reason -> reason.compareTo(ContactViolation.CONTACT_NOT_ASKED) >= 0)
                        .map(ContactViolation::code)
                        .filter(code -> !guide.contains("`" + code + "`") && !guide.contains("[" + code + "]`")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "ask", "hand", "letter"})
    void the_guide_shows_the_code_that_runs(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/ContactGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains(code);
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("..", "docs", "guide", "contact.md"));
    }
}
