package org.lindung.eligibility.returning;

import org.lindung.eligibility.FactSheet;
import org.lindung.rule.CaseTable;
import org.lindung.rule.RuleBook;

/** The case tables of the book on hand-overs. */
public final class HandOverFactSheet implements FactSheet<ReturnHandOver> {
    @Override
    public RuleBook<ReturnHandOver> book() {
        return HandOverRules.HAND_OVER;
    }

    @Override
    public ReturnHandOver facts(CaseTable.Row row) {
        return ReturnHandOver.builder()
                .broughtHome(row.yesNo("brought_home"))
                .hasFamily(row.yesNo("has_family"))
                .receiver(row.choice("receiver", HandOverReceiver.class))
                .recorded(row.yesNo("recorded"))
                .witnessed(row.yesNo("witnessed"))
                .build();
    }
}
