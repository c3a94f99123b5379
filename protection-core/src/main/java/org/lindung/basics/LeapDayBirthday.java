package org.lindung.basics;

/**
 * When somebody born on 29 February completes a year of age in a year without that day. Indonesian placement law does
 * not say; code that needs an age has to choose, or to ask both.
 */
public enum LeapDayBirthday {
    /** A day earlier than the calendar day after: the friendlier reading for a lower age limit. */
    ON_28_FEBRUARY,
    /** The day after 28 February: a full year has passed. */
    ON_1_MARCH
}
