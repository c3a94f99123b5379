package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.eligibility.placement.PlacementRules.BOOK;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Canary;
import org.lindung.EverySpecimen;
import org.lindung.Specimen;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.eligibility.overview.LegalQuestion;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that was recorded of somebody can be found in a receipt, nor be told from it without the salts. */
class ReceiptSecrecyTest {
    private static final LocalDate EVENT = LocalDate.of(2019, 2, 3);

    /** When the book had learned what it knows; before, it would decide nothing and commit to nothing. */
    private static final LocalDate DECISION = LocalDate.of(2026, 12, 4);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper MAPPER = ProtectionJson.strict();

    private static String receiptOf(PlacementApplicant applicant) {
        return new String(
                DecisionReceipt.of(BOOK, applicant, EVENT, DECISION, ReceiptSalts.drawnFor(BOOK, RANDOM))
                        .canonicalJson(),
                StandardCharsets.UTF_8);
    }

    @Property(tries = 100)
    void no_recorded_value_is_found_in_a_receipt(@ForAll PlacementApplicant applicant) {
        String whole = receiptOf(applicant);
        String receipt = withoutWordsOfTheBook(whole);

        assertThat(MAPPER.readTree(whole).get("commitments").size()).isGreaterThan(5);
        for (String value : values(MAPPER.valueToTree(applicant), new HashSet<>())) {
            // somebody can be born on such a day, or in its year
            boolean partOfADay =
                    EVENT.toString().contains(value) || DECISION.toString().contains(value);
            if (value.length() > 3 && !partOfADay) {
                assertThat(receipt).doesNotContain(value);
            }
        }
    }

    /** Ids of rules and facts are the same for everybody, even where one of them sounds like a value. */
    private static String withoutWordsOfTheBook(String receipt) {
        Set<String> words = new HashSet<>(Set.of(BOOK.id(), BOOK.version(), "lindung-receipt-1"));
        BOOK.requirements().forEach(requirement -> words.add(requirement.id()));
        BOOK.facts().forEach(fact -> words.add(fact.id()));
        for (Outcome outcome : Outcome.values()) {
            words.add(outcome.code());
        }
        for (FindingStatus status : FindingStatus.values()) {
            words.add(status.code());
        }
        String rest = receipt;
        for (String word : words) {
            rest = rest.replace("\"" + word + "\"", "\"\"");
        }
        // what is left besides days and hashes
        return rest.replaceAll("[0-9a-f]{64}", "");
    }

    private static Set<String> values(JsonNode node, Set<String> found) {
        if (node.isContainer()) {
            node.values().forEach(inner -> values(inner, found));
        } else {
            found.add(node.asString());
        }
        return found;
    }

    /** Of every rule book, about somebody of whom everything is known, by the law of every time. */
    @ParameterizedTest
    @EnumSource(LegalQuestion.class)
    void receipts_of_every_rule_book_show_nothing(LegalQuestion question) {
        int committed = 0;
        for (LocalDate day : List.of(
                LocalDate.of(2010, 3, 1),
                LocalDate.of(2020, 9, 1),
                LocalDate.of(2021, 9, 1),
                LocalDate.of(2026, 3, 1))) {
            ReceiptSalts salts = ReceiptSalts.drawnFor(question.book(), RANDOM);
            DecisionReceipt receipt =
                    receipt(question.book(), Objects.requireNonNull(FILLED.get(question.facts())), day, salts);
            committed += receipt.commitments().size() - 2;

            assertThat(List.of(
                            new String(receipt.canonicalJson(), StandardCharsets.UTF_8),
                            MAPPER.writeValueAsString(receipt),
                            receipt.toString(),
                            salts.toString()))
                    .allSatisfy(text ->
                            // a hash may hold four digits of a year by chance
                            assertThat(text.replaceAll("[0-9a-f]{64}", "")).doesNotContain(Canary.TRACES));
        }

        assertThat(committed).isPositive();
    }

    private static final Map<Class<?>, Object> FILLED =
            EverySpecimen.ALL.stream().collect(Collectors.toMap(Specimen::type, Specimen::canary));

    @SuppressWarnings("unchecked") // the facts are of the type that the question names
    private static <F> DecisionReceipt receipt(RuleBook<F> book, Object facts, LocalDate day, ReceiptSalts salts) {
        return DecisionReceipt.of(book, (F) facts, day, DECISION, salts);
    }

    /** With the same salts, so that nothing but the answer can make a difference. */
    @Test
    void a_yes_and_a_no_look_alike() {
        RuleBook<Borrower> book = Borrower.BOOK;
        ReceiptSalts salts = ReceiptSalts.drawnFor(book, RANDOM);
        Borrower yes = Borrower.WAYAN.withCard(Answer.known(true));
        LocalDate day = LocalDate.of(2022, 1, 1);

        List<Answer<Boolean>> others =
                List.of(Answer.known(false), Answer.notAsked(), Answer.absent(AbsenceReason.WITHHELD_FOR_SAFETY));
        for (Answer<Boolean> other : others) {
            ObjectNode one = json(DecisionReceipt.of(book, yes, day, day, salts));
            ObjectNode two = json(DecisionReceipt.of(book, yes.withCard(other), day, day, salts));
            for (ObjectNode receipt : List.of(one, two)) {
                receipt.remove("id");
                receipt.remove("outcome");
                ((ObjectNode) receipt.at("/findings/membership")).remove("status");
                ((ObjectNode) receipt.at("/findings/returning")).remove("status");
                assertThat(receipt.at("/commitments/card").stringValue()).matches("[0-9a-f]{64}");
                ((ObjectNode) receipt.at("/commitments")).remove("card");
            }
            assertThat(one).isEqualTo(two);
        }
    }

    private static ObjectNode json(DecisionReceipt receipt) {
        return (ObjectNode) MAPPER.readTree(receipt.canonicalJson());
    }

    @Test
    void equal_answers_of_two_people_cannot_be_told_to_be_equal() {
        DecisionReceipt one = DecisionReceipt.of(
                Borrower.BOOK, Borrower.WAYAN, EVENT, DECISION, ReceiptSalts.drawnFor(Borrower.BOOK, RANDOM));
        DecisionReceipt two = DecisionReceipt.of(
                Borrower.BOOK, Borrower.WAYAN, EVENT, DECISION, ReceiptSalts.drawnFor(Borrower.BOOK, RANDOM));

        assertThat(one.commitments().values())
                .doesNotContainAnyElementsOf(two.commitments().values());
        assertThat(one.id()).isNotEqualTo(two.id());
    }

    @Property(tries = 50)
    void what_is_said_of_a_receipt_that_does_not_verify_holds_no_value(
            @ForAll PlacementApplicant applicant, @ForAll PlacementApplicant other) {
        ReceiptSalts salts = ReceiptSalts.drawnFor(BOOK, RANDOM);
        DecisionReceipt receipt = DecisionReceipt.of(BOOK, applicant, EVENT, DECISION, salts);

        String said = receipt.verify(BOOK, other, salts).violations().toString();

        for (String id : Set.of(
                applicant.getMigrant().getId().value(),
                other.getMigrant().getId().value())) {
            if (id.length() > 20) {
                assertThat(said).doesNotContain(id);
            }
        }
        assertThat(receipt.verify(BOOK, applicant, salts).violations()).isEmpty();
    }
}
