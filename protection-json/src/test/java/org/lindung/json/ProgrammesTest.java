package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lindung.area.AreaCode;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Deliveries;
import org.lindung.assistance.Delivery;
import org.lindung.assistance.DeliveryId;
import org.lindung.assistance.Frequency;
import org.lindung.assistance.Programme;
import org.lindung.assistance.ProgrammeId;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.eligibility.overview.PersonFile;
import org.lindung.eligibility.programme.ProgrammeBook;
import org.lindung.household.HouseholdId;
import org.lindung.household.Recipient;
import org.lindung.law.Provision;
import org.lindung.party.PartyId;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Assessment;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.rule.Overview;
import org.lindung.rule.Question;
import org.lindung.value.Language;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** The programmes of the guide, assessed as a partner would do it. Apostrophes stand for quotation marks. */
class ProgrammesTest {

    @Test
    void the_guide_assesses_the_households_of_ntt_in_ten_lines() {
        String document = RuleBooks.example("ntt-returnees-2020");
        byte[] file = RuleBooks.guide("ntt-returnees-2020.answers.ndjson").getBytes(StandardCharsets.UTF_8);
        List<String> printed = new ArrayList<>();

        // guide:begin
        ProgrammeRules programme = DocumentReader.strict(ProgrammeRules.class)
                .read(document)
                .value()
                .orElseThrow();
        try (var rows = RowReader.ndjson(new ByteArrayInputStream(file), programme.answers())) {
            for (Row<AnswerSheet> row : rows) {
                AnswerSheet household = row.outcome().value().orElseThrow();
                Assessment<AnswerSheet> answer = programme.book().assess(household, LocalDate.of(2020, 8, 1));
                printed.add(household.id() + ": " + answer.outcome().code());
                for (Question<AnswerSheet> question : answer.questions()) {
                    printed.add("  " + question.fact().question().in(Language.INDONESIAN));
                }
            }
        }
        // guide:end

        assertThat(printed)
                .containsExactly(
                        "household-1: eligible",
                        "household-2: not-eligible",
                        "household-3: undetermined",
                        "  Berapa anak di bawah 5 tahun dalam rumah tangga?",
                        "household-4: undetermined",
                        "  Kapan pekerja pulang?");
    }

    @Test
    void the_guide_puts_a_programme_with_its_ledger_beside_the_law() {
        ProgrammeRules rules = programme("ntt-returnees-2020");
        AnswerSheet household = read(
                        rules,
                        "{'id':'household-1','answers':{'home-regency':'53.04','returned-on':'2020-05-17','children-under-5':2,'kit-received':false}}")
                .value()
                .orElseThrow();
        Provision document = rules.book().requirements().get(0).provision();
        Recipient recipient = Recipient.of(HouseholdId.of("H-1"));
        Answer<AreaCode> home = Answer.known(AreaCode.of("53.04"));

        // overview:begin
        Programme kits = Programme.builder()
                .id(ProgrammeId.of("ntt-kits"))
                .name(Text.of("kits for returnees of Timor", "paket bagi purnamigran Timor"))
                .provider(PartyId.of("MOSA"))
                .addTypes(AssistanceType.HYGIENE_KIT, AssistanceType.FOOD)
                .areas(Set.of(AreaCode.of("53.01"), AreaCode.of("53.02"), AreaCode.of("53.04"), AreaCode.of("53.21")))
                .runs(DateRange.of(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 1, 1)))
                .frequency(new Frequency.Once())
                .build();
        Deliveries ledger = Deliveries.under(kits)
                .add(Delivery.builder()
                        .id(DeliveryId.of("D-1"))
                        .programme(kits.getId())
                        .recipient(recipient)
                        .type(AssistanceType.HYGIENE_KIT)
                        .deliveredOn(LocalDate.of(2020, 7, 1))
                        .deliveredBy(PartyId.of("RPTC-KOE"))
                        .build())
                .value()
                .orElseThrow();

        ProgrammeBook programme = ProgrammeBook.of(kits, document).with(rules.book());
        AnswerSheet answers = programme.answers(household, home, recipient, ledger);
        Overview overview = PersonFile.empty().with(programme, answers).overview(LocalDate.of(2020, 8, 1));
        // overview:end

        assertThat(overview.matters())
                .filteredOn(matter -> matter.id().startsWith("ntt-returnees-2020"))
                .extracting(matter -> matter.id() + ": " + matter.outcome().code())
                .containsExactlyInAnyOrder(
                        "ntt-returnees-2020/food: eligible", "ntt-returnees-2020/hygiene-kit: not-eligible");
    }

    @Test
    void the_guide_shows_what_runs_here() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "guide", "programmes.md"));
        String source =
                Files.readString(Path.of("src", "test", "java", "org", "lindung", "json", "ProgrammesTest.java"));

        assertThat(guide)
                .contains(region(source, "guide"), region(source, "overview"))
                .contains(RuleBooks.guide("ntt-returnees-2020.answers.ndjson")
                        .lines()
                        .toList()
                        .get(2));
    }

    private static String region(String source, String name) {
        String begin = "// " + name + ":begin\n";
        String code =
                source.substring(source.indexOf(begin) + begin.length(), source.indexOf("        // " + name + ":end"));
        return "```java\n" + code.stripTrailing().stripIndent() + "\n```";
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    2024-03-01 | 'age':'2006-05-01','worked-abroad':true,'village-is-desmigratif':true,'trade':'food' | eligible
                    2024-02-29 | 'age':'2006-05-01','worked-abroad':true,'village-is-desmigratif':true,'trade':'food' | not-covered
                    2024-03-01 | 'age':'2007-03-02','worked-abroad':true,'village-is-desmigratif':true,'trade':'food' | not-eligible
                    2024-03-01 | 'age':'2007-03-01','worked-abroad':true,'village-is-desmigratif':true,'trade':'food' | eligible
                    2024-03-01 | 'age':'2007','worked-abroad':true,'village-is-desmigratif':true,'trade':'food'       | undetermined
                    2024-03-01 | 'age':'1990','worked-abroad':true,'village-is-desmigratif':true,'trade':'welding'    | undetermined
                    2024-03-01 | 'age':'1990','worked-abroad':true,'village-is-desmigratif':true,'trade':'welding','weld-health-check':{'absent':'not-applicable'} | eligible
                    2024-03-01 | 'age':'1990','worked-abroad':true,'village-is-desmigratif':true,'trade':'welding','weld-health-check':false | not-eligible
                    2024-03-01 | 'age':'2006-06','worked-abroad':true,'village-is-desmigratif':true,'trade':'welding','weld-health-check':true | not-eligible
                    2024-03-01 | 'age':'1990','worked-abroad':{'absent':'declined'},'village-is-desmigratif':true,'trade':'food' | undetermined
                    """)
    void training_is_for_former_workers_of_seventeen_and_welding_for_the_fit_of_eighteen(
            LocalDate day, String answers, String outcome) {
        assertThat(outcome("desmigratif-training", day, answers)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    'stranded':true,'ill-or-injured':true,'wages-withheld':true,'other-payer':'nobody'     | eligible
                    'stranded':true,'ill-or-injured':true,'wages-withheld':true,'other-payer':'promised'   | needs-review
                    'stranded':true,'ill-or-injured':true,'wages-withheld':true,'other-payer':'paid'       | not-eligible
                    'stranded':true,'ill-or-injured':true,'other-payer':'nobody'                           | undetermined
                    'stranded':true,'age':'1990','small-children-along':0,'ill-or-injured':true,'other-payer':'nobody' | undetermined
                    'stranded':true,'age':'1990','small-children-along':0,'ill-or-injured':true,'wages-withheld':false,'other-payer':'nobody' | not-eligible
                    'stranded':true,'age':'1964','small-children-along':1,'other-payer':'nobody'           | eligible
                    'stranded':false                                                                       | not-eligible
                    """)
    void transport_counts_points_and_leaves_broken_promises_to_a_person(String answers, String outcome) {
        assertThat(outcome("stranded-transport", LocalDate.of(2025, 3, 1), answers))
                .isEqualTo(outcome);
    }

    private static String outcome(String example, LocalDate day, String answers) {
        ProgrammeRules programme = programme(example);
        AnswerSheet sheet = read(programme, "{'id':'p-1','answers':{" + answers + "}}")
                .value()
                .orElseThrow();
        return programme.book().assess(sheet, day).outcome().code();
    }

    @Test
    void an_answer_comes_back_as_it_was() {
        ProgrammeRules programme = programme("stranded-transport");
        String document =
                "{'formatVersion':1,'id':'p-1','answers':{'stranded':true,'age':'1990-02','small-children-along':{'between':[1,2]},"
                        + "'ill-or-injured':{'absent':'withheld-for-safety'},'other-payer':'paid'}}";

        AnswerSheet sheet = read(programme, document).value().orElseThrow();

        assertThat(ProtectionJson.strict().writeValueAsString(sheet)).isEqualTo(document.replace('\'', '"'));
    }

    @Test
    void a_day_of_which_the_month_is_known_lies_in_that_month() {
        ProgrammeRules programme = programme("ntt-returnees-2020");

        AnswerSheet sheet = read(programme, "{'id':'h','answers':{'returned-on':'2020-02'}}")
                .value()
                .orElseThrow();

        assertThat(ProtectionJson.strict().writeValueAsString(sheet))
                .contains("{\"between\":[\"2020-02-01\",\"2020-02-29\"]}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    {'answers':{}}                                             | /id required
                    {'id':'h'}                                                 | /answers required
                    {'id':'Ibu Maria','answers':{}}                            | /id sheet-id-format
                    {'id':'5302165203010004','answers':{}}                     | /id sheet-id-format
                    {'id':7,'answers':{}}                                      | /id wrong-type
                    {'id':'h','answers':{'shoe-size':40}}                      | /answers/? unknown-field
                    {'id':'h','answers':{'kit-received':'no'}}                 | /answers/kit-received wrong-type
                    {'id':'h','answers':{'children-under-5':'2'}}              | /answers/children-under-5 wrong-type
                    {'id':'h','answers':{'home-regency':'53.99'}}              | /answers/home-regency unknown-code
                    {'id':'h','answers':{'returned-on':'May'}}                 | /answers/returned-on date-format
                    {'id':'h','answers':{'returned-on':2020}}                  | /answers/returned-on wrong-type
                    {'id':'h','answers':{'returned-on':null}}                  | /answers/returned-on null-not-allowed
                    {'id':'h','answers':{'returned-on':{'absent':'forgotten'}}} | /answers/returned-on/absent unknown-code
                    {'id':'h','answers':{'children-under-5':{'between':[3,1]}}} | /answers/children-under-5/between interval-reversed
                    """)
    void says_what_is_wrong_with_an_answer(String document, String expected) {
        assertThat(read(programme("ntt-returnees-2020"), document).violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(expected);
    }

    @Test
    void an_error_in_a_programme_is_told_in_both_languages() {
        String document =
                RuleBooks.example("ntt-returnees-2020").replace("\"fact\": \"kit-received\"", "\"fact\": \"kit\"");

        Violation violation = DocumentReader.strict(ProgrammeRules.class)
                .read(document)
                .violations()
                .get(0);

        assertThat(violation.path()).isEqualTo("/requirements/3/asks/fact");
        assertThat(violation.code()).isEqualTo("unknown-fact");
        assertThat(violation.text().en()).isEqualTo("the catalogue has no fact of this id");
        assertThat(violation.text().id()).isEqualTo("katalog tidak memiliki fakta dengan id ini");
    }

    @Test
    void a_programme_declares_every_fact_that_it_reads() {
        ProgrammeRules programme = programme("ntt-returnees-2020");
        FactCatalogue<AnswerSheet> none = FactCatalogue.of(Set.<Fact<AnswerSheet, ?>>of());

        assertThat(programme).hasToString("ntt-returnees-2020 2020.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeRules(none, programme.book()));
    }

    private static ProgrammeRules programme(String example) {
        return DocumentReader.strict(ProgrammeRules.class)
                .read(RuleBooks.example(example))
                .value()
                .orElseThrow();
    }

    private static Validated<AnswerSheet> read(ProgrammeRules programme, String document) {
        return programme.answers().read(document.replace('\'', '"'));
    }
}
