package org.lindung.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.contact.Clearance;
import org.lindung.law.Citation;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Narrator.Reader;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * A letter to the person about one assessment: the result, the reasons with their provisions and what to bring, what is
 * still to be answered, what an officer has to decide, and where and until when to complain. Ready to be printed and
 * signed.
 *
 * <pre>{@code
 * String html = Letter.about(assessment, new Letter.Office("Kantor Desa Oenenu", "Jalan Raya Oenenu"), today, Clearance.inHand())
 *         .withComplaintsTo(complaint)
 *         .html(name, Language.INDONESIAN);
 * }</pre>
 *
 * <p>The name of the recipient is given when the letter is written and is kept nowhere; so are all values of facts, since
 * none is in it. The written letter is personal data, of the category of every fact that it names: whoever finds it
 * learns something of the person. So it takes a {@link Clearance}: put into the person's hand, or sent as the person allowed
 * it. Answers that were refused or withheld are not told apart and not pressed for.
 */
public final class Letter {
    private static final Text NOT_A_DECISION = Text.of(
            "This letter is not a decision. It compares what is recorded about you with the rules; an officer decides.",
            "Surat ini bukan keputusan. Surat ini mencocokkan data Anda yang tercatat dengan peraturan; keputusan diambil oleh petugas.");

    private static final Text RULES_OF_THE_DAY = Text.of(
            "The rules are those of {day}. If something recorded about you is wrong, please tell us, so that we can correct it.",
            "Peraturan yang dipakai adalah yang berlaku pada {day}. Jika ada data Anda yang keliru, beri tahu kami agar dapat diperbaiki.");

    private static final Text COMPLAINTS = Text.of("If you do not agree", "Jika Anda tidak setuju");
    private static final Text WHERE = Text.of("You can complain to:", "Anda dapat mengajukan keberatan kepada:");
    private static final Text NO_OFFICE = Text.of(
            "No office for complaints was named for this letter. Please ask the office that sent it.",
            "Dalam surat ini belum disebutkan kantor tempat mengajukan keberatan. Silakan tanyakan kepada kantor pengirim surat ini.");
    private static final Text UNTIL = Text.of("Until when: {limit}.", "Batas waktu: {limit}.");
    private static final Text NO_LIMIT = Text.of(
            "No last day for complaints was named for this letter; please ask there.",
            "Dalam surat ini belum disebutkan batas waktu mengajukan keberatan; silakan tanyakan di sana.");
    private static final Text BASIS = Text.of("Legal basis: ", "Dasar hukum: ");

    private final Explanation contents;
    private final Office sender;
    private final LocalDate date;
    private final @Nullable Complaint complaint;

    private Letter(Explanation contents, Office sender, LocalDate date, @Nullable Complaint complaint) {
        this.contents = contents;
        this.sender = sender;
        this.date = date;
        this.complaint = complaint;
    }

    /**
     * An office that writes or receives letters.
     *
     * @param name its name, as it writes it
     * @param contact where to find or reach it, in one line, such as street and telephone; of the office, never of the
     *     person; empty if none is named
     */
    public record Office(String name, String contact) {
        /**
         * Refuses an office without a name.
         *
         * @param name its name
         * @param contact where to find or reach it
         */
        public Office {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an office has a name");
            }
        }

        private List<String> lines() {
            return contact.isBlank() ? List.of(name) : List.of(name, contact);
        }
    }

    /**
     * Where and until when a person can complain.
     *
     * @param office where
     * @param until until when, in words, such as "14 days after you received this letter"; empty if no limit is known
     * @param basis the provision that gives the right to complain; empty if none is known
     */
    public record Complaint(Office office, Optional<Text> until, Optional<Citation> basis) {
        /**
         * Complaints to an office, without a known limit or basis.
         *
         * @param office the office
         * @return the complaint
         */
        public static Complaint to(Office office) {
            return new Complaint(office, Optional.empty(), Optional.empty());
        }

        /**
         * With a last day.
         *
         * @param lastDay the last day on which the office takes a complaint
         * @return the complaint with the day
         */
        public Complaint until(LocalDate lastDay) {
            return until(ConditionWords.of(lastDay));
        }

        /**
         * With a limit in words.
         *
         * @param limit the limit, such as "14 days after you received this letter"
         * @return the complaint with the limit
         */
        public Complaint until(Text limit) {
            return new Complaint(office, Optional.of(limit), basis);
        }

        /**
         * With its legal basis.
         *
         * @param provision the place that gives the right to complain, or its limit
         * @return the complaint with the basis
         */
        public Complaint under(Citation provision) {
            return new Complaint(office, until, Optional.of(provision));
        }
    }

    /**
     * A letter that names no place to complain yet, and says so.
     *
     * @param assessment what it is about
     * @param sender the office that writes
     * @param date the date of the letter
     * @param clearance leave to reach the person, {@link Clearance#inHand()} for one who stands at the counter
     * @return the letter
     * @throws org.lindung.value.InvalidValueException with {@code contact-not-in-writing}, {@code contact-on-another-day},
     *     or {@code contact-matter-not-mentioned} where the rules ask about something that must not be mentioned: the
     *     question alone, in the subject, would tell it; {@link Clearance#askingToBeCalled} gives the words to send instead
     */
    public static Letter about(Assessment<?> assessment, Office sender, LocalDate date, Clearance clearance) {
        clearance.admitWriting(date, matters(assessment));
        return new Letter(Narrator.explain(assessment, Reader.PERSON), sender, date, null);
    }

    /** Every kind of data about which the rules ask, whatever they found, and the name of the recipient. */
    private static Set<DataCategory> matters(Assessment<?> assessment) {
        return Stream.concat(
                        Stream.of(DataCategory.IDENTITY),
                        assessment.book().facts().stream().map(Fact::category))
                .collect(Collectors.toSet());
    }

    /**
     * The same letter, naming where and until when to complain.
     *
     * @param complaint where and until when
     * @return the letter
     */
    public Letter withComplaintsTo(Complaint complaint) {
        return new Letter(contents, sender, date, complaint);
    }

    /**
     * What the letter says of the assessment, in the words for the person.
     *
     * @return the contents, without names
     */
    public Explanation contents() {
        return contents;
    }

    /**
     * The letter as plain text.
     *
     * @param recipient name of the person, personal data of category {@code IDENTITY}
     * @param language language of the person
     * @return the letter, personal data
     * @throws IllegalArgumentException if the name is blank
     */
    public String plainText(String recipient, Language language) {
        return writtenOn(new PlainPage(language), recipient);
    }

    /**
     * The letter as Markdown (CommonMark).
     *
     * @param recipient name of the person, personal data of category {@code IDENTITY}
     * @param language language of the person
     * @return the letter, personal data
     * @throws IllegalArgumentException if the name is blank
     */
    public String markdown(String recipient, Language language) {
        return writtenOn(new MarkdownPage(language), recipient);
    }

    /**
     * The letter as one HTML document for paper of size A4, which needs no other file and nothing from the network. To be
     * written in UTF-8. Everything that it is given is shown letter by letter and never as markup.
     *
     * @param recipient name of the person, personal data of category {@code IDENTITY}
     * @param language language of the person
     * @return the letter, personal data
     * @throws IllegalArgumentException if the name is blank
     */
    public String html(String recipient, Language language) {
        return writtenOn(new HtmlPage(language, subject()), recipient);
    }

    private Text subject() {
        return Text.of(
                "Result: " + contents.question().en(),
                "Hasil pemeriksaan: " + contents.question().id());
    }

    private String writtenOn(Page page, String recipient) {
        if (Page.oneLine(recipient).isEmpty()) {
            throw new IllegalArgumentException("a letter has a recipient");
        }
        page.lines(sender.lines());
        page.paragraph(ConditionWords.of(date));
        page.lines(List.of(page.in(Text.of("To", "Kepada Yth.")), recipient));
        page.title(subject());
        page.paragraph(Text.of("Dear " + recipient + ",", "Dengan hormat,"));
        page.result(result());
        page.paragraph(meaning());
        page.paragraph(RULES_OF_THE_DAY.with("day", ConditionWords.of(contents.asOf())));
        page.paragraph(NOT_A_DECISION);
        contents.writeSectionsOn(page);
        page.heading(COMPLAINTS);
        writeComplaintOn(page);
        List<String> signature = new ArrayList<>();
        signature.add(page.in(Text.of("Yours sincerely,", "Hormat kami,")));
        signature.add(sender.name());
        page.signature(signature);
        return page.text();
    }

    private Text result() {
        Text outcome = contents.outcome().display();
        return Text.of("Result: " + outcome.en() + ".", "Hasil: " + outcome.id() + ".");
    }

    private Text meaning() {
        return switch (contents.outcome()) {
            case ELIGIBLE ->
                Text.of(
                        "Nothing that is recorded stands in the way.",
                        "Tidak ada data tercatat yang menjadi halangan.");
            case NOT_ELIGIBLE ->
                Text.of(
                        "Below you can read why, under which provision, and what may help.",
                        "Di bawah ini Anda dapat membaca alasannya, dasar hukumnya, dan apa yang dapat membantu.");
            case UNDETERMINED ->
                Text.of(
                        "This is not a refusal. Something is not known yet; below you can read what.",
                        "Ini bukan penolakan. Masih ada hal yang belum diketahui; di bawah ini Anda dapat membacanya.");
            case NEEDS_REVIEW ->
                Text.of(
                        "This is not a refusal. Below you can read what an officer has to decide.",
                        "Ini bukan penolakan. Di bawah ini Anda dapat membaca apa yang perlu diputuskan oleh petugas.");
            case NOT_COVERED ->
                Text.of(
                        "This is not a refusal. Please ask the office that sent this letter what applies to you.",
                        "Ini bukan penolakan. Silakan tanyakan kepada kantor pengirim surat ini apa yang berlaku bagi Anda.");
        };
    }

    private void writeComplaintOn(Page page) {
        if (complaint == null) {
            page.paragraph(NO_OFFICE);
            return;
        }
        page.paragraph(WHERE);
        page.lines(complaint.office().lines());
        page.paragraph(
                complaint.until().map(limit -> UNTIL.with("limit", limit)).orElse(NO_LIMIT));
        complaint
                .basis()
                .map(Citation::text)
                .ifPresent(basis -> page.paragraph(Text.of(BASIS.en() + basis.en(), BASIS.id() + basis.id())));
    }

    @Override
    public String toString() {
        return "letter: " + contents.outcome().code();
    }
}
