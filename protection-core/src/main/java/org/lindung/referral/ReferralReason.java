package org.lindung.referral;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * Reasons for referral in the Human Trafficking Case Data Standard 2.0 (field {@code cas_ReasonForOutgoingReferral};
 * International Organization for Migration, CC BY 4.0).
 */
public enum ReferralReason implements CodedValue {
    /** {@code AdditionalServicesRequired}. */
    ADDITIONAL_SERVICES_REQUIRED(
            "additional-services-required", "further services are needed", "memerlukan layanan tambahan"),
    /** {@code MigrationOrChangeOfLocation}. */
    MIGRATION_OR_CHANGE_OF_LOCATION("migration-or-change-of-location", "the person moves", "berpindah tempat"),
    /** {@code Other}. */
    OTHER("other", "another reason", "alasan lain");

    private final String code;
    private final Text display;

    ReferralReason(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }
}
