package org.lindung.retention;

import static org.lindung.law.IndonesianLaw.UU_27_2022;

import java.time.ZonedDateTime;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.TimeLimit;
import org.lindung.law.Figures;
import org.lindung.law.Provision;
import org.lindung.value.Text;

/** By when the law wants something done with data. It sets a time to stop using it, and none to erase it. */
enum RetentionLimit implements CodedValue {
    /** Use ends after a withdrawal; a legal hold does not lengthen it, since art. 50(1) does not name art. 40. */
    USE_AFTER_WITHDRAWAL(
            "use-after-withdrawal",
            "time to stop using data after a withdrawal",
            "waktu menghentikan pemrosesan setelah penarikan persetujuan",
            "Use of the data stops within {figure} of receiving the withdrawal of consent.",
            "Pemrosesan dihentikan paling lambat {figure} sejak permintaan penarikan persetujuan diterima.");

    private final String code;
    private final Text display;
    private final Text summary;

    /** Read by the first who asks. */
    private static final class Shipped {
        static final Figures<RetentionLimit> FIGURES = Figures.shipped(RetentionLimit.class, "figures.tsv", UU_27_2022);
    }

    RetentionLimit(String code, String en, String id, String summary, String ringkasan) {
        this.code = code;
        this.display = Text.of(en, id);
        this.summary = Text.of(summary, ringkasan);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text display() {
        return display;
    }

    /** The last moment in time; {@code not-applicable} where no law set a limit on the day of the event. */
    Answer<ZonedDateTime> dueFrom(Answer<ZonedDateTime> event) {
        if (event instanceof Answer.Between<ZonedDateTime> between) {
            return dueFrom(between.least(), between.most());
        }
        return event.flatMap(moment -> dueFrom(moment, moment));
    }

    private Answer<ZonedDateTime> dueFrom(ZonedDateTime first, ZonedDateTime last) {
        return Shipped.FIGURES
                .on(this, first.toLocalDate())
                .map(figure -> figure.timeLimit(TimeLimit.DayOfEvent.NOT_SAID))
                .map(limit -> Answer.between(limit.earliestDue(first), limit.earliestDue(last)))
                .orElseGet(() -> Answer.absent(AbsenceReason.NOT_APPLICABLE));
    }

    /** What it rests on. */
    Provision provision() {
        return Shipped.FIGURES.latest(this).provision(summary.en(), summary.id());
    }
}
