package org.lindung.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.value.Violation;

class HouseholdTest {
    private static final LocalDate START = LocalDate.of(2010, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2018, 2, 19);
    private static final DateRange SINCE_START = DateRange.from(START);
    private static final MigrantId YULIANA = MigrantId.of("M-1");
    private static final VillageCode HOME = VillageCode.of("53.02.16.2005");
    private static final VillageCode TOWN = VillageCode.of("53.71.01.1001");

    private static Member member(String id) {
        return Member.builder().id(MemberId.of(id)).build();
    }

    private static Member migrant(String id, MigrantId migrant) {
        return Member.builder().id(MemberId.of(id)).migrantId(migrant).build();
    }

    private static Membership in(String id, HouseholdRole role, DateRange days) {
        return new Membership(MemberId.of(id), role, days);
    }

    private static FamilyTie tie(String person, Kinship kinship, String relative, TieGround ground) {
        return new FamilyTie(MemberId.of(person), kinship, MemberId.of(relative), ground, SINCE_START);
    }

    private static FamilyTie tie(String person, Kinship kinship) {
        return tie(person, kinship, "yuliana", TieGround.BIRTH_OR_MARRIAGE);
    }

    private static Household.Builder household() {
        Household.Builder builder = Household.builder();
        builder.id(HouseholdId.of("RT-1"))
                .addMembers(migrant("yuliana", YULIANA), member("father"), member("son"), member("brother"))
                .addMemberships(
                        in("father", HouseholdRole.HEAD, SINCE_START),
                        in("yuliana", HouseholdRole.MEMBER, SINCE_START),
                        in("brother", HouseholdRole.MEMBER, DateRange.of(START, DAY)))
                .addTies(tie("father", Kinship.PARENT), tie("son", Kinship.CHILD), tie("brother", Kinship.SIBLING))
                .addResidences(new Residence(HOME, SINCE_START));
        return builder;
    }

    private static List<String> names(List<Member> members) {
        return members.stream().map(member -> member.getId().value()).toList();
    }

    @Test
    void has_the_members_of_the_day() {
        Household household = household().build();

        assertThat(names(household.membersOn(START.minusDays(1)))).isEmpty();
        assertThat(names(household.membersOn(DAY.minusDays(1)))).containsExactly("yuliana", "father", "brother");
        assertThat(names(household.membersOn(DAY))).containsExactly("yuliana", "father");
        assertThat(household.headOn(DAY)).map(Member::getId).contains(MemberId.of("father"));
        assertThat(household.headOn(START.minusDays(1))).isEmpty();
        assertThat(household.villageOn(DAY)).contains(HOME);
        assertThat(household.villageOn(START.minusDays(1))).isEmpty();
    }

    @Test
    void has_the_family_of_a_migrant_wherever_they_live_and_no_siblings() {
        assertThat(names(household().build().familyOf(YULIANA, DAY))).containsExactly("father", "son");
        assertThat(names(household().build().familyOf(MigrantId.of("M-2"), DAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE, BIRTH_OR_MARRIAGE, true",
        "SPOUSE, CUSTOM, open",
        "CHILD, BIRTH_OR_MARRIAGE, true",
        "CHILD, COURT_DECISION, true",
        "CHILD, CUSTOM, open",
        "PARENT, BIRTH_OR_MARRIAGE, true",
        "PARENT, COURT_DECISION, true",
        "STEPCHILD, BIRTH_OR_MARRIAGE, open",
        "STEPPARENT, BIRTH_OR_MARRIAGE, open",
        "SIBLING, BIRTH_OR_MARRIAGE, false",
        "SIBLING, COURT_DECISION, false",
        "GRANDPARENT, BIRTH_OR_MARRIAGE, false",
        "GRANDCHILD, COURT_DECISION, open",
        "PARENT_IN_LAW, BIRTH_OR_MARRIAGE, false",
        "CHILD_IN_LAW, CUSTOM, false",
        "OTHER_RELATIVE, COURT_DECISION, open",
        "NOT_RELATED, CUSTOM, false"
    })
    void counts_as_family_whom_the_law_counts(Kinship kinship, TieGround ground, String family) {
        Household household = household()
                .addMembers(member("other"))
                .addTies(tie("other", kinship, "yuliana", ground))
                .build();

        assertThat(household.countsAsFamily(YULIANA, MemberId.of("other"), DAY))
                .isEqualTo(
                        family.equals("open")
                                ? Answer.absent(AbsenceReason.ASKED_UNKNOWN)
                                : Answer.known(Boolean.valueOf(family)));
    }

    @Test
    void does_not_say_no_where_no_tie_is_recorded() {
        Household household = household().addMembers(member("guest")).build();

        assertThat(household.countsAsFamily(YULIANA, MemberId.of("guest"), DAY)).isEqualTo(Answer.notAsked());
        assertThat(household.countsAsFamily(YULIANA, MemberId.of("son"), START.minusDays(1)))
                .isEqualTo(Answer.notAsked());
    }

    @Test
    void counts_as_family_whom_one_of_several_ties_makes_so() {
        Household adopted = household()
                .addMembers(member("girl"))
                .addTies(
                        tie("girl", Kinship.GRANDCHILD),
                        tie("girl", Kinship.CHILD, "yuliana", TieGround.COURT_DECISION))
                .build();
        Household fostered = household()
                .addMembers(member("girl"))
                .addTies(tie("girl", Kinship.SIBLING), tie("girl", Kinship.CHILD, "yuliana", TieGround.CUSTOM))
                .build();

        assertThat(adopted.countsAsFamily(YULIANA, MemberId.of("girl"), DAY)).isEqualTo(Answer.known(true));
        assertThat(fostered.countsAsFamily(YULIANA, MemberId.of("girl"), DAY))
                .isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
    }

    @Test
    void tells_a_tie_from_either_side() {
        FamilyTie told = new FamilyTie(
                MemberId.of("yuliana"), Kinship.CHILD, MemberId.of("mother"), TieGround.BIRTH_OR_MARRIAGE, SINCE_START);
        Household household =
                household().addMembers(member("mother")).addTies(told).build();

        assertThat(names(household.familyOf(YULIANA, DAY))).containsExactly("father", "son", "mother");
        assertThat(household.tiesOf(MemberId.of("mother"), DAY)).containsExactly(told);
        assertThat(household.tiesOf(MemberId.of("yuliana"), DAY)).contains(told.turned());
    }

    @Test
    void lets_a_marriage_end() {
        LocalDate divorce = LocalDate.of(2016, 7, 1);
        Household household = household()
                .addMembers(member("husband"))
                .addTies(new FamilyTie(
                        MemberId.of("husband"),
                        Kinship.SPOUSE,
                        MemberId.of("yuliana"),
                        TieGround.BIRTH_OR_MARRIAGE,
                        DateRange.of(START, divorce)))
                .build();

        assertThat(names(household.familyOf(YULIANA, divorce.minusDays(1)))).contains("husband");
        assertThat(names(household.familyOf(YULIANA, divorce))).doesNotContain("husband");
    }

    @Test
    void grows_by_those_who_join() {
        Household before = household().build();
        Household after = before.joins(member("grandson"), HouseholdRole.MEMBER, DAY)
                .joins(member("son"), HouseholdRole.MEMBER, DAY.plusDays(1));

        assertThat(names(after.membersOn(DAY))).containsExactly("yuliana", "father", "grandson");
        assertThat(names(after.membersOn(DAY.plusDays(1)))).containsExactly("yuliana", "father", "son", "grandson");
        assertThat(names(before.membersOn(DAY))).containsExactly("yuliana", "father");
    }

    @Test
    void shrinks_by_those_who_leave_and_can_change_its_head() {
        Household after = household()
                .build()
                .leaves(MemberId.of("father"), DAY)
                .leaves(MemberId.of("yuliana"), DAY)
                .joins(migrant("yuliana", YULIANA), HouseholdRole.HEAD, DAY);

        assertThat(after.headOn(DAY.minusDays(1))).map(Member::getId).contains(MemberId.of("father"));
        assertThat(after.headOn(DAY)).map(Member::getId).contains(MemberId.of("yuliana"));
        assertThat(names(after.familyOf(YULIANA, DAY))).contains("father");
    }

    @Test
    void is_left_only_by_those_who_were_there() {
        assertThat(Refusal.of(() -> household().build().leaves(MemberId.of("father"), START)))
                .containsExactly(Violation.of(HouseholdViolation.NOT_A_MEMBER_THAT_DAY, "/memberships"));
        assertThat(Refusal.of(() -> household().build().leaves(MemberId.of("son"), DAY)))
                .containsExactly(Violation.of(HouseholdViolation.NOT_A_MEMBER_THAT_DAY, "/memberships"));
    }

    @Test
    void moves_on_a_day_and_forgets_what_was_planned_for_later() {
        Household moved = household().build().moves(TOWN, DAY.plusYears(1)).moves(TOWN, DAY);

        assertThat(moved.villageOn(DAY.minusDays(1))).contains(HOME);
        assertThat(moved.villageOn(DAY)).contains(TOWN);
        assertThat(moved.getResidences()).hasSize(2);
        assertThat(household().build().moves(TOWN, START).getResidences())
                .containsExactly(new Residence(TOWN, SINCE_START));
    }

    @Test
    void is_refused_with_everything_that_cannot_be() {
        assertThat(Refusal.of(() -> household()
                        .addMembers(member("son"), migrant("twin", YULIANA))
                        .addMemberships(
                                in("nobody", HouseholdRole.MEMBER, SINCE_START),
                                in("yuliana", HouseholdRole.MEMBER, DateRange.of(DAY, DAY.plusDays(1))),
                                in("son", HouseholdRole.HEAD, SINCE_START))
                        .addResidences(new Residence(TOWN, SINCE_START))
                        .addTies(tie("nobody", Kinship.SPOUSE), tie("yuliana", Kinship.PARENT, "son", TieGround.CUSTOM))
                        .build()))
                .containsExactlyInAnyOrder(
                        Violation.of(HouseholdViolation.MEMBER_TWICE, "/members/4/id"),
                        Violation.of(HouseholdViolation.MEMBER_TWICE, "/members/5/migrantId"),
                        Violation.of(HouseholdViolation.MEMBER_UNKNOWN, "/memberships/3/member"),
                        Violation.of(HouseholdViolation.MEMBER_UNKNOWN, "/ties/3/person"),
                        Violation.of(HouseholdViolation.MEMBERSHIPS_OVERLAP, "/memberships/4"),
                        Violation.of(HouseholdViolation.HEADS_OVERLAP, "/memberships/5"),
                        Violation.of(HouseholdViolation.RESIDENCES_OVERLAP, "/residences/1"),
                        Violation.of(HouseholdViolation.TIES_OVERLAP, "/ties/4"));
        assertThat(Refusal.of(() -> tie("son", Kinship.SIBLING, "son", TieGround.CUSTOM)))
                .containsExactly(Violation.of(HouseholdViolation.TIE_TO_ONESELF, "/relative"));
        assertThat(Refusal.of(() -> household()
                        .addTies(tie("son", Kinship.OTHER_RELATIVE, "nobody", TieGround.CUSTOM))
                        .build()))
                .containsExactly(Violation.of(HouseholdViolation.MEMBER_UNKNOWN, "/ties/3/relative"));
    }

    @Test
    void has_one_head_after_the_other() {
        Household.Builder household = Household.builder();
        household
                .id(HouseholdId.of("RT-2"))
                .addMembers(member("a"), member("b"))
                .addMemberships(
                        in("a", HouseholdRole.HEAD, DateRange.of(START, DAY)),
                        in("b", HouseholdRole.HEAD, DateRange.from(DAY)));

        assertThat(household.build().headOn(DAY)).map(Member::getId).contains(MemberId.of("b"));
        assertThat(Refusal.codes(() -> household
                        .addMembers(member("c"))
                        .addMemberships(in("c", HouseholdRole.HEAD, DateRange.of(DAY.minusDays(1), DAY)))
                        .build()))
                .containsExactly("heads-overlap");
    }

    @Property
    void turns_a_tie_back_to_what_it_was(@ForAll Kinship kinship, @ForAll TieGround ground) {
        FamilyTie tie = tie("son", kinship, "yuliana", ground);

        assertThat(tie.turned().turned()).isEqualTo(tie);
        assertThat(tie.turned().kinship().countsAsFamily(ground)).isEqualTo(kinship.countsAsFamily(ground));
    }

    @Property
    void keeps_everybody_else_when_somebody_leaves(
            @ForAll("households") Household household, @ForAll("days") LocalDate day) {
        for (Member member : household.membersOn(day)) {
            Household after = household.leaves(member.getId(), day.plusDays(1));

            assertThat(after.membersOn(day)).isEqualTo(household.membersOn(day));
            assertThat(after.membersOn(day.plusDays(1)))
                    .isEqualTo(household.membersOn(day.plusDays(1)).stream()
                            .filter(other -> !other.equals(member))
                            .toList());
        }
    }

    @Provide
    Arbitrary<Household> households() {
        return HouseholdSpecimens.households();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return MigrantSpecimens.DAYS;
    }
}
