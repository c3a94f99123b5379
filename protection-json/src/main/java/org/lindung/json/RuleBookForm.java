package org.lindung.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.json.Fields.Field;
import org.lindung.law.LegalInstrument;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;
import org.lindung.value.Validated;

/**
 * Rule books: over facts that are written in Java, or with facts of their own.
 *
 * <p>A document is read once from start to end; what names something else in it is made afterwards, in whatever order
 * the document has them.
 */
final class RuleBookForm {
    /** Requirements of one document; the largest book of this library has fifty. */
    static final int MOST_REQUIREMENTS = 1_000;

    /** Exceptions to exceptions. */
    static final int MOST_EXCEPTIONS = 8;

    /** Days on which rules come into force or end: a book keeps a list of its rules for each. */
    static final int MOST_CHANGES = 200;

    private static final Field<String> ID = Field.required("id", WordForms.NAME);
    private static final Field<String> VERSION = Field.required("version", WordForms.PHRASE);
    private static final Field<Text> QUESTION = Field.required("question", WordForms.SHORT_TEXT);
    private static final Field<List<Placed<Fields>>> FACTS = Field.required("facts", DeclaredFacts.FORM);
    private static final Field<List<Fields>> INSTRUMENTS = Field.required("instruments", Instruments.FORM);
    private static final String REQUIREMENTS = "requirements";
    private static final Text NO_TEXT = Text.of("?", "?");

    /** Writes books of any facts; what reads them has to know the facts. */
    static final WireForm<RuleBook<?>> WRITING = new WireForm<>() {
        @Override
        public RuleBook<?> read(Reading reading) {
            throw new UnsupportedOperationException("a rule book can only be read with a catalogue of facts");
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        public void write(RuleBook<?> book, Writing out) {
            RuleBookForm.write(book, List.of(), out);
        }

        @Override
        public void writeOutermost(RuleBook<?> book, Writing out) {
            RuleBookForm.writeOutermost(book, List.of(), out);
        }
    };

    /** Books with facts of their own. */
    static final WireForm<ProgrammeRules> PROGRAMME = new WireForm<>() {
        @Override
        public @Nullable ProgrammeRules read(Reading reading) {
            Document<AnswerSheet> document = new Document<>(List.of(FACTS));
            Fields fields = document.form.read(reading);
            if (fields == null) {
                return null;
            }
            DeclaredFacts declared = new DeclaredFacts(fields.get(FACTS, List.of()), reading);
            FactCatalogue<AnswerSheet> facts = declared.catalogue();
            RuleBook<AnswerSheet> book = document.book(fields, facts, declared.broken(), reading);
            return book == null ? null : new ProgrammeRules(facts, book);
        }

        @Override
        public void write(ProgrammeRules rules, Writing out) {
            RuleBookForm.write(rules.book(), rules.facts().facts(), out);
        }

        @Override
        public void writeOutermost(ProgrammeRules rules, Writing out) {
            RuleBookForm.writeOutermost(rules.book(), rules.facts().facts(), out);
        }
    };

    private RuleBookForm() {}

    /** Books over the facts of a catalogue. */
    static <F> WireForm<RuleBook<F>> over(FactCatalogue<F> facts) {
        return new WireForm<>() {
            @Override
            public @Nullable RuleBook<F> read(Reading reading) {
                Document<F> document = new Document<>(List.of());
                Fields fields = document.form.read(reading);
                return fields == null ? null : document.book(fields, facts, Set.of(), reading);
            }

            @Override
            public void write(RuleBook<F> book, Writing out) {
                WRITING.write(book, out);
            }
        };
    }

    /** Writes all that a book says: also the facts that it only names where they are written in Java. */
    static <F> void writeWhole(RuleBook<F> book, Writing out) {
        write(book, book.facts(), out);
    }

    /** Writes some of the requirements of a book, with what they rest on. */
    static void writeExtract(List<? extends Requirement<?>> requirements, Writing out) {
        out.startObject();
        write(requirements, out);
        out.endObject();
    }

    private static void write(RuleBook<?> book, List<? extends Fact<?, ?>> declared, Writing out) {
        out.startObject();
        writeFields(book, declared, out);
    }

    private static void writeOutermost(RuleBook<?> book, List<? extends Fact<?, ?>> declared, Writing out) {
        out.startObject();
        FormatVersion.writeInto(out);
        writeFields(book, declared, out);
    }

    private static void writeFields(RuleBook<?> book, List<? extends Fact<?, ?>> declared, Writing out) {
        ID.write(book.id(), out);
        VERSION.write(book.version(), out);
        QUESTION.write(book.question(), out);
        if (!declared.isEmpty()) {
            out.name(FACTS.name());
            DeclaredFacts.write(declared, out);
        }
        write(book.requirements(), out);
        out.endObject();
    }

    private static void write(List<? extends Requirement<?>> requirements, Writing out) {
        Map<LegalInstrument, String> names = Instruments.named(requirements);
        out.name(INSTRUMENTS.name());
        Instruments.write(names, out);
        out.name(REQUIREMENTS);
        out.startArray();
        requirements.forEach(requirement -> RequirementForm.write(requirement, names::get, out));
        out.endArray();
    }

    /**
     * One document on its way to a book.
     *
     * @param <F> what the facts are read from
     */
    private static final class Document<F> {
        private final Field<List<Late<F, Requirement<F>>>> requirements = Field.required(
                REQUIREMENTS, ListForm.ofSome(new RequirementForm<F>()).atMost(MOST_REQUIREMENTS));
        private final ObjectForm<Fields> form;

        Document(List<Field<?>> further) {
            List<Field<?>> fields = new ArrayList<>(List.of(ID, VERSION, QUESTION));
            fields.addAll(further);
            fields.add(INSTRUMENTS);
            fields.add(requirements);
            this.form = Fields.form(fields).ofDocuments();
        }

        /** Makes the book, or null if anything has been noted. */
        @Nullable
        RuleBook<F> book(Fields fields, FactCatalogue<F> facts, Set<String> brokenFacts, Reading reading) {
            Map<String, LegalInstrument> instruments = Instruments.byName(fields.get(INSTRUMENTS, List.of()), reading);
            Late.Scope<F> scope = new Late.Scope<>(facts, brokenFacts, instruments, reading);
            List<Requirement<F>> made = Late.all(fields.get(requirements, List.of()), scope);
            if (!made.stream().allMatch(RequirementForm::isComparable)
                    || hasManyChanges(made, reading)
                    || hasDeepExceptions(made, reading)) {
                return null;
            }
            Validated<RuleBook<F>> book = RuleBook.validated(
                    fields.get(ID, "?"), fields.get(VERSION, "?"), fields.get(QUESTION, NO_TEXT), made);
            reading.noteAt(reading.pointer(), book.violations());
            return reading.errors() == 0 ? book.value().orElse(null) : null;
        }

        private static <F> boolean hasManyChanges(List<Requirement<F>> made, Reading reading) {
            long changes = made.stream()
                    .map(Requirement::inForce)
                    .flatMap(period -> Stream.of(period.startInclusive(), period.endExclusive()))
                    .distinct()
                    .count();
            if (changes > MOST_CHANGES) {
                reading.noteAt(
                        reading.pointer() + "/" + REQUIREMENTS,
                        JsonViolation.TOO_MANY_CHANGES,
                        Map.of("limit", String.valueOf(MOST_CHANGES)));
            }
            return changes > MOST_CHANGES;
        }

        /**
         * Whether exceptions go deeper than the limit: each step makes every assessment dearer. Circles are left to the
         * book, which names them.
         */
        private static <F> boolean hasDeepExceptions(List<Requirement<F>> made, Reading reading) {
            Set<Requirement<F>> deep = leadingOn(made, MOST_EXCEPTIONS);
            deep.removeAll(leadingOn(made, made.size()));
            for (int i = 0; i < made.size(); i++) {
                if (deep.contains(made.get(i))) {
                    reading.noteAt(
                            reading.pointer() + "/" + REQUIREMENTS + "/" + i + "/exceptionTo",
                            JsonViolation.EXCEPTIONS_TOO_DEEP,
                            Map.of("limit", String.valueOf(MOST_EXCEPTIONS)));
                }
            }
            return !deep.isEmpty();
        }

        /** The requirements from which more than so many steps lead from exception to general rule. */
        private static <F> Set<Requirement<F>> leadingOn(List<Requirement<F>> made, int steps) {
            Set<Requirement<F>> leading = new HashSet<>(made);
            for (int step = 0; step <= steps && !leading.isEmpty(); step++) {
                Set<String> ids = leading.stream().map(Requirement::id).collect(Collectors.toSet());
                leading.removeIf(requirement ->
                        requirement.exceptionTo().filter(ids::contains).isEmpty());
            }
            return leading;
        }
    }
}
