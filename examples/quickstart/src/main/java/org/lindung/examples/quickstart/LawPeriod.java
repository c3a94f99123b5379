package org.lindung.examples.quickstart;

import static org.lindung.law.IndonesianLaw.PP_22_2022_STARTS;
import static org.lindung.law.IndonesianLaw.UU_18_2017_STARTS;
import static org.lindung.law.IndonesianLaw.UU_39_2004_STARTS;

import java.time.LocalDate;
import org.lindung.value.Text;

/** The periods between two changes of the placement law, for the summary table. */
enum LawPeriod {
    BEFORE_2004("before 18 Oct 2004", "sebelum 18 Okt 2004", UU_39_2004_STARTS),
    UU_39_2004("UU 39/2004", "UU 39/2004", UU_18_2017_STARTS),
    UU_18_2017("UU 18/2017", "UU 18/2017", PP_22_2022_STARTS),
    WITH_PP_22_2022("with PP 22/2022", "dengan PP 22/2022", LocalDate.MAX);

    private final Text name;
    private final LocalDate endExclusive;

    LawPeriod(String en, String id, LocalDate endExclusive) {
        this.name = Text.of(en, id);
        this.endExclusive = endExclusive;
    }

    Text label() {
        return name;
    }

    static LawPeriod of(LocalDate day) {
        for (LawPeriod period : values()) {
            if (day.isBefore(period.endExclusive)) {
                return period;
            }
        }
        return WITH_PP_22_2022;
    }
}
