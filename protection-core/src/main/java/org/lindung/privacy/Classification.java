package org.lindung.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lindung.basics.Attribute;
import org.lindung.basics.TextValue;

/**
 * What a type says of its attributes: which are personal, and of what kind. This is the one place where the annotations
 * are read; the guard of the build, the reference page and every disclosure ask here.
 *
 * <p>An attribute says it with {@link PersonalData} or {@link NotPersonal}; a record of which all attributes are alike
 * says it once for itself. Values that others are made of, as a day or a sum of money, say nothing: they are as personal
 * as the attribute that holds them, and so is a {@link TextValue}.
 */
public final class Classification {
    private static final ClassValue<Optional<Classification>> FOUND = new ClassValue<>() {
        @Override
        protected Optional<Classification> computeValue(Class<?> type) {
            return search(type);
        }
    };

    private final Map<Attribute, DataCategory> attributes;

    private Classification(Map<Attribute, DataCategory> attributes) {
        this.attributes = Collections.unmodifiableMap(attributes);
    }

    /**
     * What a type says.
     *
     * @param type any type
     * @return what it says of every attribute; empty for a type that says nothing at all
     * @throws IllegalStateException if it says something of some attributes and nothing of another one, or two things of
     *     one
     */
    public static Optional<Classification> of(Class<?> type) {
        return FOUND.get(type);
    }

    /**
     * What the type of a value says: the value's class, or the interface of the aggregate that it is.
     *
     * @param value any value
     * @return as {@link #of(Class)}
     */
    public static Optional<Classification> ofValue(Object value) {
        Class<?> made = value.getClass();
        return made.isRecord()
                ? of(made)
                : Stream.of(made.getInterfaces())
                        .flatMap(type -> of(type).stream())
                        .findFirst();
    }

    private static Optional<Classification> search(Class<?> type) {
        if (TextValue.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        Optional<DataCategory> all = said(
                type.getName(),
                Optional.ofNullable(type.getAnnotation(PersonalData.class)),
                type.isAnnotationPresent(NotPersonal.class));
        Map<Attribute, DataCategory> classified = new LinkedHashMap<>();
        List<String> forgotten = new ArrayList<>();
        for (Attribute attribute : Attribute.of(type)) {
            said(
                            type.getName() + "." + attribute.name(),
                            attribute.annotation(PersonalData.class),
                            attribute.annotation(NotPersonal.class).isPresent())
                    .or(() -> all)
                    .ifPresentOrElse(
                            category -> classified.put(attribute, category), () -> forgotten.add(attribute.name()));
        }
        if (classified.isEmpty() && all.isEmpty()) {
            return Optional.empty();
        }
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException(type.getName() + " does not say whether these are personal: " + forgotten);
        }
        return Optional.of(new Classification(classified));
    }

    private static Optional<DataCategory> said(String where, Optional<PersonalData> personal, boolean notPersonal) {
        if (personal.isPresent() && notPersonal) {
            throw new IllegalStateException(where + " says that it is personal and that it is not");
        }
        return notPersonal ? Optional.of(DataCategory.NOT_PERSONAL) : personal.map(PersonalData::value);
    }

    /**
     * The attributes.
     *
     * @return every attribute with its kind, as {@link Attribute#of} orders them; {@link DataCategory#NOT_PERSONAL} also
     *     for one that holds a record which speaks for itself
     */
    public Map<Attribute, DataCategory> attributes() {
        return attributes;
    }
}
