package org.lindung.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.NotSerializableException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Canary;
import org.lindung.Refusal;
import org.lindung.SerializationTest;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.code.Code;
import org.lindung.privacy.DataCategory;
import org.lindung.value.Language;
import org.lindung.value.Text;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class ClearanceTest {
    private static final LocalDate RECORDED = LocalDate.of(2026, 1, 10);
    private static final LocalDateTime MONDAY_AT_TEN = LocalDateTime.of(2026, 3, 2, 10, 0);
    private static final LocalDate MONDAY = MONDAY_AT_TEN.toLocalDate();
    private static final Answer<PartialDate> ADULT = Answer.known(PartialDate.of(1990));
    private static final Answer<PartialDate> CHILD = Answer.known(PartialDate.of(2012));

    /** A plan of the person in which everything is allowed. */
    static ContactPlan.Builder plan() {
        return ContactPlan.builder()
                .voice(ContactVoice.PERSON)
                .recordedOn(RECORDED)
                .lastDay(LocalDate.of(2026, 6, 30))
                .channels(Arrays.stream(ContactChannel.values())
                        .collect(Collectors.toMap(Function.identity(), channel -> Answer.known(true))))
                .hours(Answer.known(Set.of(ContactHours.daily(LocalTime.of(8, 0), LocalTime.of(17, 0)))))
                .trustedPerson(Answer.known(TrustedPersonId.of("T-1")))
                .neverMention(Answer.known(Set.of()));
    }

    private static Validated<Clearance> ask(ContactChannel channel, ContactPlan.Builder... plans) {
        return Clearance.ask(Stream.of(plans).map(ContactPlan.Builder::build).toList(), ADULT, channel, MONDAY_AT_TEN);
    }

    private static Clearance clearance(ContactChannel channel, ContactPlan.Builder... plans) {
        return ask(channel, plans).value().orElseThrow();
    }

    /** A row reads as a situation: what is blank is as in {@link #plan}, on a Monday at ten, about an adult. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "safe-contact.csv", useHeadersInDisplayName = true)
    void every_case_of_the_table_is_decided_as_it_says(ArgumentsAccessor row) {
        Sheet sheet = new Sheet(row);
        List<String> refusals = sheet.refusals();

        assertThat(refusals.isEmpty() ? "allowed" : String.join(" ", refusals)).isEqualTo(sheet.text("expected"));
        assertThat(sheet.text("why")).isNotBlank();
    }

    private static final class Sheet {
        private static final List<String> COLUMNS = List.of(
                "case",
                "born",
                "voice",
                "recorded_on",
                "last_day",
                "way",
                "hours",
                "trusted_person",
                "never_mention",
                "second_plan",
                "at",
                "channel",
                "matters",
                "expected",
                "why");

        private final ArgumentsAccessor row;

        Sheet(ArgumentsAccessor row) {
            this.row = row;
        }

        String text(String column) {
            return Objects.requireNonNullElse(row.getString(COLUMNS.indexOf(column)), "");
        }

        List<String> refusals() {
            List<ContactPlan> plans = new ArrayList<>(List.of(plan(this::text)));
            if (!text("second_plan").isEmpty()) {
                plans.add(plan(column -> Stream.of(text("second_plan").split("; "))
                        .filter(entry -> entry.startsWith(column + "="))
                        .map(entry -> entry.substring(column.length() + 1))
                        .findFirst()
                        .orElse("")));
            }
            LocalDateTime at = text("at").isEmpty() ? MONDAY_AT_TEN : LocalDateTime.parse(text("at"));
            Validated<Clearance> asked = Clearance.ask(plans, born(), channel(), at);
            List<Violation> found = asked.value()
                    .filter(clearance -> !text("matters").isEmpty())
                    .map(clearance -> written(clearance, at.toLocalDate()))
                    .orElse(asked.violations());
            return found.stream().map(Violation::code).toList();
        }

        private List<Violation> written(Clearance clearance, LocalDate on) {
            Set<DataCategory> matters = categories(text("matters"));
            return text("expected").equals("allowed")
                    ? passes(clearance, on, matters)
                    : Refusal.of(() -> clearance.admitWriting(on, matters));
        }

        private static List<Violation> passes(Clearance clearance, LocalDate on, Set<DataCategory> matters) {
            clearance.admitWriting(on, matters);
            return List.of();
        }

        private ContactChannel channel() {
            return coded(ContactChannel.values(), text("channel"));
        }

        private Answer<PartialDate> born() {
            String born = text("born");
            if (born.isEmpty()) {
                return ADULT;
            }
            String[] bounds = born.split("\\.\\.");
            return bounds.length == 2
                    ? Answer.between(PartialDate.parse(bounds[0]), PartialDate.parse(bounds[1]))
                    : answer(born, PartialDate::parse);
        }

        private ContactPlan plan(Function<String, String> column) {
            ContactPlan.Builder plan = ClearanceTest.plan();
            said(column, "voice").ifPresent(voice -> plan.voice(coded(ContactVoice.values(), voice)));
            said(column, "recorded_on").map(LocalDate::parse).ifPresent(plan::recordedOn);
            said(column, "last_day").map(LocalDate::parse).ifPresent(plan::lastDay);
            said(column, "way").ifPresent(way -> plan.putChannels(channel(), answer(way, "yes"::equals)));
            said(column, "hours").ifPresent(hours -> plan.hours(answer(hours, Sheet::hours)));
            said(column, "trusted_person").ifPresent(person -> plan.trustedPerson(answer(person, TrustedPersonId::of)));
            said(column, "never_mention").ifPresent(matters -> plan.neverMention(answer(matters, Sheet::categories)));
            return plan.build();
        }

        private static Optional<String> said(Function<String, String> column, String name) {
            return Optional.of(column.apply(name)).filter(text -> !text.isEmpty());
        }

        private static <T> Answer<T> answer(String text, Function<String, T> value) {
            return AbsenceReason.ofCode(text)
                    .<Answer<T>>map(Answer::absent)
                    .orElseGet(() -> Answer.known(value.apply(text)));
        }

        private static Set<ContactHours> hours(String text) {
            List<String> words = List.of(text.split(" "));
            String[] times = words.get(words.size() - 1).split("-");
            Set<Weekday> days = words.subList(0, words.size() - 1).stream()
                    .map(day -> coded(Weekday.values(), day))
                    .collect(Collectors.toSet());
            return Set.of(new ContactHours(
                    days.isEmpty() ? Set.of(Weekday.values()) : days,
                    LocalTime.parse(times[0]),
                    LocalTime.parse(times[1])));
        }

        private static Set<DataCategory> categories(String text) {
            return text.equals("nothing")
                    ? Set.of()
                    : Stream.of(text.split(" "))
                            .map(code -> coded(DataCategory.values(), code))
                            .collect(Collectors.toSet());
        }

        private static <E extends CodedValue> E coded(E[] values, String code) {
            return Stream.of(values)
                    .filter(value -> value.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(ContactChannel.class)
    void nothing_recorded_is_nothing_allowed(ContactChannel channel) {
        assertThat(ask(channel).violations()).extracting(Violation::code).containsExactly("contact-not-asked");

        ContactPlan.Builder silent = ContactPlan.builder()
                .voice(ContactVoice.PERSON)
                .recordedOn(RECORDED)
                .lastDay(LocalDate.of(2026, 6, 30));
        assertThat(ask(channel, silent).violations())
                .extracting(Violation::code)
                .contains("contact-channel-not-recorded", "contact-silence-not-recorded")
                .allMatch(code -> code.endsWith("-not-recorded"));
    }

    @Test
    void says_where_the_answer_is_missing_and_whom_to_ask() {
        assertThat(ask(ContactChannel.CALL, plan().recordedOn(RECORDED.minusDays(1)), plan().hours(Answer.notAsked()))
                        .violations())
                .extracting(Violation::path)
                .containsExactly("/contactPlans/1/hours");
        assertThat(Clearance.ask(List.of(plan().build()), CHILD, ContactChannel.CALL, MONDAY_AT_TEN)
                        .violations())
                .extracting(violation -> violation.text().en())
                .singleElement()
                .asString()
                .endsWith("ask an adult who answers for the child");
    }

    @Test
    void what_is_handed_over_may_say_anything_on_any_day() {
        Clearance inHand = Clearance.inHand();

        inHand.admitWriting(MONDAY, Set.of(DataCategory.values()));
        inHand.admitWriting(MONDAY.plusYears(1), Set.of(DataCategory.values()));

        assertThat(inHand.channel()).isEmpty();
        assertThat(inHand.neverMention()).isEmpty();
        assertThat(inHand.through()).isEmpty();
    }

    @Test
    void leave_of_today_is_none_for_tomorrow() {
        Clearance clearance = clearance(ContactChannel.LETTER, plan());

        clearance.admitWriting(MONDAY, Set.of());
        for (LocalDate other : List.of(MONDAY.minusDays(1), MONDAY.plusDays(1))) {
            assertThat(Refusal.codes(() -> clearance.admitWriting(other, Set.of())))
                    .containsExactly("contact-on-another-day");
        }
    }

    @Test
    void a_refusal_does_not_say_what_is_kept_quiet() {
        Clearance clearance =
                clearance(ContactChannel.LETTER, plan().neverMention(Answer.known(Set.of(DataCategory.TRAFFICKING))));

        assertThat(Refusal.of(
                        () -> clearance.admitWriting(MONDAY, Set.of(DataCategory.TRAFFICKING, DataCategory.DOCUMENT))))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.path()).isEqualTo("/clearance/neverMention");
                    for (Language language : Language.values()) {
                        assertThat(refusal.message(language))
                                .doesNotContain(
                                        DataCategory.TRAFFICKING.display().in(language))
                                .doesNotContain(DataCategory.TRAFFICKING.code());
                    }
                });
    }

    @Test
    void goes_through_the_trusted_person_only_on_that_way() {
        assertThat(clearance(ContactChannel.TRUSTED_PERSON, plan()).through()).contains(TrustedPersonId.of("T-1"));
        assertThat(clearance(ContactChannel.LETTER, plan()).through()).isEmpty();
    }

    @Test
    void speaks_the_language_on_which_all_plans_agree() {
        Answer<Code> tetun = Answer.known(Code.of("iso-639-2", "tet"));
        Answer<Code> indonesian = Answer.known(Code.of("iso-639-1", "id"));

        assertThat(clearance(ContactChannel.CALL, plan().language(tetun), plan())
                        .language())
                .isEqualTo(tetun.toOptional());
        assertThat(clearance(ContactChannel.CALL, plan().language(tetun), plan().language(indonesian))
                        .language())
                .isEmpty();
        assertThat(clearance(ContactChannel.CALL, plan()).language()).isEmpty();
    }

    @Test
    void asks_to_be_called_in_words_that_tell_others_nothing() {
        Clearance clearance = clearance(
                ContactChannel.MESSAGE,
                plan().callerName(Answer.known(NeutralName.of("Ibu Ani")))
                        .neverMention(Answer.known(Set.of(DataCategory.values()[1]))));

        assertThat(clearance.askingToBeCalled("+62 380-123 456"))
                .isEqualTo(Text.of(
                        "Please call Ibu Ani on +62 380-123 456 when it suits you.",
                        "Mohon hubungi Ibu Ani di +62 380-123 456 bila ada waktu."));
    }

    @Test
    void asks_to_be_called_under_one_agreed_name_only() {
        ContactPlan.Builder ani = plan().callerName(Answer.known(NeutralName.of("Ani")));
        ContactPlan.Builder rina = plan().callerName(Answer.known(NeutralName.of("Rina")));

        for (Clearance clearance : List.of(
                Clearance.inHand(),
                clearance(ContactChannel.LETTER, plan()),
                clearance(ContactChannel.LETTER, plan().callerName(Answer.absent(AbsenceReason.DECLINED))),
                clearance(ContactChannel.LETTER, ani, rina))) {
            assertThat(Refusal.codes(() -> clearance.askingToBeCalled("0380123456")))
                    .containsExactly("contact-name-not-recorded");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1234567890123456", "call me", "0380 123456 (shelter)", "0380\n123456", "+"})
    void a_number_to_call_back_is_a_number(String telephone) {
        Clearance clearance = clearance(ContactChannel.LETTER, plan().callerName(Answer.known(NeutralName.of("Ani"))));

        assertThat(Refusal.codes(() -> clearance.askingToBeCalled(telephone)))
                .containsExactly("contact-telephone-format");
    }

    @Test
    void is_logged_without_the_person_and_cannot_be_stored() {
        Clearance clearance = Clearance.ask(
                        List.of(ContactSpecimens.canary()),
                        ADULT,
                        ContactChannel.TRUSTED_PERSON,
                        LocalDate.parse(Canary.DEPARTURE).atTime(19, 8))
                .value()
                .orElseThrow();

        assertThat(clearance).hasToString("trusted-person");
        assertThat(Clearance.inHand()).hasToString("in-hand");
        assertThatThrownBy(() -> SerializationTest.arrived(clearance)).isInstanceOf(NotSerializableException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-04-18, ''",
        "2007-04-19, UU 21/2007 art. 44(1)",
        "2022-10-16, UU 21/2007 art. 44(1)",
        "2022-10-17, UU 21/2007 art. 44(1); UU 27/2022 art. 36"
    })
    void rests_on_the_secrecy_that_the_law_of_the_day_asks_for(LocalDate day, String places) {
        assertThat(Clearance.groundsOn(day).stream()
                        .map(ground -> ground.citation().in(Language.ENGLISH))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(places);
    }
}
