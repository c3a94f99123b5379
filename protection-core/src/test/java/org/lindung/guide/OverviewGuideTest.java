package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.agreement.CostKind;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.TimeLimit;
import org.lindung.eligibility.JobGroup;
import org.lindung.eligibility.costs.Charge;
import org.lindung.eligibility.overview.LegalQuestion;
import org.lindung.eligibility.overview.PersonFile;
import org.lindung.eligibility.returning.Homecoming;
import org.lindung.eligibility.returning.HomecomingFacts;
import org.lindung.eligibility.returning.ReturnRules;
import org.lindung.eligibility.victim.VictimDeadline;
import org.lindung.eligibility.victim.VictimEvents;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.migrant.WorkerGroup;
import org.lindung.rule.Assessment;
import org.lindung.rule.Attention;
import org.lindung.rule.Bearing;
import org.lindung.rule.DeadlineStatus;
import org.lindung.rule.Overview;
import org.lindung.rule.Overview.LastDay;
import org.lindung.rule.Overview.Matter;
import org.lindung.rule.Overview.OpenQuestion;
import org.lindung.rule.Overview.TimeLeft;

/** The page on overviews shows the code of this test and what it prints, to the letter. */
class OverviewGuideTest {
    private static final Path PAGE = Path.of("../docs/guide/overview.md");

    private static Homecoming homecoming() {
        return Homecoming.builder()
                .reasons(Answer.known(Set.of(ReturnReason.DISMISSED_EARLY, ReturnReason.VIOLENCE)))
                .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                .lifeInDanger(Answer.known(false))
                .build();
    }

    static String call() {
        // call begins
        Homecoming homecoming = Homecoming.builder()
                .reasons(Answer.known(Set.of(ReturnReason.DISMISSED_EARLY, ReturnReason.VIOLENCE)))
                .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                .lifeInDanger(Answer.known(false))
                .build();
        Charge charge = Charge.builder()
                .item(Answer.known(CostKind.TRAINING))
                .job(Answer.known(JobGroup.HOUSEKEEPER))
                .destination(Answer.known(CountryCode.of("MY")))
                .build();

        Overview overview = PersonFile.empty()
                .with(homecoming)
                .with(charge, LocalDate.of(2022, 3, 1))
                .overview(LocalDate.of(2026, 11, 23));

        StringBuilder page = new StringBuilder();
        for (Attention place : List.of(Attention.URGENT, Attention.CERTAIN, Attention.ONE_ANSWER)) {
            for (Matter matter : overview.matters(place)) {
                page.append(place.code()).append(": ").append(matter.title().en());
                for (OpenQuestion question : overview.questionsAbout(matter)) {
                    page.append("\n  ").append(question.text().en());
                }
                page.append('\n');
            }
        }
        // call ends
        return page.toString().strip();
    }

    static String deadlines() {
        // deadlines begins
        ZoneId kupang = ZoneId.of("Asia/Makassar");
        VictimEvents events = VictimEvents.builder()
                .status(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                .putEvents(VictimDeadline.SERVICE, TimeLimit.sometimeOn(LocalDate.of(2026, 11, 13), kupang))
                .putEvents(
                        VictimDeadline.CENTRE_REPORT,
                        Answer.known(ZonedDateTime.of(2026, 11, 22, 15, 30, 0, 0, kupang)))
                .build();
        Overview overview = PersonFile.empty().with(events).overview(LocalDate.of(2026, 11, 23));

        StringBuilder page = new StringBuilder();
        for (TimeLeft time : overview.times()) {
            if (time.lookedInto()) {
                page.append(time.status().code())
                        .append(": ")
                        .append(time.title().en())
                        .append(", by ")
                        .append(time.actor().en())
                        .append('\n');
                for (LastDay last : time.lastDays()) {
                    page.append("  ")
                            .append(last.limit().en())
                            .append(", not after ")
                            .append(last.latest().orElseThrow())
                            .append(", ")
                            .append(last.ground().citation().en())
                            .append('\n');
                }
            }
        }
        // deadlines ends
        return page.toString().strip();
    }

    static String supposing() {
        // supposing begins
        Assessment<Homecoming> today = ReturnRules.AT_STATE_COST.assess(homecoming(), LocalDate.of(2026, 11, 23));
        Assessment<Homecoming> then = today.supposing(HomecomingFacts.TREATED_AS_CRIME_VICTIM, Answer.known(true));

        String answer = today.outcome().code() + ", and if an authority treated her as a victim: "
                + then.outcome().code();
        // supposing ends
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "deadlines", "supposing"})
    void the_page_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/OverviewGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(PAGE)).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_page_shows_what_is_printed() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(
                        "```text\n" + call() + "\n```",
                        "```text\n" + deadlines() + "\n```",
                        "```text\n" + supposing() + "\n```");
    }

    @Test
    void the_page_explains_every_place_every_bearing_and_every_status_of_a_deadline_in_their_order()
            throws IOException {
        String rows = Stream.concat(
                        Stream.of(Attention.values()).map(Attention::code),
                        Stream.concat(
                                Stream.of(Bearing.values()).map(Bearing::code),
                                Stream.of(DeadlineStatus.values()).map(DeadlineStatus::code)))
                .map(code -> "| `" + code + "` |")
                .collect(Collectors.joining(".*"));

        assertThat(Files.readString(PAGE)).matches("(?s).*" + rows.replace("|", "\\|") + ".*");
    }

    @Test
    void the_page_places_every_question_of_the_law() throws IOException {
        String page = Files.readString(PAGE);

        for (LegalQuestion question : LegalQuestion.values()) {
            String start = question.bearing()
                    .map(bearing -> "| `" + bearing.code() + "` |")
                    .orElse("Questions about organisations");
            assertThat(page.lines().filter(line -> line.startsWith(start)))
                    .anyMatch(line -> line.contains("`" + question.code() + "`"));
        }
    }
}
