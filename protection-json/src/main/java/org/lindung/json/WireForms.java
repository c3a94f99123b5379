package org.lindung.json;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Assessment;
import org.lindung.rule.RuleBook;
import org.lindung.value.Language;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.Violation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.TypeFactory;

/**
 * Finds the form of a type by the conventions that the domain keeps: closed lists by their codes, text values, records,
 * aggregates, sealed families, and the containers that attributes of these have. A type that keeps none of them is refused
 * when its form is asked for, with the attribute that is to blame.
 */
final class WireForms {
    private static final String HOME = "org.lindung.";

    private static final Map<Class<?>, WireForm<?>> SMALL = Map.ofEntries(
            Map.entry(PartialDate.class, SmallForms.PARTIAL_DATE),
            Map.entry(DateRange.class, SmallForms.DATE_RANGE),
            Map.entry(Money.class, SmallForms.MONEY),
            Map.entry(Quantity.class, SmallForms.QUANTITY),
            Map.entry(Text.class, SmallForms.TEXT),
            Map.entry(Language.class, SmallForms.LANGUAGE),
            Map.entry(Severity.class, SmallForms.SEVERITY),
            Map.entry(Violation.class, SmallForms.VIOLATION),
            Map.entry(Assessment.class, new AssessmentForm()),
            Map.entry(RuleBook.class, RuleBookForm.WRITING),
            Map.entry(ProgrammeRules.class, RuleBookForm.PROGRAMME),
            Map.entry(AnswerSheet.class, AnswerSheetForm.WRITING),
            Map.entry(DecisionReceipt.class, ReceiptForms.RECEIPT),
            Map.entry(ReceiptSalts.class, ReceiptForms.SALTS));

    /** Types of the JDK that attributes have. A host's own forms of them stay the host's. */
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
            Map.entry(LocalDate.class, SmallForms.DAY),
            Map.entry(LocalTime.class, IsoForms.LOCAL_TIME),
            Map.entry(LocalDateTime.class, IsoForms.LOCAL_DATE_TIME),
            Map.entry(OffsetDateTime.class, IsoForms.OFFSET_DATE_TIME),
            Map.entry(ZonedDateTime.class, IsoForms.ZONED_DATE_TIME),
            Map.entry(Instant.class, IsoForms.INSTANT),
            Map.entry(Year.class, IsoForms.YEAR),
            Map.entry(YearMonth.class, IsoForms.YEAR_MONTH),
            Map.entry(Period.class, IsoForms.PERIOD),
            Map.entry(Duration.class, IsoForms.DURATION),
            Map.entry(ZoneId.class, IsoForms.ZONE_ID));

    private static final Map<JavaType, WireForm<?>> FOUND = new ConcurrentHashMap<>();

    /** Forms that have a name in schemas, and the types of which they are the form. */
    private static final Map<WireForm<?>, JavaType> NAMED = Collections.synchronizedMap(new IdentityHashMap<>());

    static {
        SMALL.forEach((type, form) -> NAMED.put(form, typeOf(type)));
        NAMED.put(AnswerForm.REASON, typeOf(AbsenceReason.class));
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
            Search search = new Search();
            known = search.ofDomain(type);
            search.made().forEach((found, form) -> NAMED.put(form, found));
            FOUND.putAll(search.made());
        }
        return Optional.ofNullable(known);
    }

    /** The form of the values of a class; of answers, it can only write. */
    @SuppressWarnings("unchecked") // the form found for a class is a form of its values
    static <T> Optional<WireForm<T>> find(Class<T> type) {
        return find(typeOf(type)).map(form -> (WireForm<T>) form);
    }

    private static JavaType typeOf(Class<?> type) {
        return TypeFactory.createDefaultInstance().constructType(type);
    }

    /** The type of which something is the form, if it is one of the domain. */
    static @Nullable JavaType typeOf(WireForm<?> form) {
        return NAMED.get(form);
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

    private static boolean isRecord(Class<?> type) {
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

    /** One search, with the forms that it has found and those that it has begun: a type can hold itself. */
    private static final class Search {
        private final Map<JavaType, WireForm<?>> made = new HashMap<>();
        private final Map<JavaType, DeferredForm<Object>> begun = new HashMap<>();

        Map<JavaType, WireForm<?>> made() {
            return made;
        }

        WireForm<?> ofDomain(JavaType type) {
            WireForm<?> known = FOUND.getOrDefault(type, made.get(type));
            if (known == null) {
                known = begun.get(type);
            }
            if (known != null) {
                return known;
            }
            DeferredForm<Object> deferred = new DeferredForm<>();
            begun.put(type, deferred);
            WireForm<?> form = make(type);
            deferred.is(ObjectForm.Part.untyped(form));
            begun.remove(type);
            made.put(type, form);
            return form;
        }

        private WireForm<?> make(JavaType type) {
            Class<?> raw = type.getRawClass();
            if (Answer.class.isAssignableFrom(raw)) {
                return answer(type);
            }
            if (Families.isFamily(raw)) {
                return Families.isList(raw)
                        ? TextForm.ofCodes(Families.constantsOf(raw), CodedValue::code)
                        : family(type, Families.variantsOf(raw));
            }
            WireForm<?> alone = alone(type);
            Class<?> variant =
                    AggregateForm.aggregateOf(raw).<Class<?>>map(same -> same).orElse(raw);
            boolean loose = alone instanceof ObjectForm<?> && Families.hasVariant(variant);
            return loose ? family(type, List.of(variant)) : alone;
        }

        private FamilyForm<Object> family(JavaType type, List<Class<?>> variants) {
            return new FamilyForm<>(variants.stream()
                    .map(variant -> FamilyForm.Variant.of(
                            variant,
                            alone(
                                    type.getRawClass().isAssignableFrom(variant)
                                            ? TypeFactory.createDefaultInstance()
                                                    .constructSpecializedType(type, variant)
                                            : typeOf(variant))))
                    .toList());
        }

        /** The form of a type that is seen as itself and not as the variant of a family. */
        private WireForm<?> alone(JavaType type) {
            Class<?> raw = type.getRawClass();
            WireForm<?> small = SMALL.get(raw);
            if (small != null) {
                return small;
            }
            if (isCoded(raw)) {
                return TextForm.ofCodes(raw.asSubclass(CodedValue.class));
            }
            if (TextValue.class.isAssignableFrom(raw)) {
                return TextForm.ofTextValues(raw.asSubclass(TextValue.class));
            }
            Optional<Class<?>> aggregate = AggregateForm.aggregateOf(raw);
            if (aggregate.isPresent()) {
                return AggregateForm.of(aggregate.get(), this::ofAttribute);
            }
            if (isRecord(raw)) {
                return RecordForm.of(type, this::ofAttribute);
            }
            throw new IllegalArgumentException(whyNot(type));
        }

        private WireForm<?> answer(JavaType type) {
            JavaType value = type.findSuperType(Answer.class).containedTypeOrUnknown(0);
            boolean ordered = Comparable.class.isAssignableFrom(value.getRawClass());
            return value.isJavaLangObject()
                    ? new AnswerForm<>(new RuntimeForm(), ordered)
                    : new AnswerForm<>(ofElement(value), ordered);
        }

        private WireForm<?> ofAttribute(JavaType type) {
            return type.hasRawClass(Optional.class)
                    ? new OptionalForm<>(ofElement(type.containedTypeOrUnknown(0)))
                    : ofElement(type);
        }

        private WireForm<?> ofElement(JavaType type) {
            if (type.hasRawClass(List.class)) {
                return ListForm.of(ofElement(type.getContentType()));
            }
            if (type.hasRawClass(Set.class)) {
                return new SetForm<>(ListForm.of(ofElement(type.getContentType())));
            }
            if (type.hasRawClass(Map.class)) {
                return map(type);
            }
            if (type.isJavaLangObject()) {
                return new RuntimeForm();
            }
            WireForm<?> simple = OF_ATTRIBUTES.get(type.getRawClass());
            if (simple != null) {
                return simple;
            }
            if (!isOurs(type.getRawClass())) {
                throw new IllegalArgumentException(whyNot(type));
            }
            return ofDomain(type);
        }

        private WireForm<?> map(JavaType type) {
            if (ofElement(type.getKeyType()) instanceof TextForm<?> keys) {
                return new MapForm<>(keys, ofElement(type.getContentType()));
            }
            throw new IllegalArgumentException("the keys of a map are single texts or codes");
        }

        private static String whyNot(JavaType type) {
            String name = type.toCanonical();
            Class<?> raw = type.getRawClass();
            if (raw.isEnum()) {
                return name + " is an enum without codes; a closed list is a CodedValue";
            } else if (raw == Optional.class) {
                return "an Optional can be an attribute and not an element or an answer";
            } else if (raw == double.class || raw == float.class || Number.class.isAssignableFrom(raw)) {
                return name + " is no number that stays exact; take int, long or BigDecimal";
            }
            return name + " keeps no convention";
        }
    }

    /** The form that a value has by its class, for values of which the compiler has forgotten the type. */
    private static final class RuntimeForm implements WireForm<Object> {

        @Override
        public Object read(Reading reading) {
            throw new UnsupportedOperationException("a value can only be read as a value of a certain type");
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        public void write(Object value, JsonGenerator out) {
            JavaType type = typeOf(value.getClass());
            WireForm<?> form = find(type).orElseGet(() -> new Search().ofElement(type));
            ObjectForm.Part.untyped(form).write(value, out);
        }

        /** Anything. */
        @Override
        public ObjectNode describe(DocumentSchema schemas) {
            return schemas.object();
        }
    }
}
