package org.lindung.village;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.basics.DateRounding;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * That a village was chosen for the programme <i>Desa Migran Produktif</i> (Desmigratif), as somebody published it.
 *
 * <p>Legal base: Ministry of Manpower Decree 59/2017, then Regulation 2/2019; openings read only. A <i>kelurahan</i> can be
 * chosen like a <i>desa</i>.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface DesmigratifDesignation extends Serializable permits ImmutableDesmigratifDesignation {
    /** How long a chosen village is facilitated, by the programme's own word (press, 11 September 2017). */
    CalendarPeriod FACILITATION = CalendarPeriod.ofYears(3);

    /**
     * The official village that is meant.
     *
     * @return the match, or that it is open
     */
    @NotPersonal
    VillageMatch getMatch();

    /**
     * The village's name, spelt as it was published.
     *
     * @return the name
     */
    @NotPersonal
    String getPublishedName();

    /**
     * The district's name, as published or as the match tells it.
     *
     * @return the name, or empty if none is known
     */
    @NotPersonal
    Optional<String> getDistrict();

    /**
     * The name of the regency or city.
     *
     * @return the name with its kind, {@code Kabupaten Sikka}
     */
    @NotPersonal
    String getRegency();

    /**
     * The days on any of which the village may have been chosen: one day, a year, or everything up to the report.
     *
     * @return the days
     */
    @NotPersonal
    DateRange getMadeWithin();

    /**
     * Whether it was chosen, or only proposed.
     *
     * @return the standing
     */
    @NotPersonal
    DesignationStanding getStanding();

    /**
     * Number of the decree.
     *
     * @return the number, {@code 686/PPTKK/IV/2017}, or empty if no source names it
     */
    @NotPersonal
    Optional<String> getDecree();

    /**
     * How sure this is.
     *
     * @return the confidence
     */
    @NotPersonal
    Confidence getConfidence();

    /**
     * Where it was read.
     *
     * @return address or description of the source
     */
    @NotPersonal
    String getSource();

    /** Refuses one without a last day on which it may have been made. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getMadeWithin().isOpenEnded(), VillageViolation.DESIGNATION_WITHOUT_LAST_DAY, "/madeWithin")
                .orThrow();
    }

    /**
     * Whether this is, for certain, about a village.
     *
     * @param village the code of the village
     * @return true if the match is certain and it is that one
     */
    default boolean isOf(VillageCode village) {
        return getMatch().certain().filter(village::equals).isPresent();
    }

    /**
     * Whether the village was chosen on or before a day.
     *
     * @param day the day
     * @return unknown of a proposal, and of days on which it may have been chosen already or not yet
     */
    default Answer<Boolean> madeBy(LocalDate day) {
        if (day.isBefore(getMadeWithin().startInclusive())) {
            return Answer.known(false);
        }
        boolean certain = getStanding() != DesignationStanding.PROPOSED && !day.isBefore(lastDay());
        return certain ? Answer.known(true) : Answer.absent(AbsenceReason.ASKED_UNKNOWN);
    }

    /**
     * Whether the three years of facilitation run on a day. They are counted from the designation, whose day is often not
     * known: then the answer is unknown in the first and in the fourth year.
     *
     * @param day the day
     * @return the answer by this designation alone
     */
    default Answer<Boolean> facilitatedOn(LocalDate day) {
        LocalDate earliestEnd = FACILITATION.after(getMadeWithin().startInclusive(), DateRounding.LAST_DAY_OF_MONTH);
        LocalDate latestEnd = FACILITATION.after(lastDay(), DateRounding.FIRST_DAY_OF_NEXT_MONTH);
        if (!day.isBefore(latestEnd)) {
            return Answer.known(false);
        }
        return madeBy(day)
                .flatMap(made -> made && !day.isBefore(earliestEnd)
                        ? Answer.absent(AbsenceReason.ASKED_UNKNOWN)
                        : Answer.known(made));
    }

    private LocalDate lastDay() {
        return getMadeWithin().endExclusive().minusDays(1);
    }

    /**
     * Starts a designation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds designations. */
    final class Builder extends ImmutableDesmigratifDesignation.Builder {
        Builder() {}
    }
}
