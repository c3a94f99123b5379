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
 * @param holders what the values at the place lie in, from outside inwards; known from the type, since asking every value
 *     what it is takes most of the time of a walk
 * @param parts the places inside; none for a value that is shown as a whole or not at all
 * @param isAllLabels whether all that is at the place, and inside it, are labels
 */
record Plan(
        Attribute attribute,
        String path,
        DataCategory own,
        EnumSet<DataCategory> categories,
        List<Holder> holders,
        List<Plan> parts,
        boolean isAllLabels) {
    private static final String EVERY_ENTRY = "/*";

    /** What a value can lie in. */
    enum Holder {
        ANSWER,
        OPTIONAL,
        COLLECTION,
        MAP
    }

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
        List<Plan> parts = parts(content.type(), path + content.further(), categories);
        boolean isAllLabels = own == DataCategory.NOT_PERSONAL && parts.stream().allMatch(Plan::isAllLabels);
        return new Plan(attribute, path, own, categories, content.holders(), parts, isAllLabels);
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

    /**
     * What the values of a type are in the end.
     *
     * @param type the type of the innermost values
     * @param holders what they lie in, from outside inwards
     */
    private record Content(Class<?> type, List<Holder> holders) {

        static Content of(Type declared) {
            List<Holder> holders = new ArrayList<>();
            Type type = declared;
            while (type instanceof ParameterizedType generic) {
                holders.add(holder((Class<?>) generic.getRawType()));
                Type[] arguments = generic.getActualTypeArguments();
                type = arguments[arguments.length - 1];
            }
            return new Content((Class<?>) type, List.copyOf(holders));
        }

        private static Holder holder(Class<?> raw) {
            if (raw == Answer.class) {
                return Holder.ANSWER;
            } else if (raw == Optional.class) {
                return Holder.OPTIONAL;
            } else if (raw == Map.class) {
                return Holder.MAP;
            } else if (Collection.class.isAssignableFrom(raw)) {
                return Holder.COLLECTION;
            }
            throw new IllegalStateException(raw + " is not what an attribute of a record holds");
        }

        /** What the holders add to the path of a part. */
        String further() {
            return EVERY_ENTRY.repeat((int) holders.stream()
                    .filter(holder -> holder == Holder.COLLECTION || holder == Holder.MAP)
                    .count());
        }
    }
}
