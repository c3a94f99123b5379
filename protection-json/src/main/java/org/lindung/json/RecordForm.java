package org.lindung.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lindung.json.ObjectForm.Part;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * Finds the form of a public record: an object with its components in their order, made by the canonical constructor.
 * What the constructor refuses keeps the codes and the places that it gives.
 */
final class RecordForm {
    private RecordForm() {}

    /**
     * Makes the form of a record.
     *
     * @param type the record, with the types that stand for its parameters if it has any
     * @param formOf gives the form of a component's type
     * @return the form
     */
    static ObjectForm<Object> of(JavaType type, Function<JavaType, WireForm<?>> formOf) {
        Class<?> raw = type.getRawClass();
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Part<Object>> parts = Arrays.stream(components)
                .map(component -> part(type, component, formOf))
                .toList();
        return new ObjectForm<>(Call.of(PublicMethod.constructor(raw, types))::with, parts).ofType(raw);
    }

    private static Part<Object> part(
            JavaType owner, RecordComponent component, Function<JavaType, WireForm<?>> formOf) {
        String name = component.getName();
        JavaType type =
                TypeFactory.createDefaultInstance().resolveMemberType(component.getGenericType(), owner.getBindings());
        Function<Object, Object> get = Call.getter(PublicMethod.of(owner.getRawClass(), name, component.getType()));
        return Part.byConvention(name, WireForms.inside(owner.getRawClass(), name, () -> formOf.apply(type)), get);
    }
}
