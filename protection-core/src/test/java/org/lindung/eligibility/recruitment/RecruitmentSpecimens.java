package org.lindung.eligibility.recruitment;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.basics.Money;
import org.lindung.party.EmployerKind;

/** Recruitments and applications for the licence. */
public final class RecruitmentSpecimens implements Specimens {
    private static final Arbitrary<Answer<Boolean>> YES_OR_NO = Answers.of(Arbitraries.of(true, false));

    private static Arbitrary<Recruitment> recruitments() {
        return Combinators.combine(
                        Answers.of(Arbitraries.of(Recruiter.class)),
                        YES_OR_NO.list().ofSize(8),
                        Answers.of(Arbitraries.of(EmployerKind.class)))
                .as((recruiter, answers, employer) -> Recruitment.builder()
                        .recruiter(recruiter)
                        .writtenAgreement(answers.get(0))
                        .ownCompanyPermit(answers.get(1))
                        .companyLicence(answers.get(2))
                        .suspended(answers.get(3))
                        .recruitmentLicence(answers.get(4))
                        .employerKind(employer)
                        .throughPartner(answers.get(5))
                        .aboutToDepart(answers.get(6))
                        .orientation(answers.get(7))
                        .build());
    }

    private static Arbitrary<LicenceApplication> applications() {
        Arbitrary<Answer<Money>> sums =
                Answers.of(Arbitraries.longs().between(0, 9_000_000_000L).map(Money::rupiah));
        Arbitrary<Answer<Integer>> numbers = Answers.of(Arbitraries.integers().between(0, 200));
        return Combinators.combine(
                        sums, sums, numbers, numbers, YES_OR_NO.list().ofSize(7))
                .as((capital, deposit, years, percent, answers) -> LicenceApplication.builder()
                        .renewal(answers.get(0))
                        .paidUpCapital(capital)
                        .deposit(deposit)
                        .planYears(years)
                        .facilities(answers.get(1))
                        .licensingStandards(answers.get(2))
                        .reported(answers.get(3))
                        .placedPercentOfPlan(percent)
                        .noLossInTwoYears(answers.get(4))
                        .suspended(answers.get(5))
                        .handedInAnew(answers.get(6))
                        .build());
    }

    private static Recruitment canary() {
        Answer<Boolean> yes = Answer.known(true);
        return Recruitment.builder()
                .recruiter(Answer.known(Recruiter.NATURAL_PERSON))
                .writtenAgreement(yes)
                .ownCompanyPermit(yes)
                .companyLicence(yes)
                .suspended(yes)
                .recruitmentLicence(yes)
                .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                .throughPartner(yes)
                .aboutToDepart(yes)
                .orientation(yes)
                .build();
    }

    private static LicenceApplication ofACompany() {
        Answer<Boolean> yes = Answer.known(true);
        return LicenceApplication.builder()
                .renewal(yes)
                .paidUpCapital(Answer.known(Money.rupiah(5_000_000_000L)))
                .deposit(Answer.known(Money.rupiah(1_500_000_000)))
                .planYears(Answer.known(3))
                .facilities(yes)
                .licensingStandards(yes)
                .reported(yes)
                .placedPercentOfPlan(Answer.known(75))
                .noLossInTwoYears(yes)
                .suspended(Answer.known(false))
                .handedInAnew(yes)
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Recruitment.class, recruitments(), canary()),
                Specimen.of(LicenceApplication.class, applications(), ofACompany()));
    }
}
