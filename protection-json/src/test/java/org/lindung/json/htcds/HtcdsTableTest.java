package org.lindung.json.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Canary;
import org.lindung.area.CountryCode;
import org.lindung.code.Code;
import org.lindung.code.ListedCode;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.Violation;

class HtcdsTableTest {
    /** The two rows of the three official templates, to the letter. */
    private static final String TEMPLATE = resource("template-header.csv");

    private static String resource(String name) {
        try (var in = HtcdsTableTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HtcdsTable read(String csv) {
        return HtcdsTable.read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    /** Reads one value of a table with one column. */
    private static HtcdsTable.Row only(String column, String cell) {
        return read(column + ",prs_Title\n\"" + cell.replace("\"", "\"\"") + "\",x\n")
                .rows()
                .get(0);
    }

    private static HtcdsCase caseOf(HtcdsTable.Row row) {
        return row.outcome().value().orElseThrow();
    }

    @Provide
    Arbitrary<List<HtcdsCase>> cases() {
        return HtcdsSpecimens.CASES
                .filter(document -> !document.equals(HtcdsCase.EMPTY))
                .list()
                .ofMaxSize(3);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void gives_back_every_case_that_was_written(@ForAll("cases") List<HtcdsCase> cases) {
        HtcdsTable table = HtcdsTable.read(HtcdsTable.write(cases));

        assertThat(table.rows())
                .extracting(row -> row.outcome().value().orElseThrow())
                .isEqualTo(cases);
        assertThat(table.remarks())
                .extracting(Violation::code)
                .allMatch(HtcdsViolation.HTCDS_COLUMN_UNKNOWN.code()::equals);
    }

    @Test
    void gives_back_a_case_with_every_field() {
        HtcdsTable table = HtcdsTable.read(HtcdsTable.write(List.of(HtcdsSpecimens.full())));

        assertThat(table.rows()).hasSize(1);
        assertThat(caseOf(table.rows().get(0))).isEqualTo(HtcdsSpecimens.full());
    }

    @Test
    void keeps_what_its_field_cannot_hold_beside_a_field_that_holds_something() {
        HtcdsCase both = HtcdsCase.EMPTY.with(HtcdsField.PRS_TITLE, "nurse").withAdditional("prs_Title", "perawat");

        HtcdsTable table = HtcdsTable.read(HtcdsTable.write(List.of(both)));

        assertThat(caseOf(table.rows().get(0)).additional()).containsExactly(Map.entry("prs_Title (2)", "perawat"));
        assertThat(problems(table.remarks())).containsExactly("/2/AN htcds-column-twice");
    }

    @Test
    void takes_the_columns_of_the_template_for_what_their_labels_say() {
        HtcdsTable table = read(TEMPLATE + "1" + ",x".repeat(38) + "\n");

        assertThat(table.remarks()).allMatch(remark -> remark.severity() == Severity.WARNING);
        assertThat(problems(table.remarks()))
                .containsExactly(
                        "/2/N htcds-column-misnamed",
                        "/2/O htcds-column-misnamed",
                        "/2/Q htcds-column-misnamed",
                        "/2/R htcds-column-misnamed",
                        "/2/T htcds-column-misnamed",
                        "/2/AJ htcds-column-misnamed");
        HtcdsCase all = caseOf(table.rows().get(0));
        assertThat(all.entry(HtcdsSection.PERSON).fields())
                .contains(HtcdsField.PRS_MAILING_STREET, HtcdsField.PRS_MAILING_CITY);
        // 38 columns: 25 hold text, the others refuse an x and keep it
        assertThat(all.additional()).containsKeys("prs_MailingCountry", "cas_ReasonForOutgoingReferral");
        assertThat(all.additional().size()
                        + all.entry(HtcdsSection.PERSON).fields().size()
                        + all.entry(HtcdsSection.CASE).fields().size()
                        + all.entries(HtcdsSection.OUTGOING_REFERRAL)
                                .get(0)
                                .fields()
                                .size())
                .isEqualTo(38);
    }

    @Test
    void writes_the_columns_of_the_template_where_the_template_has_them() {
        String[] labels = new String(HtcdsTable.write(List.of()), StandardCharsets.UTF_8).split("\r\n");

        assertThat(labels[1]).isEqualTo(TEMPLATE.lines().skip(1).findFirst().orElseThrow());
        assertThat(HtcdsTable.read(HtcdsTable.write(List.of())).remarks()).isEmpty();
    }

    @Test
    void reads_a_row_as_somebody_filled_the_template_in() {
        HtcdsTable table = read(TEMPLATE + resource("template-row.csv"));

        HtcdsTable.Row row = table.rows().get(0);
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.outcome().violations()).isEmpty();
        HtcdsCase read = caseOf(row);
        assertThat(read.additional()).isEmpty();
        assertThat(read.get(HtcdsField.PRS_CITIZENSHIP))
                .hasValueSatisfying(
                        countries -> assertThat(countries).containsExactly(CountryCode.of("AO"), CountryCode.of("FJ")));
        assertThat(read.get(HtcdsField.VIC_METHODS_OF_CONTROL))
                .hasValueSatisfying(codes -> assertThat(codes)
                        .extracting(code -> code.value())
                        .containsExactly("ThreatensChildrenFamily", "DebtBondage"));
        assertThat(read.get(HtcdsField.VIC_FORCED_LABOUR_INDUSTRY))
                .hasValueSatisfying(codes -> assertThat(codes)
                        .extracting(code -> code.value())
                        .containsExactly("E_WaterSupplySewerageWasteManagement", "C_Manufacturing"));
        assertThat(read.get(HtcdsField.CAS_STATUS)).contains(HtcdsField.CAS_STATUS.code("FollowUp"));
        assertThat(read.get(HtcdsField.CAS_INCOMING_REFERRAL_DATE)).contains(LocalDate.of(2021, 1, 1));
        assertThat(read.get(HtcdsField.PRS_MAILING_STREET)).contains("Jalan Merdeka 1");
        assertThat(read.get(HtcdsField.PRS_MAILING_COUNTRY)).contains(CountryCode.of("ID"));
        // and what is written of it is read as the same again
        assertThat(caseOf(
                        HtcdsTable.read(HtcdsTable.write(List.of(read))).rows().get(0)))
                .isEqualTo(read);
    }

    @Test
    void reads_answers_of_the_official_survey() {
        HtcdsCase read =
                caseOf(read("start,con_Consent,prs_First_Name,prs_Second_Name,prs_Citizenship,vic_Methods_of_Control,"
                                + "vic_ForcedLabourIndustry\n"
                                + "2024-05-17T08:00:00.000+08:00,TRUE,Siti,Aminah,ID,DebtBondage  TakesEarnings,"
                                + "F_Construction C_Manufacturing\n")
                        .rows()
                        .get(0));

        assertThat(read.get(HtcdsField.CON_CONSENT)).contains(true);
        assertThat(read.get(HtcdsField.PRS_SECOND_NAME)).contains("Aminah");
        assertThat(read.get(HtcdsField.VIC_METHODS_OF_CONTROL).orElseThrow())
                .extracting(code -> code.value())
                .containsExactly("DebtBondage", "TakesEarnings");
        assertThat(read.get(HtcdsField.VIC_FORCED_LABOUR_INDUSTRY).orElseThrow())
                .hasSize(2);
        assertThat(read.additional()).containsOnlyKeys("start");
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void finds_out_what_stands_between_the_cells(String separator) {
        String csv = "Gender,First Name\nFeminine,Siti\n".replace(",", separator);

        assertThat(caseOf(read("\ufeff" + csv).rows().get(0)).get(HtcdsField.PRS_FIRST_NAME))
                .contains("Siti");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-04, 2020-06-04",
        "2020-06-04 00:00:00, 2020-06-04",
        "44197, 2021-01-01",
        "10000, 1927-05-18",
        "73051, 2100-01-01",
        "28/02/2020, 2020-02-28",
        "2/28/2020, 2020-02-28",
        "4.4.2020, 2020-04-04"
    })
    void reads_a_day_in_every_form_that_can_only_be_one(String cell, LocalDate day) {
        HtcdsTable.Row row = only("prs_Birthdate", cell);

        assertThat(caseOf(row).get(HtcdsField.PRS_BIRTHDATE)).contains(day);
        assertThat(row.outcome().violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "04/06/2020, htcds-date-ambiguous",
        "12/11/2020, htcds-date-ambiguous",
        "1985, htcds-date-ambiguous",
        "73052, htcds-cell-unreadable",
        "31/02/2020, htcds-cell-unreadable",
        "13/13/2020, htcds-cell-unreadable",
        "2021-02-29, htcds-cell-unreadable",
        "about 1985, htcds-cell-unreadable"
    })
    void never_guesses_a_day(String cell, String code) {
        HtcdsTable.Row row = only("prs_Birthdate", cell);

        assertThat(problems(row.outcome().violations())).containsExactly("/2/A " + code);
        assertThat(caseOf(row).get(HtcdsField.PRS_BIRTHDATE)).isEmpty();
        assertThat(caseOf(row).additional()).containsExactly(Map.entry("prs_Birthdate", cell));
    }

    @ParameterizedTest
    @CsvSource({
        "prs_Gender, transgender  FEMININE, TransgenderFeminine",
        "cas_Status, Follow\u00a0up, FollowUp",
        "cas_ReasonForIncomingReferral, Migration Or Change Of Location, MigrationOrChangeOfLocation",
        "prs_HighestLevelOfEducation, Bachelor\u2019s or equivalent level, BachelorsOrEquivalentLevel",
        "prs_HighestLevelOfEducation, Bachelor's or Equivalent Level, BachelorsOrEquivalentLevel",
        "vic_RelationshipToTrafficker, Unacquainted, Unaquainted",
        "cas_Status, ditutup, Closed"
    })
    void reads_names_and_labels_however_they_are_written(String column, String cell, String choice) {
        @SuppressWarnings("unchecked")
        HtcdsField<Code> field = (HtcdsField<Code>) HtcdsField.of(column).orElseThrow();

        assertThat(caseOf(only(column, cell)).get(field)).contains(field.code(choice));
    }

    @ParameterizedTest
    @CsvSource({
        "prs_Gender, Female",
        "vic_MethodsOfControl, 'Debt bondage; Restricts movement'",
        "prs_Deceased, perhaps",
        "prs_NumberOfChildren, two",
        "prs_NumberOfChildren, 1000",
        "prs_MailingLatitude, 91",
        "prs_MailingLongitude, 1e2",
        "prs_Citizenship, Atlantis",
        "prs_PrimaryLanguage, Klingon"
    })
    void keeps_what_a_field_cannot_hold(String column, String cell) {
        HtcdsTable.Row row = only(column, cell);

        assertThat(problems(row.outcome().violations())).containsExactly("/2/A htcds-cell-unreadable");
        assertThat(caseOf(row).additional()).containsExactly(Map.entry(column, cell));
        assertThat(caseOf(HtcdsTable.read(HtcdsTable.write(List.of(caseOf(row))))
                        .rows()
                        .get(0)))
                .isEqualTo(caseOf(row));
    }

    static Stream<HtcdsField<?>> lists() {
        return HtcdsField.all().stream().filter(field -> !field.choices().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void reads_every_choice_by_its_name_and_its_labels(HtcdsField<?> field) {
        for (ListedCode choice : field.choices()) {
            Text label = choice.getDisplay().orElseThrow();
            for (String cell : List.of(choice.getCode().value(), label.en(), label.id())) {
                Object one = field.type() == HtcdsType.CHOICE ? choice.getCode() : Set.of(choice.getCode());
                assertThat((Object) HtcdsCell.read(field, cell).orElseThrow()).isEqualTo(one);
            }
        }
        if (field.type() != HtcdsType.CHOICE) {
            Set<Code> all = field.choices().stream()
                    .map(ListedCode::getCode)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            assertThat((Object)
                            HtcdsCell.read(field, HtcdsCell.write(field, all)).orElseThrow())
                    .isEqualTo(all);
        }
    }

    @Test
    void reads_every_country_by_its_name_in_the_templates() {
        for (String code : Locale.getISOCountries()) {
            CountryCode country = CountryCode.of(code);

            assertThat(HtcdsCell.country(HtcdsCell.write(HtcdsField.PRS_MAILING_COUNTRY, country)))
                    .contains(country);
        }
        assertThat(HtcdsCell.country("korea, republic of")).contains(CountryCode.of("KR"));
        assertThat(HtcdsCell.country("Jerman")).contains(CountryCode.of("DE"));
    }

    @Test
    void is_not_kept_busy_by_a_cell_of_separators() {
        assertThat(HtcdsCell.read(HtcdsField.VIC_METHODS_OF_CONTROL, ";".repeat(HtcdsField.MAX_LENGTH)))
                .isEmpty();
    }

    @Test
    void reads_degrees_and_languages() {
        assertThat(caseOf(only("prs_MailingLongitude", "106,845")).get(HtcdsField.PRS_MAILING_LONGITUDE))
                .hasValueSatisfying(degrees -> assertThat(degrees).isEqualByComparingTo("106.845"));
        assertThat(caseOf(only("prs_PrimaryLanguage", "Indonesian")).get(HtcdsField.PRS_PRIMARY_LANGUAGE))
                .contains("ind");
    }

    @Test
    void lets_a_list_grow_where_the_standard_does() {
        assertThat(caseOf(only("vic_RecruitmentWebsitesAndApps", "facebook; My Own Site"))
                        .get(HtcdsField.VIC_RECRUITMENT_WEBSITES_AND_APPS)
                        .orElseThrow())
                .extracting(code -> code.value())
                .containsExactly("Facebook", "My Own Site");
    }

    @Test
    void keeps_columns_that_the_standard_does_not_have() {
        HtcdsTable table = read("prs_FirstName,Nomor,Nomor,,prs_FirstName\nSiti,1,2,3,Ani\n\nBudi,,,,\n");

        assertThat(problems(table.remarks()))
                .containsExactly("/1/B htcds-column-unknown", "/1/C htcds-column-unknown", "/1/E htcds-column-twice");
        assertThat(caseOf(table.rows().get(0)).additional())
                .containsExactly(
                        Map.entry("Nomor", "1"),
                        Map.entry("Nomor (2)", "2"),
                        Map.entry("column D", "3"),
                        Map.entry("prs_FirstName (2)", "Ani"));
        assertThat(problems(table.rows().get(0).outcome().violations())).containsExactly("/2/D htcds-column-unknown");
        // row 3 is empty
        assertThat(table.rows()).extracting(HtcdsTable.Row::number).containsExactly(2, 4);
    }

    @Test
    void passes_over_the_numbers_with_which_the_template_counts_its_empty_rows() {
        String numbers = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> number + "\n")
                .collect(Collectors.joining());

        assertThat(read(TEMPLATE + numbers).rows()).isEmpty();
    }

    @Test
    void says_why_there_is_nothing_to_read() {
        assertThat(problems(read("").remarks())).containsExactly("/1 htcds-no-header");
        assertThat(problems(read("Siti,Aminah\n1,2\n").remarks())).containsExactly("/1 htcds-no-header");
        assertThat(problems(HtcdsTable.read("prs_FirstName\nÉ".getBytes(StandardCharsets.ISO_8859_1))
                        .remarks()))
                .containsExactly(" htcds-table-not-utf-8");
        assertThat(problems(HtcdsTable.read(new byte[HtcdsTable.MAX_LENGTH + 1]).remarks()))
                .containsExactly(" htcds-table-too-long");
        HtcdsTable torn = read("prs_FirstName\nSiti\n\"An\"i\nBudi\n");
        assertThat(problems(torn.remarks())).containsExactly("/3 htcds-table-malformed");
        assertThat(torn.rows()).hasSize(1);
    }

    @Test
    void refuses_a_cell_that_is_too_long_to_be_kept() {
        HtcdsTable.Row row = read("prs_FirstName,prs_Gender\nSiti," + "x".repeat(HtcdsField.MAX_LENGTH + 1) + "\n")
                .rows()
                .get(0);

        assertThat(problems(row.outcome().violations()))
                .containsExactly("/2/B htcds-cell-unreadable", "/2/additional too-long");
        assertThat(row.outcome().isValid()).isFalse();
    }

    @Property
    void no_cell_begins_as_a_formula_and_none_is_changed_by_that(@ForAll("texts") String text) {
        String guarded = HtcdsCell.guarded(text);

        assertThat(guarded)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(HtcdsCell.plain(guarded)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@ \t\rx").ofMaxLength(6);
    }

    @Test
    void leaves_the_apostrophes_of_others_alone() {
        assertThat(HtcdsCell.plain("'quoted'")).isEqualTo("'quoted'");
        assertThat(HtcdsCell.plain("'=1+1")).isEqualTo("=1+1");
        assertThat(new String(
                        HtcdsTable.write(List.of(HtcdsCase.EMPTY.with(HtcdsField.PRS_HOME_PHONE, "+62812"))),
                        StandardCharsets.UTF_8))
                .contains(",'+62812,");
    }

    @Test
    void says_nothing_of_what_stood_there() {
        String secret = Canary.NAME;
        HtcdsTable table = read("prs_FirstName,prs_Gender," + secret + ",prs_Birthdate,\n" + secret + "," + secret + ","
                + secret + "," + Canary.NIK + "," + secret + "\n\"" + secret + "\"x\n");

        assertThat(table.remarks()).hasSize(2);
        assertThat(table.rows()).hasSize(1);
        for (Language language : Language.values()) {
            assertThat(table.remarks()).noneMatch(remark -> tells(remark.message(language)));
            assertThat(table.rows().get(0).outcome().violations())
                    .hasSize(3)
                    .noneMatch(violation -> tells(violation.message(language)));
        }
        assertThat(List.of(table, table.rows(), caseOf(table.rows().get(0))).toString())
                .doesNotContain(Canary.TRACES);
        assertThat(HtcdsSpecimens.full().toString())
                .contains("prs_FirstName")
                .doesNotContain(Canary.TRACES)
                .doesNotContain("Catatan");
    }

    private static boolean tells(String message) {
        return Canary.TRACES.stream().anyMatch(message::contains);
    }
}
