package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
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

    private static PlacementApplicant applicant(boolean healthy) {
        return PlacementApplicant.builder()
                .migrant(Migrant.builder().id(MigrantId.of("NTT-1")).build())
                .migration(Migration.builder().build())
                .healthy(Answer.known(healthy))
                .build();
    }

    @Test
    void the_guide_shows_this_very_code() throws IOException {
        Path here = Path.of("src/test/java/org/lindung/json/ReceiptGuideTest.java");
        String code = Files.readString(here)
                .split("// guide (begins|ends)\n")[1]
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
