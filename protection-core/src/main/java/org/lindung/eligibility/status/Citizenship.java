package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.StatusFacts.CITIZEN;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Whose work abroad the laws are about. */
final class Citizenship {
    private static final Condition<WorkAbroad> IS_CITIZEN = CITIZEN.is(true);

    private static final Text INDONESIAN_WORKER = Text.of(
            "Art. 1 item 1 says Indonesian worker and not citizen, as art. 1 item 2 does. By one reading it means the same, by the "
                    + "other also somebody of Indonesian descent whose citizenship is lost or not proven.",
            "Pasal 1 angka 1 menyebut tenaga kerja Indonesia, bukan warga negara seperti Pasal 1 angka 2. Menurut satu "
                    + "pembacaan artinya sama, menurut yang lain termasuk orang keturunan Indonesia yang "
                    + "kewarganegaraannya hilang atau belum terbukti.");

    /** UU 39/2004 art. 1 item 1. */
    static final Requirement<WorkAbroad> OF_WORKER_UNTIL_2017 =
            version(UU_39_2004, Definitions.OLD_WORKER).asks(IS_CITIZEN);

    /** UU 18/2017 art. 1 item 2. */
    static final Requirement<WorkAbroad> OF_WORKER_SINCE_2017 =
            version(UU_18_2017, Definitions.WORKER).asks(IS_CITIZEN);

    /** UU 39/2004 art. 1 item 2. */
    static final Requirement<WorkAbroad> OF_PROSPECT_UNTIL_2017 =
            version(UU_39_2004, Definitions.OLD_PROSPECT).asks(IS_CITIZEN);

    /** UU 18/2017 art. 1 item 1, which does not speak of citizens. */
    static final Requirement<WorkAbroad> OF_PROSPECT_SINCE_2017 = version(UU_18_2017, Definitions.PROSPECT)
            .needsReviewWhen(not(IS_CITIZEN), INDONESIAN_WORKER, Definitions.WORKER)
            .asks(IS_CITIZEN);

    private Citizenship() {}

    private static Requirement.Head version(LegalInstrument law, Provision provision) {
        return requirement("citizenship")
                .titled("Citizenship", "Kewarganegaraan")
                .under(provision)
                .inForce(law.inForce())
                .knownSince(FIRST_EDITION);
    }
}
