package org.lindung.eligibility.destination;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.AreaSpecimens;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.eligibility.JobGroup;
import org.lindung.party.EmployerKind;

/** Plans to go somewhere. */
public final class DestinationSpecimens implements Specimens {
    private static Arbitrary<DestinationPlan> plans() {
        Arbitrary<Answer<Boolean>> yesOrNo = Answers.of(Arbitraries.of(true, false));
        return Builders.withBuilder(DestinationPlan::builder)
                .use(Answers.of(AreaSpecimens.COUNTRIES))
                .in((builder, value) -> builder.destination(value))
                .use(Answers.of(Arbitraries.of(EmployerKind.class)))
                .in((builder, value) -> builder.employerKind(value))
                .use(Answers.of(Arbitraries.of(JobGroup.class)))
                .in((builder, value) -> builder.job(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.newPlacement(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.stopped(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.lawProtectsForeignWorkers(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.writtenAgreement(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.socialSecurity(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.visaAndTicket(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.listedAsOpen(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.underSaudiPilot(value))
                .use(yesOrNo)
                .in((builder, value) -> builder.throughOneChannel(value))
                .build(DestinationPlan.Builder::build);
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(Specimen.of(
                DestinationPlan.class,
                plans(),
                DestinationPlan.builder()
                        .destination(Answer.known(CountryCode.of("TW")))
                        .employerKind(Answer.known(EmployerKind.INDIVIDUAL))
                        .job(Answer.known(JobGroup.HOUSEKEEPER))
                        .newPlacement(Answer.known(true))
                        .stopped(Answer.known(false))
                        .lawProtectsForeignWorkers(Answer.known(true))
                        .writtenAgreement(Answer.known(true))
                        .socialSecurity(Answer.known(true))
                        .visaAndTicket(Answer.known(true))
                        .listedAsOpen(Answer.known(true))
                        .underSaudiPilot(Answer.known(false))
                        .throughOneChannel(Answer.known(true))
                        .build()));
    }
}
