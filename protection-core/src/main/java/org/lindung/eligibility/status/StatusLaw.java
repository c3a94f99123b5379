package org.lindung.eligibility.status;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;

import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** What the rules on status have in common: since when they are known, and from what they were read. */
final class StatusLaw {
    private StatusLaw() {}

    /** What was read in a machine-read copy of the statute. */
    static Provision read(Citation citation, String en, String id) {
        return new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
    }
}
