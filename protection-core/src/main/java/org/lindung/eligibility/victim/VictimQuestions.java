package org.lindung.eligibility.victim;

import static org.lindung.party.IndonesianAnswerers.POLICE;
import static org.lindung.party.IndonesianAnswerers.SOCIAL_WORKER;
import static org.lindung.rule.Answerer.PERSON;

import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;

/** What is asked of a victim in the same words for services, protection, deadlines and restitution, so that one answer serves all. */
final class VictimQuestions {
    /** Victim, possible victim, or not a victim. */
    static final Fact.Draft STATUS = Fact.named("status")
            .labelled("status as a victim", "status sebagai korban")
            .asked(
                    "Does screening or an authority say that the person is a victim, may be one, or is none?",
                    "Menurut penapisan atau pihak berwenang, apakah orang ini korban, terindikasi korban, atau bukan korban?")
            .answeredBy(SOCIAL_WORKER, POLICE)
            .category(DataCategory.TRAFFICKING);

    /** Aimed at sexual exploitation. */
    static final Fact.Draft SEXUAL_EXPLOITATION = Fact.named("sexual-exploitation")
            .labelled("trafficking aimed at sexual exploitation", "perdagangan orang untuk eksploitasi seksual")
            .asked(
                    "Was the trafficking aimed at sexual exploitation?",
                    "Apakah perdagangan orang ini ditujukan untuk eksploitasi seksual?")
            .answeredBy(PERSON)
            .category(DataCategory.TRAFFICKING);

    private VictimQuestions() {}
}
