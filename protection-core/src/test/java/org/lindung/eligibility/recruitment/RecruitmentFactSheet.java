package org.lindung.eligibility.recruitment;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.party.EmployerKind;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on recruitment. */
public final class RecruitmentFactSheet implements FactSheet<Recruitment> {
    @Override
    public RuleBook<Recruitment> book() {
        return RecruitmentRules.BOOK;
    }

    @Override
    public Recruitment facts(CaseTable.Row row) {
        return Recruitment.builder()
                .recruiter(row.choice("recruiter", Recruiter.class))
                .writtenAgreement(row.yesNo("written_agreement"))
                .ownCompanyPermit(row.yesNo("own_company_permit"))
                .companyLicence(row.yesNo("company_licence"))
                .suspended(row.yesNo("suspended"))
                .recruitmentLicence(row.yesNo("recruitment_licence"))
                .employerKind(row.choice("employer_kind", EmployerKind.class))
                .throughPartner(row.yesNo("through_partner"))
                .aboutToDepart(row.yesNo("about_to_depart"))
                .orientation(row.yesNo("orientation"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // PP 5/2013, which may have asked it, was not read
                "overseas-partner 2017-11-22/2021-04-07: Partner abroad for households leaves every failure to a person");
    }
}
