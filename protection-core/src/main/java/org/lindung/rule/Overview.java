package org.lindung.rule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindung.basics.AbsenceReason;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Explanation.Detail;
import org.lindung.rule.Explanation.Point;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * What many rule books say about one person at once, in the order in which somebody should act: what is urgent or runs
 * out soon, what is certain, what little is missing, what nobody has looked into, what is lost; see {@link Attention}. And by
 * when others have to act for the person; see {@link DeadlineStatus}.
 *
 * <p>A question that several books ask of the same day is one question here, and an answer recorded for one book serves
 * all others that ask the same. Books ask the same if their facts have one id, one wording, one type and one list of
 * values. So the enquiries of one overview are about one person and one journey.
 *
 * <p>Names facts and never their values, like an {@link Explanation}. Still it is about one person, and says things of
 * the categories of all facts that it names; the days in it can be days of that person's life. {@code toString} shows
 * none of it.
 *
 * @param day the day on which somebody looks at the person
 * @param times by when somebody has to act for the person: by {@link TimeLeft#status()}, then what ends first; none of which the
 *     law certainly speaks of others
 * @param contradictions questions of which two different answers are recorded; neither is used for another matter
 * @param matters everything that was asked, what to act on first before the rest: by {@link Matter#attention()}, then by
 *     the day on which it runs out, then by {@link Matter#bearing()}, then by {@link Matter#outcome()}, settled ones
 *     first, then in the order of the enquiries
 * @param questions what to ask, each question once, best first: what was not refused before; then what concerns the
 *     matter that comes first by {@link Attention}; then what settles most matters alone, what concerns most matters, what
 *     is cheapest to answer, what is least sensitive
 */
public record Overview(
        LocalDate day,
        List<TimeLeft> times,
        List<Contradiction> contradictions,
        List<Matter> matters,
        List<OpenQuestion> questions) {
    /** How many days ahead an overview looks for what runs out. */
    public static final int DAYS_AHEAD = 30;

    /**
     * Keeps the lists as they are.
     *
     * @param day the day on which somebody looks at the person
     * @param times by when somebody has to act for the person
     * @param contradictions questions of which two different answers are recorded
     * @param matters everything that was asked
     * @param questions what to ask
     */
    public Overview {
        times = List.copyOf(times);
        contradictions = List.copyOf(contradictions);
        matters = List.copyOf(matters);
        questions = List.copyOf(questions);
    }

    /**
     * Asks everything there is to ask about one person.
     *
     * @param day the day on which somebody looks at the person; what is asked of this very day can run out soon
     * @param enquiries the questions with what is recorded for each, in the order in which people should read them
     * @return the overview
     * @throws IllegalArgumentException if two enquiries have one id
     */
    public static Overview of(LocalDate day, List<? extends Enquiry<?>> enquiries) {
        return of(day, enquiries, List.of());
    }

    /**
     * Asks everything there is to ask about one person, and looks by when others have to act.
     *
     * @param day the day on which somebody looks at the person
     * @param enquiries the questions with what is recorded for each, in the order in which people should read them
     * @param deadlines the deadlines with what is recorded for each; they share answers with the questions about the same day
     * @return the overview
     * @throws IllegalArgumentException if two of them have one id
     */
    public static Overview of(
            LocalDate day, List<? extends Enquiry<?>> enquiries, List<? extends Deadline<?>> deadlines) {
        return Survey.over(day, enquiries, deadlines);
    }

    /**
     * By when somebody has to act for the person.
     *
     * @param id id of the deadline
     * @param title what has to be done
     * @param actor who has to do it
     * @param lookedInto whether anything is recorded about the event or about what was to be done
     * @param status how it stands on the day of the overview
     * @param lastDays when the time ends, by every text that may hold, the earliest first; where there are several, they hold side
     *     by side, since no text that was read says which one goes first
     */
    public record TimeLeft(
            String id, Text title, Text actor, boolean lookedInto, DeadlineStatus status, List<LastDay> lastDays) {
        /**
         * Keeps the list as it is.
         *
         * @param id id of the deadline
         * @param title what has to be done
         * @param actor who has to do it
         * @param lookedInto whether anything is recorded
         * @param status how it stands
         * @param lastDays when the time ends
         */
        public TimeLeft {
            lastDays = List.copyOf(lastDays);
        }

        /** Without the days. */
        @Override
        public String toString() {
            return id + ": " + status.code();
        }
    }

    /**
     * When the time ends by one text. Days are counted in whole: on the last day there is still time.
     *
     * @param limit how long, and after what
     * @param certain whether the text certainly speaks of this person
     * @param over whether the time has passed; unknown on a day that is late by one reading of the text and not by another, and
     *     while it is not known since when it runs
     * @param earliest the soonest day that may be the last; follows from the day of the event, and is as sensitive
     * @param latest the latest day that may be the last; empty where days may be working days, which take a list of holidays
     * @param moment the moment, where the law counts hours and the event is known to the minute
     * @param ground where the limit stands
     * @param afterwards what the law says for the case that the time has passed
     */
    public record LastDay(
            Text limit,
            boolean certain,
            Truth over,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            Optional<ZonedDateTime> moment,
            Ground ground,
            Optional<Ground> afterwards) {
        /** Without the days. */
        @Override
        public String toString() {
            return ground.id();
        }
    }

    /**
     * One thing that a person may have a right to, may do, or may be asked for, with the answer.
     *
     * @param id id of the enquiry; with a slash and a code where every value of a fact is a matter by itself
     * @param title what it is about
     * @param question what was asked
     * @param asOf the day of the event that was asked about
     * @param bearing how the answer bears on the person
     * @param attention where it stands on the page
     * @param outcome the answer
     * @param turn when it runs out, if it does so soon
     * @param reasons what decides the answer; none while questions do, which are {@link Overview#questionsAbout}
     */
    public record Matter(
            String id,
            Text title,
            Text question,
            LocalDate asOf,
            Bearing bearing,
            Attention attention,
            Outcome outcome,
            Optional<Turn> turn,
            List<Reason> reasons) {
        /**
         * Keeps the reasons as they are.
         *
         * @param id id of the enquiry
         * @param title what it is about
         * @param question what was asked
         * @param asOf the day of the event that was asked about
         * @param bearing how the answer bears on the person
         * @param attention where it stands on the page
         * @param outcome the answer
         * @param turn when it runs out, if it does so soon
         * @param reasons what decides the answer
         */
        public Matter {
            reasons = List.copyOf(reasons);
        }

        /** Without the days, and without what decides. */
        @Override
        public String toString() {
            return id + ": " + outcome.code();
        }
    }

    /**
     * The day on which nothing is left of what still may be today.
     *
     * @param day the first such day; can be the day after one recorded of the person, and is as sensitive
     * @param outcome the answer from then on
     */
    public record Turn(LocalDate day, Outcome outcome) {
        /** Without the day. */
        @Override
        public String toString() {
            return outcome.code();
        }
    }

    /**
     * A requirement that decides an answer.
     *
     * @param requirement id of the requirement
     * @param title the requirement
     * @param grounds what it rests on, the one to cite first before the others
     * @param details what decided, what to bring, what is left to a person
     */
    public record Reason(String requirement, Text title, List<Ground> grounds, List<Detail> details) {
        /**
         * Keeps the lists as they are.
         *
         * @param requirement id of the requirement
         * @param title the requirement
         * @param grounds what it rests on
         * @param details what decided, what to bring, what is left to a person
         */
        public Reason {
            grounds = List.copyOf(grounds);
            details = List.copyOf(details);
        }

        static Reason of(Point point) {
            return new Reason(point.id(), point.title(), Ground.of(point.provisions()), point.details());
        }
    }

    /**
     * A place of the law, as much of it as a page needs.
     *
     * @param id the place, for machines
     * @param citation the place, as people cite it
     * @param summary what it says
     * @param source what was read
     * @param verifiedOn the day on which somebody last held the summary against the source
     */
    public record Ground(String id, Text citation, Text summary, SourceKind source, LocalDate verifiedOn) {
        static List<Ground> of(Collection<Provision> provisions) {
            return provisions.stream()
                    .map(provision -> new Ground(
                            provision.citation().id(),
                            provision.citation().text(),
                            provision.summary(),
                            provision.source(),
                            provision.verifiedOn()))
                    .toList();
        }
    }

    /**
     * Something with a code and a name.
     *
     * @param code the stable code
     * @param name the name for people
     */
    public record Named(String code, Text name) {}

    /**
     * A question worth asking once, whoever waits for the answer.
     *
     * @param fact id of what is asked
     * @param asOf the day that the question is about
     * @param text the question
     * @param type what kind of answer it takes
     * @param unit the unit of a number, or the word for the type of any other answer
     * @param choices the answers to choose from; none for numbers, days and ages
     * @param answerers who can answer, first choice first
     * @param category how sensitive the answer is
     * @param absence why there is no answer yet; empty if it is known, but not exactly enough
     * @param attention of the most pressing matter that waits for it
     * @param settles ids of the matters and deadlines that the answer alone could settle
     * @param concerns ids of all matters and deadlines that wait for it
     * @param grounds what gives the ground to ask
     */
    public record OpenQuestion(
            String fact,
            LocalDate asOf,
            Text text,
            FactType type,
            Text unit,
            List<Named> choices,
            List<Named> answerers,
            DataCategory category,
            Optional<AbsenceReason> absence,
            Attention attention,
            List<String> settles,
            List<String> concerns,
            List<Ground> grounds) {
        /**
         * Keeps the lists as they are.
         *
         * @param fact id of what is asked
         * @param asOf the day that the question is about
         * @param text the question
         * @param type what kind of answer it takes
         * @param unit the unit of a number, or the word for the type of any other answer
         * @param choices the answers to choose from
         * @param answerers who can answer
         * @param category how sensitive the answer is
         * @param absence why there is no answer yet
         * @param attention of the most pressing matter that waits for it
         * @param settles ids of the matters that the answer alone could settle
         * @param concerns ids of all matters that wait for it
         * @param grounds what gives the ground to ask
         */
        public OpenQuestion {
            choices = List.copyOf(choices);
            answerers = List.copyOf(answerers);
            settles = List.copyOf(settles);
            concerns = List.copyOf(concerns);
            grounds = List.copyOf(grounds);
        }

        /**
         * Whether the person or a protector chose not to answer before.
         *
         * @return true after a refusal or a withholding; then nobody should press without need
         */
        public boolean wasRefused() {
            return absence.filter(AbsenceReason::isRefusal).isPresent();
        }

        /** Without the day, and without what keeps it open. */
        @Override
        public String toString() {
            return fact;
        }
    }

    /**
     * A question of which two different answers are recorded for the same day.
     *
     * @param fact id of the fact
     * @param label what the fact is
     * @param asOf the day
     * @param enquiries ids of the enquiries for which they are recorded
     */
    public record Contradiction(String fact, Text label, LocalDate asOf, List<String> enquiries) {
        /**
         * Keeps the list as it is.
         *
         * @param fact id of the fact
         * @param label what the fact is
         * @param asOf the day
         * @param enquiries ids of the enquiries
         */
        public Contradiction {
            enquiries = List.copyOf(enquiries);
        }

        /** Without the day. */
        @Override
        public String toString() {
            return fact;
        }
    }

    /**
     * The matters that stand at one place of the page.
     *
     * @param attention the place
     * @return the matters in their order
     */
    public List<Matter> matters(Attention attention) {
        return matters.stream()
                .filter(matter -> matter.attention() == attention)
                .toList();
    }

    /**
     * What to ask about one matter.
     *
     * @param matter the matter
     * @return the questions, best first; none if it is settled
     */
    public List<OpenQuestion> questionsAbout(Matter matter) {
        return questionsAbout(matter.id());
    }

    /**
     * What to ask about one deadline.
     *
     * @param time the deadline
     * @return the questions, best first; none if everything about it is known
     */
    public List<OpenQuestion> questionsAbout(TimeLeft time) {
        return questionsAbout(time.id());
    }

    private List<OpenQuestion> questionsAbout(String id) {
        return questions.stream()
                .filter(question -> question.concerns().contains(id))
                .toList();
    }

    /**
     * The overview as lines of plain text.
     *
     * @param language the reader's language
     * @return the text, lines ended by {@code \n}
     */
    public String plainText(Language language) {
        return OverviewPage.write(this, new PlainPage(language));
    }

    /**
     * The overview as Markdown (CommonMark): a heading, below it one of the second level for each section.
     *
     * @param language the reader's language
     * @return the text, lines ended by {@code \n}
     */
    public String markdown(Language language) {
        return OverviewPage.write(this, new MarkdownPage(language));
    }

    /**
     * The overview as one HTML document for paper of size A4, which needs no other file and nothing from the network. To
     * be written in UTF-8.
     *
     * @param language the reader's language
     * @return the document
     */
    public String html(Language language) {
        return OverviewPage.write(this, new HtmlPage(language, OverviewPage.TITLE));
    }

    /** How many matters stand at each place that has any, without the days. */
    @Override
    public String toString() {
        Map<Attention, Integer> counts = new EnumMap<>(Attention.class);
        matters.forEach(matter -> counts.merge(matter.attention(), 1, Integer::sum));
        return "overview: " + counts;
    }
}
