package org.lindung.basics;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    private final Class<?> type;
    private final Map<String, MethodHandle> getters;
    private final Function<Map<String, Object>, Object> maker;

    private Shape(Class<?> type, Map<String, MethodHandle> getters, Function<Map<String, Object>, Object> maker) {
        this.type = type;
        this.getters = getters;
        this.maker = maker;
    }

    /** The shape of an aggregate, or of a record with an id; other values have no parts of their own. */
    static Optional<Shape> of(Object value) {
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
                .filter(shape -> shape.getters.containsKey(ID))
                .map(shape -> shape.get(value, ID))
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast);
    }

    Set<String> names() {
        return getters.keySet();
    }

    Object get(Object value, String name) {
        return call(Objects.requireNonNull(getters.get(name)), value);
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
                .filter(parent -> parent.isSealed() && Modifier.isPublic(parent.getModifiers()))
                .flatMap(parent -> ofAggregate(parent).stream())
                .findFirst();
    }

    private static Optional<Shape> ofRecord(Class<?> type) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        boolean identified = components.stream()
                .anyMatch(component ->
                        component.getName().equals(ID) && Identifier.class.isAssignableFrom(component.getType()));
        if (!identified || !Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        Map<String, MethodHandle> getters = new LinkedHashMap<>();
        components.forEach(component -> getters.put(component.getName(), handleOf(component.getAccessor())));
        MethodHandle constructor = find(() -> PUBLIC.findConstructor(
                type,
                MethodType.methodType(
                        void.class,
                        components.stream().map(RecordComponent::getType).toList())));
        return Optional.of(new Shape(
                type, getters, values -> call(constructor, values.values().toArray())));
    }

    private static Optional<Shape> ofAggregate(Class<?> aggregate) {
        Optional<Method> start = Stream.of(aggregate.getMethods())
                .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
                .findFirst();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Class<?> builder = start.get().getReturnType();
        Map<String, MethodHandle> getters = new TreeMap<>();
        Map<String, MethodHandle> setters = new TreeMap<>();
        for (Method getter : aggregate.getMethods()) {
            String name = attributeOf(getter);
            setterOf(builder, name, getter.getReturnType()).ifPresent(setter -> {
                getters.put(name, handleOf(getter));
                setters.put(name, setter);
            });
        }
        MethodHandle begin = handleOf(start.get());
        MethodHandle build = find(() -> PUBLIC.findVirtual(builder, "build", MethodType.methodType(aggregate)));
        return Optional.of(new Shape(aggregate, getters, values -> {
            Object unfinished = call(begin);
            values.forEach((name, value) -> call(Objects.requireNonNull(setters.get(name)), unfinished, value));
            return call(build, unfinished);
        }));
    }

    /** The name behind a getter, or an empty one, which no setter has. */
    private static String attributeOf(Method getter) {
        String name = getter.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
        if (getter.getParameterCount() > 0 || prefix >= name.length()) {
            return "";
        }
        return name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
    }

    /** The builder's method that takes what the getter gives; for lists and sets it takes any {@link Iterable}. */
    private static Optional<MethodHandle> setterOf(Class<?> builder, String name, Class<?> type) {
        return Stream.of(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(type))
                .findFirst()
                // found by the public builder and not by the hidden class that declares it
                .map(method -> find(() -> PUBLIC.findVirtual(
                        builder, name, MethodType.methodType(method.getReturnType(), method.getParameterTypes()))));
    }

    private static MethodHandle handleOf(Method method) {
        return find(() -> PUBLIC.unreflect(method));
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
