package org.lindung.json.ctdc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.Refusal;
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.code.Code;
import org.lindung.code.ListedCode;
import org.lindung.json.htcds.HtcdsCase;
import org.lindung.json.htcds.HtcdsEntry;
import org.lindung.json.htcds.HtcdsField;
import org.lindung.json.htcds.HtcdsSection;
import org.lindung.statistics.AgeBands;
import org.lindung.statistics.Breakdown;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.Tally;

class CtdcRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 4);
    private static final ReleasePolicy PAIRS = new ReleasePolicy(2, 1, 4, List.of());

    private static CtdcCase registered(HtcdsCase document) {
        return new CtdcCase(document, DAY);
    }

    private static CtdcRecords records(List<CtdcCase> cases, ReleasePolicy policy) {
        return CtdcRecords.of(cases.stream().collect(CtdcRecords.tally()), policy);
    }

    /** What a document comes to if there is one more just like it. */
    private static Map<CtdcColumn, String> cells(CtdcCase one) {
        return records(List.of(one, one), PAIRS).records().findFirst().orElseThrow();
    }

    private static HtcdsCase with(HtcdsField<Set<Code>> field, String... choices) {
        return HtcdsCase.EMPTY.with(
                field, Stream.of(choices).map(field::code).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static List<String> lines(CtdcRecords records, CtdcProfile profile) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.write(profile, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void has_the_columns_of_the_codebook_in_their_order() {
        CtdcRecords nobody = records(List.of(), ReleasePolicy.COMMON);

        assertThat(lines(nobody, CtdcProfile.NAMES_OF_2024))
                .containsExactly("yearOfRegistration,gender,ageBroad,citizenship,CountryOfExploitation,traffickMonths,"
                        + "meansDebtBondageEarnings,meansThreats,meansAbusePsyPhySex,meansFalsePromises,meansDrugsAlcohol,"
                        + "meansDenyBasicNeeds,meansExcessiveWorkHours,meansWithholdDocs,isForcedLabour,isSexualExploit,"
                        + "isOtherExploit,typeOfLabourAgriculture,typeOfLabourConstruction,typeOfLabourDomesticWork,"
                        + "typeOfLabourHospitality,typeOfSexProstitution,typeOfSexPornography,"
                        + "recruiterRelationIntimatePartner,recruiterRelationFriend,recruiterRelationFamily,"
                        + "recruiterRelationOther");
        assertThat(lines(nobody, CtdcProfile.NAMES_OF_2026).get(0).split(","))
                .hasSize(27)
                .contains("sectorOfLabourHospitality", "sectorOfSexPornography", "recruiterRelationOther")
                .noneMatch(name -> name.startsWith("typeOf"));
    }

    @Test
    void says_in_one_line_what_a_document_says() {
        HtcdsCase document = HtcdsCase.EMPTY
                .with(HtcdsField.PRS_GENDER, HtcdsField.PRS_GENDER.code("Feminine"))
                .with(HtcdsField.PRS_BIRTHDATE, LocalDate.of(2000, 6, 5))
                .with(HtcdsField.PRS_CITIZENSHIP, Set.of(CountryCode.of("ID")))
                .with(
                        HtcdsField.VIC_METHODS_OF_CONTROL,
                        Set.of(HtcdsField.VIC_METHODS_OF_CONTROL.code("WithholdsDocuments")))
                .with(
                        HtcdsField.VIC_TYPE_OF_EXPLOITATION,
                        Set.of(HtcdsField.VIC_TYPE_OF_EXPLOITATION.code("ForcedLabour")))
                .adding(HtcdsSection.EVENT, event("Exploitation", "Malaysia"))
                .adding(HtcdsSection.EVENT, event("Recruitment", "ID"));

        assertThat(lines(records(Collections.nCopies(3, registered(document)), PAIRS), CtdcProfile.NAMES_OF_2024))
                .hasSize(4)
                .last()
                .isEqualTo("2020,Woman,18--20,IDN,MYS,,,,,,,,,1,1,,,,,,,,,,,,");
    }

    private static HtcdsEntry event(String type, String country) {
        return HtcdsEntry.EMPTY
                .with(HtcdsField.HTE_TYPE, HtcdsField.HTE_TYPE.code(type))
                .with(HtcdsField.HTE_COUNTRY, country);
    }

    @ParameterizedTest
    @CsvSource({"MY, Malaysia, MYS", "MY, TW, ''", "MY, somewhere, ''", "somewhere, somewhere, ''"})
    void names_a_country_of_exploitation_only_if_there_is_one(String one, String other, String told) {
        HtcdsCase document = HtcdsCase.EMPTY
                .adding(HtcdsSection.EVENT, event("Exploitation", one))
                .adding(HtcdsSection.EVENT, event("Exploitation", other));

        assertThat(cells(registered(document)).getOrDefault(CtdcColumn.COUNTRY_OF_EXPLOITATION, ""))
                .isEqualTo(told);
    }

    @Test
    void chooses_none_of_two_citizenships() {
        HtcdsCase document =
                HtcdsCase.EMPTY.with(HtcdsField.PRS_CITIZENSHIP, Set.of(CountryCode.of("ID"), CountryCode.of("MY")));

        assertThat(cells(registered(document))).doesNotContainKey(CtdcColumn.CITIZENSHIP);
    }

    @ParameterizedTest
    @CsvSource({
        "Feminine, Woman",
        "Masculine, Man",
        "TransgenderFeminine, Trans/Transgender/NonConforming",
        "TransgenderMasculine, Trans/Transgender/NonConforming",
        "NonConforming, Trans/Transgender/NonConforming",
        "NonSpecifiedUnknown, ''"
    })
    void takes_the_gender_as_it_is(String choice, String told) {
        HtcdsCase document = HtcdsCase.EMPTY.with(HtcdsField.PRS_GENDER, HtcdsField.PRS_GENDER.code(choice));

        assertThat(cells(registered(document)).getOrDefault(CtdcColumn.GENDER, ""))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-06-05, 2020-06-04, 0--8",
        "2011-06-04, 2020-06-04, 9--17",
        "2002-06-05, 2020-06-04, 9--17",
        "2002-06-04, 2020-06-04, 18--20",
        "1999-06-05, 2020-06-04, 18--20",
        "1999-06-04, 2020-06-04, 21--23",
        "1996-06-04, 2020-06-04, 24--26",
        "1993-06-04, 2020-06-04, 27--29",
        "1990-06-04, 2020-06-04, 30--38",
        "1981-06-04, 2020-06-04, 39--47",
        "1972-06-04, 2020-06-04, 48+",
        "2020-06-04, 2020-06-04, 0--8",
        "2020-06-05, 2020-06-04, ''",
        "2004-02-29, 2022-02-27, 9--17",
        "2004-02-29, 2022-02-28, ''",
        "2004-02-29, 2022-03-01, 18--20"
    })
    void takes_the_age_on_the_day_of_registration(LocalDate born, LocalDate registered, String band) {
        CtdcCase one = new CtdcCase(HtcdsCase.EMPTY.with(HtcdsField.PRS_BIRTHDATE, born), registered);

        assertThat(cells(one).getOrDefault(CtdcColumn.AGE_BROAD, "")).isEqualTo(band);
    }

    /** The merge rules, written down once more from the codebook. */
    private static final Map<String, String> MEANS = Map.ofEntries(
            Map.entry("DebtBondage", "meansDebtBondageEarnings"),
            Map.entry("TakesEarnings", "meansDebtBondageEarnings"),
            Map.entry("PhysicalThreats", "meansThreats"),
            Map.entry("ThreatensChildrenFamily", "meansThreats"),
            Map.entry("ThreatsLawEnforcement", "meansThreats"),
            Map.entry("PsychologicalAbuse", "meansAbusePsyPhySex"),
            Map.entry("PhysicalAbuse", "meansAbusePsyPhySex"),
            Map.entry("SexualAbuse", "meansAbusePsyPhySex"),
            Map.entry("FalsePromises", "meansFalsePromises"),
            Map.entry("PsychoactiveSubstance", "meansDrugsAlcohol"),
            Map.entry("RestrictsFinancialAccess", "meansDenyBasicNeeds"),
            Map.entry("RestrictsMedicalCare", "meansDenyBasicNeeds"),
            Map.entry("WithholdsNecessities", "meansDenyBasicNeeds"),
            Map.entry("ExcessiveWorkingHours", "meansExcessiveWorkHours"),
            Map.entry("WithholdsDocuments", "meansWithholdDocs"),
            Map.entry("Other", "no column"));

    @Test
    void merges_every_set_of_means_of_control_by_the_rules() {
        List<Code> choices = HtcdsField.VIC_METHODS_OF_CONTROL.choices().stream()
                .map(ListedCode::getCode)
                .toList();
        assertThat(choices).extracting(Code::value).containsExactlyInAnyOrderElementsOf(MEANS.keySet());
        List<CtdcColumn> columns = Stream.of(CtdcColumn.values())
                .filter(column -> column.group().equals(Optional.of(CtdcGroup.MEANS_OF_CONTROL)))
                .toList();

        for (int set = 1; set < 1 << choices.size(); set++) {
            Set<Code> said = new LinkedHashSet<>();
            Set<String> expected = new HashSet<>();
            for (int i = 0; i < choices.size(); i++) {
                if ((set >> i & 1) == 1) {
                    said.add(choices.get(i));
                    expected.add(MEANS.get(choices.get(i).value()));
                }
            }
            expected.remove("no column");
            CtdcCase one = registered(HtcdsCase.EMPTY.with(HtcdsField.VIC_METHODS_OF_CONTROL, said));
            Set<String> flags = new HashSet<>();
            for (CtdcColumn column : columns) {
                if (column.of(one).equals(Answer.known(CtdcColumn.SET))) {
                    flags.add(column.name(CtdcProfile.NAMES_OF_2024));
                }
            }
            if (!flags.equals(expected)) {
                assertThat(flags).as("%s", said).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vic_TypeOfExploitation, ForcedLabour, IS_FORCED_LABOUR",
        "vic_TypeOfExploitation, ForcedBegging, IS_FORCED_LABOUR",
        "vic_TypeOfExploitation, SexualExploitation, IS_SEXUAL_EXPLOIT",
        "vic_TypeOfExploitation, ForcedMarriage, IS_OTHER_EXPLOIT",
        "vic_TypeOfExploitation, ForcedMilitaryByNonStateActors, IS_OTHER_EXPLOIT",
        "vic_TypeOfExploitation, OrganRemoval, IS_OTHER_EXPLOIT",
        "vic_TypeOfExploitation, ChildLabour, IS_OTHER_EXPLOIT",
        "vic_TypeOfExploitation, Servitude, IS_OTHER_EXPLOIT",
        "vic_TypeOfExploitation, ForcedAdoption, IS_OTHER_EXPLOIT",
        "vic_TypeOfExploitation, Surrogacy, IS_OTHER_EXPLOIT",
        "vic_TypeOfExploitation, Other, IS_OTHER_EXPLOIT",
        "vic_ForcedLabourIndustry, F_Construction, TYPE_OF_LABOUR_CONSTRUCTION",
        "vic_ForcedLabourIndustry, T_ActivitiesOfHouseholdsAsEmployers, TYPE_OF_LABOUR_DOMESTIC_WORK",
        "vic_ForcedLabourIndustry, I_AccommodationAndFoodServiceActivities, TYPE_OF_LABOUR_HOSPITALITY",
        "vic_ForcedLabourIndustry, A_AgricultureForestryAndFishing,",
        "vic_ForcedLabourIndustry, C_Manufacturing,",
        "vic_TypeOfSexExploitation, Prostitution, TYPE_OF_SEX_PROSTITUTION",
        "vic_TypeOfSexExploitation, Pornography, TYPE_OF_SEX_PORNOGRAPHY",
        "vic_TypeOfSexExploitation, RemoteInteractiveServices,"
    })
    void sets_one_flag_for_a_choice_or_none(String field, String choice, CtdcColumn flag) {
        Map<CtdcColumn, String> cells = cells(registered(with(choicesOf(field), choice)));

        Map<CtdcColumn, String> expected = flag == null ? Map.of() : Map.of(flag, "1");
        assertThat(cells).containsAllEntriesOf(expected).hasSize(1 + expected.size());
    }

    private static HtcdsField<Set<Code>> choicesOf(String name) {
        return Stream.of(
                        HtcdsField.VIC_TYPE_OF_EXPLOITATION,
                        HtcdsField.VIC_FORCED_LABOUR_INDUSTRY,
                        HtcdsField.VIC_TYPE_OF_SEX_EXPLOITATION)
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The worked example of the codebook, each of its five people twice. */
    @Test
    void takes_percentages_of_those_of_whom_something_is_known() {
        List<CtdcCase> people = Stream.of(
                        with(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "ForcedLabour"),
                        with(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "SexualExploitation"),
                        with(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "OrganRemoval"),
                        HtcdsCase.EMPTY,
                        with(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "ForcedLabour", "SexualExploitation"))
                .flatMap(document -> Stream.of(registered(document), registered(document)))
                .toList();
        CtdcRecords records = records(people, PAIRS);

        assertThat(records.percent(CtdcColumn.IS_FORCED_LABOUR)).contains(new BigDecimal("50.0"));
        assertThat(records.percent(CtdcColumn.IS_SEXUAL_EXPLOIT)).contains(new BigDecimal("50.0"));
        assertThat(records.percent(CtdcColumn.IS_OTHER_EXPLOIT)).contains(new BigDecimal("25.0"));
        assertThat(records.percent(CtdcColumn.MEANS_THREATS)).isEmpty();
        assertThat(records.percent(CtdcColumn.GENDER)).isEmpty();
    }

    @Test
    void leaves_out_who_is_unlike_all_others_and_says_so() {
        List<CtdcCase> cases = new ArrayList<>();
        HtcdsCase forced = with(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "ForcedLabour");
        for (int i = 0; i < 14; i++) {
            cases.add(registered(forced));
        }
        cases.add(registered(with(HtcdsField.VIC_TYPE_OF_EXPLOITATION, "OrganRemoval")));
        CtdcRecords records = records(cases, ReleasePolicy.COMMON);

        assertThat(records.records()).hasSize(10).containsOnly(cells(registered(forced)));
        assertThat(records.report()).isEqualTo(new CtdcRecords.Report(15, 10, Map.of()));
        assertThat(records.report()).hasToString("***");
        assertThat(cases.get(14)).hasToString("***");
    }

    @Test
    void gives_up_columns_of_those_who_are_too_few_and_says_of_how_many() {
        List<CtdcCase> cases = new ArrayList<>();
        for (String control : List.of("FalsePromises", "DebtBondage", "WithholdsDocuments", "PhysicalAbuse")) {
            cases.addAll(Collections.nCopies(
                    6,
                    registered(with(HtcdsField.VIC_METHODS_OF_CONTROL, control)
                            .with(HtcdsField.PRS_GENDER, HtcdsField.PRS_GENDER.code("Feminine")))));
        }
        CtdcRecords records = records(cases, ReleasePolicy.COMMON);

        assertThat(records.records())
                .hasSize(20)
                .allSatisfy(cells -> assertThat(cells)
                        .containsEntry(CtdcColumn.YEAR_OF_REGISTRATION, "2020")
                        .containsEntry(CtdcColumn.GENDER, "Woman"));
        assertThat(records.report().withheld())
                .containsEntry(CtdcColumn.MEANS_WITHHOLD_DOCS, 20L)
                .doesNotContainKey(CtdcColumn.GENDER);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void tells_nothing_of_fewer_people_than_it_may(@ForAll("documents") List<HtcdsCase> documents) {
        List<CtdcCase> cases =
                documents.stream().map(CtdcRecordsTest::registered).toList();
        ReleasePolicy policy = new ReleasePolicy(5, 5, 4, List.of("CountryOfExploitation"));
        Tally tally = cases.stream().collect(CtdcRecords.tally());
        CtdcRecords records = CtdcRecords.of(tally, policy);

        Map<Map<CtdcColumn, String>, Long> alike =
                records.records().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(alike.values()).allMatch(number -> number >= 5 && number % 5 == 0);
        assertThat(records.report().records()).isLessThanOrEqualTo(documents.size());
        // whatever is told of a group is so of as many people in truth
        alike.forEach((cells, number) -> assertThat(cases.stream()
                        .filter(one -> cells.entrySet().stream()
                                .allMatch(cell -> cell.getKey().of(one).equals(Answer.known(cell.getValue()))))
                        .count())
                .isGreaterThanOrEqualTo(number));
        // and in any order, and in parts
        List<CtdcCase> backwards = new ArrayList<>(cases);
        Collections.reverse(backwards);
        Tally parts = backwards.subList(0, cases.size() / 2).stream()
                .collect(CtdcRecords.tally())
                .merge(backwards.subList(cases.size() / 2, cases.size()).stream()
                        .collect(CtdcRecords.tally()));
        assertThat(lines(CtdcRecords.of(parts, policy), CtdcProfile.NAMES_OF_2024))
                .isEqualTo(lines(records, CtdcProfile.NAMES_OF_2024));
    }

    @Provide
    Arbitrary<List<HtcdsCase>> documents() {
        return Combinators.combine(
                        Arbitraries.of("Feminine", "Masculine"),
                        Arbitraries.of("DebtBondage", "FalsePromises", "Other"),
                        Arbitraries.of("ForcedLabour", "OrganRemoval"),
                        Arbitraries.of(1980, 1990, 2010))
                .as((gender, control, exploitation, year) -> with(HtcdsField.VIC_METHODS_OF_CONTROL, control)
                        .with(HtcdsField.PRS_GENDER, HtcdsField.PRS_GENDER.code(gender))
                        .with(
                                HtcdsField.VIC_TYPE_OF_EXPLOITATION,
                                Set.of(HtcdsField.VIC_TYPE_OF_EXPLOITATION.code(exploitation)))
                        .with(HtcdsField.PRS_BIRTHDATE, LocalDate.of(year, 1, 1)))
                .list()
                .ofMaxSize(80);
    }

    @Test
    void refuses_a_count_of_something_else() {
        Tally other = Stream.<LocalDate>of()
                .collect(Tally.of(
                        List.of(Breakdown.byAge(AgeBands.COMMON, day -> Answer.notAsked(), day -> Answer.known(day)))));

        assertThat(Refusal.codes(() -> CtdcRecords.of(other, ReleasePolicy.COMMON)))
                .containsExactly("tallies-differ");
    }
}
