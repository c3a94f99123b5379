package org.lindung.contact;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * Hours of some days of the week at which a person may be reached, by the clock of the place where the person is.
 *
 * @param days the days, at least one
 * @param start the first moment
 * @param end the first moment after them; midnight is the end of the day
 */
@PersonalData(DataCategory.CONTACT)
public record ContactHours(Set<Weekday> days, LocalTime start, LocalTime end) implements Serializable {
    /**
     * Refuses hours of no day, and an end that is not after the start. Hours over midnight are two entries.
     *
     * @param days the days
     * @param start the first moment
     * @param end the first moment after them
     */
    public ContactHours {
        Set<Weekday> inOrder = EnumSet.noneOf(Weekday.class);
        inOrder.addAll(days);
        days = Collections.unmodifiableSet(inOrder);
        Invariants.check()
                .that(!days.isEmpty(), ContactViolation.CONTACT_HOURS_EMPTY, "/days")
                .that(
                        start.isBefore(end) || end.equals(LocalTime.MIDNIGHT),
                        ContactViolation.CONTACT_HOURS_REVERSED,
                        "/end")
                .orThrow();
    }

    /**
     * Hours of every day.
     *
     * @param start the first moment
     * @param end the first moment after them; midnight is the end of the day
     * @return the hours
     * @throws org.lindung.value.InvalidValueException with {@code contact-hours-reversed}
     */
    public static ContactHours daily(LocalTime start, LocalTime end) {
        return new ContactHours(EnumSet.allOf(Weekday.class), start, end);
    }

    /**
     * All hours of every day.
     *
     * @return the hours
     */
    public static ContactHours always() {
        return daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /**
     * Whether a moment is among them.
     *
     * @param at the moment, by the clock of the place where the person is
     * @return true from the start to the last moment before the end
     */
    public boolean contain(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return days.contains(Weekday.of(at.getDayOfWeek()))
                && !time.isBefore(start)
                && (end.equals(LocalTime.MIDNIGHT) || time.isBefore(end));
    }

    /** Without the days and the times. */
    @Override
    public String toString() {
        return "hours";
    }
}
