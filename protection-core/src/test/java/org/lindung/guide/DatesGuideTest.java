package org.lindung.guide;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.basics.TimeLimit.DayOfEvent.NOT_SAID;
import static org.lindung.rule.Condition.allOf;
import static org.lindung.rule.Requirement.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.basics.DateRounding;
import org.lindung.basics.PartialDate;
import org.lindung.basics.TimeLimit;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Answerer;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.Outcome;
import org.lindung.rule.RuleBook;
import org.lindung.rule.Timeline;
import org.lindung.value.Text;

/** The guide on days shows the code of this test and what it prints, to the letter. */
class DatesGuideTest {
    // facts begins
    record Sailor(Answer<PartialDate> birth, Answer<LocalDate> passportUntil) {}

    static final Fact<Sailor, Age> AGE =
            Fact.named("age").answeredBy(Answerer.PERSON).age(Sailor::birth);

    static final Fact<Sailor, Integer> PASSPORT_DAYS_LEFT =
            Fact.named("passport-days-left").answeredBy(Answerer.PERSON).daysLeft(Sailor::passportUntil);
    // facts ends

    // within begins
    record Course(Answer<LocalDate> finishedOn) {}

    /** A course counts for 30 days; the 30th day after it is the last. */
    static final Fact<Course, Integer> COURSE_DAYS_LEFT = Fact.named("course-days-left")
            .labelled("days for which the course counts", "hari berlakunya pelatihan")
            .answeredBy(Answerer.PERSON)
            .daysLeft(course -> course.finishedOn().map(day -> day.plusDays(30)));

    static final Condition<Course> WITHIN_30_DAYS_AFTER =
            allOf(COURSE_DAYS_LEFT.atMost(30), COURSE_DAYS_LEFT.atLeast(0));
    // within ends

    private static final Provision ARTICLE_7 = new Provision(
            new LegalInstrument(
                            InstrumentKind.UU,
                            "0",
                            2029,
                            Text.of("Sailors (invented)", "Pelaut (rekaan)"),
                            DateRange.ALWAYS)
                    .article("7"),
            Text.of("Who may sail.", "Siapa yang boleh berlayar."),
            SourceKind.OFFICIAL_GAZETTE,
            LocalDate.of(2030, 2, 1));

    private static final RuleBook<Sailor> BOOK = RuleBook.of(
            "sailors",
            "1",
            Text.of("May this sailor go?", "Bolehkah pelaut ini pergi?"),
            List.of(
                    requirement("age").under(ARTICLE_7).asks(AGE.atLeast(Age.ofYears(18))),
                    requirement("passport").under(ARTICLE_7).asks(PASSPORT_DAYS_LEFT.atLeast(180))));

    // timeline begins
    static String timeline() {
        Sailor sailor = new Sailor(
                Answer.known(PartialDate.of(LocalDate.of(2008, 2, 29))), Answer.known(LocalDate.of(2027, 1, 16)));
        Timeline<Sailor> timeline = BOOK.timeline(sailor, DateRange.from(LocalDate.of(2025, 1, 1)));
        return timeline.segments().stream()
                .map(segment -> segment.days() + " " + segment.outcome().code())
                .collect(Collectors.joining("\n"));
    }
    // timeline ends

    @ParameterizedTest
    @ValueSource(strings = {"facts", "within", "timeline", "month", "notice"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/DatesGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_guide_shows_the_days_that_come_out() throws IOException {
        assertThat(guide()).contains("```text\n" + timeline() + "\n```");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, NOT_ELIGIBLE",
        "2026-03-01, ELIGIBLE",
        "2026-03-30, ELIGIBLE",
        "2026-03-31, ELIGIBLE",
        "2026-04-01, NOT_ELIGIBLE"
    })
    void a_course_counts_from_its_last_day_to_the_30th_day_after(LocalDate asOf, Outcome outcome) {
        RuleBook<Course> book = RuleBook.of(
                "courses",
                "1",
                Text.of("Does the course count?", "Apakah pelatihan berlaku?"),
                List.of(requirement("course").under(ARTICLE_7).asks(WITHIN_30_DAYS_AFTER)));

        assertThat(book.outcome(new Course(Answer.known(LocalDate.of(2026, 3, 1))), asOf))
                .isEqualTo(outcome);
    }

    @Test
    void a_month_after_the_last_of_january_is_what_the_guide_says() {
        // month begins
        LocalDate lastOfJanuary = LocalDate.of(2026, 1, 31);
        Answer<LocalDate> either = CalendarPeriod.ofMonths(1).after(lastOfJanuary);
        LocalDate named = CalendarPeriod.ofMonths(1).after(lastOfJanuary, DateRounding.FIRST_DAY_OF_NEXT_MONTH);
        // month ends

        assertThat(either).isEqualTo(Answer.between(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 1)));
        assertThat(named).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void a_late_notice_has_the_last_days_that_the_guide_says() {
        // notice begins
        ZonedDateTime notice = ZonedDateTime.of(2026, 3, 2, 23, 30, 0, 0, ZoneId.of("Asia/Jakarta"));
        Answer<ZonedDateTime> due = TimeLimit.ofDays(14, NOT_SAID).dueFrom(notice);
        Answer<Boolean> overdue = TimeLimit.ofHours(7 * 24).isOverdue(notice, notice.plusDays(7));
        // notice ends

        assertThat(due)
                .isInstanceOfSatisfying(
                        Answer.Between.class,
                        between -> assertThat(
                                        DAYS.between((ZonedDateTime) between.least(), (ZonedDateTime) between.most()))
                                .isEqualTo(1));
        assertThat(overdue).isEqualTo(Answer.known(false));
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/dates.md"));
    }
}
