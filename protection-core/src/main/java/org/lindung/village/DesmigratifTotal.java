package org.lindung.village;

import java.io.Serializable;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;

/**
 * How many villages somebody counted in the programme.
 *
 * @param year the year
 * @param cumulative whether all villages up to the end of the year are counted, or only those chosen in it
 * @param villages how many
 * @param confidence how sure this is
 * @param source where it was read
 */
@NotPersonal
public record DesmigratifTotal(int year, boolean cumulative, int villages, Confidence confidence, String source)
        implements Serializable {
    /**
     * Refuses a number below zero.
     *
     * @param year the year
     * @param cumulative whether all villages up to the end of the year are counted
     * @param villages how many
     * @param confidence how sure this is
     * @param source where it was read
     */
    public DesmigratifTotal {
        Invariants.check()
                .that(villages >= 0, VillageViolation.COUNT_NEGATIVE, "/villages")
                .orThrow();
    }
}
