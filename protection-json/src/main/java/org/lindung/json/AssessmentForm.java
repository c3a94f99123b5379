package org.lindung.json;

import java.util.List;
import org.lindung.basics.CodedValue;
import org.lindung.json.ObjectForm.Part;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Answerer;
import org.lindung.rule.Assessment;
import org.lindung.rule.Fact;
import org.lindung.rule.Finding;
import org.lindung.rule.FindingStatus;
import org.lindung.rule.Outcome;
import org.lindung.rule.Question;
import tools.jackson.databind.node.ObjectNode;

/**
 * An assessment as JSON: outcome, findings with their provisions, reasons and remedies by the ids of facts, and the
 * questions that would settle what is open. Holds no value of any fact. Written only: an assessment is made by a rule
 * book and not read from a file.
 */
final class AssessmentForm {
    private static final WireForm<Fact<?, ?>> FACT = new IdOfFact();
    private static final WireForm<?> FACTS = new SetForm<>(ListForm.of(FACT));
    private static final WireForm<?> SETS_OF_FACTS = ListForm.of(FACTS);

    private static final WireForm<Provision> PROVISION = written(List.of(
            Part.required(
                    "id", SmallForms.STRING, provision -> provision.citation().id()),
            Part.required(
                    "citation",
                    WordForms.TEXT,
                    provision -> provision.citation().text()),
            Part.required("source", codes(SourceKind.values()), Provision::source),
            Part.required("verifiedOn", SmallForms.DAY, Provision::verifiedOn)));

    private static final WireForm<Finding<?>> FINDING = written(List.of(
            Part.required(
                    "requirement",
                    SmallForms.STRING,
                    finding -> finding.requirement().id()),
            Part.required("status", codes(FindingStatus.values()), Finding::status),
            Part.byConvention("provisions", ListForm.of(PROVISION), Finding::provisions),
            Part.byConvention("reasons", SETS_OF_FACTS, Finding::reasons),
            Part.byConvention("remedies", SETS_OF_FACTS, Finding::remedies),
            Part.byConvention("openReadings", ListForm.of(WordForms.TEXT), Finding::openReadings),
            Part.byConvention("openFacts", FACTS, Finding::openFacts)));

    private static final WireForm<Question<?>> QUESTION = written(List.of(
            Part.required("fact", FACT, Question::fact),
            Part.required("text", WordForms.TEXT, question -> question.fact().question()),
            Part.byConvention("answerers", ListForm.of(SmallForms.STRING), AssessmentForm::answerers),
            Part.required(
                    "category",
                    codes(DataCategory.values()),
                    question -> question.fact().category()),
            Part.byConvention("allowedValues", ListForm.of(SmallForms.STRING), AssessmentForm::allowedValues),
            Part.optional(
                    "absent", AnswerForm.REASON, question -> question.absence().orElse(null)),
            Part.required("refused", SmallForms.BOOLEAN, Question::wasRefused),
            Part.required("settlesAlone", SmallForms.BOOLEAN, Question::settlesAlone),
            Part.byConvention("ground", ListForm.of(SmallForms.STRING), AssessmentForm::ground)));

    static final WireForm<Assessment<?>> ASSESSMENT = AssessmentForm.<Assessment<?>>written(List.of(
                    Part.required(
                            "book",
                            SmallForms.STRING,
                            assessment -> assessment.book().id()),
                    Part.required(
                            "bookVersion",
                            SmallForms.STRING,
                            assessment -> assessment.book().version()),
                    Part.required("asOf", SmallForms.DAY, Assessment::asOf),
                    Part.required("outcome", codes(Outcome.values()), Assessment::outcome),
                    Part.required("weakestSource", codes(SourceKind.values()), Assessment::weakestSource),
                    Part.byConvention("findings", ListForm.of(FINDING), Assessment::findings),
                    Part.byConvention("questions", ListForm.of(QUESTION), Assessment::questions)))
            .ofDocuments();

    private AssessmentForm() {}

    private static <T> ObjectForm<T> written(List<Part<T>> parts) {
        return new ObjectForm<>(
                values -> {
                    throw new UnsupportedOperationException("an assessment is made by a rule book");
                },
                parts);
    }

    private static <E extends CodedValue> TextForm<E> codes(E[] list) {
        return TextForm.ofCodes(List.of(list), CodedValue::code);
    }

    private static List<String> answerers(Question<?> question) {
        return question.fact().answerers().stream().map(Answerer::code).toList();
    }

    private static List<String> allowedValues(Question<?> question) {
        return question.fact().allowedValues().stream()
                .map(value -> value instanceof CodedValue coded ? coded.code() : value.toString())
                .toList();
    }

    private static List<String> ground(Question<?> question) {
        return question.ground().stream()
                .map(provision -> provision.citation().id())
                .toList();
    }

    /** Facts by their ids, which do not say of which catalogue they are. */
    private record IdOfFact() implements WireForm<Fact<?, ?>> {

        @Override
        public Fact<?, ?> read(Reading reading) {
            throw new UnsupportedOperationException("a fact is code");
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        public void write(Fact<?, ?> fact, Writing out) {
            out.text(fact.id());
        }

        @Override
        public ObjectNode describe(DocumentSchema schemas) {
            return schemas.of(SmallForms.STRING);
        }
    }
}
