package org.lindung.eligibility.victim;

import static org.lindung.eligibility.victim.ProtectionFacts.ABROAD;
import static org.lindung.eligibility.victim.ProtectionFacts.INDONESIAN;
import static org.lindung.eligibility.victim.ProtectionFacts.PROTECTION;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_9_2008;
import static org.lindung.law.IndonesianLaw.UU_21_2007;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The state brings its citizens home. */
final class ReturnFromAbroad {
    private static final Provision ARTICLE_54_1 = new Provision(
            UU_21_2007.article("54").paragraph("1"),
            Text.of(
                    "Indonesia's missions protect a victim abroad and work for the return at the cost of the state.",
                    "Perwakilan Indonesia melindungi korban di luar negeri dan mengusahakan pemulangan atas biaya negara."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_17_1 = new Provision(
            PP_9_2008.article("17").paragraph("1"),
            Text.of(
                    "The missions must protect Indonesian witnesses and victims abroad and bring them home at the cost of the state.",
                    "Perwakilan wajib melindungi saksi dan korban warga negara Indonesia di luar negeri dan memulangkannya atas biaya negara."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Condition<ProtectionRequest> CITIZEN_ABROAD = allOf(INDONESIAN.is(true), ABROAD.is(true));

    /** UU 21/2007 art. 54(1), by which the state works for the return. */
    static final Requirement<ProtectionRequest> SINCE_2007 = version(
            DateRange.of(
                    UU_21_2007.inForce().startInclusive(), PP_9_2008.inForce().startInclusive()),
            ARTICLE_54_1);

    /** The same, and a duty since PP 9/2008 art. 17(1). */
    static final Requirement<ProtectionRequest> SINCE_2008 = version(PP_9_2008.inForce(), ARTICLE_54_1, ARTICLE_17_1);

    private static Requirement<ProtectionRequest> version(DateRange inForce, Provision first, Provision... others) {
        return requirement("return-from-abroad")
                .titled("Indonesian citizen abroad", "Warga negara Indonesia di luar negeri")
                .under(first, others)
                .inForce(inForce)
                .knownSince(FIRST_EDITION)
                .appliesWhen(PROTECTION.is(VictimProtection.RETURN_FROM_ABROAD))
                .asks(CITIZEN_ABROAD);
    }

    private ReturnFromAbroad() {}
}
