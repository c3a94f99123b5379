package org.lindung.rule;

import java.util.ArrayList;
import java.util.List;
import org.lindung.rule.Overview.LastDay;
import org.lindung.rule.Overview.TimeLeft;
import org.lindung.value.Text;

/** A deadline in words: who has to act, when the time ends by each text, and what the law says for the time after it. */
final class DeadlineWords {
    private static final Text POINT =
            Text.of("{title}. Who has to act: {actor}. {status}.", "{title}. Yang harus bertindak: {actor}. {status}.");
    private static final Text LIMIT = Text.of("{end}: {limit} ({place})", "{end}: {limit} ({place})");
    private static final Text LIMIT_IF_IT_HOLDS = Text.of(
            "If the law is about this case. {end}: {limit} ({place})",
            "Apabila aturan ini berlaku bagi perkara ini. {end}: {limit} ({place})");
    private static final Text UNTIL = Text.of("Until {moment}", "Sampai {moment}");
    private static final Text LAST_DAY = Text.of("Last day {day}", "Hari terakhir {day}");
    private static final Text ONE_OF_THE_DAYS = Text.of(
            "Last day {day} or, by the most generous reading, {latest}",
            "Hari terakhir {day} atau, menurut tafsiran paling longgar, {latest}");
    private static final Text NOT_BEFORE = Text.of(
            "Last day not before {day}; which one takes a list of working days",
            "Hari terakhir tidak sebelum {day}; untuk memastikannya perlu daftar hari kerja");
    private static final Text NOT_BEGUN = Text.of("Not recorded since when", "Belum tercatat sejak kapan");
    private static final Text NOT_IN_FORCE =
            Text.of("Not yet or no longer in force on that day", "Belum atau tidak lagi berlaku pada hari itu");
    private static final Text SIDE_BY_SIDE = Text.of(
            "These times stand side by side; no text that was read says which one goes first.",
            "Batas waktu ini berdiri berdampingan; tidak ada aturan yang dibaca yang menentukan mana yang didahulukan.");
    private static final Text AFTERWARDS =
            Text.of("When the time has passed: {summary} ({place})", "Bila waktunya telah lewat: {summary} ({place})");
    private static final Text NOTHING_SAID = Text.of(
            "No text that was read says what follows when the time has passed.",
            "Tidak ada aturan yang dibaca yang menentukan akibatnya bila waktunya telah lewat.");

    private DeadlineWords() {}

    static Text point(TimeLeft time) {
        return POINT.with("title", Narrator.asTitle(time.title()))
                .with("actor", time.actor())
                .with("status", Narrator.asTitle(time.status().display()));
    }

    static List<Text> details(TimeLeft time) {
        List<Text> details = new ArrayList<>();
        time.lastDays().forEach(last -> details.add(limit(last, time.status())));
        if (time.lastDays().size() > 1) {
            details.add(SIDE_BY_SIDE);
        }
        List<LastDay> late =
                time.lastDays().stream().filter(DeadlineWords::mayBeLate).toList();
        late.stream()
                .flatMap(last -> last.afterwards().stream())
                .distinct()
                .forEach(next ->
                        details.add(AFTERWARDS.with("summary", next.summary()).with("place", next.citation())));
        if (late.stream().anyMatch(last -> last.afterwards().isEmpty())) {
            details.add(NOTHING_SAID);
        }
        return details;
    }

    private static boolean mayBeLate(LastDay last) {
        return last.earliest().isPresent() && last.over() != Truth.FALSE;
    }

    private static Text limit(LastDay last, DeadlineStatus status) {
        return (last.certain() ? LIMIT : LIMIT_IF_IT_HOLDS)
                .with("end", status == DeadlineStatus.NOT_COVERED ? NOT_IN_FORCE : end(last))
                .with("limit", last.limit())
                .with("place", last.ground().citation());
    }

    private static Text end(LastDay last) {
        if (last.moment().isPresent()) {
            return UNTIL.with("moment", ConditionWords.of(last.moment().get()));
        } else if (last.earliest().isEmpty()) {
            return NOT_BEGUN;
        } else if (last.latest().isEmpty()) {
            return NOT_BEFORE.with("day", ConditionWords.of(last.earliest().get()));
        }
        return (last.earliest().equals(last.latest()) ? LAST_DAY : ONE_OF_THE_DAYS)
                .with("day", ConditionWords.of(last.earliest().get()))
                .with("latest", ConditionWords.of(last.latest().get()));
    }
}
