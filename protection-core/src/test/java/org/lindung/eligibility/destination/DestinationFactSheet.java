package org.lindung.eligibility.destination;

import java.util.List;
import org.lindung.area.CountryCode;
import org.lindung.eligibility.FactSheet;
import org.lindung.eligibility.JobGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;

/** The case tables of the book on destinations. */
public final class DestinationFactSheet implements FactSheet<DestinationPlan> {
    @Override
    public RuleBook<DestinationPlan> book() {
        return DestinationRules.BOOK;
    }

    @Override
    public DestinationPlan facts(CaseTable.Row row) {
        return DestinationPlan.builder()
                .destination(row.value("destination", CountryCode::of))
                .employerKind(row.choice("employer_kind", EmployerKind.class))
                .job(row.choice("job", JobGroup.class))
                .newPlacement(row.yesNo("new_placement"))
                .stopped(row.yesNo("stopped"))
                .lawProtectsForeignWorkers(row.yesNo("law_protects_foreign_workers"))
                .writtenAgreement(row.yesNo("written_agreement"))
                .socialSecurity(row.yesNo("destination_social_security"))
                .visaAndTicket(row.yesNo("visa_and_ticket"))
                .listedAsOpen(row.yesNo("listed_as_open"))
                .underSaudiPilot(row.yesNo("under_saudi_pilot"))
                .throughOneChannel(row.yesNo("through_one_channel"))
                .build();
    }

    /** All questions about single states follow from the destination. */
    @Override
    public String column(Fact<DestinationPlan, ?> fact) {
        return fact.id().startsWith("to-") ? "destination" : fact.id().replace('-', '_');
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // a ban
                "no-middle-east-household 2015-07-01/2023-08-23: No household of the Middle East applies to some and can never be met",
                "no-middle-east-household 2023-08-23/..: No household of the Middle East applies to some and can never be met",
                // announced as revoked, reported as alive
                "no-middle-east-household 2023-08-23/..: No household of the Middle East leaves every failure to a person",
                // what companies outside the pilot may do was not read
                "saudi-pilot 2018-10-11/2023-08-23: Pilot with Saudi Arabia leaves every failure to a person",
                "saudi-pilot 2023-08-23/..: Pilot with Saudi Arabia leaves every failure to a person",
                // a ban
                "no-domestic-work-in-malaysia 2022-07-13/2022-08-01: No new domestic work in Malaysia applies to some and can never be met",
                // what became of the channel after its trial was not read
                "one-channel-to-malaysia 2022-11-01/..: One channel to Malaysia leaves every failure to a person");
    }
}
