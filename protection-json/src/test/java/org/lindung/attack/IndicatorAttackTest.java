package org.lindung.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Delivery;
import org.lindung.assistance.DeliveryId;
import org.lindung.assistance.ProgrammeId;
import org.lindung.basics.DateRange;
import org.lindung.household.Recipient;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.statistics.AgeBands;
import org.lindung.statistics.Indicator;
import org.lindung.statistics.Indicators;
import org.lindung.statistics.ReleasePolicy;

/** Tries to learn from the rows of a donor's table, which are about the same people, how few were helped in one way. */
class IndicatorAttackTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 4);
    private static final int LEAST = 3;
    private static final int MOST = 9;
    private static final ReleasePolicy POLICY = new ReleasePolicy(LEAST, LEAST, 4, List.of());

    /** Those who got food, those who got kits, those who got both. */
    private static final List<List<AssistanceType>> WAYS = List.of(
            List.of(AssistanceType.FOOD),
            List.of(AssistanceType.HYGIENE_KIT),
            List.of(AssistanceType.FOOD, AssistanceType.HYGIENE_KIT));

    private static Indicators indicators(int[] world) {
        List<Delivery> deliveries = new ArrayList<>();
        int person = 0;
        for (int way = 0; way < WAYS.size(); way++) {
            for (int i = 0; i < world[way]; i++) {
                MigrantId id = MigrantId.of("M-" + person++);
                WAYS.get(way).forEach(type -> deliveries.add(delivery(id, type)));
            }
        }
        return Indicators.in(DateRange.of(DAY, DAY.plusDays(1)), List.of(), AgeBands.of(0))
                .assisted(deliveries);
    }

    private static Delivery delivery(MigrantId to, AssistanceType type) {
        return Delivery.builder()
                .id(DeliveryId.of("D-" + to.value() + type.code()))
                .programme(ProgrammeId.of("P-1"))
                .recipient(Recipient.of(to))
                .type(type)
                .deliveredOn(DAY)
                .deliveredBy(PartyId.of("MOSA"))
                .build();
    }

    /** All that is told of a world, as one text. */
    private static String table(int[] world) {
        return indicators(world).table(POLICY).getIndicators().stream()
                .map(row -> told(row, row.figures().getPeople()))
                .toList()
                .toString();
    }

    private static String told(Indicator row, long people) {
        return row.title().en() + " " + people + " " + row.figures().getAmount();
    }

    /** The fewest numbers that stay possible for one of the sums that the rows are about, where few are. */
    private static int leastDoubt(Predicate<int[]> decide, Function<int[], String> publish) {
        Map<String, List<int[]>> byWhatIsRead = new HashMap<>();
        Reader.worlds(MOST, MOST, MOST)
                .filter(decide)
                .forEach(world -> byWhatIsRead
                        .computeIfAbsent(publish.apply(world), none -> new ArrayList<>())
                        .add(world));
        // what could be read of more people than were tried is passed over
        byWhatIsRead
                .values()
                .removeIf(possible ->
                        possible.stream().anyMatch(world -> Arrays.stream(world).anyMatch(count -> count == MOST)));
        assertThat(byWhatIsRead).hasSizeGreaterThan(10);
        int least = Integer.MAX_VALUE;
        for (List<int[]> possible : byWhatIsRead.values()) {
            for (int way : new int[] {0, 1}) {
                TreeSet<Integer> got = new TreeSet<>();
                possible.forEach(world -> got.add(world[way] + world[2]));
                if (got.first() < LEAST) {
                    least = Math.min(least, got.size());
                }
            }
        }
        return least;
    }

    /**
     * A small number stays as open as from one to two: that there is somebody can be seen where more were helped in any way than
     * in the ways that are told. Nobody can see how few.
     */
    @Test
    void no_row_of_a_table_tells_how_few_were_helped_in_one_way() {
        assertThat(leastDoubt(any -> true, IndicatorAttackTest::table)).isGreaterThanOrEqualTo(LEAST - 1);
    }

    @Test
    void a_table_whose_rows_were_compared_leaves_every_small_number_possible() {
        assertThat(leastDoubt(world -> indicators(world).violations(POLICY).isEmpty(), IndicatorAttackTest::table))
                .isEqualTo(LEAST);
    }

    @Test
    void rows_of_true_figures_that_only_leave_small_ones_out_do() {
        assertThat(leastDoubt(any -> true, world -> {
                    int any = world[0] + world[1] + world[2];
                    int kits = world[1] + world[2];
                    return any + " " + (kits < LEAST ? "-" : kits) + " " + (any + world[2]);
                }))
                .isOne();
    }
}
