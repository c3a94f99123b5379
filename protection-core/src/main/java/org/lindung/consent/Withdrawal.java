package org.lindung.consent;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.rule.Truth;
import org.lindung.value.ProtectionStyle;

/**
 * The withdrawal of a consent, or of a part of it. Local term: <i>penarikan kembali persetujuan</i>, UU 27/2022 art. 9.
 *
 * <p>A part is named by purposes, recipients and data; what is left empty is withdrawn as a whole. A withdrawal without
 * any of them withdraws the consent. It takes effect on its day, although art. 40(2) gives three times 24 hours to stop.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Withdrawal extends Serializable permits ImmutableWithdrawal {
    /**
     * The day on which it reached whoever uses the data.
     *
     * @return the day
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    LocalDate getOn();

    /**
     * For which purposes.
     *
     * @return the purposes, none for all
     */
    @NotPersonal
    Set<ProcessingPurpose> getPurposes();

    /**
     * From whom.
     *
     * @return the recipients as the consent names them, none for all
     */
    @NotPersonal
    Set<DataRecipient> getRecipients();

    /**
     * For which data.
     *
     * @return the kinds of data, none for all
     */
    @NotPersonal
    Set<DataCategory> getCategories();

    /**
     * Whether it stops a use on a day.
     *
     * @param use the use
     * @param day the day
     * @return true from the day of the withdrawal on, if it reaches the use or any part of its data; unknown if it was
     *     withdrawn from a kind of body and nobody has recorded of what kind the user is
     */
    default Truth stops(IntendedUse use, LocalDate day) {
        Truth reaches = Truth.of(!day.isBefore(getOn())
                && (getPurposes().isEmpty() || getPurposes().contains(use.getPurpose()))
                && (getCategories().isEmpty() || getCategories().stream().anyMatch(use.getCategories()::contains)));
        return reaches.and(getRecipients().isEmpty() ? Truth.TRUE : use.isByOneOf(getRecipients()));
    }

    /**
     * Starts a withdrawal.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds withdrawals. */
    final class Builder extends ImmutableWithdrawal.Builder {
        Builder() {}
    }
}
