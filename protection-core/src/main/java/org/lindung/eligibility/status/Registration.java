package org.lindung.eligibility.status;

import static org.lindung.eligibility.status.StatusFacts.REGISTERED_AT;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.rule.Requirement;

/** Where somebody who will work abroad is registered. */
final class Registration {
    private static final String ID = "registered";

    private static final Provision ARTICLE_16 = StatusLaw.read(
            PP_22_2022.article("16"),
            "Prospective merchant crew register at the manpower office of the regency or city, or at the one-roof service.",
            "Calon awak kapal niaga mendaftar pada dinas ketenagakerjaan kabupaten atau kota, atau layanan terpadu satu atap.");

    private static final Provision ARTICLE_32 = StatusLaw.read(
            PP_22_2022.article("32"),
            "Prospective fishing crew register at the manpower office of the regency or city, or at the one-roof service.",
            "Calon awak kapal perikanan mendaftar pada dinas ketenagakerjaan kabupaten atau kota, atau layanan terpadu satu atap.");

    /** UU 39/2004 art. 1 item 2. */
    static final Requirement<WorkAbroad> UNTIL_2017 = version(UU_39_2004, Definitions.OLD_PROSPECT)
            .needsReview(OfficeOrService.openAtOneRoofService(REGISTERED_AT))
            .asks(REGISTERED_AT.is(LocalOffice.MANPOWER_OFFICE));

    /** UU 18/2017 art. 1 item 1. */
    static final Requirement<WorkAbroad> SINCE_2017 = version(UU_18_2017, Definitions.PROSPECT)
            .needsReview(OfficeOrService.openAtOneRoofService(REGISTERED_AT, OfficeOrService.EXPLANATION_38_2))
            .asks(REGISTERED_AT.is(LocalOffice.MANPOWER_OFFICE));

    /** PP 22/2022 art. 16 and 32. */
    static final Requirement<WorkAbroad> OF_CREW = requirement("crew-registered")
            .titled("Registration of crew", "Pendaftaran awak kapal")
            .under(ARTICLE_16, ARTICLE_32)
            .inForce(PP_22_2022.inForce())
            .knownSince(FIRST_EDITION)
            .exceptionTo(ID)
            .appliesWhen(OfficeOrService.isCrew())
            .asks(OfficeOrService.either(REGISTERED_AT));

    private Registration() {}

    private static Requirement.Head version(LegalInstrument law, Provision provision) {
        return requirement(ID)
                .titled("Registration", "Pendaftaran")
                .under(provision)
                .inForce(law.inForce())
                .knownSince(FIRST_EDITION);
    }
}
