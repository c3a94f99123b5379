package org.lindung.attack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ClosureReason;
import org.lindung.casework.ProtectionCase;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.DecisionReceipt;
import org.lindung.json.ReceiptSalts;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.PartyId;

/** Invented people of one district who were all born on the same days of the year, so that their numbers can be guessed. */
final class Town {
    static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final LocalDate DEPARTURE = LocalDate.of(2019, 2, 3);
    private static final LocalDate DECISION = LocalDate.of(2026, 12, 4);
    private static final String DISTRICT_AND_BIRTH = "530216480698";
    private static final int[] SERIALS =
            IntStream.range(0, 25).map(i -> 17 + 311 * i).toArray();

    private Town() {}

    /** Somebody who is in the data. */
    record Person(Nik nik, MigrantId id, CaseId caseId, PlacementApplicant applicant, ProtectionCase file) {}

    static List<Person> people() {
        return IntStream.range(0, SERIALS.length).mapToObj(Town::person).toList();
    }

    /** All numbers that somebody of this place and day of birth can have. */
    static List<Nik> everyNik() {
        return IntStream.rangeClosed(1, 9_999).mapToObj(Town::nik).toList();
    }

    private static Nik nik(int serial) {
        return Nik.of(DISTRICT_AND_BIRTH + String.format(Locale.ROOT, "%04d", serial));
    }

    /** What somebody was told when they wanted to go abroad. */
    static DecisionReceipt receipt(PlacementApplicant applicant, ReceiptSalts salts) {
        return DecisionReceipt.of(PlacementRules.BOOK, applicant, DEPARTURE, DECISION, salts);
    }

    private static Person person(int index) {
        MigrantId id = MigrantId.of("NTT-" + (1_000 + index));
        CaseId caseId = CaseId.of("K-" + (100 + index));
        PlacementApplicant applicant = PlacementApplicant.builder()
                .migrant(Migrant.builder()
                        .id(id)
                        .nik(Answer.known(nik(SERIALS[index])))
                        .name(Answer.known(PersonName.of("Maria Kenari " + index)))
                        .birthDate(Answer.known(PartialDate.of(LocalDate.of(1998, 6, 8))))
                        .build())
                .migration(Migration.builder()
                        .workerGroup(Answer.known(WorkerGroup.LAND_BASED))
                        .build())
                .documents(Map.of(DocumentKind.PASSPORT, Answer.known(index % 2 == 0)))
                .build();
        CaseWorkerId worker = CaseWorkerId.of("W-" + (1 + index % 3));
        ProtectionCase file = ProtectionCase.open(caseId, id, PartyId.of("IOM"), DAY, worker)
                .close(ClosureReason.PERSON_ASKED, DAY.plusDays(2), worker)
                .value()
                .orElseThrow();
        return new Person(nik(SERIALS[index]), id, caseId, applicant, file);
    }
}
