package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.shape.Post.Arrival;
import org.lindung.shape.Post.Box;
import org.lindung.shape.Post.Carried;
import org.lindung.shape.Post.Contents;
import org.lindung.shape.Post.Counter;
import org.lindung.shape.Post.Enquiry;
import org.lindung.shape.Post.Ledger;
import org.lindung.shape.Post.Locker;
import org.lindung.shape.Post.Odd;
import org.lindung.shape.Post.Office;
import org.lindung.shape.Post.Parcel;
import org.lindung.shape.Post.ParcelNumber;
import org.lindung.shape.Post.Place;
import org.lindung.shape.Post.Returned;
import org.lindung.shape.Post.Sender;
import org.lindung.shape.Post.Shelves;
import org.lindung.shape.Post.Size;
import org.lindung.shape.Post.Step;
import org.lindung.shape.Post.Street;
import org.lindung.shape.Post.Times;
import org.lindung.shape.Post.Untyped;
import org.lindung.shape.Post.Versioned;
import org.lindung.value.Validated;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Types of every shape are bound by convention, without a line for any of them. */
class ShapesTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();
    private static final LocalDate DAY = LocalDate.of(2020, 6, 4);
    private static final Contents CUPS =
            new Contents("cups", 6, Optional.of(Money.rupiah(90_000)), List.of("top", "top"), Set.of(Size.SMALL), true);
    private static final String CUPS_JSON =
            "{'what':'cups','pieces':6,'worth':{'amount':'90000','currency':'IDR'},'marks':['top','top'],"
                    + "'sizes':['small'],'fragile':true}";
    private static final Times TIMES = new Times(
            9_007_199_254_740_993L,
            new BigDecimal("12.50"),
            Instant.parse("2020-06-04T03:15:00Z"),
            LocalDateTime.of(2020, 6, 4, 10, 15),
            LocalTime.of(8, 30),
            OffsetDateTime.parse("2020-06-04T10:15+07:00"),
            ZonedDateTime.of(2020, 6, 4, 12, 15, 0, 0, ZoneId.of("Asia/Jayapura")),
            Year.of(2017),
            YearMonth.of(2017, 11),
            Period.ofMonths(18),
            Duration.ofHours(36),
            ZoneId.of("Asia/Jakarta"),
            DAY,
            DateRange.from(DAY));
    private static final String TIMES_JSON = "{'grams':9007199254740993,'height':'12.50',"
            + "'taken':'2020-06-04T03:15:00Z','due':'2020-06-04T10:15','opening':'08:30',"
            + "'stamped':'2020-06-04T10:15+07:00','called':'2020-06-04T12:15+09:00[Asia/Jayapura]','year':'2017',"
            + "'month':'2017-11','storage':'P18M','journey':'PT36H','zone':'Asia/Jakarta','day':'2020-06-04',"
            + "'season':{'start':'2020-06-04'}}";

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Contents.class, CUPS, CUPS_JSON),
                Arguments.of(
                        Contents.class,
                        new Contents("cups", 6, Optional.empty(), List.of(), Set.of(), false),
                        "{'what':'cups','pieces':6,'fragile':false}"),
                Arguments.of(Times.class, TIMES, TIMES_JSON),
                Arguments.of(
                        Shelves.class,
                        new Shelves(
                                Map.of(ParcelNumber.of("A/1"), 3),
                                Map.of(Size.VERY_LARGE, CUPS),
                                Map.of("", List.of(Size.SMALL)),
                                Map.of(DAY, Map.of("a", Quantity.of(1, "box")))),
                        "{'byNumber':{'A/1':3},'bySize':{'very-large':" + CUPS_JSON + "},'byRow':{'':['small']},"
                                + "'byDay':{'2020-06-04':{'a':{'amount':'1','unit':'box'}}}}"),
                Arguments.of(Shelves.class, new Shelves(Map.of(), Map.of(), Map.of(), Map.of()), "{}"),
                Arguments.of(Step.class, new Step.TakenIn(DAY), "{'type':'taken-in','day':'2020-06-04'}"),
                Arguments.of(Step.TakenIn.class, new Step.TakenIn(DAY), "{'type':'taken-in','day':'2020-06-04'}"),
                Arguments.of(Step.class, new Carried(), "{'type':'carried'}"),
                Arguments.of(
                        Arrival.class,
                        new Arrival.HandedOver(
                                DAY,
                                Answer.absent(AbsenceReason.DECLINED),
                                Optional.of(Returned.builder().day(DAY).build())),
                        "{'type':'handed-over','day':'2020-06-04','to':{'absent':'declined'},"
                                + "'before':{'type':'returned','day':'2020-06-04','late':false}}"),
                Arguments.of(Sender.class, Office.COURT, "'court'"),
                Arguments.of(Place.class, Locker.of("7"), "{'type':'locker','value':'7'}"),
                Arguments.of(Place.class, Counter.FRONT, "{'type':'counter','value':'front'}"),
                Arguments.of(Place.class, new Street("Jl. Merdeka"), "{'type':'street','name':'Jl. Merdeka'}"),
                Arguments.of(Locker.class, Locker.of("7"), "'7'"),
                Arguments.of(
                        Box.class,
                        new Box(ParcelNumber.of("1"), List.of(new Box(ParcelNumber.of("2"), List.of()))),
                        "{'number':'1','boxes':[{'number':'2'}]}"),
                Arguments.of(
                        Ledger.class,
                        new Ledger(new Versioned<>(1, Size.SMALL), List.of(new Versioned<>(2, CUPS))),
                        "{'size':{'version':1,'value':'small'},'contents':[{'version':2,'value':" + CUPS_JSON + "}]}"),
                Arguments.of(
                        Enquiry.class,
                        new Enquiry(
                                Answer.known(CUPS),
                                Answer.known(List.of(Size.SMALL)),
                                Answer.known(new Carried()),
                                Answer.notAsked(),
                                Answer.between(ParcelNumber.of("1"), ParcelNumber.of("2")),
                                Optional.of(Answer.notAsked())),
                        "{'contents':" + CUPS_JSON + ",'sizes':['small'],'lastStep':{'type':'carried'},"
                                + "'number':{'between':['1','2']},'size':{'absent':'not-asked'}}"),
                Arguments.of(
                        Parcel.class,
                        Parcel.builder()
                                .number(ParcelNumber.of("1"))
                                .contents(CUPS)
                                .steps(List.of(new Step.TakenIn(DAY), new Carried()))
                                .sizes(new LinkedHashSet<>(List.of(Size.VERY_LARGE, Size.SMALL)))
                                .place(Optional.of(Counter.FRONT))
                                .checks(Map.of(Size.SMALL, Answer.known(true)))
                                .sender(Answer.known(Office.COURT))
                                .stamps(3)
                                .build(),
                        "{'formatVersion':1,'contents':" + CUPS_JSON + ",'number':'1','checks':{'small':true},"
                                + "'place':{'type':'counter','value':'front'},'sender':'court',"
                                + "'sizes':['very-large','small'],'stamps':3,"
                                + "'steps':[{'type':'taken-in','day':'2020-06-04'},{'type':'carried'}]}"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("values")
    void stand_in_json_as_the_conventions_say(Class<?> type, Object value, String json) {
        String document = json.replace('\'', '"');

        assertThat(STRICT.writeValueAsString(value)).isEqualTo(type == Place.class ? alone(value, document) : document);
        Validated<?> outcome = DocumentReader.strict(type).read(document);
        assertThat(outcome.violations()).isEmpty();
        assertThat((Object) outcome.value().orElseThrow()).isEqualTo(value);
        assertThat((Object) STRICT.readValue(document, type)).isEqualTo(value);
    }

    /** Texts and codes are themselves unless they are seen as the variant of a family. */
    private static String alone(Object place, String document) {
        return place instanceof Street ? document : document.replaceAll(".*\"value\":(.*)}", "$1");
    }

    @Test
    void a_type_is_never_lost_where_the_container_does_not_say_it() {
        Untyped untyped = new Untyped(Map.of("a", Answer.known(new Step.TakenIn(DAY))));

        assertThat(STRICT.writeValueAsString(untyped))
                .isEqualTo("{\"values\":{\"a\":{\"type\":\"taken-in\",\"day\":\"2020-06-04\"}}}");
        assertThat(STRICT.writeValueAsString(List.<Object>of(new Carried()))).isEqualTo("[{\"type\":\"carried\"}]");
        assertThat(STRICT.writeValueAsString(new Object[] {new Carried()})).isEqualTo("[{\"type\":\"carried\"}]");
        assertThat(STRICT.writeValueAsString(
                        Map.<String, Object>of("a", Returned.builder().day(DAY).build())))
                .isEqualTo("{\"a\":{\"type\":\"returned\",\"formatVersion\":1,\"day\":\"2020-06-04\",\"late\":false}}");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentReader.strict(Untyped.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"immutable-returned", "ImmutableReturned", "org.lindung.shape.Post$Returned", "Returned"})
    void a_type_cannot_name_a_class(String type) {
        String document = "{\"type\":\"" + type + "\",\"day\":\"2020-06-04\",\"late\":false}";

        assertThat(DocumentReaderTest.problems(DocumentReader.strict(Step.class).read(document)))
                .containsExactly("/type unknown-code");
    }

    @Test
    void a_record_with_a_type_parameter_is_read_as_what_is_asked_for() {
        Versioned<Box> versioned = new Versioned<>(3, new Box(ParcelNumber.of("1"), List.of()));
        String json = STRICT.writeValueAsString(versioned);

        assertThat(json).isEqualTo("{\"version\":3,\"value\":{\"number\":\"1\"}}");
        assertThat(STRICT.readValue(json, new TypeReference<Versioned<Box>>() {}))
                .isEqualTo(versioned);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReader.strict(Versioned.class))
                .withMessageContaining("Versioned");
    }

    @Test
    void the_type_is_read_wherever_it_stands() {
        String first = "{'type':'handed-over','day':'2020-06-04','to':'her','before':{'type':'carried'}}";
        String last =
                "{'before':{'x':{'type':[]},'type':'carried'},'to':'her','day':'2020-06-04','type':'handed-over'}";

        assertThat(problems(Step.class, last)).containsExactly("/before/? unknown-field");
        assertThat(read(Step.class, last.replace("'x':{'type':[]},", ""))).isEqualTo(read(Step.class, first));
        assertThat(STRICT.readValue(
                        "{\"day\":\"2020-06-04\",\"type\":\"taken-in\"}", new TypeReference<Answer<Step>>() {}))
                .isEqualTo(Answer.known(new Step.TakenIn(DAY)));
    }

    @Test
    void objects_whose_type_comes_late_do_not_hold_each_other_without_end() {
        String within = handedOver(FamilyForm.MOST_LATE_TYPES - 1, "{'type':'carried'}");
        String beyond = handedOver(FamilyForm.MOST_LATE_TYPES, "{'before':{},'type':'handed-over'}");

        assertThat(problems(Step.class, within)).isEmpty();
        assertThat(problems(Step.class, beyond)).containsExactly("/before".repeat(8) + " type-not-first");
        assertThat(problems(Step.class, handedOver(FamilyForm.MOST_LATE_TYPES, "{'type':'carried'}")))
                .isEmpty();
    }

    private static String handedOver(int times, String innermost) {
        return "{'day':'2020-06-04','before':".repeat(times) + innermost + ",'type':'handed-over'}".repeat(times);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        Contents.class,
                        "{'pieces':'6','worth':{'amount':1},'marks':['a',2,null],'sizes':['small','tiny','small'],"
                                + "'colour':'red','pieces':1}",
                        List.of(
                                "/pieces wrong-type",
                                "/worth/amount wrong-type",
                                "/worth/currency required",
                                "/marks/1 wrong-type",
                                "/marks/2 null-not-allowed",
                                "/sizes/1 unknown-code",
                                "/sizes/2 duplicate-element",
                                "/? unknown-field",
                                "/pieces duplicate-field",
                                "/what required",
                                "/fragile required")),
                Arguments.of(
                        Contents.class,
                        "{'what':' ','pieces':0,'fragile':false}",
                        List.of("/what blank", "/pieces required")),
                Arguments.of(
                        Contents.class,
                        "{'what':'a','pieces':1,'fragile':true,'worth':null,'marks':null,'sizes':{}}",
                        List.of("/worth null-not-allowed", "/marks null-not-allowed", "/sizes wrong-type")),
                Arguments.of(
                        Times.class,
                        "{'grams':9223372036854775808,'height':12.5,'taken':'2020-06-04','due':'2020-02-30T00:00',"
                                + "'opening':'24:00','stamped':'+12020-06-04T10:15Z','called':'2020-06-04T10:15',"
                                + "'year':2017,'month':'2017-13','storage':'p1y','journey':'PT','zone':'Mars/North',"
                                + "'day':'2020','season':{'start':'2020-06-04','endExclusive':'2020-06-04'}}",
                        List.of(
                                "/grams number-out-of-range",
                                "/height wrong-type",
                                "/taken time-format",
                                "/due time-format",
                                "/opening time-format",
                                "/stamped time-format",
                                "/called time-format",
                                "/year wrong-type",
                                "/month time-format",
                                "/storage time-format",
                                "/journey time-format",
                                "/zone time-format",
                                "/day day-needed",
                                "/season/endExclusive range-empty")),
                Arguments.of(
                        Shelves.class,
                        "{'byNumber':{' ':1,'a':'x'},'bySize':{'small':{}},'byRow':{'Siti':['x']},'byDay':{'2020':{}}}",
                        List.of(
                                "/byNumber/? blank",
                                "/byNumber/? wrong-type",
                                "/bySize/small/what required",
                                "/bySize/small/pieces required",
                                "/bySize/small/fragile required",
                                "/byRow/?/0 unknown-code",
                                "/byDay/? day-needed")),
                Arguments.of(Step.class, "{}", List.of("/type required")),
                Arguments.of(Step.class, "{'day':'2020-06-04'}", List.of("/type required")),
                Arguments.of(Step.class, "'carried'", List.of(" wrong-type")),
                Arguments.of(Step.class, "null", List.of(" null-not-allowed")),
                Arguments.of(Step.class, "{'type':'stolen','day':1}", List.of("/type unknown-code")),
                Arguments.of(Step.class, "{'day':1,'type':'stolen'}", List.of("/type unknown-code")),
                Arguments.of(Step.class, "{'type':null}", List.of("/type null-not-allowed")),
                Arguments.of(Step.class, "{'type':{'type':'carried'}}", List.of("/type wrong-type")),
                Arguments.of(Step.class, "{'type':'org.lindung.shape.Post$Carried'}", List.of("/type unknown-code")),
                Arguments.of(
                        Step.class, "{'type':'hidden-returned','day':'2020-06-04'}", List.of("/type unknown-code")),
                Arguments.of(Step.TakenIn.class, "{'type':'carried'}", List.of("/type unknown-code")),
                Arguments.of(Arrival.class, "{'type':'carried'}", List.of("/type unknown-code")),
                Arguments.of(
                        Step.class,
                        "{'type':'taken-in','day':'2020-06-31','type':'carried','x':1}",
                        List.of("/day no-such-date", "/type duplicate-field", "/? unknown-field")),
                Arguments.of(
                        Step.class,
                        "{'day':'2020-06-31','type':'taken-in','type':'carried'}",
                        List.of("/day no-such-date", "/type duplicate-field")),
                Arguments.of(
                        Step.class, "{'type':'handed-over','day':'2020-06-07','to':'her'}", List.of("/day required")),
                Arguments.of(Step.class, "{'type':'left-at-door','number':-1}", List.of(" no-such-value")),
                Arguments.of(Place.class, "{'type':'counter','value':'back'}", List.of("/value unknown-code")),
                Arguments.of(Place.class, "{'type':'counter'}", List.of("/value required")),
                Arguments.of(Sender.class, "'king'", List.of(" unknown-code")),
                Arguments.of(
                        Enquiry.class,
                        "{'contents':{},'sizes':[1],'lastStep':{},'size':{'absent':'?'},'weight':{'between':[1,2]}}",
                        List.of(
                                "/contents/what required",
                                "/contents/pieces required",
                                "/contents/fragile required",
                                "/sizes/0 wrong-type",
                                "/lastStep/type required",
                                "/size/absent unknown-code",
                                "/weight/between no-order")),
                Arguments.of(
                        Parcel.class,
                        "{'steps':[{'type':'taken-in'}],'place':{'type':'street'},'checks':{'small':1},'stamps':'1'}",
                        List.of(
                                "/steps/0/day required",
                                "/place/name required",
                                "/checks/small wrong-type",
                                "/stamps wrong-type",
                                "/contents required",
                                "/number required")),
                Arguments.of(
                        Box.class,
                        "{'number':'1','boxes':" + "[".repeat(10_001) + "]".repeat(10_001) + "}",
                        List.of("/boxes/0 nesting-too-deep")),
                Arguments.of(
                        Box.class,
                        "{'number':'1','boxes':[" + "{'number':'2'},".repeat(10_000) + "{}]}",
                        List.of("/boxes list-too-long")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void say_all_that_is_wrong_with_a_document(Class<?> type, String document, List<String> problems) {
        assertThat(problems(type, document)).isEqualTo(problems);
    }

    @Test
    void maps_have_a_limit_too() {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i <= ProtectionJson.MAX_ELEMENTS; i++) {
            entries.append(i == 0 ? "" : ",").append("'").append(i).append("':1");
        }

        assertThat(problems(Shelves.class, "{'byNumber':{" + entries + "}}"))
                .containsExactly("/byNumber list-too-long");
    }

    @Test
    void a_lenient_reader_takes_null_for_nothing() {
        Validated<Contents> outcome = DocumentReader.lenient(Contents.class)
                .read("{\"what\":\"a\",\"pieces\":1,\"fragile\":true,\"worth\":null,\"marks\":null,\"sizes\":null}");

        assertThat(outcome.value()).contains(new Contents("a", 1, Optional.empty(), List.of(), Set.of(), true));
        assertThat(outcome.violations())
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("/worth null-not-allowed", "/marks null-not-allowed", "/sizes null-not-allowed");
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of(Odd.WithoutCodes.class, "WithoutCodes.day: java.time.DayOfWeek is an enum without codes"),
                Arguments.of(Odd.Inexact.class, "Inexact.height: double is no number that stays exact"),
                Arguments.of(Odd.Gaps.class, "Gaps.sizes: an Optional can be an attribute"),
                Arguments.of(Odd.Keys.class, "Keys.sizes: the keys of a map"),
                Arguments.of(Odd.Ambiguous.class, "Ambiguous.sizes: an answer of this type"),
                Arguments.of(Odd.Locked.class, "Locked.shut: org.lindung.shape.Post$Odd$Shut keeps no convention"),
                Arguments.of(Odd.Tagged.class, "twice has an attribute type"),
                Arguments.of(Odd.Secret.class, "Post$Odd$Unknown is a hidden variant"));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void a_type_that_keeps_no_convention_is_refused_with_the_attribute_that_is_to_blame(Class<?> type, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentReader.strict(type))
                .withMessageContaining(why);
    }

    @Test
    void names_of_variants_are_those_of_their_classes_in_kebab_case() {
        assertThat(FamilyForm.codeOf(Arrival.LeftAtDoor.class)).isEqualTo("left-at-door");
        assertThat(FamilyForm.codeOf(JsonMapper.class)).isEqualTo("json-mapper");
        assertThat(FamilyForm.codeOf(java.net.URLConnection.class)).isEqualTo("url-connection");
        assertThat(FamilyForm.codeOf(java.util.Base64.class)).isEqualTo("base64");
    }

    private static <T> T read(Class<T> type, String document) {
        return DocumentReader.strict(type)
                .read(document.replace('\'', '"'))
                .value()
                .orElseThrow();
    }

    private static List<String> problems(Class<?> type, String document) {
        return DocumentReader.strict(type).read(document.replace('\'', '"')).violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
