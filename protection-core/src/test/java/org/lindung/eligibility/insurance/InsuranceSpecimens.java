package org.lindung.eligibility.insurance;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.household.Kinship;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.WorkerGroup;

/** What is known about insurance and claims. */
public final class InsuranceSpecimens implements Specimens {
    private static final Arbitrary<Answer<Boolean>> YES_OR_NO = Answers.of(Arbitraries.of(true, false));

    private static Arbitrary<Insurance> insurances() {
        return Builders.withBuilder(Insurance::builder)
                .use(Answers.of(Arbitraries.of(PlacementChannel.class)))
                .in((builder, answer) -> builder.channel(answer))
                .use(Answers.of(Arbitraries.of(WorkerGroup.class)))
                .in((builder, answer) -> builder.workerGroup(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.insured(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.workAccident(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.death(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.registeredBeforeDeparture(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.registeredAbroad(answer))
                .build(Insurance.Builder::build);
    }

    private static Insurance canaryInsurance() {
        return Insurance.builder()
                .channel(Answer.known(PlacementChannel.INDIVIDUAL))
                .workerGroup(Answer.known(WorkerGroup.FISHING_CREW))
                .insured(Answer.known(true))
                .workAccident(Answer.known(true))
                .death(Answer.known(true))
                .registeredBeforeDeparture(Answer.known(true))
                .registeredAbroad(Answer.known(true))
                .build();
    }

    private static Arbitrary<DeathClaim> deathClaims() {
        return Builders.withBuilder(DeathClaim::builder)
                .use(Answers.of(Arbitraries.of(Kinship.class)))
                .in((builder, answer) -> builder.kinship(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.namedInWill(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.spouseOrChildLeft(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.lineLeft(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.siblingLeft(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.parentInLawLeft(answer))
                .use(YES_OR_NO)
                .in((builder, answer) -> builder.workAccident(answer))
                .build(DeathClaim.Builder::build);
    }

    private static DeathClaim canaryDeathClaim() {
        return DeathClaim.builder()
                .kinship(Answer.known(Kinship.STEPCHILD))
                .namedInWill(Answer.known(true))
                .spouseOrChildLeft(Answer.known(true))
                .lineLeft(Answer.known(true))
                .siblingLeft(Answer.known(true))
                .parentInLawLeft(Answer.known(true))
                .workAccident(Answer.known(true))
                .build();
    }

    private static Arbitrary<Contribution> contributions() {
        return Combinators.combine(
                        Arbitraries.of(PlacementChannel.class),
                        Arbitraries.integers().between(1, 48).map(CalendarPeriod::ofMonths))
                .as((channel, term) -> Contribution.of(channel, term, LocalDate.of(2026, 3, 1)));
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Insurance.class, insurances(), canaryInsurance()),
                Specimen.of(DeathClaim.class, deathClaims(), canaryDeathClaim()),
                Specimen.of(
                        Contribution.class,
                        contributions(),
                        Contribution.of(
                                PlacementChannel.INDIVIDUAL, CalendarPeriod.ofMonths(18), LocalDate.of(2026, 3, 1))));
    }
}
