package org.lindung;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lindung.agreement.AgreementKind;
import org.lindung.area.CountryCode;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.contact.ContactSpecimens;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.DocumentNumber;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.FamilyCardNumber;
import org.lindung.migrant.IdentityDocument;
import org.lindung.migrant.IdentityDocumentKind;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.MigrationId;
import org.lindung.migrant.Nik;
import org.lindung.migrant.Occupation;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PhoneNumber;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.Sector;
import org.lindung.migrant.Sex;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;
import org.lindung.party.PartyId;

/**
 * An invented person about whom everything is known, and whose data must never be seen in any text. Her NIK contradicts
 * her birth date and sex on purpose, so that there is something to say about it.
 */
public final class Canary {
    public static final String NIK = "5302167105889931";
    public static final String NAME = "Kenari Kuning";
    public static final String BIRTH_DATE = "1987-06-29";
    public static final String VILLAGE = "53.02.16.2013";
    public static final String DEPARTURE = "2019-08-23";

    /** What no text may hold. */
    public static final List<String> TRACES = List.of(NIK, "Kenari", BIRTH_DATE, "1987", VILLAGE, DEPARTURE);

    private Canary() {}

    public static Migrant migrant() {
        return Migrant.builder()
                .id(MigrantId.of("M-1"))
                .name(Answer.known(PersonName.of(NAME)))
                .addOtherNames(PersonName.of("Kenari binti Kuning"))
                .nik(Answer.known(Nik.of(NIK)))
                .birthDate(Answer.known(PartialDate.parse(BIRTH_DATE)))
                .sex(Answer.known(Sex.MALE))
                .maritalStatus(Answer.known(MaritalStatus.WIDOWED))
                .education(Answer.known(EducationLevel.JUNIOR_SECONDARY))
                .homeVillage(Answer.known(VillageCode.of(VILLAGE)))
                .citizenship(Answer.known(CountryCode.of("ID")))
                .familyCard(Answer.known(FamilyCardNumber.of(NIK)))
                .phone(Answer.known(PhoneNumber.of("+6281119871987")))
                .addContactPlans(ContactSpecimens.canary())
                .addIdentityDocuments(identityDocument())
                .build();
    }

    public static IdentityDocument identityDocument() {
        return IdentityDocument.builder()
                .kind(IdentityDocumentKind.IDENTITY_CARD)
                .number(Answer.known(DocumentNumber.of(NIK)))
                .nameAsWritten(Answer.known(PersonName.of(NAME)))
                .birthDateAsWritten(Answer.known(PartialDate.parse(BIRTH_DATE)))
                .issuingCountry(Answer.known(CountryCode.of("ID")))
                .issuedOn(Answer.known(LocalDate.parse(DEPARTURE)))
                .expiresOn(Answer.known(LocalDate.parse(DEPARTURE)))
                .build();
    }

    public static Migration migration() {
        return Migration.builder()
                .id(MigrationId.of("J-1"))
                .migrantId(MigrantId.of("M-1"))
                .departureDate(Answer.known(LocalDate.parse(DEPARTURE)))
                .destination(Answer.known(CountryCode.of("TW")))
                .occupation(Answer.known(Occupation.of("9111")))
                .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                .crewVisaRequired(Answer.known(false))
                .seafarerIdentityRequired(Answer.known(false))
                .sector(Answer.known(Sector.of("T")))
                .employer(Answer.known(PartyId.of("E-1987")))
                .placedBy(Answer.known(PartyId.of("P-1987")))
                .contractNumber(Answer.known(DocumentNumber.of("Kenari/1987")))
                .returnDate(Answer.known(LocalDate.parse(DEPARTURE)))
                .addReturnReasons(ReturnReason.DEPORTED)
                .nonProceduralDeparture(Answer.known(true))
                .irregularStatusAbroad(Answer.known(true))
                .traffickingStatus(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                .build();
    }

    public static PlacementApplicant applicant() {
        return PlacementApplicant.builder()
                .migrant(migrant())
                .migration(migration())
                .documents(Arrays.stream(DocumentKind.values())
                        .collect(Collectors.toMap(Function.identity(), kind -> Answer.known(true))))
                .agreements(Arrays.stream(AgreementKind.values())
                        .collect(Collectors.toMap(Function.identity(), kind -> Answer.known(true))))
                .permissionSigner(Answer.known(PermissionSigner.PARENT))
                .permissionCountersigned(Answer.known(true))
                .healthy(Answer.known(true))
                .pregnant(Answer.known(false))
                .socialSecurityMember(Answer.known(true))
                .build();
    }
}
