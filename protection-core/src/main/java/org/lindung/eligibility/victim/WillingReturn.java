package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ServiceFacts.GREATER_DANGER;
import static org.lindung.eligibility.victim.ServiceFacts.SERVICE;
import static org.lindung.eligibility.victim.ServiceFacts.WISHES_TO_RETURN;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Nobody is sent home against their will or into greater danger. */
final class WillingReturn {
    private static final Provision EXPLANATION = new Provision(
            UU_21_2007.article("51").paragraph("1").explained(),
            Text.of(
                    "Return only with the guarantee that the victim truly wishes it and that it brings no greater danger.",
                    "Pemulangan hanya dengan jaminan bahwa korban benar-benar menginginkannya dan tidak menimbulkan bahaya yang lebih besar."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** Explanation of UU 21/2007 art. 51(1). */
    static final Requirement<ServiceRequest> SINCE_2007 = requirement("willing-return")
            .titled("Return wished for and safe", "Pemulangan yang diinginkan dan aman")
            .under(EXPLANATION)
            .inForce(UU_21_2007.inForce())
            .knownSince(FIRST_EDITION)
            .appliesWhen(SERVICE.is(VictimService.RETURN))
            .asks(allOf(WISHES_TO_RETURN.is(true), GREATER_DANGER.is(false)));

    private WillingReturn() {}
}
