package org.lindung.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.CodedValue;
import org.lindung.basics.PartialDate;
import org.lindung.json.Fields.Field;
import org.lindung.party.IndonesianAnswerers;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Answerer;
import org.lindung.rule.DeclaredCode;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.rule.FactType;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Text;
import org.lindung.value.ValueViolation;

/** The facts that a document declares itself, which are read from answer sheets. */
final class DeclaredFacts {
    /** Facts of one document; no village officer asks more. */
    static final int MOST_FACTS = 1_000;

    private static final Text NO_TEXT = Text.of("?", "?");

    /** The types of facts that rules compare: all but moments, from which only deadlines run. */
    static final List<FactType> COMPARED =
            List.of(FactType.YES_NO, FactType.CHOICE, FactType.NUMBER, FactType.DATE, FactType.AGE);

    private static final Field<Placed<String>> ID = Field.required("id", Placed.form(WordForms.NAME));
    private static final Field<FactType> TYPE = Field.required("type", TextForm.ofCodes(COMPARED, FactType::code));
    private static final Field<Text> UNIT = Field.optional("unit", Fields.orElse(WordForms.SHORT_TEXT, NO_TEXT));
    private static final Field<Placed<String>> CODE = Field.required("code", Placed.form(SmallForms.STRING));
    private static final Field<Text> DISPLAY = Field.required("display", WordForms.SHORT_TEXT);
    private static final Field<List<Fields>> VALUES =
            Field.optional("values", Fields.orElse(ListForm.ofSome(Fields.form(List.of(CODE, DISPLAY))), List.of()));
    private static final Field<Text> LABEL = Field.required("label", WordForms.SHORT_TEXT);
    private static final Field<Text> QUESTION = Field.required("question", WordForms.SHORT_TEXT);
    /** Whom a document can name: the person, and who answers in Indonesia. */
    static final List<Answerer> KNOWN_ANSWERERS = Stream.concat(
                    Stream.of(Answerer.PERSON), IndonesianAnswerers.ALL.stream())
            .toList();

    private static final Field<List<Answerer>> ANSWERERS =
            Field.required("answerers", ListForm.ofSome(TextForm.ofCodes(KNOWN_ANSWERERS, Answerer::code)));
    private static final Field<DataCategory> CATEGORY =
            Field.required("category", TextForm.ofCodes(List.of(DataCategory.values()), DataCategory::code));
    private static final Field<Text> OBTAINABLE = Field.optional("obtainable", WordForms.SHORT_TEXT);
    private static final Field<Literal> NOT_APPLICABLE_MEANS = Field.optional("notApplicableMeans", Literal.FORM);

    /** The form of the list; reads what could be read of each. */
    static final ListForm<Placed<Fields>> FORM = ListForm.ofSome(Placed.form(Fields.form(List.of(
                    ID, TYPE, UNIT, VALUES, LABEL, QUESTION, ANSWERERS, CATEGORY, OBTAINABLE, NOT_APPLICABLE_MEANS))))
            .atMost(MOST_FACTS);

    private final Reading reading;
    private final Map<String, Fact<AnswerSheet, ?>> facts = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();

    /** Makes the facts of a document. */
    DeclaredFacts(List<Placed<Fields>> list, Reading reading) {
        this.reading = reading;
        list.forEach(this::add);
    }

    FactCatalogue<AnswerSheet> catalogue() {
        return FactCatalogue.of(facts.values());
    }

    /** The ids of facts of which too little could be read. */
    Set<String> broken() {
        return broken;
    }

    private void add(Placed<Fields> declared) {
        Fields fields = declared.value();
        FactType type = fields.get(TYPE);
        Placed<String> id = fields.get(ID);
        if (type != null) {
            noteWhatDoesNotFit(type, declared);
        }
        Fact<AnswerSheet, ?> fact = type == null ? null : fact(type, id == null ? "?" : id.value(), fields);
        if (id == null) {
            return;
        }
        if (facts.containsKey(id.value()) || broken.contains(id.value())) {
            reading.noteAt(id.pointer(), JsonViolation.DUPLICATE_ELEMENT, Map.of());
        } else if (fact == null) {
            broken.add(id.value());
        } else {
            facts.put(id.value(), fact);
        }
    }

    private void noteWhatDoesNotFit(FactType type, Placed<Fields> declared) {
        noteWhatDoesNotFit(UNIT, type == FactType.NUMBER, declared);
        noteWhatDoesNotFit(VALUES, type == FactType.CHOICE, declared);
    }

    private void noteWhatDoesNotFit(Field<?> field, boolean needed, Placed<Fields> declared) {
        boolean given = declared.value().get(field) != null;
        if (given != needed) {
            reading.noteAt(
                    declared.pointer() + "/" + field.name(),
                    needed ? ValueViolation.REQUIRED : JsonViolation.NOT_FOR_THIS_TYPE,
                    Map.of());
        }
    }

    private @Nullable Fact<AnswerSheet, ?> fact(FactType type, String id, Fields fields) {
        Text label = fields.get(LABEL, NO_TEXT);
        Text question = fields.get(QUESTION, NO_TEXT);
        Fact.Draft draft = Fact.named(id)
                .labelled(label)
                .asked(question.en(), question.id())
                .category(fields.get(CATEGORY, DataCategory.HEALTH));
        List<Answerer> answerers = fields.get(ANSWERERS, List.of());
        (answerers.isEmpty() ? List.of(Answerer.PERSON) : answerers).forEach(draft::answeredBy);
        Text obtainable = fields.get(OBTAINABLE);
        if (obtainable != null) {
            draft.obtainedBy(obtainable.en(), obtainable.id());
        }
        Literal reading = fields.get(NOT_APPLICABLE_MEANS);
        return switch (type) {
            case YES_NO -> reading(draft.yesNo(sheet -> sheet.answer(id, Boolean.class)), reading);
            case NUMBER ->
                reading(draft.number(fields.get(UNIT, NO_TEXT), sheet -> sheet.answer(id, Integer.class)), reading);
            case MOMENT -> throw notCompared();
            case DATE -> reading(draft.date(sheet -> sheet.answer(id, LocalDate.class)), reading);
            case AGE -> reading(draft.age(sheet -> sheet.answer(id, PartialDate.class)), reading);
            case CHOICE -> {
                List<DeclaredCode> values = values(fields.get(VALUES, List.of()));
                yield values.isEmpty()
                        ? null
                        : reading(draft.choice(values, sheet -> sheet.answer(id, DeclaredCode.class)), reading);
            }
        };
    }

    /** For switches over all types; no fact of a rule book has the type. */
    static IllegalArgumentException notCompared() {
        return new IllegalArgumentException("no rule compares moments");
    }

    private <T> Fact<AnswerSheet, T> reading(Fact<AnswerSheet, T> fact, @Nullable Literal meaning) {
        T value = meaning == null
                ? null
                : meaning.as(fact, new Late.Scope<>(FactCatalogue.of(List.of()), Set.of(), Map.of(), reading));
        return value == null ? fact : fact.readingNotApplicableAs(value);
    }

    private List<DeclaredCode> values(List<Fields> list) {
        Set<String> taken = new LinkedHashSet<>();
        List<DeclaredCode> values = new ArrayList<>();
        for (Fields fields : list) {
            Placed<String> code = fields.get(CODE);
            if (code == null) {
                continue;
            }
            if (!taken.add(code.value())) {
                reading.noteAt(code.pointer(), JsonViolation.DUPLICATE_ELEMENT, Map.of());
            }
            try {
                values.add(new DeclaredCode(values.size(), code.value(), fields.get(DISPLAY, NO_TEXT)));
            } catch (InvalidValueException invalid) {
                // its path ends in the attribute at which the code stood
                String item = code.pointer().substring(0, code.pointer().lastIndexOf('/'));
                reading.noteAt(item, invalid.violations());
            }
        }
        return values;
    }

    /** Writes the list. */
    static void write(List<? extends Fact<?, ?>> facts, Writing out) {
        out.startArray();
        facts.forEach(fact -> write(fact, out));
        out.endArray();
    }

    private static void write(Fact<?, ?> fact, Writing out) {
        out.startObject();
        ID.write(new Placed<>("", fact.id()), out);
        TYPE.write(fact.type(), out);
        if (fact.type() == FactType.NUMBER) {
            UNIT.write(fact.unit(), out);
        } else if (fact.type() == FactType.CHOICE) {
            writeValues(fact.allowedValues(), out);
        }
        LABEL.write(fact.label(), out);
        QUESTION.write(fact.question(), out);
        ANSWERERS.write(fact.answerers(), out);
        CATEGORY.write(fact.category(), out);
        fact.obtainable().ifPresent(text -> OBTAINABLE.write(text, out));
        fact.readingOfNotApplicable().ifPresent(value -> {
            out.name(NOT_APPLICABLE_MEANS.name());
            Literal.write(value, out);
        });
        out.endObject();
    }

    private static void writeValues(List<?> values, Writing out) {
        out.name(VALUES.name());
        out.startArray();
        for (Object value : values) {
            CodedValue declared = (CodedValue) value;
            out.startObject();
            CODE.write(new Placed<>("", declared.code()), out);
            DISPLAY.write(declared.display(), out);
            out.endObject();
        }
        out.endArray();
    }
}
