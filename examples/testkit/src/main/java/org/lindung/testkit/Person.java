package org.lindung.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Locale;
import org.lindung.area.VillageCode;
import org.lindung.migrant.EducationLevel;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PermissionSigner;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.Sex;

/** An invented person as they really are, before anybody records it. */
record Person(
        PersonName name,
        Sex sex,
        LocalDate born,
        MaritalStatus maritalStatus,
        EducationLevel education,
        VillageCode village) {
    private static final int WIDOWED_AMONG_DIVORCED_IN_THOUSAND = 250;
    private static final int YOUNGEST_MARRIED = 19;
    private static final int ADDED_FOR_WOMEN = 40;
    private static final int FIRST_INVENTED_SERIAL = 9001;
    private static final int INVENTED_SERIALS = 999;

    /** The published statuses of 2021, the only year there is; the source counts the widowed with the divorced. */
    private static final Weights<MaritalStatus> MARITAL_STATUS = Weights.of(MaritalStatus.MARRIED, marital("married"))
            .and(MaritalStatus.NEVER_MARRIED, marital("single"))
            .and(MaritalStatus.DIVORCED, marital("divorced"));

    /** Own weights: the published table of 2021 does not add up to its total. */
    private static final Weights<EducationLevel> EDUCATION = Weights.of(EducationLevel.NONE, 20)
            .and(EducationLevel.PRIMARY, 270)
            .and(EducationLevel.JUNIOR_SECONDARY, 390)
            .and(EducationLevel.SENIOR_SECONDARY, 290)
            .and(EducationLevel.HIGHER, 30);

    private static final Weights<Age> AGES = Weights.of(Age.GROWN_UP, 870)
            .and(Age.SEVENTEEN, 30)
            .and(Age.EVE_OF_18TH_BIRTHDAY, 15)
            .and(Age.ON_18TH_BIRTHDAY, 25)
            .and(Age.EVE_OF_21ST_BIRTHDAY, 15)
            .and(Age.ON_21ST_BIRTHDAY, 25)
            .and(Age.BORN_ON_LEAP_DAY, 20);

    /** How old on the day of departure. */
    private enum Age {
        GROWN_UP,
        SEVENTEEN,
        EVE_OF_18TH_BIRTHDAY,
        ON_18TH_BIRTHDAY,
        EVE_OF_21ST_BIRTHDAY,
        ON_21ST_BIRTHDAY,
        BORN_ON_LEAP_DAY
    }

    static Person draw(Chance chance, Journey journey) {
        Sex sex = chance.inThousand(journey.job().womenInThousand()) ? Sex.FEMALE : Sex.MALE;
        LocalDate born = born(chance, journey.departure());
        int age = Period.between(born, journey.departure()).getYears();
        return new Person(
                Names.draw(chance, sex),
                sex,
                born,
                age < YOUNGEST_MARRIED ? MaritalStatus.NEVER_MARRIED : maritalStatus(chance),
                EDUCATION.draw(chance),
                chance.oneOf(NttVillages.codes()));
    }

    private static int marital(String status) {
        return Placements.figure("2021", "marital", status);
    }

    private static MaritalStatus maritalStatus(Chance chance) {
        MaritalStatus status = MARITAL_STATUS.draw(chance);
        return status == MaritalStatus.DIVORCED && chance.inThousand(WIDOWED_AMONG_DIVORCED_IN_THOUSAND)
                ? MaritalStatus.WIDOWED
                : status;
    }

    private static LocalDate born(Chance chance, LocalDate departure) {
        return switch (AGES.draw(chance)) {
            // two draws added: most are around thirty, few at either end
            case GROWN_UP ->
                departure
                        .minusYears(18 + chance.between(0, 13) + chance.between(0, 14))
                        .minusDays(chance.between(0, 364));
            case SEVENTEEN -> departure.minusYears(18).plusDays(chance.between(1, 364));
            case EVE_OF_18TH_BIRTHDAY -> departure.minusYears(18).plusDays(1);
            case ON_18TH_BIRTHDAY -> departure.minusYears(18);
            case EVE_OF_21ST_BIRTHDAY -> departure.minusYears(21).plusDays(1);
            case ON_21ST_BIRTHDAY -> departure.minusYears(21);
            case BORN_ON_LEAP_DAY -> leapDay(departure.getYear() - chance.between(19, 40));
        };
    }

    private static LocalDate leapDay(int year) {
        int leapYear = year;
        while (!Year.isLeap(leapYear)) {
            leapYear--;
        }
        return LocalDate.of(leapYear, 2, 29);
    }

    /**
     * A number that fits the person, with a serial of 9001 to 9999, which districts hardly reach in one birthday: it can
     * be told from a real one.
     */
    Nik nik(int serial) {
        return nik(serial, sex, born);
    }

    /** A number as a clerk mistypes it: of the other sex, or of the day before. */
    Nik contradictingNik(int serial, boolean wrongSex) {
        return wrongSex
                ? nik(serial, sex == Sex.FEMALE ? Sex.MALE : Sex.FEMALE, born)
                : nik(serial, sex, born.minusDays(1));
    }

    private Nik nik(int serial, Sex writtenSex, LocalDate writtenBirth) {
        int day = writtenBirth.getDayOfMonth() + (writtenSex == Sex.FEMALE ? ADDED_FOR_WOMEN : 0);
        return Nik.of(String.format(
                Locale.ROOT,
                "%s%02d%02d%02d%04d",
                village.district().replace(".", ""),
                day,
                writtenBirth.getMonthValue(),
                writtenBirth.getYear() % 100,
                FIRST_INVENTED_SERIAL + serial % INVENTED_SERIALS));
    }

    /** Who would sign for this person: the spouse of the married, a parent or guardian of anybody else. */
    PermissionSigner signer(Chance chance) {
        if (maritalStatus == MaritalStatus.MARRIED) {
            return PermissionSigner.SPOUSE;
        }
        return chance.inThousand(800) ? PermissionSigner.PARENT : PermissionSigner.GUARDIAN;
    }
}
