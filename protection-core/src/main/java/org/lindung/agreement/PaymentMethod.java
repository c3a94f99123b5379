package org.lindung.agreement;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** How the wage reaches the worker. Asked for by UU 18/2017 art. 15(2) letter e; the kinds are our own. */
public enum PaymentMethod implements CodedValue {
    /** To an account in the worker's own name. */
    OWN_ACCOUNT("own-account", "to the worker's own account", "ke rekening pekerja sendiri"),
    /** In the worker's hand. */
    CASH("cash", "in cash to the worker", "tunai kepada pekerja"),
    /** To an agent, a relative or anybody else first. A sign to look at, no proof of anything. */
    THROUGH_ANOTHER("through-another", "through somebody else", "melalui orang lain");

    private final String code;
    private final Text display;

    PaymentMethod(String code, String en, String id) {
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
