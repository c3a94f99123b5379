package org.lindung.household;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.Sex;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * A person of a household. For a migrant worker the id of the record is enough; who never worked abroad has no other
 * record than this.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Member extends Serializable permits ImmutableMember {
    /**
     * Number of the person in the household's records.
     *
     * @return the id
     */
    @NotPersonal
    MemberId getId();

    /**
     * The record of the person as a migrant worker.
     *
     * @return the id, or empty if there is no such record
     */
    @NotPersonal
    Optional<MigrantId> getMigrantId();

    /**
     * Name.
     *
     * @return the name, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<PersonName> getName() {
        return Answer.notAsked();
    }

    /**
     * Date of birth, as precise as it is known.
     *
     * @return the date, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<PartialDate> getBirthDate() {
        return Answer.notAsked();
    }

    /**
     * Sex as recorded.
     *
     * @return the sex, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<Sex> getSex() {
        return Answer.notAsked();
    }

    /**
     * Starts a member.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds members; the id is required, every answer that is not set is {@code not-asked}. */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
