package org.lindung.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lindung.agreement.AgreementKind;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;

/**
 * What an office has on paper about a person and a journey: first everything a complete file of the time holds, then
 * what is certainly missing from it, then what nobody knows.
 */
final class ApplicantFile {
    private static final Answer<Boolean> YES = Answer.known(true);
    private static final Answer<Boolean> NO = Answer.known(false);

    private static final int BIRTH_STATEMENT_IN_THOUSAND = 350;
    private static final int ROUGH_BIRTH_DATE_IN_THOUSAND = 100;
    private static final int ONLY_YEAR_AMONG_ROUGH_IN_THOUSAND = 700;
    private static final int CONTRADICTING_NIK_IN_THOUSAND = 12;
    private static final int VISA_FOR_CREW_IN_THOUSAND = 600;
    private static final int SEAFARER_IDENTITY_IN_THOUSAND = 400;

    private enum State {
        COMPLETE,
        LACKING,
        OPEN,
        LACKING_AND_OPEN
    }

    private static final Weights<State> STATES = Weights.of(State.COMPLETE, 560)
            .and(State.LACKING, 200)
            .and(State.OPEN, 200)
            .and(State.LACKING_AND_OPEN, 40);

    /** Some keep the book when the marriage is over, some do not, and some offices write that it does not apply. */
    private static final Weights<Answer<Boolean>> BOOK_AFTER_MARRIAGE =
            Weights.of(YES, 500).and(NO, 300).and(Answer.absent(AbsenceReason.NOT_APPLICABLE), 200);

    /** Papers that the law asks of all workers and the list for crew leaves out; nobody asks some crew for them. */
    private static final Weights<Answer<Boolean>> LAND_PAPERS_OF_CREW =
            Weights.of(YES, 500).and(NO, 250).and(Answer.notAsked(), 250);

    /** What offices write about the agreement with a placement organiser where there is no organiser. */
    private static final Weights<Answer<Boolean>> NOBODY_TO_SIGN_WITH =
            Weights.of(NO, 700).and(Answer.absent(AbsenceReason.NOT_APPLICABLE), 300);

    static final Weights<AbsenceReason> REASONS = Weights.of(AbsenceReason.NOT_ASKED, 350)
            .and(AbsenceReason.ASKED_UNKNOWN, 250)
            .and(AbsenceReason.DECLINED, 200)
            .and(AbsenceReason.WITHHELD_FOR_SAFETY, 100)
            .and(AbsenceReason.MASKED, 100);

    private final Chance chance;
    private final Journey journey;
    private final Person person;

    private final Migrant.Builder migrant = Migrant.builder();
    private final Migration.Builder migration = Migration.builder();
    private final PlacementApplicant.Builder applicant = PlacementApplicant.builder();
    private final Map<DocumentKind, Answer<Boolean>> documents = new LinkedHashMap<>();
    private final Map<AgreementKind, Answer<Boolean>> agreements = new LinkedHashMap<>();

    private ApplicantFile(Chance chance) {
        this.chance = chance;
        this.journey = Journey.draw(chance);
        this.person = Person.draw(chance, journey);
    }

    static PlacementApplicant draw(Chance chance, int number) {
        ApplicantFile file = new ApplicantFile(chance);
        file.recordPerson(number);
        file.recordJourney();
        file.recordDocuments();
        file.recordAgreements();
        file.recordFindings();
        State state = STATES.draw(chance);
        if (state == State.LACKING || state == State.LACKING_AND_OPEN) {
            file.repeat(2, file::takeAway);
        }
        if (state == State.OPEN || state == State.LACKING_AND_OPEN) {
            file.repeat(3, file::leaveOpen);
        }
        return file.closed();
    }

    private void repeat(int atMost, Runnable change) {
        for (int left = chance.between(1, atMost); left > 0; left--) {
            change.run();
        }
    }

    private void recordPerson(int number) {
        migrant.id(MigrantId.of(String.format(Locale.ROOT, "NTT-%06d", number)))
                .name(Answer.known(person.name()))
                .nik(Answer.known(nik(number)))
                .birthDate(Answer.known(birthDate()))
                .sex(Answer.known(person.sex()))
                .maritalStatus(Answer.known(person.maritalStatus()))
                .education(Answer.known(person.education()))
                .homeVillage(Answer.known(person.village()));
    }

    private Nik nik(int number) {
        return chance.inThousand(CONTRADICTING_NIK_IN_THOUSAND)
                ? person.contradictingNik(number, chance.inThousand(500))
                : person.nik(number);
    }

    private PartialDate birthDate() {
        if (!chance.inThousand(ROUGH_BIRTH_DATE_IN_THOUSAND)) {
            return PartialDate.of(person.born());
        }
        int year = person.born().getYear();
        return chance.inThousand(ONLY_YEAR_AMONG_ROUGH_IN_THOUSAND)
                ? PartialDate.of(year)
                : PartialDate.of(year, person.born().getMonthValue());
    }

    private void recordJourney() {
        migration
                .departureDate(Answer.known(journey.departure()))
                .destination(Answer.known(journey.destination()))
                .occupation(Answer.known(journey.job().occupation()))
                .workerGroup(Answer.known(journey.job().group()))
                .channel(Answer.known(journey.channel()))
                .employerKind(Answer.known(journey.employer()));
    }

    private void recordDocuments() {
        journey.era().documents().forEach(kind -> documents.put(kind, YES));
        if (journey.job().group() != WorkerGroup.LAND_BASED) {
            documents.put(DocumentKind.SEAMANS_BOOK, YES);
        }
        switch (journey.era()) {
            case UNTIL_2017 -> recordOldLawDocuments();
            case SINCE_2017 -> {}
            case CREW_SINCE_2022 -> recordCrewDocuments();
        }
        if (YES.equals(documents.get(DocumentKind.MARITAL_STATUS_CERTIFICATE))) {
            recordMarriageBook();
        }
    }

    private void recordOldLawDocuments() {
        if (chance.inThousand(BIRTH_STATEMENT_IN_THOUSAND)) {
            documents.put(DocumentKind.BIRTH_CERTIFICATE, NO);
            documents.put(DocumentKind.BIRTH_STATEMENT, YES);
        }
        if (person.education() == EducationLevel.NONE) {
            documents.put(DocumentKind.DIPLOMA, NO);
        }
    }

    private void recordMarriageBook() {
        switch (person.maritalStatus()) {
            case MARRIED -> documents.put(DocumentKind.MARRIAGE_BOOK_COPY, YES);
            case DIVORCED, WIDOWED -> documents.put(DocumentKind.MARRIAGE_BOOK_COPY, BOOK_AFTER_MARRIAGE.draw(chance));
            case NEVER_MARRIED -> {}
        }
    }

    private void recordCrewDocuments() {
        boolean visa = chance.inThousand(VISA_FOR_CREW_IN_THOUSAND);
        migration.crewVisaRequired(Answer.known(visa));
        if (visa) {
            documents.put(DocumentKind.WORK_VISA, YES);
        }
        if (journey.job().group() == WorkerGroup.MERCHANT_CREW) {
            boolean identity = chance.inThousand(SEAFARER_IDENTITY_IN_THOUSAND);
            migration.seafarerIdentityRequired(Answer.known(identity));
            if (identity) {
                documents.put(DocumentKind.SEAFARER_IDENTITY_DOCUMENT, YES);
            }
        }
        documents.put(
                chance.inThousand(500) ? DocumentKind.SEAFARER_CERTIFICATE : DocumentKind.COMPETENCE_CERTIFICATE, YES);
        Answer<Boolean> landPapers = LAND_PAPERS_OF_CREW.draw(chance);
        if (landPapers.toOptional().isPresent()) {
            documents.put(DocumentKind.MARITAL_STATUS_CERTIFICATE, landPapers);
            documents.put(DocumentKind.FAMILY_PERMISSION, landPapers);
            agreements.put(AgreementKind.PLACEMENT, landPapers);
        }
    }

    private void recordAgreements() {
        journey.era().agreements(journey.job().group()).forEach(kind -> agreements.put(kind, YES));
        boolean placed = switch (journey.channel()) {
            case GOVERNMENT, PLACEMENT_COMPANY -> true;
            case OWN_COMPANY, INDIVIDUAL -> false;
        };
        if (!placed) {
            agreements.replace(AgreementKind.PLACEMENT, NOBODY_TO_SIGN_WITH.draw(chance));
        }
    }

    private void recordFindings() {
        applicant.healthy(YES);
        if (journey.era() == Era.UNTIL_2017) {
            if (person.sex() == Sex.FEMALE) {
                applicant.pregnant(NO);
            }
        } else {
            applicant.socialSecurityMember(YES);
        }
        if (YES.equals(documents.get(DocumentKind.FAMILY_PERMISSION))) {
            applicant.permissionSigner(Answer.known(person.signer(chance)));
            if (journey.era() != Era.UNTIL_2017) {
                applicant.permissionCountersigned(YES);
            }
        }
    }

    /** Something that the file shows not to be there or not to be so. */
    private void takeAway() {
        switch (chance.between(1, 12)) {
            case 1 -> agreements.put(decisiveAgreement(), NO);
            case 2 -> applicant.healthy(NO);
            case 3 -> takeAwayFinding();
            case 4 -> takeAwayPermission();
            default -> documents.put(anyDocument(), NO);
        }
    }

    private void takeAwayFinding() {
        if (journey.era() != Era.UNTIL_2017) {
            applicant.socialSecurityMember(NO);
        } else if (person.sex() == Sex.FEMALE) {
            applicant.pregnant(YES);
        } else {
            documents.put(DocumentKind.OVERSEAS_WORKER_CARD, NO);
        }
    }

    private void takeAwayPermission() {
        switch (journey.era()) {
            case UNTIL_2017 -> applicant.permissionSigner(Answer.known(PermissionSigner.OTHER));
            case SINCE_2017 -> applicant.permissionCountersigned(NO);
            case CREW_SINCE_2022 -> documents.put(DocumentKind.SEAMANS_BOOK, NO);
        }
    }

    /** Something that the file does not say, for whatever reason. */
    private void leaveOpen() {
        AbsenceReason reason = REASONS.draw(chance);
        switch (chance.between(1, 16)) {
            case 1 -> migrant.name(Answer.absent(reason)).nik(Answer.absent(reason));
            case 2 -> migrant.birthDate(Answer.absent(reason));
            case 3 -> migrant.maritalStatus(Answer.absent(reason));
            case 4 -> migrant.education(Answer.absent(reason)).homeVillage(Answer.absent(reason));
            case 5 -> migration.departureDate(Answer.absent(reason));
            case 6 -> migration.employerKind(Answer.absent(reason)).channel(Answer.absent(reason));
            case 7 -> applicant.healthy(Answer.absent(reason));
            case 8 -> leaveFindingOpen(reason);
            case 9 -> applicant.permissionSigner(Answer.absent(reason));
            case 10 -> leaveOpen(agreements, decisiveAgreement(), reason);
            default -> leaveOpen(documents, anyDocument(), reason);
        }
    }

    private void leaveFindingOpen(AbsenceReason reason) {
        if (journey.era() != Era.UNTIL_2017) {
            applicant.socialSecurityMember(Answer.absent(reason));
        } else if (person.sex() == Sex.FEMALE) {
            applicant.pregnant(Answer.absent(reason));
        } else {
            leaveOpen(documents, DocumentKind.OVERSEAS_WORKER_CARD, reason);
        }
    }

    /** A kind that nobody asked about is not in the file at all. */
    private static <K> void leaveOpen(Map<K, Answer<Boolean>> papers, K kind, AbsenceReason reason) {
        if (reason == AbsenceReason.NOT_ASKED) {
            papers.remove(kind);
        } else {
            papers.put(kind, Answer.absent(reason));
        }
    }

    private DocumentKind anyDocument() {
        return chance.oneOf(List.copyOf(documents.keySet()));
    }

    private AgreementKind decisiveAgreement() {
        return journey.job().group() == WorkerGroup.LAND_BASED
                ? AgreementKind.EMPLOYMENT
                : AgreementKind.SEA_EMPLOYMENT;
    }

    /** Nobody signs a letter that is not there. */
    private PlacementApplicant closed() {
        if (NO.equals(documents.get(DocumentKind.FAMILY_PERMISSION))) {
            applicant.permissionSigner(Answer.notAsked()).permissionCountersigned(Answer.notAsked());
        }
        return applicant
                .migrant(migrant.build())
                .migration(migration.build())
                .documents(documents)
                .agreements(agreements)
                .build();
    }
}
