package org.lindung.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lindung.agreement.AgreementKind;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.WorkerGroup;

/**
 * Which papers a clerk of the time would look for. This makes plausible files; what the law asks is in the rule book and
 * not here.
 */
enum Era {
    /** Files under UU 39/2004, art. 51. */
    UNTIL_2017(
            DocumentKind.IDENTITY_CARD,
            DocumentKind.DIPLOMA,
            DocumentKind.BIRTH_CERTIFICATE,
            DocumentKind.MARITAL_STATUS_CERTIFICATE,
            DocumentKind.FAMILY_PERMISSION,
            DocumentKind.COMPETENCE_CERTIFICATE,
            DocumentKind.MEDICAL_CERTIFICATE,
            DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
            DocumentKind.PASSPORT,
            DocumentKind.WORK_VISA,
            DocumentKind.OVERSEAS_WORKER_CARD),
    /** Files under UU 18/2017, art. 13. */
    SINCE_2017(
            DocumentKind.MARITAL_STATUS_CERTIFICATE,
            DocumentKind.FAMILY_PERMISSION,
            DocumentKind.COMPETENCE_CERTIFICATE,
            DocumentKind.MEDICAL_CERTIFICATE,
            DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
            DocumentKind.PASSPORT,
            DocumentKind.WORK_VISA),
    /** Files of crew under PP 22/2022, art. 18 and 34. */
    CREW_SINCE_2022(
            DocumentKind.PASSPORT,
            DocumentKind.SEAMANS_BOOK,
            DocumentKind.SOCIAL_SECURITY_PROOF,
            DocumentKind.MEDICAL_CERTIFICATE,
            DocumentKind.PSYCHOLOGICAL_CERTIFICATE);

    /** First day of UU 18/2017. */
    static final LocalDate NEW_LAW = LocalDate.of(2017, 11, 22);
    /** First day of PP 22/2022. */
    static final LocalDate CREW_RULES = LocalDate.of(2022, 6, 8);

    private final List<DocumentKind> documents;

    Era(DocumentKind... documents) {
        this.documents = List.of(documents);
    }

    static Era of(LocalDate departure, WorkerGroup group) {
        if (departure.isBefore(NEW_LAW)) {
            return UNTIL_2017;
        }
        return group == WorkerGroup.LAND_BASED || departure.isBefore(CREW_RULES) ? SINCE_2017 : CREW_SINCE_2022;
    }

    /** The documents that everybody's file has, in the order of the law. */
    List<DocumentKind> documents() {
        return documents;
    }

    List<AgreementKind> agreements(WorkerGroup group) {
        List<AgreementKind> agreements = new ArrayList<>();
        if (this != CREW_SINCE_2022 || group == WorkerGroup.FISHING_CREW) {
            agreements.add(AgreementKind.PLACEMENT);
        }
        if (this != CREW_SINCE_2022) {
            agreements.add(AgreementKind.EMPLOYMENT);
        }
        if (group != WorkerGroup.LAND_BASED) {
            agreements.add(AgreementKind.SEA_EMPLOYMENT);
        }
        return agreements;
    }
}
