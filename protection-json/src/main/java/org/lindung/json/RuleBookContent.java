package org.lindung.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Age;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.law.Citation;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.rule.Condition;
import org.lindung.rule.Condition.Weighted;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;
import tools.jackson.core.JsonGenerator;

/**
 * All that a rule book says, for a hash of it: every requirement of every period with its provisions, conditions and
 * texts, and every fact as it is asked. The version is left out, which is only a name for the contents; so is how a fact
 * is read from a record, which is code and belongs to the version of the library.
 */
final class RuleBookContent {
    private RuleBookContent() {}

    /** The hash of a whole book. */
    static String hash(RuleBook<?> book) {
        return Sha256.of(out -> write(book, out));
    }

    /** The hash of one requirement, without the facts that it names. */
    static String hash(Requirement<?> requirement) {
        return Sha256.of(out -> write(requirement, out));
    }

    private static <F> void write(RuleBook<F> book, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", book.id());
        text("question", book.question(), out);
        array("facts", book.facts(), RuleBookContent::write, out);
        array("requirements", book.requirements(), RuleBookContent::write, out);
        out.writeEndObject();
    }

    private static void write(Fact<?, ?> fact, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", fact.id());
        text("label", fact.label(), out);
        text("question", fact.question(), out);
        text("unit", fact.unit(), out);
        array("answerers", fact.answerers(), RuleBookContent::value, out);
        out.writeStringProperty("category", fact.category().code());
        fact.obtainable().ifPresent(obtainable -> text("obtainable", obtainable, out));
        array("values", fact.allowedValues(), RuleBookContent::value, out);
        out.writeEndObject();
    }

    private static void write(Requirement<?> requirement, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", requirement.id());
        text("title", requirement.title(), out);
        array("provisions", requirement.provisions(), RuleBookContent::write, out);
        range(requirement.inForce(), out);
        out.writeStringProperty("knownSince", requirement.knownSince().toString());
        requirement.exceptionTo().ifPresent(general -> out.writeStringProperty("exceptionTo", general));
        condition("appliesWhen", requirement.appliesWhen(), out);
        array("reviews", requirement.reviews(), RuleBookContent::write, out);
        condition("asks", requirement.asks(), out);
        out.writeEndObject();
    }

    private static void write(Requirement.Review<?> review, JsonGenerator out) {
        out.writeStartObject();
        condition("when", review.when(), out);
        text("why", review.why(), out);
        array("provisions", review.provisions(), RuleBookContent::write, out);
        out.writeEndObject();
    }

    private static void write(Provision provision, JsonGenerator out) {
        Citation citation = provision.citation();
        out.writeStartObject();
        out.writeName("instrument");
        write(citation.instrument(), out);
        out.writeStringProperty("article", citation.article());
        out.writeStringProperty("paragraph", citation.paragraph());
        out.writeStringProperty("letter", citation.letter());
        out.writeBooleanProperty("explanation", citation.explanation());
        text("summary", provision.summary(), out);
        out.writeStringProperty("source", provision.source().code());
        out.writeStringProperty("verifiedOn", provision.verifiedOn().toString());
        out.writeEndObject();
    }

    private static void write(LegalInstrument instrument, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("kind", instrument.kind().code());
        out.writeStringProperty("number", instrument.number());
        out.writeNumberProperty("year", instrument.year());
        text("title", instrument.title(), out);
        range(instrument.inForce(), out);
        out.writeEndObject();
    }

    private static void write(Condition<?> condition, JsonGenerator out) {
        out.writeStartObject();
        if (condition instanceof Condition.Constant<?> constant) {
            out.writeBooleanProperty("always", constant.value());
        } else if (condition instanceof Condition.OneOf<?, ?> atom) {
            out.writeStringProperty("fact", atom.fact().id());
            array("oneOf", inOrder(atom.values()), RuleBookContent::value, out);
        } else if (condition instanceof Condition.Within<?, ?> atom) {
            out.writeStringProperty("fact", atom.fact().id());
            bound("atLeast", atom.least(), out);
            bound("atMost", atom.most(), out);
        } else if (condition instanceof Condition.AllOf<?> all) {
            array("allOf", all.parts(), RuleBookContent::write, out);
        } else if (condition instanceof Condition.AnyOf<?> any) {
            array("anyOf", any.parts(), RuleBookContent::write, out);
        } else if (condition instanceof Condition.Not<?> negation) {
            condition("not", negation.part(), out);
        } else if (condition instanceof Condition.Count<?> count) {
            out.writeNumberProperty("threshold", count.threshold());
            array("weighted", count.items(), RuleBookContent::write, out);
        } else if (condition instanceof Condition.Choice<?> choice) {
            condition("when", choice.when(), out);
            condition("then", choice.then(), out);
            condition("otherwise", choice.otherwise(), out);
        }
        out.writeEndObject();
    }

    private static void write(Weighted<?> item, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("weight", item.weight());
        condition("when", item.condition(), out);
        out.writeEndObject();
    }

    /** Sets have no order of their own, and some of those of the JDK have another one every time. */
    private static List<Object> inOrder(Collection<?> values) {
        return values.stream()
                .<Object>map(value -> value)
                .sorted(RuleBookContent::compare)
                .toList();
    }

    @SuppressWarnings("unchecked") // values of one fact are of one type, and every type of values has an order
    private static int compare(Object some, Object other) {
        return ((Comparable<Object>) some).compareTo(other);
    }

    /** Writes an answer: the plain value, the bounds, or why there is none. */
    static void write(Answer<?> answer, JsonGenerator out) {
        if (answer instanceof Answer.Known<?> known) {
            value(known.value(), out);
        } else if (answer instanceof Answer.Between<?> between) {
            out.writeStartObject();
            array("between", List.of(between.least(), between.most()), RuleBookContent::value, out);
            out.writeEndObject();
        } else {
            out.writeStartObject();
            out.writeStringProperty("absent", answer.absence().orElseThrow().code());
            out.writeEndObject();
        }
    }

    /** Writes a value that a fact can have. */
    private static void value(Object value, JsonGenerator out) {
        if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof CodedValue coded) {
            out.writeString(coded.code());
        } else if (value instanceof Age age && age.inDoubt()) {
            out.writeStartObject();
            out.writeNumberProperty("inDoubtWhether", age.years() + 1);
            out.writeEndObject();
        } else if (value instanceof Age age) {
            out.writeNumber(age.years());
        } else if (value instanceof LocalDate day) {
            out.writeString(day.toString());
        } else {
            // many values print themselves masked, and then two of them would have one hash
            throw new IllegalArgumentException("no form for facts of the type " + value.getClass());
        }
    }

    private static void bound(String name, @Nullable Object value, JsonGenerator out) {
        if (value != null) {
            out.writeName(name);
            value(value, out);
        }
    }

    private static void condition(String name, Condition<?> condition, JsonGenerator out) {
        out.writeName(name);
        write(condition, out);
    }

    private static void text(String name, Text text, JsonGenerator out) {
        out.writeName(name);
        SmallForms.TEXT.write(text, out);
    }

    private static void range(DateRange range, JsonGenerator out) {
        out.writeName("inForce");
        SmallForms.DATE_RANGE.write(range, out);
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator out);
    }

    private static <T> void array(
            String name, Collection<? extends T> values, Writing<? super T> writing, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> writing.write(value, out));
        out.writeEndArray();
    }
}
