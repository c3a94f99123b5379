package org.lindung.eligibility.quarantine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lindung.area.CountryCode;
import org.lindung.eligibility.Cells;
import org.lindung.rule.Fact;

/** Arrivals as the case tables of both books write them. */
final class ArrivalSheet {
    private ArrivalSheet() {}

    static Arrival arrival(Cells cells) {
        return Arrival.builder()
                .traveller(cells.choice("traveller", TravellerGroup.class))
                .plannedStayDays(cells.number("planned_stay"))
                .vaccination(cells.choice("vaccination", VaccinationStatus.class))
                .daysSinceLastDose(cells.number("days_since_last_dose"))
                .comorbidLetter(cells.yesNo("comorbid_letter"))
                .under18(cells.yesNo("under_18"))
                .companionReleased(cells.yesNo("companion_released"))
                .countriesVisited(cells.value("visited", ArrivalSheet::countries))
                .fromEuropeOrAustralia(cells.yesNo("from_europe_or_australia"))
                .highRiskOrigin(cells.yesNo("high_risk_origin"))
                .enteredByOpenRoute(cells.yesNo("open_route"))
                .testNegative(cells.yesNo("test_negative"))
                .hoursStayed(cells.number("hours_stayed"))
                .daysStayed(cells.number("days_stayed"))
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
