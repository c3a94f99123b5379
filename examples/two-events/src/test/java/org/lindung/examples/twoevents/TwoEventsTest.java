package org.lindung.examples.twoevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.assistance.AssistanceType;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.referral.ReferralStatus;
import org.lindung.rule.Outcome;
import org.lindung.value.Violation;
import picocli.CommandLine;

class TwoEventsTest {
    private static String told(String... options) {
        StringWriter screen = new StringWriter();
        PrintWriter out = new PrintWriter(screen);
        assertThat(TwoEvents.commandLine().setOut(out).setErr(out).execute(options))
                .isZero();
        return screen.toString().replace(System.lineSeparator(), "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void the_story_is_told_as_kept(String language) throws IOException {
        String file = "src/test/resources/org/lindung/examples/twoevents/story." + language + ".txt";

        assertThat(told("--language", language))
                .as("if the change is meant: java -jar target/two-events.jar --language %s > %s", language, file)
                .isEqualTo(Files.readString(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void no_gap_of_a_sentence_stays_open_and_no_line_is_too_long(String language) {
        assertThat(told("--language", language).lines())
                .noneMatch(line -> line.contains("{") || line.contains("}"))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void no_line_shows_when_somebody_was_born() {
        Stream<String> births = AgreementAndVillages.APPLICANTS.stream()
                .map(applicant ->
                        applicant.getMigrant().getBirthDate().toOptional().orElseThrow())
                .map(birth -> String.valueOf(birth.year()));

        assertThat(births).hasSize(3).noneMatch(told()::contains);
    }

    @Test
    void a_language_that_nobody_wrote_is_refused() {
        StringWriter screen = new StringWriter();
        CommandLine command = TwoEvents.commandLine().setErr(new PrintWriter(screen));

        assertThat(command.execute("--language", "nl")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(screen.toString()).contains("expected en or id");
    }

    @Test
    void the_three_who_ask_get_a_no_an_open_answer_and_a_yes() {
        assertThat(AgreementAndVillages.APPLICANTS)
                .map(applicant -> PlacementRules.BOOK
                        .assess(applicant, AgreementAndVillages.DEPARTURE)
                        .outcome())
                .containsExactly(Outcome.NOT_ELIGIBLE, Outcome.UNDETERMINED, Outcome.ELIGIBLE);
    }

    @Test
    void what_was_donated_was_distributed_or_is_left() {
        assertThat(Statistics.goods())
                .hasSize(3)
                .allSatisfy(goods -> assertThat(goods.donated())
                        .isEqualByComparingTo(goods.distributed().add(goods.left())));
    }

    @Test
    void nobody_gets_a_kit_twice() {
        assertThat(OneKitEach.GIVEN.doubts()).isEmpty();
        assertThat(OneKitEach.GIVEN.add(OneKitEach.ASKED_AGAIN).violations())
                .extracting(Violation::code)
                .containsExactly("already-delivered");
        assertThat(Statistics.peopleHelped(AssistanceType.HYGIENE_KIT)).isEqualTo(Cast.RETURNEES.size());
    }

    @Test
    void every_returnee_was_in_quarantine() {
        assertThat(Statistics.peopleQuarantined()).isEqualTo(Cast.RETURNEES.size());
    }

    @Test
    void somebody_got_each_of_the_five_kinds_of_help() {
        assertThat(FiveKindsOfHelp.FIVE_KINDS).hasSize(5).allMatch(kind -> Statistics.peopleHelped(kind) > 0);
        assertThat(FiveKindsOfHelp.GIVEN.doubts()).isEmpty();
    }

    @Test
    void only_who_agreed_is_referred() {
        assertThat(CaseAndReferral.WITH_CONSENT.value())
                .hasValueSatisfying(referral -> assertThat(referral.status()).isEqualTo(ReferralStatus.IN_PROGRESS));
        assertThat(CaseAndReferral.WITHOUT_CONSENT.value()).isEmpty();
    }
}
