package org.lindung.eligibility.grant;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** In which form the state receives a grant. Source: PP 10/2011 art. 42(1) letters a to d, in this order. */
public enum GrantForm implements CodedValue {
    /** Money that the state spends as it decides; letter a. */
    CASH("cash", "cash", "uang tunai"),
    /** Money for one activity; letter b. */
    ACTIVITY_MONEY("activity-money", "money for an activity", "uang untuk membiayai kegiatan"),
    /** Goods or services; letter c. */
    GOODS_OR_SERVICES("goods-or-services", "goods or services", "barang/jasa"),
    /** Securities; letter d. */
    SECURITIES("securities", "securities", "surat berharga");

    private final String code;
    private final Text display;

    GrantForm(String code, String en, String id) {
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
