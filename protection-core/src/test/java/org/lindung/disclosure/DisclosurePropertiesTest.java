package org.lindung.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.lindung.basics.DateRange;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentSpecimens;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.IntendedUse;
import org.lindung.consent.Withdrawal;
import org.lindung.migrant.Migrant;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.rule.Truth;

/** What holds of every disclosure, whatever is recorded and whoever asks. */
class DisclosurePropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Dossier CANARY = DisclosureSpecimens.canary();

    private record Entry(String path, Object value) {}

    private static Entry entry(String path, Object value) {
        return new Entry(path.replaceAll("/[0-9]+(?=/|$)", "/*"), value);
    }

    private static List<Entry> shown(Disclosure disclosure) {
        List<Entry> shown = new ArrayList<>();
        Places.of(disclosure.view()).forEach((path, value) -> shown.add(entry(path, value)));
        return shown;
    }

    /** A consent that permits, unless its categories or withdrawals speak against it. */
    @Provide
    Arbitrary<Consent> consents() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        ConsentSpecimens.RECIPIENTS.set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(DisclosureSpecimens.PERSONAL).set().ofMinSize(6),
                        Arbitraries.of(ProcessingPurpose.class).set().ofMinSize(4))
                .as((number, recipients, categories, purposes) -> Siti.consent("C-" + number)
                        .migrantId(CANARY.getMigrant().getId())
                        .recipients(recipients)
                        .categories(categories)
                        .purposes(purposes)
                        .build());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(CANARY)), Tuple.of(2, DisclosureSpecimens.DOSSIERS)),
                        consents().list().uniqueElements(Consent::getId).ofMaxSize(3))
                .as((dossier, consents) ->
                        Dossier.builder().from(dossier).consents(consents).build());
    }

    @Provide
    Arbitrary<IntendedUse> uses() {
        return Combinators.combine(
                        Arbitraries.of(ProcessingPurpose.class),
                        ConsentSpecimens.PARTIES,
                        Arbitraries.of(DataRecipientKind.class).set().ofMaxSize(3),
                        Arbitraries.of(DisclosureSpecimens.PERSONAL).set().ofMinSize(4))
                .as((purpose, recipient, kinds, categories) -> IntendedUse.builder()
                        .purpose(purpose)
                        .recipient(recipient)
                        .recipientKinds(kinds)
                        .categories(categories)
                        .build());
    }

    @Provide
    Arbitrary<List<LegalGround>> grounds() {
        return DisclosureSpecimens.GROUNDS.list().ofMaxSize(2);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_view_holds_nothing_that_is_not_in_the_dossier(
            @ForAll("dossiers") Dossier dossier, @ForAll("uses") IntendedUse use) {
        List<Entry> recorded = new ArrayList<>();
        Places.of(dossier).forEach((path, place) -> recorded.add(entry(path, place.value())));

        assertThat(recorded).containsAll(shown(Disclosure.of(dossier, use, List.of(), DAY)));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void every_value_shown_is_covered_by_one_ground_as_a_whole(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("uses") IntendedUse use,
            @ForAll("grounds") List<LegalGround> grounds) {
        Map<String, Places> places = Places.of(dossier);

        Disclosure disclosure = Disclosure.of(dossier, use, grounds, DAY);

        List<Entry> covered = new ArrayList<>();
        places.forEach((path, place) -> {
            if (isCovered(dossier, use, grounds, place.personal())) {
                covered.add(entry(path, place.value()));
            }
        });
        assertThat(covered).containsAll(shown(disclosure));
        // and nothing that is covered is kept back, but for labels of which nothing is told
        List<Entry> personal = new ArrayList<>();
        places.forEach((path, place) -> {
            if (!place.label() && isCovered(dossier, use, grounds, place.personal())) {
                personal.add(entry(path, place.value()));
            }
        });
        assertThat(shown(disclosure)).containsAll(personal);
    }

    private static boolean isCovered(
            Dossier dossier, IntendedUse use, List<LegalGround> grounds, Set<DataCategory> kinds) {
        boolean wanted = use.getCategories().containsAll(kinds)
                && use.getPurpose().needs().containsAll(kinds);
        // a label without any kind is covered by whatever covers something
        Set<DataCategory> asked = EnumSet.noneOf(DataCategory.class);
        asked.addAll(kinds.isEmpty() ? use.getCategories() : kinds);
        asked.retainAll(use.getPurpose().needs());
        return wanted
                && Stream.concat(
                                dossier.getConsents().stream()
                                        .map(consent -> asked.stream()
                                                .filter(kind -> permits(dossier, consent, use, kind))
                                                .toList()),
                                grounds.stream()
                                        .map(ground -> asked.stream()
                                                .filter(kind -> ground.covers(use, kind, DAY) == Truth.TRUE)
                                                .toList()))
                        .anyMatch(covered -> kinds.isEmpty() ? !covered.isEmpty() : covered.containsAll(kinds));
    }

    private static boolean permits(Dossier dossier, Consent consent, IntendedUse use, DataCategory kind) {
        return consent.permitsBeside(
                        dossier.getConsents(),
                        IntendedUse.builder().from(use).categories(Set.of(kind)).build(),
                        dossier.getMigrant().getBirthDate(),
                        DAY)
                .isPermitted();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_withdrawal_never_adds_anything(
            @ForAll("dossiers") Dossier dossier, @ForAll("uses") IntendedUse use, @ForAll DataCategory category) {
        Withdrawal withdrawal = Withdrawal.builder()
                .on(DAY)
                .addCategories(category)
                .purposes(Set.of(use.getPurpose()))
                .build();
        List<Consent> withdrawn = new ArrayList<>(dossier.getConsents());
        if (!withdrawn.isEmpty()) {
            withdrawn.set(0, withdrawn.get(0).withdrawn(withdrawal));
        }
        Dossier after = Dossier.builder().from(dossier).consents(withdrawn).build();

        // consents are records too and can be seen, so the withdrawal itself is left out of the comparison
        List<Entry> before = shown(Disclosure.of(dossier, use, List.of(), DAY));
        List<Entry> left = new ArrayList<>(shown(Disclosure.of(after, use, List.of(), DAY)));
        left.removeIf(entry -> entry.path().startsWith("/consents/*/withdrawals"));
        assertThat(before).containsAll(left);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void asking_for_less_never_gives_more(
            @ForAll("dossiers") Dossier dossier, @ForAll("uses") IntendedUse use, @ForAll DataCategory left) {
        Set<DataCategory> fewer = EnumSet.copyOf(use.getCategories());
        fewer.remove(left);
        IntendedUse narrower = IntendedUse.builder().from(use).categories(fewer).build();

        assertThat(shown(Disclosure.of(dossier, use, List.of(), DAY)))
                .containsAll(shown(Disclosure.of(dossier, narrower, List.of(), DAY)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void several_consents_give_what_each_of_them_gives_and_no_more(
            @ForAll("dossiers") Dossier dossier, @ForAll("uses") IntendedUse use) {
        Set<Entry> each = new HashSet<>();
        for (Consent consent : dossier.getConsents()) {
            Dossier alone =
                    Dossier.builder().from(dossier).consents(List.of(consent)).build();
            each.addAll(shown(Disclosure.of(alone, use, List.of(), DAY)));
        }

        assertThat(Set.copyOf(withoutConsents(shown(Disclosure.of(dossier, use, List.of(), DAY)))))
                .isEqualTo(Set.copyOf(withoutConsents(List.copyOf(each))));
    }

    /** With another number of consents the dossier itself holds something else. */
    private static List<Entry> withoutConsents(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.path().startsWith("/consents"))
                .toList();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void nothing_travels_to_a_stranger(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("uses") IntendedUse use,
            @ForAll("grounds") List<LegalGround> grounds) {
        IntendedUse stranger = IntendedUse.builder()
                .from(use)
                .recipient(PartyId.of("NOBODY-KNOWS"))
                .recipientKinds(Set.of())
                .build();

        assertThat(Disclosure.of(dossier, stranger, grounds, DAY).view().isEmpty())
                .isTrue();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void what_is_withheld_says_nothing_about_what_is_recorded(
            @ForAll("dossiers") Dossier dossier, @ForAll("uses") IntendedUse use) {
        Dossier full = Dossier.builder()
                .from(CANARY)
                .consents(dossier.getConsents())
                .migrant(Migrant.builder()
                        .from(CANARY.getMigrant())
                        .birthDate(dossier.getMigrant().getBirthDate())
                        .build())
                .build();

        assertThat(Disclosure.of(dossier, use, List.of(), DAY).withheld())
                .isEqualTo(Disclosure.of(full, use, List.of(), DAY).withheld());
    }

    /** Every set of the kinds of data that a referral can need, each as the ground of one disclosure. */
    @Test
    void no_set_of_kinds_opens_a_value_of_another_kind() {
        List<DataCategory> kinds = List.copyOf(ProcessingPurpose.REFERRAL.needs());
        List<Map.Entry<String, Places>> places = List.copyOf(Places.of(CANARY).entrySet());
        IntendedUse use = IntendedUse.builder()
                .purpose(ProcessingPurpose.REFERRAL)
                .recipient(PartyId.of("P-1"))
                .categories(kinds)
                .build();
        Dossier dossier = Dossier.builder().from(CANARY).consents(List.of()).build();

        for (int set = 1; set < 1 << kinds.size(); set++) {
            Set<DataCategory> chosen = EnumSet.noneOf(DataCategory.class);
            for (int i = 0; i < kinds.size(); i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add(kinds.get(i));
                }
            }
            LegalGround ground = LegalGround.builder()
                    .basis(LawfulBasis.PUBLIC_TASK)
                    .provision(LawfulBasis.PUBLIC_TASK.provision())
                    .addPurposes(ProcessingPurpose.REFERRAL)
                    .addRecipients(new DataRecipient.Named(PartyId.of("P-1")))
                    .categories(chosen)
                    .days(DateRange.from(DAY))
                    .vouchedBy(CaseWorkerId.of("W-1"))
                    .build();
            Map<String, Object> shown =
                    Places.of(Disclosure.of(dossier, use, List.of(ground), DAY).view());
            for (Map.Entry<String, Places> place : places) {
                boolean covered = chosen.containsAll(place.getValue().personal());
                boolean isShown = shown.containsKey(place.getKey());
                if (isShown && !covered
                        || covered
                                && !isShown
                                && !place.getValue().label()
                                && !place.getKey().startsWith("/consents")) {
                    assertThat(isShown).as("%s for %s", place.getKey(), chosen).isEqualTo(covered);
                }
            }
        }
    }
}
