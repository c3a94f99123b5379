package org.lindung.eligibility.returning;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;

/** Hand-overs and refusals. */
public final class HandOverSpecimens implements Specimens {
    private static final Arbitrary<Answer<Boolean>> YES_OR_NO = Answers.of(Arbitraries.of(true, false));

    private static Arbitrary<ReturnHandOver> handOvers() {
        return Combinators.combine(YES_OR_NO.list().ofSize(4), Answers.of(Arbitraries.of(HandOverReceiver.class)))
                .as((answers, receiver) -> ReturnHandOver.builder()
                        .broughtHome(answers.get(0))
                        .hasFamily(answers.get(1))
                        .recorded(answers.get(2))
                        .witnessed(answers.get(3))
                        .receiver(receiver)
                        .build());
    }

    private static Arbitrary<RefusedRehabilitation> refusals() {
        return YES_OR_NO
                .list()
                .ofSize(3)
                .map(answers -> RefusedRehabilitation.builder()
                        .capable(answers.get(0))
                        .ownStatement(answers.get(1))
                        .familyStatement(answers.get(2))
                        .build());
    }

    @Override
    public List<Specimen<?>> specimens() {
        Answer<Boolean> yes = Answer.known(true);
        Answer<Boolean> no = Answer.known(false);
        return List.of(
                Specimen.of(
                        ReturnHandOver.class,
                        handOvers(),
                        ReturnHandOver.builder()
                                .broughtHome(yes)
                                .hasFamily(yes)
                                .receiver(Answer.known(HandOverReceiver.OTHER_AUTHORITY))
                                .recorded(yes)
                                .witnessed(no)
                                .build()),
                Specimen.of(
                        RefusedRehabilitation.class,
                        refusals(),
                        RefusedRehabilitation.builder()
                                .capable(no)
                                .ownStatement(yes)
                                .familyStatement(no)
                                .build()));
    }
}
