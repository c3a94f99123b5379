package org.lindung.eligibility.quarantine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.area.CountryCode;
import org.lindung.rule.CaseTable;
import org.lindung.rule.Fact;

/** Arrivals as the case tables of both books write them. */
final class ArrivalSheet {
    private ArrivalSheet() {}

    static Arrival arrival(CaseTable.Row row) {
        return Arrival.builder()
                .traveller(row.choice("traveller", TravellerGroup.class))
                .plannedStayDays(row.number("planned_stay"))
                .vaccination(row.choice("vaccination", VaccinationStatus.class))
                .daysSinceLastDose(row.number("days_since_last_dose"))
                .comorbidLetter(row.yesNo("comorbid_letter"))
                .under18(row.yesNo("under_18"))
                .companionReleased(row.yesNo("companion_released"))
                .countriesVisited(row.value("visited", ArrivalSheet::countries))
                .fromEuropeOrAustralia(row.yesNo("from_europe_or_australia"))
                .highRiskOrigin(row.yesNo("high_risk_origin"))
                .enteredByOpenRoute(row.yesNo("open_route"))
                .testNegative(row.yesNo("test_negative"))
                .hoursStayed(row.number("hours_stayed"))
                .daysStayed(row.number("days_stayed"))
                .build();
    }

    static Set<CountryCode> countries(String codes) {
        return Stream.of(codes.split(" ", -1)).map(CountryCode::of).collect(Collectors.toUnmodifiableSet());
    }

    /** All questions about countries follow from one list. */
    static String column(Fact<Arrival, ?> fact) {
        return fact.id().startsWith("visited-") ? "visited" : fact.id().replace('-', '_');
    }
}
