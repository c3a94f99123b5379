package org.lindung.eligibility.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.eligibility.placement.PlacementRules.BOOK;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.AnyApplicant.Learning;
import org.lindung.eligibility.placement.AnyApplicant.Trial;
import org.lindung.rule.Assessment;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Language;

/** What holds for everybody, on every day. */
@Domain(AnyApplicant.class)
class AnyApplicantTest {

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void comes_out_as_the_law_reads_on_paper(@ForAll Trial trial) {
        PlacementApplicant applicant = trial.sheet().applicant();
        LawOnPaper paper = LawOnPaper.read(applicant, trial.day());

        Assessment<PlacementApplicant> assessment = BOOK.assess(applicant, trial.day());

        assertThat(assessment.outcome()).isEqualTo(paper.outcome());
        assertThat(ids(assessment, FindingStatus.NOT_MET)).isEqualTo(paper.failed());
        assertThat(ids(assessment, FindingStatus.NEEDS_REVIEW)).isEqualTo(paper.open());
        assertThat(ids(assessment, FindingStatus.UNDETERMINED)).isEmpty();
        Statistics.collect(paper.outcome());
        Statistics.coverage(coverage -> {
            for (Outcome outcome :
                    List.of(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE, Outcome.NEEDS_REVIEW, Outcome.NOT_COVERED)) {
                coverage.check(outcome).percentage(percentage -> percentage > 1);
            }
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void does_not_flip_when_more_becomes_known(@ForAll Learning learning) {
        Assessment<PlacementApplicant> before = assess(learning.first(), learning.day());
        for (ApplicantSheet sheet : learning.sheets()) {
            Assessment<PlacementApplicant> after = assess(sheet, learning.day());
            if (before.outcome() != Outcome.UNDETERMINED) {
                assertThat(after.outcome()).isEqualTo(before.outcome());
            }
            Map<String, FindingStatus> statuses = statuses(after);
            statuses(before).forEach((id, status) -> {
                if (status == FindingStatus.MET) {
                    // met whether or not it applies: that it does not apply can still come out
                    assertThat(statuses.get(id)).isIn(FindingStatus.MET, FindingStatus.NOT_APPLICABLE);
                } else if (status == FindingStatus.NOT_MET && statuses.get(id) == FindingStatus.NOT_APPLICABLE) {
                    // not met with or without the exception: once that is known to apply, it alone is not met
                    assertThat(exceptionsTo(id))
                            .anyMatch(exception -> statuses.get(exception) == FindingStatus.NOT_MET);
                } else if (status != FindingStatus.UNDETERMINED) {
                    assertThat(statuses).containsEntry(id, status);
                }
            });
            before = after;
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void knows_what_to_ask_where_the_answer_is_open(@ForAll Learning learning) {
        Assessment<PlacementApplicant> assessment = assess(learning.first(), learning.day());

        assertThat(assessment.questions().isEmpty()).isEqualTo(assessment.outcome() != Outcome.UNDETERMINED);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void does_not_depend_on_the_order_of_the_requirements(
            @ForAll Learning learning, @ForAll List<Requirement<PlacementApplicant>> shuffled) {
        RuleBook<PlacementApplicant> other = RuleBook.of(BOOK.id(), BOOK.version(), BOOK.question(), shuffled);
        PlacementApplicant applicant = learning.first().applicant();

        Assessment<PlacementApplicant> assessment = other.assess(applicant, learning.day());

        Assessment<PlacementApplicant> expected = BOOK.assess(applicant, learning.day());
        assertThat(assessment.outcome()).isEqualTo(expected.outcome());
        assertThat(statuses(assessment)).isEqualTo(statuses(expected));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void says_nothing_about_who_the_person_is(@ForAll Learning learning) {
        ApplicantSheet sheet = learning.sheets().get(learning.sheets().size() - 1);
        LocalDate birthDate = PartialDate.parse(sheet.cells().getOrDefault(ApplicantSheet.BIRTH_DATE, ""))
                .exact()
                .orElseThrow();
        PlacementApplicant applicant = learning.first().applicant();

        Assessment<PlacementApplicant> assessment = BOOK.assess(applicant, learning.day());

        List<String> said = new ArrayList<>(List.of(applicant.toString(), assessment.toString()));
        assessment.findings().forEach(finding -> said.add(finding.toString()));
        for (Language language : Language.values()) {
            said.add(assessment.explanation().plainText(language));
        }
        List<String> canaries = canaries(birthDate);
        assertThat(said).allSatisfy(words -> assertThat(words).doesNotContain(canaries));
    }

    private static List<String> canaries(LocalDate birthDate) {
        return Stream.concat(
                        Stream.of(
                                ApplicantSheet.ID.value(),
                                ApplicantSheet.NAME.value(),
                                ApplicantSheet.NIK.value(),
                                birthDate.toString()),
                        Stream.of(Language.values())
                                .flatMap(language -> Stream.of("d MMMM uuuu", "dd-MM-uuuu", "dd/MM/uuuu")
                                        .map(form -> DateTimeFormatter.ofPattern(form, language.locale())
                                                .format(birthDate))))
                .distinct()
                .toList();
    }

    private static Assessment<PlacementApplicant> assess(ApplicantSheet sheet, LocalDate day) {
        return BOOK.assess(sheet.applicant(), day);
    }

    private static Stream<String> exceptionsTo(String id) {
        return BOOK.requirements().stream()
                .filter(requirement ->
                        requirement.exceptionTo().filter(id::equals).isPresent())
                .map(Requirement::id);
    }

    private static Map<String, FindingStatus> statuses(Assessment<PlacementApplicant> assessment) {
        return assessment.findings().stream()
                .collect(Collectors.toMap(finding -> finding.requirement().id(), Finding::status));
    }

    private static Set<String> ids(Assessment<PlacementApplicant> assessment, FindingStatus status) {
        return assessment.findings(status).stream()
                .map(finding -> finding.requirement().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
