package org.lindung.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lindung.rule.Explanation.Detail;
import org.lindung.rule.Explanation.DetailKind;
import org.lindung.rule.Overview.Contradiction;
import org.lindung.rule.Overview.Ground;
import org.lindung.rule.Overview.Matter;
import org.lindung.rule.Overview.Named;
import org.lindung.rule.Overview.OpenQuestion;
import org.lindung.rule.Overview.Reason;
import org.lindung.rule.Overview.TimeLeft;
import org.lindung.value.Text;

/**
 * Puts an overview on a page for somebody with little time: who is late, what to act on, then what to ask, then the rest. Questions
 * about what nobody has looked into yet would fill pages; of these, the page names the one to begin with.
 */
final class OverviewPage {
    static final Text TITLE = Text.of("Overview of a person", "Ikhtisar perihal seseorang");

    private static final Text AS_OF = Text.of("Overview as of {day}", "Ikhtisar per {day}");
    private static final Text NO_DECISION = Text.of(
            "This page is not a decision. It compares what is recorded with the rules; an officer decides.",
            "Halaman ini bukan keputusan. Halaman ini mencocokkan data yang tercatat dengan peraturan; keputusan diambil oleh petugas.");
    private static final Text CONTRADICTIONS =
            Text.of("Recorded in two ways, please check", "Tercatat dengan dua cara, mohon diperiksa");
    private static final Text PLACES = Text.of("Recorded for: {matters}", "Tercatat untuk: {matters}");
    private static final Text QUESTIONS =
            Text.of("To ask, best first", "Yang perlu ditanyakan, dimulai dari yang utama");
    private static final Text COUNT = Text.of("{place}: {count}", "{place}: {count}");
    private static final Text NUMBER = Text.of("({number})", "({number})");
    private static final Text NUMBERED = Text.of("({number}) {question}", "({number}) {question}");
    private static final Text OF_THE_DAY = Text.of("{words} (as of {day})", "{words} (per {day})");
    private static final Text MATTER = Text.of("{title}. {question} {outcome}.", "{title}. {question} {outcome}.");
    private static final Text NOT_LOOKED_INTO = Text.of("{title}. {question}", "{title}. {question}");
    private static final Text TURN = Text.of("From {day} on: {outcome}.", "Mulai {day}: {outcome}.");
    private static final Text REASON = Text.of("{title} ({places})", "{title} ({places})");
    private static final Text RESTS_ON = Text.of("Rests on: {places}", "Berdasarkan: {places}");
    private static final Text SEE_QUESTIONS = Text.of("Open questions: {numbers}", "Pertanyaan terbuka: {numbers}");
    private static final Text BEGIN_WITH =
            Text.of("Begin with: {question} ({places})", "Mulailah dengan: {question} ({places})");
    private static final Text CHOICES = Text.of("Answers: {choices}", "Pilihan jawaban: {choices}");
    private static final Text ANSWERED_BY = Text.of("Who can answer: {names}", "Yang dapat menjawab: {names}");
    private static final Text SETTLES = Text.of("May settle alone: {matters}", "Dapat menentukan sendiri: {matters}");
    private static final Text HELPS =
            Text.of("Needed with others for: {matters}", "Diperlukan bersama yang lain untuk: {matters}");
    private static final Text GROUND = Text.of("Ground to ask: {places}", "Dasar hukum: {places}");
    private static final Text REFUSED = Text.of(
            "This was left unanswered; ask again only if there is need.",
            "Hal ini tidak dijawab; tanyakan lagi hanya bila perlu.");

    private static final Text DEADLINES = Text.of("By when somebody has to act", "Batas waktu untuk bertindak");
    private static final Text DEADLINE_COUNT =
            Text.of("Deadlines: {count}, passed: {passed}", "Batas waktu: {count}, telah lewat: {passed}");
    private static final Text HAS_BEGUN =
            Text.of("Deadlines. Has one of these happened?", "Batas waktu. Apakah ada yang sudah terjadi?");
    private static final Text TO_ACT = Text.of("{title}: {question} ({places})", "{title}: {question} ({places})");

    private static final Text AND_MORE = Text.of("{titles}; and {count} more", "{titles}; dan {count} lainnya");

    /** More titles than this in a row are read by nobody. */
    private static final int TITLES_SHOWN = 4;

    private static final Set<DetailKind> SHOWN = EnumSet.of(
            DetailKind.TO_BRING, DetailKind.TO_BRING_ONE_OF, DetailKind.NOTHING_TO_BRING, DetailKind.OPEN_READING);

    /** The kinds of questions that ask since when a time runs. */
    private static final Set<FactType> BEGINNINGS = EnumSet.of(FactType.DATE, FactType.MOMENT);

    private final Overview overview;
    private final Page page;
    private final List<OpenQuestion> asked;

    private OverviewPage(Overview overview, Page page) {
        this.overview = overview;
        this.page = page;
        this.asked = overview.questions().stream()
                .filter(question -> question.attention() != Attention.NOT_LOOKED_INTO)
                .toList();
    }

    static String write(Overview overview, Page page) {
        new OverviewPage(overview, page).write();
        return page.text();
    }

    private void write() {
        page.title(AS_OF.with("day", ConditionWords.of(overview.day())));
        if (!overview.matters().isEmpty() || !times(true).isEmpty()) {
            page.result(counts());
        }
        page.paragraph(NO_DECISION);
        writeContradictions();
        writeTimes();
        for (Attention attention : Attention.values()) {
            if (attention == Attention.ONE_ANSWER) {
                writeQuestions();
            }
            writeMatters(attention);
            if (attention == Attention.NOT_LOOKED_INTO) {
                writeTimesNotLookedInto();
            }
        }
    }

    private void writeTimes() {
        List<TimeLeft> times = times(true);
        if (times.isEmpty()) {
            return;
        }
        page.heading(DEADLINES);
        for (TimeLeft time : times) {
            page.point(DeadlineWords.point(time));
            if (time.status() != DeadlineStatus.DONE) {
                DeadlineWords.details(time).forEach(page::detail);
                writeNumbers(overview.questionsAbout(time));
            }
        }
    }

    private List<TimeLeft> times(boolean lookedInto) {
        return overview.times().stream()
                .filter(time -> time.lookedInto() == lookedInto)
                .toList();
    }

    /** In one point: nobody reads ten about what may never have happened. */
    private void writeTimesNotLookedInto() {
        List<TimeLeft> times = times(false);
        if (times.isEmpty()) {
            return;
        }
        if (overview.matters(Attention.NOT_LOOKED_INTO).isEmpty()) {
            page.heading(Attention.NOT_LOOKED_INTO.display());
        }
        page.point(HAS_BEGUN);
        for (TimeLeft time : times) {
            overview.questionsAbout(time).stream()
                    .filter(question -> BEGINNINGS.contains(question.type()))
                    .forEach(question -> page.detail(TO_ACT.with("title", Narrator.asTitle(time.title()))
                            .with("question", question.text())
                            .with("places", places(question.grounds()))));
        }
    }

    private Text counts() {
        Stream<Text> matters = Stream.of(Attention.values())
                .filter(attention -> !overview.matters(attention).isEmpty())
                .map(attention -> COUNT.with("place", attention.display())
                        .with(Map.of(
                                "count",
                                String.valueOf(overview.matters(attention).size()))));
        return listed(Stream.concat(deadlineCount().stream(), matters).toList());
    }

    private Optional<Text> deadlineCount() {
        List<TimeLeft> times = times(true);
        long passed = times.stream()
                .filter(time -> time.status() == DeadlineStatus.PASSED)
                .count();
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(DEADLINE_COUNT.with(
                        Map.of("count", String.valueOf(times.size()), "passed", String.valueOf(passed))));
    }

    private void writeContradictions() {
        if (overview.contradictions().isEmpty()) {
            return;
        }
        page.heading(CONTRADICTIONS);
        for (Contradiction contradiction : overview.contradictions()) {
            page.point(onItsDay(contradiction.label(), contradiction.asOf()));
            page.detail(PLACES.with(
                    "matters",
                    titles(id -> contradiction.enquiries().stream()
                            .anyMatch(enquiry -> id.equals(enquiry) || id.startsWith(enquiry + "/")))));
        }
    }

    private void writeQuestions() {
        if (asked.isEmpty()) {
            return;
        }
        page.heading(QUESTIONS);
        for (OpenQuestion question : asked) {
            page.point(NUMBERED.with(Map.of("number", number(question)))
                    .with("question", onItsDay(question.text(), question.asOf())));
            if (question.type() == FactType.CHOICE) {
                page.detail(CHOICES.with("choices", names(question.choices())));
            }
            if (question.wasRefused()) {
                page.detail(REFUSED);
            }
            page.detail(ANSWERED_BY.with("names", names(question.answerers())));
            writeWaiting(SETTLES, question.settles());
            writeWaiting(
                    HELPS,
                    question.concerns().stream()
                            .filter(matter -> !question.settles().contains(matter))
                            .toList());
            page.detail(GROUND.with("places", places(question.grounds())));
        }
    }

    private void writeWaiting(Text words, List<String> matters) {
        if (!matters.isEmpty()) {
            page.detail(words.with("matters", titles(matters::contains)));
        }
    }

    private void writeMatters(Attention attention) {
        List<Matter> matters = overview.matters(attention);
        if (matters.isEmpty()) {
            return;
        }
        page.heading(attention.display());
        for (Matter matter : matters) {
            if (attention == Attention.NOT_LOOKED_INTO) {
                page.point(onItsDay(named(NOT_LOOKED_INTO, matter), matter.asOf()));
                writeFirstQuestion(matter);
            } else {
                page.point(onItsDay(
                        named(MATTER, matter)
                                .with(
                                        "outcome",
                                        Narrator.asTitle(matter.outcome().display())),
                        matter.asOf()));
                writeDetails(matter);
            }
        }
    }

    private static Text named(Text words, Matter matter) {
        return words.with("title", Narrator.asTitle(matter.title())).with("question", matter.question());
    }

    private void writeFirstQuestion(Matter matter) {
        overview.questionsAbout(matter).stream()
                .findFirst()
                .ifPresent(question -> page.detail(
                        BEGIN_WITH.with("question", question.text()).with("places", places(question.grounds()))));
    }

    private void writeDetails(Matter matter) {
        matter.turn()
                .ifPresent(turn -> page.detail(TURN.with("day", ConditionWords.of(turn.day()))
                        .with("outcome", turn.outcome().display())));
        if (matter.outcome() == Outcome.ELIGIBLE) {
            page.detail(RESTS_ON.with(
                    "places",
                    places(matter.reasons().stream()
                            .flatMap(reason -> reason.grounds().stream())
                            .toList())));
            return;
        }
        for (Reason reason : matter.reasons()) {
            page.detail(REASON.with("title", reason.title()).with("places", places(reason.grounds())));
            reason.details().stream()
                    .filter(detail -> SHOWN.contains(detail.kind()))
                    .map(Detail::text)
                    .forEach(page::detail);
        }
        writeNumbers(overview.questionsAbout(matter));
    }

    private void writeNumbers(List<OpenQuestion> questions) {
        List<Text> numbers = questions.stream()
                .map(question -> NUMBER.with(Map.of("number", number(question))))
                .toList();
        if (!numbers.isEmpty()) {
            page.detail(SEE_QUESTIONS.with("numbers", Text.joined(numbers, Text.of(", ", ", "))));
        }
    }

    private String number(OpenQuestion question) {
        return String.valueOf(asked.indexOf(question) + 1);
    }

    /** The day of the event, where it is another one than that of the page. */
    private Text onItsDay(Text words, LocalDate asOf) {
        return asOf.equals(overview.day())
                ? words
                : OF_THE_DAY.with("words", words).with("day", ConditionWords.of(asOf));
    }

    private Text titles(Predicate<String> isWanted) {
        List<Text> titles = Stream.concat(
                        overview.matters().stream()
                                .filter(matter -> isWanted.test(matter.id()))
                                .map(Matter::title),
                        overview.times().stream()
                                .filter(time -> isWanted.test(time.id()))
                                .map(TimeLeft::title))
                .toList();
        if (titles.size() <= TITLES_SHOWN) {
            return listed(titles);
        }
        return AND_MORE.with("titles", listed(titles.subList(0, TITLES_SHOWN)))
                .with(Map.of("count", String.valueOf(titles.size() - TITLES_SHOWN)));
    }

    private static Text names(List<Named> named) {
        return listed(named.stream().map(Named::name).toList());
    }

    private static Text places(List<Ground> grounds) {
        return listed(grounds.stream().map(Ground::citation).distinct().toList());
    }

    private static Text listed(List<Text> texts) {
        return Text.joined(texts, Text.of("; ", "; "));
    }
}
