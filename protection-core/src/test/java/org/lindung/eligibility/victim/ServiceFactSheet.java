package org.lindung.eligibility.victim;

import java.util.List;
import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.rule.RuleBook;

/** The case tables of the book on services to victims. */
public final class ServiceFactSheet implements FactSheet<ServiceRequest> {
    @Override
    public RuleBook<ServiceRequest> book() {
        return ServiceRules.BOOK;
    }

    @Override
    public ServiceRequest facts(Cells cells) {
        return ServiceRequest.builder()
                .service(cells.choice("service", VictimService.class))
                .status(cells.choice("status", TraffickingStatus.class))
                .suffered(cells.yesNo("suffered"))
                .reportedToPolice(cells.yesNo("reported_to_police"))
                .applicant(cells.choice("applicant", ServiceApplicant.class))
                .atIntegratedCentre(cells.yesNo("at_integrated_centre"))
                .sexualExploitation(cells.yesNo("sexual_exploitation"))
                .wishesToReturn(cells.yesNo("wishes_to_return"))
                .greaterDanger(cells.yesNo("greater_danger"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // it asks for nothing beyond what makes it take the place of the report
                "rights-from-the-crime 2022-05-09/..: Rights from the moment of the crime can never fail");
    }
}
