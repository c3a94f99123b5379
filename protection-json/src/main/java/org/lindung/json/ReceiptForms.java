package org.lindung.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.json.DecisionReceipt.Book;
import org.lindung.json.DecisionReceipt.RecordedFinding;
import org.lindung.json.ObjectForm.Part;
import org.lindung.privacy.Digest;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;

/** How receipts, and the salts that belong to them, stand in JSON. */
final class ReceiptForms {
    /** Says how the rest is to be read; a later edition can do otherwise and leave the old receipts as they are. */
    private static final String FORMAT = "lindung-receipt-1";

    private static final TextForm<String> HASH =
            new TextForm<>(ReceiptForms::hash, Function.<String>identity()).matching("[0-9a-f]{64}");

    private static final WireForm<Book> BOOK = new ObjectForm<>(
            parts -> new Book(part(parts, 0, String.class), part(parts, 1, String.class), part(parts, 2, String.class)),
            List.of(
                    Part.required("id", SmallForms.STRING, Book::id),
                    Part.required("version", SmallForms.STRING, Book::version),
                    Part.required("sha256", HASH, Book::sha256)));

    private static final WireForm<RecordedFinding> FINDING = new ObjectForm<>(
            parts -> new RecordedFinding(part(parts, 0, FindingStatus.class), part(parts, 1, String.class)),
            List.of(
                    Part.required(
                            "status",
                            TextForm.ofCodes(List.of(FindingStatus.values()), FindingStatus::code),
                            RecordedFinding::status),
                    Part.required("sha256", HASH, RecordedFinding::sha256)));

    static final WireForm<DecisionReceipt> RECEIPT = new ObjectForm<>(
            ReceiptForms::receipt,
            List.of(
                    Part.required("format", TextForm.ofCodes(List.of(FORMAT), Function.identity()), receipt -> FORMAT),
                    Part.required("id", HASH, DecisionReceipt::id),
                    Part.required("book", BOOK, DecisionReceipt::book),
                    Part.required("libraryVersion", SmallForms.STRING, DecisionReceipt::libraryVersion),
                    Part.required("asOf", SmallForms.DAY, DecisionReceipt::asOf),
                    Part.required("knownOn", SmallForms.DAY, DecisionReceipt::knownOn),
                    Part.required(
                            "outcome",
                            TextForm.ofCodes(List.of(Outcome.values()), Outcome::code),
                            DecisionReceipt::outcome),
                    // where no requirement was in force there are none
                    Part.optional("findings", new MapForm<>(SmallForms.STRING, FINDING), DecisionReceipt::findings),
                    Part.required(
                            "commitments", new MapForm<>(SmallForms.STRING, HASH), DecisionReceipt::commitments)));

    static final WireForm<ReceiptSalts> SALTS = new ObjectForm<ReceiptSalts>(
                    parts -> new ReceiptSalts(map(parts[0])),
                    List.of(Part.required("salts", new MapForm<>(SmallForms.STRING, HASH), ReceiptSalts::byName)))
            .ofDocuments();

    private ReceiptForms() {}

    private static DecisionReceipt receipt(@Nullable Object[] parts) {
        return new DecisionReceipt(
                part(parts, 1, String.class),
                part(parts, 2, Book.class),
                part(parts, 3, String.class),
                part(parts, 4, LocalDate.class),
                part(parts, 5, LocalDate.class),
                part(parts, 6, Outcome.class),
                map(parts[7]),
                map(parts[8]));
    }

    private static <P> P part(@Nullable Object[] parts, int index, Class<P> type) {
        return type.cast(requireNonNull(parts[index]));
    }

    @SuppressWarnings("unchecked") // the form of the part has made it
    private static <V> Map<String, V> map(@Nullable Object part) {
        return part == null ? Map.of() : (Map<String, V>) part;
    }

    private static String hash(String text) {
        if (!Digest.isDigest(text)) {
            throw TextForm.refusal(ReceiptViolation.HASH_FORMAT, Map.of());
        }
        return text;
    }
}
