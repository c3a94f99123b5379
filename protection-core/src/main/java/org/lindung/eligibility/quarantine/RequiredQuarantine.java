package org.lindung.eligibility.quarantine;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lindung.law.Provision;
import org.lindung.rule.Fact;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * How long somebody who arrived on a day has to stay in quarantine: the one stay that the rule of the day asks, or, while
 * something is not known, every stay that it may ask.
 *
 * <pre>{@code
 * RequiredQuarantine term = RequiredQuarantine.of(arrival, LocalDate.of(2022, 2, 20));
 * term.stays();  // one: settled; several: see toAsk(); none: the day is outside the table
 * }</pre>
 *
 * @param stays the stays that are possible, in the order of the table
 * @param openReadings where the rule, as far as it is known, can be read in two ways; a person decides
 * @param toAsk what could tell between several stays; empty if there is one
 * @param provisions what the stays rest on; most were read in press reports only, and say so
 */
public record RequiredQuarantine(
        List<QuarantineStay> stays, List<Text> openReadings, List<Fact<Arrival, ?>> toAsk, List<Provision> provisions) {

    /**
     * Keeps the lists from changing.
     *
     * @param stays the stays that are possible
     * @param openReadings where the rule can be read in two ways
     * @param toAsk what could tell between several stays
     * @param provisions what the stays rest on
     */
    public RequiredQuarantine {
        stays = List.copyOf(stays);
        openReadings = List.copyOf(openReadings);
        toAsk = List.copyOf(toAsk);
        provisions = List.copyOf(provisions);
    }

    /**
     * Looks the stay up.
     *
     * @param arrival what is known about the traveller
     * @param day the day of arrival
     * @return the stay or stays; none for a day outside the table, of which nothing is known here
     */
    public static RequiredQuarantine of(Arrival arrival, LocalDate day) {
        List<Finding<Arrival>> possible = QuarantineRules.BOOK.assess(arrival, day).findings().stream()
                .filter(finding -> finding.status() != FindingStatus.NOT_APPLICABLE)
                .toList();
        return new RequiredQuarantine(
                possible.stream()
                        .map(finding -> QuarantineTimetable.stay(finding.requirement()))
                        .distinct()
                        .toList(),
                possible.stream()
                        .flatMap(finding -> finding.openReadings().stream())
                        .filter(reading -> !reading.equals(QuarantineTimetable.DAY_OF_ARRIVAL_IS_OPEN))
                        .distinct()
                        .toList(),
                possible.stream()
                        .map(Finding::requirement)
                        .flatMap(requirement -> open(requirement, possible.size() > 1, arrival, day))
                        .distinct()
                        .toList(),
                possible.stream()
                        .flatMap(finding -> finding.provisions().stream())
                        .distinct()
                        .toList());
    }

    private static Stream<Fact<Arrival, ?>> open(
            Requirement<Arrival> requirement, boolean amongOthers, Arrival arrival, LocalDate day) {
        Stream<Fact<Arrival, ?>> ofApplication =
                amongOthers ? requirement.appliesWhen().facts() : Stream.empty();
        Stream<Fact<Arrival, ?>> ofReadings =
                requirement.reviews().stream().flatMap(review -> review.when().facts());
        return Stream.concat(ofApplication, ofReadings)
                .filter(fact -> !QuarantineFacts.PROGRESS.contains(fact))
                .filter(fact -> fact.read(arrival, day).toOptional().isEmpty());
    }

    /**
     * Whether the rule asks one stay and leaves nothing to a person.
     *
     * @return true if {@link #stays()} holds the answer
     */
    public boolean isSettled() {
        return stays.size() == 1 && openReadings.isEmpty() && toAsk.isEmpty();
    }
}
