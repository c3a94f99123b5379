package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.eligibility.placement.PlacementFacts;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** What is said about a programme that cannot be one. In the documents, apostrophes stand for quotation marks. */
class RuleBookDocumentTest {
    private static final DocumentReader<ProgrammeRules> PROGRAMMES = DocumentReader.strict(ProgrammeRules.class);

    private static final String TEXT = "{'en':'a','id':'b'}";
    private static final String ABOUT =
            "'label':" + TEXT + ",'question':" + TEXT + ",'answerers':['person'],'category':'family'";
    private static final String FACTS = "'facts':["
            + "{'id':'yes','type':'yes-no'," + ABOUT + "},"
            + "{'id':'number','type':'number','unit':" + TEXT + "," + ABOUT + "},"
            + "{'id':'day','type':'date'," + ABOUT + "},"
            + "{'id':'age','type':'age'," + ABOUT + "},"
            + "{'id':'choice','type':'choice','values':[{'code':'x','display':" + TEXT + "},{'code':'y','display':"
            + TEXT
            + "}]," + ABOUT + "}]";
    private static final String INSTRUMENTS =
            "'instruments':[{'id':'act','kind':'programme-document','number':'1','year':2020,'title':" + TEXT + "}]";
    private static final String PROVISION =
            "{'instrument':'act','summary':" + TEXT + ",'source':'unverified','verifiedOn':'2020-01-01'}";
    private static final String HEAD = "'title':" + TEXT + ",'provisions':[" + PROVISION + "]";
    private static final String ASKS = "'asks':{'fact':'yes','is':true}";

    static Stream<Arguments> refusals() {
        return Stream.of(
                // conditions
                condition("an unknown fact", "{'fact':'nobody','is':true}", "/fact unknown-fact"),
                condition("a fact that is no text", "{'fact':7,'is':true}", "/fact wrong-type"),
                condition("a number for yes or no", "{'fact':'yes','is':1}", "/is wrong-type"),
                condition("a text for a number", "{'fact':'number','atLeast':'1'}", "/atLeast wrong-type"),
                condition("a fraction", "{'fact':'number','atMost':1.5}", "/atMost wrong-type"),
                condition("a huge number", "{'fact':'number','is':99999999999}", "/is number-out-of-range"),
                condition("a number for a day", "{'fact':'day','is':2020}", "/is wrong-type"),
                condition("a year for a day", "{'fact':'day','is':'2020'}", "/is day-needed"),
                condition("30 February", "{'fact':'day','is':'2020-02-30'}", "/is no-such-date"),
                condition("no day at all", "{'fact':'day','is':'soon'}", "/is date-format"),
                condition("a text for an age", "{'fact':'age','atLeast':'18'}", "/atLeast wrong-type"),
                condition("doubt about a number", "{'fact':'number','is':{'inDoubtWhether':18}}", "/is wrong-type"),
                condition("doubt about nothing", "{'fact':'age','is':{}}", "/is/inDoubtWhether required"),
                condition("a code of another list", "{'fact':'choice','is':'z'}", "/is unknown-code"),
                condition("a number for a code", "{'fact':'choice','oneOf':['x',2]}", "/oneOf/1 wrong-type"),
                condition("the same value twice", "{'fact':'choice','oneOf':['x','x']}", "/oneOf/1 duplicate-element"),
                condition("no value", "{'fact':'choice','oneOf':[]}", "/oneOf list-empty"),
                condition("no list of values", "{'fact':'choice','oneOf':'x'}", "/oneOf wrong-type"),
                condition("null for a value", "{'fact':'yes','is':null}", "/is null-not-allowed"),
                condition("an empty condition", "{}", " condition-form"),
                condition("a fact without comparison", "{'fact':'yes'}", " condition-form"),
                condition("a comparison without fact", "{'atLeast':1}", " condition-form"),
                condition("two conditions in one", "{'not':{'always':true},'always':true}", " condition-form"),
                condition("a choice with a gap", "{'when':{'always':true},'then':{'always':true}}", " condition-form"),
                condition("a text for a condition", "'age > 18'", " wrong-type"),
                condition("a list for a condition", "[{'always':true}]", " wrong-type"),
                condition("null for a condition", "null", " null-not-allowed"),
                condition("a number for always", "{'always':1}", "/always wrong-type"),
                condition("all of nothing", "{'allOf':[]}", "/allOf list-empty"),
                condition("any of nothing", "{'anyOf':[]}", "/anyOf list-empty"),
                condition("all of no list", "{'allOf':{}}", "/allOf wrong-type"),
                condition("two of nothing", "{'atLeast':2,'of':[]}", "/of list-empty"),
                condition("yes of something", "{'atLeast':true,'of':[{'always':true}]}", "/atLeast wrong-type"),
                condition("a weight of nothing", "{'threshold':1,'weighted':[]}", "/weighted list-empty"),
                condition(
                        "a weight of 0",
                        "{'threshold':1,'weighted':[{'weight':0,'when':{'always':true}}]}",
                        "/weighted/0/weight below-one"),
                condition(
                        "a weight without condition",
                        "{'threshold':1,'weighted':[{'weight':1}]}",
                        "/weighted/0/when required"),
                condition("a weight that is no object", "{'threshold':1,'weighted':[1]}", "/weighted/0 wrong-type"),
                condition(
                        "a threshold in words",
                        "{'threshold':'one','weighted':[{'weight':1,'when':{'always':true}}]}",
                        "/threshold wrong-type"),
                condition("none of something", "{'atLeast':0,'of':[{'always':true}]}", "/atLeast below-one"),
                condition(
                        "a threshold of less than nothing",
                        "{'threshold':-1,'weighted':[{'weight':1,'when':{'always':true}}]}",
                        "/threshold below-one"),
                condition(
                        "weights beyond all numbers",
                        "{'threshold':1,'weighted':[{'weight':2147483647,'when':{'always':true}},{'weight':1,'when':"
                                + "{'always':true}}]}",
                        "/threshold number-out-of-range"),
                condition(
                        "a condition 33 deep",
                        "{'not':".repeat(32) + "{'always':true}" + "}".repeat(32),
                        "/not".repeat(32) + " condition-too-deep"),
                condition(
                        "10,001 conditions",
                        "{'allOf':[" + "{'always':true},".repeat(9_999) + "{'always':true}]}",
                        "/allOf/9999 too-many-conditions"),
                condition(
                        "a list of 10,001 values",
                        "{'fact':'number','oneOf':["
                                + String.join(
                                        ",",
                                        Stream.iterate(0, n -> n + 1)
                                                .limit(10_001)
                                                .map(String::valueOf)
                                                .toList())
                                + "]}",
                        "/oneOf list-too-long"),
                condition("a field twice", "{'always':true,'always':true}", "/always duplicate-field"),
                condition("a function", "{'eval':'age > 18'}", "/? unknown-field", " condition-form"),
                // requirements
                requirement(
                        "no provision", "'id':'r','title':" + TEXT + "," + ASKS, "/requirements/0/provisions required"),
                requirement(
                        "an empty list of provisions",
                        "'id':'r','title':" + TEXT + ",'provisions':[]," + ASKS,
                        "/requirements/0/provisions list-empty"),
                requirement(
                        "a provision without instrument",
                        "'id':'r','title':" + TEXT + ",'provisions':[" + "{'summary':" + TEXT
                                + ",'source':'unverified','verifiedOn':'2020-01-01'}]," + ASKS,
                        "/requirements/0/provisions/0/instrument required"),
                requirement(
                        "an instrument that is not listed",
                        "'id':'r','title':" + TEXT + ",'provisions':[" + PROVISION.replace("act", "pact") + "]," + ASKS,
                        "/requirements/0/provisions/0/instrument unknown-instrument"),
                requirement(
                        "an unknown source",
                        "'id':'r','title':" + TEXT + ",'provisions':[" + PROVISION.replace("unverified", "hearsay")
                                + "]," + ASKS,
                        "/requirements/0/provisions/0/source unknown-code"),
                requirement(
                        "a provision that is no object",
                        "'id':'r','title':" + TEXT + ",'provisions':['act']," + ASKS,
                        "/requirements/0/provisions/0 wrong-type"),
                requirement("no id", HEAD + "," + ASKS, "/requirements/0/id required"),
                requirement("an id with spaces", "'id':'a b'," + HEAD + "," + ASKS, "/requirements/0/id name-format"),
                requirement("no demand", "'id':'r'," + HEAD, "/requirements/0/asks required"),
                requirement(
                        "a blank title",
                        "'id':'r'," + HEAD.replaceFirst("'a'", "' '") + "," + ASKS,
                        "/requirements/0/title/en blank"),
                requirement(
                        "a title of 2,001 characters",
                        "'id':'r'," + HEAD.replaceFirst("'a'", "'" + "a".repeat(2_001) + "'") + "," + ASKS,
                        "/requirements/0/title/en too-long"),
                requirement(
                        "an empty period",
                        "'id':'r'," + HEAD + ",'inForce':{'start':'2020-01-01','endExclusive':'2020-01-01'}," + ASKS,
                        "/requirements/0/inForce/endExclusive range-empty"),
                requirement(
                        "an exception to nothing",
                        "'id':'r'," + HEAD + ",'exceptionTo':'s'," + ASKS,
                        "/requirements/0/exceptionTo exception-to-nothing"),
                requirement(
                        "an exception to itself",
                        "'id':'r'," + HEAD + ",'exceptionTo':'r'," + ASKS,
                        "/requirements/0/exceptionTo exception-to-itself"),
                requirement(
                        "an exception to no name",
                        "'id':'r'," + HEAD + ",'exceptionTo':7," + ASKS,
                        "/requirements/0/exceptionTo wrong-type"),
                requirement(
                        "a review without reason",
                        "'id':'r'," + HEAD + ",'reviews':[{'when':{'always':true}}]," + ASKS,
                        "/requirements/0/reviews/0/why required"),
                requirement(
                        "a review that is no object",
                        "'id':'r'," + HEAD + ",'reviews':[true]," + ASKS,
                        "/requirements/0/reviews/0 wrong-type"),
                requirement(
                        "two periods that overlap",
                        "'id':'r'," + HEAD + "," + ASKS + "},{'id':'r'," + HEAD + ",'inForce':{'start':'2020-01-01'},"
                                + ASKS,
                        "/requirements/1/inForce periods-overlap"),
                requirement(
                        "a gap",
                        "'id':'r'," + HEAD + ",'inForce':{'start':'2020-01-02'}," + ASKS + "},{'id':'r'," + HEAD
                                + ",'inForce':{'endExclusive':'2020-01-01'}," + ASKS,
                        "/requirements/0/inForce periods-gap"),
                requirement(
                        "no requirement but a text",
                        "}, 'oops', {'id':'r'," + HEAD + "," + ASKS,
                        "/requirements/0/id required",
                        "/requirements/0/title required",
                        "/requirements/0/provisions required",
                        "/requirements/0/asks required",
                        "/requirements/1 wrong-type"),
                // facts
                fact("an unknown type", "'id':'f','type':'text'," + ABOUT, "/facts/0/type unknown-code"),
                fact("no type", "'id':'f'," + ABOUT, "/facts/0/type required"),
                fact("no id", "'type':'date'," + ABOUT, "/facts/0/id required"),
                fact("a number without unit", "'id':'f','type':'number'," + ABOUT, "/facts/0/unit required"),
                fact(
                        "a day with a unit",
                        "'id':'f','type':'date','unit':" + TEXT + "," + ABOUT,
                        "/facts/0/unit not-for-this-type"),
                fact("a choice without values", "'id':'f','type':'choice'," + ABOUT, "/facts/0/values required"),
                fact(
                        "a choice of nothing",
                        "'id':'f','type':'choice','values':[]," + ABOUT,
                        "/facts/0/values list-empty"),
                fact(
                        "a choice of the same twice",
                        "'id':'f','type':'choice','values':[{'code':'x','display':" + TEXT + "},{'code':'x','display':"
                                + TEXT + "}]," + ABOUT,
                        "/facts/0/values/1/code duplicate-element"),
                fact(
                        "a code with spaces",
                        "'id':'f','type':'choice','values':[{'code':'a b','display':" + TEXT + "}]," + ABOUT,
                        "/facts/0/values/0/code declared-code-format"),
                fact(
                        "a value without code",
                        "'id':'f','type':'choice','values':[{'display':" + TEXT + "}]," + ABOUT,
                        "/facts/0/values/0/code required"),
                fact(
                        "yes or no with values",
                        "'id':'f','type':'yes-no','values':[{'code':'x','display':" + TEXT + "}]," + ABOUT,
                        "/facts/0/values not-for-this-type"),
                fact(
                        "a reading of another type",
                        "'id':'f','type':'yes-no','notApplicableMeans':0," + ABOUT,
                        "/facts/0/notApplicableMeans wrong-type"),
                fact(
                        "nobody who answers",
                        "'id':'f','type':'date'," + ABOUT.replace("'person'", ""),
                        "/facts/0/answerers list-empty"),
                fact(
                        "a fact of an id that is taken",
                        "'id':'yes','type':'yes-no'," + ABOUT,
                        "/facts/1/id duplicate-element"),
                fact(
                        "a broken fact of an id that is taken",
                        "'id':'yes'," + ABOUT,
                        "/facts/0/type required",
                        "/facts/1/id duplicate-element"),
                // instruments
                instrument("an unknown kind", "'kind':'programme-document'", "'kind':'rumour'", "/kind unknown-code"),
                instrument("year 0", "'year':2020", "'year':0", "/year number-out-of-range"),
                instrument("year 10000", "'year':2020", "'year':10000", "/year number-out-of-range"),
                instrument("a blank number", "'number':'1'", "'number':''", "/number blank"),
                instrument("a year in words", "'year':2020", "'year':'2020'", "/year wrong-type"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void says_what_is_wrong_and_where(String what, String document, List<String> expected) {
        assertThat(problems(document)).containsExactlyElementsOf(expected);
    }

    @Test
    void finds_no_fault_with_the_document_that_the_others_are_made_from() {
        assertThat(problems(programme(FACTS, "'id':'r'," + HEAD + "," + ASKS))).isEmpty();
    }

    @Test
    void names_the_places_of_all_problems_in_one_pass() {
        String document = programme(
                        FACTS.replaceFirst("'yes-no'", "'text'"),
                        "'id':'R',"
                                + HEAD.replace("act", "pact") + ",'asks':{'fact':'yes','is':3}},{'id':'s'," + HEAD
                                + ",'exceptionTo':'t','asks':{'allOf':[{'fact':'number','is':true},{'fact':'nobody','is':1},{}]}")
                .replaceFirst("'version':'1'", "'version':''");

        assertThat(problems(document))
                .containsExactly(
                        "/version blank",
                        "/facts/0/type unknown-code",
                        "/requirements/0/id name-format",
                        "/requirements/1/asks/allOf/2 condition-form",
                        "/requirements/0/provisions/0/instrument unknown-instrument",
                        "/requirements/1/asks/allOf/0/is wrong-type",
                        "/requirements/1/asks/allOf/1/fact unknown-fact");
    }

    @Test
    void finds_contradictions_beside_other_problems() {
        String document =
                programme(FACTS, "'id':'r'," + HEAD + ",'exceptionTo':'s','asks':{'fact':'nobody','is':true}");

        assertThat(problems(document))
                .containsExactly(
                        "/requirements/0/asks/fact unknown-fact", "/requirements/0/exceptionTo exception-to-nothing");
    }

    @Test
    void allows_exceptions_to_exceptions_eight_deep_and_no_deeper() {
        assertThat(problems(programme(FACTS, chain(8)))).isEmpty();
        assertThat(problems(programme(FACTS, chain(10))))
                .containsExactly(
                        "/requirements/9/exceptionTo exceptions-too-deep",
                        "/requirements/10/exceptionTo exceptions-too-deep");
    }

    private static String chain(int length) {
        StringBuilder chain = new StringBuilder("'id':'r0'," + HEAD + "," + ASKS);
        for (int i = 1; i <= length; i++) {
            chain.append("},{'id':'r" + i + "'," + HEAD + ",'exceptionTo':'r" + (i - 1) + "'," + ASKS);
        }
        return chain.toString();
    }

    @Test
    void allows_thirty_two_conditions_in_each_other() {
        String deepest =
                "{'threshold':1,'weighted':[{'weight':2,'when':".repeat(31) + "{'always':true}" + "}]}".repeat(31);

        assertThat(problems(programme(FACTS, "'id':'r'," + HEAD + ",'asks':" + deepest)))
                .isEmpty();
    }

    @Test
    void refuses_more_than_a_thousand_requirements() {
        String document = programme(
                FACTS, "x".repeat(1_001).replaceAll("x", "'id':'r'," + HEAD + "," + ASKS + "},{") + "'id':'r'");

        assertThat(problems(document)).contains("/requirements list-too-long");
    }

    @Test
    void a_book_over_facts_in_java_declares_none() {
        String document = programme(FACTS, "'id':'r'," + HEAD + ",'asks':{'fact':'holds-passport','is':true}");
        DocumentReader<?> reader = DocumentReader.ofRuleBooks(PlacementFacts.CATALOGUE);

        assertThat(problems(reader.read(quoted(document)))).containsExactly("/? unknown-field");
        assertThat(problems(reader.read(quoted(document.replace(FACTS + ",", "")))))
                .isEmpty();
    }

    @Test
    void never_repeats_what_stands_in_the_document() {
        String canary = "5302165203010004";
        for (Arguments arguments : refusals().toList()) {
            String document = ((String) arguments.get()[1])
                    .replace("nobody", canary)
                    .replace("pact", canary)
                    .replace("oops", canary)
                    .replace("hearsay", canary);

            assertThat(PROGRAMMES.read(quoted(document)).toString()).doesNotContain(canary);
        }
    }

    private static Arguments condition(String what, String condition, String... expected) {
        return Arguments.of(
                what,
                programme(FACTS, "'id':'r'," + HEAD + ",'asks':" + condition),
                prefixed("/requirements/0/asks", expected));
    }

    private static Arguments requirement(String what, String requirement, String... expected) {
        return Arguments.of(what, programme(FACTS, requirement), List.of(expected));
    }

    private static Arguments fact(String what, String fact, String... expected) {
        return Arguments.of(
                what,
                programme(FACTS.replace("'facts':[", "'facts':[{" + fact + "},"), "'id':'r'," + HEAD + "," + ASKS),
                List.of(expected));
    }

    private static Arguments instrument(String what, String part, String broken, String expected) {
        return Arguments.of(
                what,
                programme(FACTS, "'id':'r'," + HEAD + "," + ASKS).replace(part, broken),
                prefixed("/instruments/0", expected));
    }

    private static List<String> prefixed(String pointer, String... expected) {
        return Stream.of(expected).map(problem -> pointer + problem).toList();
    }

    private static String programme(String facts, String requirement) {
        return "{'id':'book','version':'1','question':" + TEXT + "," + facts + "," + INSTRUMENTS + ",'requirements':[{"
                + requirement + "}]}";
    }

    private static List<String> problems(String document) {
        return problems(PROGRAMMES.read(quoted(document)));
    }

    private static List<String> problems(Validated<?> outcome) {
        assertThat(outcome.isValid()).isEqualTo(outcome.violations().isEmpty());
        return outcome.violations().stream().map(RuleBookDocumentTest::problem).toList();
    }

    private static String problem(Violation violation) {
        return violation.path() + " " + violation.code();
    }

    private static String quoted(String document) {
        return document.replace('\'', '"');
    }
}
