package org.lindung.village;

import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.lindung.area.VillageCode;
import org.lindung.household.Recipient;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/** That somebody used a service of a village's programme on a day. */
@Value.Immutable
@ProtectionStyle
public sealed interface ServiceUse extends Serializable permits ImmutableServiceUse {
    /**
     * Who used it.
     *
     * @return number of a person's or a household's record
     */
    @NotPersonal
    Recipient getUser();

    /**
     * Which service.
     *
     * @return the service
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    DesmigratifService getService();

    /**
     * In which village.
     *
     * @return its official code
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    VillageCode getVillage();

    /**
     * On which day.
     *
     * @return the day
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    LocalDate getDay();

    /**
     * Starts a use.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds uses of services. */
    final class Builder extends ImmutableServiceUse.Builder {
        Builder() {}
    }
}
