package org.lindung.eligibility.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lindung.agreement.CostBearer;
import org.lindung.agreement.CostKind;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.eligibility.JobGroup;

/** Who pays what the worker may not be charged. */
class CostBearersTest {
    private static final LocalDate UNDER_ZERO_COST = LocalDate.of(2022, 3, 1);

    private static Charge.Builder charge(CostKind item, JobGroup job) {
        return Charge.builder()
                .item(Answer.known(item))
                .job(Answer.known(job))
                .destination(Answer.known(CountryCode.of("MY")))
                .chargedByPlacementCompany(Answer.known(true))
                .borneByEmployer(Answer.known(false));
    }

    @Test
    void is_the_employer_for_the_visa_of_a_housekeeper() {
        Charge visa = charge(CostKind.WORK_VISA, JobGroup.HOUSEKEEPER).build();

        assertThat(CostRules.bearers(visa, UNDER_ZERO_COST)).containsExactly(CostBearer.EMPLOYER);
    }

    @Test
    void is_local_government_for_her_training() {
        Charge training = charge(CostKind.TRAINING, JobGroup.HOUSEKEEPER).build();

        assertThat(CostRules.bearers(training, UNDER_ZERO_COST)).containsExactly(CostBearer.GOVERNMENT);
    }

    @Test
    void is_worker_or_employer_for_a_personal_item_in_2020() {
        Charge certificate = charge(CostKind.POLICE_CERTIFICATE, JobGroup.OTHER).build();

        assertThat(CostRules.bearers(certificate, LocalDate.of(2020, 10, 1)))
                .containsExactly(CostBearer.EMPLOYER, CostBearer.SHARED, CostBearer.WORKER);
    }

    @Test
    void is_the_worker_for_what_the_old_law_let_companies_charge() {
        Charge training = charge(CostKind.TRAINING, JobGroup.OTHER).build();

        assertThat(CostRules.bearers(training, LocalDate.of(2012, 5, 2))).containsExactly(CostBearer.WORKER);
    }

    @Test
    void is_not_named_where_the_law_only_says_who_does_not_pay() {
        Charge fee = charge(CostKind.COMPANY_SERVICE, JobGroup.OTHER).build();

        assertThat(CostRules.bearers(fee, UNDER_ZERO_COST)).isEmpty();
    }

    @Test
    void is_not_named_while_a_person_has_to_decide_or_something_is_not_known() {
        Charge visa = charge(CostKind.WORK_VISA, JobGroup.HOUSEKEEPER).build();
        Charge unknown = charge(CostKind.WORK_VISA, JobGroup.HOUSEKEEPER)
                .item(Answer.notAsked())
                .build();

        assertThat(CostRules.bearers(visa, LocalDate.of(2025, 10, 15))).isEmpty();
        assertThat(CostRules.bearers(unknown, UNDER_ZERO_COST)).isEmpty();
    }
}
