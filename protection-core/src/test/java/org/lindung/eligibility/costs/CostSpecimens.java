package org.lindung.eligibility.costs;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.agreement.CostKind;
import org.lindung.area.AreaSpecimens;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.eligibility.JobGroup;

/** Charges. */
public final class CostSpecimens implements Specimens {
    private static final Arbitrary<Boolean> YES_OR_NO = Arbitraries.of(true, false);

    private static Arbitrary<Charge> charges() {
        return Combinators.combine(
                        Answers.of(Arbitraries.of(CostKind.class)),
                        Answers.of(YES_OR_NO),
                        Answers.of(Arbitraries.of(JobGroup.class)),
                        Answers.of(AreaSpecimens.COUNTRIES),
                        Answers.of(YES_OR_NO))
                .as((item, byCompany, job, destination, borne) -> Charge.builder()
                        .item(item)
                        .chargedByPlacementCompany(byCompany)
                        .job(job)
                        .destination(destination)
                        .borneByEmployer(borne)
                        .build());
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(Specimen.of(
                Charge.class,
                charges(),
                Charge.builder()
                        .item(Answer.known(CostKind.COMPANY_SERVICE))
                        .chargedByPlacementCompany(Answer.known(true))
                        .job(Answer.known(JobGroup.HOUSEKEEPER))
                        .destination(Answer.known(CountryCode.of("TW")))
                        .borneByEmployer(Answer.known(false))
                        .build()));
    }
}
