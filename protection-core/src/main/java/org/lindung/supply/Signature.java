package org.lindung.supply;

import java.io.Serializable;
import org.lindung.migrant.PersonName;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * Who signed a hand-over record.
 *
 * @param role as what
 * @param name who, as written in the record
 * @param position office or relation, as written in the record: <i>Kepala Balai</i>, <i>Kepala Desa</i>
 */
public record Signature(
        @NotPersonal SignatureRole role,
        @PersonalData(DataCategory.IDENTITY) PersonName name,
        @PersonalData(DataCategory.WORK) String position)
        implements Serializable {
    /**
     * Refuses a blank position.
     *
     * @param role as what
     * @param name who
     * @param position office or relation
     */
    public Signature {
        Invariants.check()
                .that(!position.isBlank(), ValueViolation.BLANK, "/position")
                .orThrow();
    }

    @Override
    public String toString() {
        return role.code() + " ***";
    }
}
