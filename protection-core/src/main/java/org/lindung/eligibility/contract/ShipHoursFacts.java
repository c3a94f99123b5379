package org.lindung.eligibility.contract;

import static org.lindung.party.IndonesianAnswerers.EMPLOYER;
import static org.lindung.rule.Answerer.PERSON;

import java.util.List;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.value.Text;

/** What the rules on the hours of crew read, and how each of it is asked for. */
public final class ShipHoursFacts {
    private static final Text HOURS = Text.of("hours", "jam");

    /** Most hours of work in any 24 hours. */
    public static final Fact<ShipHours, Integer> WORK_IN_24_HOURS = Fact.named("work-in-24-hours")
            .labelled("most hours of work in any 24 hours", "jam kerja terbanyak dalam 24 jam")
            .asked("How many hours are worked at most in any 24 hours?", "Berapa jam kerja terbanyak dalam 24 jam?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .number(HOURS, ShipHours::getWorkIn24Hours);

    /** Most hours of work in any seven days one after the other. */
    public static final Fact<ShipHours, Integer> WORK_IN_7_DAYS = Fact.named("work-in-7-days")
            .labelled("most hours of work in any seven days", "jam kerja terbanyak dalam tujuh hari")
            .asked(
                    "How many hours are worked at most in any seven days?",
                    "Berapa jam kerja terbanyak dalam tujuh hari?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .number(HOURS, ShipHours::getWorkIn7Days);

    /** Most hours of work in any seven days with work, days without work left out. */
    public static final Fact<ShipHours, Integer> WORK_IN_7_WORKING_DAYS = Fact.named("work-in-7-working-days")
            .labelled("most hours of work in any seven working days", "jam kerja terbanyak dalam tujuh hari kerja")
            .asked(
                    "How many hours are worked at most in any seven working days?",
                    "Berapa jam kerja terbanyak dalam tujuh hari kerja?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .number(HOURS, ShipHours::getWorkIn7WorkingDays);

    /** Fewest hours of rest in any 24 hours. */
    public static final Fact<ShipHours, Integer> REST_IN_24_HOURS = Fact.named("rest-in-24-hours")
            .labelled("fewest hours of rest in any 24 hours", "jam istirahat tersedikit dalam 24 jam")
            .asked(
                    "How many hours of rest are there at least in any 24 hours?",
                    "Berapa jam istirahat tersedikit dalam 24 jam?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .number(HOURS, ShipHours::getRestIn24Hours);

    /** Fewest hours of rest in any seven days one after the other. */
    public static final Fact<ShipHours, Integer> REST_IN_7_DAYS = Fact.named("rest-in-7-days")
            .labelled("fewest hours of rest in any seven days", "jam istirahat tersedikit dalam tujuh hari")
            .asked(
                    "How many hours of rest are there at least in any seven days?",
                    "Berapa jam istirahat tersedikit dalam tujuh hari?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .number(HOURS, ShipHours::getRestIn7Days);

    /** Fewest hours of rest on any seven days with work, days without work left out. */
    public static final Fact<ShipHours, Integer> REST_IN_7_WORKING_DAYS = Fact.named("rest-in-7-working-days")
            .labelled(
                    "fewest hours of rest in any seven working days", "jam istirahat tersedikit dalam tujuh hari kerja")
            .asked(
                    "How many hours of rest are there at least in any seven working days?",
                    "Berapa jam istirahat tersedikit dalam tujuh hari kerja?")
            .answeredBy(PERSON, EMPLOYER)
            .category(DataCategory.WORK)
            .number(HOURS, ShipHours::getRestIn7WorkingDays);

    /** Every fact of the book. */
    public static final FactCatalogue<ShipHours> CATALOGUE = FactCatalogue.of(List.<Fact<ShipHours, ?>>of(
            WORK_IN_24_HOURS,
            WORK_IN_7_DAYS,
            WORK_IN_7_WORKING_DAYS,
            REST_IN_24_HOURS,
            REST_IN_7_DAYS,
            REST_IN_7_WORKING_DAYS));

    private ShipHoursFacts() {}
}
