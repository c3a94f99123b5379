package org.lindung.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the JDK's times and lengths of time: strings of ISO 8601, with years of four digits.
 *
 * <p>The patterns are narrower than the JDK's parsers, which also take small letters, signs and years of nine digits.
 */
final class IsoForms {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?";
    private static final String OFFSET = "(?:Z|[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)";
    private static final String ZONE = "[A-Za-z][A-Za-z0-9_+/-]{0,63}";

    /** Any offset is read, and the moment is written in UTC. */
    private static final TextForm<Instant> INSTANT =
            of(DAY + "T" + TIME + OFFSET, text -> OffsetDateTime.parse(text).toInstant(), "2020-06-04T03:15:00Z");

    private static final TextForm<OffsetDateTime> OFFSET_DATE_TIME =
            of(DAY + "T" + TIME + OFFSET, OffsetDateTime::parse, "2020-06-04T10:15:00+07:00");
    private static final TextForm<ZonedDateTime> ZONED_DATE_TIME = of(
            DAY + "T" + TIME + OFFSET + "(?:\\[" + ZONE + "])?",
            ZonedDateTime::parse,
            "2020-06-04T10:15:00+07:00[Asia/Jakarta]");
    private static final TextForm<LocalDateTime> LOCAL_DATE_TIME =
            of(DAY + "T" + TIME, LocalDateTime::parse, "2020-06-04T10:15:00");
    private static final TextForm<LocalTime> LOCAL_TIME = of(TIME, LocalTime::parse, "10:15");
    // the JDK writes the year 999 with three digits and does not read it
    private static final TextForm<Year> YEAR =
            of("[0-9]{4}", Year::parse, year -> year.atDay(1).toString().substring(0, 4), "2017");
    private static final TextForm<YearMonth> YEAR_MONTH = of("[0-9]{4}-[0-9]{2}", YearMonth::parse, "2017-11");
    private static final TextForm<Period> PERIOD = of("-?P[0-9YMWD-]{2,40}", Period::parse, "P1Y6M");
    private static final TextForm<Duration> DURATION = of("-?P[0-9DTHMS.-]{2,60}", Duration::parse, "PT36H");
    private static final TextForm<ZoneId> ZONE_ID = of(ZONE + "|" + OFFSET, ZoneId::of, "Asia/Jakarta");

    private static final Map<Class<?>, WireForm<?>> BY_TYPE = Map.ofEntries(
            Map.entry(LocalTime.class, LOCAL_TIME),
            Map.entry(LocalDateTime.class, LOCAL_DATE_TIME),
            Map.entry(OffsetDateTime.class, OFFSET_DATE_TIME),
            Map.entry(ZonedDateTime.class, ZONED_DATE_TIME),
            Map.entry(Instant.class, INSTANT),
            Map.entry(Year.class, YEAR),
            Map.entry(YearMonth.class, YEAR_MONTH),
            Map.entry(Period.class, PERIOD),
            Map.entry(Duration.class, DURATION),
            Map.entry(ZoneId.class, ZONE_ID));

    private IsoForms() {}

    /** The form of a type of {@code java.time}, if it has one here. */
    static @Nullable WireForm<?> of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static <T> TextForm<T> of(String pattern, Function<String, T> parse, String example) {
        return of(pattern, parse, Object::toString, example);
    }

    private static <T> TextForm<T> of(
            String pattern, Function<String, T> parse, Function<T, String> print, String example) {
        Pattern form = Pattern.compile(pattern);
        Map<String, String> details = Map.of("example", example);
        return new TextForm<T>(
                        text -> {
                            if (!form.matcher(text).matches()) {
                                throw TextForm.refusal(JsonViolation.TIME_FORMAT, details);
                            }
                            try {
                                return parse.apply(text);
                            } catch (DateTimeException noSuchTime) {
                                // its message quotes the text
                                throw TextForm.refusal(JsonViolation.TIME_FORMAT, details);
                            }
                        },
                        print)
                .matching(pattern);
    }
}
