package org.lindung.examples.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.lindung.area.Area;
import org.lindung.area.AreaDirectory;
import org.lindung.area.AreaLevel;
import org.lindung.area.VillageCode;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Delivery;
import org.lindung.assistance.DeliveryId;
import org.lindung.assistance.ProgrammeId;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.household.Recipient;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.Sex;
import org.lindung.party.PartyId;
import org.lindung.statistics.AgeBands;
import org.lindung.statistics.Attribute;
import org.lindung.statistics.Breakdown;
import org.lindung.statistics.Release;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.Tally;

/**
 * Counts as many invented cases as one likes, and says what of them may be published; by itself, since it wants a heap of its
 * own:
 *
 * <pre>{@code
 * java -Xmx512m -cp examples/benchmarks/target/benchmarks.jar org.lindung.examples.benchmarks.ManyCases 1000000 2
 * }</pre>
 *
 * <p>No more than a case a thread is held at a time. Each thread counts a part of its own, and the parts are put together.
 */
public final class ManyCases {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2020, 12, 31);
    private static final int DAYS = (int) FIRST_DAY.until(LAST_DAY, ChronoUnit.DAYS);
    private static final List<AssistanceType> KINDS = List.of(
            AssistanceType.HYGIENE_KIT,
            AssistanceType.QUARANTINE,
            AssistanceType.LEGAL,
            AssistanceType.MEDICAL,
            AssistanceType.RETURN);
    private static final Sex[] SEXES = Sex.values();

    /** Cases after which progress is told. */
    private static final int STEP = 1 << 12;

    /** By what cases are counted. */
    static final List<Breakdown<Case>> BY = List.of(
            Breakdown.byHome(AreaLevel.REGENCY, one -> one.migrant().getHomeVillage()),
            Breakdown.bySex(one -> one.migrant().getSex()),
            Breakdown.byAge(
                    AgeBands.COMMON,
                    one -> one.migrant().getBirthDate(),
                    one -> Answer.known(one.help().getDeliveredOn())),
            Breakdown.byCoded(
                    Attribute.ASSISTANCE_TYPE, one -> Answer.known(one.help().getType())),
            Breakdown.byYear(one -> Answer.known(one.help().getDeliveredOn())));

    /** What is told of them. */
    static final ReleasePolicy POLICY = new ReleasePolicy(10, 10, 3, List.of("year", "age"));

    private ManyCases() {}

    /**
     * Somebody and the help that they got.
     *
     * @param number from 0
     * @param migrant who
     * @param help what
     */
    record Case(int number, Migrant migrant, Delivery help) {}

    /**
     * Counts cases.
     *
     * @param args how many, and the threads
     */
    public static void main(String[] args) {
        int cases = Integer.parseInt(args[0]);
        int threads = Integer.parseInt(args[1]);
        Invention invention = new Invention();
        long start = System.nanoTime();
        Tally tally;
        try (ProgressBar bar = ProgressBar.builder()
                .setTaskName("Counting")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(cases)
                .build()) {
            tally = tally(invention, cases, threads, bar::stepBy);
        }
        long counted = System.nanoTime();
        Release release = Release.of(tally, POLICY);
        long released = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%,d cases, %,d combinations counted in %.2f s; %,d figures in %.2f s; together %.2f s, %d MB of heap, %.2f s of"
                        + " garbage collection%n",
                tally.people(),
                tally.getCells().size(),
                (counted - start) / 1e9,
                release.getCells().size(),
                (released - counted) / 1e9,
                (released - start) / 1e9,
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                                .sum()
                        / 1e3);
    }

    /**
     * Counts cases, a part in each thread.
     *
     * @param done is told from time to time of how many more cases
     */
    static Tally tally(Invention invention, int cases, int threads, IntConsumer done) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Tally>> parts = IntStream.range(0, threads)
                    .mapToObj(part -> invention.from(share(cases, part, threads), share(cases, part + 1, threads)))
                    .map(part -> part.peek(one -> {
                        int number = one.number();
                        if (number % STEP == 0) {
                            done.accept(Math.min(STEP, cases - number));
                        }
                    }))
                    .map(part -> CompletableFuture.supplyAsync(() -> part.collect(Tally.of(BY)), pool))
                    .toList();
            return parts.stream()
                    .map(CompletableFuture::join)
                    .reduce(Tally::merge)
                    .orElseThrow();
        } finally {
            pool.shutdown();
        }
    }

    private static int share(int cases, int part, int parts) {
        return (int) ((long) cases * part / parts);
    }

    /** Makes up cases, each from its number alone, so that it is the same whoever counts it. */
    static final class Invention {
        /** The villages of the whole country. */
        private final List<Answer<VillageCode>> villages = AreaDirectory.official()
                .all()
                .filter(area -> area.level() == AreaLevel.VILLAGE)
                .map(Area::code)
                .map(code -> Answer.known(VillageCode.of(code.value())))
                .toList();

        Stream<Case> from(int first, int end) {
            return IntStream.range(first, end).mapToObj(this::of);
        }

        private Case of(int number) {
            SplittableRandom random = new SplittableRandom(number);
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
            // more people from some places than from others
            int village = (int) (villages.size() * random.nextDouble() * random.nextDouble());
            Migrant migrant = Migrant.builder()
                    .id(MigrantId.of("M-" + number))
                    .name(Answer.known(PersonName.of("Marselinus Meo")))
                    .homeVillage(villages.get(village))
                    .sex(
                            random.nextInt(20) == 0
                                    ? Answer.notAsked()
                                    : Answer.known(SEXES[random.nextInt(SEXES.length)]))
                    .birthDate(Answer.known(birthDate(day, random)))
                    .build();
            Delivery help = Delivery.builder()
                    .id(DeliveryId.of("D-" + number))
                    .programme(ProgrammeId.of("P-1"))
                    .recipient(Recipient.of(migrant.getId()))
                    .type(KINDS.get(random.nextInt(KINDS.size())))
                    .deliveredOn(day)
                    .deliveredBy(PartyId.of("IOM"))
                    .build();
            return new Case(number, migrant, help);
        }

        /** Of adults and children; of one in ten only the year. */
        private static PartialDate birthDate(LocalDate day, SplittableRandom random) {
            LocalDate born = day.minusDays(5_000 + random.nextInt(20_000));
            return random.nextInt(10) == 0 ? PartialDate.of(born.getYear()) : PartialDate.of(born);
        }
    }
}
