package org.lindung.disclosure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindung.area.CountryCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseEvent;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseNote;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.EventId;
import org.lindung.casework.EventKind;
import org.lindung.casework.NoteId;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentPoint;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.IntendedUse;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PhoneNumber;
import org.lindung.migrant.Sex;
import org.lindung.migrant.TraffickingStatus;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.shelter.ShelterId;
import org.lindung.shelter.Stay;
import org.lindung.shelter.StayId;
import org.lindung.shelter.StayPurpose;

/** An invented case for the tests of disclosure: Siti came home, stays in a shelter and has told what happened. */
final class Siti {
    static final MigrantId ID = MigrantId.of("M-17");
    static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    static final PartyId CLINIC = PartyId.of("CLINIC-1");
    static final PartyId POLICE = PartyId.of("POLICE-1");
    static final LocalDate GIVEN = LocalDate.of(2025, 3, 10);
    static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    static final Dossier DOSSIER = Dossier.builder()
            .protectionCase(ProtectionCase.builder()
                    .from(ProtectionCase.open(CaseId.of("K-1"), ID, PartyId.of("IOM"), GIVEN, ANI))
                    .addEvents(new CaseEvent(
                            EventId.of("E-1"),
                            EventKind.RECRUITMENT,
                            Answer.known(PartialDate.of(2023)),
                            Answer.known(CountryCode.of("MY")),
                            Answer.notAsked()))
                    .addNotes(new CaseNote(NoteId.of("N-1"), GIVEN, ANI, CaseText.of("wants to go home")))
                    .build())
            .migrant(Migrant.builder()
                    .id(ID)
                    .name(Answer.known(PersonName.of("Siti")))
                    .birthDate(Answer.known(PartialDate.of(1990)))
                    .sex(Answer.known(Sex.FEMALE))
                    .phone(Answer.known(PhoneNumber.of("+628123456789")))
                    .nik(Answer.absent(AbsenceReason.DECLINED))
                    .build())
            .addMigrations(Migration.builder()
                    .migrantId(ID)
                    .destination(Answer.known(CountryCode.of("MY")))
                    .traffickingStatus(Answer.known(TraffickingStatus.POSSIBLE_VICTIM))
                    .build())
            .addStays(Stay.builder()
                    .id(StayId.of("S-1"))
                    .migrant(ID)
                    .shelter(ShelterId.of("RPTC-1"))
                    .arrivedOn(GIVEN)
                    .purpose(StayPurpose.PROTECTION)
                    .build())
            .build();

    /** A consent of hers to hand identity and health data to a clinic, of which everything needed was told. */
    static Consent.Builder consent(String id) {
        return Consent.builder()
                .id(ConsentId.of(id))
                .migrantId(ID)
                .giver(ConsentGiver.PERSON)
                .points(Arrays.stream(ConsentPoint.values())
                        .collect(Collectors.toMap(point -> point, point -> Answer.known(true))))
                .addPurposes(ProcessingPurpose.REFERRAL)
                .addRecipients(new DataRecipient.Named(CLINIC))
                .addCategories(DataCategory.IDENTITY, DataCategory.HEALTH)
                .givenOn(GIVEN)
                .form(ConsentForm.WRITTEN);
    }

    /** A clinic wants all that a referral may need. */
    static final IntendedUse REFERRAL = IntendedUse.builder()
            .purpose(ProcessingPurpose.REFERRAL)
            .recipient(CLINIC)
            .recipientKinds(Set.of(DataRecipientKind.HEALTH_SERVICE))
            .categories(ProcessingPurpose.REFERRAL.needs())
            .build();

    static Dossier with(Consent... consents) {
        return Dossier.builder().from(DOSSIER).consents(List.of(consents)).build();
    }

    static Disclosure disclosed(Dossier dossier, IntendedUse use) {
        return Disclosure.of(dossier, use, List.of(), TODAY);
    }

    private Siti() {}
}
