package org.lindung.examples.benchmarks;

import java.time.LocalDate;
import org.lindung.agreement.AgreementKind;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.rule.Outcome;

/**
 * What a program pays that assesses one person and ends: starts from nothing, asks the placement book about somebody of
 * whom a part is known, and prints the nanoseconds from {@code main} to the answer.
 */
final class FirstAssessment {
    public static void main(String[] args) {
        long start = System.nanoTime();
        Outcome outcome = PlacementRules.BOOK
                .assess(applicant(), LocalDate.of(2026, 11, 2))
                .outcome();
        long nanos = System.nanoTime() - start;
        if (outcome != Outcome.UNDETERMINED) {
            throw new IllegalStateException("expected an open answer, not " + outcome.code());
        }
        System.out.println(nanos);
    }

    private static PlacementApplicant applicant() {
        return PlacementApplicant.builder()
                .migrant(Migrant.builder()
                        .id(MigrantId.of("applicant-1"))
                        .birthDate(Answer.known(PartialDate.of(1998)))
                        .maritalStatus(Answer.known(MaritalStatus.MARRIED))
                        .build())
                .migration(Migration.builder().build())
                .putDocuments(DocumentKind.PASSPORT, Answer.known(true))
                .putAgreements(AgreementKind.PLACEMENT, Answer.known(true))
                .healthy(Answer.known(true))
                .build();
    }

    private FirstAssessment() {}
}
