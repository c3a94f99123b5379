package org.lindung.eligibility.placement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lindung.agreement.AgreementKind;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.rule.Outcome;

/**
 * The law once more, read from paper by somebody who has never heard of a rule engine and asks about people of whom
 * everything is known. Long-winded on purpose: it shares no condition, no period and no order with the rule book, so that
 * a slip would have to be made twice.
 */
final class LawOnPaper {
    private final PlacementApplicant applicant;
    private final LocalDate day;
    private final PlacementChannel channel;
    private final WorkerGroup group;
    private final MaritalStatus status;
    private final boolean alone;
    private final boolean householdEmployer;

    private final Set<String> failed = new TreeSet<>();
    private final Set<String> open = new TreeSet<>();

    private LawOnPaper(PlacementApplicant applicant, LocalDate day) {
        this.applicant = applicant;
        this.day = day;
        this.channel = known(applicant.getMigration().getChannel());
        this.group = known(applicant.getMigration().getWorkerGroup());
        this.status = known(applicant.getMigrant().getMaritalStatus());
        this.alone = channel == PlacementChannel.INDIVIDUAL;
        this.householdEmployer = known(applicant.getMigration().getEmployerKind()) == EmployerKind.INDIVIDUAL;
    }

    /** Reads the law of the day. */
    static LawOnPaper read(PlacementApplicant applicant, LocalDate day) {
        LawOnPaper paper = new LawOnPaper(applicant, day);
        if (paper.onOrAfter(2017, 11, 22)) {
            paper.presentLaw();
        } else if (paper.onOrAfter(2004, 10, 18)) {
            paper.oldLaw();
        }
        return paper;
    }

    /** The demands that are certainly not met. */
    Set<String> failed() {
        return failed;
    }

    /** The demands that a person has to decide. */
    Set<String> open() {
        return open;
    }

    Outcome outcome() {
        if (!onOrAfter(2004, 10, 18)) {
            return Outcome.NOT_COVERED;
        } else if (!failed.isEmpty()) {
            return Outcome.NOT_ELIGIBLE;
        }
        return open.isEmpty() ? Outcome.ELIGIBLE : Outcome.NEEDS_REVIEW;
    }

    private void oldLaw() {
        // art. 35 is about recruitment by private companies; for everybody else a failure is open
        boolean recruited = channel == PlacementChannel.PLACEMENT_COMPANY;
        age(householdEmployer ? 21 : 18, recruited);
        if (!known(applicant.getHealthy())) {
            failOrLeaveOpen("good-health", recruited);
        }
        if (known(applicant.getMigrant().getSex()) == Sex.FEMALE && known(applicant.getPregnant())) {
            failOrLeaveOpen("not-pregnant", recruited);
        }
        EducationLevel schooling = known(applicant.getMigrant().getEducation());
        if (schooling == EducationLevel.NONE || schooling == EducationLevel.PRIMARY) {
            // on 28 March 2006 the Constitutional Court is reported to have struck out letter d
            failOrLeaveOpen("school-education", recruited && !onOrAfter(2006, 3, 28));
        }
        oldIdentityPapers();
        maritalStatusCertificate();
        PermissionSigner signer = known(applicant.getPermissionSigner());
        if (!holds(DocumentKind.FAMILY_PERMISSION) || signer == PermissionSigner.OTHER) {
            failed.add("family-permission");
        }
        generalPapers();
        if (!signed(AgreementKind.PLACEMENT)) {
            failOrLeaveOpen("placement-agreement", recruited);
        }
        if (!holds(DocumentKind.OVERSEAS_WORKER_CARD)) {
            failed.add("overseas-worker-card");
        }
        if (alone) {
            // art. 51 is about being placed; art. 105(2) names the card, and nobody leaves without a passport
            leaveOpen(
                    "identity-papers",
                    "marital-status-certificate",
                    "family-permission",
                    "competence-certificate",
                    "health-certificate",
                    "work-visa",
                    "employment-agreement");
        }
        if (group != WorkerGroup.LAND_BASED) {
            // art. 28 may have taken crew out of art. 35 and 51 altogether
            leaveOpen(failed.toArray(String[]::new));
        }
    }

    /** What the law may ask and may not is open, and never refused. */
    private void leaveOpen(String... demands) {
        for (String demand : demands) {
            if (failed.remove(demand)) {
                open.add(demand);
            }
        }
    }

    private void oldIdentityPapers() {
        boolean card = holds(DocumentKind.IDENTITY_CARD);
        boolean diploma = holds(DocumentKind.DIPLOMA);
        boolean certificate = holds(DocumentKind.BIRTH_CERTIFICATE);
        boolean statement = holds(DocumentKind.BIRTH_STATEMENT);
        if (!card && !diploma && !certificate && !statement) {
            failed.add("identity-papers");
        } else if (!card || !diploma || !certificate && !statement) {
            open.add("identity-papers");
        }
    }

    private void presentLaw() {
        age(18, true);
        if (!known(applicant.getHealthy())) {
            failed.add("good-health");
        }
        if (!known(applicant.getSocialSecurityMember())) {
            failed.add("social-security-membership");
        }
        boolean ownListForCrew = onOrAfter(2022, 6, 8) && group != WorkerGroup.LAND_BASED;
        if (!ownListForCrew) {
            maritalStatusCertificate();
            familyPermission();
            generalPapers();
            placementAgreement("placement-agreement");
            if (alone && householdEmployer) {
                failed.add("individual-worker-employer");
            }
            return;
        }
        maritalStatusCertificate();
        familyPermission();
        // the list of PP 22/2022 leaves these out
        leaveOpen("marital-status-certificate", "family-permission");
        if (group == WorkerGroup.MERCHANT_CREW) {
            crewPapers("merchant-crew-");
            if (known(applicant.getMigration().getSeafarerIdentityRequired())
                    && !holds(DocumentKind.SEAFARER_IDENTITY_DOCUMENT)) {
                failed.add("merchant-crew-identity-document");
            }
            if (!signed(AgreementKind.PLACEMENT)) {
                open.add("placement-agreement");
            }
            if (alone && householdEmployer) {
                open.add("individual-worker-employer");
            }
        } else {
            crewPapers("fishing-crew-");
            placementAgreement("fishing-crew-placement-agreement");
            if (alone && householdEmployer) {
                failed.add("fishing-crew-employer");
            }
        }
    }

    private void age(int asked, boolean binding) {
        PartialDate born = known(applicant.getMigrant().getBirthDate());
        int years = day.getYear() - born.year();
        boolean birthdayToCome = day.getMonthValue() < born.month()
                || day.getMonthValue() == born.month() && day.getDayOfMonth() < born.day();
        int completed = birthdayToCome ? years - 1 : years;
        if (completed < asked) {
            boolean eveOfALeapDayThatIsMissing = born.month() == 2
                    && born.day() == 29
                    && day.getMonthValue() == 2
                    && day.getDayOfMonth() == 28
                    && day.plusDays(1).getDayOfMonth() == 1;
            failOrLeaveOpen("minimum-age", binding && !(eveOfALeapDayThatIsMissing && completed == asked - 1));
        }
    }

    private void maritalStatusCertificate() {
        boolean book = holds(DocumentKind.MARRIAGE_BOOK_COPY);
        if (!holds(DocumentKind.MARITAL_STATUS_CERTIFICATE)) {
            failed.add("marital-status-certificate");
        } else if (status == MaritalStatus.MARRIED && !book) {
            // what the civil registry gives to those without a book is not named
            failOrLeaveOpen("marital-status-certificate", !holds(DocumentKind.MARRIAGE_CERTIFICATE_EXTRACT));
        } else if ((status == MaritalStatus.DIVORCED || status == MaritalStatus.WIDOWED) && !book) {
            open.add("marital-status-certificate");
        }
    }

    private void familyPermission() {
        if (status == MaritalStatus.DIVORCED || status == MaritalStatus.WIDOWED) {
            open.add("family-permission");
            return;
        }
        PermissionSigner signer = known(applicant.getPermissionSigner());
        boolean rightSigner = status == MaritalStatus.MARRIED
                ? signer == PermissionSigner.SPOUSE
                : signer == PermissionSigner.PARENT || signer == PermissionSigner.GUARDIAN;
        if (!holds(DocumentKind.FAMILY_PERMISSION) || !rightSigner || !known(applicant.getPermissionCountersigned())) {
            failed.add("family-permission");
        }
    }

    private void generalPapers() {
        if (!holds(DocumentKind.COMPETENCE_CERTIFICATE)) {
            failed.add("competence-certificate");
        }
        if (!holds(DocumentKind.MEDICAL_CERTIFICATE) || !holds(DocumentKind.PSYCHOLOGICAL_CERTIFICATE)) {
            failed.add("health-certificate");
        }
        if (!holds(DocumentKind.PASSPORT)) {
            failed.add("passport");
        }
        if (!holds(DocumentKind.WORK_VISA)) {
            failed.add("work-visa");
        }
        boolean atSea = group != WorkerGroup.LAND_BASED;
        if (!signed(AgreementKind.EMPLOYMENT) && !(atSea && signed(AgreementKind.SEA_EMPLOYMENT))) {
            failed.add("employment-agreement");
        }
    }

    private void placementAgreement(String demand) {
        if (!signed(AgreementKind.PLACEMENT)) {
            failOrLeaveOpen(demand, !alone && channel != PlacementChannel.OWN_COMPANY);
        }
    }

    private void crewPapers(String crew) {
        if (!holds(DocumentKind.PASSPORT)) {
            failed.add(crew + "passport");
        }
        if (!holds(DocumentKind.SEAMANS_BOOK)) {
            failed.add(crew + "seamans-book");
        }
        if (!signed(AgreementKind.SEA_EMPLOYMENT)) {
            failed.add(crew + "employment-agreement");
        }
        if (!holds(DocumentKind.SOCIAL_SECURITY_PROOF)) {
            failed.add(crew + "social-security-proof");
        }
        if (!holds(DocumentKind.MEDICAL_CERTIFICATE) || !holds(DocumentKind.PSYCHOLOGICAL_CERTIFICATE)) {
            failed.add(crew + "health-certificate");
        }
        if (known(applicant.getMigration().getCrewVisaRequired()) && !holds(DocumentKind.WORK_VISA)) {
            failed.add(crew + "work-visa");
        }
        if (!holds(DocumentKind.COMPETENCE_CERTIFICATE) && !holds(DocumentKind.SEAFARER_CERTIFICATE)) {
            failed.add(crew + "competence-certificate");
        }
    }

    private void failOrLeaveOpen(String demand, boolean binding) {
        (binding ? failed : open).add(demand);
    }

    private boolean onOrAfter(int year, int month, int dayOfMonth) {
        return !day.isBefore(LocalDate.of(year, month, dayOfMonth));
    }

    private boolean holds(DocumentKind kind) {
        return answered(applicant.getDocuments(), kind);
    }

    private boolean signed(AgreementKind kind) {
        return answered(applicant.getAgreements(), kind);
    }

    private static <K> boolean answered(Map<K, Answer<Boolean>> answers, K kind) {
        return known(answers.getOrDefault(kind, Answer.notAsked()));
    }

    private static <T> T known(Answer<T> answer) {
        return answer.toOptional().orElseThrow();
    }
}
