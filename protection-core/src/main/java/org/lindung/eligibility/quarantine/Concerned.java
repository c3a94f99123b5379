package org.lindung.eligibility.quarantine;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** Whom the lines of the timetable are about. The code is the id of the requirement that a line becomes. */
enum Concerned implements CodedValue {
    ALL_AT_HOME("home", "every arrival: at home", "setiap kedatangan: di rumah"),
    ALL_UNTIL_RESULT("until-result", "every arrival: until the result", "setiap kedatangan: sampai hasil tes"),
    COUNTED_IN_DAYS("days", "arrivals counted in days", "kedatangan yang dihitung dalam hari"),
    COUNTED_IN_BLOCKS("blocks", "arrivals of 2021", "kedatangan tahun 2021"),
    FROM_INDIA("india", "arrivals from India", "kedatangan dari India"),
    FROM_HIGH_RISK("high-risk-origin", "arrivals from a high-risk origin", "kedatangan dari negara berisiko tinggi"),
    FULL_DOSE_2021("full-dose-2021", "full dose, November 2021", "dosis lengkap, November 2021"),
    FIRST_DOSE_2021("first-dose-2021", "first dose, November 2021", "dosis pertama, November 2021"),
    FROM_LISTED_STATE("listed-state", "arrivals from a listed state", "kedatangan dari negara yang didaftar"),
    FROM_OTHER_STATE("other-state", "arrivals from any other state", "kedatangan dari negara lain"),
    ALL_ALIKE("all-alike", "every arrival of January 2022", "setiap kedatangan Januari 2022"),
    FULL_DOSE("full-dose", "full dose or more", "dosis lengkap atau lebih"),
    BOOSTED("booster", "booster", "dosis penguat"),
    FIRST_DOSE("first-dose", "one dose or none", "satu dosis atau belum divaksin"),
    FOLLOWS_COMPANION("companion", "under 18, with a companion", "di bawah 18 tahun, dengan pendamping"),
    BY_OPEN_ROUTE("open-route", "entry by Bali, Batam or Bintan", "masuk lewat Bali, Batam, atau Bintan"),
    SINCE_LAST_CIRCULAR(
            "last-circular", "every arrival since September 2022", "setiap kedatangan sejak September 2022");

    private final String code;
    private final Text display;

    Concerned(String code, String en, String id) {
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
