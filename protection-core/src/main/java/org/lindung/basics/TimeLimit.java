package org.lindung.basics;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.lindung.value.Invariants;
import org.lindung.value.Text;

/**
 * How long the law gives to do something after an event, counted as the law counts: 7 × 24 hours run from the minute, 14
 * days run until the end of a day. The two are never converted into each other.
 *
 * <p>An event is given with the time zone of the place whose clock the law looks at; Indonesia alone has three. Working
 * days have no last day here, which takes a list of holidays, but a day before which they do not end.
 */
public sealed interface TimeLimit extends Serializable {

    /**
     * A number of hours, from moment to moment, exact and not rounded to days.
     *
     * @param hours how many, above zero
     */
    record Hours(int hours) implements TimeLimit {
        private static final int HOURS_OF_A_DAY = 24;

        /**
         * Refuses a limit that leaves no time.
         *
         * @param hours how many
         */
        public Hours {
            Invariants.check()
                    .that(hours > 0, BasicsViolation.TIME_NOT_POSITIVE, "/hours")
                    .orThrow();
        }

        @Override
        public Answer<ZonedDateTime> dueFrom(ZonedDateTime event) {
            return Answer.known(event.plusHours(hours));
        }

        @Override
        public Answer<Boolean> isOverdue(ZonedDateTime event, ZonedDateTime at) {
            return Answer.known(at.isAfter(event.plusHours(hours)));
        }

        @Override
        public ZonedDateTime earliestDue(ZonedDateTime event) {
            return event.plusHours(hours);
        }

        @Override
        public Optional<ZonedDateTime> latestDue(ZonedDateTime event) {
            return Optional.of(event.plusHours(hours));
        }

        @Override
        public Text after(Text event) {
            boolean wholeDays = hours % HOURS_OF_A_DAY == 0;
            int days = hours / HOURS_OF_A_DAY;
            return Text.of(
                    "within " + (wholeDays ? days + " × 24 hours" : CalendarPeriod.counted(hours, "hour")) + " after "
                            + event.en(),
                    "paling lama " + (wholeDays ? days + " × 24" : hours) + " jam setelah " + event.id());
        }
    }

    /**
     * A number of days, of which the last one counts in whole.
     *
     * @param days how many, above zero
     * @param dayOfEvent whether the day of the event is the first of them
     */
    record Days(int days, DayOfEvent dayOfEvent) implements TimeLimit {

        /**
         * Refuses a limit that leaves no time.
         *
         * @param days how many
         * @param dayOfEvent whether the day of the event is the first of them
         */
        public Days {
            Invariants.check()
                    .that(days > 0, BasicsViolation.TIME_NOT_POSITIVE, "/days")
                    .orThrow();
        }

        /**
         * The last day on which it is in time.
         *
         * @param event the day of the event
         * @return the day; both that it may be where the law does not say whether the day of the event counts
         */
        public Answer<LocalDate> lastDayFrom(LocalDate event) {
            return Answer.between(earliestLastDay(event), latestLastDay(event));
        }

        private LocalDate earliestLastDay(LocalDate event) {
            return event.plusDays(dayOfEvent == DayOfEvent.NOT_COUNTED ? days : days - 1);
        }

        private LocalDate latestLastDay(LocalDate event) {
            return event.plusDays(dayOfEvent == DayOfEvent.COUNTED ? days - 1 : days);
        }

        @Override
        public Answer<ZonedDateTime> dueFrom(ZonedDateTime event) {
            return Answer.between(earliestDue(event), latest(event));
        }

        @Override
        public Answer<Boolean> isOverdue(ZonedDateTime event, ZonedDateTime at) {
            return Answer.between(at.isAfter(latest(event)), at.isAfter(earliestDue(event)));
        }

        @Override
        public ZonedDateTime earliestDue(ZonedDateTime event) {
            return endOf(earliestLastDay(event.toLocalDate()), event.getZone());
        }

        @Override
        public Optional<ZonedDateTime> latestDue(ZonedDateTime event) {
            return Optional.of(latest(event));
        }

        private ZonedDateTime latest(ZonedDateTime event) {
            return endOf(latestLastDay(event.toLocalDate()), event.getZone());
        }

        @Override
        public Text after(Text event) {
            return Text.of(
                    "within " + CalendarPeriod.counted(days, "day") + " after " + event.en() + " ("
                            + dayOfEvent.display().en() + ")",
                    "paling lama " + days + " hari setelah " + event.id() + " ("
                            + dayOfEvent.display().id() + ")");
        }
    }

    /**
     * A number of days of which only working days count, or may be meant to count. Which days those are is in no list here, and
     * whether the day of the event is the first of them is not said.
     *
     * @param days how many, above zero
     */
    record WorkingDays(int days) implements TimeLimit {

        /**
         * Refuses a limit that leaves no time.
         *
         * @param days how many
         */
        public WorkingDays {
            Invariants.check()
                    .that(days > 0, BasicsViolation.TIME_NOT_POSITIVE, "/days")
                    .orThrow();
        }

        @Override
        public Answer<ZonedDateTime> dueFrom(ZonedDateTime event) {
            return Answer.absent(AbsenceReason.ASKED_UNKNOWN);
        }

        @Override
        public Answer<Boolean> isOverdue(ZonedDateTime event, ZonedDateTime at) {
            return at.isAfter(earliestDue(event)) ? Answer.absent(AbsenceReason.ASKED_UNKNOWN) : Answer.known(false);
        }

        /** As if every day was a working day. */
        @Override
        public ZonedDateTime earliestDue(ZonedDateTime event) {
            return endOf(event.toLocalDate().plusDays(days - 1L), event.getZone());
        }

        @Override
        public Optional<ZonedDateTime> latestDue(ZonedDateTime event) {
            return Optional.empty();
        }

        @Override
        public Text after(Text event) {
            return Text.of(
                    "within " + CalendarPeriod.counted(days, "working day") + " after " + event.en(),
                    "paling lama " + days + " hari kerja setelah " + event.id());
        }
    }

    /** Whether the day on which something happened is the first day of a limit that it starts. */
    enum DayOfEvent implements CodedValue {
        /** It is the first day. */
        COUNTED("counted", "the day of the event counts", "hari kejadian dihitung"),
        /** The next day is the first. */
        NOT_COUNTED("not-counted", "the day of the event does not count", "hari kejadian tidak dihitung"),
        /** The law leaves it open, and nobody here chooses. */
        NOT_SAID(
                "not-said",
                "the law does not say whether the day of the event counts",
                "hukum tidak menentukan apakah hari kejadian dihitung");

        private final String code;
        private final Text display;

        DayOfEvent(String code, String en, String id) {
            this.code = code;
            this.display = Text.of(en, id);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Text display() {
            return display;
        }
    }

    /**
     * A limit in hours. What the law writes as 7 × 24 hours is {@code ofHours(7 * 24)}.
     *
     * @param hours how many, above zero
     * @return the limit
     * @throws org.lindung.value.InvalidValueException with {@code time-not-positive}
     */
    static Hours ofHours(int hours) {
        return new Hours(hours);
    }

    /**
     * A limit in days.
     *
     * @param days how many, above zero
     * @param dayOfEvent whether the law counts the day of the event
     * @return the limit
     * @throws org.lindung.value.InvalidValueException with {@code time-not-positive}
     */
    static Days ofDays(int days, DayOfEvent dayOfEvent) {
        return new Days(days, dayOfEvent);
    }

    /**
     * A limit in working days.
     *
     * @param days how many, above zero
     * @return the limit
     * @throws org.lindung.value.InvalidValueException with {@code time-not-positive}
     */
    static WorkingDays ofWorkingDays(int days) {
        return new WorkingDays(days);
    }

    /** The last moment of a day. Counted back from the next day, because clocks are also changed at midnight. */
    private static ZonedDateTime endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).minusNanos(1);
    }

    /**
     * An event of which the day is known and the hour is not.
     *
     * @param day the day
     * @param zone the zone of the place whose clock counts
     * @return a moment between the first and the last of the day
     */
    static Answer<ZonedDateTime> sometimeOn(LocalDate day, ZoneId zone) {
        return Answer.between(day.atStartOfDay(zone), endOf(day, zone));
    }

    /**
     * The last moment that is in time.
     *
     * @param event when it happened, in the zone of the place whose clock counts
     * @return the moment, in the same zone; both that it may be where the law leaves it open; {@code asked-unknown} for working
     *     days
     */
    Answer<ZonedDateTime> dueFrom(ZonedDateTime event);

    /**
     * The soonest moment that may be the last one in time: no reading of the law ends sooner.
     *
     * @param event when it happened, in the zone of the place whose clock counts
     * @return the moment, in the same zone
     */
    ZonedDateTime earliestDue(ZonedDateTime event);

    /**
     * The latest moment that may be the last one in time.
     *
     * @param event when it happened, in the zone of the place whose clock counts
     * @return the moment, in the same zone; empty for working days
     */
    Optional<ZonedDateTime> latestDue(ZonedDateTime event);

    /**
     * Whether it is too late.
     *
     * @param event when it happened, in the zone of the place whose clock counts
     * @param at when it was done, or the moment that is asked about, in any zone
     * @return yes or no; between the two where that depends on what the law leaves open; {@code asked-unknown} where it
     *     depends on which days are working days
     */
    Answer<Boolean> isOverdue(ZonedDateTime event, ZonedDateTime at);

    /**
     * The limit in words.
     *
     * @param event what it runs from, with its article: {@code the notice}, {@code pemberitahuan}
     * @return {@code within 14 days after the notice (the day of the event does not count)}
     */
    Text after(Text event);
}
