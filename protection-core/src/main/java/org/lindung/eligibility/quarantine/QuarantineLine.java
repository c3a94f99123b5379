package org.lindung.eligibility.quarantine;

import static org.lindung.eligibility.quarantine.QuarantineFacts.COMPANION_RELEASED;
import static org.lindung.eligibility.quarantine.QuarantineFacts.DAYS_STAYED;
import static org.lindung.eligibility.quarantine.QuarantineFacts.HOURS_STAYED;
import static org.lindung.eligibility.quarantine.QuarantineFacts.TEST_NEGATIVE;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Requirement.requirement;

import java.util.List;
import java.util.Optional;
import org.lindung.basics.DateRange;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * One line of the timetable: who arrived when, and how long they stay.
 *
 * @param whom whom it is about, the same for all periods
 * @param arrivals the days of arrival
 * @param who the condition that tells whether it is about a traveller
 * @param stay how long
 * @param provision under which circular
 * @param reviews where the reports leave it open
 */
record QuarantineLine(
        Concerned whom,
        DateRange arrivals,
        Condition<Arrival> who,
        QuarantineStay stay,
        Provision provision,
        List<Requirement.Review<Arrival>> reviews) {

    QuarantineLine open(Condition<Arrival> when, Text why, Provision... provisions) {
        reviews.add(new Requirement.Review<>(when, why, List.of(provisions)));
        return this;
    }

    Requirement<Arrival> asRequirement() {
        Requirement.Draft<Arrival> draft = requirement(whom.code())
                .titled(whom.display().en(), whom.display().id())
                .under(provision)
                .inForce(arrivals)
                .knownSince(FIRST_EDITION)
                .appliesWhen(who);
        limit().filter(TimeLimit.Days.class::isInstance)
                .map(days -> ((TimeLimit.Days) days).days())
                .ifPresent(days ->
                        draft.needsReviewWhen(DAYS_STAYED.is(days - 1), QuarantineTimetable.DAY_OF_ARRIVAL_IS_OPEN));
        reviews.forEach(review -> draft.needsReviewWhen(
                review.when(), review.why(), review.provisions().toArray(Provision[]::new)));
        return draft.asks(over());
    }

    /** When the stay is over. */
    private Condition<Arrival> over() {
        if (stay instanceof QuarantineStay.UntilTestResult) {
            return TEST_NEGATIVE.is(true);
        } else if (stay instanceof QuarantineStay.AsCompanion) {
            return COMPANION_RELEASED.is(true);
        }
        // where nothing is asked, it is over for everybody whom the line is about
        return limit().map(QuarantineLine::reached).orElse(who);
    }

    private static Condition<Arrival> reached(TimeLimit limit) {
        return limit instanceof TimeLimit.Hours hours
                ? HOURS_STAYED.atLeast(hours.hours())
                : DAYS_STAYED.atLeast(((TimeLimit.Days) limit).days());
    }

    private Optional<TimeLimit> limit() {
        if (stay instanceof QuarantineStay.AtPlace place) {
            return Optional.of(place.limit());
        }
        return stay instanceof QuarantineStay.AtHome home ? Optional.of(home.limit()) : Optional.empty();
    }
}
