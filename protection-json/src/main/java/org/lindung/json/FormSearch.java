package org.lindung.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.TextValue;
import org.lindung.law.Citation;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * One search for the form of a type by the conventions that the domain keeps: closed lists by their codes, text values,
 * records, aggregates, sealed families, and the containers that attributes of these have.
 *
 * <p>It remembers the forms of parts that it has found on its way, and those that it has begun: a type can hold itself.
 */
final class FormSearch {
    private final Map<JavaType, WireForm<?>> made = new HashMap<>();
    private final Map<JavaType, DeferredForm<Object>> begun = new HashMap<>();

    /** What has been found, each form once all of its parts were. */
    Map<JavaType, WireForm<?>> made() {
        return made;
    }

    /** The form of a type of the domain. */
    WireForm<?> ofDomain(JavaType type) {
        WireForm<?> known = WireForms.found(type);
        if (known == null) {
            known = made.getOrDefault(type, begun.get(type));
        }
        if (known != null) {
            return known;
        }
        DeferredForm<Object> deferred = new DeferredForm<>();
        begun.put(type, deferred);
        WireForm<?> form = make(type);
        deferred.is(ObjectForm.Part.untyped(form));
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
        Class<?> variant = AggregateForm.aggregateOf(raw).orElse(raw);
        // texts and codes are themselves wherever their type is known
        return alone instanceof ObjectForm<?> && Families.hasVariant(variant) ? family(type, List.of(variant)) : alone;
    }

    private FamilyForm<Object> family(JavaType family, List<Class<?>> variants) {
        return new FamilyForm<>(variants.stream()
                .map(variant -> FamilyForm.Variant.of(variant, alone(variantOf(family, variant))))
                .toList());
    }

    /** A variant, with the types that stand for the parameters of its family if it has any. */
    private static JavaType variantOf(JavaType family, Class<?> variant) {
        return family.getRawClass().isAssignableFrom(variant)
                ? TypeFactory.createDefaultInstance().constructSpecializedType(family, variant)
                : WireForms.typeOf(variant);
    }

    /** The form of a type that is seen as itself and not as the variant of a family. */
    private WireForm<?> alone(JavaType type) {
        Class<?> raw = type.getRawClass();
        WireForm<?> small = WireForms.small(raw);
        if (small != null) {
            return small;
        }
        if (WireForms.isCoded(raw)) {
            return TextForm.ofCodes(raw.asSubclass(CodedValue.class));
        }
        if (TextValue.class.isAssignableFrom(raw)) {
            return TextForm.ofTextValues(raw.asSubclass(TextValue.class));
        }
        Optional<Class<?>> aggregate = AggregateForm.aggregateOf(raw);
        if (aggregate.isPresent()) {
            return AggregateForm.of(aggregate.get(), this::ofAttribute);
        }
        if (raw == Citation.class) {
            return CitationForm.of(this::ofAttribute);
        }
        if (WireForms.isRecord(raw)) {
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

    /** The form of a type that is the domain's, the JDK's, or a container of such. */
    WireForm<?> ofElement(JavaType type) {
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
        WireForm<?> simple = WireForms.ofJdk(type.getRawClass());
        if (simple != null) {
            return simple;
        }
        if (!WireForms.isOurs(type.getRawClass())) {
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
