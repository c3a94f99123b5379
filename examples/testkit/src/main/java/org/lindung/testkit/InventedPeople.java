package org.lindung.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lindung.agreement.AgreementKind;
import org.lindung.area.CountryCode;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Nik;
import org.lindung.migrant.Occupation;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.Sex;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;

/**
 * Invented people of whom each is a case. Every fact of theirs stands here; none of them exists.
 *
 * <p>To change one fact, start from one of them:
 *
 * <pre>{@code
 * PlacementApplicant ill = PlacementApplicant.builder()
 *         .from(InventedPeople.HOUSEHOLD_WORKER_2018)
 *         .healthy(Answer.known(false))
 *         .build();
 * }</pre>
 */
public final class InventedPeople {
    private static final Answer<Boolean> YES = Answer.known(true);
    private static final Answer<Boolean> NO = Answer.known(false);

    /** Married, 28, to a household in Hong Kong through a company, with every paper of UU 18/2017. */
    public static final PlacementApplicant HOUSEHOLD_WORKER_2018 = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("household-worker-2018"))
                    .name(Answer.known(PersonName.of("Yuliana Bere")))
                    .nik(Answer.known(Nik.of("5301105703909001")))
                    .birthDate(Answer.known(PartialDate.parse("1990-03-17")))
                    .sex(Answer.known(Sex.FEMALE))
                    .maritalStatus(Answer.known(MaritalStatus.MARRIED))
                    .education(Answer.known(EducationLevel.JUNIOR_SECONDARY))
                    .homeVillage(Answer.known(VillageCode.of("53.01.10.2007")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2018, 6, 4)))
                    .destination(Answer.known(CountryCode.of("HK")))
                    .occupation(Answer.known(Occupation.of("9111")))
                    .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                    .build())
            .documents(held(
                    DocumentKind.MARITAL_STATUS_CERTIFICATE,
                    DocumentKind.MARRIAGE_BOOK_COPY,
                    DocumentKind.FAMILY_PERMISSION,
                    DocumentKind.COMPETENCE_CERTIFICATE,
                    DocumentKind.MEDICAL_CERTIFICATE,
                    DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
                    DocumentKind.PASSPORT,
                    DocumentKind.WORK_VISA))
            .agreements(signed(AgreementKind.PLACEMENT, AgreementKind.EMPLOYMENT))
            .permissionSigner(Answer.known(PermissionSigner.SPOUSE))
            .permissionCountersigned(YES)
            .healthy(YES)
            .socialSecurityMember(YES)
            .build();

    /** One name, single, to a plantation in Malaysia; leaves on the day before his 18th birthday. */
    public static final PlacementApplicant SEVENTEEN = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("seventeen"))
                    .name(Answer.known(PersonName.of("Melki")))
                    .nik(Answer.known(Nik.of("5302071509019002")))
                    .birthDate(Answer.known(PartialDate.parse("2001-09-15")))
                    .sex(Answer.known(Sex.MALE))
                    .maritalStatus(Answer.known(MaritalStatus.NEVER_MARRIED))
                    .education(Answer.known(EducationLevel.PRIMARY))
                    .homeVillage(Answer.known(VillageCode.of("53.02.07.2012")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2019, 9, 14)))
                    .destination(Answer.known(CountryCode.of("MY")))
                    .occupation(Answer.known(Occupation.of("9211")))
                    .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .employerKind(Answer.known(EmployerKind.LEGAL_ENTITY))
                    .build())
            .documents(held(
                    DocumentKind.MARITAL_STATUS_CERTIFICATE,
                    DocumentKind.FAMILY_PERMISSION,
                    DocumentKind.COMPETENCE_CERTIFICATE,
                    DocumentKind.MEDICAL_CERTIFICATE,
                    DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
                    DocumentKind.PASSPORT,
                    DocumentKind.WORK_VISA))
            .agreements(signed(AgreementKind.PLACEMENT, AgreementKind.EMPLOYMENT))
            .permissionSigner(Answer.known(PermissionSigner.PARENT))
            .permissionCountersigned(YES)
            .healthy(YES)
            .socialSecurityMember(YES)
            .build();

    /** {@link #SEVENTEEN}, leaving a day later: on the 18th birthday. */
    public static final PlacementApplicant EIGHTEEN_ON_DEPARTURE = PlacementApplicant.builder()
            .from(SEVENTEEN)
            .migrant(Migrant.builder()
                    .from(SEVENTEEN.getMigrant())
                    .id(MigrantId.of("eighteen-on-departure"))
                    .build())
            .migration(Migration.builder()
                    .from(SEVENTEEN.getMigration())
                    .departureDate(Answer.known(LocalDate.of(2019, 9, 15)))
                    .build())
            .build();

    /** 20 years, to a household in Singapore, on the last day of UU 39/2004 with every paper of that law. */
    public static final PlacementApplicant TWENTY_FOR_HOUSEHOLD_2017 = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("twenty-for-household-2017"))
                    .name(Answer.known(PersonName.of("Marselina Kewa")))
                    .nik(Answer.known(Nik.of("5313086205979003")))
                    .birthDate(Answer.known(PartialDate.parse("1997-05-22")))
                    .sex(Answer.known(Sex.FEMALE))
                    .maritalStatus(Answer.known(MaritalStatus.NEVER_MARRIED))
                    .education(Answer.known(EducationLevel.SENIOR_SECONDARY))
                    .homeVillage(Answer.known(VillageCode.of("53.13.08.2008")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2017, 11, 21)))
                    .destination(Answer.known(CountryCode.of("SG")))
                    .occupation(Answer.known(Occupation.of("9111")))
                    .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                    .build())
            .documents(held(
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
                    DocumentKind.OVERSEAS_WORKER_CARD))
            .agreements(signed(AgreementKind.PLACEMENT, AgreementKind.EMPLOYMENT))
            .permissionSigner(Answer.known(PermissionSigner.PARENT))
            .healthy(YES)
            .pregnant(NO)
            .build();

    /**
     * {@link #TWENTY_FOR_HOUSEHOLD_2017}, leaving a day later: on the first day of UU 18/2017, with what that law asks
     * in addition.
     */
    public static final PlacementApplicant TWENTY_FOR_HOUSEHOLD_A_DAY_LATER = PlacementApplicant.builder()
            .from(TWENTY_FOR_HOUSEHOLD_2017)
            .migrant(Migrant.builder()
                    .from(TWENTY_FOR_HOUSEHOLD_2017.getMigrant())
                    .id(MigrantId.of("twenty-for-household-a-day-later"))
                    .build())
            .migration(Migration.builder()
                    .from(TWENTY_FOR_HOUSEHOLD_2017.getMigration())
                    .departureDate(Answer.known(LocalDate.of(2017, 11, 22)))
                    .build())
            .permissionCountersigned(YES)
            .socialSecurityMember(YES)
            .build();

    /** Married, 31, pregnant, to a factory in Malaysia in 2016 with every paper of UU 39/2004. */
    public static final PlacementApplicant PREGNANT_2016 = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("pregnant-2016"))
                    .name(Answer.known(PersonName.of("Theresia")))
                    .nik(Answer.known(Nik.of("5307044801859004")))
                    .birthDate(Answer.known(PartialDate.parse("1985-01-08")))
                    .sex(Answer.known(Sex.FEMALE))
                    .maritalStatus(Answer.known(MaritalStatus.MARRIED))
                    .education(Answer.known(EducationLevel.JUNIOR_SECONDARY))
                    .homeVillage(Answer.known(VillageCode.of("53.07.04.2001")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2016, 8, 1)))
                    .destination(Answer.known(CountryCode.of("MY")))
                    .occupation(Answer.known(Occupation.of("8219")))
                    .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .employerKind(Answer.known(EmployerKind.LEGAL_ENTITY))
                    .build())
            .documents(held(
                    DocumentKind.IDENTITY_CARD,
                    DocumentKind.DIPLOMA,
                    DocumentKind.BIRTH_STATEMENT,
                    DocumentKind.MARITAL_STATUS_CERTIFICATE,
                    DocumentKind.MARRIAGE_BOOK_COPY,
                    DocumentKind.FAMILY_PERMISSION,
                    DocumentKind.COMPETENCE_CERTIFICATE,
                    DocumentKind.MEDICAL_CERTIFICATE,
                    DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
                    DocumentKind.PASSPORT,
                    DocumentKind.WORK_VISA,
                    DocumentKind.OVERSEAS_WORKER_CARD))
            .agreements(signed(AgreementKind.PLACEMENT, AgreementKind.EMPLOYMENT))
            .permissionSigner(Answer.known(PermissionSigner.SPOUSE))
            .healthy(YES)
            .pregnant(YES)
            .build();

    /** {@link #HOUSEHOLD_WORKER_2018}, but going on her own, without a placement company or an agreement with one. */
    public static final PlacementApplicant INDIVIDUAL_FOR_HOUSEHOLD = PlacementApplicant.builder()
            .from(HOUSEHOLD_WORKER_2018)
            .migrant(Migrant.builder()
                    .from(HOUSEHOLD_WORKER_2018.getMigrant())
                    .id(MigrantId.of("individual-for-household"))
                    .build())
            .migration(Migration.builder()
                    .from(HOUSEHOLD_WORKER_2018.getMigration())
                    .channel(Answer.known(PlacementChannel.INDIVIDUAL))
                    .build())
            .putAgreements(AgreementKind.PLACEMENT, NO)
            .build();

    /** Single, 24, to a factory in Korea through the government, with every paper of UU 18/2017. */
    public static final PlacementApplicant TO_KOREA_BY_GOVERNMENT = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("to-korea-by-government"))
                    .name(Answer.known(PersonName.of("Yohanes Doko")))
                    .nik(Answer.known(Nik.of("5371063011989005")))
                    .birthDate(Answer.known(PartialDate.parse("1998-11-30")))
                    .sex(Answer.known(Sex.MALE))
                    .maritalStatus(Answer.known(MaritalStatus.NEVER_MARRIED))
                    .education(Answer.known(EducationLevel.SENIOR_SECONDARY))
                    .homeVillage(Answer.known(VillageCode.of("53.71.06.1004")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2023, 2, 13)))
                    .destination(Answer.known(CountryCode.of("KR")))
                    .occupation(Answer.known(Occupation.of("8219")))
                    .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                    .channel(Answer.known(PlacementChannel.GOVERNMENT))
                    .employerKind(Answer.known(EmployerKind.LEGAL_ENTITY))
                    .build())
            .documents(held(
                    DocumentKind.MARITAL_STATUS_CERTIFICATE,
                    DocumentKind.FAMILY_PERMISSION,
                    DocumentKind.COMPETENCE_CERTIFICATE,
                    DocumentKind.MEDICAL_CERTIFICATE,
                    DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
                    DocumentKind.PASSPORT,
                    DocumentKind.WORK_VISA))
            .agreements(signed(AgreementKind.PLACEMENT, AgreementKind.EMPLOYMENT))
            .permissionSigner(Answer.known(PermissionSigner.GUARDIAN))
            .permissionCountersigned(YES)
            .healthy(YES)
            .socialSecurityMember(YES)
            .build();

    /** Married deck hand of a merchant vessel in 2023, with every paper that UU 18/2017 and PP 22/2022 name. */
    public static final PlacementApplicant MERCHANT_CREW_2023 = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("merchant-crew-2023"))
                    .name(Answer.known(PersonName.of("Petrus Boli")))
                    .nik(Answer.known(Nik.of("5306030207919006")))
                    .birthDate(Answer.known(PartialDate.parse("1991-07-02")))
                    .sex(Answer.known(Sex.MALE))
                    .maritalStatus(Answer.known(MaritalStatus.MARRIED))
                    .education(Answer.known(EducationLevel.SENIOR_SECONDARY))
                    .homeVillage(Answer.known(VillageCode.of("53.06.03.1004")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2023, 4, 20)))
                    .destination(Answer.known(CountryCode.of("SG")))
                    .occupation(Answer.known(Occupation.of("8350")))
                    .workerGroup(Answer.known(WorkerGroup.MERCHANT_CREW))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .employerKind(Answer.known(EmployerKind.LEGAL_ENTITY))
                    .crewVisaRequired(NO)
                    .seafarerIdentityRequired(YES)
                    .build())
            .documents(held(
                    DocumentKind.PASSPORT,
                    DocumentKind.SEAMANS_BOOK,
                    DocumentKind.SOCIAL_SECURITY_PROOF,
                    DocumentKind.MEDICAL_CERTIFICATE,
                    DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
                    DocumentKind.SEAFARER_IDENTITY_DOCUMENT,
                    DocumentKind.SEAFARER_CERTIFICATE,
                    DocumentKind.MARITAL_STATUS_CERTIFICATE,
                    DocumentKind.MARRIAGE_BOOK_COPY,
                    DocumentKind.FAMILY_PERMISSION))
            .agreements(signed(AgreementKind.PLACEMENT, AgreementKind.SEA_EMPLOYMENT))
            .permissionSigner(Answer.known(PermissionSigner.SPOUSE))
            .permissionCountersigned(YES)
            .healthy(YES)
            .socialSecurityMember(YES)
            .build();

    /** {@link #MERCHANT_CREW_2023} with the papers of PP 22/2022 art. 18 and none of those that list leaves out. */
    public static final PlacementApplicant MERCHANT_CREW_BY_THE_CREW_LIST = PlacementApplicant.builder()
            .from(MERCHANT_CREW_2023)
            .migrant(Migrant.builder()
                    .from(MERCHANT_CREW_2023.getMigrant())
                    .id(MigrantId.of("merchant-crew-by-the-crew-list"))
                    .build())
            .putDocuments(DocumentKind.MARITAL_STATUS_CERTIFICATE, NO)
            .putDocuments(DocumentKind.MARRIAGE_BOOK_COPY, NO)
            .putDocuments(DocumentKind.FAMILY_PERMISSION, NO)
            .putAgreements(AgreementKind.PLACEMENT, NO)
            .permissionSigner(Answer.notAsked())
            .permissionCountersigned(Answer.notAsked())
            .build();

    /** Single, crew of a fishing vessel in 2023, who has everything but the sea employment agreement. */
    public static final PlacementApplicant FISHING_CREW_WITHOUT_AGREEMENT = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("fishing-crew-without-agreement"))
                    .name(Answer.known(PersonName.of("Oktovianus")))
                    .nik(Answer.known(Nik.of("5305012512969007")))
                    .birthDate(Answer.known(PartialDate.parse("1996-12-25")))
                    .sex(Answer.known(Sex.MALE))
                    .maritalStatus(Answer.known(MaritalStatus.NEVER_MARRIED))
                    .education(Answer.known(EducationLevel.PRIMARY))
                    .homeVillage(Answer.known(VillageCode.of("53.05.01.1002")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2023, 9, 1)))
                    .destination(Answer.known(CountryCode.of("TW")))
                    .occupation(Answer.known(Occupation.of("6223")))
                    .workerGroup(Answer.known(WorkerGroup.FISHING_CREW))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .employerKind(Answer.known(EmployerKind.LEGAL_ENTITY))
                    .crewVisaRequired(YES)
                    .build())
            .documents(held(
                    DocumentKind.PASSPORT,
                    DocumentKind.SEAMANS_BOOK,
                    DocumentKind.SOCIAL_SECURITY_PROOF,
                    DocumentKind.MEDICAL_CERTIFICATE,
                    DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
                    DocumentKind.WORK_VISA,
                    DocumentKind.SEAFARER_CERTIFICATE,
                    DocumentKind.MARITAL_STATUS_CERTIFICATE,
                    DocumentKind.FAMILY_PERMISSION))
            .agreements(signed(AgreementKind.PLACEMENT))
            .putAgreements(AgreementKind.SEA_EMPLOYMENT, NO)
            .permissionSigner(Answer.known(PermissionSigner.PARENT))
            .permissionCountersigned(YES)
            .healthy(YES)
            .socialSecurityMember(YES)
            .build();

    /** Widowed, 43, caregiver for Taiwan in 2021; a grown daughter signed the permission, as neither parent lives. */
    public static final PlacementApplicant WIDOW = PlacementApplicant.builder()
            .migrant(Migrant.builder()
                    .id(MigrantId.of("widow"))
                    .name(Answer.known(PersonName.of("Bernadeta Wea")))
                    .nik(Answer.known(Nik.of("5309065310779008")))
                    .birthDate(Answer.known(PartialDate.parse("1977-10-13")))
                    .sex(Answer.known(Sex.FEMALE))
                    .maritalStatus(Answer.known(MaritalStatus.WIDOWED))
                    .education(Answer.known(EducationLevel.SENIOR_SECONDARY))
                    .homeVillage(Answer.known(VillageCode.of("53.09.06.1013")))
                    .build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2021, 5, 31)))
                    .destination(Answer.known(CountryCode.of("TW")))
                    .occupation(Answer.known(Occupation.of("5322")))
                    .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                    .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                    .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                    .build())
            .documents(held(
                    DocumentKind.MARITAL_STATUS_CERTIFICATE,
                    DocumentKind.MARRIAGE_BOOK_COPY,
                    DocumentKind.FAMILY_PERMISSION,
                    DocumentKind.COMPETENCE_CERTIFICATE,
                    DocumentKind.MEDICAL_CERTIFICATE,
                    DocumentKind.PSYCHOLOGICAL_CERTIFICATE,
                    DocumentKind.PASSPORT,
                    DocumentKind.WORK_VISA))
            .agreements(signed(AgreementKind.PLACEMENT, AgreementKind.EMPLOYMENT))
            .permissionSigner(Answer.known(PermissionSigner.OTHER))
            .permissionCountersigned(YES)
            .healthy(YES)
            .socialSecurityMember(YES)
            .build();

    /** {@link #HOUSEHOLD_WORKER_2018}, but she declined to speak of her marriage and of her health. */
    public static final PlacementApplicant DECLINED = PlacementApplicant.builder()
            .from(HOUSEHOLD_WORKER_2018)
            .migrant(Migrant.builder()
                    .from(HOUSEHOLD_WORKER_2018.getMigrant())
                    .id(MigrantId.of("declined"))
                    .maritalStatus(Answer.absent(AbsenceReason.DECLINED))
                    .build())
            .permissionSigner(Answer.absent(AbsenceReason.DECLINED))
            .healthy(Answer.absent(AbsenceReason.DECLINED))
            .build();

    /** {@link #HOUSEHOLD_WORKER_2018}, whose village and employer somebody keeps back for her safety. */
    public static final PlacementApplicant WITHHELD_FOR_SAFETY = PlacementApplicant.builder()
            .from(HOUSEHOLD_WORKER_2018)
            .migrant(Migrant.builder()
                    .from(HOUSEHOLD_WORKER_2018.getMigrant())
                    .id(MigrantId.of("withheld-for-safety"))
                    .homeVillage(Answer.absent(AbsenceReason.WITHHELD_FOR_SAFETY))
                    .build())
            .migration(Migration.builder()
                    .from(HOUSEHOLD_WORKER_2018.getMigration())
                    .employerKind(Answer.absent(AbsenceReason.WITHHELD_FOR_SAFETY))
                    .build())
            .build();

    /** {@link #SEVENTEEN}, of whose birth only the year is known: 17 or 18 on departure. */
    public static final PlacementApplicant ONLY_BIRTH_YEAR_KNOWN = PlacementApplicant.builder()
            .from(SEVENTEEN)
            .migrant(Migrant.builder()
                    .from(SEVENTEEN.getMigrant())
                    .id(MigrantId.of("only-birth-year-known"))
                    .birthDate(Answer.known(PartialDate.of(2001)))
                    .build())
            .build();

    /** {@link #SEVENTEEN}, born on 29 February 2000 and leaving on 28 February 2018. */
    public static final PlacementApplicant BORN_ON_LEAP_DAY = PlacementApplicant.builder()
            .from(SEVENTEEN)
            .migrant(Migrant.builder()
                    .from(SEVENTEEN.getMigrant())
                    .id(MigrantId.of("born-on-leap-day"))
                    .nik(Answer.known(Nik.of("5302072902009009")))
                    .birthDate(Answer.known(PartialDate.parse("2000-02-29")))
                    .build())
            .migration(Migration.builder()
                    .from(SEVENTEEN.getMigration())
                    .departureDate(Answer.known(LocalDate.of(2018, 2, 28)))
                    .build())
            .build();

    /** {@link #HOUSEHOLD_WORKER_2018} with the NIK of a man: a doubt about the record, no reason to refuse it. */
    public static final PlacementApplicant CONTRADICTED_BY_NIK = PlacementApplicant.builder()
            .from(HOUSEHOLD_WORKER_2018)
            .migrant(Migrant.builder()
                    .from(HOUSEHOLD_WORKER_2018.getMigrant())
                    .id(MigrantId.of("contradicted-by-nik"))
                    .nik(Answer.known(Nik.of("5301101703909010")))
                    .build())
            .build();

    /** Somebody who plans to leave in 2025 and of whom nobody has asked anything else yet. */
    public static final PlacementApplicant NEVER_ASKED = PlacementApplicant.builder()
            .migrant(Migrant.builder().id(MigrantId.of("never-asked")).build())
            .migration(Migration.builder()
                    .departureDate(Answer.known(LocalDate.of(2025, 1, 6)))
                    .build())
            .build();

    private InventedPeople() {}

    /**
     * All of them.
     *
     * @return the people in the order of this class
     */
    public static List<PlacementApplicant> all() {
        return List.of(
                HOUSEHOLD_WORKER_2018,
                SEVENTEEN,
                EIGHTEEN_ON_DEPARTURE,
                TWENTY_FOR_HOUSEHOLD_2017,
                TWENTY_FOR_HOUSEHOLD_A_DAY_LATER,
                PREGNANT_2016,
                INDIVIDUAL_FOR_HOUSEHOLD,
                TO_KOREA_BY_GOVERNMENT,
                MERCHANT_CREW_2023,
                MERCHANT_CREW_BY_THE_CREW_LIST,
                FISHING_CREW_WITHOUT_AGREEMENT,
                WIDOW,
                DECLINED,
                WITHHELD_FOR_SAFETY,
                ONLY_BIRTH_YEAR_KNOWN,
                BORN_ON_LEAP_DAY,
                CONTRADICTED_BY_NIK,
                NEVER_ASKED);
    }

    private static Map<DocumentKind, Answer<Boolean>> held(DocumentKind... kinds) {
        Map<DocumentKind, Answer<Boolean>> documents = new LinkedHashMap<>();
        for (DocumentKind kind : kinds) {
            documents.put(kind, YES);
        }
        return documents;
    }

    private static Map<AgreementKind, Answer<Boolean>> signed(AgreementKind... kinds) {
        Map<AgreementKind, Answer<Boolean>> agreements = new LinkedHashMap<>();
        for (AgreementKind kind : kinds) {
            agreements.put(kind, YES);
        }
        return agreements;
    }
}
