package org.lindung.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindung.json.DecisionReceipt.RecordedFinding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.value.Severity;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** A receipt beside the one that the same decision would have now. */
final class ReceiptComparison {
    private final DecisionReceipt receipt;
    private final DecisionReceipt again;
    private final Set<String> inputs;
    private final ErasedFacts erased;
    private final List<Violation> found = new ArrayList<>();

    /**
     * Begins a comparison.
     *
     * @param receipt the receipt
     * @param again the decision made again, with a commitment to everything of which there is a salt
     * @param inputs the names of all that is committed to
     * @param erased what cannot be compared
     */
    ReceiptComparison(DecisionReceipt receipt, DecisionReceipt again, Set<String> inputs, ErasedFacts erased) {
        this.receipt = receipt;
        this.again = again;
        this.inputs = inputs;
        this.erased = erased;
    }

    /** The outcome, for a receipt of which the digest is this. */
    Validated<DecisionReceipt> of(String digest) {
        noteUnless(receipt.id().equals(digest), ReceiptViolation.RECEIPT_CHANGED, "/id");
        compareBooks();
        noteUnless(outcomeFollows(), ReceiptViolation.OUTCOME_DIFFERS, "/outcome");
        compareFindings();
        noteMissingSalts();
        compareCommitments();
        return found.stream().anyMatch(difference -> difference.severity() == Severity.ERROR)
                ? Validated.invalid(found)
                : Validated.valid(receipt, found);
    }

    private void compareBooks() {
        DecisionReceipt.Book book = receipt.book();
        noteUnless(book.id().equals(again.book().id()), ReceiptViolation.OTHER_BOOK, "/book/id");
        noteUnless(book.version().equals(again.book().version()), ReceiptViolation.OTHER_BOOK_VERSION, "/book/version");
        noteUnless(book.sha256().equals(again.book().sha256()), ReceiptViolation.BOOK_DIFFERS, "/book/sha256");
        noteUnless(
                receipt.libraryVersion().equals(again.libraryVersion()),
                ReceiptViolation.OTHER_LIBRARY_VERSION,
                "/libraryVersion");
    }

    /** Whether the outcome is the one of now, or follows from the recorded findings where these cannot all be made again. */
    private boolean outcomeFollows() {
        return erased.requirements().isEmpty()
                ? receipt.outcome() == again.outcome()
                : outcomesOf(receipt.findings().values()).contains(receipt.outcome());
    }

    /** A finding does not tell what is met from what is met if it applies; that is why two outcomes can follow. */
    private static Set<Outcome> outcomesOf(Collection<RecordedFinding> findings) {
        Set<FindingStatus> statuses = findings.stream()
                .map(RecordedFinding::status)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingStatus.class)));
        if (statuses.contains(FindingStatus.NOT_MET)) {
            return EnumSet.of(Outcome.NOT_ELIGIBLE);
        } else if (statuses.contains(FindingStatus.UNDETERMINED)) {
            return EnumSet.of(Outcome.UNDETERMINED);
        } else if (statuses.contains(FindingStatus.NEEDS_REVIEW)) {
            return EnumSet.of(Outcome.NEEDS_REVIEW);
        }
        return statuses.contains(FindingStatus.MET)
                ? EnumSet.of(Outcome.ELIGIBLE, Outcome.UNDETERMINED)
                : EnumSet.of(Outcome.NOT_COVERED);
    }

    private void compareFindings() {
        again.findings().forEach((requirement, expected) -> {
            String path = "/findings/" + requirement;
            RecordedFinding finding = receipt.findings().get(requirement);
            if (finding == null) {
                note(ReceiptViolation.FINDING_MISSING, path);
                return;
            }
            if (erased.requirements().contains(requirement)) {
                note(ReceiptViolation.FINDING_NOT_COMPARED, path + "/status");
            } else {
                noteUnless(finding.status() == expected.status(), ReceiptViolation.FINDING_DIFFERS, path + "/status");
            }
            noteUnless(
                    finding.sha256().equals(expected.sha256()), ReceiptViolation.REQUIREMENT_DIFFERS, path + "/sha256");
        });
        noteUnexpected(receipt.findings(), again.findings().keySet(), ReceiptViolation.FINDING_UNEXPECTED, "/findings");
    }

    private void noteMissingSalts() {
        for (String name : inputs) {
            if (!again.commitments().containsKey(name)) {
                note(
                        erased.facts().contains(name) ? ReceiptViolation.ANSWER_ERASED : ReceiptViolation.SALT_MISSING,
                        "/commitments/" + name);
            }
        }
    }

    private void compareCommitments() {
        for (String name : inputs) {
            String path = "/commitments/" + name;
            String commitment = receipt.commitments().get(name);
            String expected = again.commitments().get(name);
            if (commitment == null) {
                note(ReceiptViolation.COMMITMENT_MISSING, path);
            } else if (expected != null && !commitment.equals(expected)) {
                boolean day = name.equals(DecisionReceipt.AS_OF) || name.equals(DecisionReceipt.KNOWN_ON);
                note(day ? ReceiptViolation.DAY_DIFFERS : ReceiptViolation.ANSWER_DIFFERS, day ? "/" + name : path);
            }
        }
        noteUnexpected(receipt.commitments(), inputs, ReceiptViolation.COMMITMENT_UNEXPECTED, "/commitments");
    }

    private void note(ReceiptViolation code, String path) {
        found.add(Violation.of(code, path));
    }

    private void noteUnless(boolean same, ReceiptViolation code, String path) {
        if (!same) {
            note(code, path);
        }
    }

    /** Counts instead of naming: what the receipt has beyond the book could be anything. */
    private void noteUnexpected(Map<String, ?> there, Set<String> expected, ReceiptViolation code, String path) {
        long number =
                there.keySet().stream().filter(name -> !expected.contains(name)).count();
        if (number > 0) {
            found.add(Violation.of(code, path, Map.of("number", String.valueOf(number))));
        }
    }
}
