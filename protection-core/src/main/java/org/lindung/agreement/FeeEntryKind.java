package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What an entry does to what a worker owes. */
public enum FeeEntryKind implements CodedValue {
    /** Somebody asks the worker for money, or lends it: more is owed. */
    CHARGE("charge", "charge", "pembebanan"),
    /** The worker or somebody for them pays: less is owed. */
    PAYMENT("payment", "payment", "pembayaran"),
    /** Kept back from the wage: less is owed. */
    WAGE_DEDUCTION("wage-deduction", "deduction from wage", "potongan upah"),
    /** Money goes back to the worker. The charge itself stands until it is waived in an entry of its own. */
    REFUND("refund", "refund", "pengembalian"),
    /** The charge is given up: less is owed, and nobody paid. */
    WAIVER("waiver", "waiver", "penghapusan");

    private final String code;
    private final Text display;

    FeeEntryKind(String code, String en, String id) {
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
}
