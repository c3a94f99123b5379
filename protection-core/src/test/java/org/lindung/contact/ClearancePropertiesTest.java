package org.lindung.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.privacy.DataCategory;
import org.lindung.value.Language;
import org.lindung.value.Validated;

/** What holds for all plans: a restriction never allows more, and no order or text gives anything away. */
class ClearancePropertiesTest {
    /** Somebody asks for leave. */
    record Asked(Answer<PartialDate> born, ContactChannel channel, LocalDateTime at) {
        Optional<Clearance> of(List<ContactPlan> plans) {
            return Clearance.ask(plans, born, channel, at).value();
        }
    }

    /** Plans of people, some of whom let something pass. */
    @Provide
    Arbitrary<List<ContactPlan>> plans() {
        return Combinators.combine(
                        ContactSpecimens.PLANS.list().ofMaxSize(3),
                        Arbitraries.of(true, false).list().ofSize(2))
                .as((drawn, open) -> {
                    List<ContactPlan> plans = new ArrayList<>(drawn);
                    for (int i = 0; i < open.size(); i++) {
                        if (open.get(i)) {
                            plans.add(ClearanceTest.plan()
                                    .voice(ContactVoice.values()[i])
                                    .recordedOn(LocalDate.of(2026, 3, 1 + i))
                                    .build());
                        }
                    }
                    return plans;
                });
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.of(1990, 2012).map(year -> Answer.known(PartialDate.of(year))),
                                Answers.of(MigrantSpecimens.PARTIAL_DATES)),
                        Arbitraries.of(ContactChannel.class),
                        ContactSpecimens.DAYS,
                        Arbitraries.integers().between(0, 23))
                .as((born, channel, day, hour) -> new Asked(born, channel, day.atTime(hour, 0)));
    }

    /** One change of a plan by which somebody says less, or says no. */
    private enum Restriction {
        NO_TO_A_WAY,
        WAY_LEFT_OPEN,
        NO_HOURS,
        FEWER_HOURS,
        MORE_SILENCE,
        SILENCE_LEFT_OPEN,
        NOBODY_TRUSTED,
        ENDS_TODAY;

        ContactPlan of(ContactPlan plan, Asked asked) {
            ContactPlan.Builder changed = ContactPlan.builder().from(plan);
            switch (this) {
                case NO_TO_A_WAY -> changed.putChannels(asked.channel(), Answer.known(false));
                case WAY_LEFT_OPEN -> changed.putChannels(asked.channel(), Answer.absent(AbsenceReason.DECLINED));
                case NO_HOURS -> changed.hours(Answer.known(Set.of()));
                case FEWER_HOURS ->
                    changed.hours(
                            plan.getHours().map(hours -> hours.stream().limit(1).collect(Collectors.toSet())));
                case MORE_SILENCE ->
                    changed.neverMention(plan.getNeverMention().map(matters -> {
                        Set<DataCategory> more = EnumSet.of(DataCategory.HEALTH);
                        more.addAll(matters);
                        return more;
                    }));
                case SILENCE_LEFT_OPEN -> changed.neverMention(Answer.notAsked());
                case NOBODY_TRUSTED -> changed.trustedPerson(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
                case ENDS_TODAY -> changed.lastDay(plan.getRecordedOn());
            }
            return changed.build();
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_restriction_never_allows_more(@ForAll("plans") List<ContactPlan> plans, @ForAll("asked") Asked asked) {
        Optional<Clearance> before = asked.of(plans);
        Statistics.label("leave")
                .collect(before.isPresent())
                .coverage(coverage -> coverage.check(true).count(given -> given > 5));
        for (int i = 0; i < plans.size(); i++) {
            for (Restriction restriction : Restriction.values()) {
                List<ContactPlan> restricted = new ArrayList<>(plans);
                restricted.set(i, restriction.of(plans.get(i), asked));
                asked.of(restricted)
                        .ifPresent(after -> assertThat(before)
                                .as(restriction.name())
                                .hasValueSatisfying(leave ->
                                        assertThat(after.neverMention()).containsAll(leave.neverMention())));
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void another_plan_of_the_same_day_never_allows_more(
            @ForAll("plans") List<ContactPlan> plans, @ForAll("asked") Asked asked) {
        Optional<Clearance> before = asked.of(plans);
        for (ContactPlan plan : plans) {
            for (Restriction restriction : Restriction.values()) {
                List<ContactPlan> more = new ArrayList<>(plans);
                more.add(restriction.of(plan, asked));
                asked.of(more).ifPresent(after -> assertThat(before).isPresent());
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_plans_does_not_matter(
            @ForAll("plans") List<ContactPlan> plans, @ForAll("asked") Asked asked, @ForAll Random random) {
        List<ContactPlan> shuffled = new ArrayList<>(plans);
        Collections.shuffle(shuffled, random);

        assertThat(asked.of(shuffled).map(Clearance::neverMention))
                .isEqualTo(asked.of(plans).map(Clearance::neverMention));
        assertThat(asked.of(shuffled).map(Clearance::language))
                .isEqualTo(asked.of(plans).map(Clearance::language));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_refusal_names_no_value_of_a_plan(@ForAll("asked") Asked asked) {
        ContactPlan canary = ContactSpecimens.canary();
        List<ContactPlan> plans = List.of(
                canary,
                ContactPlan.builder()
                        .from(canary)
                        .voice(ContactVoice.RESPONSIBLE_ADULT)
                        .build());
        Validated<Clearance> answer = Clearance.ask(plans, asked.born(), asked.channel(), asked.at());

        assertThat(answer.isValid()).isFalse();
        assertThat(answer.violations()).isNotEmpty().allSatisfy(violation -> {
            for (Language language : Language.values()) {
                assertThat(violation.message(language)).doesNotContain(Canary.TRACES);
            }
        });
    }
}
