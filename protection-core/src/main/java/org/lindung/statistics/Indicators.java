package org.lindung.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Delivery;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.household.Recipient;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.shelter.Stay;
import org.lindung.shelter.StayPurpose;
import org.lindung.supply.Item;
import org.lindung.supply.MovementKind;
import org.lindung.supply.StockMovement;
import org.lindung.supply.StockPlace;
import org.lindung.value.Invariants;
import org.lindung.value.Text;
import org.lindung.value.Violation;

/**
 * Counts for an {@link IndicatorTable}: everybody once a row, however often they were helped, at their age on the first of the days
 * counted. Somebody whose record is missing is counted, with sex and age not recorded.
 *
 * <p>Counts of parts of the people are put together by {@link #and}: everything about one person has to be in one part.
 */
public final class Indicators {
    private static final String EVERYBODY = "assisted";
    private static final String QUARANTINED = "quarantined";

    private final DateRange period;
    private final Map<MigrantId, Migrant> people;
    private final AgeBands bands;
    private final Map<String, Row> rows;

    private Indicators(DateRange period, Map<MigrantId, Migrant> people, AgeBands bands, Map<String, Row> rows) {
        this.period = period;
        this.people = people;
        this.bands = bands;
        this.rows = rows;
    }

    private record Row(Text title, CountedUnit unit, Tally tally) {}

    /** One thing that was given to somebody. */
    private record Event(Recipient to, LocalDate day, BigDecimal amount) {
        /** The first day and all that was given. */
        static Event sum(Event one, Event other) {
            return new Event(other.to, one.day.isBefore(other.day) ? one.day : other.day, one.amount.add(other.amount));
        }
    }

    /**
     * Starts to count.
     *
     * @param period the days that count
     * @param people records of those who may have been helped; others among them are not counted
     * @param bands bands of age
     * @return nothing counted yet
     */
    public static Indicators in(DateRange period, Collection<Migrant> people, AgeBands bands) {
        return new Indicators(
                period,
                people.stream().collect(Collectors.toMap(Migrant::getId, Function.identity(), (one, other) -> one)),
                bands,
                Map.of());
    }

    /**
     * Counts people by the kind of help they got, and all who got any. Households that were helped as a whole are counted apart.
     *
     * @param deliveries all that is known; those outside the period do not count
     * @return with a row for everybody, and for each kind in the order of the list
     */
    public Indicators assisted(Collection<Delivery> deliveries) {
        Map<String, Row> more = new LinkedHashMap<>(rows);
        Text services = Text.of("services", "layanan");
        count(
                more,
                EVERYBODY,
                Text.of("assisted in any way", "dibantu dengan cara apa pun"),
                services,
                deliveries.stream().map(Indicators::event).toList());
        for (AssistanceType type : AssistanceType.values()) {
            List<Event> events = deliveries.stream()
                    .filter(delivery -> delivery.getType() == type)
                    .map(Indicators::event)
                    .toList();
            if (!events.isEmpty()) {
                count(more, type.code(), type.display(), services, events);
            }
        }
        return new Indicators(period, people, bands, more);
    }

    private static Event event(Delivery delivery) {
        return new Event(delivery.getRecipient(), delivery.getDeliveredOn(), BigDecimal.ONE);
    }

    /**
     * Counts returnees in quarantine, by the day on which they came.
     *
     * @param stays all that is known; those for another purpose do not count
     * @return with one row more
     */
    public Indicators quarantined(Collection<Stay> stays) {
        Map<String, Row> more = new LinkedHashMap<>(rows);
        count(
                more,
                QUARANTINED,
                Text.of("returnees quarantined", "PMI yang pulang dan dikarantina"),
                Text.of("stays", "masa tinggal"),
                stays.stream()
                        .filter(stay -> stay.getPurpose() == StayPurpose.QUARANTINE)
                        .map(stay -> new Event(Recipient.of(stay.getMigrant()), stay.getArrivedOn(), BigDecimal.ONE))
                        .toList());
        return new Indicators(period, people, bands, more);
    }

    /**
     * Counts those who got an item, and how much of it. What they brought back is not taken off; what organisations got is no
     * count of people and not here.
     *
     * @param item the item
     * @param movements all that is known; those of other items do not count
     * @return with one row more, two if households got it too
     */
    public Indicators given(Item item, Collection<StockMovement> movements) {
        Map<String, Row> more = new LinkedHashMap<>(rows);
        count(
                more,
                "item." + item.getId().value(),
                item.getName(),
                Text.of(item.getUnit(), item.getUnit()),
                movements.stream()
                        .filter(movement -> movement.getItem().equals(item.getId()))
                        .filter(movement -> movement.kind() == MovementKind.DISTRIBUTION)
                        .filter(movement -> movement.getDestination() instanceof StockPlace.Beneficiary)
                        .map(movement -> new Event(
                                ((StockPlace.Beneficiary) movement.getDestination()).recipient(),
                                movement.getDay(),
                                movement.getQuantity().amount()))
                        .toList());
        return new Indicators(period, people, bands, more);
    }

    private void count(Map<String, Row> into, String code, Text title, Text amountOf, List<Event> events) {
        Map<Recipient, Event> once = new HashMap<>();
        events.stream()
                .filter(event -> period.contains(event.day))
                .forEach(event -> once.merge(event.to, event, Event::sum));
        Map<CountedUnit, List<Event>> byUnit = once.values().stream().collect(Collectors.groupingBy(Indicators::unit));
        put(into, code, title, CountedUnit.PERSON, amountOf, byUnit.getOrDefault(CountedUnit.PERSON, List.of()));
        if (byUnit.containsKey(CountedUnit.HOUSEHOLD)) {
            put(into, code, title, CountedUnit.HOUSEHOLD, amountOf, byUnit.get(CountedUnit.HOUSEHOLD));
        }
    }

    private static CountedUnit unit(Event event) {
        return event.to instanceof Recipient.Household ? CountedUnit.HOUSEHOLD : CountedUnit.PERSON;
    }

    private void put(
            Map<String, Row> into, String code, Text title, CountedUnit unit, Text amountOf, List<Event> events) {
        Tally tally = events.stream()
                .collect(Tally.of(
                        breakdowns(),
                        amountOf,
                        event -> event.amount.setScale(0, RoundingMode.DOWN).longValueExact()));
        into.put(key(code, unit), new Row(title, unit, tally));
    }

    private List<Breakdown<Event>> breakdowns() {
        return List.of(
                Breakdown.bySex(event -> about(event, Migrant::getSex)),
                Breakdown.byAge(bands, event -> about(event, Migrant::getBirthDate), event -> Answer.known(event.day)));
    }

    private <T> Answer<T> about(Event event, Function<Migrant, Answer<T>> read) {
        return event.to instanceof Recipient.Migrant migrant
                ? Optional.ofNullable(people.get(migrant.id())).map(read).orElseGet(Answer::notAsked)
                : Answer.notAsked();
    }

    /**
     * Puts in the counts of other people.
     *
     * @param other counts of the same period and bands
     * @return the counts of both
     * @throws org.lindung.value.InvalidValueException with {@code tallies-differ}
     */
    public Indicators and(Indicators other) {
        Invariants.check()
                .that(
                        period.equals(other.period) && bands.equals(other.bands),
                        StatisticsViolation.TALLIES_DIFFER,
                        "/period")
                .orThrow();
        Map<String, Row> both = new LinkedHashMap<>(rows);
        other.rows.forEach((code, row) ->
                both.merge(code, row, (one, more) -> new Row(one.title, one.unit, one.tally.merge(more.tally))));
        return new Indicators(period, people, bands, both);
    }

    /**
     * What the row of all who were helped tells together with the rows of the kinds of help, to a reader who knows which kinds
     * there are. If it is too much, leave out the row of all or a kind in the table that is published.
     *
     * @param policy how much to tell
     * @return an error with the figures that leave fewer numbers possible than the least number of people; none if there is nothing
     */
    public List<Violation> violations(ReleasePolicy policy) {
        List<Map<String, String>> shown = new ArrayList<>();
        for (CountedUnit unit : CountedUnit.values()) {
            Row everybody = rows.get(key(EVERYBODY, unit));
            if (everybody != null) {
                List<Release> kinds = Stream.of(AssistanceType.values())
                        .map(type -> rows.get(key(type.code(), unit)))
                        .filter(Objects::nonNull)
                        .map(row -> Release.of(row.tally, policy))
                        .toList();
                shown.addAll(RowsTogether.shown(Release.of(everybody.tally, policy), kinds));
            }
        }
        return shown.isEmpty()
                ? List.of()
                : List.of(ReleaseComparison.naming(
                        StatisticsViolation.ROWS_SHOW_FEW, "/indicators", policy.leastPeople(), shown));
    }

    private static String key(String code, CountedUnit unit) {
        return code + "/" + unit.code();
    }

    /**
     * What may be told of the counts. A row of which nothing can be told is not there, as if nobody had got anything.
     *
     * @param policy how much to tell
     * @return the table
     * @throws org.lindung.value.InvalidValueException with {@code step-too-small}
     */
    public IndicatorTable table(ReleasePolicy policy) {
        return IndicatorTable.builder()
                .period(period)
                .policy(policy)
                .attributes(breakdowns().stream().map(Breakdown::attribute).toList())
                .indicators(rows.values().stream()
                        .map(row -> new Indicator(row.title, row.unit, Release.of(row.tally, policy)))
                        // that a row is there would tell that there is somebody
                        .filter(row -> row.figures().getPeople() > 0)
                        .toList())
                .build();
    }
}
