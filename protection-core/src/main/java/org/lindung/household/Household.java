package org.lindung.household;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.migrant.FamilyCardNumber;
import org.lindung.migrant.MigrantId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.InvalidValueException;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Violation;

/**
 * People who live together or count as one house, over time: who belonged to it, who headed it, where it lived, and who is
 * what to whom.
 *
 * <p>A household is no family: somebody who works in the house belongs to it, and parents who live elsewhere are family.
 * Relatives outside the house can be recorded as members without a membership.
 *
 * <pre>{@code
 * household.membersOn(day);                   // who lived there
 * household.familyOf(migrant, day);           // UU 18/2017 art. 1 item 3: spouse, children, parents
 * household.joins(child, HouseholdRole.MEMBER, day).moves(village, day);
 * }</pre>
 */
@Value.Immutable
@ProtectionStyle
public sealed interface Household extends Serializable permits ImmutableHousehold {
    /**
     * Number of the household; never that of its family card.
     *
     * @return the id
     */
    @NotPersonal
    HouseholdId getId();

    /**
     * Number of the family card, <i>Kartu Keluarga</i>.
     *
     * @return the number, {@code not-asked} unless set
     */
    @PersonalData(DataCategory.IDENTITY)
    @Value.Redacted
    @Value.Default
    default Answer<FamilyCardNumber> getFamilyCard() {
        return Answer.notAsked();
    }

    /**
     * Everybody of whom this record speaks.
     *
     * @return the people in the order given
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    List<Member> getMembers();

    /**
     * Who belonged to the household when.
     *
     * @return the memberships in the order given
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    List<Membership> getMemberships();

    /**
     * Who is what to whom. Each tie is recorded once, from either side.
     *
     * @return the ties in the order given
     */
    @PersonalData(DataCategory.FAMILY)
    @Value.Redacted
    List<FamilyTie> getTies();

    /**
     * Where the household lived when.
     *
     * @return the residences in the order given
     */
    @PersonalData(DataCategory.LOCATION)
    @Value.Redacted
    List<Residence> getResidences();

    /** Refuses what cannot be: a person twice, two heads or two homes on one day, ties to people not in the record. */
    @Value.Check
    default void check() {
        HouseholdOrder.check(this);
    }

    /**
     * Who belonged to the household on a day.
     *
     * @param day the day
     * @return the members, in the order of the record
     */
    default List<Member> membersOn(LocalDate day) {
        return getMembers().stream()
                .filter(member -> membership(member.getId(), day).isPresent())
                .toList();
    }

    /**
     * Who headed the household on a day.
     *
     * @param day the day
     * @return the head, or empty if none is recorded
     */
    default Optional<Member> headOn(LocalDate day) {
        return getMembers().stream()
                .filter(member -> membership(member.getId(), day)
                        .filter(membership -> membership.role() == HouseholdRole.HEAD)
                        .isPresent())
                .findFirst();
    }

    /**
     * Where the household lived on a day.
     *
     * @param day the day
     * @return the village, or empty if none is recorded; location data
     */
    default Optional<VillageCode> villageOn(LocalDate day) {
        return getResidences().stream()
                .filter(residence -> residence.days().contains(day))
                .map(Residence::village)
                .findFirst();
    }

    private Optional<Membership> membership(MemberId member, LocalDate day) {
        return getMemberships().stream()
                .filter(membership ->
                        membership.member().equals(member) && membership.days().contains(day))
                .findFirst();
    }

    /**
     * The person who is a migrant worker.
     *
     * @param migrant the migrant's id
     * @return the member, or empty if no member has this record
     */
    default Optional<Member> member(MigrantId migrant) {
        return getMembers().stream()
                .filter(member -> member.getMigrantId().equals(Optional.of(migrant)))
                .findFirst();
    }

    /**
     * What others are to a person on a day, each tie told from their side.
     *
     * @param relative the person
     * @param day the day
     * @return ties in which the person is the {@code relative}, in the order of the record
     */
    default List<FamilyTie> tiesOf(MemberId relative, LocalDate day) {
        List<FamilyTie> ties = new ArrayList<>();
        for (FamilyTie tie : getTies()) {
            if (tie.holdsOn(day) && tie.relative().equals(relative)) {
                ties.add(tie);
            } else if (tie.holdsOn(day) && tie.person().equals(relative)) {
                ties.add(tie.turned());
            }
        }
        return ties;
    }

    /**
     * Whether somebody is family of a migrant worker in the sense of UU 18/2017 art. 1 item 3. Where they live makes no
     * difference.
     *
     * @param migrant the migrant's id
     * @param person the other
     * @param day the day
     * @return yes if one tie of that day makes them family; {@code asked-unknown} if a tie could be read so; no if there
     *     are only other ties; {@code not-asked} if no tie of that day is recorded
     */
    default Answer<Boolean> countsAsFamily(MigrantId migrant, MemberId person, LocalDate day) {
        List<Answer<Boolean>> readings = member(migrant).map(Member::getId).stream()
                .flatMap(member -> tiesOf(member, day).stream())
                .filter(tie -> tie.person().equals(person))
                .map(tie -> tie.kinship().countsAsFamily(tie.ground()))
                .toList();
        if (readings.isEmpty()) {
            return Answer.notAsked();
        }
        Answer<Boolean> open = Answer.absent(AbsenceReason.ASKED_UNKNOWN);
        return Stream.of(Answer.known(true), open)
                .filter(readings::contains)
                .findFirst()
                .orElse(Answer.known(false));
    }

    /**
     * The family of a migrant worker in the sense of UU 18/2017 art. 1 item 3: spouse, children and parents, also by decision of
     * a court, wherever they live. Not brothers and sisters.
     *
     * @param migrant the migrant's id
     * @param day the day
     * @return those of whom the record says so for certain; {@link #countsAsFamily} tells about the others
     */
    default List<Member> familyOf(MigrantId migrant, LocalDate day) {
        return getMembers().stream()
                .filter(member -> countsAsFamily(migrant, member.getId(), day).equals(Answer.known(true)))
                .toList();
    }

    /**
     * The household after somebody joined it: born, married into it, returned.
     *
     * @param member the person; in the record already, and then as the record has it, or new
     * @param role what the person is in the household
     * @param day the first day
     * @return the new household
     * @throws InvalidValueException if the person is a member on that day or later, or a second head
     */
    default Household joins(Member member, HouseholdRole role, LocalDate day) {
        ImmutableHousehold.Builder changed = new Builder().from(this);
        if (!getMembers().contains(member)) {
            changed.addMembers(member);
        }
        return changed.addMemberships(new Membership(member.getId(), role, DateRange.from(day)))
                .build();
    }

    /**
     * The household after somebody left it: married away, moved out, died.
     *
     * @param member the person
     * @param day the first day on which the person does not belong to it any more
     * @return the new household
     * @throws InvalidValueException with {@code not-a-member-that-day} unless the person was a member the day before
     */
    default Household leaves(MemberId member, LocalDate day) {
        Membership last = membership(member, day.minusDays(1))
                .orElseThrow(() -> new InvalidValueException(
                        List.of(Violation.of(HouseholdViolation.NOT_A_MEMBER_THAT_DAY, "/memberships"))));
        Membership ended =
                new Membership(member, last.role(), DateRange.of(last.days().startInclusive(), day));
        return new Builder()
                .from(this)
                .memberships(getMemberships().stream()
                        .map(one -> one.equals(last) ? ended : one)
                        .toList())
                .build();
    }

    /**
     * The household after it moved.
     *
     * @param village where to
     * @param day the first day there
     * @return the new household; what was recorded for later days is replaced
     */
    default Household moves(VillageCode village, LocalDate day) {
        List<Residence> residences = new ArrayList<>();
        for (Residence residence : getResidences()) {
            LocalDate start = residence.days().startInclusive();
            if (start.isBefore(day)) {
                residences.add(
                        residence.days().contains(day)
                                ? new Residence(residence.village(), DateRange.of(start, day))
                                : residence);
            }
        }
        residences.add(new Residence(village, DateRange.from(day)));
        return new Builder().from(this).residences(residences).build();
    }

    /**
     * Starts a household.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds households; the id is required. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
