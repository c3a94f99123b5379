package org.lindung.area;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;

/**
 * What a code of an area means today, and how sure that is.
 *
 * @param code the code that was asked about
 * @param state whether it is in use
 * @param certainty how sure the successors are
 * @param successors codes of today, in order; the code itself if it has not changed
 */
@NotPersonal
public record AreaSuccession(
        AreaCode code, AreaCodeState state, SuccessionCertainty certainty, List<AreaCode> successors)
        implements Serializable {

    /**
     * Refuses a number of successors that contradicts the certainty.
     *
     * @param code the code that was asked about
     * @param state whether it is in use
     * @param certainty how sure the successors are
     * @param successors codes of today
     */
    public AreaSuccession {
        successors = List.copyOf(successors);
        boolean agree = switch (certainty) {
            case UNCHANGED -> successors.equals(List.of(code));
            case INFERRED -> successors.size() == 1;
            case AMBIGUOUS -> !successors.isEmpty();
            case NOT_FOUND -> successors.isEmpty();
        };
        Invariants.check()
                .that(agree, AreaViolation.SUCCESSORS_CONTRADICT_CERTAINTY, "/successors")
                .orThrow();
    }

    /**
     * The code to use today where only one can be meant, for suggesting it to somebody who knows the place. Never for
     * overwriting what a record says.
     *
     * @return the one successor, or nothing if none was found or more than one fits
     */
    public Optional<AreaCode> only() {
        return certainty == SuccessionCertainty.AMBIGUOUS
                ? Optional.empty()
                : successors.stream().findFirst();
    }
}
