package org.lindung.basics;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One attribute of a value type, by the convention that all of them keep: an aggregate has getters and a builder that
 * sets what they give, a record has components. Only public members are used.
 */
public final class Attribute {
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();
    private static final MethodType UNTYPED = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<List<Attribute>> FOUND = new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> type) {
            return search(type);
        }
    };

    private final String name;
    private final Class<?> rawType;
    private final Type type;
    private final AnnotatedElement declaration;
    private final MethodHandle accessor;

    private Attribute(String name, Class<?> rawType, Type type, AnnotatedElement declaration, Method accessor) {
        this.name = name;
        this.rawType = rawType;
        this.type = type;
        this.declaration = declaration;
        try {
            this.accessor = PUBLIC.unreflect(accessor).asType(UNTYPED);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("an attribute of a value is public: " + accessor, hidden);
        }
    }

    /**
     * The attributes of a type.
     *
     * @param type the sealed interface of an aggregate, or a record
     * @return those of a record in the order of its components, those of an aggregate by their names, since reflection
     *     promises no order; none for any other type
     */
    public static List<Attribute> of(Class<?> type) {
        return FOUND.get(type);
    }

    private static List<Attribute> search(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> Modifier.isPublic(type.getModifiers()))
                    .map(Attribute::of)
                    .toList();
        }
        return builderOf(type).map(builder -> ofAggregate(type, builder)).orElseGet(List::of);
    }

    private static Attribute of(RecordComponent component) {
        return new Attribute(
                component.getName(),
                component.getType(),
                component.getGenericType(),
                component,
                component.getAccessor());
    }

    private static List<Attribute> ofAggregate(Class<?> aggregate, Class<?> builder) {
        List<Attribute> attributes = new ArrayList<>();
        for (Method getter : aggregate.getMethods()) {
            String name = nameOf(getter);
            if (setterOf(builder, name, getter.getReturnType()).isPresent()) {
                attributes.add(
                        new Attribute(name, getter.getReturnType(), getter.getGenericReturnType(), getter, getter));
            }
        }
        attributes.sort(Comparator.comparing(Attribute::name));
        return List.copyOf(attributes);
    }

    /** The builder of an aggregate. */
    static Optional<Class<?>> builderOf(Class<?> type) {
        if (!type.isInterface() || !type.isSealed() || !Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
                .<Class<?>>map(Method::getReturnType)
                .findFirst();
    }

    /** The builder's method that takes what the getter gives; for lists and sets it takes any {@link Iterable}. */
    static Optional<Method> setterOf(Class<?> builder, String name, Class<?> type) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(type))
                .findFirst();
    }

    /** The name behind a getter, or an empty one, which no setter has. */
    private static String nameOf(Method getter) {
        String name = getter.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
        if (getter.getParameterCount() > 0 || prefix >= name.length()) {
            return "";
        }
        return name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
    }

    /**
     * What it is called, in code and in documents.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Of what type its values are.
     *
     * @return the type with its parameters
     */
    public Type type() {
        return type;
    }

    /** Of what class its values are. */
    Class<?> rawType() {
        return rawType;
    }

    /**
     * What the attribute says of itself.
     *
     * @param kind the kind of annotation
     * @param <A> the kind of annotation
     * @return the annotation, if it has one of the kind
     */
    public <A extends Annotation> Optional<A> annotation(Class<A> kind) {
        return Optional.ofNullable(declaration.getAnnotation(kind));
    }

    /**
     * The value that a value of the type has.
     *
     * @param owner a value of the type
     * @return the value; as personal as the attribute says
     */
    public Object of(Object owner) {
        try {
            return Objects.requireNonNull((Object) accessor.invokeExact(owner));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("a value threw a checked exception", checked);
        }
    }

    /**
     * A value with some attributes changed and the others as they are.
     *
     * @param owner a value of an aggregate, or of a public record
     * @param changes the new values by the attributes of its type
     * @return the changed value
     * @throws IllegalArgumentException if the owner is no such value
     * @throws org.lindung.value.InvalidValueException if the changed value cannot exist
     */
    public static Object changed(Object owner, Map<Attribute, ?> changes) {
        Shape shape = Shape.ofAny(owner)
                .orElseThrow(() ->
                        new IllegalArgumentException(owner.getClass().getName() + " is no value with attributes"));
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : shape.names()) {
            values.put(name, shape.get(owner, name));
        }
        changes.forEach((attribute, value) -> values.replace(attribute.name, value));
        return shape.make(values);
    }

    /** The name and nothing else. */
    @Override
    public String toString() {
        return name;
    }
}
