package org.lindung.eligibility.grant;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;

/** Direct grants. */
public final class GrantSpecimens implements Specimens {
    private static Arbitrary<DirectGrant> grants() {
        return Combinators.combine(
                        Answers.of(Arbitraries.of(GrantForm.class)),
                        Answers.of(Arbitraries.of(GrantUse.class)),
                        Answers.of(Arbitraries.of(true, false)).list().ofSize(10))
                .as((form, use, answers) -> DirectGrant.builder()
                        .form(form)
                        .use(use)
                        .politicalTies(answers.get(0))
                        .threatensSecurity(answers.get(1))
                        .purposeReviewed(answers.get(2))
                        .consulted(answers.get(3))
                        .signedByReceiver(answers.get(4))
                        .amountStated(answers.get(5))
                        .useStated(answers.get(6))
                        .termsStated(answers.get(7))
                        .registered(answers.get(8))
                        .valuedInRupiah(answers.get(9))
                        .build());
    }

    @Override
    public List<Specimen<?>> specimens() {
        Answer<Boolean> yes = Answer.known(true);
        return List.of(Specimen.of(
                DirectGrant.class,
                grants(),
                DirectGrant.builder()
                        .form(Answer.known(GrantForm.SECURITIES))
                        .use(Answer.known(GrantUse.OTHER))
                        .politicalTies(yes)
                        .threatensSecurity(yes)
                        .purposeReviewed(yes)
                        .consulted(yes)
                        .signedByReceiver(yes)
                        .amountStated(yes)
                        .useStated(yes)
                        .termsStated(yes)
                        .registered(yes)
                        .valuedInRupiah(yes)
                        .build()));
    }
}
