package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Canary;
import org.lindung.EverySpecimen;
import org.lindung.EverySpecimen.Drawn;
import org.lindung.Specimen;
import org.lindung.area.AreaLevel;
import org.lindung.area.VillageCode;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.Attribute;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseEvent;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.EventId;
import org.lindung.casework.EventKind;
import org.lindung.casework.ProtectionCase;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Migration;
import org.lindung.migrant.Nik;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.Sex;
import org.lindung.party.PartyId;
import org.lindung.privacy.Classification;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.HostKey;
import org.lindung.privacy.Pseudonyms;
import org.lindung.value.Text;

class PartnerCopyTest {
    private static final Set<DataCategory> ALL = EnumSet.allOf(DataCategory.class);
    private static final PartyId IOM = PartyId.of("IOM");
    private static final PartyId BP2MI = PartyId.of("BP2MI");

    private static Pseudonyms pseudonyms(PartyId partner, int version) {
        byte[] secret = new byte[HostKey.LEAST_BYTES];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (i + version);
        }
        return HostKey.of(version, secret).pseudonymsFor(partner);
    }

    private static <T> PartnerCopy<T> copy(Class<T> type, Set<DataCategory> allowed) {
        return PartnerCopy.of(type, pseudonyms(IOM, 1), allowed);
    }

    static Stream<Specimen<?>> records() {
        return EverySpecimen.ALL.stream()
                .filter(specimen -> Classification.of(specimen.type()).isPresent())
                .filter(specimen -> EveryTypeTest.isDocument(specimen.type()))
                .filter(specimen -> isCopied(specimen.type(), ALL));
    }

    private static <T> Map<String, Object> copied(Specimen<T> specimen, Set<DataCategory> allowed) {
        return copy(specimen.type(), allowed).of(specimen.canary());
    }

    /** All texts in a copy. */
    private static Stream<String> texts(Object copy) {
        if (copy instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> Stream.concat(
                            // names of attributes are ours; keys of maps are codes or pseudonyms, which tell themselves
                            // apart
                            Stream.of((String) entry.getKey())
                                    .filter(key -> PSEUDONYM.matcher(key).matches()),
                            texts(entry.getValue())));
        } else if (copy instanceof List<?> list) {
            return list.stream().flatMap(PartnerCopyTest::texts);
        }
        return copy instanceof String text ? Stream.of(text) : Stream.of();
    }

    private static final Pattern PSEUDONYM = Pattern.compile("p[0-9]+-[0-9a-f]{32}");

    /** Pseudonyms, codes of closed lists, countries and branches, years, provinces and regencies, sums and currencies. */
    private static final Pattern FIT_TO_TRAVEL = Pattern.compile(
            PSEUDONYM + "|[a-z0-9]+(-[a-z0-9]+)*|[A-Z]{1,3}|[0-9]{4}|[0-9]{2}(\\.[0-9]{2})?|-?[0-9.]{1,30}");

    @Test
    void the_proof_covers_the_records_of_people() {
        assertThat(records().<Class<?>>map(Specimen::type))
                .contains(Migrant.class, ProtectionCase.class)
                .hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("records")
    void holds_no_name_no_number_no_day_and_no_free_text_of_any_record(Specimen<?> record) {
        Map<String, Object> copy = copied(record, ALL);

        assertThat(copy.toString())
                .doesNotContain(Canary.NIK, Canary.NAME, "Kenari", Canary.BIRTH_DATE, Canary.VILLAGE, Canary.DEPARTURE);
        assertThat(texts(copy)).allMatch(text -> FIT_TO_TRAVEL.matcher(text).matches());
    }

    @ParameterizedTest
    @MethodSource("records")
    void holds_no_attribute_of_a_kind_that_the_partner_may_not_have(Specimen<?> record) {
        Map<Attribute, DataCategory> attributes =
                Classification.of(record.type()).orElseThrow().attributes();
        for (DataCategory withheld : new TreeSet<>(attributes.values())) {
            if (withheld == DataCategory.NOT_PERSONAL) {
                continue;
            }
            Set<DataCategory> rest = EnumSet.complementOf(EnumSet.of(withheld));
            List<String> names = attributes.entrySet().stream()
                    .filter(attribute -> attribute.getValue() == withheld)
                    .map(attribute -> attribute.getKey().name())
                    .toList();
            Set<String> shown =
                    isCopied(record.type(), rest) ? copied(record, rest).keySet() : Set.of();

            assertThat(shown).doesNotContainAnyElementsOf(names);
        }
    }

    private static boolean isCopied(Class<?> type, Set<DataCategory> allowed) {
        try {
            copy(type, allowed);
            return true;
        } catch (IllegalArgumentException nothingOfIt) {
            return false;
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Domain(EverySpecimen.class)
    void two_partners_share_no_pseudonym_and_one_knows_its_own_again(@ForAll Drawn drawn) {
        if (isCopied(drawn.type(), ALL)) {
            assertApart(drawn.type(), drawn.value());
        }
    }

    private static <T> void assertApart(Class<T> type, Object record) {
        T value = type.cast(record);
        Map<String, Object> mine = PartnerCopy.of(type, pseudonyms(IOM, 1), ALL).of(value);
        Set<String> known = pseudonymsOf(mine);
        Set<String> others =
                pseudonymsOf(PartnerCopy.of(type, pseudonyms(BP2MI, 1), ALL).of(value));
        Set<String> later =
                pseudonymsOf(PartnerCopy.of(type, pseudonyms(IOM, 2), ALL).of(value));

        assertThat(copy(type, ALL).of(value)).isEqualTo(mine);
        assertThat(known).hasSameSizeAs(others).hasSameSizeAs(later);
        assertThat(Collections.disjoint(known, others)).isTrue();
        assertThat(Collections.disjoint(known, later)).isTrue();
    }

    private static Set<String> pseudonymsOf(Object copy) {
        return texts(copy).filter(text -> PSEUDONYM.matcher(text).matches()).collect(Collectors.toSet());
    }

    @Test
    void joins_records_of_different_files_of_one_partner() {
        Object ofPerson = copied(Canary.migrant(), Set.of()).get("id");

        assertThat(copy(Migration.class, Set.of()).of(Canary.migration()).get("migrantId"))
                .isEqualTo(ofPerson)
                .isEqualTo(
                        pseudonyms(IOM, 1).of("migrant-id", MigrantId.of("M-1")).value());
    }

    private static Map<String, Object> copied(Migrant migrant, Set<DataCategory> allowed) {
        return copy(Migrant.class, allowed).of(migrant);
    }

    @Test
    void tells_what_the_partner_may_have_and_no_more() {
        Map<String, Object> copy = copied(Canary.migrant(), Set.of(DataCategory.IDENTITY, DataCategory.LOCATION));

        assertThat(copy)
                .containsEntry("birthDate", "1987")
                .containsEntry("homeVillage", "53.02")
                .containsEntry("sex", "male")
                .containsEntry(
                        "nik", pseudonyms(IOM, 1).of("nik", Nik.of(Canary.NIK)).value())
                .doesNotContainKeys("name", "otherNames", "phone", "education", "maritalStatus", "formatVersion");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 1987-06-29, 1987",
        "MONTH, 1987-06-29, 1987-06",
        "DAY, 1987-06-29, 1987-06-29",
        "YEAR, 1987-06, 1987",
        "MONTH, 1987, 1987",
        "DAY, 1987, 1987"
    })
    void tells_no_more_of_a_date_than_it_was_asked_to(DateDetail detail, String born, String told) {
        Migrant migrant = Migrant.builder()
                .id(MigrantId.of("M-1"))
                .birthDate(Answer.known(PartialDate.parse(born)))
                .build();

        assertThat(copy(Migrant.class, ALL).dates(detail).of(migrant)).containsEntry("birthDate", told);
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, 53", "REGENCY, 53.02", "DISTRICT, 53.02.16", "VILLAGE, 53.02.16.2013"})
    void tells_no_smaller_area_than_it_was_asked_to(AreaLevel finest, String told) {
        assertThat(copy(Migrant.class, ALL).areas(finest).of(Canary.migrant())).containsEntry("homeVillage", told);
    }

    @Test
    void tells_why_there_is_no_answer_only_where_it_could_tell_the_answer() {
        Migrant migrant = Migrant.builder()
                .id(MigrantId.of("M-1"))
                .name(Answer.absent(AbsenceReason.DECLINED))
                .sex(Answer.absent(AbsenceReason.WITHHELD_FOR_SAFETY))
                .birthDate(Answer.between(PartialDate.of(1990, 1), PartialDate.of(1990, 5)))
                .homeVillage(Answer.absent(AbsenceReason.ASKED_UNKNOWN))
                .build();

        assertThat(copied(migrant, Set.of(DataCategory.IDENTITY)))
                .containsEntry("sex", Map.of("absent", "withheld-for-safety"))
                .containsEntry("birthDate", "1990")
                .doesNotContainKeys("name", "homeVillage");
        assertThat(copy(Migrant.class, ALL).dates(DateDetail.MONTH).of(migrant))
                .containsEntry("birthDate", Map.of("between", List.of("1990-01", "1990-05")));
    }

    @Test
    void does_not_tell_how_many_entries_there_are_of_what_stays_behind() {
        ProtectionCase open = ProtectionCase.open(
                CaseId.of("K-1"), MigrantId.of("M-1"), IOM, LocalDate.of(2026, 1, 2), CaseWorkerId.of("W"));
        ProtectionCase withEvents = ProtectionCase.builder()
                .from(open)
                .events(List.of(new CaseEvent(
                        EventId.of("E-1"),
                        EventKind.RECRUITMENT,
                        Answer.known(PartialDate.of(2025)),
                        Answer.notAsked(),
                        Answer.known(CaseText.of("Kenari")))))
                .build();

        for (DataCategory allowed : DataCategory.values()) {
            PartnerCopy<ProtectionCase> copy = copy(ProtectionCase.class, Set.of(allowed));
            if (!copy.of(withEvents).equals(copy.of(open))) {
                assertThat(texts(Objects.requireNonNull(copy.of(withEvents).get("events")))
                                .filter(text -> !PSEUDONYM.matcher(text).matches()))
                        .as(allowed.code())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void has_nothing_to_copy_of_types_that_say_nothing_of_their_attributes() {
        assertThatIllegalArgumentException().isThrownBy(() -> copy(Text.class, ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> copy(PersonName.class, ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> copy(String.class, ALL));
    }

    private static byte[] file(int rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (NdjsonWriter out = NdjsonWriter.to(file)) {
            for (int row = 0; row < rows; row++) {
                out.write(Migrant.builder()
                        .id(MigrantId.of("M-" + row))
                        .name(Answer.known(PersonName.of("Kenari")))
                        .sex(Answer.known(Sex.values()[row % 2]))
                        .homeVillage(Answer.known(VillageCode.of(Canary.VILLAGE)))
                        .build());
            }
        }
        return file.toByteArray();
    }

    private static List<String> written(
            PartnerCopy<Migrant> copy, byte[] file, List<Row<Migrant>> refused, List<PartnerCopy.Report> report) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (RowReader<Migrant> rows = RowReader.ndjson(
                                new ByteArrayInputStream(file), DocumentReader.strict(Migrant.class))
                        .distinctBy("/id", Migrant::getId);
                NdjsonWriter out = NdjsonWriter.to(written)) {
            report.add(copy.write(rows, out, refused::add));
        }
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "3, true", "1, false", "3, false"})
    void copies_a_file_in_its_order_or_in_none(int threads, boolean inOrder) {
        PartnerCopy<Migrant> copy =
                copy(Migrant.class, Set.of(DataCategory.IDENTITY)).threads(threads);
        List<String> expected = new ArrayList<>(IntStream.range(0, 500)
                .mapToObj(row -> "{\"id\":\""
                        + pseudonyms(IOM, 1)
                                .of("migrant-id", MigrantId.of("M-" + row))
                                .value() + "\",\"sex\":\"" + Sex.values()[row % 2].code() + "\"}")
                .toList());

        List<String> written =
                written(inOrder ? copy : copy.losingOrder(), file(500), new ArrayList<>(), new ArrayList<>());

        if (!inOrder) {
            assertThat(written).isNotEqualTo(expected);
            Collections.sort(expected);
        }
        assertThat(written).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void reports_rows_that_cannot_be_read_by_their_line_and_counts_what_stays_behind(int threads) {
        String good = new String(file(1), StandardCharsets.UTF_8);
        byte[] file = (good + "{\"id\":\"M-7\",\"nik\":\"" + Canary.NAME + "\"}\nno\n" + good)
                .getBytes(StandardCharsets.UTF_8);
        List<Row<Migrant>> refused = new ArrayList<>();
        List<PartnerCopy.Report> report = new ArrayList<>();

        List<String> written =
                written(copy(Migrant.class, Set.of(DataCategory.IDENTITY)).threads(threads), file, refused, report);

        assertThat(written).hasSize(1);
        assertThat(refused).extracting(Row::line).containsExactly(2L, 3L, 4L);
        assertThat(refused.toString()).doesNotContain(Canary.TRACES);
        assertThat(report.get(0).progress().invalid()).isEqualTo(3);
        assertThat(report.get(0).leftOut()).isEqualTo(Map.of("/homeVillage", 1L, "/name", 1L));
        assertThat(written).noneMatch(row -> row.contains("Kenari"));
    }
}
