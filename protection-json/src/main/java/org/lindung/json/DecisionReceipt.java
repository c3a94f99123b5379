package org.lindung.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.Digest;
import org.lindung.rule.Assessment;
import org.lindung.rule.Fact;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.RuleBook;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Invariants;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a decision rested on, in a form that can be handed out: by which rules it was made, for which day, with which
 * outcome and findings, and a commitment to every answer that the rules read. Years later the record, the salts and the
 * rule book show whether it was so: {@link #verify}.
 *
 * <p>It holds no answer, no name and no number of anybody, and nothing that could be traced to one without {@link
 * ReceiptSalts}. Its findings still say something about whomever it is known to belong to: that a requirement was not
 * met can be as sensitive as the fact behind it.
 *
 * @param id SHA-256 of the rest of the receipt, as canonical JSON; it names the receipt
 * @param book the rules that decided
 * @param libraryVersion version of this library that made it
 * @param asOf the day of the event that was asked about
 * @param knownOn the day up to which the book had learned; what it learned later did not count
 * @param outcome the answer
 * @param findings what came of every requirement in force on the day, by its id
 * @param commitments for every fact that these requirements read, by its id, HMAC-SHA-256 of its answer with the salt as
 *     the key; likewise for {@value #AS_OF} and {@value #KNOWN_ON}
 */
public record DecisionReceipt(
        String id,
        Book book,
        String libraryVersion,
        LocalDate asOf,
        LocalDate knownOn,
        Outcome outcome,
        Map<String, RecordedFinding> findings,
        Map<String, String> commitments) {
    static final String AS_OF = "asOf";
    static final String KNOWN_ON = "knownOn";

    private static final HexFormat HEX = HexFormat.of();
    private static final String LIBRARY_VERSION = libraryVersionOfThisBuild();
    private static final String NOT_YET = "0".repeat(2 * Digest.BYTES);

    /**
     * Refuses hashes and days that could not be read again.
     *
     * @param id SHA-256 of the rest
     * @param book the rules that decided
     * @param libraryVersion version of this library
     * @param asOf the day of the event
     * @param knownOn the day up to which the book had learned
     * @param outcome the answer
     * @param findings what came of every requirement
     * @param commitments commitments to the answers
     */
    public DecisionReceipt {
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
        commitments = Collections.unmodifiableMap(new TreeMap<>(commitments));
        Invariants.check()
                .that(Digest.isDigest(id), ReceiptViolation.HASH_FORMAT, "/id")
                .that(
                        commitments.values().stream().allMatch(Digest::isDigest),
                        ReceiptViolation.HASH_FORMAT,
                        "/commitments")
                .orThrow();
        // a year of five digits has no form in JSON
        PartialDate.of(asOf);
        PartialDate.of(knownOn);
    }

    /**
     * The rules that decided.
     *
     * @param id id of the rule book
     * @param version its version
     * @param sha256 hash of all that it said, except for its version
     */
    public record Book(String id, String version, String sha256) {
        /**
         * Refuses what is no hash.
         *
         * @param id id of the rule book
         * @param version its version
         * @param sha256 hash of all that it said
         */
        public Book {
            Invariants.check()
                    .that(Digest.isDigest(sha256), ReceiptViolation.HASH_FORMAT, "/sha256")
                    .orThrow();
        }
    }

    /**
     * What came of one requirement.
     *
     * @param status what came of it
     * @param sha256 hash of all that the requirement said
     */
    public record RecordedFinding(FindingStatus status, String sha256) {
        /**
         * Refuses what is no hash.
         *
         * @param status what came of it
         * @param sha256 hash of all that the requirement said
         */
        public RecordedFinding {
            Invariants.check()
                    .that(Digest.isDigest(sha256), ReceiptViolation.HASH_FORMAT, "/sha256")
                    .orThrow();
        }
    }

    /**
     * Decides, and makes the receipt.
     *
     * @param book the book that decides
     * @param facts what is recorded
     * @param asOf the day of the event that is asked about
     * @param knownOn the day of the decision; what the book learned later is left out
     * @param salts new salts, drawn for this receipt
     * @param <F> what the facts are read from
     * @return the receipt of {@code book.asKnownOn(knownOn).assess(facts, asOf)}
     * @throws InvalidValueException if a salt is missing, with a path for each, or if a day lies outside the years 1 to
     *     9999
     */
    public static <F> DecisionReceipt of(
            RuleBook<F> book, F facts, LocalDate asOf, LocalDate knownOn, ReceiptSalts salts) {
        Decision<F> decision = Decision.of(book, facts, asOf, knownOn);
        List<Violation> missing = decision.missing(salts);
        if (!missing.isEmpty()) {
            throw new InvalidValueException(missing);
        }
        return decision.receipt(salts);
    }

    /**
     * Decides again and compares.
     *
     * @param book the book as it is now; what it learned after {@link #knownOn()} is left out
     * @param facts what is recorded of the person whom the decision was about
     * @param salts the salts of this receipt
     * @param <F> what the facts are read from
     * @return the receipt with no more than warnings, if all is as it was; otherwise every difference, with a JSON Pointer
     *     into the receipt. Nothing is said about what stood there or stands there now
     */
    public <F> Validated<DecisionReceipt> verify(RuleBook<F> book, F facts, ReceiptSalts salts) {
        return verifyAfterErasure(book, facts, salts, Set.of());
    }

    /**
     * Decides again and compares, where some of the facts were erased with their salts: {@link ReceiptSalts#without}. What was
     * erased cannot be compared, nor can the findings that rest on it; everything else can, and the outcome has to follow from
     * the findings that the receipt records.
     *
     * @param book the book as it is now
     * @param facts what is still recorded
     * @param salts the salts that are left
     * @param erased the kinds of data that were erased, as {@link
     *     org.lindung.retention.ErasureRecord#getCategories()} says. A salt that is missing of any other kind was lost
     * @param <F> what the facts are read from
     * @return the receipt with a warning for each answer and each finding that cannot be compared any more, if all else is as
     *     it was; otherwise every difference
     */
    public <F> Validated<DecisionReceipt> verifyAfterErasure(
            RuleBook<F> book, F facts, ReceiptSalts salts, Set<DataCategory> erased) {
        Decision<F> decision = Decision.of(book, facts, asOf, knownOn);
        return new ReceiptComparison(
                        this,
                        decision.receipt(salts),
                        decision.inputs().keySet(),
                        ErasedFacts.of(decision.book().requirementsOn(asOf), salts, erased))
                .of(digest());
    }

    /**
     * The receipt as it is stored and signed: canonical JSON by RFC 8785, in UTF-8. For a form that is easier on the eye,
     * any mapper with {@link ProtectionModule} can write it; {@code DocumentReader.strict(DecisionReceipt.class)} reads
     * both.
     *
     * @return the same bytes for the same receipt, always
     */
    public byte[] canonicalJson() {
        return CanonicalJson.bytes(out -> ReceiptForms.RECEIPT.write(this, out));
    }

    private String digest() {
        ObjectNode rest = (ObjectNode) CanonicalJson.tree(out -> ReceiptForms.RECEIPT.write(this, out));
        rest.remove("id");
        return Digest.ofBytes(CanonicalJson.bytes(rest)).value();
    }

    private DecisionReceipt sealed() {
        return new DecisionReceipt(digest(), book, libraryVersion, asOf, knownOn, outcome, findings, commitments);
    }

    /** The id and the rules, without day and outcome. */
    @Override
    public String toString() {
        return "receipt " + id + " of " + book.id + " " + book.version;
    }

    private static String libraryVersionOfThisBuild() {
        try (InputStream in = Objects.requireNonNull(DecisionReceipt.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return Objects.requireNonNull(properties.getProperty("version"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What goes into a receipt. */
    private record Decision<F>(RuleBook<F> book, RuleBookContent content, F facts, LocalDate asOf, LocalDate knownOn) {

        static <F> Decision<F> of(RuleBook<F> book, F facts, LocalDate asOf, LocalDate knownOn) {
            return new Decision<>(book.asKnownOn(knownOn), RuleBookContent.of(book, knownOn), facts, asOf, knownOn);
        }

        /** All that is committed to, by name, as it is written for that purpose. */
        Map<String, Consumer<Writing>> inputs() {
            Map<String, Consumer<Writing>> inputs = new LinkedHashMap<>();
            inputs.put(AS_OF, day(AS_OF, asOf));
            inputs.put(KNOWN_ON, day(KNOWN_ON, knownOn));
            book.requirementsOn(asOf).stream()
                    .flatMap(requirement -> requirement.facts().stream())
                    .forEach(fact -> inputs.computeIfAbsent(fact.id(), any -> answer(fact)));
            return inputs;
        }

        private static Consumer<Writing> day(String name, LocalDate day) {
            return out -> {
                out.startObject();
                out.text(name, day.toString());
                out.endObject();
            };
        }

        private Consumer<Writing> answer(Fact<F, ?> fact) {
            return out -> {
                out.startObject();
                out.text("fact", fact.id());
                out.name("answer");
                AnswerSheetForm.writeAnswer(fact.read(facts, asOf), out);
                out.endObject();
            };
        }

        List<Violation> missing(ReceiptSalts salts) {
            return inputs().keySet().stream()
                    .filter(name -> !salts.byName().containsKey(name))
                    .map(name -> Violation.of(ReceiptViolation.SALT_MISSING, "/commitments/" + name))
                    .toList();
        }

        /** The receipt, with the commitments for which there is a salt. */
        DecisionReceipt receipt(ReceiptSalts salts) {
            Assessment<F> assessment = book.assess(facts, asOf);
            Map<String, RecordedFinding> findings = new TreeMap<>();
            for (Finding<F> finding : assessment.findings()) {
                findings.put(
                        finding.requirement().id(),
                        new RecordedFinding(finding.status(), content.sha256(finding.requirement())));
            }
            Map<String, String> commitments = new TreeMap<>();
            inputs().forEach((name, input) -> {
                String salt = salts.byName().get(name);
                if (salt != null) {
                    commitments.put(
                            name,
                            Digest.keyed(HEX.parseHex(salt), CanonicalJson.bytes(input))
                                    .value());
                }
            });
            return new DecisionReceipt(
                            NOT_YET,
                            new Book(book.id(), book.version(), content.sha256()),
                            LIBRARY_VERSION,
                            asOf,
                            knownOn,
                            assessment.outcome(),
                            findings,
                            commitments)
                    .sealed();
        }
    }
}
