package org.lindung.eligibility.quarantine;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.lindung.Answers;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;

/** Arrivals. */
public final class QuarantineSpecimens implements Specimens {
    /** Any arrival of which some things are known. */
    public static Arbitrary<Arrival> arrivals() {
        return arrivals(QuarantineSpecimens::answers);
    }

    /** Any arrival of which everything is known. */
    static Arbitrary<Arrival> knownArrivals() {
        return arrivals(new Asked() {
            @Override
            public <T> Arbitrary<Answer<T>> of(Arbitrary<T> values) {
                return values.map(Answer::known);
            }
        });
    }

    /** What becomes of a value on its way into a record. */
    private interface Asked {
        <T> Arbitrary<Answer<T>> of(Arbitrary<T> values);
    }

    private static <T> Arbitrary<Answer<T>> answers(Arbitrary<T> values) {
        return Answers.of(values);
    }

    private static Arbitrary<Arrival> arrivals(Asked asked) {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        Arbitrary<Set<CountryCode>> countries = Arbitraries.of("SG", "IN", "PK", "HK", "ZA", "GB", "FR", "MY")
                .map(CountryCode::of)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Builders.withBuilder(Arrival::builder)
                .use(asked.of(Arbitraries.of(TravellerGroup.class)))
                .in((builder, value) -> builder.traveller(value))
                .use(asked.of(Arbitraries.integers().between(0, 40)))
                .in((builder, value) -> builder.plannedStayDays(value))
                .use(asked.of(Arbitraries.of(VaccinationStatus.class)))
                .in((builder, value) -> builder.vaccination(value))
                .use(asked.of(Arbitraries.integers().between(0, 40)))
                .in((builder, value) -> builder.daysSinceLastDose(value))
                .use(asked.of(yesOrNo))
                .in((builder, value) -> builder.comorbidLetter(value))
                .use(asked.of(yesOrNo))
                .in((builder, value) -> builder.under18(value))
                .use(asked.of(yesOrNo))
                .in((builder, value) -> builder.companionReleased(value))
                .use(asked.of(countries))
                .in((builder, value) -> builder.countriesVisited(value))
                .use(asked.of(yesOrNo))
                .in((builder, value) -> builder.fromEuropeOrAustralia(value))
                .use(asked.of(yesOrNo))
                .in((builder, value) -> builder.highRiskOrigin(value))
                .use(asked.of(yesOrNo))
                .in((builder, value) -> builder.enteredByOpenRoute(value))
                .use(asked.of(yesOrNo))
                .in((builder, value) -> builder.testNegative(value))
                .use(asked.of(Arbitraries.integers().between(0, 400)))
                .in((builder, value) -> builder.hoursStayed(value))
                .use(asked.of(Arbitraries.integers().between(0, 20)))
                .in((builder, value) -> builder.daysStayed(value))
                .build(Arrival.Builder::build);
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(Specimen.of(
                Arrival.class,
                arrivals(),
                Arrival.builder()
                        .traveller(Answer.known(TravellerGroup.MIGRANT_WORKER))
                        .plannedStayDays(Answer.known(1987))
                        .vaccination(Answer.known(VaccinationStatus.BOOSTER))
                        .daysSinceLastDose(Answer.known(1987))
                        .comorbidLetter(Answer.known(true))
                        .under18(Answer.known(false))
                        .companionReleased(Answer.known(true))
                        .countriesVisited(Answer.known(Set.of(CountryCode.of("TW"))))
                        .fromEuropeOrAustralia(Answer.known(false))
                        .highRiskOrigin(Answer.known(true))
                        .enteredByOpenRoute(Answer.known(false))
                        .testNegative(Answer.known(true))
                        .hoursStayed(Answer.known(1987))
                        .daysStayed(Answer.known(1987))
                        .build()));
    }
}
