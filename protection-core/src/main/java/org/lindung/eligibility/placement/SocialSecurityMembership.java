package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.SOCIAL_SECURITY_MEMBER;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Registration with social security. */
final class SocialSecurityMembership {
    private static final Provision ARTICLE_5_D = new Provision(
            UU_18_2017.article("5").letter("d"),
            Text.of(
                    "A worker who goes abroad is registered with social security and has a membership number.",
                    "Pekerja yang akan bekerja ke luar negeri terdaftar dan memiliki nomor kepesertaan Jaminan Sosial."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 5 letter d; the old law did not ask it. */
    static final Requirement<PlacementApplicant> SINCE_2017 = requirement("social-security-membership")
            .titled("Social security membership", "Kepesertaan Jaminan Sosial")
            .under(ARTICLE_5_D)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(SOCIAL_SECURITY_MEMBER.is(true));

    private SocialSecurityMembership() {}
}
