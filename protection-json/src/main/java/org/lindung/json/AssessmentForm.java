package org.lindung.json;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lindung.basics.CodedValue;
import org.lindung.law.Provision;
import org.lindung.rule.Answerer;
import org.lindung.rule.Assessment;
import org.lindung.rule.Fact;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Question;
import tools.jackson.core.JsonGenerator;

/**
 * An assessment as JSON: outcome, findings with their provisions, reasons and remedies by the ids of facts, and the
 * questions that would settle what is open. Holds no value of any fact. Written only: an assessment is made by a rule
 * book and not read from a file.
 */
final class AssessmentForm implements WireForm<Assessment<?>> {

    @Override
    public Assessment<?> read(Reading reading) {
        throw new UnsupportedOperationException("an assessment is made by a rule book");
    }

    @Override
    public boolean isReadable() {
        return false;
    }

    @Override
    public void write(Assessment<?> assessment, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("book", assessment.book().id());
        out.writeStringProperty("bookVersion", assessment.book().version());
        out.writeStringProperty("asOf", assessment.asOf().toString());
        out.writeStringProperty("outcome", assessment.outcome().code());
        out.writeStringProperty("weakestSource", assessment.weakestSource().code());
        array("findings", assessment.findings(), out, AssessmentForm::write);
        array("questions", assessment.questions(), out, AssessmentForm::write);
        out.writeEndObject();
    }

    private static void write(Finding<?> finding, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("requirement", finding.requirement().id());
        out.writeStringProperty("status", finding.status().code());
        array("provisions", finding.provisions(), out, AssessmentForm::write);
        if (finding.status() == FindingStatus.NOT_MET) {
            sets("reasons", finding.reasons(), out);
            sets("remedies", finding.remedies(), out);
        } else if (finding.status() == FindingStatus.NEEDS_REVIEW) {
            array("openReadings", finding.openReadings(), out, SmallForms.TEXT::write);
        } else if (finding.status() == FindingStatus.UNDETERMINED) {
            strings("openFacts", finding.openFacts(), Fact::id, out);
        }
        out.writeEndObject();
    }

    private static void write(Provision provision, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", provision.citation().id());
        out.writeName("citation");
        SmallForms.TEXT.write(provision.citation().text(), out);
        out.writeStringProperty("source", provision.source().code());
        out.writeStringProperty("verifiedOn", provision.verifiedOn().toString());
        out.writeEndObject();
    }

    private static void write(Question<?> question, JsonGenerator out) {
        Fact<?, ?> fact = question.fact();
        out.writeStartObject();
        out.writeStringProperty("fact", fact.id());
        out.writeName("text");
        SmallForms.TEXT.write(fact.question(), out);
        strings("answerers", fact.answerers(), Answerer::code, out);
        out.writeStringProperty("category", fact.category().code());
        strings("allowedValues", fact.allowedValues(), AssessmentForm::code, out);
        question.absence().ifPresent(absence -> out.writeStringProperty("absent", absence.code()));
        out.writeBooleanProperty("refused", question.wasRefused());
        out.writeBooleanProperty("settlesAlone", question.settlesAlone());
        strings("ground", question.ground(), provision -> provision.citation().id(), out);
        out.writeEndObject();
    }

    private static String code(Object allowedValue) {
        return allowedValue instanceof CodedValue coded ? coded.code() : allowedValue.toString();
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator out);
    }

    private static <T> void array(
            String name, Collection<? extends T> values, JsonGenerator out, Writing<? super T> writing) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> writing.write(value, out));
        out.writeEndArray();
    }

    private static <T> void strings(
            String name, Collection<? extends T> values, Function<? super T, String> string, JsonGenerator out) {
        array(name, values, out, (value, generator) -> generator.writeString(string.apply(value)));
    }

    private static <F> void sets(String name, List<Set<Fact<F, ?>>> sets, JsonGenerator out) {
        out.writeArrayPropertyStart(name);
        for (Set<Fact<F, ?>> set : sets) {
            out.writeStartArray();
            set.forEach(fact -> out.writeString(fact.id()));
            out.writeEndArray();
        }
        out.writeEndArray();
    }
}
