package org.lindung.eligibility.costs;

import static org.lindung.agreement.CostKind.AGREEMENT_LEGALISATION;
import static org.lindung.agreement.CostKind.COMPANY_SERVICE;
import static org.lindung.agreement.CostKind.COMPETENCE_CERTIFICATE;
import static org.lindung.agreement.CostKind.EXTRA_HEALTH_CHECK;
import static org.lindung.agreement.CostKind.HEALTH_CHECK;
import static org.lindung.agreement.CostKind.IDENTITY_DOCUMENTS;
import static org.lindung.agreement.CostKind.LOCAL_TRANSPORT;
import static org.lindung.agreement.CostKind.LODGING_BEFORE_DEPARTURE;
import static org.lindung.agreement.CostKind.PASSPORT_REPLACEMENT;
import static org.lindung.agreement.CostKind.POLICE_CERTIFICATE;
import static org.lindung.agreement.CostKind.RECRUITER;
import static org.lindung.agreement.CostKind.SOCIAL_SECURITY;
import static org.lindung.agreement.CostKind.TICKET_HOME;
import static org.lindung.agreement.CostKind.TICKET_OUT;
import static org.lindung.agreement.CostKind.TRAINING;
import static org.lindung.agreement.CostKind.WORK_VISA;

import java.util.EnumSet;
import java.util.Set;
import org.lindung.agreement.CostKind;

/** The kinds of cost that the law and the regulations tell apart. */
final class CostLists {
    /** The three letters of UU 39/2004 art. 76(1). */
    static final Set<CostKind> OF_THE_OLD_LAW =
            EnumSet.of(IDENTITY_DOCUMENTS, HEALTH_CHECK, TRAINING, COMPETENCE_CERTIFICATE);

    /** The six items that Peraturan BP2MI 2/2020 art. 3 counts as personal. */
    static final Set<CostKind> PERSONAL = EnumSet.of(
            PASSPORT_REPLACEMENT,
            POLICE_CERTIFICATE,
            SOCIAL_SECURITY,
            HEALTH_CHECK,
            LOCAL_TRANSPORT,
            LODGING_BEFORE_DEPARTURE);

    /** Costs of placement by every reading: those of the fourteen that are not personal, and brokers. */
    static final Set<CostKind> OF_PLACEMENT = EnumSet.of(
            TICKET_OUT,
            TICKET_HOME,
            WORK_VISA,
            AGREEMENT_LEGALISATION,
            TRAINING,
            COMPETENCE_CERTIFICATE,
            COMPANY_SERVICE,
            EXTRA_HEALTH_CHECK,
            RECRUITER);

    /** Everything else, which may be a cost of placement or not. */
    static final Set<CostKind> PERHAPS_OF_PLACEMENT = EnumSet.complementOf(EnumSet.copyOf(OF_PLACEMENT));

    /** In no list that was read: identity documents, loans, costs at the place of work, fines, and what is not said. */
    static final Set<CostKind> IN_NO_LIST = inNoList();

    /** The fourteen items of Peraturan BP2MI 9/2020 art. 3(2). */
    static final Set<CostKind> OF_ZERO_COST = ofZeroCost();

    /** Those of the fourteen that fall on local government. */
    static final Set<CostKind> OF_LOCAL_GOVERNMENT = EnumSet.of(TRAINING, COMPETENCE_CERTIFICATE);

    private CostLists() {}

    private static Set<CostKind> inNoList() {
        Set<CostKind> others = EnumSet.copyOf(PERHAPS_OF_PLACEMENT);
        others.removeAll(PERSONAL);
        return others;
    }

    private static Set<CostKind> ofZeroCost() {
        Set<CostKind> fourteen = EnumSet.copyOf(OF_PLACEMENT);
        fourteen.remove(RECRUITER);
        fourteen.addAll(PERSONAL);
        return fourteen;
    }
}
