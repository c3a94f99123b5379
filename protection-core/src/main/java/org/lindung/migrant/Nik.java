package org.lindung.migrant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lindung.basics.PartialDate;
import org.lindung.basics.TextValue;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;

/**
 * National identity number. Local term: <i>Nomor Induk Kependudukan</i>, PP 40/2019 art. 30 and 31.
 *
 * <p>Sixteen digits: six for the district in which the person was first registered, six for the birth date (day, month,
 * two digits of the year; 40 is added to the day for women), four for a serial number. There is no check digit and no
 * century. The district part is not held against today's districts, because they have been split and renumbered since:
 * an old prefix is a true one.
 *
 * @param value the sixteen digits
 */
@PersonalData(DataCategory.IDENTITY)
public record Nik(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("[0-9]{16}");
    private static final int ADDED_FOR_WOMEN = 40;

    /**
     * Refuses what cannot be a number of anybody.
     *
     * @param value the sixteen digits
     */
    public Nik {
        boolean digits = FORM.matcher(value).matches();
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
        return Integer.parseInt(value.substring(6, 8));
    }

    private static List<LocalDate> birthDates(String value) {
        int written = writtenDay(value);
        int day = written > ADDED_FOR_WOMEN ? written - ADDED_FOR_WOMEN : written;
        int month = Integer.parseInt(value.substring(8, 10));
        int yearOfCentury = Integer.parseInt(value.substring(10, 12));
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
     * The sex that the number says.
     *
     * @return the sex; identity data
     */
    public Sex sex() {
        return writtenDay(value) > ADDED_FOR_WOMEN ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * The district of first registration.
     *
     * @return six digits; location data
     */
    public String districtPrefix() {
        return value.substring(0, 6);
    }

    /**
     * Whether a birth date, as far as it is known, can be the one in the number.
     *
     * @param birthDate the recorded date
     * @return false if no reading of the number fits
     */
    public boolean agreesWith(PartialDate birthDate) {
        return birthDates().stream()
                .anyMatch(date -> !date.isBefore(birthDate.earliest()) && !date.isAfter(birthDate.latest()));
    }

    @Override
    public String toString() {
        return "***";
    }
}
