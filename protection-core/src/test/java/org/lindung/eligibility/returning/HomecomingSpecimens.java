package org.lindung.eligibility.returning;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.migrant.PlacementChannel;
import org.lindung.migrant.ReturnReason;
import org.lindung.migrant.WorkerGroup;

/** Returns. */
public final class HomecomingSpecimens implements Specimens {
    private static final Arbitrary<Answer<Boolean>> YES_OR_NO = Answers.of(Arbitraries.of(true, false));

    static Arbitrary<Homecoming> homecomings() {
        Arbitrary<Set<ReturnReason>> reasons =
                Arbitraries.of(ReturnReason.class).set().ofMinSize(1).ofMaxSize(3);
        return Builders.withBuilder(Homecoming::builder)
                .use(Answers.of(reasons))
                .in((builder, value) -> builder.reasons(value))
                .use(Answers.of(Arbitraries.of(PlacementChannel.class)))
                .in((builder, value) -> builder.channel(value))
                .use(Answers.of(Arbitraries.of(WorkerGroup.class)))
                .in((builder, value) -> builder.workerGroup(value))
                .use(YES_OR_NO)
                .in((builder, value) -> builder.lifeInDanger(value))
                .use(YES_OR_NO)
                .in((builder, value) -> builder.treatedAsCrimeVictim(value))
                .use(YES_OR_NO)
                .in((builder, value) -> builder.treatedAsInTrouble(value))
                .use(YES_OR_NO)
                .in((builder, value) -> builder.inMassDeportation(value))
                .use(YES_OR_NO)
                .in((builder, value) -> builder.safetyNoLongerGuaranteed(value))
                .use(YES_OR_NO)
                .in((builder, value) -> builder.familyAgreesToBurial(value))
                .use(YES_OR_NO)
                .in((builder, value) -> builder.localLawDemandsBurial(value))
                .build(Homecoming.Builder::build);
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(Specimen.of(
                Homecoming.class,
                homecomings(),
                Homecoming.builder()
                        .reasons(Answer.known(Set.of(ReturnReason.VIOLENCE)))
                        .channel(Answer.known(PlacementChannel.PLACEMENT_COMPANY))
                        .workerGroup(Answer.known(WorkerGroup.FISHING_CREW))
                        .lifeInDanger(Answer.known(true))
                        .treatedAsCrimeVictim(Answer.known(true))
                        .treatedAsInTrouble(Answer.known(true))
                        .inMassDeportation(Answer.known(false))
                        .safetyNoLongerGuaranteed(Answer.known(false))
                        .familyAgreesToBurial(Answer.known(false))
                        .localLawDemandsBurial(Answer.known(false))
                        .build()));
    }
}
