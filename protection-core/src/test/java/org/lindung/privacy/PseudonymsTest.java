package org.lindung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Nik;
import org.lindung.party.PartyId;

class PseudonymsTest {
    private static final Pseudonyms BP2MI = PrivacySpecimens.key(1).pseudonymsFor(PartyId.of("BP2MI"));
    private static final Pseudonyms IOM = PrivacySpecimens.key(1).pseudonymsFor(PartyId.of("IOM"));

    private static final List<Nik> PEOPLE = IntStream.rangeClosed(1, 1_000)
            .mapToObj(number -> Nik.of("530216710588" + (1_000 + number)))
            .toList();

    /** Computed by other programs than this one; {@code docs/guide/pseudonyms.md} says how. */
    @ParameterizedTest
    @CsvFileSource(resources = "pseudonyms.csv", numLinesToSkip = 1)
    void are_those_that_another_program_computes(
            String key, int version, String recipient, String kind, String number, String pseudonym) {
        assertThat(HostKey.of(version, HexFormat.of().parseHex(key))
                        .pseudonymsFor(() -> recipient)
                        .of(kind, () -> number))
                .isEqualTo(Pseudonym.of(pseudonym));
    }

    private static Set<Pseudonym> file(Pseudonyms pseudonyms) {
        return PEOPLE.stream().map(nik -> pseudonyms.of("nik", nik)).collect(Collectors.toSet());
    }

    @Test
    void the_kind_of_a_number_of_the_domain_is_the_name_of_its_type() {
        Nik nik = PEOPLE.iterator().next();
        CaseId file = CaseId.of("C-1");
        CaseWorkerId worker = CaseWorkerId.of("W-1");

        assertThat(BP2MI.of(nik)).isEqualTo(BP2MI.of("nik", nik));
        assertThat(BP2MI.of(file)).isEqualTo(BP2MI.of("case-id", file));
        assertThat(BP2MI.of(worker)).isEqualTo(BP2MI.of("case-worker-id", worker));
    }

    @Test
    void of_two_recipients_have_nothing_in_common() {
        assertThat(file(BP2MI)).hasSize(PEOPLE.size()).doesNotContainAnyElementsOf(file(IOM));
        assertThat(file(BP2MI)).isEqualTo(file(PrivacySpecimens.key(1).pseudonymsFor(PartyId.of("BP2MI"))));
    }

    @Property(tries = 200)
    void of_one_recipient_differ_wherever_anything_differs(
            @ForAll @AlphaChars @StringLength(min = 1, max = 3) String one,
            @ForAll @AlphaChars @StringLength(min = 1, max = 3) String other,
            @ForAll @NumericChars @StringLength(min = 1, max = 3) String number) {
        Set<List<String>> whose = new HashSet<>();
        Set<Pseudonym> made = new HashSet<>();
        for (String recipient : List.of(one, other)) {
            for (String kind : List.of("a", "a-a", "a1")) {
                for (String digits : List.of(number, number + "1")) {
                    whose.add(List.of(recipient, kind, digits));
                    made.add(PrivacySpecimens.key(1)
                            .pseudonymsFor(() -> recipient)
                            .of(kind, () -> digits));
                }
            }
        }

        assertThat(made).hasSameSizeAs(whose);
    }

    @Test
    void keep_nothing_of_the_order_of_the_numbers() {
        List<String> inOrder =
                PEOPLE.stream().map(nik -> BP2MI.of("nik", nik).value()).toList();
        long turnedRound = IntStream.range(0, inOrder.size())
                .mapToLong(i -> IntStream.range(i + 1, inOrder.size())
                        .filter(j -> inOrder.get(i).compareTo(inOrder.get(j)) > 0)
                        .count())
                .sum();
        long pairs = inOrder.size() * (inOrder.size() - 1L) / 2;

        assertThat(turnedRound / (double) pairs).isCloseTo(0.5, within(0.05));
    }

    @Test
    void of_the_next_key_follow_those_of_the_last_for_whoever_is_told() {
        MigrantId siti = MigrantId.of("NTT-1");
        MigrantId maria = MigrantId.of("NTT-2");
        Pseudonyms next = PrivacySpecimens.key(2).pseudonymsFor(PartyId.of("BP2MI"));

        assertThat(BP2MI.successors(next, "migrant-id", List.of(siti, maria, siti)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        BP2MI.of("migrant-id", siti), next.of("migrant-id", siti),
                        BP2MI.of("migrant-id", maria), next.of("migrant-id", maria)))
                .isEqualTo(BP2MI.successors(next, "migrant-id", List.of(maria, siti)));
        assertThat(BP2MI.successors(next, "migrant-id", List.of(siti, maria)).keySet())
                .extracting(Pseudonym::value)
                .isSorted();
    }

    @Test
    void of_another_recipient_or_an_earlier_key_follow_none() {
        Pseudonyms later = PrivacySpecimens.key(2).pseudonymsFor(PartyId.of("BP2MI"));

        assertThat(Refusal.codes(() -> BP2MI.successors(IOM, "nik", PEOPLE)))
                .containsExactly("pseudonyms-of-another-recipient", "key-not-later");
        assertThat(Refusal.codes(() -> later.successors(BP2MI, "nik", PEOPLE))).containsExactly("key-not-later");
        assertThat(Refusal.codes(() -> BP2MI.successors(BP2MI, "nik", PEOPLE))).containsExactly("key-not-later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nik", "nik ", "nik_1", "-nik", "nik--1"})
    void are_made_of_kinds_in_kebab_case(String kind) {
        assertThat(Refusal.codes(() -> BP2MI.of(kind, MigrantId.of("NTT-1")))).containsExactly("pseudonym-kind-format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0f47ac10b58cc4372a5670e02b2c3d47",
                "p0-0f47ac10b58cc4372a5670e02b2c3d47",
                "p1-0f47ac10b58cc4372a5670e02b2c3d4",
                "p1-0F47AC10B58CC4372A5670E02B2C3D47",
                "5302167105889931"
            })
    void have_one_form(String text) {
        assertThat(Refusal.codes(() -> Pseudonym.of(text))).containsExactly("pseudonym-format");
    }
}
