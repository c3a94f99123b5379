package org.lindung.eligibility.victim;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on services to victims. */
public final class ServiceFactSheet implements FactSheet<ServiceRequest> {
    @Override
    public RuleBook<ServiceRequest> book() {
        return ServiceRules.BOOK;
    }

    @Override
    public ServiceRequest facts(CaseTable.Row row) {
        return ServiceRequest.builder()
                .service(row.choice("service", VictimService.class))
                .status(row.choice("status", TraffickingStatus.class))
                .suffered(row.yesNo("suffered"))
                .reportedToPolice(row.yesNo("reported_to_police"))
                .applicant(row.choice("applicant", ServiceApplicant.class))
                .atIntegratedCentre(row.yesNo("at_integrated_centre"))
                .sexualExploitation(row.yesNo("sexual_exploitation"))
                .wishesToReturn(row.yesNo("wishes_to_return"))
                .greaterDanger(row.yesNo("greater_danger"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // it asks for nothing beyond what makes it take the place of the report
                "rights-from-the-crime 2022-05-09/..: Rights from the moment of the crime can never fail");
    }
}
