package org.lindung.household;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.lindung.basics.DateRange;
import org.lindung.migrant.MigrantId;
import org.lindung.value.Invariants;
import org.lindung.value.ViolationCode;

/** What holds between the parts of a household. Each breach is named at the later of two parts. */
final class HouseholdOrder {
    private HouseholdOrder() {}

    static void check(Household household) {
        Invariants checked = Invariants.check();
        Set<MemberId> ids = new HashSet<>();
        Set<MigrantId> migrants = new HashSet<>();
        eachOf(household.getMembers(), (i, member) -> {
            checked.that(ids.add(member.getId()), HouseholdViolation.MEMBER_TWICE, "/members/" + i + "/id");
            checked.that(
                    member.getMigrantId().filter(id -> !migrants.add(id)).isEmpty(),
                    HouseholdViolation.MEMBER_TWICE,
                    "/members/" + i + "/migrantId");
        });
        eachOf(
                household.getMemberships(),
                (i, membership) -> checked.that(
                        ids.contains(membership.member()),
                        HouseholdViolation.MEMBER_UNKNOWN,
                        "/memberships/" + i + "/member"));
        eachOf(household.getTies(), (i, tie) -> {
            checked.that(ids.contains(tie.person()), HouseholdViolation.MEMBER_UNKNOWN, "/ties/" + i + "/person");
            checked.that(ids.contains(tie.relative()), HouseholdViolation.MEMBER_UNKNOWN, "/ties/" + i + "/relative");
        });
        apart(
                checked,
                household.getMemberships(),
                (one, other) -> one.member().equals(other.member()) && meet(one.days(), other.days()),
                HouseholdViolation.MEMBERSHIPS_OVERLAP,
                "/memberships/");
        apart(
                checked,
                household.getMemberships(),
                (one, other) -> one.role() == HouseholdRole.HEAD
                        && other.role() == HouseholdRole.HEAD
                        && !one.member().equals(other.member())
                        && meet(one.days(), other.days()),
                HouseholdViolation.HEADS_OVERLAP,
                "/memberships/");
        apart(
                checked,
                household.getResidences(),
                (one, other) -> meet(one.days(), other.days()),
                HouseholdViolation.RESIDENCES_OVERLAP,
                "/residences/");
        apart(
                checked,
                household.getTies(),
                (one, other) -> (sameTie(one, other) || sameTie(one, other.turned())) && meet(one.days(), other.days()),
                HouseholdViolation.TIES_OVERLAP,
                "/ties/");
        checked.orThrow();
    }

    private static boolean meet(DateRange one, DateRange other) {
        return one.overlaps(other);
    }

    private static boolean sameTie(FamilyTie one, FamilyTie other) {
        return one.person().equals(other.person())
                && one.kinship() == other.kinship()
                && one.relative().equals(other.relative());
    }

    /** Something to do with a part and its place in the list. */
    private interface Visit<T> {
        void at(int place, T part);
    }

    private static <T> void eachOf(List<T> parts, Visit<T> visit) {
        for (int i = 0; i < parts.size(); i++) {
            visit.at(i, parts.get(i));
        }
    }

    private static <T> void apart(
            Invariants checked, List<T> parts, BiPredicate<T, T> collide, ViolationCode code, String path) {
        eachOf(
                parts,
                (i, part) -> checked.that(
                        parts.subList(0, i).stream().noneMatch(earlier -> collide.test(earlier, part)),
                        code,
                        path + i));
    }
}
