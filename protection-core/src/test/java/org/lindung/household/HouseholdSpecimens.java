package org.lindung.household;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.AreaSpecimens;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.migrant.FamilyCardNumber;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.Sex;

/** Households of any make. */
public final class HouseholdSpecimens implements Specimens {
    /** Found by itself. */
    public HouseholdSpecimens() {}

    /** One person, or one household. */
    public static final Arbitrary<Recipient> RECIPIENTS = Arbitraries.oneOf(
            MigrantSpecimens.MIGRANT_IDS.map(Recipient::of),
            Arbitraries.integers().between(1, 99).map(number -> Recipient.of(HouseholdId.of("H-" + number))));

    private static final Arbitrary<MemberId> MEMBER_IDS =
            Arbitraries.integers().between(1, 99).map(number -> MemberId.of("K-" + number));

    private static final Arbitrary<DateRange> DAYS = Combinators.combine(
                    MigrantSpecimens.DAYS, Arbitraries.integers().between(1, 20_000))
            .as((day, length) -> DateRange.of(day, day.plusDays(length)));

    private static Arbitrary<Member> members() {
        return Combinators.combine(
                        MEMBER_IDS,
                        Answers.of(MigrantSpecimens.NAMES),
                        Answers.of(MigrantSpecimens.PARTIAL_DATES),
                        Answers.of(Arbitraries.of(Sex.class)),
                        Arbitraries.of(true, false))
                .as((id, name, born, sex, migrant) -> {
                    Member.Builder member = Member.builder();
                    if (migrant) {
                        member.migrantId(MigrantId.of("M-" + id));
                    }
                    return member.id(id).name(name).birthDate(born).sex(sex).build();
                });
    }

    private static Arbitrary<Membership> memberships() {
        return Combinators.combine(MEMBER_IDS, Arbitraries.of(HouseholdRole.class), DAYS)
                .as(Membership::new);
    }

    private static Arbitrary<Residence> residences() {
        return Combinators.combine(AreaSpecimens.VILLAGE_CODES, DAYS).as(Residence::new);
    }

    private static Arbitrary<FamilyTie> ties() {
        return Combinators.combine(MEMBER_IDS, Arbitraries.of(Kinship.class), Arbitraries.of(TieGround.class), DAYS)
                .as((person, kinship, ground, days) ->
                        new FamilyTie(person, kinship, MemberId.of("head"), ground, days));
    }

    /** Households in which everybody is a child of the first. */
    static Arbitrary<Household> households() {
        return Combinators.combine(
                        Answers.of(MigrantSpecimens.FAMILY_CARDS),
                        members().list().ofMaxSize(4).uniqueElements(Member::getId),
                        DAYS,
                        residences().list().ofMaxSize(1),
                        Arbitraries.of(TieGround.class))
                .as((card, members, days, residences, ground) -> {
                    Household.Builder household = Household.builder();
                    for (Member member : members) {
                        boolean first = member == members.get(0);
                        household.addMemberships(new Membership(
                                member.getId(), first ? HouseholdRole.HEAD : HouseholdRole.MEMBER, days));
                        if (!first) {
                            household.addTies(new FamilyTie(
                                    member.getId(),
                                    Kinship.CHILD,
                                    members.get(0).getId(),
                                    ground,
                                    days));
                        }
                    }
                    return household
                            .id(HouseholdId.of("RT-1"))
                            .familyCard(card)
                            .members(members)
                            .residences(residences)
                            .build();
                })
                .withoutEdgeCases();
    }

    private static Member canary(String id) {
        return Member.builder()
                .id(MemberId.of(id))
                .migrantId(MigrantId.of("M-" + id))
                .name(Answer.known(PersonName.of(Canary.NAME)))
                .birthDate(Answer.known(PartialDate.parse(Canary.BIRTH_DATE)))
                .sex(Answer.known(Sex.FEMALE))
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        DateRange days = DateRange.of(LocalDate.parse(Canary.BIRTH_DATE), LocalDate.parse(Canary.DEPARTURE));
        Membership membership = new Membership(MemberId.of("K-1"), HouseholdRole.HEAD, days);
        Residence residence = new Residence(VillageCode.of(Canary.VILLAGE), days);
        FamilyTie tie = new FamilyTie(
                MemberId.of("K-1"), Kinship.PARENT, MemberId.of("K-2"), TieGround.BIRTH_OR_MARRIAGE, days);
        return List.of(
                Specimen.of(
                        Recipient.Migrant.class,
                        MigrantSpecimens.MIGRANT_IDS.map(Recipient.Migrant::new),
                        new Recipient.Migrant(MigrantId.of("M-1"))),
                Specimen.of(
                        Recipient.Household.class,
                        Arbitraries.integers()
                                .between(1, 99)
                                .map(number -> new Recipient.Household(HouseholdId.of("H-" + number))),
                        new Recipient.Household(HouseholdId.of("H-1"))),
                Specimen.of(Member.class, members(), canary("K-1")),
                Specimen.of(Membership.class, memberships(), membership),
                Specimen.of(Residence.class, residences(), residence),
                Specimen.of(FamilyTie.class, ties(), tie),
                Specimen.of(
                        Household.class,
                        households(),
                        Household.builder()
                                .id(HouseholdId.of("RT-1"))
                                .familyCard(Answer.known(FamilyCardNumber.of(Canary.NIK)))
                                .addMembers(canary("K-1"), canary("K-2"))
                                .addMemberships(membership)
                                .addTies(tie)
                                .addResidences(residence)
                                .build()));
    }
}
