package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lindung.json.Borrower.ARTICLE_1;
import static org.lindung.json.Borrower.BOATS;
import static org.lindung.json.Borrower.BOOK;
import static org.lindung.json.Borrower.CARD;
import static org.lindung.json.Borrower.MEMBERSHIP;
import static org.lindung.json.Borrower.MEMBERSHIP_SINCE_REFORM;
import static org.lindung.json.Borrower.RETURNING;
import static org.lindung.json.Borrower.WAYAN;
import static org.lindung.rule.Requirement.requirement;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DecisionReceiptTest {
    private static final LocalDate EVENT = LocalDate.of(2023, 5, 2);
    private static final LocalDate DECISION = LocalDate.of(2023, 4, 20);
    private static final ReceiptSalts SALTS = ReceiptSalts.drawnFor(BOOK, new SecureRandom());
    private static final DecisionReceipt RECEIPT = DecisionReceipt.of(BOOK, WAYAN, EVENT, DECISION, SALTS);
    private static final DocumentReader<DecisionReceipt> READER = DocumentReader.strict(DecisionReceipt.class);

    private static List<String> differences(Validated<?> verified) {
        return verified.violations().stream()
                .map(difference -> difference.path() + " " + difference.code())
                .toList();
    }

    private static List<String> differencesWith(RuleBook<Borrower> book) {
        return differences(RECEIPT.verify(book, WAYAN, SALTS));
    }

    @Test
    void says_what_was_decided_by_which_rules() {
        assertThat(RECEIPT.book().id()).isEqualTo("borrowing");
        assertThat(RECEIPT.book().version()).isEqualTo("2021.1");
        assertThat(RECEIPT.asOf()).isEqualTo(EVENT);
        assertThat(RECEIPT.knownOn()).isEqualTo(DECISION);
        assertThat(RECEIPT.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(RECEIPT.findings()).containsOnlyKeys("membership", "returning", "boats");
        assertThat(RECEIPT.commitments())
                .containsOnlyKeys("asOf", "knownOn", "age", "borrowed", "card", "home", "joined");
        assertThat(RECEIPT.libraryVersion()).matches("[0-9].*");
        assertThat(RECEIPT).hasToString("receipt " + RECEIPT.id() + " of borrowing 2021.1");
    }

    @Test
    void verifies_where_nothing_has_changed() {
        Validated<DecisionReceipt> verified = RECEIPT.verify(BOOK, WAYAN, SALTS);

        assertThat(verified.value()).contains(RECEIPT);
        assertThat(verified.violations()).isEmpty();
    }

    @Test
    void names_the_answer_that_has_changed_and_what_comes_of_it() {
        assertThat(differences(RECEIPT.verify(BOOK, WAYAN.withBorrowed(Answer.known(2)), SALTS)))
                .containsExactly("/commitments/borrowed answer-differs");
        assertThat(differences(RECEIPT.verify(BOOK, WAYAN.withCard(Answer.known(false)), SALTS)))
                .containsExactly(
                        "/outcome outcome-differs",
                        "/findings/membership/status finding-differs",
                        "/commitments/card answer-differs");
    }

    @Test
    void names_the_requirement_that_says_something_else() {
        Requirement<Borrower> reworded = requirement("boats")
                .titled("Boats and ferries", "Perahu dan feri")
                .under(BOATS.provision())
                .inForce(BOATS.inForce())
                .knownSince(BOATS.knownSince())
                .exceptionTo("returning")
                .appliesWhen(BOATS.appliesWhen())
                .asks(BOATS.asks());

        assertThat(differencesWith(
                        Borrower.book("2021.1", List.of(MEMBERSHIP, MEMBERSHIP_SINCE_REFORM, RETURNING, reworded))))
                .containsExactly("/book/sha256 book-differs", "/findings/boats/sha256 requirement-differs");
    }

    @Test
    void tells_a_change_of_other_years_from_a_change_of_the_rules_that_decided() {
        Requirement<Borrower> otherPast = requirement("membership")
                .titled("Membership", "Keanggotaan")
                .under(ARTICLE_1)
                .inForce(MEMBERSHIP.inForce())
                .asks(CARD.is(true));

        assertThat(differencesWith(
                        Borrower.book("2021.1", List.of(otherPast, MEMBERSHIP_SINCE_REFORM, RETURNING, BOATS))))
                .containsExactly("/book/sha256 book-differs");
    }

    @Test
    void still_verifies_with_a_newer_book_that_has_learned_more_since() {
        Requirement<Borrower> later = requirement("silence")
                .titled("Silence", "Ketenangan")
                .under(ARTICLE_1)
                .inForce(DateRange.from(LocalDate.of(2000, 1, 1)))
                .knownSince(DECISION.plusDays(1))
                .asks(CARD.is(false));
        RuleBook<Borrower> newer =
                Borrower.book("2023.2", List.of(MEMBERSHIP, MEMBERSHIP_SINCE_REFORM, RETURNING, BOATS, later));

        Validated<DecisionReceipt> verified = RECEIPT.verify(newer, WAYAN, SALTS);

        assertThat(verified.isValid()).isTrue();
        assertThat(differences(verified)).containsExactly("/book/version other-book-version");
    }

    @Test
    void leaves_out_what_the_book_learned_after_the_decision() {
        LocalDate before = BOATS.knownSince().minusDays(1);

        assertThat(DecisionReceipt.of(BOOK, WAYAN, EVENT, before, SALTS).findings())
                .containsOnlyKeys("membership", "returning");
        assertThat(DecisionReceipt.of(BOOK, WAYAN, EVENT, before.plusDays(1), SALTS)
                        .findings())
                .containsOnlyKeys("membership", "returning", "boats");
    }

    @Test
    void names_requirements_and_facts_that_are_missing_or_too_many() {
        Requirement<Borrower> quiet = requirement("silence")
                .titled("Silence", "Ketenangan")
                .under(ARTICLE_1)
                .inForce(DateRange.from(LocalDate.of(2000, 1, 1)))
                .asks(CARD.is(true));

        assertThat(differencesWith(Borrower.book("2021.1", List.of(quiet))))
                .containsExactly(
                        "/book/sha256 book-differs",
                        "/findings/silence finding-missing",
                        "/findings finding-unexpected",
                        "/commitments commitment-unexpected");
        assertThat(RECEIPT.verify(Borrower.book("2021.1", List.of(quiet)), WAYAN, SALTS)
                        .violations())
                .extracting(Violation::text)
                .extracting(Text::en)
                .anyMatch(text -> text.startsWith("3 findings"))
                .anyMatch(text -> text.startsWith("4 commitments"));
        DecisionReceipt few =
                DecisionReceipt.of(Borrower.book("2021.1", List.of(quiet)), WAYAN, EVENT, DECISION, SALTS);
        assertThat(differences(few.verify(BOOK, WAYAN, SALTS)))
                .contains("/findings/boats finding-missing", "/commitments/home commitment-missing");
    }

    @Test
    void hashes_a_book_once_for_all_the_days_on_which_it_knew_the_same() {
        LocalDate learned = BOATS.knownSince();
        RuleBookContent content = RuleBookContent.of(BOOK, learned);

        assertThat(RuleBookContent.of(BOOK, learned.plusYears(5))).isSameAs(content);
        assertThat(RuleBookContent.of(BOOK, learned.minusDays(1)).sha256()).isNotEqualTo(content.sha256());
        assertThat(RuleBookContent.of(Borrower.book("2024.1", BOOK.requirements()), learned)
                        .sha256())
                .isEqualTo(content.sha256());
    }

    @Test
    void a_book_keeps_its_hash_on_its_way_through_a_document() {
        String document = RuleBooks.example(RuleBooks.EXAMPLES.get(0));
        ProgrammeRules rules = DocumentReader.strict(ProgrammeRules.class)
                .read(document)
                .value()
                .orElseThrow();
        ProgrammeRules again = DocumentReader.strict(ProgrammeRules.class)
                .read(ProtectionJson.strict().writeValueAsString(rules))
                .value()
                .orElseThrow();

        assertThat(RuleBookContent.of(again.book(), DECISION).sha256())
                .isEqualTo(RuleBookContent.of(rules.book(), DECISION).sha256());
    }

    @Test
    void names_another_book() {
        RuleBook<Borrower> other = RuleBook.of("lending", "2021.1", BOOK.question(), BOOK.requirements());

        assertThat(differencesWith(other)).containsExactly("/book/id other-book", "/book/sha256 book-differs");
    }

    @Test
    void says_which_salts_are_missing_instead_of_guessing() {
        Map<String, String> fewer = new LinkedHashMap<>(SALTS.byName());
        fewer.remove("card");
        fewer.remove("asOf");

        assertThat(differences(RECEIPT.verify(BOOK, WAYAN, new ReceiptSalts(fewer))))
                .containsExactly("/commitments/asOf salt-missing", "/commitments/card salt-missing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DecisionReceipt.of(BOOK, WAYAN, EVENT, DECISION, new ReceiptSalts(fewer)))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::path)
                        .containsExactly("/commitments/asOf", "/commitments/card"));
    }

    /** The card is a document, all other facts are identity. */
    private static final Set<DataCategory> DOCUMENTS = Set.of(DataCategory.DOCUMENT);

    private static List<String> differencesAfterErasure(DecisionReceipt receipt, Borrower left, ReceiptSalts salts) {
        return differences(receipt.verifyAfterErasure(BOOK, left, salts, DOCUMENTS));
    }

    @Test
    void verifies_what_is_left_after_an_erasure_and_says_what_was_erased() {
        ReceiptSalts left = SALTS.without(BOOK, DOCUMENTS);
        Borrower reduced = WAYAN.withCard(Answer.notAsked());

        assertThat(left.byName().keySet())
                .containsExactlyInAnyOrder("asOf", "knownOn", "age", "borrowed", "home", "joined");
        Validated<DecisionReceipt> verified = RECEIPT.verifyAfterErasure(BOOK, reduced, left, DOCUMENTS);
        assertThat(verified.value()).contains(RECEIPT);
        assertThat(differences(verified))
                .containsExactly(
                        "/findings/boats/status finding-not-compared",
                        "/findings/membership/status finding-not-compared",
                        "/findings/returning/status finding-not-compared",
                        "/commitments/card answer-erased");
        assertThat(differences(RECEIPT.verify(BOOK, reduced, left)))
                .contains("/commitments/card salt-missing", "/findings/membership/status finding-differs");
    }

    @Test
    void still_finds_after_an_erasure_what_was_changed() {
        ReceiptSalts left = SALTS.without(BOOK, DOCUMENTS);
        Borrower reduced = WAYAN.withCard(Answer.notAsked());
        Map<String, String> fewer = new LinkedHashMap<>(left.byName());
        fewer.remove("home");

        assertThat(differencesAfterErasure(RECEIPT, reduced.withBorrowed(Answer.known(2)), left))
                .contains("/commitments/borrowed answer-differs");
        assertThat(differencesAfterErasure(RECEIPT, reduced, new ReceiptSalts(fewer)))
                .contains("/commitments/home salt-missing");
        for (Outcome outcome : Outcome.values()) {
            DecisionReceipt forged = new DecisionReceipt(
                    RECEIPT.id(),
                    RECEIPT.book(),
                    RECEIPT.libraryVersion(),
                    EVENT,
                    DECISION,
                    outcome,
                    RECEIPT.findings(),
                    RECEIPT.commitments());
            boolean follows = outcome == Outcome.ELIGIBLE || outcome == Outcome.UNDETERMINED;
            assertThat(differencesAfterErasure(forged, reduced, left).contains("/outcome outcome-differs"))
                    .isNotEqualTo(follows);
            assertThat(differencesAfterErasure(forged, reduced, left).contains("/id receipt-changed"))
                    .isNotEqualTo(outcome == Outcome.ELIGIBLE);
        }
        Requirement<Borrower> reworded = requirement("membership")
                .titled("Membership", "Keanggotaan lain")
                .under(MEMBERSHIP_SINCE_REFORM.provision())
                .inForce(MEMBERSHIP_SINCE_REFORM.inForce())
                .asks(MEMBERSHIP_SINCE_REFORM.asks());
        assertThat(differences(RECEIPT.verifyAfterErasure(
                        Borrower.book("2021.1", List.of(MEMBERSHIP, reworded, RETURNING, BOATS)),
                        reduced,
                        left,
                        DOCUMENTS)))
                .contains("/book/sha256 book-differs", "/findings/membership/sha256 requirement-differs");
    }

    /** Every set of recorded findings leads to the outcome that it led to, whatever of its facts was erased. */
    @Test
    void the_outcome_follows_from_the_findings_after_every_erasure() {
        Set<DataCategory> all = Set.of(DataCategory.DOCUMENT, DataCategory.IDENTITY);
        Borrower nobody = new Borrower(
                Answer.notAsked(), Answer.notAsked(), Answer.notAsked(), Answer.notAsked(), Answer.notAsked());
        Set<Outcome> seen = new HashSet<>();
        for (Answer<Boolean> card : List.of(Answer.known(true), Answer.known(false), Answer.<Boolean>notAsked())) {
            for (Answer<Integer> borrowed : List.of(Answer.known(0), Answer.known(9), Answer.<Integer>notAsked())) {
                for (LocalDate born : List.of(LocalDate.of(1993, 4, 19), LocalDate.of(2004, 2, 29))) {
                    Borrower someone = new Borrower(
                            card,
                            Answer.known(PartialDate.of(born)),
                            Answer.known(Borrower.Home.TOWN),
                            borrowed,
                            Answer.notAsked());
                    DecisionReceipt receipt =
                            DecisionReceipt.of(BOOK, someone, LocalDate.of(2022, 2, 28), DECISION, SALTS);
                    seen.add(receipt.outcome());
                    assertThat(receipt.verifyAfterErasure(BOOK, nobody, SALTS.without(BOOK, all), all)
                                    .isValid())
                            .isTrue();
                }
            }
        }
        assertThat(seen).contains(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE, Outcome.UNDETERMINED, Outcome.NEEDS_REVIEW);
    }

    @Test
    void another_set_of_salts_proves_nothing() {
        assertThat(differences(RECEIPT.verify(BOOK, WAYAN, ReceiptSalts.drawnFor(BOOK, new SecureRandom()))))
                .hasSize(RECEIPT.commitments().size());
    }

    @Test
    void a_day_without_law_has_a_receipt_too() {
        DecisionReceipt receipt = DecisionReceipt.of(BOOK, WAYAN, LocalDate.of(1999, 12, 31), DECISION, SALTS);

        assertThat(receipt.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(receipt.findings()).isEmpty();
        assertThat(receipt.commitments()).containsOnlyKeys("asOf", "knownOn");
        assertThat(READER.read(receipt.canonicalJson()).value()).contains(receipt);
        assertThat(receipt.verify(BOOK, WAYAN, SALTS).violations()).isEmpty();
    }

    @Test
    void refuses_a_day_that_has_no_form() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DecisionReceipt.of(BOOK, WAYAN, EVENT, LocalDate.MAX, SALTS));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DecisionReceipt.of(BOOK, WAYAN, LocalDate.of(10_000, 1, 1), DECISION, SALTS));
    }

    @Test
    void refuses_what_is_no_hash() {
        String hash = RECEIPT.id();
        assertRefuses("/sha256", () -> new DecisionReceipt.Book("borrowing", "1", hash.substring(1)));
        assertRefuses(
                "/sha256",
                () -> new DecisionReceipt.RecordedFinding(FindingStatus.MET, hash.replace(hash.charAt(0), 'G')));
        assertRefuses("/id", () -> copy("", RECEIPT.commitments()));
        assertRefuses("/commitments", () -> copy(hash, Map.of("card", hash + "0")));
        assertRefuses("", () -> new ReceiptSalts(Map.of("card", "")));
    }

    private static DecisionReceipt copy(String id, Map<String, String> commitments) {
        return new DecisionReceipt(
                id,
                RECEIPT.book(),
                RECEIPT.libraryVersion(),
                RECEIPT.asOf(),
                RECEIPT.knownOn(),
                RECEIPT.outcome(),
                RECEIPT.findings(),
                commitments);
    }

    private static void assertRefuses(String path, Runnable making) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(making::run)
                .satisfies(refusal -> {
                    assertThat(refusal.violations()).extracting(Violation::code).containsExactly("hash-format");
                    assertThat(refusal.violations()).extracting(Violation::path).containsExactly(path);
                });
    }

    @Test
    void stands_in_canonical_and_in_pretty_json_and_is_read_from_both() {
        byte[] canonical = RECEIPT.canonicalJson();
        String pretty = ProtectionJson.strict().writerWithDefaultPrettyPrinter().writeValueAsString(RECEIPT);

        assertThat(READER.read(canonical).value()).contains(RECEIPT);
        assertThat(READER.read(pretty).value()).contains(RECEIPT);
        assertThat(READER.read(pretty).value().orElseThrow().canonicalJson()).isEqualTo(canonical);
        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .startsWith("{\"asOf\":\"2023-05-02\",\"book\":{\"id\":\"borrowing\",\"sha256\":\"");
    }

    @Test
    void salts_are_read_again_and_show_themselves_in_no_text() {
        String json = ProtectionJson.strict().writeValueAsString(SALTS);

        assertThat(DocumentReader.strict(ReceiptSalts.class).read(json).value()).contains(SALTS);
        assertThat(SALTS).hasToString("7 salts");
        assertThat(SALTS.byName()).hasSize(7);
        assertThat(SALTS.byName().values()).doesNotHaveDuplicates().allMatch(salt -> salt.length() == 64);
    }

    /** Every leaf is changed into another good value, and every field is left out: whatever it is, somebody notices. */
    @Test
    void any_single_change_is_noticed_and_named() {
        JsonMapper mapper = ProtectionJson.strict();
        List<String> places = new ArrayList<>();
        collect(mapper.readTree(RECEIPT.canonicalJson()), "", places);
        assertThat(places).hasSizeGreaterThan(25);
        for (String place : places) {
            String parent = place.substring(0, place.lastIndexOf('/'));
            String field = place.substring(place.lastIndexOf('/') + 1);
            ObjectNode changed = (ObjectNode) mapper.readTree(RECEIPT.canonicalJson());
            ObjectNode object = (ObjectNode) changed.at(parent);
            if (object.get(field).isString()) {
                object.put(field, another(object.get(field).stringValue()));
                assertNoticed(changed, place);
            }
            object.remove(field);
            assertNoticed(changed, place);
        }
    }

    private static void collect(JsonNode node, String path, List<String> places) {
        node.properties().forEach(entry -> {
            places.add(path + "/" + entry.getKey());
            collect(entry.getValue(), path + "/" + entry.getKey(), places);
        });
    }

    /** Another value of the same kind, where there is one. */
    private static String another(String text) {
        if (text.matches("[0-9a-f]{64}")) {
            return (text.startsWith("0") ? "1" : "0") + text.substring(1);
        } else if (text.matches("[0-9]{4}-.*")) {
            return LocalDate.parse(text).plusDays(1).toString();
        }
        return switch (text) {
            case "eligible" -> "needs-review";
            case "met" -> "not-met";
            case "not-applicable" -> "met";
            default -> text + "0";
        };
    }

    private static void assertNoticed(ObjectNode changed, String place) {
        Validated<DecisionReceipt> read = READER.read(changed.toString());
        if (read.isValid()) {
            assertThat(differences(read.value().orElseThrow().verify(BOOK, WAYAN, SALTS)))
                    .as(place)
                    .contains("/id receipt-changed")
                    .anyMatch(difference -> names(difference, place));
        } else {
            // names that come from the document are not repeated, so the place says only so much
            assertThat(differences(read)).as(place).anyMatch(problem -> names(problem, masked(place)));
        }
    }

    private static boolean names(String difference, String place) {
        return difference.startsWith(place)
                || difference.startsWith(place.replaceFirst("/commitments(/(asOf|knownOn))", "$1"));
    }

    private static String masked(String place) {
        return place.replaceFirst("^(/findings|/commitments)/[^/]+", "$1/?");
    }

    @Test
    void what_does_not_belong_there_is_noticed() {
        JsonMapper mapper = ProtectionJson.strict();
        ObjectNode changed = (ObjectNode) mapper.readTree(RECEIPT.canonicalJson());
        ((ObjectNode) changed.get("commitments")).put("5302165203010004", RECEIPT.id());
        ((ObjectNode) changed.get("findings")).set("Yuliana", changed.at("/findings/boats"));

        List<String> said = differences(
                READER.read(changed.toString()).value().orElseThrow().verify(BOOK, WAYAN, SALTS));

        assertThat(said)
                .containsExactly(
                        "/id receipt-changed", "/findings finding-unexpected", "/commitments commitment-unexpected");
        changed.put("name", "Yuliana");
        assertThat(differences(READER.read(changed.toString()))).containsExactly("/? unknown-field");
    }
}
