package org.lindung.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.Identifier;
import org.lindung.privacy.Classification;
import org.lindung.privacy.DataCategory;

/**
 * Another way to find what stands where in a dossier or another record: by the values that are there, and not by the types that could be.
 *
 * @param value what stands at the place
 * @param personal the kinds of data on the way to it
 * @param label whether the attribute itself is not personal
 */
public record Places(Object value, Set<DataCategory> personal, boolean label) {

    /** Every single value of a dossier, or of another record, by its pointer. */
    public static Map<String, Places> of(Object dossier) {
        Map<String, Places> places = new LinkedHashMap<>();
        collect("", dossier, EnumSet.noneOf(DataCategory.class), DataCategory.NOT_PERSONAL, places);
        return places;
    }

    private static void collect(
            String path, Object value, EnumSet<DataCategory> outside, DataCategory own, Map<String, Places> places) {
        if (value.equals(Answer.notAsked())) {
            return;
        }
        Object bare = value instanceof Answer.Known<?> known ? known.value() : value;
        if (bare instanceof Optional<?> optional) {
            optional.ifPresent(there -> collect(path, there, outside, own, places));
        } else if (bare instanceof Collection<?> entries) {
            List<Object> all = new ArrayList<>(entries);
            for (int i = 0; i < all.size(); i++) {
                collect(path + "/" + i, all.get(i), outside, own, places);
            }
        } else if (bare instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> collect(path + "/" + nameOf(key), entry, outside, own, places));
        } else if (isFamily(bare) || Classification.of(interfaceOf(bare)).isEmpty()) {
            EnumSet<DataCategory> all = EnumSet.copyOf(outside);
            if (isFamily(bare)) {
                Classification.of(bare.getClass())
                        .ifPresent(inside -> all.addAll(inside.attributes().values()));
            }
            all.remove(DataCategory.NOT_PERSONAL);
            places.put(path, new Places(value, all, own == DataCategory.NOT_PERSONAL));
        } else {
            Classification.of(interfaceOf(bare)).orElseThrow().attributes().forEach((attribute, category) -> {
                EnumSet<DataCategory> inside = EnumSet.copyOf(outside);
                inside.add(category);
                collect(path + "/" + attribute.name(), attribute.of(bare), inside, category, places);
            });
        }
    }

    private static boolean isFamily(Object value) {
        return value.getClass().isRecord()
                && Stream.of(value.getClass().getInterfaces()).anyMatch(Class::isSealed);
    }

    private static Class<?> interfaceOf(Object value) {
        return value.getClass().isRecord()
                ? value.getClass()
                : Stream.of(value.getClass().getInterfaces())
                        .filter(Class::isSealed)
                        .findFirst()
                        .orElse(value.getClass());
    }

    private static String nameOf(Object key) {
        return key instanceof CodedValue coded ? coded.code() : ((Identifier) key).value();
    }

    /** Every single value of a view by its pointer, counted as the view counts. */
    static Map<String, Object> of(View view) {
        Map<String, Object> places = new LinkedHashMap<>();
        collect("", view.parts(), places);
        return places;
    }

    private static void collect(String path, Object shown, Map<String, Object> places) {
        if (shown instanceof Map<?, ?> group) {
            group.forEach((name, part) -> collect(path + "/" + name, part, places));
        } else if (shown instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "/" + i, list.get(i), places);
            }
        } else {
            places.put(path, shown);
        }
    }

    /** The values of a view by their places, with {@code *} for the number of an entry: a view leaves entries out. */
    static Set<String> withoutNumbers(View view) {
        Set<String> places = new LinkedHashSet<>();
        of(view).forEach((path, value) -> places.add(path.replaceAll("/[0-9]+(?=/|$)", "/*")));
        return places;
    }
}
