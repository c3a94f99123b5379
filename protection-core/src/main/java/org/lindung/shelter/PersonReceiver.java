package org.lindung.shelter;

import java.io.Serializable;
import org.lindung.household.Kinship;
import org.lindung.migrant.PersonName;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;

/**
 * To whom a person is handed over: to the family, to somebody whom the family sends, or, where there is no family, to an
 * authority.
 */
public sealed interface PersonReceiver extends Serializable {

    /**
     * A member of the family.
     *
     * @param name who
     * @param relation what they are to the person,
     */
    @PersonalData(DataCategory.FAMILY)
    record FamilyMember(PersonName name, Kinship relation) implements PersonReceiver {
        @Override
        public String toString() {
            return "family ***";
        }
    }

    /**
     * Somebody whom the family has sent. Local term: <i>kuasa keluarga</i>.
     *
     * @param name who
     */
    @PersonalData(DataCategory.FAMILY)
    record Proxy(PersonName name) implements PersonReceiver {
        @Override
        public String toString() {
            return "proxy ***";
        }
    }

    /**
     * An authority or a home, for somebody without family.
     *
     * @param party which
     */
    @NotPersonal
    record Authority(PartyId party) implements PersonReceiver {
        @Override
        public String toString() {
            return "authority " + party;
        }
    }
}
