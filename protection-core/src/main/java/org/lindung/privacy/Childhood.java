package org.lindung.privacy;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;

import java.time.LocalDate;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/**
 * Whether somebody is a child, <i>anak</i>. An unknown age is not the age of an adult.
 *
 * <p>The personal data law protects children and does not say until when; the age is the one of the law on trafficking.
 */
public final class Childhood {
    /** The first age of an adult. */
    public static final Age ADULTHOOD = Age.ofYears(18);

    /** Where the age stands. */
    public static final Provision PROVISION = new Provision(
            UU_21_2007.article("1").item("5"),
            Text.of(
                    "A child is a person below 18 years, before birth too.",
                    "Anak adalah orang di bawah 18 tahun, termasuk yang masih dalam kandungan."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private Childhood() {}

    /**
     * Whether somebody is a child on a day.
     *
     * @param birthDate what is known of the birth date
     * @param day the day
     * @return yes or no where all that the birth date can be agrees; otherwise why the date is absent, or {@code
     *     asked-unknown} if it is not known well enough; on 28 February so also for whoever was born on 29 February 18
     *     years before
     */
    public static Answer<Boolean> on(Answer<PartialDate> birthDate, LocalDate day) {
        Answer<Age> age = Age.on(birthDate, day);
        if (age instanceof Answer.Between<Age> between) {
            Answer<Boolean> oldest = isChild(between.most());
            return isChild(between.least()).equals(oldest) ? oldest : Answer.absent(AbsenceReason.ASKED_UNKNOWN);
        }
        return age.flatMap(Childhood::isChild);
    }

    private static Answer<Boolean> isChild(Age age) {
        return age.equals(Age.inDoubtWhether(ADULTHOOD.years()))
                ? Answer.absent(AbsenceReason.ASKED_UNKNOWN)
                : Answer.known(age.compareTo(ADULTHOOD) < 0);
    }
}
