package org.lindung.eligibility.grant;

import java.util.List;
import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.RuleBook;

/** The case tables of the book on direct grants. */
public final class GrantFactSheet implements FactSheet<DirectGrant> {
    @Override
    public RuleBook<DirectGrant> book() {
        return GrantRules.BOOK;
    }

    @Override
    public DirectGrant facts(Cells cells) {
        return DirectGrant.builder()
                .form(cells.choice("form", GrantForm.class))
                .use(cells.choice("use", GrantUse.class))
                .politicalTies(cells.yesNo("political_ties"))
                .threatensSecurity(cells.yesNo("threatens_security"))
                .purposeReviewed(cells.yesNo("purpose_reviewed"))
                .consulted(cells.yesNo("consulted"))
                .signedByReceiver(cells.yesNo("signed_by_receiver"))
                .amountStated(cells.yesNo("amount_stated"))
                .useStated(cells.yesNo("use_stated"))
                .termsStated(cells.yesNo("terms_stated"))
                .registered(cells.yesNo("registered"))
                .valuedInRupiah(cells.yesNo("valued_in_rupiah"))
                .build();
    }

    @Override
    public List<String> remarksThatAreMeant() {
        return List.of(
                // the regulation sets no time for it
                "registration 2012-01-01/..: Registration leaves every failure to a person");
    }
}
