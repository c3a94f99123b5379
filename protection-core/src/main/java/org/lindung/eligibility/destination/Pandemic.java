package org.lindung.eligibility.destination;

import static org.lindung.eligibility.destination.DestinationFacts.LISTED_AS_OPEN;
import static org.lindung.eligibility.destination.DestinationFacts.VISA_AND_TICKET;
import static org.lindung.eligibility.destination.DestinationInstruments.KEPMENAKER_151_2020;
import static org.lindung.eligibility.destination.DestinationInstruments.KEPMENAKER_294_2020;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.rule.Requirement;

/** The stop of all placement in 2020, and the reopening country by country. */
final class Pandemic {
    /** Kepmenaker 151/2020. */
    static final Requirement<DestinationPlan> STOP = requirement("pandemic-stop")
            .titled("Leave during the pandemic stop", "Berangkat pada masa penghentian pandemi")
            .under(KEPMENAKER_151_2020)
            .inForce(KEPMENAKER_151_2020.citation().instrument().inForce())
            .knownSince(FIRST_EDITION)
            .asks(VISA_AND_TICKET.is(true));

    /** Kepmenaker 294/2020. */
    static final Requirement<DestinationPlan> REOPENING = requirement("reopened-destination")
            .titled("Reopened destination", "Negara tujuan yang dibuka kembali")
            .under(KEPMENAKER_294_2020)
            .inForce(KEPMENAKER_294_2020.citation().instrument().inForce())
            .knownSince(FIRST_EDITION)
            .asks(LISTED_AS_OPEN.is(true));

    private Pandemic() {}
}
