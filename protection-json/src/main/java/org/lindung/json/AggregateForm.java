package org.lindung.json;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.json.ObjectForm.Part;
import org.lindung.value.AtMost;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Finds the form of an aggregate by the convention that all of them keep: a sealed interface {@code X} with getters, a
 * static {@code builder()}, and a nested {@code Builder} with one method an attribute. The hidden implementation is
 * never touched.
 */
final class AggregateForm {
    private AggregateForm() {}

    /** The aggregate that a class of the domain is, or is the hidden implementation of. */
    static Optional<Class<?>> aggregateOf(Class<?> type) {
        if (!WireForms.isOfTheDomain(type)) {
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
            attributeOf(getter, builder, formOf).ifPresent(attributes::add);
        }
        // reflection promises no order, so we do
        attributes.sort(Comparator.comparing((Attribute attribute) -> attribute.part.required())
                .reversed()
                .thenComparing(attribute -> attribute.part.name()));
        Call assembly = Assembly.of(
                PublicMethod.ofStatic(aggregate, "builder", builder),
                attributes.stream().map(Attribute::setter).toList(),
                PublicMethod.of(builder, "build", aggregate));
        return new ObjectForm<Object>(
                        assembly::with, attributes.stream().map(Attribute::part).toList())
                .ofType(aggregate)
                .ofDocuments();
    }

    /**
     * One attribute.
     *
     * @param part how it is read and written
     * @param setter the builder's method of its name
     */
    private record Attribute(Part<Object> part, MethodHandle setter) {}

    /** The attribute that a getter gives; what the builder cannot set is computed and not written. */
    private static Optional<Attribute> attributeOf(
            Method getter, Class<?> builder, Function<JavaType, WireForm<?>> formOf) {
        String name = nameOf(getter);
        Class<?> settable =
                Collection.class.isAssignableFrom(getter.getReturnType()) ? Iterable.class : getter.getReturnType();
        for (Method candidate : builder.getMethods()) {
            if (candidate.getName().equals(name)
                    && candidate.getParameterCount() == 1
                    && candidate.getParameterTypes()[0] == settable) {
                return Optional.of(new Attribute(
                        part(name, getter, formOf),
                        PublicMethod.of(builder, name, candidate.getReturnType(), settable)));
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

    private static Part<Object> part(String name, Method getter, Function<JavaType, WireForm<?>> formOf) {
        Class<?> owner = getter.getDeclaringClass();
        JavaType type = TypeFactory.createDefaultInstance().constructType(getter.getGenericReturnType());
        WireForm<?> found = WireForms.inside(owner, name, () -> formOf.apply(type));
        AtMost limit = getter.getAnnotation(AtMost.class);
        WireForm<?> form = limit != null && found instanceof ListForm<?> list ? list.atMost(limit.value()) : found;
        Function<Object, Object> get = Call.getter(PublicMethod.of(owner, getter.getName(), getter.getReturnType()));
        if (Modifier.isAbstract(getter.getModifiers())) {
            return Part.byConvention(name, form, get);
        }
        @Nullable Object nothing = form.ofNothing();
        if (nothing != null && !(nothing instanceof Answer)) {
            // left out it would be the default, and written it would be left out
            throw WireForms.none(owner, name, "what may be empty cannot have another default");
        }
        return new Part<>(name, Part.untyped(form), get, false, nothing);
    }
}
