package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.basics.Answer;
import org.lindung.eligibility.victim.RestitutionAward;
import org.lindung.eligibility.victim.RestitutionDueDates;
import org.lindung.eligibility.victim.ServiceApplicant;
import org.lindung.eligibility.victim.ServiceRequest;
import org.lindung.eligibility.victim.ServiceRules;
import org.lindung.eligibility.victim.VictimService;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.Assessment;
import org.lindung.value.Language;

/** The page on victims of trafficking shows the code of this test and what it prints, to the letter. */
class VictimsGuideTest {
    private static String services() {
        // services begins
        ServiceRequest request = ServiceRequest.builder()
                .service(Answer.known(VictimService.HEALTH_REHABILITATION))
                .status(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                .suffered(Answer.known(true))
                .applicant(Answer.known(ServiceApplicant.SOCIAL_WORKER))
                .reportedToPolice(Answer.known(false))
                .atIntegratedCentre(Answer.known(true))
                .sexualExploitation(Answer.known(false))
                .build();

        Assessment<ServiceRequest> answer = ServiceRules.BOOK.assess(request, LocalDate.of(2025, 3, 3));
        // services ends
        return answer.explanation().plainText(Language.ENGLISH).strip();
    }

    private static String restitution() {
        // restitution begins
        RestitutionAward award = RestitutionAward.builder()
                .noticed(Answer.known(LocalDate.of(2026, 3, 2)))
                .copyReceived(Answer.known(LocalDate.of(2026, 3, 9)))
                .throughLpsk(Answer.known(true))
                .sexualExploitation(Answer.known(false))
                .build();

        RestitutionDueDates dates = RestitutionDueDates.of(award);
        StringBuilder page = new StringBuilder();
        for (RestitutionDueDates.DueDate due : dates.dueDates()) {
            page.append(due.clock().display().en())
                    .append(": not before ")
                    .append(due.earliest())
                    .append(due.latest().map(day -> ", at the latest " + day).orElse(", last day not counted"))
                    .append('\n');
        }
        page.append("earliest claim: ")
                .append(dates.earliestClaim().orElseThrow())
                .append('\n');
        page.append("time has run out on 1 April: ").append(dates.timeHasRunOut(LocalDate.of(2026, 4, 1)));
        // restitution ends
        return page.toString();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("services", (Supplier<String>) VictimsGuideTest::services),
                Arguments.of("restitution", (Supplier<String>) VictimsGuideTest::restitution));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void the_page_shows_this_very_code_and_what_it_prints(String part, Supplier<String> printed) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/VictimsGuideTest.java"))
                .split("// " + part + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../docs/guide/victims.md")))
                .contains("```java\n" + code + "\n```")
                .contains("```text\n" + printed.get() + "\n```");
    }
}
