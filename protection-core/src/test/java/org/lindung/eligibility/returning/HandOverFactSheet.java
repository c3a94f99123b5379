package org.lindung.eligibility.returning;

import org.lindung.eligibility.Cells;
import org.lindung.eligibility.FactSheet;
import org.lindung.rule.RuleBook;

/** The case tables of the book on hand-overs. */
public final class HandOverFactSheet implements FactSheet<ReturnHandOver> {
    @Override
    public RuleBook<ReturnHandOver> book() {
        return HandOverRules.HAND_OVER;
    }

    @Override
    public ReturnHandOver facts(Cells cells) {
        return ReturnHandOver.builder()
                .broughtHome(cells.yesNo("brought_home"))
                .hasFamily(cells.yesNo("has_family"))
                .receiver(cells.choice("receiver", HandOverReceiver.class))
                .recorded(cells.yesNo("recorded"))
                .witnessed(cells.yesNo("witnessed"))
                .build();
    }
}
