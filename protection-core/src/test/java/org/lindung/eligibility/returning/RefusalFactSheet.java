package org.lindung.eligibility.returning;

import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.RuleBook;

/** The case tables of the book on refused rehabilitation. */
public final class RefusalFactSheet implements FactSheet<RefusedRehabilitation> {
    @Override
    public RuleBook<RefusedRehabilitation> book() {
        return HandOverRules.REFUSAL;
    }

    @Override
    public RefusedRehabilitation facts(Cells cells) {
        return RefusedRehabilitation.builder()
                .capable(cells.yesNo("capable"))
                .ownStatement(cells.yesNo("own_statement"))
                .familyStatement(cells.yesNo("family_statement"))
                .build();
    }
}
