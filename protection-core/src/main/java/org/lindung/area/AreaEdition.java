package org.lindung.area;

import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/**
 * The editions of the official list that are known here, oldest first. Codes from before the first one, such as those
 * that Kalimantan Timur lost to Kalimantan Utara in 2012, are not.
 */
public enum AreaEdition implements CodedValue {
    /** Permendagri 56/2015. */
    EDITION_2015("edition-2015", "edition of 2015 (Permendagri 56/2015)", "edisi 2015 (Permendagri 56/2015)"),
    /** Permendagri 137/2017. */
    EDITION_2017("edition-2017", "edition of 2017 (Permendagri 137/2017)", "edisi 2017 (Permendagri 137/2017)"),
    /** Permendagri 72/2019 as revised by Kepmendagri 146.1-4717/2020. */
    EDITION_2020(
            "edition-2020",
            "edition of 2020 (Permendagri 72/2019, Kepmendagri 146.1-4717/2020)",
            "edisi 2020 (Permendagri 72/2019, Kepmendagri 146.1-4717/2020)"),
    /** Permendagri 58/2021 as revised by Kepmendagri 050-145/2022. */
    EDITION_2021(
            "edition-2021",
            "edition of 2021 (Permendagri 58/2021, Kepmendagri 050-145/2022)",
            "edisi 2021 (Permendagri 58/2021, Kepmendagri 050-145/2022)"),
    /** Kepmendagri 100.1.1-6117/2022, after Papua was divided. */
    EDITION_2022(
            "edition-2022",
            "edition of 2022 (Kepmendagri 100.1.1-6117/2022)",
            "edisi 2022 (Kepmendagri 100.1.1-6117/2022)"),
    /** Kepmendagri 300.2.2-2430/2025, which at these four levels is the same as 300.2.2-2138/2025. */
    EDITION_2025(
            "edition-2025",
            "edition of 2025 (Kepmendagri 300.2.2-2430/2025)",
            "edisi 2025 (Kepmendagri 300.2.2-2430/2025)");

    /** The edition that counts as today. */
    static final AreaEdition LATEST = EDITION_2025;

    private final String code;
    private final Text display;

    AreaEdition(String code, String en, String id) {
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

    /** The year that the archive of the list gives the edition. */
    String year() {
        return code.substring(code.indexOf('-') + 1);
    }
}
