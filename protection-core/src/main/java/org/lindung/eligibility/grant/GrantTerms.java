package org.lindung.eligibility.grant;

import static org.lindung.eligibility.grant.GrantFacts.POLITICAL_TIES;
import static org.lindung.eligibility.grant.GrantFacts.THREATENS_SECURITY;
import static org.lindung.eligibility.grant.GrantFacts.USE;
import static org.lindung.eligibility.grant.GrantPapers.read;
import static org.lindung.law.IndonesianLaw.PP_10_2011;
import static org.lindung.rule.Condition.allOf;

import org.lindung.law.Provision;
import org.lindung.rule.Requirement;

/** What a grant may bring with it, and what it may be for. */
final class GrantTerms {
    private static final Provision ARTICLE_2_E = read(
            PP_10_2011.article("2").letter("e"),
            "No political ties, which would sway the policy of the state, come with a grant.",
            "Hibah tidak disertai ikatan politik, yaitu yang mempengaruhi kebijakan politik negara.");

    private static final Provision ARTICLE_2_F = read(
            PP_10_2011.article("2").letter("f"),
            "A grant holds nothing that can disturb the security of the state.",
            "Hibah tidak memiliki muatan yang dapat mengganggu stabilitas keamanan negara.");

    private static final Provision ARTICLE_51 = read(
            PP_10_2011.article("51"),
            "Grants support national development, and/or disaster relief and humanitarian aid.",
            "Hibah digunakan untuk mendukung pembangunan nasional, dan/atau penanggulangan bencana alam dan bantuan kemanusiaan.");

    /** Art. 2 letters e and f. The principles of letters a to d have no test that a recorded fact could meet. */
    static final Requirement<DirectGrant> NO_TIES = GrantPapers.requirementOf(
                    "no-ties", "No ties and no danger", "Tanpa ikatan dan gangguan", ARTICLE_2_E, ARTICLE_2_F)
            .asks(allOf(POLITICAL_TIES.is(false), THREATENS_SECURITY.is(false)));

    /** Art. 51. */
    static final Requirement<DirectGrant> USE_OF_THE_GRANT = GrantPapers.requirementOf(
                    "use", "Use of the grant", "Penggunaan hibah", ARTICLE_51)
            .asks(USE.isOneOf(GrantUse.DEVELOPMENT, GrantUse.RELIEF));

    private GrantTerms() {}
}
