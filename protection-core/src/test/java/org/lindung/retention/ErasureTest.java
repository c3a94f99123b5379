package org.lindung.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.lindung.area.CountryCode;
import org.lindung.audit.AuditEvent;
import org.lindung.audit.AuditTrail;
import org.lindung.audit.AuditWriter;
import org.lindung.audit.AuditedAct;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.Attribute;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseEvent;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseNote;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.EventId;
import org.lindung.casework.EventKind;
import org.lindung.casework.NoteId;
import org.lindung.casework.ProtectionCase;
import org.lindung.disclosure.DisclosureSpecimens;
import org.lindung.disclosure.Dossier;
import org.lindung.disclosure.Places;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.Sex;
import org.lindung.party.PartyId;
import org.lindung.privacy.Classification;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.privacy.Pseudonyms;
import org.lindung.statistics.Breakdown;
import org.lindung.statistics.Release;
import org.lindung.statistics.ReleaseComparison;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.Tally;

class ErasureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    private static final Pseudonyms OWN = PrivacySpecimens.key(1).pseudonymsFor(PartyId.of("IOM"));

    private static RetentionLine line(DataCategory category, RetentionReason reason) {
        return RetentionLine.builder()
                .category(category)
                .purpose(ProcessingPurpose.CASE_MANAGEMENT)
                .status(reason.status())
                .addReasons(reason)
                .build();
    }

    private static Retention retention(Set<DataCategory> due, Set<DataCategory> held) {
        return Retention.builder()
                .asOf(DAY)
                .addAllLines(due.stream()
                        .map(category -> line(category, RetentionReason.PERIOD_OVER))
                        .toList())
                .addAllLines(held.stream()
                        .map(category -> line(category, RetentionReason.ON_HOLD))
                        .toList())
                .build();
    }

    private static Erasure erased(Object file, Set<DataCategory> due, Set<DataCategory> held) {
        return Erasure.of(file, retention(due, held), OWN, ANI);
    }

    private static Erasure erased(Object file, DataCategory... due) {
        return erased(file, Set.of(due), Set.of());
    }

    private static final MigrantId SITI = MigrantId.of("M-17");

    private static final CaseEvent RECRUITED = new CaseEvent(
            EventId.of("E-1"),
            EventKind.RECRUITMENT,
            Answer.known(PartialDate.of(2023)),
            Answer.known(CountryCode.of("MY")),
            Answer.known(CaseText.of("was promised another job")));

    private static final ProtectionCase CASE = ProtectionCase.builder()
            .from(ProtectionCase.open(CaseId.of("K-1"), SITI, PartyId.of("IOM"), LocalDate.of(2025, 3, 10), ANI))
            .addEvents(RECRUITED)
            .addNotes(new CaseNote(NoteId.of("N-1"), LocalDate.of(2025, 3, 10), ANI, CaseText.of("wants to go home")))
            .build();

    private static final Dossier DOSSIER = Dossier.builder()
            .protectionCase(CASE)
            .migrant(Migrant.builder()
                    .id(SITI)
                    .name(Answer.known(PersonName.of("Siti")))
                    .sex(Answer.known(Sex.FEMALE))
                    .build())
            .addMigrations(Migration.builder()
                    .destination(Answer.known(CountryCode.of("MY")))
                    .build())
            .build();

    private static <T> Optional<T> left(Erasure erasure, Class<T> type) {
        return erasure.left().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @Test
    void an_answer_that_goes_leaves_no_trace_that_there_was_one() {
        Erasure erasure = erased(
                Dossier.builder()
                        .from(DOSSIER)
                        .migrant(Migrant.builder()
                                .from(DOSSIER.getMigrant())
                                .homeVillage(Answer.absent(AbsenceReason.DECLINED))
                                .build())
                        .build(),
                DataCategory.LOCATION);

        assertThat(left(erasure, Migrant.class)).contains(DOSSIER.getMigrant());
        assertThat(left(erasure, Migration.class)).isEmpty();
        assertThat(left(erasure, ProtectionCase.class).orElseThrow().getEvents())
                .containsExactly(new CaseEvent(
                        RECRUITED.id(),
                        RECRUITED.kind(),
                        RECRUITED.when(),
                        Answer.notAsked(),
                        RECRUITED.description()));
        assertThat(erasure.remnants()).isEmpty();
    }

    @Test
    void a_record_of_which_nothing_personal_is_left_goes_and_leaves_a_pseudonym() {
        Erasure erasure = erased(DOSSIER, DataCategory.IDENTITY);

        assertThat(left(erasure, Migrant.class)).isEmpty();
        assertThat(left(erasure, ProtectionCase.class)).contains(CASE);
        assertThat(erasure.tombstones()).containsExactly(OWN.of("migrant-id", SITI));
        // a journey without a number leaves nothing
        assertThat(erased(DOSSIER, DataCategory.LOCATION).tombstones()).isEmpty();
    }

    @Test
    void what_a_record_cannot_exist_without_stays_while_something_else_in_it_may_and_is_named() {
        Erasure erasure = erased(DOSSIER, DataCategory.CASEWORK);

        ProtectionCase left = left(erasure, ProtectionCase.class).orElseThrow();
        assertThat(left.getEvents()).containsExactly(RECRUITED);
        assertThat(left.getNotes()).isEmpty();
        assertThat(left.getHistory()).isEqualTo(CASE.getHistory());
        assertThat(erasure.remnants()).containsExactly("/protectionCase/history");

        Erasure whole = erased(DOSSIER, DataCategory.CASEWORK, DataCategory.TRAFFICKING);
        assertThat(left(whole, ProtectionCase.class)).isEmpty();
        assertThat(whole.remnants()).isEmpty();
        assertThat(whole.tombstones()).containsExactly(OWN.of("case-id", CASE.getId()));
    }

    @Test
    void what_is_held_stays_with_as_little_around_it_as_can_be() {
        Erasure erasure = erased(DOSSIER, EnumSet.of(DataCategory.TRAFFICKING), EnumSet.of(DataCategory.LOCATION));

        assertThat(left(erasure, ProtectionCase.class).orElseThrow().getEvents())
                .containsExactly(new CaseEvent(
                        RECRUITED.id(), RECRUITED.kind(), Answer.notAsked(), RECRUITED.country(), Answer.notAsked()));
        assertThat(erasure.remnants()).containsExactly("/protectionCase/events/*/id", "/protectionCase/events/*/kind");
    }

    @Test
    void says_by_codes_what_was_done_and_writes_it_in_a_trail_that_stays_whole() {
        AuditWriter writer = AuditWriter.of(PrivacySpecimens.key(2), OWN);
        List<AuditedAct> steps = AuditedAct.stepsOf(CASE);
        AuditTrail trail = writer.start(CASE.getId());
        trail = trail.append(trail.head().link(writer.entry(steps.get(0), Instant.parse("2025-03-10T05:00:00Z"))))
                .value()
                .orElseThrow();
        ErasureRecord record =
                erased(DOSSIER, DataCategory.TRAFFICKING, DataCategory.CASEWORK).record();
        AuditedAct act = AuditedAct.of(AuditEvent.ERASURE, record.getBy(), List.of(record.content()));
        trail = trail.append(trail.head().link(writer.entry(act, Instant.parse("2026-11-23T05:00:00Z"))))
                .value()
                .orElseThrow();

        assertThat(record.content()).isEqualTo("""
                        erasure-1
                        on 2026-11-23
                        by W-1
                        categories casework trafficking
                        reasons period-over
                        """);
        // the steps are erased: the chain is whole without them, and the erasure itself can still be shown
        assertThat(trail.verify(trail.head()).violations()).isEmpty();
        assertThat(writer.compare(trail, List.of(act)).violations()).isEmpty();
        AuditedAct other = AuditedAct.of(AuditEvent.ERASURE, ANI, List.of("erasure-1"));
        assertThat(writer.compare(trail, List.of(other)).isValid()).isFalse();
    }

    /** Figures hold no record; but what is counted anew after an erasure is a count of others. */
    @Test
    void a_release_stays_as_it_was_and_a_count_after_the_erasure_is_another_one() {
        List<Dossier> dossiers = Collections.nCopies(12, DOSSIER);
        List<Breakdown<Migrant>> bySex = List.of(Breakdown.bySex(Migrant::getSex));
        Tally before = dossiers.stream().map(Dossier::getMigrant).collect(Tally.of(bySex));
        Release published = Release.of(before, ReleasePolicy.COMMON);

        List<Migrant> rest = new ArrayList<>(
                dossiers.subList(3, 12).stream().map(Dossier::getMigrant).toList());
        dossiers.subList(0, 3).stream()
                .map(dossier -> erased(dossier, DataCategory.IDENTITY))
                .flatMap(erasure -> left(erasure, Migrant.class).stream())
                .forEach(rest::add);
        Tally after = rest.stream().collect(Tally.of(bySex));

        assertThat(Release.of(before, ReleasePolicy.COMMON)).isEqualTo(published);
        assertThat(published.people(Map.of("sex", "female"))).contains(10L);
        assertThat(after.people()).isEqualTo(9);
        assertThat(ReleaseComparison.of(before, published, after, Release.of(after, ReleasePolicy.COMMON))
                        .isSafe())
                .isFalse();
    }

    @Test
    void a_file_holds_records_and_nothing_else() {
        assertThatIllegalArgumentException().isThrownBy(() -> erased("Siti", DataCategory.IDENTITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> erased(DOSSIER.getMigrant(), DataCategory.IDENTITY))
                .withMessageNotContaining("Siti");
    }

    /** A file of a host's own, in which records stand in answers too. */
    public record Drawer(
            @PersonalData(DataCategory.FAMILY) Optional<Migrant> child,
            @PersonalData(DataCategory.WORK) Answer<Migration> work) {}

    @Test
    void a_record_is_as_personal_as_the_place_where_it_stands_in_the_file() {
        Drawer drawer = new Drawer(
                Optional.of(DOSSIER.getMigrant()),
                Answer.known(DOSSIER.getMigrations().get(0)));

        assertThat(erased(drawer, DataCategory.FAMILY).left())
                .containsExactly(DOSSIER.getMigrations().get(0));
        assertThat(erased(drawer, DataCategory.WORK).left()).containsExactly(DOSSIER.getMigrant());
        assertThat(erased(new Drawer(Optional.empty(), Answer.notAsked()), DataCategory.WORK)
                        .left())
                .isEmpty();
    }

    @Test
    void says_nothing_of_what_it_holds() {
        assertThat(erased(DOSSIER)).hasToString("erasure with 3 records left");
        assertThat(erased(DOSSIER).left())
                .containsExactlyInAnyOrder(
                        CASE, DOSSIER.getMigrant(), DOSSIER.getMigrations().get(0));
    }

    /** Where something stands in a dossier, with the kinds of data on the way. */
    private record Place(String path, Object value, Set<DataCategory> kinds) {
        boolean isDue(Set<DataCategory> due, Set<DataCategory> held) {
            return !Collections.disjoint(kinds, due) && Collections.disjoint(kinds, held);
        }
    }

    /** Found by the values that are there, and by the types that a dossier says it holds. */
    private static List<Place> places(List<Object> records) {
        List<Place> places = new ArrayList<>();
        for (Object record : records) {
            Classification.of(Dossier.class).orElseThrow().attributes().forEach((attribute, category) -> {
                boolean several = attribute.type() instanceof ParameterizedType;
                if (elementOf(attribute.type()).isInstance(record)) {
                    String root = "/" + attribute.name() + (several ? "/*" : "");
                    Places.of(record).forEach((path, place) -> {
                        EnumSet<DataCategory> kinds = EnumSet.of(category);
                        kinds.addAll(place.personal());
                        kinds.remove(DataCategory.NOT_PERSONAL);
                        places.add(new Place(root + path.replaceAll("/[0-9]+(?=/|$)", "/*"), place.value(), kinds));
                    });
                }
            });
        }
        return places;
    }

    private static Class<?> elementOf(Type type) {
        return (Class<?>) (type instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : type);
    }

    private static List<Object> recordsOf(Dossier dossier) {
        return Attribute.of(Dossier.class).stream()
                .map(attribute -> attribute.of(dossier))
                .flatMap(held -> held instanceof List<?> several ? several.stream() : Stream.of(held))
                .<Object>map(record -> record)
                .toList();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(DisclosureSpecimens.canary())), Tuple.of(2, DisclosureSpecimens.DOSSIERS));
    }

    @Provide
    Arbitrary<Set<DataCategory>> kinds() {
        return Arbitraries.of(DisclosureSpecimens.PERSONAL).set().ofMaxSize(6);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void nothing_due_is_left_but_what_is_named_and_nothing_else_is_lost(
            @ForAll("dossiers") Dossier dossier,
            @ForAll("kinds") Set<DataCategory> due,
            @ForAll("kinds") Set<DataCategory> both) {
        Set<DataCategory> held = EnumSet.noneOf(DataCategory.class);
        held.addAll(both);
        held.removeAll(due);

        Erasure erasure = erased(dossier, due, held);

        List<Place> left = places(erasure.left());
        assertThat(left)
                .filteredOn(place -> place.isDue(due, held))
                .allMatch(place ->
                        erasure.remnants().stream().anyMatch(named -> (place.path() + "/").startsWith(named + "/")));
        assertThat(places(recordsOf(dossier)))
                .filteredOn(place -> !place.isDue(due, held) && !place.kinds().isEmpty())
                .isSubsetOf(left);
        assertThat(places(recordsOf(dossier))).containsAll(left);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_left_where_everything_is_due(@ForAll("dossiers") Dossier dossier) {
        Erasure erasure = erased(dossier, DisclosureSpecimens.PERSONAL, Set.of());

        assertThat(places(erasure.left())).allMatch(place -> place.kinds().isEmpty());
        assertThat(erasure.remnants()).isEmpty();
    }
}
