package org.lindung.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lindung.basics.CodedValue;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * An assessment in words, in both languages: what came out, why, under which provisions, and what to bring or to ask
 * next. Written for the officer who works on the case; {@link Letter} tells the same to the person.
 *
 * <p>Names facts and never shows their values: see {@link RecordedAnswers} for those. Still it is about one person, and
 * its points say things of the categories of their facts ({@link Fact#category()}).
 *
 * @param question what was asked
 * @param asOf the day that was asked about
 * @param outcome the answer
 * @param sections what is behind it, most urgent first; sections without points are left out
 */
public record Explanation(Text question, LocalDate asOf, Outcome outcome, List<Section> sections) {

    /**
     * Keeps the sections as they are.
     *
     * @param question what was asked
     * @param asOf the day that was asked about
     * @param outcome the answer
     * @param sections what is behind it
     */
    public Explanation {
        sections = List.copyOf(sections);
    }

    /** What the points of a section have in common. */
    public enum SectionKind implements CodedValue {
        /** Requirements that are not met, each of which suffices for the no. */
        NOT_MET("not-met", "Not met", "Tidak terpenuhi"),
        /** Questions that could settle what is open, best first. */
        TO_ASK("to-ask", "To ask next", "Yang perlu ditanyakan"),
        /** Requirements whose text leaves the decision to a person. */
        TO_DECIDE("to-decide", "A person has to decide", "Perlu diputuskan oleh petugas"),
        /** Requirements that are met. */
        MET("met", "Met", "Terpenuhi"),
        /** What was read of the law, and when. */
        SOURCES("sources", "Sources", "Sumber");

        private final String code;
        private final Text display;

        SectionKind(String code, String en, String id) {
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

    /**
     * A heading with its points.
     *
     * @param kind what the points have in common
     * @param heading the same as a heading for this reader
     * @param points at least one
     * @param complete false if there are more points, or more ways in one of them, than are listed
     */
    public record Section(SectionKind kind, Text heading, List<Point> points, boolean complete) {
        static final Text CUT = Text.of(
                "There is more than is listed here; the list was cut.",
                "Masih ada selain yang disebutkan di sini; daftar ini dipersingkat.");

        /**
         * Keeps the points as they are.
         *
         * @param kind what the points have in common
         * @param heading the same as a heading for this reader
         * @param points at least one
         * @param complete false if there is more than is listed
         */
        public Section {
            points = List.copyOf(points);
        }

        private void writeOn(Page page) {
            page.heading(heading);
            points.forEach(point -> point.writeOn(page, kind));
            if (!complete) {
                page.paragraph(CUT);
            }
        }
    }

    /**
     * One point: a requirement, a question or a source, with its details.
     *
     * @param id id of the requirement; in {@link SectionKind#TO_ASK} id of the fact, in {@link SectionKind#SOURCES} of the
     *     legal instrument, or {@code strength}
     * @param title the point itself
     * @param provisions what it rests on, the one to cite first before the others
     * @param details more about it
     */
    public record Point(String id, Text title, List<Provision> provisions, List<Detail> details) {
        /** More places than this in a row are read by nobody. */
        private static final int PLACES_SHOWN = 3;

        private static final Text GROUND = Text.of("Ground to ask: ", "Dasar hukum: ");

        /**
         * Keeps the lists as they are.
         *
         * @param id what it is about
         * @param title the point itself
         * @param provisions what it rests on
         * @param details more about it
         */
        public Point {
            provisions = List.copyOf(provisions);
            details = List.copyOf(details);
        }

        private void writeOn(Page page, SectionKind kind) {
            if (kind == SectionKind.MET) {
                page.point(Text.of(
                        title.en() + " (" + citations(Language.ENGLISH) + ")",
                        title.id() + " (" + citations(Language.INDONESIAN) + ")"));
                return;
            }
            page.point(title);
            if (kind == SectionKind.TO_ASK) {
                details.forEach(detail -> page.detail(detail.text()));
                page.detail(Text.of(
                        GROUND.en() + citations(Language.ENGLISH), GROUND.id() + citations(Language.INDONESIAN)));
            } else {
                provisions.forEach(provision -> page.detail(cited(provision)));
                details.forEach(detail -> page.detail(detail.text()));
            }
        }

        /** Every place by itself; where they are many, the articles that they are in. */
        private String citations(Language language) {
            List<String> places = citations(language, UnaryOperator.identity());
            return String.join(
                    "; ",
                    places.size() > PLACES_SHOWN
                            ? citations(language, place -> place.instrument().article(place.article()))
                            : places);
        }

        private List<String> citations(Language language, UnaryOperator<Citation> place) {
            return provisions.stream()
                    .map(provision -> place.apply(provision.citation()).in(language))
                    .distinct()
                    .toList();
        }

        private static Text cited(Provision provision) {
            Text citation = provision.citation().text();
            return Text.of(
                    citation.en() + ": " + provision.summary().en(),
                    citation.id() + ": " + provision.summary().id());
        }
    }

    /** What a detail says. */
    public enum DetailKind implements CodedValue {
        /** The condition, in words. */
        CONDITION("condition", "condition", "syarat"),
        /** The facts that decided together. */
        DECIDED_BY("decided-by", "decided by", "ditentukan oleh"),
        /** Facts, or facts together, each of which decided alone. */
        DECIDED_BY_EACH("decided-by-each", "decided by each alone", "masing-masing menentukan"),
        /** What to bring, all of it. */
        TO_BRING("to-bring", "to bring", "yang perlu dibawa"),
        /** What to bring, one of it. */
        TO_BRING_ONE_OF("to-bring-one-of", "one of these to bring", "salah satu yang perlu dibawa"),
        /** Nothing to bring would help. */
        NOTHING_TO_BRING("nothing-to-bring", "nothing to bring", "tidak ada yang dapat dibawa"),
        /** Why there is no answer yet. */
        ABSENCE("absence", "why there is no answer", "alasan belum ada jawaban"),
        /** The answer was refused or withheld. */
        REFUSED("refused", "refused", "ditolak"),
        /** Who can answer, first choice first. */
        ANSWERED_BY("answered-by", "who can answer", "yang dapat menjawab"),
        /** An open reading of the text. */
        OPEN_READING("open-reading", "open reading", "tafsiran terbuka"),
        /** The day of the oldest check of a provision against its source. */
        OLDEST_CHECK("oldest-check", "oldest check", "pemeriksaan terlama");

        private final String code;
        private final Text display;

        DetailKind(String code, String en, String id) {
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

    /**
     * More about a point.
     *
     * @param kind what it says
     * @param text the detail as a sentence or phrase
     * @param items the things named in it, each for itself; none where the sentence says all
     */
    public record Detail(DetailKind kind, Text text, List<Text> items) {
        /**
         * Keeps the items as they are.
         *
         * @param kind what it says
         * @param text the detail as a sentence or phrase
         * @param items the things named in it
         */
        public Detail {
            items = List.copyOf(items);
        }
    }

    /**
     * Question, day and answer in one line.
     *
     * @return the headline in both languages
     */
    public Text headline() {
        Text day = ConditionWords.of(asOf);
        return Text.of(
                question.en() + " As of " + day.en() + ": " + outcome.display().en() + ".",
                question.id() + " Per " + day.id() + ": " + outcome.display().id() + ".");
    }

    /**
     * The explanation as lines of plain text.
     *
     * @param language the reader's language
     * @return the text, lines ended by {@code \n}
     */
    public String plainText(Language language) {
        return writtenOn(new PlainPage(language));
    }

    /**
     * The explanation as Markdown (CommonMark): a heading, below it one of the second level for each section.
     *
     * @param language the reader's language
     * @return the text, lines ended by {@code \n}
     */
    public String markdown(Language language) {
        return writtenOn(new MarkdownPage(language));
    }

    private String writtenOn(Page page) {
        page.title(headline());
        writeSectionsOn(page);
        return page.text();
    }

    void writeSectionsOn(Page page) {
        sections.forEach(section -> section.writeOn(page));
    }
}
