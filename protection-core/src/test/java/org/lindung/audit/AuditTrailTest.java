package org.lindung.audit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Refusal;
import org.lindung.privacy.Digest;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.Pseudonym;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class AuditTrailTest {
    private static final Pseudonym CASE = Pseudonym.of("p1-0f47ac10b58cc4372a5670e02b2c3d47");
    private static final Pseudonym OTHER_CASE = Pseudonym.of("p1-00000000000000000000000000000001");
    private static final AuditTrail TRAIL = AuditSpecimens.trail(
            CASE, IntStream.rangeClosed(1, 5).mapToObj(AuditTrailTest::entry).toList());

    private static AuditEntry entry(int number) {
        return new AuditEntry(
                AuditEvent.CASE_STEP,
                Instant.parse("2026-03-01T08:00:00Z").plusSeconds(number),
                PrivacySpecimens.key(1).pseudonymsFor(() -> "auditors").of("case-worker-id", () -> "W-1"),
                1,
                Digest.ofTexts(List.of("act " + number)));
    }

    private static AuditTrail with(List<AuditLink> links) {
        return AuditTrail.builder().id(CASE).links(links).build();
    }

    /** The links whose numbers are given, in that order. */
    private static AuditTrail of(int... numbers) {
        return with(Arrays.stream(numbers)
                .mapToObj(number -> TRAIL.getLinks().get(number - 1))
                .toList());
    }

    private static AuditTrail changed(int number, UnaryOperator<AuditLink> change) {
        List<AuditLink> links = new ArrayList<>(TRAIL.getLinks());
        links.set(number - 1, change.apply(links.get(number - 1)));
        return with(links);
    }

    /** A link that says that something else was done, and keeps its hash. */
    private static AuditLink forged(AuditLink link) {
        return new AuditLink(link.number(), link.previous(), entry(9), link.hash());
    }

    /** The same with a hash that fits. */
    private static AuditLink hashedAnew(AuditLink link) {
        return AuditLink.of(link.number(), link.previous(), entry(9));
    }

    private static List<String> faults(Validated<AuditTrail> verified) {
        return verified.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    static Stream<Arguments> tampered() {
        return Stream.of(
                Arguments.of("a link changed", changed(2, AuditTrailTest::forged), "/links/1 audit-link-changed"),
                Arguments.of(
                        "a link replaced",
                        changed(2, AuditTrailTest::hashedAnew),
                        "/links/2 audit-link-does-not-follow"),
                Arguments.of(
                        "the last link replaced",
                        changed(5, AuditTrailTest::hashedAnew),
                        "/links audit-trail-rewritten"),
                Arguments.of("a link taken out", of(1, 2, 4, 5), "/links/2 audit-link-missing"),
                Arguments.of("the first link taken out", of(2, 3, 4, 5), "/links/0 audit-link-missing"),
                Arguments.of("links swapped", of(1, 3, 2, 4, 5), "/links/2 audit-link-out-of-order"),
                Arguments.of(
                        "the last link put in the middle",
                        of(1, 2, 5, 3, 4),
                        "/links/3 audit-link-out-of-order, /links/4 audit-link-out-of-order"),
                Arguments.of("a link copied", of(1, 2, 2, 3, 4, 5), "/links/2 audit-link-twice"),
                Arguments.of("the end cut off", of(1, 2, 3), "/links audit-trail-truncated"),
                Arguments.of("everything cut off", of(), "/links audit-trail-truncated"),
                Arguments.of(
                        "all written anew",
                        AuditSpecimens.trail(CASE, List.of(entry(1), entry(9), entry(3), entry(4), entry(5))),
                        "/links audit-trail-rewritten"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampered")
    void names_what_was_done_to_it_and_where(String what, AuditTrail tampered, String faults) {
        Validated<AuditTrail> verified = tampered.verify(TRAIL.head());

        assertThat(verified.isValid()).as(what).isFalse();
        assertThat(faults(verified)).containsExactly(faults.split(", "));
    }

    @Test
    void names_every_fault_at_its_own_link() {
        List<AuditLink> links = new ArrayList<>(of(1, 2, 4, 5).getLinks());
        links.set(1, forged(links.get(1)));

        assertThat(faults(with(links).verify(TRAIL.head())))
                .containsExactly("/links/1 audit-link-changed", "/links/2 audit-link-missing");
        assertThat(of(1, 5).verify(TRAIL.head()).violations())
                .extracting(Violation::toString)
                .containsExactly("/links/1: links 2 to 4 before this one are missing [audit-link-missing]");
        assertThat(of(1, 2).verify(TRAIL.head()).violations())
                .extracting(Violation::toString)
                .containsExactly("/links: links 3 to 5 at the end are missing [audit-trail-truncated]");
    }

    @Test
    void is_of_one_case_and_no_link_of_another_fits_in() {
        AuditTrail moved =
                AuditTrail.builder().id(OTHER_CASE).links(TRAIL.getLinks()).build();

        assertThat(faults(moved.verify(moved.head()))).containsExactly("/links/0 audit-link-does-not-follow");
        assertThat(faults(TRAIL.verify(AuditHead.start(OTHER_CASE)))).containsExactly("/id audit-other-trail");
    }

    @Test
    void warns_of_links_that_are_younger_than_the_head_that_was_kept() {
        Validated<AuditTrail> verified = TRAIL.verify(of(1, 2).head());

        assertThat(verified.value()).contains(TRAIL);
        assertThat(verified.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "/links/2: links from this one on are younger than the kept head [audit-links-not-anchored]");
        assertThat(TRAIL.verify(TRAIL.head()).violations()).isEmpty();
    }

    @Test
    void starts_at_one() {
        AuditLink link = TRAIL.getLinks().get(0);

        assertThat(Refusal.codes(() -> new AuditLink(0, link.previous(), link.entry(), link.hash())))
                .containsExactly("audit-number-not-positive");
        assertThat(Refusal.codes(() -> new AuditHead(CASE, -1, link.hash())))
                .containsExactly("audit-number-not-positive");
        assertThat(TRAIL.head().number()).isEqualTo(5);
        assertThat(with(List.of()).head()).isEqualTo(AuditHead.start(CASE));
    }

    @Provide
    Arbitrary<AuditTrail> sound() {
        return AuditSpecimens.SOUND;
    }

    @Property(tries = 200)
    void is_whole_until_anything_at_all_is_done_to_it(
            @ForAll("sound") AuditTrail trail,
            @ForAll @IntRange(max = 5) int one,
            @ForAll @IntRange(max = 5) int other) {
        List<AuditLink> links = new ArrayList<>(trail.getLinks());
        Assume.that(Math.max(one, other) < links.size());
        if (one == other) {
            links.remove(one);
        } else {
            Collections.swap(links, one, other);
        }

        assertThat(trail.verify(trail.head()).violations()).isEmpty();
        assertThat(AuditTrail.builder()
                        .from(trail)
                        .links(links)
                        .build()
                        .verify(trail.head())
                        .isValid())
                .isFalse();
    }

    @Test
    void takes_a_link_that_was_made_for_its_head_and_no_other() {
        AuditTrail three = of(1, 2, 3);
        AuditLink next = three.head().link(entry(4));

        assertThat(three.append(next).value()).contains(of(1, 2, 3, 4));
        for (AuditLink stale : List.of(
                of(1, 2).head().link(entry(4)),
                forged(next),
                AuditHead.start(OTHER_CASE).link(entry(4)),
                hashedAnew(TRAIL.getLinks().get(2)))) {
            assertThat(faults(three.append(stale))).containsExactly("/links/3 audit-link-not-at-head");
        }
    }

    @Test
    void loses_nothing_when_many_append_at_the_same_time() throws Exception {
        AtomicReference<AuditTrail> stored = new AtomicReference<>(with(List.of()));
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> work = IntStream.range(0, 4)
                .<Future<?>>mapToObj(writer -> writers.submit(() -> appendAll(stored, 25 * writer)))
                .toList();
        for (Future<?> done : work) {
            done.get();
        }
        writers.shutdown();

        AuditTrail trail = requireNonNull(stored.get());
        assertThat(trail.verify(trail.head()).violations()).isEmpty();
        assertThat(trail.getLinks())
                .extracting(AuditLink::entry)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).mapToObj(AuditTrailTest::entry).toList());
    }

    /** As the guide tells it: store while the head is still the one that the link was made for, else take the new head. */
    private static void appendAll(AtomicReference<AuditTrail> stored, int first) {
        for (int number = first; number < first + 25; number++) {
            boolean done = false;
            while (!done) {
                AuditTrail seen = requireNonNull(stored.get());
                AuditTrail longer =
                        seen.append(seen.head().link(entry(number))).value().orElseThrow();
                done = stored.compareAndSet(seen, longer);
            }
        }
    }
}
