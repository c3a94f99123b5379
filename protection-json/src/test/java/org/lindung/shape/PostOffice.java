package org.lindung.shape;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.shape.Post.Arrival;
import org.lindung.shape.Post.Carried;
import org.lindung.shape.Post.Contents;
import org.lindung.shape.Post.Counter;
import org.lindung.shape.Post.Locker;
import org.lindung.shape.Post.Office;
import org.lindung.shape.Post.Parcel;
import org.lindung.shape.Post.ParcelNumber;
import org.lindung.shape.Post.Place;
import org.lindung.shape.Post.Private;
import org.lindung.shape.Post.Returned;
import org.lindung.shape.Post.Sender;
import org.lindung.shape.Post.Size;
import org.lindung.shape.Post.Step;
import org.lindung.shape.Post.Street;
import org.lindung.shape.Post.Times;

/** Any parcel that the post office can have. */
public final class PostOffice extends DomainContextBase {
    private static final Arbitrary<Size> SIZES = Arbitraries.of(Size.class);
    private static final Arbitrary<String> WORDS =
            Arbitraries.strings().ofMinLength(1).ofMaxLength(8).filter(PostOffice::isText);
    private static final Arbitrary<Integer> SMALL = Arbitraries.integers().between(1, 9);
    private static final Arbitrary<LocalDate> DAYS = Arbitraries.longs()
            .between(
                    LocalDate.of(2, 1, 1).toEpochDay(),
                    LocalDate.of(9998, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    private static final Arbitrary<LocalTime> TIMES =
            Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);

    private static boolean isText(String text) {
        return !text.isBlank() && text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    private static <T> Arbitrary<Answer<T>> answers(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.map(Answer::known), Arbitraries.of(AbsenceReason.class).map(Answer::absent));
    }

    private static Arbitrary<Contents> contents() {
        return Combinators.combine(
                        WORDS,
                        SMALL,
                        SMALL.map(Money::rupiah).optional(),
                        WORDS.list().ofMaxSize(3),
                        SIZES.set(),
                        Arbitraries.of(true, false))
                .as(Contents::new);
    }

    private static Arbitrary<Step> steps(int depth) {
        Arbitrary<Step> plain = Arbitraries.oneOf(
                DAYS.map(Step.TakenIn::new),
                Arbitraries.just(new Carried()),
                SMALL.map(Arrival.LeftAtDoor::new),
                Combinators.combine(DAYS, Arbitraries.of(true, false))
                        .as((day, late) ->
                                Returned.builder().day(day).late(late).build()));
        return depth == 0
                ? plain
                : Arbitraries.oneOf(
                        plain,
                        Combinators.combine(
                                        DAYS.map(day -> LocalDate.ofEpochDay(7 * Math.floorDiv(day.toEpochDay(), 7))),
                                        answers(WORDS),
                                        steps(depth - 1).optional())
                                .as(Arrival.HandedOver::new));
    }

    @Provide
    Arbitrary<Step> anyStep() {
        return steps(3);
    }

    @Provide
    Arbitrary<Parcel> parcels() {
        Arbitrary<Place> places =
                Arbitraries.oneOf(WORDS.map(Locker::new), Arbitraries.of(Counter.class), WORDS.map(Street::new));
        Arbitrary<Sender> senders = Arbitraries.oneOf(Arbitraries.of(Private.class), Arbitraries.of(Office.class));
        Arbitrary<Map<Size, Answer<Boolean>>> checks =
                Arbitraries.maps(SIZES, answers(Arbitraries.of(true, false))).ofMaxSize(2);
        return Combinators.combine(
                        WORDS.map(ParcelNumber::of),
                        contents(),
                        steps(3).list().ofMaxSize(4),
                        SIZES.set(),
                        places.optional(),
                        checks,
                        answers(senders),
                        SMALL)
                .as((number, contents, steps, sizes, place, checked, sender, stamps) -> Parcel.builder()
                        .number(number)
                        .contents(contents)
                        .steps(steps)
                        .sizes(sizes)
                        .place(place)
                        .checks(checked)
                        .sender(sender)
                        .stamps(stamps)
                        .build());
    }

    @Provide
    Arbitrary<Times> times() {
        Arbitrary<LocalDateTime> moments = Combinators.combine(DAYS, TIMES).as(LocalDateTime::of);
        Arbitrary<ZoneOffset> offsets = Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(60 * minutes));
        Arbitrary<ZoneId> zones =
                Arbitraries.of("Asia/Jakarta", "Asia/Jayapura", "Europe/London").map(ZoneId::of);
        Arbitrary<Instant> instants = moments.map(moment -> moment.toInstant(ZoneOffset.UTC));
        Arbitrary<BigDecimal> heights = Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                .ofScale(3);
        Arbitrary<Period> periods = SMALL.array(int[].class).ofSize(3).map(PostOffice::period);
        return Combinators.combine(
                        Combinators.combine(Arbitraries.longs(), heights, instants, moments)
                                .as(Arrays::<Object>asList),
                        TIMES,
                        Combinators.combine(moments, offsets).as(LocalDateTime::atOffset),
                        Combinators.combine(moments, zones).as(LocalDateTime::atZone),
                        periods,
                        Arbitraries.longs().map(Duration::ofNanos),
                        zones,
                        DAYS)
                .as((first, time, stamped, called, period, duration, zone, day) -> new Times(
                        (long) first.get(0),
                        (BigDecimal) first.get(1),
                        (Instant) first.get(2),
                        (LocalDateTime) first.get(3),
                        time,
                        stamped,
                        called,
                        Year.of(day.getYear()),
                        YearMonth.from(day),
                        period,
                        duration,
                        zone,
                        day,
                        DateRange.from(day)));
    }

    private static Period period(int[] parts) {
        return Period.of(parts[0], -parts[1], parts[2]);
    }
}
