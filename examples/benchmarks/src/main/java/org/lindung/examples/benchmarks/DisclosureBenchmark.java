package org.lindung.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lindung.area.CountryCode;
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
import org.lindung.consent.IntendedUse;
import org.lindung.consent.Withdrawal;
import org.lindung.disclosure.Disclosure;
import org.lindung.disclosure.Dossier;
import org.lindung.json.DocumentReader;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.shelter.ShelterId;
import org.lindung.shelter.Stay;
import org.lindung.shelter.StayId;
import org.lindung.shelter.StayPurpose;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Discloses a case with ten events and ten notes, three journeys and a stay to one of two bodies that consents name. */
@State(Scope.Benchmark)
public class DisclosureBenchmark {
    private static final MigrantId PERSON = MigrantId.of("NTT-000001");
    private static final CaseWorkerId WORKER = CaseWorkerId.of("W-1");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Dossier dossier = dossier();
    private final Dossier afterWithdrawal = afterWithdrawal(dossier);
    private final IntendedUse use = IntendedUse.builder()
            .purpose(ProcessingPurpose.REFERRAL)
            .recipient(PartyId.of("P-1"))
            .categories(ProcessingPurpose.REFERRAL.needs())
            .build();

    private static Dossier dossier() {
        Migrant migrant = DocumentReader.strict(Migrant.class)
                .read(Documents.MIGRANT)
                .value()
                .orElseThrow();
        Answer<CountryCode> taiwan = Answer.known(CountryCode.of("TW"));
        CaseText text = CaseText.of("wants to go home");
        return Dossier.builder()
                .migrant(migrant)
                .protectionCase(ProtectionCase.builder()
                        .from(ProtectionCase.open(CaseId.of("K-1"), PERSON, PartyId.of("IOM"), DAY, WORKER))
                        .events(IntStream.range(0, 10)
                                .mapToObj(number -> new CaseEvent(
                                        EventId.of("E-" + number),
                                        EventKind.RECRUITMENT,
                                        Answer.known(PartialDate.of(2025)),
                                        taiwan,
                                        Answer.known(text)))
                                .toList())
                        .notes(IntStream.range(0, 10)
                                .mapToObj(number -> new CaseNote(NoteId.of("N-" + number), DAY, WORKER, text))
                                .toList())
                        .build())
                .migrations(IntStream.range(0, 3)
                        .mapToObj(number -> Migration.builder()
                                .migrantId(PERSON)
                                .destination(taiwan)
                                .build())
                        .toList())
                .addStays(Stay.builder()
                        .id(StayId.of("S-1"))
                        .migrant(PERSON)
                        .shelter(ShelterId.of("RPTC-1"))
                        .arrivedOn(DAY)
                        .purpose(StayPurpose.PROTECTION)
                        .build())
                .consents(List.of(consent("C-1", "P-1"), consent("C-2", "P-2")))
                .build();
    }

    private static Consent consent(String id, String recipient) {
        return Consent.builder()
                .id(ConsentId.of(id))
                .migrantId(PERSON)
                .giver(ConsentGiver.PERSON)
                .points(Arrays.stream(ConsentPoint.values())
                        .collect(Collectors.toMap(point -> point, point -> Answer.known(true))))
                .purposes(Set.of(ProcessingPurpose.REFERRAL))
                .recipients(Set.of(new DataRecipient.Named(PartyId.of(recipient))))
                .categories(ProcessingPurpose.REFERRAL.needs())
                .givenOn(DAY)
                .form(ConsentForm.WRITTEN)
                .build();
    }

    /** The other body was told to stop using contact data; what is withdrawn is told from the rest for every consent. */
    private static Dossier afterWithdrawal(Dossier dossier) {
        Withdrawal withdrawal =
                Withdrawal.builder().on(DAY).addCategories(DataCategory.CONTACT).build();
        return Dossier.builder()
                .from(dossier)
                .consents(List.of(consent("C-1", "P-1"), consent("C-2", "P-2").withdrawn(withdrawal)))
                .build();
    }

    /** All that a referral needs, by the one consent that covers it. */
    @Benchmark
    public Disclosure disclosure() {
        return Disclosure.of(dossier, use, List.of(), DAY);
    }

    /** The same where a consent of the person was withdrawn in part. */
    @Benchmark
    public Disclosure disclosureAfterWithdrawal() {
        return Disclosure.of(afterWithdrawal, use, List.of(), DAY);
    }
}
