package org.lindung.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.code.Code;
import org.lindung.privacy.DataCategory;

/** Plans of contact of every kind. */
public final class ContactSpecimens implements Specimens {
    /** The days around which all plans are made, so that many of them hold on one of these days. */
    static final Arbitrary<LocalDate> DAYS =
            Arbitraries.integers().between(0, 40).map(LocalDate.of(2026, 3, 1)::plusDays);

    private static final Arbitrary<NeutralName> NAMES =
            Arbitraries.of("Ibu Ani", "Rina", "Pak D\u2019ara", "M.").map(NeutralName::of);

    private static final Arbitrary<ContactHours> HOURS = Combinators.combine(
                    Arbitraries.of(Weekday.class).set().ofMinSize(1),
                    Arbitraries.integers().between(0, 11),
                    Arbitraries.integers().between(12, 24))
            .as((days, start, end) -> new ContactHours(days, LocalTime.of(start, 0), LocalTime.of(end % 24, 0)));

    private static final Arbitrary<Set<DataCategory>> MATTERS = Arbitraries.of(DataCategory.class)
            .filter(category -> category != DataCategory.NOT_PERSONAL)
            .set()
            .ofMaxSize(3);

    /** Plans in which more is known and allowed than not, so that some let something pass. */
    public static final Arbitrary<ContactPlan> PLANS = Combinators.combine(
                    dated(),
                    Arbitraries.maps(
                            Arbitraries.of(ContactChannel.class), Answers.of(Arbitraries.of(true, true, true, false))),
                    Answers.of(HOURS.set().ofMaxSize(3)),
                    Answers.of(Arbitraries.of("T-1", "T-2").map(TrustedPersonId::of)),
                    Answers.of(NAMES),
                    Answers.of(MATTERS),
                    Answers.of(Arbitraries.of("id", "jv").map(code -> Code.of("iso-639-1", code))))
            .as((plan, channels, hours, person, name, matters, language) -> plan.channels(channels)
                    .hours(hours)
                    .trustedPerson(person)
                    .callerName(name)
                    .neverMention(matters)
                    .language(language)
                    .build());

    private static Arbitrary<ContactPlan.Builder> dated() {
        return Combinators.combine(
                        Arbitraries.of(ContactVoice.class),
                        DAYS,
                        Arbitraries.integers().between(0, 60))
                .as((voice, day, days) ->
                        ContactPlan.builder().voice(voice).recordedOn(day).lastDay(day.plusDays(days)));
    }

    /** A plan in which everything is answered. */
    public static ContactPlan canary() {
        return ContactPlan.builder()
                .voice(ContactVoice.PERSON)
                .recordedOn(LocalDate.parse(Canary.DEPARTURE))
                .lastDay(LocalDate.parse(Canary.DEPARTURE))
                .channels(Arrays.stream(ContactChannel.values())
                        .collect(Collectors.toMap(channel -> channel, channel -> Answer.known(true))))
                .hours(Answer.known(Set.of(ContactHours.daily(LocalTime.of(19, 8), LocalTime.of(19, 9)))))
                .trustedPerson(Answer.known(TrustedPersonId.of("Kenari-1987")))
                .callerName(Answer.known(NeutralName.of("Kenari")))
                .neverMention(Answer.known(Set.of(DataCategory.TRAFFICKING)))
                .language(Answer.known(Code.of("iso-639-1", "id")))
                .build();
    }

    /** Found by itself. */
    public ContactSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(ContactPlan.class, PLANS, canary()),
                Specimen.of(ContactHours.class, HOURS, ContactHours.daily(LocalTime.of(19, 8), LocalTime.of(19, 9))),
                Specimen.of(NeutralName.class, NAMES, NeutralName.of("Kenari")));
    }
}
