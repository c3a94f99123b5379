package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Condition.anyOf;
import static org.lindung.rule.Condition.atLeast;
import static org.lindung.rule.Condition.not;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Requirement.requirement;
import static org.lindung.rule.Traveller.DAY;
import static org.lindung.rule.Traveller.article;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.value.Text;

/** Millions of records are counted without a single object besides the records. */
class GarbageTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A record that gives the answers that it holds. */
    private record Parcel(Answer<Boolean> stamped, Answer<Boolean> fragile, Answer<Integer> weight) {}

    private static final Fact<Parcel, Boolean> STAMPED =
            Fact.named("stamped").answeredBy(Answerer.PERSON).yesNo(Parcel::stamped);

    private static final Fact<Parcel, Boolean> FRAGILE =
            Fact.named("fragile").answeredBy(Answerer.PERSON).yesNo(Parcel::fragile);

    private static final Fact<Parcel, Integer> WEIGHT =
            Fact.named("weight").answeredBy(Answerer.PERSON).number(Text.of("grams", "gram"), Parcel::weight);

    private static final RuleBook<Parcel> BOOK = RuleBook.of(
            "post",
            "1",
            Text.of("May this parcel go?", "Bolehkah paket ini dikirim?"),
            List.of(
                    requirement("light")
                            .under(article(1))
                            .appliesWhen(not(FRAGILE.is(true)))
                            .needsReviewWhen(WEIGHT.isOneOf(List.of(1, 2, 7, 8, 9)), "two readings", "dua tafsiran")
                            .asks(allOf(STAMPED.is(true), anyOf(FRAGILE.is(false), WEIGHT.atMost(5)))),
                    requirement("fragile")
                            .under(article(2))
                            .exceptionTo("light")
                            .appliesWhen(WEIGHT.atLeast(9))
                            .asks(when(FRAGILE.is(true))
                                    .then(atLeast(1, STAMPED.is(true), WEIGHT.below(20)))
                                    .otherwise(STAMPED.is(true)))));

    private static final List<Parcel> PARCELS = List.of(
            new Parcel(Answer.notAsked(), Answer.notAsked(), Answer.notAsked()),
            new Parcel(Answer.known(true), Answer.known(false), Answer.known(3)),
            new Parcel(Answer.known(false), Answer.known(true), Answer.between(7, 12)));

    @Test
    void an_outcome_leaves_no_garbage_before_the_book_is_compiled() {
        count(10);

        long before = THREADS.getCurrentThreadAllocatedBytes();
        count(Relay.LOOPS / PARCELS.size() - 20);

        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isZero();
    }

    @Test
    void an_outcome_leaves_no_garbage_once_the_book_is_compiled_and_warm() {
        count(20_000);

        long before = THREADS.getCurrentThreadAllocatedBytes();
        count(1_000);

        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isZero();
    }

    private static int count(int times) {
        int eligible = 0;
        for (int time = 0; time < times; time++) {
            for (int i = 0; i < PARCELS.size(); i++) {
                eligible += BOOK.outcome(PARCELS.get(i), DAY) == Outcome.ELIGIBLE ? 1 : 0;
            }
        }
        return eligible;
    }
}
