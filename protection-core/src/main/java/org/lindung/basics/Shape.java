package org.lindung.basics;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a value is made of, by the convention that all of them keep: an aggregate has getters and a builder, a record has
 * components and a constructor. Only public members are used.
 */
final class Shape {
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();
    private static final String ID = "id";

    private static final ClassValue<Optional<Shape>> SHAPES = new ClassValue<>() {
        @Override
        protected Optional<Shape> computeValue(Class<?> type) {
            return ofType(type);
        }
    };

    private static final ClassValue<Boolean> HAVE_PARTS_OF_THEIR_OWN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return !type.isRecord() || isIdentified(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Attribute> attributes;
    private final Function<Map<String, Object>, Object> maker;

    private Shape(Class<?> type, Function<Map<String, Object>, Object> maker) {
        this.type = type;
        this.attributes = new LinkedHashMap<>();
        Attribute.of(type).forEach(attribute -> attributes.put(attribute.name(), attribute));
        this.maker = maker;
    }

    /** The shape of an aggregate, or of a record with an id; other values have no parts of their own. */
    static Optional<Shape> of(Object value) {
        Class<?> type = value.getClass();
        return HAVE_PARTS_OF_THEIR_OWN.get(type) ? SHAPES.get(type) : Optional.empty();
    }

    /** The shape of an aggregate, or of any public record. */
    static Optional<Shape> ofAny(Object value) {
        return SHAPES.get(value.getClass());
    }

    /** Whether two values are versions of one record. */
    static boolean isOneRecord(Object one, Object other) {
        Optional<Shape> shape = of(one);
        return shape.isPresent()
                && of(other).filter(of -> of.type == shape.get().type).isPresent()
                && idOf(one).equals(idOf(other));
    }

    /** The id of a value that has one. */
    static Optional<Identifier> idOf(Object value) {
        return of(value)
                .filter(shape -> shape.attributes.containsKey(ID))
                .map(shape -> shape.get(value, ID))
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast);
    }

    Set<String> names() {
        return attributes.keySet();
    }

    Object get(Object value, String name) {
        return Objects.requireNonNull(attributes.get(name)).of(value);
    }

    /** Makes a value of all attributes; throws what the value throws that cannot exist. */
    Object make(Map<String, Object> values) {
        return maker.apply(values);
    }

    private static Optional<Shape> ofType(Class<?> type) {
        if (type.isRecord()) {
            return ofRecord(type);
        }
        return Stream.of(type.getInterfaces())
                .flatMap(parent -> ofAggregate(parent).stream())
                .findFirst();
    }

    private static Optional<Shape> ofRecord(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        List<RecordComponent> components = List.of(type.getRecordComponents());
        MethodHandle constructor = find(() -> PUBLIC.findConstructor(
                type,
                MethodType.methodType(
                        void.class,
                        components.stream().map(RecordComponent::getType).toList())));
        return Optional.of(
                new Shape(type, values -> call(constructor, values.values().toArray())));
    }

    private static boolean isIdentified(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(component ->
                        component.getName().equals(ID) && Identifier.class.isAssignableFrom(component.getType()));
    }

    private static Optional<Shape> ofAggregate(Class<?> aggregate) {
        return Attribute.builderOf(aggregate).map(builder -> ofAggregate(aggregate, builder));
    }

    private static Shape ofAggregate(Class<?> aggregate, Class<?> builder) {
        Map<String, MethodHandle> setters = new HashMap<>();
        for (Attribute attribute : Attribute.of(aggregate)) {
            setters.put(attribute.name(), setterOf(builder, attribute));
        }
        MethodHandle begin = find(() -> PUBLIC.findStatic(aggregate, "builder", MethodType.methodType(builder)));
        MethodHandle build = find(() -> PUBLIC.findVirtual(builder, "build", MethodType.methodType(aggregate)));
        return new Shape(aggregate, values -> {
            Object unfinished = call(begin);
            values.forEach((name, value) -> call(Objects.requireNonNull(setters.get(name)), unfinished, value));
            return call(build, unfinished);
        });
    }

    /** Found by the public builder and not by the hidden class that declares it. */
    private static MethodHandle setterOf(Class<?> builder, Attribute attribute) {
        Method setter = Attribute.setterOf(builder, attribute.name(), attribute.rawType())
                .orElseThrow();
        return find(() -> PUBLIC.findVirtual(
                builder, attribute.name(), MethodType.methodType(setter.getReturnType(), setter.getParameterTypes())));
    }

    private interface Search {
        MethodHandle find() throws ReflectiveOperationException;
    }

    private static MethodHandle find(Search search) {
        try {
            return search.find();
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException("a type does not keep the conventions of values", unusable);
        }
    }

    private static Object call(MethodHandle handle, Object... arguments) {
        try {
            return Objects.requireNonNull(handle.invokeWithArguments(arguments));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new IllegalStateException("a value threw a checked exception", checked);
        }
    }
}
