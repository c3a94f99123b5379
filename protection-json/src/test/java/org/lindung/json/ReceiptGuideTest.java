package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.Answer;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.privacy.DataCategory;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** The code example of the guide is the method {@link #guide}, to the letter. */
class ReceiptGuideTest {

    static List<Violation> guide(PlacementApplicant applicant, PlacementApplicant applicantYearsLater) {
        // guide begins
        LocalDate departure = LocalDate.of(2026, 12, 1);
        LocalDate today = LocalDate.of(2026, 11, 23);
        ReceiptSalts salts = ReceiptSalts.drawnFor(PlacementRules.BOOK, new SecureRandom());
        DecisionReceipt receipt = DecisionReceipt.of(PlacementRules.BOOK, applicant, departure, today, salts);

        byte[] toHandOut = receipt.canonicalJson();
        String toKeepWithTheRecord = ProtectionJson.strict().writeValueAsString(salts);

        // years later
        ReceiptSalts kept = DocumentReader.strict(ReceiptSalts.class)
                .read(toKeepWithTheRecord)
                .value()
                .orElseThrow();
        Validated<DecisionReceipt> verified = DocumentReader.strict(DecisionReceipt.class)
                .read(toHandOut)
                .value()
                .orElseThrow()
                .verify(PlacementRules.BOOK, applicantYearsLater, kept);
        // guide ends
        return verified.violations();
    }

    static Validated<DecisionReceipt> afterErasure(
            DecisionReceipt receipt, PlacementApplicant left, ReceiptSalts salts, Set<DataCategory> erased) {
        // erasure begins
        ReceiptSalts toKeep = salts.without(PlacementRules.BOOK, erased);

        // years later
        Validated<DecisionReceipt> verified = receipt.verifyAfterErasure(PlacementRules.BOOK, left, toKeep, erased);
        // erasure ends
        return verified;
    }

    @Test
    void a_receipt_of_somebody_whose_health_was_erased_still_verifies() {
        ReceiptSalts salts = ReceiptSalts.drawnFor(PlacementRules.BOOK, new SecureRandom());
        LocalDate day = LocalDate.of(2026, 12, 1);
        DecisionReceipt receipt = DecisionReceipt.of(PlacementRules.BOOK, applicant(true), day, day, salts);
        PlacementApplicant left = PlacementApplicant.builder()
                .from(applicant(true))
                .healthy(Answer.notAsked())
                .build();

        Validated<DecisionReceipt> verified = afterErasure(receipt, left, salts, Set.of(DataCategory.HEALTH));

        assertThat(verified.isValid()).isTrue();
        assertThat(verified.violations())
                .extracting(Violation::code)
                .contains("answer-erased", "finding-not-compared")
                .doesNotContain("answer-differs");
        assertThat(receipt.verify(PlacementRules.BOOK, left, salts).isValid()).isFalse();
    }

    private static PlacementApplicant applicant(boolean healthy) {
        return PlacementApplicant.builder()
                .migrant(Migrant.builder().id(MigrantId.of("NTT-1")).build())
                .migration(Migration.builder().build())
                .healthy(Answer.known(healthy))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide", "erasure"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        Path here = Path.of("src/test/java/org/lindung/json/ReceiptGuideTest.java");
        String code = Files.readString(here)
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../docs/guide/receipts.md"))).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_code_does_what_the_guide_says() {
        assertThat(guide(applicant(true), applicant(true))).isEmpty();
        assertThat(guide(applicant(true), applicant(false)))
                .extracting(Violation::path)
                .contains("/commitments/healthy", "/outcome");
    }
}
