package org.lindung.eligibility.grant;

import java.util.List;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on direct grants. */
public final class GrantFactSheet implements FactSheet<DirectGrant> {
    @Override
    public RuleBook<DirectGrant> book() {
        return GrantRules.BOOK;
    }

    @Override
    public DirectGrant facts(CaseTable.Row row) {
        return DirectGrant.builder()
                .form(row.choice("form", GrantForm.class))
                .use(row.choice("use", GrantUse.class))
                .politicalTies(row.yesNo("political_ties"))
                .threatensSecurity(row.yesNo("threatens_security"))
                .purposeReviewed(row.yesNo("purpose_reviewed"))
                .consulted(row.yesNo("consulted"))
                .signedByReceiver(row.yesNo("signed_by_receiver"))
                .amountStated(row.yesNo("amount_stated"))
                .useStated(row.yesNo("use_stated"))
                .termsStated(row.yesNo("terms_stated"))
                .registered(row.yesNo("registered"))
                .valuedInRupiah(row.yesNo("valued_in_rupiah"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // the regulation sets no time for it
                "registration 2012-01-01/..: Registration leaves every failure to a person");
    }
}
