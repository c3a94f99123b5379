package org.lindung.eligibility.recruitment;

import java.time.LocalDate;

/** Since when this library has known the rules on recruitment, and when their summaries were held against the sources. */
final class FirstEdition {
    static final LocalDate FIRST_EDITION = LocalDate.of(2026, 11, 23);

    private FirstEdition() {}
}
