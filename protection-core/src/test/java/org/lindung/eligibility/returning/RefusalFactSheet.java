package org.lindung.eligibility.returning;

import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on refused rehabilitation. */
public final class RefusalFactSheet implements FactSheet<RefusedRehabilitation> {
    @Override
    public RuleBook<RefusedRehabilitation> book() {
        return HandOverRules.REFUSAL;
    }

    @Override
    public RefusedRehabilitation facts(CaseTable.Row row) {
        return RefusedRehabilitation.builder()
                .capable(row.yesNo("capable"))
                .ownStatement(row.yesNo("own_statement"))
                .familyStatement(row.yesNo("family_statement"))
                .build();
    }
}
