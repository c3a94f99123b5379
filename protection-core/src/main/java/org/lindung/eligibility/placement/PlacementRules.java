package org.lindung.eligibility.placement;

import java.util.List;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rule book for "may this worker be placed abroad?", from 18 October 2004 on. The day to ask about is the day of
 * departure.
 *
 * <pre>{@code
 * Assessment<PlacementApplicant> answer = PlacementRules.BOOK.assess(applicant, LocalDate.of(2018, 3, 1));
 * }</pre>
 */
public final class PlacementRules {
    /** The book. */
    public static final RuleBook<PlacementApplicant> BOOK = RuleBook.of(
            "placement",
            "2026.1",
            Text.of("May this worker be placed abroad?", "Bolehkah pekerja ini ditempatkan di luar negeri?"),
            List.of(
                    MinimumAge.UNTIL_2017,
                    MinimumAge.SINCE_2017,
                    GoodHealth.UNTIL_2017,
                    GoodHealth.SINCE_2017,
                    NotPregnant.UNTIL_2017,
                    SchoolEducation.UNTIL_2006,
                    SchoolEducation.UNTIL_2017,
                    SocialSecurityMembership.SINCE_2017,
                    IdentityPapers.UNTIL_2017,
                    MaritalStatusCertificate.UNTIL_2017,
                    MaritalStatusCertificate.UNTIL_2022,
                    MaritalStatusCertificate.SINCE_2022,
                    FamilyPermission.UNTIL_2017,
                    FamilyPermission.UNTIL_2022,
                    FamilyPermission.SINCE_2022,
                    CompetenceCertificate.UNTIL_2017,
                    CompetenceCertificate.SINCE_2017,
                    CrewCompetenceCertificate.MERCHANT,
                    CrewCompetenceCertificate.FISHING,
                    HealthCertificate.UNTIL_2017,
                    HealthCertificate.SINCE_2017,
                    CrewHealthCertificate.MERCHANT,
                    CrewHealthCertificate.FISHING,
                    Passport.UNTIL_2017,
                    Passport.SINCE_2017,
                    CrewPassport.MERCHANT,
                    CrewPassport.FISHING,
                    WorkVisa.UNTIL_2017,
                    WorkVisa.SINCE_2017,
                    CrewWorkVisa.MERCHANT,
                    CrewWorkVisa.FISHING,
                    PlacementAgreement.UNTIL_2017,
                    PlacementAgreement.UNTIL_2022,
                    PlacementAgreement.SINCE_2022,
                    CrewPlacementAgreement.FISHING,
                    EmploymentAgreement.UNTIL_2017,
                    EmploymentAgreement.SINCE_2017,
                    CrewEmploymentAgreement.MERCHANT,
                    CrewEmploymentAgreement.FISHING,
                    OverseasWorkerCard.UNTIL_2017,
                    CrewSeamansBook.MERCHANT,
                    CrewSeamansBook.FISHING,
                    CrewSocialSecurityProof.MERCHANT,
                    CrewSocialSecurityProof.FISHING,
                    CrewIdentityDocument.MERCHANT,
                    IndividualWorkerEmployer.UNTIL_2022,
                    IndividualWorkerEmployer.SINCE_2022,
                    CrewEmployer.FISHING));

    private PlacementRules() {}
}
