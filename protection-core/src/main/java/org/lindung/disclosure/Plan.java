package org.lindung.disclosure;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lindung.basics.Answer;
import org.lindung.basics.Attribute;
import org.lindung.privacy.Classification;
import org.lindung.privacy.DataCategory;

/**
 * The places of a record type, as its classification gives them, worked out once: what kinds of data somebody has to be
 * allowed to see for each of them. A value at a place is as personal as everything on the way to it.
 *
 * @param attribute the attribute at the place
 * @param path the place, with {@code *} for every entry of a list, a set or a map
 * @param own the kind of data of the attribute itself
 * @param categories the kinds of data on the way to the place and at it; never changed
 * @param parts the places inside; none for a value that is shown as a whole or not at all
 */
record Plan(Attribute attribute, String path, DataCategory own, EnumSet<DataCategory> categories, List<Plan> parts) {
    private static final String EVERY_ENTRY = "/*";

    /** The places of a record. */
    static List<Plan> of(Class<?> type) {
        return parts(type, "", EnumSet.noneOf(DataCategory.class));
    }

    private static List<Plan> parts(Class<?> type, String path, EnumSet<DataCategory> outside) {
        List<Plan> parts = new ArrayList<>();
        Classification.of(type)
                .ifPresent(classification -> classification
                        .attributes()
                        .forEach((attribute, own) -> parts.add(place(attribute, own, path, outside))));
        return List.copyOf(parts);
    }

    private static Plan place(Attribute attribute, DataCategory own, String outer, EnumSet<DataCategory> outside) {
        EnumSet<DataCategory> categories = EnumSet.copyOf(outside);
        categories.add(own);
        Content content = Content.of(attribute.type());
        addHiddenIn(content.type(), categories);
        categories.remove(DataCategory.NOT_PERSONAL);
        String path = outer + "/" + attribute.name();
        return new Plan(attribute, path, own, categories, parts(content.type(), path + content.further(), categories));
    }

    /** The variants of a family are shown as a whole, so whatever one of them holds counts for all. */
    private static void addHiddenIn(Class<?> type, Set<DataCategory> categories) {
        if (type.isSealed() && Attribute.of(type).isEmpty()) {
            for (Class<?> variant : type.getPermittedSubclasses()) {
                Classification.of(variant)
                        .ifPresent(of -> categories.addAll(of.attributes().values()));
                addHiddenIn(variant, categories);
            }
        }
    }

    /** Whether it is a number or another word that says which record this is, and nothing of the person by itself. */
    boolean isLabel() {
        return parts.isEmpty() && own == DataCategory.NOT_PERSONAL;
    }

    /** Whether all that is at the place, and inside it, are labels. */
    boolean isAllLabels() {
        return own == DataCategory.NOT_PERSONAL && parts.stream().allMatch(Plan::isAllLabels);
    }

    /** What the values of a type are in the end, behind answers, lists and the like, and what that adds to a path. */
    private record Content(Class<?> type, String further) {

        static Content of(Type declared) {
            if (!(declared instanceof ParameterizedType generic)) {
                return new Content((Class<?>) declared, "");
            }
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            Content inner = of(arguments[arguments.length - 1]);
            if (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw)) {
                return new Content(inner.type, EVERY_ENTRY + inner.further);
            } else if (raw == Answer.class || raw == Optional.class) {
                return inner;
            }
            throw new IllegalStateException(raw + " is not what an attribute of a record holds");
        }
    }
}
