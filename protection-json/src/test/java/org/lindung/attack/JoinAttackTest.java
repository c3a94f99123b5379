package org.lindung.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lindung.attack.Town.Person;
import org.lindung.audit.AuditTrail;
import org.lindung.audit.AuditWriter;
import org.lindung.audit.AuditedAct;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.ProtectionJson;
import org.lindung.json.ReceiptSalts;
import org.lindung.party.PartyId;
import org.lindung.privacy.Digest;
import org.lindung.privacy.HostKey;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.Pseudonyms;
import tools.jackson.databind.json.JsonMapper;

/** Tries to find out who of one recipient's file is who in another one's. */
class JoinAttackTest {
    private static final JsonMapper MAPPER = ProtectionJson.strict();
    private static final List<Person> PEOPLE = Town.people();
    private static final int ALL = PEOPLE.size();
    private static final PartyId SHELTER = PartyId.of("RPTC-1");
    private static final PartyId CLINIC = PartyId.of("RSUD-1");
    private static final HostKey KEY = PrivacySpecimens.key(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private static List<String> file(Function<Person, Object> row) {
        return PEOPLE.stream()
                .map(person -> MAPPER.writeValueAsString(row.apply(person)))
                .toList();
    }

    // ---- numbers

    private static List<String> numbers(Pseudonyms pseudonyms) {
        return file(person -> List.of(pseudonyms.of("nik", person.nik()), pseudonyms.of("migrant-id", person.id())));
    }

    @Test
    void pseudonyms_find_nobody() {
        assertThat(Partners.foundByValues(numbers(KEY.pseudonymsFor(SHELTER)), numbers(KEY.pseudonymsFor(CLINIC))))
                .isZero();
        // the key of another time is no help either
        assertThat(Partners.foundByValues(
                        numbers(KEY.pseudonymsFor(SHELTER)),
                        numbers(PrivacySpecimens.key(2).pseudonymsFor(SHELTER))))
                .isZero();
    }

    @Test
    void one_set_of_pseudonyms_for_two_recipients_or_plain_digests_find_everybody() {
        List<String> numbers = numbers(KEY.pseudonymsFor(SHELTER));
        List<String> digests =
                file(person -> Digest.ofTexts(List.of(person.nik().value())).value());

        assertThat(Partners.foundByValues(numbers, numbers)).isEqualTo(ALL);
        assertThat(Partners.foundByValues(digests, digests)).isEqualTo(ALL);
    }

    /** Sorted by pseudonym, line by line, no more are right than by chance: one in the mean, seven once in ten thousand times. */
    @Test
    void the_order_finds_nobody_if_the_rows_are_sorted_by_pseudonym() {
        List<String> one = numbers(KEY.pseudonymsFor(SHELTER));
        List<String> other = numbers(KEY.pseudonymsFor(CLINIC));
        UnaryOperator<List<String>> sorted = file -> file.stream().sorted().toList();

        assertThat(Partners.foundByOrder(one, sorted.apply(one), other, sorted.apply(other)))
                .isLessThan(7);
        assertThat(Partners.foundByOrder(one, one, other, other)).isEqualTo(ALL);
    }

    // ---- receipts

    private static List<String> receipts(List<Person> people, Function<Person, ReceiptSalts> salts) {
        return people.stream()
                .map(person ->
                        Town.receipt(person.applicant(), salts.apply(person)).canonicalJson())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private static ReceiptSalts drawn(Person any) {
        return ReceiptSalts.drawnFor(PlacementRules.BOOK, RANDOM);
    }

    @Test
    void receipts_of_one_decision_find_nobody_if_each_recipient_has_one_with_its_own_salts() {
        assertThat(Partners.foundByValues(
                        receipts(PEOPLE, JoinAttackTest::drawn), receipts(PEOPLE, JoinAttackTest::drawn)))
                .isZero();
    }

    @Test
    void one_receipt_for_two_recipients_finds_everybody() {
        List<String> receipts = receipts(PEOPLE, JoinAttackTest::drawn);

        assertThat(Partners.foundByValues(receipts, receipts)).isEqualTo(ALL);
    }

    /** What a receipt says openly is the same for both: whoever is the only one with it is found. Nothing here can help that. */
    @Test
    void receipts_find_the_one_person_whose_decision_is_like_nobody_elses() {
        List<Person> withPassportAndWithout = PEOPLE.subList(0, 3);

        assertThat(Partners.foundByValues(
                        receipts(withPassportAndWithout, JoinAttackTest::drawn),
                        receipts(withPassportAndWithout, JoinAttackTest::drawn)))
                .isOne();
    }

    // ---- audit trails

    private static List<String> trails(PartyId auditor, Function<Integer, Instant> at) {
        AuditWriter writer = AuditWriter.of(KEY, KEY.pseudonymsFor(auditor));
        return IntStream.range(0, ALL)
                .mapToObj(i -> MAPPER.writeValueAsString(trail(writer, PEOPLE.get(i), at.apply(i))))
                .toList();
    }

    private static AuditTrail trail(AuditWriter writer, Person person, Instant at) {
        AuditTrail trail = writer.start(person.caseId());
        for (AuditedAct act : AuditedAct.stepsOf(person.file())) {
            trail = trail.append(trail.head().link(writer.entry(act, at)))
                    .value()
                    .orElseThrow();
        }
        return trail;
    }

    private static final Instant MIDNIGHT = Instant.parse("2025-03-10T00:00:00Z");

    @Test
    void audit_trails_of_two_auditors_find_nobody_if_times_are_cut_to_days() {
        assertThat(Partners.foundByValues(trails(SHELTER, any -> MIDNIGHT), trails(CLINIC, any -> MIDNIGHT)))
                .isZero();
    }

    @Test
    void audit_trails_find_everybody_by_times_of_the_second_and_by_digests_of_one_auditor() {
        assertThat(Partners.foundByValues(
                        trails(SHELTER, MIDNIGHT::plusSeconds), trails(CLINIC, MIDNIGHT::plusSeconds)))
                .isEqualTo(ALL);
        assertThat(Partners.foundByValues(trails(SHELTER, any -> MIDNIGHT), trails(SHELTER, any -> MIDNIGHT)))
                .isEqualTo(ALL);
    }

    /** As trails were before: a digest that two auditors share. */
    @Test
    void digests_that_do_not_depend_on_the_reader_find_everybody() {
        List<String> digests =
                file(person -> KEY.digest("audit", List.of(person.caseId().value())));

        assertThat(Partners.foundByValues(digests, digests)).isEqualTo(ALL);
    }

    /** The chain is made of public digests of links, which are of nothing that two readers share. */
    @Test
    void heads_of_trails_find_nobody() {
        Function<PartyId, List<String>> heads = auditor -> {
            AuditWriter writer = AuditWriter.of(KEY, KEY.pseudonymsFor(auditor));
            return file(person -> trail(writer, person, MIDNIGHT).head());
        };

        assertThat(Partners.foundByValues(heads.apply(SHELTER), heads.apply(CLINIC)))
                .isZero();
        assertThat(Partners.foundByValues(heads.apply(SHELTER), heads.apply(SHELTER)))
                .isEqualTo(ALL);
    }
}
