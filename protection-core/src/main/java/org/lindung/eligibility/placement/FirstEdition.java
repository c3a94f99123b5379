package org.lindung.eligibility.placement;

import java.time.LocalDate;

/** The days that the requirements of the first edition have in common. */
final class FirstEdition {
    /** Since when this library has known them. */
    static final LocalDate FIRST_EDITION = LocalDate.of(2026, 11, 23);

    /** When their summaries were held against the statute texts. */
    static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 23);

    private FirstEdition() {}
}
