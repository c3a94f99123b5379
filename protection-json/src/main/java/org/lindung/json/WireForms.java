package org.lindung.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.basics.TextValue;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Assessment;
import org.lindung.rule.RuleBook;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.Violation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/** Finds the form of a type, by the conventions that the domain keeps. */
final class WireForms {
    private static final Map<Class<?>, WireForm<?>> SMALL = Map.ofEntries(
            Map.entry(PartialDate.class, SmallForms.PARTIAL_DATE),
            Map.entry(DateRange.class, SmallForms.DATE_RANGE),
            Map.entry(Money.class, SmallForms.MONEY),
            Map.entry(Quantity.class, SmallForms.QUANTITY),
            Map.entry(Text.class, SmallForms.TEXT),
            Map.entry(Severity.class, SmallForms.SEVERITY),
            Map.entry(Violation.class, SmallForms.VIOLATION),
            Map.entry(Assessment.class, new AssessmentForm()),
            Map.entry(RuleBook.class, RuleBookForm.WRITING),
            Map.entry(ProgrammeRules.class, RuleBookForm.PROGRAMME),
            Map.entry(AnswerSheet.class, AnswerSheetForm.WRITING),
            Map.entry(DecisionReceipt.class, ReceiptForms.RECEIPT),
            Map.entry(ReceiptSalts.class, ReceiptForms.SALTS));

    /** Types of the JDK that attributes have. A host's own forms of them stay the host's. */
    private static final Map<Class<?>, WireForm<?>> OF_ATTRIBUTES = Map.of(
            Boolean.class, SmallForms.BOOLEAN,
            boolean.class, SmallForms.BOOLEAN,
            Integer.class, SmallForms.INTEGER,
            int.class, SmallForms.INTEGER,
            String.class, SmallForms.STRING,
            LocalDate.class, SmallForms.DAY);

    private static final Map<JavaType, WireForm<?>> FOUND = new ConcurrentHashMap<>();

    private WireForms() {}

    /**
     * The form of a type of the domain.
     *
     * @param type any type
     * @return its form, or empty if the type is not the domain's
     */
    static Optional<WireForm<?>> find(JavaType type) {
        WireForm<?> known = FOUND.get(type);
        if (known == null) {
            known = make(type);
            if (known != null) {
                FOUND.put(type, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /** The form of the values of a class; of answers, it can only write. */
    @SuppressWarnings("unchecked") // the form found for a class is a form of its values
    static <T> Optional<WireForm<T>> find(Class<T> type) {
        return find(TypeFactory.createDefaultInstance().constructType(type)).map(form -> (WireForm<T>) form);
    }

    /** Whether the type is the domain's, without making its form. */
    static boolean isOurs(Class<?> type) {
        return SMALL.containsKey(type)
                || Answer.class.isAssignableFrom(type)
                || (TextValue.class.isAssignableFrom(type) && type != TextValue.class)
                || isCoded(type)
                || AggregateForm.aggregateOf(type).isPresent();
    }

    private static boolean isCoded(Class<?> type) {
        return type.isEnum() && CodedValue.class.isAssignableFrom(type);
    }

    private static @Nullable WireForm<?> make(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (!isOurs(raw)) {
            return null;
        }
        if (Answer.class.isAssignableFrom(raw)) {
            return answer(type);
        }
        if (isCoded(raw)) {
            return TextForm.ofCodes(raw.asSubclass(CodedValue.class));
        }
        if (TextValue.class.isAssignableFrom(raw)) {
            return TextForm.ofTextValues(raw.asSubclass(TextValue.class));
        }
        WireForm<?> small = SMALL.get(raw);
        return small != null
                ? small
                : AggregateForm.of(AggregateForm.aggregateOf(raw).orElseThrow(), WireForms::ofAttribute);
    }

    private static WireForm<?> answer(JavaType type) {
        JavaType value = type.findSuperType(Answer.class).containedTypeOrUnknown(0);
        boolean ordered = Comparable.class.isAssignableFrom(value.getRawClass());
        return value.isJavaLangObject()
                ? new AnswerForm<>(new RuntimeForm(), ordered)
                : new AnswerForm<>(ofAttribute(value), ordered);
    }

    private static WireForm<?> ofAttribute(JavaType type) {
        if (type.isTypeOrSubTypeOf(Map.class) && ofAttribute(type.getKeyType()) instanceof TextForm<?> keys) {
            return new MapForm<>(keys, ofAttribute(type.getContentType()));
        }
        return find(type)
                .or(() -> Optional.ofNullable(OF_ATTRIBUTES.get(type.getRawClass())))
                .orElseThrow(() -> new IllegalArgumentException("no JSON form for " + type.toCanonical()));
    }

    /** The form that a value has by its class, for answers of which the compiler has forgotten the type. */
    private static final class RuntimeForm implements WireForm<Object> {

        @Override
        public Object read(Reading reading) {
            throw new UnsupportedOperationException("an answer can only be read as an answer of a certain type");
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        @SuppressWarnings("unchecked") // the form of the value's own class
        public void write(Object value, JsonGenerator out) {
            JavaType type = TypeFactory.createDefaultInstance().constructType(value.getClass());
            ((WireForm<Object>) ofAttribute(type)).write(value, out);
        }
    }
}
