package org.lindung.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lindung.law.LegalInstrument;
import org.lindung.rule.Explanation.Detail;
import org.lindung.rule.Explanation.DetailKind;
import org.lindung.rule.Explanation.Point;
import org.lindung.rule.Explanation.Section;
import org.lindung.rule.Explanation.SectionKind;
import org.lindung.value.Text;

/** Puts an assessment into words for one kind of reader. */
final class Narrator<F> {
    /** More ways than this are no help to anybody. */
    static final int WAYS_SHOWN = 5;

    private static final Text IF_IT_APPLIES = Text.of("{title}, if it applies", "{title}, bila berlaku");

    /** Whom the words are for. */
    enum Reader {
        /** Somebody who works on the case. */
        OFFICER,
        /** The person the case is about. */
        PERSON
    }

    private final Assessment<F> assessment;
    private final Reader reader;
    private final List<Section> sections = new ArrayList<>();

    private Narrator(Assessment<F> assessment, Reader reader) {
        this.assessment = assessment;
        this.reader = reader;
    }

    static Explanation explain(Assessment<?> assessment, Reader reader) {
        return new Narrator<>(assessment, reader).explanation();
    }

    /** What decides a settled answer or is left to a person, one point each; nothing where questions decide. */
    static List<Point> deciding(Assessment<?> assessment) {
        return new Narrator<>(assessment, Reader.OFFICER).deciding();
    }

    private List<Point> deciding() {
        return switch (assessment.outcome()) {
            case ELIGIBLE ->
                assessment.findings(FindingStatus.MET).stream()
                        .map(Narrator::met)
                        .toList();
            case NOT_ELIGIBLE -> assessment.reasons().stream().map(this::notMet).toList();
            case NEEDS_REVIEW ->
                assessment.findings(FindingStatus.NEEDS_REVIEW).stream()
                        .map(this::left)
                        .toList();
            case UNDETERMINED, NOT_COVERED -> List.of();
        };
    }

    private Explanation explanation() {
        add(
                SectionKind.NOT_MET,
                Text.of("What is not met", "Syarat yang tidak terpenuhi"),
                assessment.reasons(),
                this::notMet,
                assessment.reasons().stream().allMatch(finding -> finding.isExhaustive() && isBrief(finding)));
        add(
                SectionKind.TO_ASK,
                Text.of("What we still need to know", "Hal yang masih perlu kami ketahui"),
                assessment.questions(),
                this::asked,
                assessment.findings(FindingStatus.UNDETERMINED).stream().allMatch(Finding::isExhaustive));
        add(
                SectionKind.TO_DECIDE,
                Text.of("What an officer has to decide", "Hal yang perlu diputuskan oleh petugas"),
                assessment.findings(FindingStatus.NEEDS_REVIEW),
                this::left,
                true);
        add(
                SectionKind.MET,
                Text.of("What is met", "Syarat yang sudah terpenuhi"),
                assessment.findings(FindingStatus.MET),
                Narrator::met,
                true);
        List<Point> sources = assessment.outcome() == Outcome.NOT_COVERED ? List.of() : sources();
        add(
                SectionKind.SOURCES,
                Text.of("Where the rules come from", "Sumber peraturan"),
                sources,
                Function.identity(),
                true);
        return new Explanation(assessment.book().question(), assessment.asOf(), assessment.outcome(), sections);
    }

    private <T> void add(
            SectionKind kind, Text toThePerson, List<T> things, Function<T, Point> point, boolean complete) {
        if (!things.isEmpty()) {
            Text heading = reader == Reader.PERSON ? toThePerson : kind.display();
            sections.add(new Section(kind, heading, things.stream().map(point).toList(), complete));
        }
    }

    private static boolean isBrief(Finding<?> finding) {
        return finding.reasons().size() <= WAYS_SHOWN && finding.remedies().size() <= WAYS_SHOWN;
    }

    private Point notMet(Finding<F> finding) {
        Requirement<F> requirement = finding.requirement();
        List<Detail> details = new ArrayList<>();
        if (reader == Reader.OFFICER) {
            details.add(listed(
                    DetailKind.CONDITION,
                    Text.of("Asked for: ", "Yang disyaratkan: "),
                    List.of(finding.terms().asks().inWords())));
        }
        List<Text> reasons = ways(finding.reasons(), Fact::label, Text.of(", ", ", "));
        // none where no fact matters, as of a requirement that nobody can meet
        if (!reasons.isEmpty()) {
            details.add(
                    reasons.size() == 1
                            ? listed(DetailKind.DECIDED_BY, Text.of("Decided by: ", "Ditentukan oleh: "), reasons)
                            : listed(
                                    DetailKind.DECIDED_BY_EACH,
                                    Text.of("Each of these alone decides it: ", "Masing-masing sudah menentukan: "),
                                    reasons));
        }
        details.add(remedy(ways(
                finding.remedies(),
                fact -> fact.obtainable().orElse(fact.label()),
                Text.of(" together with ", " beserta "))));
        return new Point(requirement.id(), requirement.title(), finding.provisions(), details);
    }

    /** Each set of facts as one text, the best first. */
    private List<Text> ways(List<Set<Fact<F, ?>>> sets, Function<Fact<F, ?>, Text> name, Text and) {
        return sets.stream()
                .filter(set -> !set.isEmpty())
                .limit(WAYS_SHOWN)
                .map(set -> Text.joined(set.stream().map(name).toList(), and))
                .toList();
    }

    private Detail remedy(List<Text> ways) {
        if (ways.isEmpty()) {
            return sentence(
                    DetailKind.NOTHING_TO_BRING,
                    Text.of(
                            "Nothing that the person could bring or change would help.",
                            "Tidak ada yang dapat dibawa atau diubah oleh yang bersangkutan untuk memenuhi syarat ini."),
                    Text.of(
                            "There is nothing that you could bring or change to meet this condition.",
                            "Tidak ada yang dapat Anda bawa atau ubah untuk memenuhi syarat ini."));
        }
        return ways.size() == 1
                ? listed(
                        DetailKind.TO_BRING,
                        spoken(
                                Text.of("To bring or change: ", "Yang perlu dibawa atau diubah: "),
                                Text.of("What you can bring or change: ", "Yang dapat Anda bawa atau ubah: ")),
                        ways)
                : listed(
                        DetailKind.TO_BRING_ONE_OF,
                        spoken(
                                Text.of(
                                        "To bring or change, one of these: ",
                                        "Yang perlu dibawa atau diubah, salah satu dari: "),
                                Text.of(
                                        "What you can bring or change, one of these: ",
                                        "Yang dapat Anda bawa atau ubah, salah satu dari: ")),
                        ways);
    }

    private Point asked(Question<F> question) {
        List<Detail> details = new ArrayList<>();
        if (reader == Reader.OFFICER) {
            Text absence = question.absence()
                    .map(reason -> reason.display())
                    .orElse(Text.of("known, but not exactly enough", "diketahui, tetapi belum cukup tepat"));
            details.add(listed(DetailKind.ABSENCE, Text.of("So far: ", "Sejauh ini: "), List.of(absence)));
        }
        if (question.wasRefused()) {
            details.add(
                    sentence(
                            DetailKind.REFUSED,
                            Text.of(
                                    "The refusal keeps the answer open; ask again only if there is need.",
                                    "Penolakan ini membuat jawaban tetap terbuka; tanyakan lagi hanya bila perlu."),
                            Text.of(
                                    "This was left unanswered, and you need not answer. As long as it is open, the result is neither a yes nor a no.",
                                    "Hal ini tidak dijawab, dan Anda tidak wajib menjawabnya. Selama belum terjawab, hasilnya bukan ya dan bukan pula tidak.")));
        }
        if (reader == Reader.OFFICER || !question.wasRefused()) {
            details.add(listed(
                    DetailKind.ANSWERED_BY,
                    Text.of("Who can answer: ", "Yang dapat menjawab: "),
                    question.fact().answerers().stream().map(this::named).toList()));
        }
        Text title = spoken(question.fact().question(), asTitle(question.fact().label()));
        return new Point(question.fact().id(), title, question.ground(), details);
    }

    private Text named(Answerer answerer) {
        return answerer.equals(Answerer.PERSON)
                ? spoken(answerer.display(), Text.of("you", "Anda"))
                : answerer.display();
    }

    /** With a capital at the start. */
    static Text asTitle(Text label) {
        return Text.of(withCapital(label.en()), withCapital(label.id()));
    }

    private static String withCapital(String words) {
        int rest = words.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(rest);
    }

    private Point left(Finding<F> finding) {
        return new Point(
                finding.requirement().id(),
                finding.requirement().title(),
                finding.provisions(),
                finding.openReadings().stream()
                        .map(reading ->
                                listed(DetailKind.OPEN_READING, Text.of("Open: ", "Belum jelas: "), List.of(reading)))
                        .toList());
    }

    private static Point met(Finding<?> finding) {
        Requirement<?> requirement = finding.requirement();
        Text title = finding.isMetForSure() ? requirement.title() : IF_IT_APPLIES.with("title", requirement.title());
        return new Point(requirement.id(), title, List.of(requirement.provision()), List.of());
    }

    private List<Point> sources() {
        Text weakest = assessment.weakestSource().display();
        Text checked = ConditionWords.of(assessment.oldestVerification());
        List<Point> points = new ArrayList<>();
        points.add(new Point(
                "strength",
                Text.of("Weakest source: " + weakest.en(), "Sumber terlemah: " + weakest.id()),
                List.of(),
                List.of(listed(
                        DetailKind.OLDEST_CHECK,
                        Text.of(
                                "Earliest day on which a provision was checked: ",
                                "Tanggal paling awal ketentuan diperiksa: "),
                        List.of(checked)))));
        for (LegalInstrument instrument : instruments()) {
            points.add(new Point(
                    instrument.id(),
                    Text.of(
                            instrument.shortName() + ": " + instrument.title().en(),
                            instrument.shortName() + ": " + instrument.title().id()),
                    List.of(),
                    List.of()));
        }
        return points;
    }

    /** Those that the points so far cite. */
    private Set<LegalInstrument> instruments() {
        return sections.stream()
                .flatMap(section -> section.points().stream())
                .flatMap(point -> point.provisions().stream())
                .map(provision -> provision.citation().instrument())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Text spoken(Text toTheOfficer, Text toThePerson) {
        return reader == Reader.PERSON ? toThePerson : toTheOfficer;
    }

    private Detail sentence(DetailKind kind, Text toTheOfficer, Text toThePerson) {
        return new Detail(kind, spoken(toTheOfficer, toThePerson), List.of());
    }

    private static Detail listed(DetailKind kind, Text lead, List<Text> items) {
        Text list = Text.joined(items, Text.of("; ", "; "));
        return new Detail(kind, Text.of(lead.en() + list.en(), lead.id() + list.id()), items);
    }
}
