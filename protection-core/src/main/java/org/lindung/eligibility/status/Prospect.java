package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.StatusFacts.JOB_SEEKER;
import static org.lindung.eligibility.status.StatusFacts.WORK_TIME;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.rule.Requirement;

/** Somebody who seeks work and will go abroad for it. */
final class Prospect {
    /** UU 39/2004 art. 1 item 2. */
    static final Requirement<WorkAbroad> SEEKS_WORK_UNTIL_2017 = seeksWork(UU_39_2004, Definitions.OLD_PROSPECT);

    /** UU 18/2017 art. 1 item 1. */
    static final Requirement<WorkAbroad> SEEKS_WORK_SINCE_2017 = seeksWork(UU_18_2017, Definitions.PROSPECT);

    /** UU 39/2004 art. 1 item 2. */
    static final Requirement<WorkAbroad> WILL_GO_UNTIL_2017 = willGo(UU_39_2004, Definitions.OLD_PROSPECT);

    /** UU 18/2017 art. 1 item 1. */
    static final Requirement<WorkAbroad> WILL_GO_SINCE_2017 = willGo(UU_18_2017, Definitions.PROSPECT);

    private Prospect() {}

    private static Requirement<WorkAbroad> seeksWork(LegalInstrument law, Provision provision) {
        return requirement("job-seeker")
                .titled("Conditions of a job seeker", "Syarat sebagai pencari kerja")
                .under(provision)
                .inForce(law.inForce())
                .knownSince(FIRST_EDITION)
                .asks(JOB_SEEKER.is(true));
    }

    private static Requirement<WorkAbroad> willGo(LegalInstrument law, Provision provision) {
        return requirement("will-work-abroad")
                .titled("Work abroad ahead", "Akan bekerja di luar negeri")
                .under(provision)
                .inForce(law.inForce())
                .knownSince(FIRST_EDITION)
                .asks(WORK_TIME.is(WorkTime.AHEAD));
    }
}
