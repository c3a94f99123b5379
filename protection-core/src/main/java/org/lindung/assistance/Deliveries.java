package org.lindung.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.lindung.household.Recipient;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/**
 * What was delivered under one programme. Nobody receives twice what is given once: {@link #add} refuses a second
 * delivery and names the first one.
 *
 * <p>Two places that work offline can each give the same thing in good faith. {@link #merge} therefore loses no delivery
 * and refuses none; what was given twice is then listed by {@link #doubts()}.
 *
 * <p>A recipient is who the delivery says: that a household and one of its members both got something is not seen here.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface Deliveries extends Serializable permits ImmutableDeliveries {
    /**
     * The programme, in the edition by which deliveries are judged.
     *
     * @return the programme
     */
    Programme getProgramme();

    /**
     * All deliveries.
     *
     * @return each one once; their order means nothing
     */
    Set<Delivery> getDeliveries();

    /**
     * A ledger without deliveries.
     *
     * @param programme the programme
     * @return the ledger
     */
    static Deliveries under(Programme programme) {
        return builder().programme(programme).build();
    }

    /**
     * Refuses deliveries of another programme.
     *
     * @throws org.lindung.value.InvalidValueException with {@code other-programme}
     */
    @Value.Check
    default void check() {
        boolean areOfOne = getDeliveries().stream()
                .map(Delivery::getProgramme)
                .allMatch(getProgramme().getId()::equals);
        Invariants.check()
                .that(areOfOne, AssistanceViolation.OTHER_PROGRAMME, "/deliveries")
                .orThrow();
    }

    /**
     * The ledger with one more delivery. Adding the very same delivery again changes nothing.
     *
     * @param delivery the delivery
     * @return the new ledger; or why there is none, with paths from the delivery and the number of the earlier one
     */
    default Validated<Deliveries> add(Delivery delivery) {
        if (getDeliveries().contains(delivery)) {
            return Validated.valid(this, List.of());
        }
        List<Violation> violations = new ArrayList<>();
        if (!delivery.getProgramme().equals(getProgramme().getId())) {
            violations.add(Violation.of(AssistanceViolation.OTHER_PROGRAMME, "/programme"));
        }
        if (!getProgramme().getTypes().contains(delivery.getType())) {
            violations.add(Violation.of(AssistanceViolation.NOT_OFFERED, "/type"));
        }
        if (!getProgramme().getRuns().contains(delivery.getDeliveredOn())) {
            violations.add(Violation.of(AssistanceViolation.PROGRAMME_NOT_RUNNING, "/deliveredOn"));
        }
        inOrder().stream()
                .filter(other -> other.getId().equals(delivery.getId()))
                .findFirst()
                .ifPresent(other -> violations.add(naming(AssistanceViolation.DELIVERY_ID_TAKEN, "/id", other)));
        excluding(delivery, inOrder())
                .ifPresent(other -> violations.add(naming(AssistanceViolation.ALREADY_DELIVERED, "", other)));
        return violations.isEmpty()
                ? Validated.valid(with(List.of(delivery)), List.of())
                : Validated.invalid(violations);
    }

    /**
     * All deliveries of both ledgers. Merging the same ledgers in another order, or once more, gives the same ledger.
     *
     * @param other a ledger of the same programme in the same edition
     * @return the ledger of both
     * @throws org.lindung.value.InvalidValueException with {@code ledgers-differ}
     */
    default Deliveries merge(Deliveries other) {
        Invariants.check()
                .that(getProgramme().equals(other.getProgramme()), AssistanceViolation.LEDGERS_DIFFER, "/programme")
                .orThrow();
        return with(other.getDeliveries());
    }

    /**
     * What somebody has to look into after a merge: what was given more often than the programme gives it, and numbers
     * that stand for several deliveries.
     *
     * @return warnings with the numbers of the deliveries, in the order of their days; empty for a ledger that only {@link
     *     #add} has made
     */
    default List<Violation> doubts() {
        List<Violation> doubts = new ArrayList<>();
        Set<DeliveryId> numbers = new HashSet<>();
        Map<Recipient, List<Delivery>> earlier = new HashMap<>();
        for (Delivery delivery : inOrder()) {
            if (!numbers.add(delivery.getId())) {
                doubts.add(naming(AssistanceViolation.DELIVERY_ID_SHARED, "/deliveries", delivery));
            }
            List<Delivery> others = earlier.computeIfAbsent(delivery.getRecipient(), recipient -> new ArrayList<>());
            excluding(delivery, others)
                    .ifPresent(first -> doubts.add(Violation.of(
                            AssistanceViolation.DELIVERED_TWICE,
                            "/deliveries",
                            Map.of(
                                    "first", first.getId().value(),
                                    "second", delivery.getId().value()))));
            others.add(delivery);
        }
        return doubts;
    }

    /**
     * From when on a recipient gets a type, by what was delivered to this recipient.
     *
     * @param recipient the recipient
     * @param type the type
     * @return the first day, that of the programme where nothing was delivered; empty if never again
     */
    default Optional<LocalDate> nextFor(Recipient recipient, AssistanceType type) {
        LocalDate next = getProgramme().getRuns().startInclusive();
        for (Delivery delivery : inOrder()) {
            if (delivery.getRecipient().equals(recipient) && delivery.getType() == type) {
                Optional<LocalDate> again = getProgramme().getFrequency().againFrom(delivery.getDeliveredOn());
                if (again.isEmpty()) {
                    return Optional.empty();
                }
                next = again.get().isAfter(next) ? again.get() : next;
            }
        }
        return Optional.of(next);
    }

    private static Violation naming(AssistanceViolation code, String path, Delivery first) {
        return Violation.of(code, path, Map.of("first", first.getId().value()));
    }

    /** The first of the others beside which this one should not be. */
    private Optional<Delivery> excluding(Delivery delivery, List<Delivery> others) {
        return others.stream()
                .filter(other -> other.getRecipient().equals(delivery.getRecipient()))
                .filter(other -> other.getType() == delivery.getType())
                .filter(other -> !areBothInOrder(other, delivery))
                .findFirst();
    }

    private boolean areBothInOrder(Delivery one, Delivery other) {
        boolean isEarlier = one.getDeliveredOn().isBefore(other.getDeliveredOn());
        return getProgramme()
                .getFrequency()
                .allows((isEarlier ? one : other).getDeliveredOn(), (isEarlier ? other : one).getDeliveredOn());
    }

    /** By day and number; deliveries that share both are told apart, so that doubts come in one order. */
    private List<Delivery> inOrder() {
        return getDeliveries().stream()
                .sorted(Comparator.comparing(Delivery::getDeliveredOn)
                        .thenComparing(delivery -> delivery.getId().value())
                        .thenComparing(delivery -> delivery.getRecipient().toString())
                        .thenComparing(Delivery::getType))
                .toList();
    }

    private Deliveries with(Collection<Delivery> more) {
        Set<Delivery> all = new LinkedHashSet<>(getDeliveries());
        all.addAll(more);
        return builder().programme(getProgramme()).deliveries(all).build();
    }

    /**
     * Starts a ledger of deliveries that were made, in order or not.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ledgers. */
    final class Builder extends ImmutableDeliveries.Builder {
        Builder() {}
    }
}
