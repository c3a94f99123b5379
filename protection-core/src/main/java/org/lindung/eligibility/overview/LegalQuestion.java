package org.lindung.eligibility.overview;

import java.util.function.Supplier;
import org.lindung.basics.CodedValue;
import org.lindung.eligibility.costs.Charge;
import org.lindung.eligibility.costs.CostRules;
import org.lindung.eligibility.destination.DestinationPlan;
import org.lindung.eligibility.destination.DestinationRules;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.eligibility.quarantine.Arrival;
import org.lindung.eligibility.quarantine.QuarantineCostRules;
import org.lindung.eligibility.quarantine.QuarantineRules;
import org.lindung.eligibility.victim.ProtectionRequest;
import org.lindung.eligibility.victim.ProtectionRules;
import org.lindung.eligibility.victim.ServiceRequest;
import org.lindung.eligibility.victim.ServiceRules;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * A question of the law of Indonesia that a rule book of this library answers. The code is the id of the book.
 *
 * <p>For whoever goes over all books, such as a reference page. Whoever has one question to ask takes its book where it
 * stands, {@link PlacementRules#BOOK}, with the type of its facts.
 */
public enum LegalQuestion implements CodedValue {
    /** "May this worker be placed abroad?" */
    PLACEMENT(
            "placement",
            "placement abroad",
            "penempatan ke luar negeri",
            PlacementApplicant.class,
            () -> PlacementRules.BOOK),
    /** "Has this traveller been in quarantine as long as the rule of the arrival day asks?" */
    QUARANTINE("quarantine", "length of quarantine", "lama karantina", Arrival.class, () -> QuarantineRules.BOOK),
    /** "Does the state pay for the stay of this traveller in a place of quarantine?" */
    QUARANTINE_COSTS(
            "quarantine-costs",
            "costs of quarantine",
            "biaya karantina",
            Arrival.class,
            () -> QuarantineCostRules.BOOK),
    /** "May this cost be charged to the worker?" */
    COSTS("costs", "costs of placement", "biaya penempatan", Charge.class, () -> CostRules.BOOK),
    /** "Is the destination open for this worker on this day?" */
    DESTINATION(
            "destination",
            "open destination",
            "negara tujuan yang terbuka",
            DestinationPlan.class,
            () -> DestinationRules.BOOK),
    /** "Does the law give this possible victim of trafficking the service?" */
    VICTIM_SERVICES(
            "victim-services",
            "services to victims of trafficking",
            "layanan bagi korban perdagangan orang",
            ServiceRequest.class,
            () -> ServiceRules.BOOK),
    /** "Does the law give this possible victim of trafficking the protection?" */
    VICTIM_PROTECTION(
            "victim-protection",
            "protection of victims of trafficking",
            "pelindungan korban perdagangan orang",
            ProtectionRequest.class,
            () -> ProtectionRules.BOOK);

    private final String code;
    private final Text display;
    private final Class<?> facts;
    /** Not the book itself, so that naming a question builds no book. */
    private final Supplier<RuleBook<?>> book;

    LegalQuestion(String code, String en, String id, Class<?> facts, Supplier<RuleBook<?>> book) {
        this.code = code;
        this.display = Text.of(en, id);
        this.facts = facts;
        this.book = book;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /**
     * What the facts of the question are read from.
     *
     * @return the type of the facts of the book
     */
    public Class<?> facts() {
        return facts;
    }

    /**
     * The rule book, built on the first call.
     *
     * @return the book, whose facts are of the type {@link #facts()}
     */
    public RuleBook<?> book() {
        return book.get();
    }
}
