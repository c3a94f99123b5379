package org.lindung.eligibility.programme;

import static org.lindung.party.IndonesianAnswerers.VILLAGE_OFFICE;
import static org.lindung.rule.Answerer.PERSON;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lindung.area.AreaCode;
import org.lindung.assistance.AssistanceType;
import org.lindung.assistance.Deliveries;
import org.lindung.assistance.Frequency;
import org.lindung.assistance.Programme;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.household.Recipient;
import org.lindung.law.Provision;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Condition;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The rules of a programme: when it runs, where it is offered, what it gives and how often, and whom its partner meant it for.
 * Every type of assistance is a question by itself.
 *
 * <pre>{@code
 * ProgrammeBook kits = ProgrammeBook.of(programme, document).with(conditions);
 * AnswerSheet household = kits.answers(recorded, home, recipient, ledger);
 * Overview overview = PersonFile.empty().with(kits, household).overview(today);
 * }</pre>
 *
 * <p>What is delivered is read from a ledger where there is one. Without one it is asked: that nothing was recorded does not mean that
 * nothing was given.
 */
public final class ProgrammeBook {
    private final Programme programme;
    private final Provision document;
    private final RuleBook<AnswerSheet> book;
    private final Fact<AnswerSheet, AssistanceType> type;

    private ProgrammeBook(
            Programme programme,
            Provision document,
            Fact<AnswerSheet, AssistanceType> type,
            RuleBook<AnswerSheet> book) {
        this.programme = programme;
        this.document = document;
        this.type = type;
        this.book = book;
    }

    /**
     * The rules that follow from the programme itself.
     *
     * @param programme the programme
     * @param document where its document says when, where, what and how often
     * @return the rules, whose id is that of the programme in lower case
     */
    public static ProgrammeBook of(Programme programme, Provision document) {
        Fact<AnswerSheet, AssistanceType> type = Fact.named(id(programme, "type"))
                .labelled("assistance asked for", "bantuan yang diminta")
                .asked(
                        "Which assistance is asked for, of "
                                + programme.getName().en() + "?",
                        "Bantuan apa yang diminta dari " + programme.getName().id() + "?")
                .answeredBy(PERSON)
                .category(DataCategory.HEALTH)
                .choice(
                        List.copyOf(EnumSet.copyOf(programme.getTypes())),
                        sheet -> sheet.answer(id(programme, "type"), AssistanceType.class));
        Text name = programme.getName();
        return new ProgrammeBook(
                programme,
                document,
                type,
                RuleBook.of(
                        programme.getId().value().toLowerCase(Locale.ROOT),
                        "1",
                        Text.of(
                                "Does the programme give this recipient the assistance? (" + name.en() + ")",
                                "Apakah program ini memberikan bantuan kepada penerima ini? (" + name.id() + ")"),
                        frame(programme, document, type)));
    }

    /**
     * The same rules together with whom the partner meant the programme for.
     *
     * @param conditions the rules of the partner; the matter gets their id, version and question
     * @return all of them
     * @throws org.lindung.rule.InconsistentRuleBookException if a rule of the partner has the id of one of the programme
     */
    public ProgrammeBook with(RuleBook<AnswerSheet> conditions) {
        List<Requirement<AnswerSheet>> all = new ArrayList<>(frame(programme, document, type));
        all.addAll(conditions.requirements());
        return new ProgrammeBook(
                programme,
                document,
                type,
                RuleBook.of(conditions.id(), conditions.version(), conditions.question(), all));
    }

    private static List<Requirement<AnswerSheet>> frame(
            Programme programme, Provision document, Fact<AnswerSheet, AssistanceType> type) {
        List<Requirement<AnswerSheet>> frame = new ArrayList<>();
        period(programme, document, frame);
        frame.add(requirement("programme-type")
                .titled("Assistance of the programme", "Bantuan dari program ini")
                .under(document)
                .asks(type.isOneOf(programme.getTypes())));
        if (!programme.getAreas().isEmpty()) {
            frame.add(requirement("programme-area")
                    .titled("Area of the programme", "Wilayah program")
                    .under(document)
                    .asks(inArea(programme).is(true)));
        }
        for (AssistanceType given : EnumSet.copyOf(programme.getTypes())) {
            howOften(programme, given)
                    .ifPresent(condition -> frame.add(requirement("programme-frequency-" + given.code())
                            .titled(
                                    title(programme.getFrequency()).en(),
                                    title(programme.getFrequency()).id())
                            .under(document)
                            .appliesWhen(type.is(given))
                            .asks(condition)));
        }
        return frame;
    }

    /** Three versions: nothing before the first day, nothing after the last, and no demand in between. */
    private static void period(Programme programme, Provision document, List<Requirement<AnswerSheet>> frame) {
        DateRange runs = programme.getRuns();
        if (runs.startInclusive().isAfter(LocalDate.MIN)) {
            frame.add(running(document, DateRange.of(LocalDate.MIN, runs.startInclusive()), false));
        }
        frame.add(running(document, runs, true));
        if (!runs.isOpenEnded()) {
            frame.add(running(document, DateRange.from(runs.endExclusive()), false));
        }
    }

    private static Requirement<AnswerSheet> running(Provision document, DateRange days, boolean runs) {
        return requirement("programme-period")
                .titled("Days on which the programme runs", "Masa berlangsungnya program")
                .under(document)
                .inForce(days)
                .asks(new Condition.Constant<>(runs));
    }

    private static Fact<AnswerSheet, Boolean> inArea(Programme programme) {
        String areas =
                programme.getAreas().stream().map(AreaCode::value).sorted().collect(Collectors.joining(", "));
        return Fact.named(id(programme, "area"))
                .labelled("home in an area of the programme", "tempat tinggal di wilayah program")
                .asked(
                        "Does the recipient live in an area of "
                                + programme.getName().en() + " (" + areas + ")?",
                        "Apakah penerima tinggal di wilayah "
                                + programme.getName().id() + " (" + areas + ")?")
                .answeredBy(PERSON, VILLAGE_OFFICE)
                .category(DataCategory.LOCATION)
                .yesNo(sheet -> sheet.answer(id(programme, "area"), Boolean.class));
    }

    private static Optional<Condition<AnswerSheet>> howOften(Programme programme, AssistanceType given) {
        Frequency frequency = programme.getFrequency();
        if (frequency instanceof Frequency.Once) {
            return Optional.of(received(programme, given).is(false));
        } else if (frequency instanceof Frequency.OncePer) {
            return Optional.of(daysToWait(programme, given).atMost(0));
        }
        return Optional.empty();
    }

    private static Text title(Frequency frequency) {
        return frequency instanceof Frequency.OncePer often
                ? Text.of(
                        "Given once in " + often.period().text().en(),
                        "Diberikan sekali dalam " + often.period().text().id())
                : Text.of("Given once", "Diberikan satu kali");
    }

    /** Facts of one programme are not those of another one, so that an answer to one never serves the other. */
    private static String id(Programme programme, String what) {
        return programme.getId().value().toLowerCase(Locale.ROOT) + "-" + what;
    }

    private static String receivedId(Programme programme, AssistanceType given) {
        return id(programme, "received-" + given.code());
    }

    private static String againId(Programme programme, AssistanceType given) {
        return id(programme, "again-" + given.code());
    }

    private static Fact<AnswerSheet, Boolean> received(Programme programme, AssistanceType given) {
        return Fact.named(receivedId(programme, given))
                .labelled(
                        "received before: " + given.display().en(),
                        "pernah diterima: " + given.display().id())
                .asked(
                        "Has the recipient received this before, of "
                                + programme.getName().en() + ": "
                                + given.display().en() + "?",
                        "Apakah penerima pernah menerima ini dari "
                                + programme.getName().id() + ": "
                                + given.display().id() + "?")
                .answeredBy(VILLAGE_OFFICE, PERSON)
                .category(DataCategory.HEALTH)
                .yesNo(sheet -> sheet.answer(receivedId(programme, given), Boolean.class));
    }

    private static Fact<AnswerSheet, Integer> daysToWait(Programme programme, AssistanceType given) {
        return Fact.named(againId(programme, given))
                .labelled(
                        "days to wait: " + given.display().en(),
                        "hari menunggu: " + given.display().id())
                .asked(
                        "From which day on can the recipient get this again, of "
                                + programme.getName().en() + ": "
                                + given.display().en() + "?",
                        "Mulai hari apa penerima dapat menerima ini lagi dari "
                                + programme.getName().id() + ": "
                                + given.display().id() + "?")
                .answeredBy(VILLAGE_OFFICE, PERSON)
                .category(DataCategory.HEALTH)
                .daysLeft(sheet -> sheet.answer(againId(programme, given), LocalDate.class));
    }

    /**
     * What is recorded, together with what the home and the ledger say.
     *
     * @param recorded answers to the questions of the partner; an answer that is there is kept
     * @param home the area in which the recipient lives
     * @param recipient to whom the ledger delivers
     * @param ledger all deliveries of the programme; a recipient who is not in it has received nothing
     * @return the answers
     * @throws IllegalArgumentException if the ledger is that of another programme
     */
    public AnswerSheet answers(AnswerSheet recorded, Answer<AreaCode> home, Recipient recipient, Deliveries ledger) {
        if (!ledger.getProgramme().getId().equals(programme.getId())) {
            throw new IllegalArgumentException("the ledger is that of another programme");
        }
        Map<String, Answer<?>> answers = new LinkedHashMap<>();
        answers.put(id(programme, "area"), home.map(programme::reaches));
        for (AssistanceType given : programme.getTypes()) {
            Optional<LocalDate> next = ledger.nextFor(recipient, given);
            answers.put(receivedId(programme, given), Answer.known(next.isEmpty()));
            next.ifPresent(day -> answers.put(againId(programme, given), Answer.known(day)));
        }
        answers.putAll(recorded.answers());
        return new AnswerSheet(recorded.id(), answers);
    }

    /**
     * What the programme is called.
     *
     * @return the name in both languages
     */
    public Text name() {
        return programme.getName();
    }

    /**
     * All rules as one book, for whoever asks about one day.
     *
     * @return the book
     */
    public RuleBook<AnswerSheet> book() {
        return book;
    }

    /**
     * The assistance that is asked for: every value is a matter by itself.
     *
     * @return the fact
     */
    public Fact<AnswerSheet, AssistanceType> type() {
        return type;
    }

    /** The number of the programme. */
    @Override
    public String toString() {
        return programme.getId().toString();
    }
}
