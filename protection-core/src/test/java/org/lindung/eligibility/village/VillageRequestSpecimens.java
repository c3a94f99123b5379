package org.lindung.eligibility.village;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;

/** Requests to villages. */
public final class VillageRequestSpecimens implements Specimens {
    private static final Arbitrary<Answer<Boolean>> YES_OR_NO = Answers.of(Arbitraries.of(true, false));

    static Arbitrary<VillageRequest> requests() {
        return Combinators.combine(
                        Answers.of(Arbitraries.of(VillageDuty.class)),
                        Answers.of(Arbitraries.of(VillagePerson.class)),
                        YES_OR_NO,
                        Answers.of(Arbitraries.of(VillageTie.class)))
                .as((duty, person, ward, tie) -> VillageRequest.builder()
                        .duty(duty)
                        .person(person)
                        .ward(ward)
                        .tie(tie)
                        .build());
    }

    private static Arbitrary<DesmigratifRequest> uses() {
        return Combinators.combine(
                        YES_OR_NO.list().ofSize(3),
                        Answers.of(Arbitraries.of(VillagePerson.class)),
                        Answers.of(Arbitraries.of(VillageTie.class)))
                .as((village, person, tie) -> DesmigratifRequest.builder()
                        .designated(village.get(0))
                        .facilitated(village.get(1))
                        .offered(village.get(2))
                        .person(person)
                        .tie(tie)
                        .build());
    }

    @Override
    public List<Specimen<?>> specimens() {
        Answer<Boolean> yes = Answer.known(true);
        return List.of(
                Specimen.of(
                        VillageRequest.class,
                        requests(),
                        VillageRequest.builder()
                                .duty(Answer.known(VillageDuty.CIVIL_PAPERS))
                                .person(Answer.known(VillagePerson.FAMILY))
                                .ward(yes)
                                .tie(Answer.known(VillageTie.LIVING_THERE))
                                .build()),
                Specimen.of(
                        DesmigratifRequest.class,
                        uses(),
                        DesmigratifRequest.builder()
                                .designated(yes)
                                .facilitated(yes)
                                .offered(yes)
                                .person(Answer.known(VillagePerson.JOB_SEEKER))
                                .tie(Answer.known(VillageTie.ELSEWHERE))
                                .build()));
    }
}
