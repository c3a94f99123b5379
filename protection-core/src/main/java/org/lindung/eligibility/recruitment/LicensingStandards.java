package org.lindung.eligibility.recruitment;

import static org.lindung.eligibility.recruitment.LicenceFacts.STANDARDS;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_11_2020;
import static org.lindung.law.IndonesianLaw.UU_11_2020_STARTS;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.basics.DateRange;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The standards of business licensing, which took the place of the rules on renewal. */
final class LicensingStandards {
    private static final Provision ARTICLE_84 = new Provision(
            UU_11_2020.article("84"),
            Text.of(
                    "Rewrites art. 51 and 57: the licence meets norms, standards, procedures and criteria that the central government sets; conditions of a renewal are no longer named.",
                    "Mengubah Pasal 51 dan 57: izin memenuhi norma, standar, prosedur, dan kriteria yang ditetapkan Pemerintah Pusat; syarat perpanjangan tidak disebut lagi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 51(3) as UU 11/2020 art. 84 wrote it. */
    static final Requirement<LicenceApplication> SINCE_2020 = requirement("licensing-standards")
            .titled("Standards of business licensing", "Standar perizinan berusaha")
            .under(ARTICLE_84)
            .inForce(DateRange.from(UU_11_2020_STARTS))
            .knownSince(FIRST_EDITION)
            .asks(STANDARDS.is(true));

    private LicensingStandards() {}
}
