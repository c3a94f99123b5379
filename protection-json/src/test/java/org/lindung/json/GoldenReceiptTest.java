package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.json.Borrower.BOOK;
import static org.lindung.json.Borrower.WAYAN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.value.Severity;
import org.lindung.value.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A receipt in other people's hands: it is read, and verifies, for good. */
class GoldenReceiptTest {
    private static final LocalDate EVENT = LocalDate.of(2022, 6, 15);
    private static final LocalDate DECISION = LocalDate.of(2022, 6, 1);

    private static DecisionReceipt receipt() throws IOException {
        return DocumentReader.strict(DecisionReceipt.class)
                .read(GoldenDocumentTest.resource("receipt.json"))
                .value()
                .orElseThrow();
    }

    private static ReceiptSalts salts() throws IOException {
        return DocumentReader.strict(ReceiptSalts.class)
                .read(GoldenDocumentTest.resource("receipt-salts.json"))
                .value()
                .orElseThrow();
    }

    @Test
    void is_read_and_verifies() throws IOException {
        assertThat(receipt().verify(BOOK, WAYAN, salts()).isValid()).isTrue();
        assertThat(receipt().verify(BOOK, WAYAN, salts()).violations())
                .allMatch(difference -> difference.path().equals("/libraryVersion"))
                .extracting(Violation::severity)
                .allMatch(severity -> severity == Severity.WARNING);
        assertThat(receipt()
                        .verify(BOOK, WAYAN.withCard(Answer.notAsked()), salts())
                        .isValid())
                .isFalse();
    }

    @Test
    void is_made_again_with_the_same_bytes_but_for_the_version_of_the_library() throws IOException {
        DecisionReceipt made = DecisionReceipt.of(BOOK, WAYAN, EVENT, DECISION, salts());

        assertThat(withoutVersion(made)).isEqualTo(withoutVersion(receipt()));
        String canonical = new String(receipt().canonicalJson(), StandardCharsets.UTF_8);
        assertThat(canonical + "\n")
                .isEqualTo(new String(GoldenDocumentTest.resource("receipt.json"), StandardCharsets.UTF_8));
    }

    private static JsonNode withoutVersion(DecisionReceipt receipt) {
        return ((ObjectNode) ProtectionJson.strict().readTree(receipt.canonicalJson()))
                .without(List.of("id", "libraryVersion"));
    }
}
