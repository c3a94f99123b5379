package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.basics.Answer;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.migrant.DocumentKind;
import org.lindung.migrant.PersonName;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class DocumentReaderTest {
    private static final DocumentReader<PlacementApplicant> STRICT = DocumentReader.strict(PlacementApplicant.class);
    private static final DocumentReader<PlacementApplicant> LENIENT = DocumentReader.lenient(PlacementApplicant.class);

    /** Documents and what a strict reader says about them. In a document, apostrophes stand for quotation marks. */
    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("an array where an object belongs", "[]", " wrong-type"),
                refusal("null for the whole", "null", " null-not-allowed"),
                refusal("nothing at all", "", " malformed-json"),
                refusal("a missing brace", "{'migrant':{'id':'a'}", " malformed-json"),
                refusal("the end in the middle of a text", "{'migrant':{'id':'a", "/migrant/id malformed-json"),
                refusal("not a number", "{'migrant':{'id':NaN}}", "/migrant malformed-json"),
                refusal("half a character", applicant("'name':'\\ud83d'"), "/migrant/name unpaired-surrogate"),
                refusal("a second document", whole() + " {}", " trailing-data"),
                refusal("rubbish after the document", whole() + " oops", " trailing-data"),
                refusal("nesting of 10,000", "{'migrant':" + "[".repeat(10_000), "/migrant nesting-too-deep"),
                refusal("nesting in an unknown field", "{'x':" + "{'x':".repeat(10_000), "/? nesting-too-deep"),
                refusal(
                        "a text of 200,000 characters",
                        applicant("'name':'" + "a".repeat(200_000) + "'"),
                        "/migrant/name value-too-long"),
                refusal("a number of 1,000 digits", applicant("'sex':" + "9".repeat(1_000)), "/migrant value-too-long"),
                refusal("a name of 10,000 characters", "{'" + "a".repeat(10_000) + "':1}", " value-too-long"),
                refusal("a number for a code", applicant("'sex':0"), "/migrant/sex wrong-type"),
                refusal("a number in quotes for a code", applicant("'sex':'0'"), "/migrant/sex unknown-code"),
                refusal(
                        "the name of a constant for its code",
                        applicant("'sex':'FEMALE'"),
                        "/migrant/sex unknown-code"),
                refusal("a number for a text", applicant("'nik':5302165203010004"), "/migrant/nik wrong-type"),
                refusal("true for a text", applicant("'name':true"), "/migrant/name wrong-type"),
                refusal(
                        "a text for yes",
                        "{'migrant':{'id':'a'},'migration':{},'healthy':'true'}",
                        "/healthy wrong-type"),
                refusal("a number for yes", "{'migrant':{'id':'a'},'migration':{},'healthy':1}", "/healthy wrong-type"),
                refusal("an object for a text", applicant("'name':{'first':'a'}"), "/migrant/name wrong-type"),
                refusal("an array for a text", applicant("'name':['a','b']"), "/migrant/name wrong-type"),
                refusal("an empty object for a text", applicant("'name':{}"), "/migrant/name wrong-type"),
                refusal("null for an answer", applicant("'sex':null"), "/migrant/sex null-not-allowed"),
                refusal("null for an id", "{'migrant':{'id':null},'migration':{}}", "/migrant/id null-not-allowed"),
                refusal("null for a map", applicantWith("'documents':null"), "/documents null-not-allowed"),
                refusal(
                        "null for an entry of a map",
                        applicantWith("'documents':{'passport':null}"),
                        "/documents/passport null-not-allowed"),
                refusal("a field that nobody knows", applicant("'shoeSize':38"), "/migrant/? unknown-field"),
                refusal("a field twice", applicant("'sex':'male','sex':'female'"), "/migrant/sex duplicate-field"),
                refusal(
                        "a key twice",
                        applicantWith("'documents':{'passport':true,'passport':true}"),
                        "/documents/passport duplicate-field"),
                refusal(
                        "a key that is no code",
                        applicantWith("'documents':{'library-card':true}"),
                        "/documents/? unknown-code"),
                refusal(
                        "a reason that is none",
                        applicant("'sex':{'absent':'lost'}"),
                        "/migrant/sex/absent unknown-code"),
                refusal(
                        "absent and known at once",
                        applicant("'education':{'absent':'declined','between':['none','higher']}"),
                        "/migrant/education contradictory-answer"),
                refusal(
                        "absent with a comment",
                        applicant("'sex':{'absent':'declined','why':'shy'}"),
                        "/migrant/sex/? unknown-field"),
                refusal(
                        "between two names",
                        applicant("'name':{'between':['Ana','Ina']}"),
                        "/migrant/name/between no-order"),
                refusal(
                        "a month where a day is needed",
                        applicantWith("'migration':{'departureDate':'2023-03'}", "'migrant':{'id':'a'}"),
                        "/migration/departureDate day-needed"),
                refusal("30 February", applicant("'birthDate':'2001-02-30'"), "/migrant/birthDate no-such-date"),
                refusal("a month 13", applicant("'birthDate':'2001-13'"), "/migrant/birthDate no-such-date"),
                refusal("a date as elsewhere", applicant("'birthDate':'12/03/2001'"), "/migrant/birthDate date-format"),
                refusal("a NIK of 15 digits", applicant("'nik':'530216520301000'"), "/migrant/nik nik-not-16-digits"),
                refusal(
                        "a village of another form",
                        applicant("'homeVillage':'5302162005'"),
                        "/migrant/homeVillage village-code-format"),
                refusal("no id", "{'migrant':{},'migration':{}}", "/migrant/id required"),
                refusal("nothing that is needed", "{}", "/migrant required", "/migration required"));
    }

    private static Arguments refusal(String what, String document, String... problems) {
        return Arguments.of(what, document.replace('\'', '"'), List.of(problems));
    }

    private static String whole() {
        return applicant("'sex':'female'");
    }

    private static String applicant(String fieldsOfMigrant) {
        return applicantWith("'migrant':{'id':'a'," + fieldsOfMigrant + "}", "'migration':{}");
    }

    private static String applicantWith(String field) {
        return applicantWith("'migrant':{'id':'a'},'migration':{}", field);
    }

    private static String applicantWith(String fields, String more) {
        return "{" + fields + "," + more + "}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses(String what, String document, List<String> problems) {
        assertThat(problems(STRICT.read(document))).isEqualTo(problems);
        assertThat(problems(STRICT.read(document.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(problems);
    }

    @Test
    void finds_all_problems_of_a_document_in_one_pass() {
        String document = ("{'migrant':{'nik':'1','birthDate':'2001-02-30','sex':1,'extra':[{'a':1}]},"
                        + "'migration':{'departureDate':[],'destination':'XX'},"
                        + "'documents':{'passport':'yes','visa':true,'work-visa':null},'healthy':true}")
                .replace('\'', '"');

        assertThat(problems(STRICT.read(document)))
                .containsExactly(
                        "/migrant/nik nik-not-16-digits",
                        "/migrant/birthDate no-such-date",
                        "/migrant/sex wrong-type",
                        "/migrant/? unknown-field",
                        "/migrant/id required",
                        "/migration/departureDate wrong-type",
                        "/migration/destination country-unknown",
                        "/documents/passport wrong-type",
                        "/documents/? unknown-code",
                        "/documents/work-visa null-not-allowed");
    }

    @Test
    void keeps_what_it_found_before_the_document_broke_off() {
        assertThat(problems(STRICT.read("{\"migrant\":{\"id\":\"a\",\"sex\":1},\"migration\":{")))
                .containsExactly("/migrant/sex wrong-type", "/migration malformed-json");
    }

    @Test
    void lists_a_hundred_problems_and_says_that_there_are_more() {
        String document = "{" + "\"x\":1,".repeat(5_000) + "\"y\":1}";

        List<Violation> strict = STRICT.read(document).violations();
        assertThat(strict).hasSize(Reading.MOST_NOTED + 1);
        assertThat(strict.get(Reading.MOST_NOTED).code()).isEqualTo("more-problems");

        Validated<PlacementApplicant> lenient =
                LENIENT.read("{\"migrant\":{\"id\":\"a\"},\"migration\":{}," + "\"x\":1,".repeat(5_000) + "\"y\":1}");
        assertThat(lenient.isValid()).isTrue();
        assertThat(lenient.violations()).hasSize(Reading.MOST_NOTED + 1);
    }

    @Test
    void warns_of_unknown_fields_and_nulls_if_lenient() {
        String document = applicant("'sex':null,'shoeSize':38").replace('\'', '"');

        Validated<PlacementApplicant> outcome = LENIENT.read(document);
        assertThat(outcome.value().orElseThrow().getMigrant().getSex()).isEqualTo(Answer.notAsked());
        assertThat(problems(outcome)).containsExactly("/migrant/sex null-not-allowed", "/migrant/? unknown-field");
        assertThat(outcome.violations()).extracting(Violation::severity).containsOnly(Severity.WARNING);
        assertThat(outcome.violations().get(1).text().en())
                .isEqualTo("field number 3 of this object is not known; known are: id, birthDate, citizenship,"
                        + " contactPlans, education, familyCard, homeVillage, identityDocuments, maritalStatus, name, nik,"
                        + " otherNames, phone, sex, formatVersion");

        assertThat(LENIENT.read("{\"migrant\":{\"id\":\"a\"},\"migration\":{},\"documents\":null}")
                        .value()
                        .orElseThrow()
                        .getDocuments())
                .isEmpty();
    }

    @Test
    void refuses_all_else_even_if_lenient() {
        assertThat(problems(LENIENT.read("{\"migrant\":{\"id\":null,\"sex\":1},\"migration\":{},\"x\":1}")))
                .containsExactly("/migrant/id null-not-allowed", "/migrant/sex wrong-type", "/? unknown-field");
    }

    @Test
    void warns_of_a_nik_that_says_something_else_and_uses_the_value() {
        Validated<PlacementApplicant> outcome =
                STRICT.read(applicant("'nik':'5302165203010004','birthDate':'1999','sex':'male'")
                        .replace('\'', '"'));

        assertThat(outcome.isValid()).isTrue();
        assertThat(problems(outcome))
                .containsExactly("/migrant/nik nik-birth-date-differs", "/migrant/nik nik-sex-differs");
        assertThat(STRICT.noticing(applicant -> List.of())
                        .read(applicant("'nik':'5302165203010004','sex':'male'").replace('\'', '"'))
                        .violations())
                .isEmpty();
    }

    @Test
    void reads_utf_8_and_nothing_else() {
        String document = applicant("'name':'Ni Luh Säri 😀'").replace('\'', '"');
        byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + document).getBytes(StandardCharsets.UTF_8);

        assertThat(STRICT.read(utf8).value().orElseThrow().getMigrant().getName())
                .isEqualTo(Answer.known(PersonName.of("Ni Luh Säri 😀")));
        assertThat(STRICT.read(marked)).usingRecursiveComparison().isEqualTo(STRICT.read(utf8));

        assertThat(problems(STRICT.read(document.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(" invalid-utf-8");
        assertThat(STRICT.read(document.getBytes(StandardCharsets.UTF_16)).isValid())
                .isFalse();
        assertThat(STRICT.read(document.getBytes(StandardCharsets.UTF_16BE)).isValid())
                .isFalse();
        // ways to write characters that UTF-8 forbids: overlong, half of a pair, beyond Unicode
        for (byte[] forbidden :
                List.of(bytes(0xC0, 0xAF), bytes(0xED, 0xA0, 0x80), bytes(0xF4, 0x90, 0x80, 0x80), bytes(0xE2, 0x82))) {
            byte[] damaged = utf8.clone();
            System.arraycopy(forbidden, 0, damaged, damaged.length - 30, forbidden.length);
            assertThat(problems(STRICT.read(damaged))).containsExactly(" invalid-utf-8");
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void refuses_a_document_beyond_the_limit_without_looking_at_it() {
        String blank = " ".repeat(ProtectionJson.MAX_DOCUMENT_LENGTH + 1);

        assertThat(problems(STRICT.read(blank))).containsExactly(" document-too-long");
        assertThat(problems(STRICT.read(blank.getBytes(StandardCharsets.US_ASCII))))
                .containsExactly(" document-too-long");
    }

    @Test
    void says_where_a_document_stops_being_json() {
        assertThat(STRICT.read("{\"migrant\" 1}").violations().get(0).message(Language.ENGLISH))
                .isEqualTo("this is not well-formed JSON, near position 12 [malformed-json]");
        assertThat(STRICT.read("{\"migrant\" 1}".getBytes(StandardCharsets.UTF_8))
                        .violations()
                        .get(0)
                        .message(Language.INDONESIAN))
                .isEqualTo("ini bukan JSON yang benar, di sekitar posisi 12 [malformed-json]");
    }

    @Test
    void names_the_codes_that_a_list_has() {
        Violation unknown = STRICT.read(applicant("'sex':'f'").replace('\'', '"'))
                .violations()
                .get(0);
        assertThat(unknown.text().in(Language.ENGLISH)).isEqualTo("the code is not one of: female, male");
        assertThat(unknown.text().in(Language.INDONESIAN)).isEqualTo("kode bukan salah satu dari: female, male");

        Violation key = STRICT.read(applicantWith("'documents':{'visa':true}").replace('\'', '"'))
                .violations()
                .get(0);
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(key.text().en()).contains(kind.code());
        }
    }

    @Test
    void every_code_is_provoked_by_some_test_here_or_beside() {
        TreeSet<String> provoked = new TreeSet<>();
        Stream.of(refusals(), RuleBookDocumentTest.refusals(), ShapesTest.refusals())
                .flatMap(all -> all)
                .forEach(arguments -> {
                    for (Object problem : (List<?>) arguments.get()[2]) {
                        provoked.add(
                                problem.toString().substring(problem.toString().indexOf(' ') + 1));
                    }
                });
        provoked.addAll(List.of("invalid-utf-8", "document-too-long", "more-problems")); // above
        provoked.addAll(List.of("number-out-of-range", "amount-format", "currency-unknown")); // SmallValuesTest
        provoked.add("unknown-format-version"); // FormatVersionTest
        provoked.addAll(List.of("empty-line", "line-too-long", "duplicate-id")); // RowReaderTest
        provoked.addAll(List.of("array-not-closed")); // ArrayRowsTest
        provoked.addAll(List.of("gzip-truncated", "gzip-broken", "gzip-grows-too-much")); // PackedRowsTest
        provoked.addAll(List.of(
                "csv-quotes", "csv-cell-count", "column-missing", "unknown-column", "duplicate-column")); // CsvRowsTest
        provoked.add("type-not-first"); // ShapesTest
        provoked.addAll(
                List.of("exceptions-too-deep", "too-many-changes")); // RuleBookDocumentTest, DamagedRuleBookTest
        assertThat(Stream.of(JsonViolation.values()).map(JsonViolation::code)).allMatch(provoked::contains);
    }

    static List<String> problems(Validated<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
