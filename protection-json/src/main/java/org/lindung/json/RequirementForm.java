package org.lindung.json;

import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.DateRange;
import org.lindung.json.Fields.Field;
import org.lindung.law.Citation;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Condition;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/**
 * Requirements of a rule book, with the provisions that they rest on. One form serves one document. It only reads; {@link
 * #write(Requirement, Function, Writing)} writes.
 *
 * @param <F> what the facts are read from
 */
final class RequirementForm<F> implements ReadOnlyForm<Late<F, Requirement<F>>> {
    private static final Text NO_TEXT = Text.of("?", "?");
    /** Stands in for a period that could not be read; no document can say it. */
    private static final DateRange NO_PERIOD = DateRange.of(LocalDate.MIN, LocalDate.MIN.plusDays(1));

    private static final String NO_NAME = "?";
    static final LegalInstrument NO_INSTRUMENT =
            new LegalInstrument(InstrumentKind.PROGRAMME_DOCUMENT, "?", 1, NO_TEXT, DateRange.ALWAYS);

    private final ConditionForm<F> condition = new ConditionForm<>();
    private final WireForm<List<Late<F, Provision>>> provisionList =
            Fields.orElse(ListForm.ofSome(new ProvisionForm()), List.of());

    private final Field<String> id = Field.required("id", WordForms.NAME);
    private final Field<Text> title = Field.required("title", WordForms.SHORT_TEXT);
    private final Field<List<Late<F, Provision>>> provisions = Field.required("provisions", provisionList);
    private final Field<DateRange> inForce =
            Field.optional("inForce", Fields.orElse(MeasureForms.DATE_RANGE, NO_PERIOD));
    private final Field<LocalDate> knownSince = Field.optional("knownSince", SmallForms.DAY);
    private final Field<String> exceptionTo = Field.optional("exceptionTo", Fields.orElse(WordForms.NAME, NO_NAME));
    private final Field<Late<F, Condition<F>>> appliesWhen = Field.optional("appliesWhen", condition);
    private final Field<List<Late<F, Requirement.Review<F>>>> reviews =
            Field.optional("reviews", ListForm.of(new ReviewForm()));
    private final Field<Late<F, Condition<F>>> asks = Field.required("asks", condition);
    private final ObjectForm<Fields> object =
            Fields.form(List.of(id, title, provisions, inForce, knownSince, exceptionTo, appliesWhen, reviews, asks));

    @Override
    public Late<F, Requirement<F>> read(Reading reading) {
        Fields fields = object.read(reading);
        // a requirement keeps its place in the list, whatever it is
        return scope -> make(fields == null ? Fields.NONE : fields, scope);
    }

    /** Whether enough is known of a requirement to compare it with the others of its book. */
    static boolean isComparable(Requirement<?> requirement) {
        return !requirement.id().equals(NO_NAME)
                && !requirement.inForce().equals(NO_PERIOD)
                && requirement.exceptionTo().filter(NO_NAME::equals).isEmpty();
    }

    private Requirement<F> make(Fields fields, Late.Scope<F> scope) {
        Text called = fields.get(title, NO_TEXT);
        Requirement.Head head = requirement(fields.get(id, NO_NAME))
                .titled(called.en(), called.id())
                .inForce(fields.get(inForce, DateRange.ALWAYS))
                .knownSince(fields.get(knownSince, LocalDate.MIN));
        Late.all(fields.get(provisions, List.of()), scope).forEach(head::under);
        String general = fields.get(exceptionTo);
        if (general != null) {
            head.exceptionTo(general);
        }
        Requirement.Draft<F> draft =
                head.appliesWhen(fields.get(appliesWhen, always()).in(scope));
        for (Requirement.Review<F> review : Late.all(fields.get(reviews, List.of()), scope)) {
            draft.needsReviewWhen(
                    review.when(), review.why(), review.provisions().toArray(Provision[]::new));
        }
        Condition<F> asked = fields.get(asks, always()).in(scope);
        if (fields.get(provisions, List.of()).isEmpty()) {
            head.under(new Provision(NO_INSTRUMENT.whole(), NO_TEXT, SourceKind.UNVERIFIED, LocalDate.MIN));
        }
        return draft.asks(asked);
    }

    private static <F> Late<F, Condition<F>> always() {
        return scope -> new Condition.Constant<>(true);
    }

    /** A situation that is left to a person. */
    private final class ReviewForm implements ReadOnlyForm<Late<F, Requirement.Review<F>>> {
        private final Field<Late<F, Condition<F>>> when = Field.required("when", condition);
        private final Field<Text> why = Field.required("why", WordForms.SHORT_TEXT);
        private final Field<List<Late<F, Provision>>> further =
                Field.optional("provisions", ListForm.of(new ProvisionForm()));
        private final ObjectForm<Fields> review = Fields.form(List.of(when, why, further));

        @Override
        public @Nullable Late<F, Requirement.Review<F>> read(Reading reading) {
            Fields fields = review.read(reading);
            return fields == null
                    ? null
                    : scope -> new Requirement.Review<>(
                            fields.get(when, always()).in(scope),
                            fields.get(why, NO_TEXT),
                            Late.all(fields.get(further, List.of()), scope));
        }
    }

    /** A place in one of the document's instruments, and what it says. */
    private final class ProvisionForm implements ReadOnlyForm<Late<F, Provision>> {
        private final Field<Placed<String>> instrument = Field.required("instrument", Placed.form(WordForms.NAME));
        private final Field<String> article = Field.optional("article", WordForms.PHRASE);
        private final Field<String> paragraph = Field.optional("paragraph", WordForms.PHRASE);
        private final Field<String> letter = Field.optional("letter", WordForms.PHRASE);
        private final Field<String> item = Field.optional("item", WordForms.PHRASE);
        private final Field<Boolean> explanation = Field.optional("explanation", SmallForms.BOOLEAN);
        private final Field<Text> summary = Field.required("summary", WordForms.SHORT_TEXT);
        private final Field<SourceKind> source =
                Field.required("source", TextForm.ofCodes(List.of(SourceKind.values()), SourceKind::code));
        private final Field<LocalDate> verifiedOn = Field.required("verifiedOn", SmallForms.DAY);
        private final ObjectForm<Fields> provision = Fields.form(
                List.of(instrument, article, paragraph, letter, item, explanation, summary, source, verifiedOn));

        @Override
        public @Nullable Late<F, Provision> read(Reading reading) {
            Fields fields = provision.read(reading);
            return fields == null
                    ? null
                    : scope -> new Provision(
                            new Citation(
                                    instrument(fields.get(instrument), scope),
                                    fields.get(article, ""),
                                    fields.get(paragraph, ""),
                                    fields.get(letter, ""),
                                    fields.get(item, ""),
                                    fields.get(explanation, false)),
                            fields.get(summary, NO_TEXT),
                            fields.get(source, SourceKind.UNVERIFIED),
                            fields.get(verifiedOn, LocalDate.MIN));
        }

        private LegalInstrument instrument(@Nullable Placed<String> name, Late.Scope<F> scope) {
            if (name == null) {
                return NO_INSTRUMENT;
            }
            LegalInstrument found = scope.instruments().get(name.value());
            if (found == null) {
                scope.reading().noteAt(name.pointer(), JsonViolation.UNKNOWN_INSTRUMENT, Map.of());
                return NO_INSTRUMENT;
            }
            return found;
        }
    }

    /**
     * Writes a requirement.
     *
     * @param requirement the requirement
     * @param idOf gives the id that an instrument has in the document
     * @param out where to
     */
    static void write(Requirement<?> requirement, Function<LegalInstrument, String> idOf, Writing out) {
        out.startObject();
        out.text("id", requirement.id());
        out.name("title");
        WordForms.SHORT_TEXT.write(requirement.title(), out);
        write(requirement.provisions(), idOf, out);
        if (!requirement.inForce().equals(DateRange.ALWAYS)) {
            out.name("inForce");
            MeasureForms.DATE_RANGE.write(requirement.inForce(), out);
        }
        if (!requirement.knownSince().equals(LocalDate.MIN)) {
            out.text("knownSince", requirement.knownSince().toString());
        }
        requirement.exceptionTo().ifPresent(general -> out.text("exceptionTo", general));
        if (!requirement.appliesWhen().equals(new Condition.Constant<>(true))) {
            ConditionForm.write("appliesWhen", requirement.appliesWhen(), out);
        }
        if (!requirement.reviews().isEmpty()) {
            out.name("reviews");
            out.startArray();
            requirement.reviews().forEach(review -> write(review, idOf, out));
            out.endArray();
        }
        ConditionForm.write("asks", requirement.asks(), out);
        out.endObject();
    }

    private static void write(Requirement.Review<?> review, Function<LegalInstrument, String> idOf, Writing out) {
        out.startObject();
        ConditionForm.write("when", review.when(), out);
        out.name("why");
        WordForms.SHORT_TEXT.write(review.why(), out);
        if (!review.provisions().isEmpty()) {
            write(review.provisions(), idOf, out);
        }
        out.endObject();
    }

    private static void write(List<Provision> provisions, Function<LegalInstrument, String> idOf, Writing out) {
        out.name("provisions");
        out.startArray();
        for (Provision provision : provisions) {
            Citation citation = provision.citation();
            out.startObject();
            out.text("instrument", idOf.apply(citation.instrument()));
            writeUnlessEmpty("article", citation.article(), out);
            writeUnlessEmpty("paragraph", citation.paragraph(), out);
            writeUnlessEmpty("letter", citation.letter(), out);
            writeUnlessEmpty("item", citation.item(), out);
            if (citation.explanation()) {
                out.name("explanation");
                out.yesNo(true);
            }
            out.name("summary");
            WordForms.SHORT_TEXT.write(provision.summary(), out);
            out.text("source", provision.source().code());
            out.text("verifiedOn", provision.verifiedOn().toString());
            out.endObject();
        }
        out.endArray();
    }

    private static void writeUnlessEmpty(String name, String text, Writing out) {
        if (!text.isEmpty()) {
            out.text(name, text);
        }
    }
}
