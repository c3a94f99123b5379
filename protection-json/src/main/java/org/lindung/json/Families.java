package org.lindung.json;

import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;

/** Which types make up a sealed family. */
final class Families {
    private Families() {}

    /** Whether a type is a sealed interface of the domain with variants, and no aggregate. */
    static boolean isFamily(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && type != Answer.class
                && WireForms.isOfTheDomain(type)
                && AggregateForm.aggregateOf(type).isEmpty();
    }

    /**
     * The variants of a family, those of families inside it included, in the order of their names, since each compiler has an
     * order of its own for types that a file permits by holding them.
     *
     * @throws IllegalArgumentException if one is hidden, or two have one name
     */
    static List<Class<?>> variantsOf(Class<?> family) {
        Set<Class<?>> variants = new LinkedHashSet<>();
        collect(family, variants);
        Map<String, Class<?>> byCode = new TreeMap<>();
        for (Class<?> variant : variants) {
            if (!Modifier.isPublic(variant.getModifiers())) {
                throw new IllegalArgumentException(variant.getName() + " is a hidden variant of a family");
            }
            if (byCode.put(FamilyForm.codeOf(variant), variant) != null) {
                throw new IllegalArgumentException(
                        family.getName() + " has two variants of the name " + FamilyForm.codeOf(variant));
            }
        }
        return List.copyOf(byCode.values());
    }

    private static void collect(Class<?> family, Set<Class<?>> variants) {
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            if (isFamily(permitted)) {
                collect(permitted, variants);
            } else {
                variants.add(permitted);
            }
        }
    }

    /** Whether all variants of a family are closed lists, which then are one list in several parts. */
    static boolean isList(Class<?> family) {
        return variantsOf(family).stream().allMatch(WireForms::isCoded);
    }

    /** The constants of a family that is a list. */
    static List<CodedValue> constantsOf(Class<?> family) {
        List<CodedValue> constants = variantsOf(family).stream()
                .<CodedValue>flatMap(
                        list -> Stream.of(list.asSubclass(CodedValue.class).getEnumConstants()))
                .toList();
        if (constants.stream().map(CodedValue::code).distinct().count() < constants.size()) {
            throw new IllegalArgumentException(family.getName() + " has two constants of one code");
        }
        return constants;
    }

    /** Whether a type belongs to a family, closely or through another one. */
    static boolean hasVariant(Class<?> type) {
        return Stream.of(type.getInterfaces()).anyMatch(parent -> isFamily(parent) || hasVariant(parent));
    }
}
