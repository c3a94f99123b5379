package org.lindung.eligibility.returning;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** The kinds of protection after work. Source: UU 18/2017 art. 24(1) letters a to e, PP 59/2021 art. 21(1), in this order. */
public enum AfterWorkService implements CodedValue {
    /** Help on the way to the home area; letter a. */
    WAY_HOME("way-home", "help on the way to the home area", "fasilitasi kepulangan sampai daerah asal"),
    /** Rights that were not met abroad, as unpaid wages; letter b. */
    UNSETTLED_RIGHTS(
            "unsettled-rights", "settlement of rights that were not met", "penyelesaian hak yang belum terpenuhi"),
    /** Help for the sick and for those who died; letter c. */
    SICK_AND_DECEASED(
            "sick-and-deceased",
            "help for the sick and the deceased",
            "fasilitasi pengurusan pekerja yang sakit dan meninggal dunia"),
    /** Recovery, and reunion with the family; letter d. */
    REHABILITATION_AND_REINTEGRATION(
            "rehabilitation-and-reintegration",
            "social rehabilitation and reintegration",
            "rehabilitasi dan reintegrasi sosial"),
    /** Empowerment of the worker and the family; letter e. */
    EMPOWERMENT("empowerment", "empowerment of worker and family", "pemberdayaan pekerja dan keluarganya");

    private final String code;
    private final Text display;

    AfterWorkService(String code, String en, String id) {
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
