package org.lindung.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.household.Recipient;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class DeliveriesTest {
    private static final Frequency ONCE = new Frequency.Once();
    private static final Frequency ONCE_A_MONTH = new Frequency.OncePer(CalendarPeriod.ofMonths(1));

    private static Programme programme(Frequency frequency) {
        return Programme.builder()
                .id(ProgrammeId.of("P-1"))
                .name(Text.of("Kits for returnees", "Paket bagi yang pulang"))
                .provider(PartyId.of("MOSA"))
                .types(Set.of(AssistanceType.HYGIENE_KIT, AssistanceType.FOOD))
                .runs(DateRange.ofClosed(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)))
                .frequency(frequency)
                .build();
    }

    private static Delivery delivery(String id, String migrant, AssistanceType type, String day) {
        return Delivery.builder()
                .id(DeliveryId.of(id))
                .programme(ProgrammeId.of("P-1"))
                .recipient(Recipient.of(MigrantId.of(migrant)))
                .type(type)
                .deliveredOn(LocalDate.parse(day))
                .deliveredBy(PartyId.of("RPTC-TPI"))
                .build();
    }

    private static Delivery kit(String id, String migrant, String day) {
        return delivery(id, migrant, AssistanceType.HYGIENE_KIT, day);
    }

    private static Deliveries ledger(Frequency frequency, Delivery... deliveries) {
        return Deliveries.builder()
                .programme(programme(frequency))
                .addDeliveries(deliveries)
                .build();
    }

    private static List<String> codes(Validated<Deliveries> added) {
        return added.violations().stream().map(Violation::code).toList();
    }

    @Test
    void gives_nobody_twice_what_is_given_once() {
        Deliveries given = Deliveries.under(programme(ONCE))
                .add(kit("D-1", "M-1", "2020-06-10"))
                .value()
                .orElseThrow();

        Validated<Deliveries> again = given.add(kit("D-2", "M-1", "2020-07-10"));

        assertThat(again.value()).isEmpty();
        assertThat(again.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.message(Language.ENGLISH))
                    .isEqualTo("the recipient got this already, see delivery D-1 [already-delivered]");
            assertThat(violation.message(Language.INDONESIAN))
                    .isEqualTo("penerima sudah menerima ini, lihat penyerahan D-1 [already-delivered]");
        });
    }

    @Test
    void gives_others_and_other_things_all_the_same() {
        Deliveries given = ledger(ONCE, kit("D-1", "M-1", "2020-06-10"));

        assertThat(given.add(kit("D-2", "M-2", "2020-06-10")).isValid()).isTrue();
        assertThat(given.add(delivery("D-2", "M-1", AssistanceType.FOOD, "2020-06-10"))
                        .isValid())
                .isTrue();
    }

    @Test
    void refuses_what_is_recorded_late_for_an_earlier_day_too() {
        Deliveries given = ledger(ONCE, kit("D-2", "M-1", "2020-07-10"));

        assertThat(codes(given.add(kit("D-1", "M-1", "2020-06-10")))).containsExactly("already-delivered");
    }

    @Test
    void takes_the_same_record_as_often_as_it_arrives() {
        Delivery delivery = kit("D-1", "M-1", "2020-06-10");
        Deliveries given = ledger(ONCE, delivery);

        assertThat(given.add(delivery).value()).contains(given);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-15, 2020-02-14, false",
        "2020-01-15, 2020-02-15, true",
        "2020-01-15, 2020-02-16, true",
        "2020-01-15, 2020-01-15, false",
        "2020-01-31, 2020-02-28, false",
        "2020-01-31, 2020-02-29, true",
        "2020-02-29, 2020-03-28, false",
        "2020-02-29, 2020-03-29, true"
    })
    void gives_again_when_the_period_is_over_and_lets_nobody_wait_for_a_day_that_does_not_exist(
            String first, String second, boolean given) {
        Deliveries ledger = ledger(ONCE_A_MONTH, kit("D-1", "M-1", first));

        assertThat(ledger.add(kit("D-2", "M-1", second)).isValid()).isEqualTo(given);
    }

    @Test
    void gives_as_often_as_needed_what_is_given_as_needed() {
        Deliveries ledger = ledger(new Frequency.AsNeeded(), kit("D-1", "M-1", "2020-06-10"));

        assertThat(ledger.add(kit("D-2", "M-1", "2020-06-10")).isValid()).isTrue();
    }

    @Test
    void says_at_once_all_that_is_wrong_with_a_delivery() {
        Deliveries ledger = ledger(ONCE, kit("D-1", "M-1", "2020-06-10"));
        Delivery wrong = Delivery.builder()
                .from(delivery("D-1", "M-2", AssistanceType.LEGAL, "2021-01-01"))
                .programme(ProgrammeId.of("P-2"))
                .build();

        assertThat(codes(ledger.add(wrong)))
                .containsExactly("other-programme", "not-offered", "programme-not-running", "delivery-id-taken");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-12-31, true", "2021-01-01, false"})
    void takes_deliveries_of_the_days_of_the_programme(String day, boolean taken) {
        assertThat(Deliveries.under(programme(ONCE)).add(kit("D-1", "M-1", day)).isValid())
                .isEqualTo(taken);
    }

    @Test
    void holds_deliveries_of_its_programme_only() {
        Delivery other = Delivery.builder()
                .from(kit("D-1", "M-1", "2020-06-10"))
                .programme(ProgrammeId.of("P-2"))
                .build();

        assertThat(Refusal.codes(() -> ledger(ONCE, other))).containsExactly("other-programme");
    }

    @Test
    void is_merged_with_ledgers_of_the_same_edition_of_its_programme_only() {
        assertThat(Refusal.codes(() -> ledger(ONCE).merge(ledger(ONCE_A_MONTH))))
                .containsExactly("ledgers-differ");
    }

    @Test
    void names_after_a_merge_what_two_places_gave_in_good_faith() {
        Deliveries kupang = ledger(ONCE, kit("K-1", "M-1", "2020-06-10"), kit("K-2", "M-2", "2020-06-10"));
        Deliveries atambua = ledger(ONCE, kit("A-1", "M-1", "2020-06-12"));

        Deliveries both = atambua.merge(kupang);

        assertThat(both.getDeliveries()).hasSize(3);
        assertThat(both.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.severity()).isEqualTo(Severity.WARNING);
            assertThat(doubt.text().en()).isEqualTo("delivery A-1 gave once more what delivery K-1 had given");
        });
    }

    @Test
    void names_after_a_merge_numbers_that_two_places_used() {
        Deliveries kupang = ledger(ONCE, kit("D-1", "M-1", "2020-06-10"));
        Deliveries atambua = ledger(ONCE, kit("D-1", "M-2", "2020-06-12"));

        assertThat(kupang.merge(atambua).doubts())
                .containsExactly(
                        Violation.of(AssistanceViolation.DELIVERY_ID_SHARED, "/deliveries", Map.of("first", "D-1")));
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        return AssistanceSpecimens.FREQUENCIES;
    }

    /** Few people and days, so that they meet. */
    @Provide
    Arbitrary<List<Delivery>> fewDeliveries() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(AssistanceType.HYGIENE_KIT, AssistanceType.FOOD),
                        Arbitraries.integers().between(0, 90))
                .as((number, migrant, type, days) -> delivery(
                        "D-" + number,
                        "M-" + migrant,
                        type,
                        LocalDate.of(2020, 3, 1).plusDays(days).toString()))
                .list()
                .ofMaxSize(8);
    }

    private static Deliveries ledger(Frequency frequency, List<Delivery> deliveries) {
        return ledger(frequency, deliveries.toArray(Delivery[]::new));
    }

    @Property
    void merges_in_any_order_and_any_number_of_times(
            @ForAll("frequencies") Frequency frequency,
            @ForAll("fewDeliveries") List<Delivery> here,
            @ForAll("fewDeliveries") List<Delivery> there,
            @ForAll("fewDeliveries") List<Delivery> elsewhere) {
        Deliveries one = ledger(frequency, here);
        Deliveries two = ledger(frequency, there);
        Deliveries three = ledger(frequency, elsewhere);

        Deliveries all = one.merge(two).merge(three);

        assertThat(three.merge(one.merge(two))).isEqualTo(all);
        assertThat(two.merge(three).merge(one).doubts()).isEqualTo(all.doubts());
        assertThat(all.merge(one)).isEqualTo(all);
    }

    @Property
    void loses_nothing_in_a_merge(
            @ForAll("frequencies") Frequency frequency,
            @ForAll("fewDeliveries") List<Delivery> here,
            @ForAll("fewDeliveries") List<Delivery> there) {
        Set<Delivery> all = new HashSet<>(here);
        all.addAll(there);

        assertThat(ledger(frequency, here).merge(ledger(frequency, there)).getDeliveries())
                .isEqualTo(all);
    }

    @Property
    void has_no_doubts_about_what_it_took_itself(
            @ForAll("frequencies") Frequency frequency, @ForAll("fewDeliveries") List<Delivery> offered) {
        Deliveries ledger = Deliveries.under(programme(frequency));
        List<Delivery> refused = new ArrayList<>();
        for (Delivery delivery : offered) {
            Validated<Deliveries> added = ledger.add(delivery);
            if (added.value().isEmpty()) {
                refused.add(delivery);
            }
            ledger = added.value().orElse(ledger);
        }

        assertThat(ledger.doubts()).isEmpty();
        for (Delivery delivery : refused) {
            assertThat(ledger.merge(ledger(frequency, delivery)).doubts()).isNotEmpty();
        }
    }

    @Test
    void the_next_delivery_is_that_after_the_latest_of_the_recipient_and_the_type() {
        Deliveries monthly = Deliveries.builder()
                .programme(programme(ONCE_A_MONTH))
                .addDeliveries(kit("1", "a", "2020-03-31"), kit("2", "a", "2020-02-05"), kit("3", "b", "2020-06-01"))
                .build();
        Recipient recipient = Recipient.of(MigrantId.of("a"));

        assertThat(monthly.nextFor(recipient, AssistanceType.HYGIENE_KIT)).contains(LocalDate.of(2020, 4, 30));
        assertThat(monthly.nextFor(recipient, AssistanceType.FOOD)).contains(LocalDate.of(2020, 1, 1));
        assertThat(Deliveries.builder()
                        .programme(programme(ONCE))
                        .addDeliveries(kit("1", "a", "2020-03-31"))
                        .build()
                        .nextFor(recipient, AssistanceType.HYGIENE_KIT))
                .isEmpty();
    }
}
