package org.lindung.disclosure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.basics.DateRange;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.IntendedUse;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.privacy.ProtectionLevel;
import org.lindung.rule.Truth;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * A ground other than consent on which somebody may use data of a case, such as a duty to report, with the place of the
 * law that says so and whoever vouches that it fits. Source: UU 27/2022 art. 20(2) letters b, c, e and f.
 *
 * <p>Whether the law cited really says so is for whoever vouches: nothing here can read it.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface LegalGround extends Serializable permits ImmutableLegalGround {
    /**
     * On what basis.
     *
     * @return the basis; neither consent nor vital interest
     */
    @NotPersonal
    LawfulBasis getBasis();

    /**
     * What the basis rests on.
     *
     * @return the provision; one that nobody verified opens nothing
     */
    @NotPersonal
    Provision getProvision();

    /**
     * For what.
     *
     * @return the purposes, at least one
     */
    @NotPersonal
    Set<ProcessingPurpose> getPurposes();

    /**
     * By whom the data may be used.
     *
     * @return the recipients, at least one
     */
    @NotPersonal
    Set<DataRecipient> getRecipients();

    /**
     * Which data.
     *
     * @return the kinds of data, at least one
     */
    @NotPersonal
    Set<DataCategory> getCategories();

    /**
     * On which days.
     *
     * @return the days
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    DateRange getDays();

    /**
     * Who vouches for it.
     *
     * @return the case worker
     */
    @PersonalData(DataCategory.CASEWORK)
    @Value.Redacted
    CaseWorkerId getVouchedBy();

    /** Refuses a ground for nothing, for nobody, and what is no ground of this kind. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        getBasis() != LawfulBasis.CONSENT && getBasis() != LawfulBasis.VITAL_INTEREST,
                        DisclosureViolation.GROUND_OF_ANOTHER_KIND,
                        "/basis")
                .that(!getPurposes().isEmpty(), DisclosureViolation.GROUND_WITHOUT_PURPOSE, "/purposes")
                .that(!getRecipients().isEmpty(), DisclosureViolation.GROUND_WITHOUT_RECIPIENT, "/recipients")
                .that(!getCategories().isEmpty(), DisclosureViolation.GROUND_WITHOUT_DATA, "/categories")
                .orThrow();
    }

    /**
     * Whether it covers the use of one kind of data on a day.
     *
     * @param use the use
     * @param category the kind of data
     * @param day the day of the use
     * @return unknown where nobody has recorded of what kind the user is, where nobody has verified the provision, and
     *     where a mere legitimate interest stands against the secrecy of a victim's identity: no text says which of the
     *     two gives way, so somebody has to weigh them
     */
    default Truth covers(IntendedUse use, DataCategory category, LocalDate day) {
        boolean named = getPurposes().contains(use.getPurpose())
                && getCategories().contains(category)
                && getDays().contains(day)
                && getProvision().isInForceOn(day);
        boolean settled = getProvision().source() != SourceKind.UNVERIFIED
                && (getBasis() != LawfulBasis.LEGITIMATE_INTEREST || category.level() != ProtectionLevel.SECRET);
        return Truth.of(named).and(use.isByOneOf(getRecipients())).and(settled ? Truth.TRUE : Truth.UNKNOWN);
    }

    /**
     * Starts a ground.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds grounds; everything is required. */
    final class Builder extends ImmutableLegalGround.Builder {
        Builder() {}
    }
}
