package org.lindung.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;

/** What holds of everything that is kept, whatever was decided and whatever happened. */
class RetentionPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return RetentionSpecimens.HOLDINGS.list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<RetentionPolicy> policies() {
        return RetentionSpecimens.POLICIES.map(policy -> RetentionPolicy.builder()
                .from(policy)
                .decidedOn(FIRST)
                .startsOn(FIRST)
                .build());
    }

    @Provide
    Arbitrary<LegalHold> holds() {
        return RetentionSpecimens.HOLDS;
    }

    private static LocalDate day(int days) {
        return FIRST.plusDays(days);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_later_day_never_makes_less_due(
            @ForAll("holdings") List<Holding> holdings,
            @ForAll("policies") RetentionPolicy policy,
            @ForAll("holds") LegalHold hold,
            @ForAll @IntRange(max = 20_000) int from,
            @ForAll @IntRange(max = 9_000) int later) {
        // a hold that begins or ends in between is something new
        LegalHold always =
                LegalHold.builder().from(hold).days(DateRange.from(FIRST)).build();
        for (List<LegalHold> holds : List.of(List.<LegalHold>of(), List.of(always))) {
            List<RetentionLine> before =
                    Retention.of(holdings, List.of(policy), holds, day(from)).getLines();
            List<RetentionLine> after = Retention.of(holdings, List.of(policy), holds, day(from + later))
                    .getLines();
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i).getStatus() == RetentionStatus.DUE) {
                    assertThat(after.get(i).getStatus()).isEqualTo(RetentionStatus.DUE);
                    assertThat(after.get(i).getDueSince())
                            .isEqualTo(before.get(i).getDueSince());
                }
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void a_hold_never_makes_more_due_and_changes_nothing_that_it_does_not_reach(
            @ForAll("holdings") List<Holding> holdings,
            @ForAll("policies") RetentionPolicy policy,
            @ForAll("holds") LegalHold hold,
            @ForAll @IntRange(max = 20_000) int days) {
        Retention free = Retention.of(holdings, List.of(policy), List.of(), day(days));
        Retention held = Retention.of(holdings, List.of(policy), List.of(hold), day(days));

        assertThat(free.due()).containsAll(held.due());
        assertThat(held.held()).containsAll(free.held());
        for (int i = 0; i < holdings.size(); i++) {
            if (!hold.reaches(holdings.get(i).getCategory(), day(days))) {
                assertThat(held.getLines().get(i)).isEqualTo(free.getLines().get(i));
            } else if (held.getLines().get(i).getStatus() == RetentionStatus.DUE) {
                throw new AssertionError("due under a hold: " + hold.getGround());
            }
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void says_with_the_status_why_and_on_what_ground(
            @ForAll("holdings") List<Holding> holdings,
            @ForAll("policies") RetentionPolicy policy,
            @ForAll("holds") LegalHold hold,
            @ForAll @IntRange(min = 13_000, max = 20_000) int days) {
        Retention retention = Retention.of(holdings, List.of(policy), List.of(hold), day(days));

        assertThat(retention.getLines()).allSatisfy(line -> {
            assertThat(line.getReasons().get(0).status()).isEqualTo(line.getStatus());
            assertThat(line.provisionsOn(day(days))).isNotEmpty().doesNotHaveDuplicates();
            if (line.getStatus() == RetentionStatus.DUE) {
                Span since = Span.of(line.getDueSince()).orElseThrow();
                assertThat(since.latest()).isBeforeOrEqualTo(day(days));
                assertThat(line.getReasons()).allMatch(reason -> reason.status() == RetentionStatus.DUE);
            }
        });
    }

    /** What nobody recorded erases nothing and keeps nothing for ever: without any word of it somebody is asked. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void missing_is_neither_due_nor_kept(
            @ForAll("holdings") List<Holding> holdings,
            @ForAll("policies") RetentionPolicy policy,
            @ForAll @IntRange(max = 20_000) int days) {
        List<Holding> unrecorded = new ArrayList<>();
        for (Holding holding : holdings) {
            Holding.Builder unknown = Holding.builder().from(holding).withdrawalReceived(Answer.notAsked());
            holding.getEvents()
                    .keySet()
                    .forEach(event -> unknown.putEvents(event, Answer.absent(AbsenceReason.ASKED_UNKNOWN)));
            unrecorded.add(unknown.build());
        }

        assertThat(Retention.of(unrecorded, List.of(policy), List.of(), day(days))
                        .getLines())
                .allMatch(line -> line.getStatus() == RetentionStatus.UNDETERMINED
                        || line.getStatus() == RetentionStatus.NEEDS_REVIEW);
    }
}
