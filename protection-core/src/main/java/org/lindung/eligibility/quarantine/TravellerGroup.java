package org.lindung.eligibility.quarantine;

import java.util.EnumSet;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.value.Text;

/** What the decisions on free quarantine tell apart. Source: press reports of SK Satgas COVID-19 14/2021 and 1/2022. */
public enum TravellerGroup implements CodedValue {
    /** A citizen who comes home from work abroad, <i>Pekerja Migran Indonesia</i>. */
    MIGRANT_WORKER("migrant-worker", "migrant worker", "pekerja migran Indonesia"),
    /** A citizen who comes home from studies abroad. */
    STUDENT("student", "student", "pelajar atau mahasiswa"),
    /** A citizen who comes home from duty travel for the state. */
    OFFICIAL("official", "official on duty travel", "pegawai pemerintah yang kembali dari perjalanan dinas"),
    /** A citizen who represented the country in an international contest. */
    CONTEST_DELEGATE("contest-delegate", "delegate to an international contest", "perwakilan pada lomba internasional"),
    /** A citizen and none of the others. */
    OTHER_CITIZEN("other-citizen", "other Indonesian citizen", "warga negara Indonesia lainnya"),
    /** No citizen of Indonesia. */
    FOREIGNER("foreigner", "foreigner", "warga negara asing");

    /** Every group of citizens. */
    static final Set<TravellerGroup> CITIZENS = EnumSet.complementOf(EnumSet.of(FOREIGNER));

    private final String code;
    private final Text display;

    TravellerGroup(String code, String en, String id) {
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
