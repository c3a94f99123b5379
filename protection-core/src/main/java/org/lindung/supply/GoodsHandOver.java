package org.lindung.supply;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.lindung.agreement.AgreementId;
import org.lindung.area.AreaCode;
import org.lindung.basics.Money;
import org.lindung.party.PartyId;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.ProtectionStyle;

/**
 * The record that goods went from one organisation to another. Local term: <i>Berita Acara Serah Terima (BAST) barang</i>.
 *
 * <p>The record of the hand-over of a person is another one, among the shelters.
 */
@Value.Immutable
@ProtectionStyle
@NotPersonal
public sealed interface GoodsHandOver extends Serializable permits ImmutableGoodsHandOver {
    /**
     * Number of the record.
     *
     * @return the id
     */
    HandOverId getId();

    /**
     * Who gave.
     *
     * @return the party
     */
    PartyId getGiver();

    /**
     * Who received.
     *
     * @return the party
     */
    PartyId getReceiver();

    /**
     * Where.
     *
     * @return the area, as small as it is known
     */
    AreaCode getPlace();

    /**
     * When.
     *
     * @return the day, on which the goods are valued too
     */
    LocalDate getDay();

    /**
     * The donation of which it is a part or the whole.
     *
     * @return the donation, if it is one
     */
    Optional<DonationId> getDonation();

    /**
     * The agreement on which it rests.
     *
     * @return the agreement, if there is one
     */
    Optional<AgreementId> getAgreement();

    /**
     * What was handed over.
     *
     * @return at least one line
     */
    List<HandOverLine> getLines();

    /**
     * Who signed; each signature masks itself.
     *
     * @return the signatures
     */
    List<Signature> getSignatures();

    /**
     * Refuses a record of nothing, or of one side only.
     *
     * @throws org.lindung.value.InvalidValueException with {@code no-goods} or {@code handed-to-itself}
     */
    @Value.Check
    default void check() {
        Invariants.check()
                .that(!getLines().isEmpty(), SupplyViolation.NO_GOODS, "/lines")
                .that(!getGiver().equals(getReceiver()), SupplyViolation.HANDED_TO_ITSELF, "/receiver")
                .orThrow();
    }

    /**
     * What the goods are worth together.
     *
     * @return the sum in rupiah; empty if a line was not valued, since what is missing is not zero
     */
    default Optional<Money> totalValue() {
        List<Money> values =
                getLines().stream().flatMap(line -> line.value().stream()).toList();
        return values.size() == getLines().size() ? values.stream().reduce(Money::plus) : Optional.empty();
    }

    /**
     * The movements by which the goods of a donation come into a store, damaged ones too: they are there until they are
     * disposed of.
     *
     * @param store the store
     * @param numbering gives each line, counted from 1, the number of its movement
     * @return one receipt for each line
     * @throws org.lindung.value.InvalidValueException with {@code donation-missing}
     */
    default List<StockMovement> receivedInto(StoreId store, IntFunction<MovementId> numbering) {
        Invariants.check()
                .that(getDonation().isPresent(), SupplyViolation.DONATION_MISSING, "/donation")
                .orThrow();
        StockPlace donor = new StockPlace.Donor(getDonation().orElseThrow());
        return IntStream.rangeClosed(1, getLines().size())
                .<StockMovement>mapToObj(number -> {
                    HandOverLine line = getLines().get(number - 1);
                    return StockMovement.builder()
                            .id(numbering.apply(number))
                            .day(getDay())
                            .item(line.getItem())
                            .lot(line.getLot())
                            .quantity(line.getQuantity())
                            .source(donor)
                            .destination(new StockPlace.Store(store))
                            .handOver(getId())
                            .build();
                })
                .toList();
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds records; donation, agreement and signatures may be left out. */
    final class Builder extends ImmutableGoodsHandOver.Builder {
        Builder() {}
    }
}
