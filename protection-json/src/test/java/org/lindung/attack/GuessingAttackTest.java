package org.lindung.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.attack.Town.Person;
import org.lindung.audit.AuditTrail;
import org.lindung.audit.AuditWriter;
import org.lindung.audit.AuditedAct;
import org.lindung.basics.Answer;
import org.lindung.casework.CaseId;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.DecisionReceipt;
import org.lindung.json.ProtectionJson;
import org.lindung.json.ReceiptSalts;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.Nik;
import org.lindung.party.PartyId;
import org.lindung.privacy.Digest;
import org.lindung.privacy.HostKey;
import org.lindung.privacy.Pseudonyms;
import tools.jackson.databind.json.JsonMapper;

/** Tries to confirm that somebody whose number, or whose answers, can be guessed is in the data. */
class GuessingAttackTest {
    private static final JsonMapper MAPPER = ProtectionJson.strict();
    private static final List<Person> PEOPLE = Town.people();
    private static final PartyId SHELTER = PartyId.of("RPTC-1");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOW = Instant.parse("2025-03-10T05:00:00Z");

    private static HostKey drawnKey() {
        byte[] secret = new byte[HostKey.LEAST_BYTES];
        RANDOM.nextBytes(secret);
        return HostKey.of(1, secret);
    }

    /** Everything that is handed out about people one by one. */
    private static List<String> handedOut(HostKey key) {
        Pseudonyms pseudonyms = key.pseudonymsFor(SHELTER);
        AuditWriter writer = AuditWriter.of(key, pseudonyms);
        List<String> documents = new ArrayList<>();
        for (Person person : PEOPLE) {
            documents.add(MAPPER.writeValueAsString(List.of(
                    pseudonyms.of("nik", person.nik()),
                    pseudonyms.of("migrant-id", person.id()),
                    pseudonyms.of("case-id", person.caseId()))));
            AuditTrail trail = writer.start(person.caseId());
            for (AuditedAct act : AuditedAct.stepsOf(person.file())) {
                trail = trail.append(trail.head().link(writer.entry(act, NOW)))
                        .value()
                        .orElseThrow();
            }
            documents.add(MAPPER.writeValueAsString(trail));
            documents.add(MAPPER.writeValueAsString(trail.head()));
            documents.add(new String(
                    Town.receipt(person.applicant(), ReceiptSalts.drawnFor(PlacementRules.BOOK, RANDOM))
                            .canonicalJson(),
                    StandardCharsets.UTF_8));
        }
        return documents;
    }

    /** The first of all numbers, which are enough to see that somebody is found. */
    private static final List<Nik> SOME_NUMBERS = Town.everyNik().subList(0, 1_000);

    private static List<String> peopleAmongThem() {
        List<String> some = SOME_NUMBERS.stream().map(Nik::value).toList();
        return PEOPLE.stream()
                .map(person -> person.nik().value())
                .filter(some::contains)
                .toList();
    }

    @Test
    void no_number_of_a_district_and_a_day_of_birth_is_confirmed_by_anything_handed_out() {
        Guesser guesser = new Guesser(handedOut(drawnKey()));

        assertThat(guesser.toCompareWith()).isGreaterThan(10 * PEOPLE.size());
        assertThat(guesser.confirmed("nik", SHELTER, Town.everyNik())).isEmpty();
        assertThat(guesser.confirmed("case-id", SHELTER, everyCase())).isEmpty();
    }

    private static List<CaseId> everyCase() {
        return IntStream.range(1, 1_000)
                .mapToObj(number -> CaseId.of("K-" + number))
                .toList();
    }

    @Test
    void every_number_is_confirmed_by_plain_digests_cut_or_whole() {
        for (Function<Nik, String> weak : List.<Function<Nik, String>>of(
                nik -> Digest.ofTexts(List.of(nik.value())).value(),
                nik -> Digest.ofBytes(nik.value().getBytes(StandardCharsets.UTF_8))
                        .value()
                        .substring(0, 32),
                nik -> Digest.keyed(new byte[32], nik.value().getBytes(StandardCharsets.UTF_8))
                        .value())) {
            Guesser guesser = new Guesser(
                    PEOPLE.stream().map(person -> weak.apply(person.nik())).toList());

            assertThat(guesser.confirmed("nik", SHELTER, SOME_NUMBERS))
                    .isEqualTo(peopleAmongThem())
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void every_number_is_confirmed_by_pseudonyms_under_a_key_that_can_be_read_somewhere() {
        byte[] ofTheGuide = new byte[HostKey.LEAST_BYTES];
        IntStream.range(0, ofTheGuide.length).forEach(i -> ofTheGuide[i] = (byte) i);

        Guesser guesser = new Guesser(handedOut(HostKey.of(1, ofTheGuide)));

        assertThat(guesser.confirmed("nik", SHELTER, SOME_NUMBERS))
                .isEqualTo(peopleAmongThem())
                .hasSizeGreaterThan(2);
    }

    // ---- receipts: most answers are a yes or a no, so what is guessed is right soon

    private static final List<PlacementApplicant> EVERY_GUESS = Stream.of(
                    Answer.known(true), Answer.known(false), Answer.<Boolean>notAsked())
            .map(held -> PlacementApplicant.builder()
                    .from(PEOPLE.get(0).applicant())
                    .documents(Map.of(DocumentKind.PASSPORT, held))
                    .build())
            .toList();

    /** What of a receipt is the same in the receipt of a guess, but for the days, which a receipt says openly. */
    private static Set<String> confirmedBy(DecisionReceipt receipt, ReceiptSalts guessed) {
        Set<String> confirmed = new HashSet<>();
        for (PlacementApplicant guess : EVERY_GUESS) {
            Town.receipt(guess, guessed).commitments().forEach((fact, commitment) -> {
                if (commitment.equals(receipt.commitments().get(fact))) {
                    confirmed.add(fact);
                }
            });
        }
        return confirmed;
    }

    private static ReceiptSalts allAlike(String salt, ReceiptSalts like) {
        Map<String, String> salts = new TreeMap<>(like.byName());
        salts.replaceAll((fact, any) -> salt);
        return new ReceiptSalts(salts);
    }

    @Test
    void no_answer_is_confirmed_by_a_receipt_though_every_answer_is_tried() {
        DecisionReceipt receipt =
                Town.receipt(PEOPLE.get(0).applicant(), ReceiptSalts.drawnFor(PlacementRules.BOOK, RANDOM));
        assertThat(receipt.commitments()).hasSizeGreaterThan(5);
        ReceiptSalts another = ReceiptSalts.drawnFor(PlacementRules.BOOK, RANDOM);

        for (ReceiptSalts guessed : List.of(
                another,
                allAlike("0".repeat(64), another),
                allAlike(receipt.id(), another),
                allAlike(receipt.book().sha256(), another),
                new ReceiptSalts(receipt.commitments()))) {
            assertThat(confirmedBy(receipt, guessed)).isEmpty();
        }
    }

    @Test
    void every_answer_is_confirmed_by_a_receipt_whose_salts_went_with_it_or_are_nobodys_secret() {
        ReceiptSalts salts = ReceiptSalts.drawnFor(PlacementRules.BOOK, RANDOM);
        ReceiptSalts zeros = allAlike("0".repeat(64), salts);

        for (ReceiptSalts weak : List.of(salts, zeros)) {
            DecisionReceipt receipt = Town.receipt(PEOPLE.get(0).applicant(), weak);

            assertThat(confirmedBy(receipt, weak))
                    .isEqualTo(receipt.commitments().keySet());
        }
    }
}
