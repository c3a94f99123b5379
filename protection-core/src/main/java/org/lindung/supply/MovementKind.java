package org.lindung.supply;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What a movement of goods is. It follows from the two places, so it is never recorded beside them. */
public enum MovementKind implements CodedValue {
    /** From a donation into a store. */
    RECEIPT("receipt", "receipt", "penerimaan"),
    /** From one store to another. */
    TRANSFER("transfer", "transfer between stores", "pemindahan antargudang"),
    /** From a store to an organisation, a person or a household. */
    DISTRIBUTION("distribution", "distribution", "pendistribusian"),
    /** Back from those who got it. */
    RETURN("return", "return into store", "pengembalian ke gudang"),
    /** Gone, nobody knows where. */
    LOSS("loss", "loss", "kehilangan"),
    /** Destroyed, because of its expiry or its condition. */
    DISPOSAL("disposal", "disposal", "pemusnahan"),
    /** More or less was counted than should have been there. */
    COUNT_CORRECTION("count-correction", "correction after a count", "koreksi hasil penghitungan");

    private final String code;
    private final Text display;

    MovementKind(String code, String en, String id) {
        this.code = code;
        this.display = Text.of(en, id);
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
     * The kind of a movement between two places.
     *
     * @param from where the goods were
     * @param to where they go
     * @return the kind, or empty if goods do not move so
     */
    public static Optional<MovementKind> between(StockPlace from, StockPlace to) {
        if (from.equals(to)) {
            return Optional.empty();
        }
        if (from instanceof StockPlace.Store) {
            return Optional.ofNullable(outOfStore(to));
        }
        return to instanceof StockPlace.Store ? Optional.ofNullable(intoStore(from)) : Optional.empty();
    }

    private static @Nullable MovementKind outOfStore(StockPlace to) {
        if (to instanceof StockPlace.Store) {
            return TRANSFER;
        } else if (to instanceof StockPlace.Organisation || to instanceof StockPlace.Beneficiary) {
            return DISTRIBUTION;
        } else if (to instanceof StockPlace.Lost) {
            return LOSS;
        } else if (to instanceof StockPlace.Disposed) {
            return DISPOSAL;
        }
        return to instanceof StockPlace.CountDifference ? COUNT_CORRECTION : null;
    }

    private static @Nullable MovementKind intoStore(StockPlace from) {
        if (from instanceof StockPlace.Donor) {
            return RECEIPT;
        } else if (from instanceof StockPlace.Organisation || from instanceof StockPlace.Beneficiary) {
            return RETURN;
        }
        return from instanceof StockPlace.CountDifference ? COUNT_CORRECTION : null;
    }
}
