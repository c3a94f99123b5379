package org.lindung.eligibility.recruitment;

import java.util.List;
import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.party.EmployerKind;
import org.lindung.rule.RuleBook;

/** The case tables of the book on recruitment. */
public final class RecruitmentFactSheet implements FactSheet<Recruitment> {
    @Override
    public RuleBook<Recruitment> book() {
        return RecruitmentRules.BOOK;
    }

    @Override
    public Recruitment facts(Cells cells) {
        return Recruitment.builder()
                .recruiter(cells.choice("recruiter", Recruiter.class))
                .writtenAgreement(cells.yesNo("written_agreement"))
                .ownCompanyPermit(cells.yesNo("own_company_permit"))
                .companyLicence(cells.yesNo("company_licence"))
                .suspended(cells.yesNo("suspended"))
                .recruitmentLicence(cells.yesNo("recruitment_licence"))
                .employerKind(cells.choice("employer_kind", EmployerKind.class))
                .throughPartner(cells.yesNo("through_partner"))
                .aboutToDepart(cells.yesNo("about_to_depart"))
                .orientation(cells.yesNo("orientation"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // PP 5/2013, which may have asked it, was not read
                "overseas-partner 2017-11-22/2021-04-07: Partner abroad for households leaves every failure to a person");
    }
}
