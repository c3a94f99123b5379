package org.lindung.eligibility.contract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.migrant.WorkerGroup;
import org.lindung.party.EmployerKind;

/** What is known about agreements, extensions and hours on board. */
public final class ContractSpecimens implements Specimens {
    private static final Arbitrary<Answer<Boolean>> YES_OR_NO = Answers.of(Arbitraries.of(true, false));
    private static final Arbitrary<Answer<Integer>> NUMBERS =
            Answers.of(Arbitraries.integers().between(0, 200));

    private static Arbitrary<WorkContract> workContracts() {
        return Builders.withBuilder(WorkContract::builder)
                .use(Answers.of(Arbitraries.of(WorkerGroup.class)))
                .in((builder, answer) -> builder.workerGroup(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.contentsComplete(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.fullAddress(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.signedByBoth(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.signedBeforeDeparture(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.beforeManpowerOfficer(answer))
                .use(NUMBERS)
                .in((builder, answer) -> builder.months(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.exemptJob(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.signedBeforeWork(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.endorsed(answer))
                .build(WorkContract.Builder::build);
    }

    private static WorkContract canaryWorkContract() {
        return WorkContract.builder()
                .workerGroup(Answer.known(WorkerGroup.FISHING_CREW))
                .contentsComplete(Answer.known(true))
                .fullAddress(Answer.known(true))
                .signedByBoth(Answer.known(true))
                .signedBeforeDeparture(Answer.known(true))
                .beforeManpowerOfficer(Answer.known(true))
                .months(Answer.known(24))
                .exemptJob(Answer.known(true))
                .signedBeforeWork(Answer.known(true))
                .endorsed(Answer.known(true))
                .build();
    }

    private static Arbitrary<ContractExtension> contractExtensions() {
        return Builders.withBuilder(ContractExtension::builder)
                .use(Answers.of(Arbitraries.of(WorkerGroup.class)))
                .in((builder, answer) -> builder.workerGroup(answer))
                .use(Answers.of(Arbitraries.of(EmployerKind.class)))
                .in((builder, answer) -> builder.employerKind(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.inWriting(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.beforeMission(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.missionApproval(answer))
                .use(NUMBERS)
                .in((builder, answer) -> builder.months(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.exemptJob(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.agreedInTime(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.wentHome(answer))
                .build(ContractExtension.Builder::build);
    }

    private static ContractExtension canaryContractExtension() {
        return ContractExtension.builder()
                .workerGroup(Answer.known(WorkerGroup.FISHING_CREW))
                .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                .inWriting(Answer.known(true))
                .beforeMission(Answer.known(true))
                .missionApproval(Answer.known(true))
                .months(Answer.known(24))
                .exemptJob(Answer.known(true))
                .agreedInTime(Answer.known(true))
                .wentHome(Answer.known(true))
                .build();
    }

    private static Arbitrary<ShipHours> shipHourss() {
        return Builders.withBuilder(ShipHours::builder)
                .use(NUMBERS)
                .in((builder, answer) -> builder.workIn24Hours(answer))
                .use(NUMBERS)
                .in((builder, answer) -> builder.workIn7Days(answer))
                .use(NUMBERS)
                .in((builder, answer) -> builder.workIn7WorkingDays(answer))
                .use(NUMBERS)
                .in((builder, answer) -> builder.restIn24Hours(answer))
                .use(NUMBERS)
                .in((builder, answer) -> builder.restIn7Days(answer))
                .use(NUMBERS)
                .in((builder, answer) -> builder.restIn7WorkingDays(answer))
                .build(ShipHours.Builder::build);
    }

    private static ShipHours canaryShipHours() {
        return ShipHours.builder()
                .workIn24Hours(Answer.known(14))
                .workIn7Days(Answer.known(14))
                .workIn7WorkingDays(Answer.known(14))
                .restIn24Hours(Answer.known(14))
                .restIn7Days(Answer.known(14))
                .restIn7WorkingDays(Answer.known(14))
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(WorkContract.class, workContracts(), canaryWorkContract()),
                Specimen.of(ContractExtension.class, contractExtensions(), canaryContractExtension()),
                Specimen.of(ShipHours.class, shipHourss(), canaryShipHours()));
    }
}
