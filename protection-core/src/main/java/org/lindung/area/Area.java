package org.lindung.area;

import java.io.Serializable;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * An area as the official list has it.
 *
 * <p>Names repeat, codes do not: more than 28,000 villages share theirs with another one. A name alone is never a reason
 * to take two places, or two people, for one.
 *
 * @param code its code
 * @param name its official name, of a regency or city with the kind in front: {@code Kabupaten Timor Tengah Selatan}
 * @param kind what kind of area it is
 */
@NotPersonal
public record Area(AreaCode code, String name, AreaKind kind) implements Serializable {

    /**
     * Refuses a blank name and a kind of another level than the code.
     *
     * @param code its code
     * @param name its official name
     * @param kind what kind of area it is
     */
    public Area {
        Invariants.check()
                .that(!name.isBlank(), ValueViolation.BLANK, "/name")
                .that(kind.level() == code.level(), AreaViolation.AREA_KIND_LEVEL, "/kind")
                .orThrow();
    }

    /**
     * The level of the area.
     *
     * @return the level
     */
    public AreaLevel level() {
        return code.level();
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
