package org.lindung.json;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Quantity;
import org.lindung.basics.TextValue;
import org.lindung.disclosure.Disclosure;
import org.lindung.disclosure.View;
import org.lindung.json.htcds.HtcdsCase;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Assessment;
import org.lindung.rule.RuleBook;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.Violation;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * The forms of all types: of the domain's by the conventions that {@link FormSearch} knows, but for a few that are written
 * by hand. A type that keeps no convention is refused when its form is asked for, with the attribute that is to blame.
 */
final class WireForms {
    private static final String HOME = "org.lindung.";
    private static final String TIMES = "java.time.";

    /** Forms written by hand. Each is made when somebody asks for it, since most programs need few of them. */
    private static final Map<Class<?>, Supplier<WireForm<?>>> SMALL = Map.ofEntries(
            Map.entry(PartialDate.class, () -> SmallForms.PARTIAL_DATE),
            Map.entry(DateRange.class, () -> MeasureForms.DATE_RANGE),
            Map.entry(Money.class, () -> MeasureForms.MONEY),
            Map.entry(Quantity.class, () -> MeasureForms.QUANTITY),
            Map.entry(Text.class, () -> WordForms.TEXT),
            Map.entry(Language.class, () -> WordForms.LANGUAGE),
            Map.entry(Severity.class, () -> WordForms.SEVERITY),
            Map.entry(Violation.class, () -> WordForms.VIOLATION),
            Map.entry(AbsenceReason.class, () -> AnswerForm.REASON),
            Map.entry(Assessment.class, () -> AssessmentForm.ASSESSMENT),
            Map.entry(RuleBook.class, () -> RuleBookForm.WRITING),
            Map.entry(ProgrammeRules.class, () -> RuleBookForm.PROGRAMME),
            Map.entry(AnswerSheet.class, () -> AnswerSheetForm.WRITING),
            Map.entry(Disclosure.class, () -> DisclosureForm.DISCLOSURE),
            Map.entry(View.class, () -> DisclosureForm.VIEW),
            Map.entry(HtcdsCase.class, () -> HtcdsForm.CASE),
            Map.entry(DecisionReceipt.class, () -> ReceiptForms.RECEIPT),
            Map.entry(ReceiptSalts.class, () -> ReceiptForms.SALTS));

    /** Types of the JDK that attributes have, beside times. A host's own forms of them stay the host's. */
    private static final Map<Class<?>, WireForm<?>> OF_ATTRIBUTES = Map.ofEntries(
            Map.entry(Boolean.class, SmallForms.BOOLEAN),
            Map.entry(boolean.class, SmallForms.BOOLEAN),
            Map.entry(Integer.class, SmallForms.INTEGER),
            Map.entry(int.class, SmallForms.INTEGER),
            Map.entry(Long.class, SmallForms.LONG),
            Map.entry(long.class, SmallForms.LONG),
            Map.entry(BigDecimal.class, SmallForms.DECIMAL),
            Map.entry(String.class, SmallForms.STRING),
            Map.entry(Currency.class, SmallForms.CURRENCY),
            Map.entry(LocalDate.class, SmallForms.DAY));

    private static final Map<JavaType, WireForm<?>> FOUND = new ConcurrentHashMap<>();

    private static final ClassValue<Optional<WireForm<Object>>> BY_CLASS = new ClassValue<>() {
        @Override
        protected Optional<WireForm<Object>> computeValue(Class<?> type) {
            return find(typeOf(type)).map(ObjectForm.Part::untyped);
        }
    };

    /** Forms that were found, and the types of which they are the form. */
    private static final Map<WireForm<?>, JavaType> NAMED = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The same of all small forms, of which one is part of another without a search. Made for schemas only. */
    private static final class Named {
        static final IdentityHashMap<WireForm<?>, JavaType> SMALL = new IdentityHashMap<>();

        static {
            WireForms.SMALL.forEach((type, form) -> SMALL.put(form.get(), typeOf(type)));
        }
    }

    private WireForms() {}

    /**
     * The form of a type of the domain.
     *
     * @param type any type
     * @return its form, or empty if the type is not the domain's
     * @throws IllegalArgumentException if it is the domain's and keeps no convention
     */
    static Optional<WireForm<?>> find(JavaType type) {
        WireForm<?> known = FOUND.get(type);
        if (known == null && isOurs(type.getRawClass())) {
            FormSearch search = new FormSearch();
            known = search.ofDomain(type);
            search.made().forEach((found, form) -> NAMED.putIfAbsent(form, found));
            FOUND.putAll(search.made());
        }
        return Optional.ofNullable(known);
    }

    /** The form of a type, if it has been found already. */
    static @Nullable WireForm<?> found(JavaType type) {
        return FOUND.get(type);
    }

    /** The form of a type that keeps no convention, if it is one of the few that have one all the same. */
    static @Nullable WireForm<?> small(Class<?> type) {
        Supplier<WireForm<?>> form = SMALL.get(type);
        return form == null ? null : form.get();
    }

    /** The form of a type of the JDK. */
    static @Nullable WireForm<?> ofJdk(Class<?> type) {
        WireForm<?> form = OF_ATTRIBUTES.get(type);
        return form == null && type.getName().startsWith(TIMES) ? IsoForms.of(type) : form;
    }

    /** The form of the values of a class; of answers, it can only write. */
    @SuppressWarnings("unchecked") // the form found for a class is a form of its values
    static <T> Optional<WireForm<T>> find(Class<T> type) {
        return find(typeOf(type)).map(form -> (WireForm<T>) form);
    }

    /** The form of a value by its class, for whoever writes it; empty if it is not the domain's. */
    static Optional<WireForm<Object>> ofValue(Object value) {
        return BY_CLASS.get(value.getClass());
    }

    static JavaType typeOf(Class<?> type) {
        return TypeFactory.createDefaultInstance().constructType(type);
    }

    /** The type of which something is the form, if it is one of the domain. */
    static @Nullable JavaType typeOf(WireForm<?> form) {
        return Named.SMALL.getOrDefault(form, NAMED.get(form));
    }

    /** Whether the type is the domain's, without making its form. */
    static boolean isOurs(Class<?> type) {
        return SMALL.containsKey(type)
                || Answer.class.isAssignableFrom(type)
                || (TextValue.class.isAssignableFrom(type) && type != TextValue.class)
                || isCoded(type)
                || isRecord(type)
                || AggregateForm.aggregateOf(type).isPresent()
                || Families.isFamily(type);
    }

    /** Whether the conventions hold for a class; this module's own types have forms written by hand, or none. */
    static boolean isOfTheDomain(Class<?> type) {
        return type.getName().startsWith(HOME) && type.getPackage() != WireForms.class.getPackage();
    }

    static boolean isCoded(Class<?> type) {
        return type.isEnum() && CodedValue.class.isAssignableFrom(type);
    }

    static boolean isRecord(Class<?> type) {
        return type.isRecord() && Modifier.isPublic(type.getModifiers()) && isOfTheDomain(type);
    }

    /** Makes the form of an attribute, and says which attribute it was if there is none. */
    static WireForm<?> inside(Class<?> owner, String attribute, Supplier<WireForm<?>> search) {
        try {
            return search.get();
        } catch (IllegalArgumentException none) {
            throw none(owner, attribute, String.valueOf(none.getMessage()));
        }
    }

    static IllegalArgumentException none(Class<?> owner, String attribute, String why) {
        return new IllegalArgumentException("no JSON form for " + owner.getName() + "." + attribute + ": " + why);
    }
}
