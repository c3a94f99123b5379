package org.lindung.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lindung.json.ObjectForm.Part;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Finds the form of an aggregate by the convention that all of them keep: a sealed interface {@code X} with getters, a
 * static {@code builder()}, and a nested {@code Builder} with one method an attribute. The hidden implementation is
 * never touched.
 */
final class AggregateForm {
    private static final String HOME = "org.lindung.";

    private AggregateForm() {}

    /** The aggregate that a class is, or is the hidden implementation of. */
    static Optional<Class<?>> aggregateOf(Class<?> type) {
        if (!type.getName().startsWith(HOME)) {
            return Optional.empty();
        }
        if (type.isInterface()) {
            return builderOf(type).map(builder -> type);
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (builderOf(parent).isPresent()) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    private static Optional<Class<?>> builderOf(Class<?> type) {
        try {
            Class<?> builder = type.getMethod("builder").getReturnType();
            return type.isSealed() && builder.getEnclosingClass() == type ? Optional.of(builder) : Optional.empty();
        } catch (NoSuchMethodException noAggregate) {
            return Optional.empty();
        }
    }

    /**
     * Makes the form of an aggregate.
     *
     * @param aggregate the sealed interface
     * @param formOf gives the form of an attribute's type
     * @return the form
     */
    static ObjectForm<Object> of(Class<?> aggregate, Function<JavaType, WireForm<?>> formOf) {
        Class<?> builder = builderOf(aggregate).orElseThrow();
        List<Attribute> attributes = new ArrayList<>();
        for (Method getter : aggregate.getMethods()) {
            Attribute.of(getter, builder).ifPresent(attributes::add);
        }
        // reflection promises no order, so we do
        attributes.sort(Comparator.comparing(Attribute::required).reversed().thenComparing(Attribute::name));
        List<Part<Object>> parts =
                attributes.stream().map(attribute -> attribute.part(formOf)).toList();

        PublicMethod start = PublicMethod.ofStatic(aggregate, "builder", builder);
        PublicMethod build = PublicMethod.of(builder, "build", aggregate);
        return new ObjectForm<>(
                values -> {
                    Object unfinished = start.call();
                    for (int i = 0; i < values.length; i++) {
                        Object value = values[i];
                        if (value != null) {
                            attributes.get(i).setter.call(unfinished, value);
                        }
                    }
                    return build.call(unfinished);
                },
                parts);
    }

    /**
     * One attribute.
     *
     * @param name its name, without the prefix of the getter
     * @param getter the getter
     * @param setter the builder's method of that name
     * @param required whether the builder refuses to build without it
     */
    private record Attribute(String name, Method getter, PublicMethod setter, boolean required) {

        static Optional<Attribute> of(Method getter, Class<?> builder) {
            String name = nameOf(getter);
            Class<?> type = getter.getReturnType();
            for (Method candidate : builder.getMethods()) {
                if (candidate.getName().equals(name)
                        && candidate.getParameterCount() == 1
                        && candidate.getParameterTypes()[0] == type) {
                    PublicMethod setter = PublicMethod.of(builder, name, candidate.getReturnType(), type);
                    boolean required = Modifier.isAbstract(getter.getModifiers()) && type != Map.class;
                    return Optional.of(new Attribute(name, getter, setter, required));
                }
            }
            return Optional.empty();
        }

        private static String nameOf(Method getter) {
            String name = getter.getName();
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
            if (getter.getParameterCount() > 0 || prefix >= name.length()) {
                return "";
            }
            return name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
        }

        Part<Object> part(Function<JavaType, WireForm<?>> formOf) {
            JavaType type = TypeFactory.createDefaultInstance().constructType(getter.getGenericReturnType());
            PublicMethod get = PublicMethod.of(getter.getDeclaringClass(), getter.getName(), getter.getReturnType());
            return Part.of(name, formOf.apply(type), get::call, required);
        }
    }
}
