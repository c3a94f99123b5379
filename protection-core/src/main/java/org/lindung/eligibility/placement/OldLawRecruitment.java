package org.lindung.eligibility.placement;

import static org.lindung.eligibility.placement.PlacementFacts.CHANNEL;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.not;

import org.lindung.migrant.PlacementChannel;
import org.lindung.rule.Condition;
import org.lindung.value.Text;

/**
 * What is open about UU 39/2004 art. 35: it speaks of recruitment by private placement companies. Whether it binds the
 * other channels is not said, so whoever fails it there is neither refused nor waved through.
 */
final class OldLawRecruitment {
    static final Text OPEN = Text.of(
            "Art. 35 speaks of recruitment by private placement companies; whether it also binds this "
                    + "channel is not said.",
            "Pasal 35 mengatur perekrutan oleh pelaksana penempatan swasta; apakah juga mengikat jalur ini "
                    + "tidak disebutkan.");

    private OldLawRecruitment() {}

    /** True where the demand is not met by somebody who goes through another channel. */
    static Condition<PlacementApplicant> otherChannelAndNot(Condition<PlacementApplicant> demand) {
        return allOf(not(CHANNEL.is(PlacementChannel.PLACEMENT_COMPANY)), not(demand));
    }
}
