package org.lindung.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.basics.CodedValue;
import org.lindung.basics.Identifier;

/**
 * One walk over a dossier that takes along what the terms let travel.
 *
 * <p>Labels, as the number of a record, travel with something that they label and never alone: else the number of entries
 * and their kinds would tell what the entries must not.
 */
final class Viewing {
    private static final List<Plan> DOSSIER = Plan.of(Dossier.class);

    private final Terms terms;

    Viewing(Terms terms) {
        this.terms = terms;
    }

    View of(Dossier dossier) {
        Map<String, Object> parts = record(DOSSIER, dossier);
        return parts == null ? View.OF_NOTHING : new View(parts);
    }

    /** What does not travel, of whatever dossier: the outermost places only. */
    List<Withheld> withheld() {
        List<Withheld> withheld = new ArrayList<>();
        DOSSIER.forEach(place -> addWithheld(place, withheld));
        return List.copyOf(withheld);
    }

    private void addWithheld(Plan place, List<Withheld> withheld) {
        if (place.isAllLabels()) {
            return;
        }
        boolean saysSomething = !place.categories().isEmpty();
        if (saysSomething && !terms.cover(place.categories())) {
            withheld.add(terms.against(place));
        } else {
            place.parts().forEach(part -> addWithheld(part, withheld));
        }
    }

    private @Nullable Map<String, Object> record(List<Plan> places, Object record) {
        Map<String, Object> shown = new LinkedHashMap<>();
        boolean onlyLabels = true;
        boolean allLabels = true;
        for (Plan place : places) {
            boolean label = place.isLabel();
            allLabels &= label;
            if (terms.cover(place.categories())) {
                Object value = value(place, place.attribute().of(record));
                if (value != null) {
                    shown.put(place.attribute().name(), value);
                    onlyLabels &= label;
                }
            }
        }
        return shown.isEmpty() || (onlyLabels && !allLabels) ? null : Collections.unmodifiableMap(shown);
    }

    /** What is shown of a value: nothing where there is nothing, and where nobody asked. */
    private @Nullable Object value(Plan place, Object value) {
        if (value instanceof Answer<?> answer) {
            return answer.equals(Answer.notAsked()) ? null : answered(place, answer);
        } else if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? value(place, optional.get()) : null;
        } else if (value instanceof Collection<?> entries) {
            return entries(place, entries);
        } else if (value instanceof Map<?, ?> entries) {
            return entries(place, entries);
        }
        return place.parts().isEmpty() ? value : record(place.parts(), value);
    }

    private @Nullable Object answered(Plan place, Answer<?> answer) {
        if (answer instanceof Answer.Known<?> known && known.value() instanceof Collection<?> several) {
            // unlike a list that nobody filled, that there is none was said
            return several.isEmpty() ? List.of() : entries(place, several);
        }
        return answer instanceof Answer.Known<?> known && !place.parts().isEmpty()
                ? value(place, known.value())
                : answer;
    }

    private @Nullable Object entries(Plan place, Collection<?> entries) {
        List<Object> shown = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            Object value = value(place, entry);
            if (value != null) {
                shown.add(value);
            }
        }
        return shown.isEmpty() ? null : Collections.unmodifiableList(shown);
    }

    private @Nullable Object entries(Plan place, Map<?, ?> entries) {
        Map<String, Object> shown = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            Object value = value(place, entry);
            if (value != null) {
                shown.put(nameOf(key), value);
            }
        });
        return shown.isEmpty() ? null : Collections.unmodifiableMap(shown);
    }

    private static String nameOf(Object key) {
        if (key instanceof CodedValue coded) {
            return coded.code();
        } else if (key instanceof Identifier id) {
            return id.value();
        }
        throw new IllegalStateException("a key of a map in a record is a code or an id");
    }
}
