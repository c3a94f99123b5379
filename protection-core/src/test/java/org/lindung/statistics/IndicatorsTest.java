package org.lindung.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lindung.Refusal;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Delivery;
import org.lindung.assistance.DeliveryId;
import org.lindung.assistance.ProgrammeId;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.household.HouseholdId;
import org.lindung.household.Recipient;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Sex;
import org.lindung.party.PartyId;
import org.lindung.shelter.ShelterId;
import org.lindung.shelter.Stay;
import org.lindung.shelter.StayId;
import org.lindung.shelter.StayPurpose;
import org.lindung.supply.Item;
import org.lindung.supply.ItemId;
import org.lindung.supply.MovementId;
import org.lindung.supply.StockMovement;
import org.lindung.supply.StockPlace;
import org.lindung.supply.StoreId;
import org.lindung.value.Language;
import org.lindung.value.Text;

class IndicatorsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 4);
    private static final DateRange JUNE = DateRange.of(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 1));
    /** The most people of a kind that a reader tries; as many as the figures of 6 can mean. */
    private static final int MOST = 8;

    private static final Item KIT = Item.builder()
            .id(ItemId.of("HYGIENE-KIT"))
            .name(Text.of("hygiene kit", "paket kebersihan"))
            .unit("kit")
            .build();

    private static List<Migrant> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> Migrant.builder()
                        .id(MigrantId.of("M-" + i))
                        .sex(Answer.known(i % 3 == 0 ? Sex.MALE : Sex.FEMALE))
                        .birthDate(Answer.known(PartialDate.of(1990, 1)))
                        .build())
                .toList();
    }

    private static Delivery delivery(Recipient to, AssistanceType type, LocalDate day) {
        return Delivery.builder()
                .id(DeliveryId.of("D-1"))
                .programme(ProgrammeId.of("P-1"))
                .recipient(to)
                .type(type)
                .deliveredOn(day)
                .deliveredBy(PartyId.of("MOSA"))
                .build();
    }

    private static List<Delivery> kits(List<Migrant> people) {
        return people.stream()
                .map(person -> delivery(Recipient.of(person.getId()), AssistanceType.HYGIENE_KIT, DAY))
                .toList();
    }

    private static Stay stay(Migrant person, StayPurpose purpose) {
        return Stay.builder()
                .id(StayId.of("S-1"))
                .migrant(person.getId())
                .shelter(ShelterId.of("RPTC"))
                .arrivedOn(DAY)
                .purpose(purpose)
                .build();
    }

    private static StockMovement given(StockPlace to, long kits) {
        return StockMovement.builder()
                .id(MovementId.of("MV-1"))
                .day(DAY)
                .item(KIT.getId())
                .quantity(Quantity.of(kits, "kit"))
                .source(new StockPlace.Store(StoreId.of("STORE")))
                .destination(to)
                .build();
    }

    private static String row(IndicatorTable table, int row) {
        return String.join(",", table.rows(Language.ENGLISH).get(row));
    }

    @Test
    void counts_a_person_helped_twice_once_and_each_service() {
        List<Migrant> people = people(0, 60);
        List<Delivery> twice = new ArrayList<>(kits(people));
        people.forEach(person -> twice.add(delivery(Recipient.of(person.getId()), AssistanceType.FOOD, DAY)));

        IndicatorTable table =
                Indicators.in(JUNE, people, AgeBands.of(0, 18)).assisted(twice).table(ReleasePolicy.COMMON);

        assertThat(row(table, 0))
                .isEqualTo("indicator,unit,total,female,male,not recorded,0-17,18+,not recorded,amount,amount of");
        assertThat(row(table, 1)).isEqualTo("assisted in any way,people,60,40,20,,,60,,120,services");
        assertThat(row(table, 2)).isEqualTo("food,people,60,40,20,,,60,,60,services");
        assertThat(row(table, 3)).isEqualTo("hygiene kit,people,60,40,20,,,60,,60,services");
    }

    @Test
    void leaves_out_other_days_and_keeps_those_without_a_record() {
        List<Migrant> people = people(0, 30);
        List<Delivery> all = new ArrayList<>(kits(people));
        people(100, 150)
                .forEach(person ->
                        all.add(delivery(Recipient.of(person.getId()), AssistanceType.FOOD, JUNE.endExclusive())));
        people(200, 220)
                .forEach(unknown -> all.add(delivery(Recipient.of(unknown.getId()), AssistanceType.HYGIENE_KIT, DAY)));

        IndicatorTable table =
                Indicators.in(JUNE, people, AgeBands.of(0, 18)).assisted(all).table(ReleasePolicy.COMMON);

        assertThat(row(table, 1)).isEqualTo("assisted in any way,people,50,20,10,20,,30,20,50,services");
        assertThat(table.getIndicators()).hasSize(2);
        assertThat(row(table, 2)).startsWith("hygiene kit,people,50,");
    }

    /** That there is a row would tell that there is somebody, and that it is empty that they are few. */
    @Test
    void has_no_row_for_what_a_few_got_as_if_nobody_had_got_it() {
        List<Migrant> people = people(0, 30);
        List<Delivery> all = new ArrayList<>(kits(people));
        Indicators without = Indicators.in(JUNE, people, AgeBands.of(0, 18)).assisted(all);
        all.add(delivery(Recipient.of(people.get(0).getId()), AssistanceType.FOOD, DAY));
        all.add(delivery(Recipient.of(HouseholdId.of("H-1")), AssistanceType.HYGIENE_KIT, DAY));

        IndicatorTable table =
                Indicators.in(JUNE, people, AgeBands.of(0, 18)).assisted(all).table(ReleasePolicy.COMMON);

        assertThat(table).isEqualTo(without.table(ReleasePolicy.COMMON));
    }

    @Test
    void counts_households_apart_from_people() {
        List<Delivery> all = new ArrayList<>(kits(people(0, 20)));
        IntStream.range(0, 15)
                .mapToObj(i -> Recipient.of(HouseholdId.of("H-" + i)))
                .forEach(household -> all.add(delivery(household, AssistanceType.HYGIENE_KIT, DAY)));

        IndicatorTable table =
                Indicators.in(JUNE, List.of(), AgeBands.of(0, 18)).assisted(all).table(ReleasePolicy.COMMON);

        assertThat(table.rows(Language.INDONESIAN).get(2).subList(0, 3))
                .containsExactly("dibantu dengan cara apa pun", "rumah tangga", "10");
        assertThat(row(table, 2)).isEqualTo("assisted in any way,households,10,,,,,,,10,services");
    }

    @Test
    void counts_those_in_quarantine_and_those_who_got_an_item() {
        List<Migrant> people = people(0, 30);
        List<Stay> stays = new ArrayList<>(people.stream()
                .map(person -> stay(person, StayPurpose.QUARANTINE))
                .toList());
        people(30, 60).forEach(person -> stays.add(stay(person, StayPurpose.TRANSIT)));
        List<StockMovement> movements = new ArrayList<>(people.stream()
                .map(person -> given(new StockPlace.Beneficiary(Recipient.of(person.getId())), 3))
                .toList());
        movements.add(given(new StockPlace.Organisation(PartyId.of("MOSA")), 500));

        IndicatorTable table = Indicators.in(JUNE, people, AgeBands.of(0, 18))
                .quarantined(stays)
                .given(KIT, movements)
                .table(ReleasePolicy.COMMON);

        assertThat(row(table, 1)).isEqualTo("returnees quarantined,people,30,20,10,,,30,,30,stays");
        assertThat(row(table, 2)).isEqualTo("hygiene kit,people,30,20,10,,,30,,90,kit");
    }

    @Test
    void is_the_same_in_parts() {
        List<Migrant> people = people(0, 60);
        Indicators whole = Indicators.in(JUNE, people, AgeBands.COMMON).assisted(kits(people));
        Indicators one = Indicators.in(JUNE, people(0, 17), AgeBands.COMMON).assisted(kits(people(0, 17)));
        Indicators other = Indicators.in(JUNE, people(17, 60), AgeBands.COMMON).assisted(kits(people(17, 60)));

        assertThat(one.and(other).table(ReleasePolicy.COMMON)).isEqualTo(whole.table(ReleasePolicy.COMMON));
        assertThat(other.and(one).table(ReleasePolicy.COMMON)).isEqualTo(whole.table(ReleasePolicy.COMMON));
        assertThat(Refusal.codes(() -> one.and(Indicators.in(JUNE, people, AgeBands.of(0, 18)))))
                .containsExactly("tallies-differ");
    }

    @Test
    void says_in_both_languages_what_a_dash_is() {
        IndicatorTable table = Indicators.in(JUNE, List.of(), AgeBands.of(0))
                .assisted(kits(people(0, 20)))
                .table(ReleasePolicy.COMMON);

        assertThat(table.markdown(Language.ENGLISH))
                .contains("| assisted in any way | people | 20 | - |", "|\n| --- | ---", "a multiple of 10. A dash");
        assertThat(table.markdown(Language.INDONESIAN)).contains("| orang | 20 | - |", "kelipatan 10. Tanda hubung");
    }

    @Test
    void refuses_steps_that_let_the_difference_of_two_rows_show() {
        Indicators nobody = Indicators.in(JUNE, List.of(), AgeBands.of(0));

        assertThat(Refusal.codes(() -> nobody.table(new ReleasePolicy(10, 1, 1, List.of()))))
                .containsExactly("step-too-small");
    }

    /** People helped by one kind only, by the other only, and by both. */
    private static Indicators helped(int food, int kits, int both) {
        List<Delivery> all = new ArrayList<>(kits(people(0, kits + both)));
        people(kits, kits + both + food)
                .forEach(person -> all.add(delivery(Recipient.of(person.getId()), AssistanceType.FOOD, DAY)));
        return Indicators.in(JUNE, List.of(), AgeBands.of(0)).assisted(all);
    }

    @Test
    void finds_rows_from_which_each_kind_could_be_worked_out() {
        // 19 of either kind and nobody in both would be told as 10, 10 and 30, and then at most 8 are in both
        assertThat(helped(19, 19, 0).violations(ReleasePolicy.COMMON))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("rows-show-few");
                    assertThat(violation.path()).isEqualTo("/indicators");
                    assertThat(violation.message(Language.ENGLISH))
                            .contains("fewer than 10 numbers possible: *, age:not-recorded, sex:not-recorded");
                });
        assertThat(helped(14, 14, 0).violations(ReleasePolicy.COMMON)).isEmpty();
        assertThat(helped(19, 0, 0).violations(ReleasePolicy.COMMON)).isEmpty();
    }

    /**
     * A reader who knows that there are two kinds lists all numbers that give the same rows. Where nothing was found, as many numbers of
     * people in both are among them as there have to be.
     */
    @Test
    void leaves_a_reader_who_tries_all_numbers_as_many_as_there_must_be() {
        ReleasePolicy policy = new ReleasePolicy(3, 3, 2, List.of());
        Map<IndicatorTable, Set<Integer>> possible = new HashMap<>();
        Set<IndicatorTable> found = new HashSet<>();
        for (int food = 0; food <= MOST; food++) {
            for (int kits = 0; kits <= MOST; kits++) {
                for (int both = 0; both <= MOST; both++) {
                    if (food + both > 0 && kits + both > 0 && food + both <= MOST && kits + both <= MOST) {
                        Indicators helped = helped(food, kits, both);
                        IndicatorTable told = helped.table(policy);
                        possible.computeIfAbsent(told, any -> new TreeSet<>()).add(both);
                        if (!helped.violations(policy).isEmpty()) {
                            found.add(told);
                        }
                    }
                }
            }
        }

        assertThat(found).isNotEmpty().isNotEqualTo(possible.keySet());
        possible.forEach((told, both) -> assertThat(both.size())
                .as("%s", told.markdown(Language.ENGLISH))
                .matches(size -> found.contains(told) || size >= policy.leastPeople()));
    }
}
