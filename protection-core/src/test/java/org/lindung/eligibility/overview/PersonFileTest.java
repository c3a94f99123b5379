package org.lindung.eligibility.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lindung.eligibility.overview.People.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Canary;
import org.lindung.EverySpecimen;
import org.lindung.Specimen;
import org.lindung.basics.Answer;
import org.lindung.eligibility.JobGroup;
import org.lindung.eligibility.costs.Charge;
import org.lindung.eligibility.recruitment.LicenceApplication;
import org.lindung.eligibility.victim.RestitutionAward;
import org.lindung.eligibility.victim.ServiceRequest;
import org.lindung.eligibility.victim.VictimDeadline;
import org.lindung.eligibility.victim.VictimEvents;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Attention;
import org.lindung.rule.Deadline;
import org.lindung.rule.Enquiry;
import org.lindung.rule.Outcome;
import org.lindung.rule.Overview;
import org.lindung.rule.Overview.Matter;
import org.lindung.rule.Overview.TimeLeft;
import org.lindung.value.Language;

class PersonFileTest {
    private static Stream<LegalQuestion> aboutPeople() {
        return Stream.of(LegalQuestion.values())
                .filter(question -> question.bearing().isPresent());
    }

    @Test
    void every_question_about_people_is_answered_even_if_nothing_is_recorded() {
        Overview overview = PersonFile.empty().overview(TODAY);

        assertThat(overview.matters())
                .extracting(Matter::id)
                .containsExactlyInAnyOrderElementsOf(
                        aboutPeople().map(LegalQuestion::code).toList());
        assertThat(overview.matters(Attention.AGAINST)).isEmpty();
        assertThat(overview.matters())
                .filteredOn(matter -> matter.outcome() == Outcome.UNDETERMINED)
                .allSatisfy(
                        matter -> assertThat(overview.questionsAbout(matter)).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_recorded_is_no_answer_to_any_fact(LegalQuestion question) {
        question.enquiry("any", Optional.empty(), TODAY).ifPresent(PersonFileTest::assertNothingAnswered);
    }

    private static <F> void assertNothingAnswered(Enquiry<F> enquiry) {
        assertThat(enquiry.book().facts())
                .allSatisfy(fact -> assertThat((Object) fact.read(enquiry.facts(), enquiry.asOf()))
                        .isEqualTo(Answer.notAsked()));
    }

    @Test
    void a_question_about_an_organisation_is_not_asked_of_a_person() {
        assertThat(LegalQuestion.PLACEMENT_LICENCE.bearing()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PersonFile.empty().with(LicenceApplication.builder().build()))
                .withMessageContaining("LicenceApplication");
    }

    @Test
    void facts_that_no_question_reads_are_refused_without_being_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonFile.empty().with((Object) Canary.NAME))
                .withMessage("no question about people reads facts of the type String");
    }

    @Test
    void facts_of_one_type_serve_all_questions_that_read_it_and_two_of_one_type_are_two_matters() {
        Charge charge = Charge.builder().job(Answer.known(JobGroup.CLEANER)).build();
        LocalDate earlier = LocalDate.of(2022, 3, 1);
        PersonFile file = PersonFile.empty().with(charge).with(charge, earlier);

        assertThat(file.enquiries(TODAY))
                .filteredOn(enquiry -> enquiry.id().startsWith("costs"))
                .extracting(Enquiry::id, Enquiry::asOf)
                .containsExactly(tuple("costs", TODAY), tuple("costs-2", earlier));
        assertThat(People.RETURNED.enquiries(TODAY))
                .filteredOn(enquiry -> enquiry.facts()
                        == People.RETURNED.enquiries(TODAY).get(5).facts())
                .extracting(Enquiry::id)
                .contains("return-by-state", "evacuation", "burial-abroad");
    }

    @Test
    void every_deadline_is_looked_at_even_if_nothing_is_recorded() {
        assertThat(PersonFile.empty().overview(TODAY).times())
                .extracting(TimeLeft::id)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(VictimDeadline.values()).map(one -> "victim-deadline/" + one.code()),
                                Stream.of("restitution"))
                        .toList());
    }

    @Test
    void nobody_has_a_deadline_for_somebody_who_is_no_victim_but_an_award_is_an_award() {
        PersonFile file = PersonFile.empty()
                .with(ServiceRequest.builder()
                        .status(Answer.known(TraffickingStatus.NOT_A_VICTIM))
                        .build());

        assertThat(file.overview(TODAY).times()).extracting(TimeLeft::id).containsExactly("restitution");
    }

    @Test
    void two_awards_are_two_deadlines() {
        RestitutionAward award = RestitutionAward.builder()
                .noticed(Answer.known(LocalDate.of(2010, 5, 4)))
                .build();

        assertThat(PersonFile.empty()
                        .with(award)
                        .with(RestitutionAward.builder()
                                .paid(Answer.known(true))
                                .build())
                        .deadlines())
                .filteredOn(deadline -> deadline.id().startsWith("restitution"))
                .extracting(Deadline::id)
                .containsExactly("restitution", "restitution-2");
    }

    @Test
    void events_say_themselves_when_they_were() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonFile.empty().with(VictimEvents.builder().build(), LocalDate.of(2025, 1, 1)));
    }

    @Test
    void what_is_known_of_a_request_for_services_serves_the_deadlines() {
        ServiceRequest request = ServiceRequest.builder()
                .status(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                .sexualExploitation(Answer.known(false))
                .build();

        assertThat(PersonFile.empty().with(request).overview(TODAY).times())
                .extracting(TimeLeft::id)
                .contains("victim-deadline/service")
                .doesNotContain("victim-deadline/onward-report");
    }

    @Test
    void a_file_is_not_changed_by_adding_to_it() {
        PersonFile file = PersonFile.empty();
        assertThat(file.with(Charge.builder().build())).hasToString("file with 1 records and 0 programmes");

        assertThat(file).hasToString("file with 0 records and 0 programmes");
    }

    @Test
    void a_programme_that_ends_soon_is_due() {
        Overview overview = People.RETURNED.overview(TODAY);

        assertThat(overview.matters(Attention.DUE)).extracting(Matter::id).containsExactly("seeds");
        assertThat(overview.matters(Attention.DUE).get(0).turn().orElseThrow().day())
                .isEqualTo(LocalDate.of(2026, 12, 16));
    }

    @Test
    void a_programme_is_asked_once() {
        AnswerSheet nothing = new AnswerSheet("household-8", Map.of());
        PersonFile twice = PersonFile.empty()
                .with(People.SEEDS_TITLE, People.SEEDS, nothing)
                .with(People.SEEDS_TITLE, People.SEEDS, nothing);

        assertThatIllegalArgumentException().isThrownBy(() -> twice.overview(TODAY));
    }

    @Test
    void nothing_of_the_person_is_shown_on_any_page() {
        PersonFile file = PersonFile.empty();
        for (Specimen<?> specimen : EverySpecimen.ALL) {
            if (aboutPeople().anyMatch(question -> question.facts() == specimen.type())
                    || Stream.of(LegalDeadline.values()).anyMatch(deadline -> deadline.facts() == specimen.type())) {
                file = file.with(specimen.canary());
            }
        }
        List<String> said = new ArrayList<>();
        for (int year : new int[] {2010, 2020, 2026}) {
            Overview overview = file.overview(LocalDate.of(year, 3, 1));
            said.add(overview.toString());
            said.add(overview.matters().toString());
            said.add(overview.questions().toString());
            for (Language language : Language.values()) {
                said.add(overview.plainText(language));
                said.add(overview.markdown(language));
                said.add(overview.html(language));
            }
        }
        said.add(file.toString());
        said.add(file.enquiries(TODAY).toString());

        assertThat(said).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain(Canary.TRACES));
    }
}
