package org.lindung.eligibility.village;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.rule.Outcome;
import org.lindung.village.DesmigratifRegister;
import org.lindung.village.DesmigratifService;
import org.lindung.village.Village;

/** What holds between villages, their records and the books on them. */
class VillageRulesTest {
    private static final VillageCode TUBUHUE = VillageCode.of("53.02.07.2012");

    @Provide
    Arbitrary<VillageRequest> requests() {
        return VillageRequestSpecimens.requests();
    }

    @Property
    void job_information_is_refused_to_nobody(@ForAll("requests") VillageRequest request) {
        VillageRequest forInformation = VillageRequest.builder()
                .from(request)
                .duty(Answer.known(VillageDuty.JOB_INFORMATION))
                .build();

        assertThat(VillageRules.SERVICES.outcome(forInformation, LocalDate.of(2026, 3, 1)))
                .isNotEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"53.01.18.1001, true", "53.02.07.2012, false", "91.03.01.3001, false"})
    void the_number_of_a_village_tells_whether_it_is_a_ward(String code, boolean ward) {
        assertThat(VillageRequest.to(VillageCode.of(code)).build().getWard()).isEqualTo(Answer.known(ward));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07-01, undetermined",
        "2018-07-01, eligible",
        "2020-07-01, undetermined",
        "2021-07-01, needs-review"
    })
    void a_request_takes_from_the_record_of_the_village_what_it_says_of_the_day(LocalDate day, String outcome) {
        assertThat(VillageRules.DESMIGRATIF
                        .outcome(of(DesmigratifService.LEARNING_HOUSE, day), day)
                        .code())
                .isEqualTo(outcome);
    }

    @Test
    void a_service_that_nobody_recorded_is_asked_for_and_not_refused() {
        LocalDate day = LocalDate.of(2018, 7, 1);

        assertThat(of(DesmigratifService.MARKETING, day).getOffered()).isEqualTo(Answer.notAsked());
        assertThat(VillageRules.DESMIGRATIF.outcome(of(DesmigratifService.MARKETING, day), day))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    private static DesmigratifRequest of(DesmigratifService service, LocalDate day) {
        Village village = Village.builder()
                .code(TUBUHUE)
                .designations(DesmigratifRegister.shipped().of(TUBUHUE))
                .services(Set.of(DesmigratifService.LEARNING_HOUSE))
                .build();
        return DesmigratifRequest.in(village, service, day)
                .person(Answer.known(VillagePerson.FAMILY))
                .tie(Answer.known(VillageTie.REGISTERED))
                .build();
    }
}
