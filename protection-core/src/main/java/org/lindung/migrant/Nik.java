package org.lindung.migrant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lindung.area.AreaCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.basics.PersonalNumber;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Invariants;

/**
 * National identity number. Local term: <i>Nomor Induk Kependudukan</i>, PP 40/2019 art. 30 to 32.
 *
 * <p>Sixteen digits: six for the district in which the person was first registered, six for the birth date (day, month,
 * two digits of the year; 40 is added to the day for women), four for a serial number. There is no check digit and no
 * century. The district part is not held against today's districts, because they have been split and renumbered since:
 * an old prefix is a true one. A number given by a mission abroad begins with 99, the country and the mission instead of
 * a district, art. 32(3).
 *
 * @param value the sixteen digits
 */
@PersonalData(DataCategory.IDENTITY)
public record Nik(String value) implements PersonalNumber {
    private static final int ADDED_FOR_WOMEN = 40;

    /**
     * Refuses what cannot be a number of anybody.
     *
     * @param value the sixteen digits
     */
    public Nik {
        boolean digits = WrittenNumber.isSixteenDigits(value);
        Invariants.check()
                .that(digits, MigrantViolation.NIK_NOT_16_DIGITS, "")
                .that(!digits || !birthDates(value).isEmpty(), MigrantViolation.NIK_NO_SUCH_DATE, "")
                .that(!digits || !value.endsWith("0000"), MigrantViolation.NIK_SERIAL_ZERO, "")
                .orThrow();
    }

    /**
     * Makes a number.
     *
     * @param value sixteen ASCII digits without separators
     * @return the number
     * @throws org.lindung.value.InvalidValueException with {@code nik-not-16-digits}, {@code nik-no-such-date} or {@code
     *     nik-serial-zero}
     */
    public static Nik of(String value) {
        return new Nik(value);
    }

    private static int writtenDay(String value) {
        return Integer.parseInt(value, 6, 8, 10);
    }

    private static List<LocalDate> birthDates(String value) {
        int written = writtenDay(value);
        int day = written > ADDED_FOR_WOMEN ? written - ADDED_FOR_WOMEN : written;
        int month = Integer.parseInt(value, 8, 10, 10);
        int yearOfCentury = Integer.parseInt(value, 10, 12, 10);
        List<LocalDate> dates = new ArrayList<>(2);
        for (int century : new int[] {1900, 2000}) {
            try {
                dates.add(LocalDate.of(century + yearOfCentury, month, day));
            } catch (DateTimeException notInThisCentury) {
                // 29 February of a century's first year, or no date at all
            }
        }
        return dates;
    }

    /**
     * The dates that the number can mean, one per century in which the day exists.
     *
     * @return one or two days, earlier first; identity data
     */
    public List<LocalDate> birthDates() {
        return List.copyOf(birthDates(value));
    }

    /**
     * The dates that the number can mean for somebody who is born.
     *
     * @param asOf the day on which the person is known to be alive
     * @return those of {@link #birthDates()} that are not after the day; empty if the number is of somebody born later;
     *     identity data
     */
    public List<LocalDate> birthDates(LocalDate asOf) {
        return birthDates(value).stream().filter(date -> !date.isAfter(asOf)).toList();
    }

    /**
     * The sex that the number says.
     *
     * @return the sex; identity data
     */
    public Sex sex() {
        return writtenDay(value) > ADDED_FOR_WOMEN ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * Whether a mission abroad gave the number; PP 40/2019 art. 32(3). Such a number tells of no district.
     *
     * @return true if it begins with 99
     */
    public boolean isFromAbroad() {
        return value.startsWith("99");
    }

    /**
     * The district of first registration, or what stands in its place for a number {@linkplain #isFromAbroad() from
     * abroad}.
     *
     * @return six digits; location data
     */
    public String districtPrefix() {
        return value.substring(0, 6);
    }

    /**
     * The district of first registration as a code of the official list. It may have gone out of use since or be older than
     * any list that is known; {@link org.lindung.area.AreaHistory#state} tells, and {@link
     * org.lindung.area.AreaHistory#succession} what it is today. Neither makes the number wrong.
     *
     * @return the code; empty for a number {@linkplain #isFromAbroad() from abroad} or one whose digits no area can have;
     *     location data
     */
    public Optional<AreaCode> district() {
        try {
            return isFromAbroad() ? Optional.empty() : Optional.of(AreaCode.ofDigits(districtPrefix()));
        } catch (InvalidValueException noArea) {
            return Optional.empty();
        }
    }

    /**
     * Whether a birth date, as far as it is known, can be the one in the number.
     *
     * @param birthDate the recorded date
     * @return false if no reading of the number fits
     */
    public boolean agreesWith(PartialDate birthDate) {
        return meansADayBetween(birthDate.earliest(), birthDate.latest());
    }

    /**
     * Whether a birth date, as far as it is known or estimated, can be the one in the number.
     *
     * @param birthDate the recorded answer
     * @return false if no reading of the number fits; true as well if there is no date to fit
     */
    public boolean agreesWith(Answer<PartialDate> birthDate) {
        if (birthDate instanceof Answer.Between<PartialDate> between) {
            return meansADayBetween(between.least().earliest(), between.most().latest());
        }
        return birthDate.toOptional().map(this::agreesWith).orElse(true);
    }

    private boolean meansADayBetween(LocalDate first, LocalDate last) {
        for (LocalDate date : birthDates(value)) {
            if (!date.isBefore(first) && !date.isAfter(last)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "***";
    }
}
