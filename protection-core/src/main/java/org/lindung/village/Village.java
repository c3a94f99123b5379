package org.lindung.village;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Doubtful;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * A home village of migrant workers and what the Desmigratif programme does there.
 *
 * <p>Local terms: <i>desa</i>, <i>kelurahan</i>; <i>Desa Migran Produktif</i>. Only a designation makes a village one of the
 * programme. That none is recorded does not make it none: no list of all of them was found.
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Village extends Doubtful, Serializable permits ImmutableVillage {
    /** How many officers the programme places in a village in practice (press, 26 November 2020); no rule was found. */
    int OFFICERS = 2;

    /**
     * Official code.
     *
     * @return the code
     */
    @NotPersonal
    VillageCode getCode();

    /**
     * Name of the village.
     *
     * @return the name, or empty if none is recorded
     */
    @NotPersonal
    Optional<String> getName();

    /**
     * Designations of this village; their match is certain.
     *
     * @return what is known of them
     */
    @NotPersonal
    List<DesmigratifDesignation> getDesignations();

    /**
     * Everybody who works or worked here for the programme.
     *
     * @return the officers
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    List<VillageOfficer> getOfficers();

    /**
     * Services that the village offers.
     *
     * @return the services; none if nobody recorded them
     */
    @NotPersonal
    Set<DesmigratifService> getServices();

    /**
     * What was counted, one record a year.
     *
     * @return the years
     */
    @NotPersonal
    List<VillageYear> getYears();

    /** Refuses what belongs to another village, and doubles. */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(
                        getDesignations().stream().allMatch(designation -> designation.isOf(getCode())),
                        VillageViolation.OTHER_VILLAGE,
                        "/designations")
                .that(differ(getOfficers(), VillageOfficer::id), VillageViolation.OFFICER_NUMBER_TWICE, "/officers")
                .that(
                        getYears().stream().allMatch(year -> year.getVillage().equals(getCode())),
                        VillageViolation.OTHER_VILLAGE,
                        "/years")
                .that(differ(getYears(), VillageYear::getYear), VillageViolation.YEAR_TWICE, "/years")
                .orThrow();
    }

    private static <T> boolean differ(List<T> all, Function<T, Object> key) {
        return all.stream().map(key).distinct().count() == all.size();
    }

    /**
     * Whether the village was chosen for the programme on or before a day.
     *
     * @param day the day
     * @return yes if a designation says so for certain; otherwise never no, but unknown, or not asked if none is recorded
     */
    default Answer<Boolean> designatedBy(LocalDate day) {
        return getDesignations().stream()
                .map(designation -> designation.madeBy(day))
                .filter(Answer.known(true)::equals)
                .findFirst()
                .orElse(Answer.absent(
                        getDesignations().isEmpty() ? AbsenceReason.NOT_ASKED : AbsenceReason.ASKED_UNKNOWN));
    }

    /**
     * Whether the village is facilitated on a day.
     *
     * @param day the day
     * @return yes if a designation says so for certain; no if each that is recorded says no; not asked if none is recorded
     */
    default Answer<Boolean> facilitatedOn(LocalDate day) {
        List<Answer<Boolean>> answers = getDesignations().stream()
                .map(designation -> designation.facilitatedOn(day))
                .toList();
        if (answers.contains(Answer.known(true))) {
            return Answer.known(true);
        } else if (answers.isEmpty()) {
            return Answer.notAsked();
        }
        return answers.stream().allMatch(Answer.known(false)::equals)
                ? Answer.known(false)
                : Answer.absent(AbsenceReason.ASKED_UNKNOWN);
    }

    /**
     * Who serves on a day.
     *
     * @param role as what
     * @param day the day
     * @return the officers recorded for the day
     */
    default List<VillageOfficer> officersOn(OfficerRole role, LocalDate day) {
        return getOfficers().stream()
                .filter(officer -> officer.role() == role)
                .filter(officer -> officer.serving().contains(day))
                .toList();
    }

    /**
     * Whether fewer village officers are recorded for a day than the programme places. A warning only.
     *
     * @param day the day
     * @return the warning, or empty if enough are recorded
     */
    default Optional<Violation> staffingDoubt(LocalDate day) {
        return officersOn(OfficerRole.VILLAGE_OFFICER, day).size() < OFFICERS
                ? Optional.of(Violation.of(VillageViolation.OFFICERS_FEW, "/officers"))
                : Optional.empty();
    }

    /**
     * The pillars of which the village offers a service.
     *
     * @return the pillars; a pillar that is not among them is not recorded
     */
    default Set<DesmigratifPillar> pillars() {
        Set<DesmigratifPillar> pillars = EnumSet.noneOf(DesmigratifPillar.class);
        getServices().forEach(service -> pillars.add(service.pillar()));
        return pillars;
    }

    /**
     * What looks odd in its years.
     *
     * @return warnings without counts
     */
    @Override
    default List<Violation> doubts() {
        List<Violation> doubts = new ArrayList<>();
        for (int i = 0; i < getYears().size(); i++) {
            for (Violation doubt : getYears().get(i).doubts()) {
                doubts.add(doubt.under("/years/" + i));
            }
        }
        return doubts;
    }

    /**
     * Starts a village.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds villages. */
    final class Builder extends ImmutableVillage.Builder {
        Builder() {}
    }
}
