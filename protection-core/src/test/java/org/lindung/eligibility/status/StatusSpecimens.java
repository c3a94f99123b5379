package org.lindung.eligibility.status;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.household.Kinship;
import org.lindung.household.TieGround;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;

/** What is known about work abroad, work on vessels, and relatives. */
public final class StatusSpecimens implements Specimens {
    private static final Arbitrary<Answer<Boolean>> YES_OR_NO = Answers.of(Arbitraries.of(true, false));

    private static Arbitrary<WorkAbroad> workAbroads() {
        return Builders.withBuilder(WorkAbroad::builder)
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.citizen(answer))
                .use(Answers.of(Arbitraries.of(WorkTime.class)))
                .in((builder, answer) -> builder.workTime(answer))
                .use(Answers.of(Arbitraries.of(WageClaim.class)))
                .in((builder, answer) -> builder.wage(answer))
                .use(Answers.of(Arbitraries.of(OutsideGroup.class)))
                .in((builder, answer) -> builder.outsideGroup(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.workApart(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.qualified(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.employed(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.fixedTerm(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.jobSeeker(answer))
                .use(Answers.of(Arbitraries.of(LocalOffice.class)))
                .in((builder, answer) -> builder.registeredAt(answer))
                .use(Answers.of(Arbitraries.of(WorkerGroup.class)))
                .in((builder, answer) -> builder.workerGroup(answer))
                .use(Answers.of(Arbitraries.of(PlacementChannel.class)))
                .in((builder, answer) -> builder.channel(answer))
                .use(Answers.of(Arbitraries.of(LocalOffice.class)))
                .in((builder, answer) -> builder.reportedTo(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.reportedToMission(answer))
                .build(WorkAbroad.Builder::build);
    }

    private static WorkAbroad canaryWorkAbroad() {
        return WorkAbroad.builder()
                .citizen(Answer.known(true))
                .workTime(Answer.known(WorkTime.NOW))
                .wage(Answer.known(WageClaim.AGREED))
                .outsideGroup(Answer.known(OutsideGroup.REFUGEE))
                .workApart(Answer.known(true))
                .qualified(Answer.known(true))
                .employed(Answer.known(true))
                .fixedTerm(Answer.known(true))
                .jobSeeker(Answer.known(true))
                .registeredAt(Answer.known(LocalOffice.NOWHERE))
                .workerGroup(Answer.known(WorkerGroup.FISHING_CREW))
                .channel(Answer.known(PlacementChannel.INDIVIDUAL))
                .reportedTo(Answer.known(LocalOffice.ONE_ROOF_SERVICE))
                .reportedToMission(Answer.known(true))
                .build();
    }

    private static Arbitrary<ShipWork> shipWorks() {
        return Builders.withBuilder(ShipWork::builder)
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.migrantWorker(answer))
                .use(Answers.of(Arbitraries.of(VesselKind.class)))
                .in((builder, answer) -> builder.vessel(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.foreignFlag(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.employedByOwner(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.inMusterRoll(answer))
                .build(ShipWork.Builder::build);
    }

    private static ShipWork canaryShipWork() {
        return ShipWork.builder()
                .migrantWorker(Answer.known(true))
                .vessel(Answer.known(VesselKind.FISHING))
                .foreignFlag(Answer.known(true))
                .employedByOwner(Answer.known(true))
                .inMusterRoll(Answer.known(true))
                .build();
    }

    private static Arbitrary<FamilyMember> familyMembers() {
        return Builders.withBuilder(FamilyMember::builder)
                .use(Answers.of(Arbitraries.of(Kinship.class)))
                .in((builder, answer) -> builder.kinship(answer))
                .use(Answers.of(Arbitraries.of(TieGround.class)))
                .in((builder, answer) -> builder.ground(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.ofMigrantWorker(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.inIndonesiaOrWithWorker(answer))
                .build(FamilyMember.Builder::build);
    }

    private static FamilyMember canaryFamilyMember() {
        return FamilyMember.builder()
                .kinship(Answer.known(Kinship.STEPCHILD))
                .ground(Answer.known(TieGround.CUSTOM))
                .ofMigrantWorker(Answer.known(true))
                .inIndonesiaOrWithWorker(Answer.known(true))
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(WorkAbroad.class, workAbroads(), canaryWorkAbroad()),
                Specimen.of(ShipWork.class, shipWorks(), canaryShipWork()),
                Specimen.of(FamilyMember.class, familyMembers(), canaryFamilyMember()));
    }
}
