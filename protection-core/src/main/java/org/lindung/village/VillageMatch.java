package org.lindung.village;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.lindung.area.VillageCode;
import org.lindung.privacy.NotPersonal;

/**
 * Which official village is meant by a name that somebody published. Names are misspelt and repeat from district to
 * district, so that a name alone is no code.
 */
public sealed interface VillageMatch extends Serializable {
    /**
     * Name, district and regency fit one village.
     *
     * @param village its code
     */
    @NotPersonal
    record Matched(VillageCode village) implements VillageMatch {}

    /**
     * It is not certain which village is meant.
     *
     * @param candidates villages that it could be, if somebody named any; never to be taken for the answer
     */
    @NotPersonal
    record Open(List<VillageCode> candidates) implements VillageMatch {
        /**
         * Keeps a copy.
         *
         * @param candidates villages that it could be
         */
        public Open {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * The village, if it is certain.
     *
     * @return its code, or empty if the match is open
     */
    default Optional<VillageCode> certain() {
        return this instanceof Matched matched ? Optional.of(matched.village()) : Optional.empty();
    }
}
