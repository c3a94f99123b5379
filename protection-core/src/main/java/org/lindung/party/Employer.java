package org.lindung.party;

import java.io.Serializable;
import org.immutables.value.Value;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.ProtectionStyle;

/**
 * Who employs a worker abroad: a legal entity, a person or a household. Local term: <i>Pemberi Kerja</i>, UU 18/2017
 * art. 1 item 11.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Employer extends Serializable permits ImmutableEmployer {
    /**
     * Number of the employer.
     *
     * @return the id; that of the {@link Organisation} if the employer is one
     */
    @NotPersonal
    PartyId getId();

    /**
     * What the employer is in law.
     *
     * @return the kind, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.WORK)
    @Value.Redacted
    @Value.Default
    default Answer<EmployerKind> getKind() {
        return Answer.notAsked();
    }

    /**
     * Name of the company or of the person.
     *
     * @return the name, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<EmployerName> getName() {
        return Answer.notAsked();
    }

    /**
     * Country of work.
     *
     * @return the country, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    @Value.Default
    default Answer<CountryCode> getCountry() {
        return Answer.notAsked();
    }

    /**
     * Starts an employer.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds employers; the id is required, every answer that is not set is {@code not-asked}. */
    final class Builder extends ImmutableEmployer.Builder {
        Builder() {}
    }
}
