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
                Object value = value(place, 0, place.attribute().of(record));
                if (value != null) {
                    shown.put(place.attribute().name(), value);
                    onlyLabels &= label;
                }
            }
        }
        return shown.isEmpty() || (onlyLabels && !allLabels) ? null : Collections.unmodifiableMap(shown);
    }

    /** What is shown of a value: nothing where there is nothing, and where nobody asked. */
    private @Nullable Object value(Plan place, int depth, Object value) {
        if (depth == place.holders().size()) {
            return place.parts().isEmpty() ? value : record(place.parts(), value);
        }
        return switch (place.holders().get(depth)) {
            case ANSWER -> answer(place, depth + 1, (Answer<?>) value);
            case OPTIONAL -> {
                Optional<?> optional = (Optional<?>) value;
                yield optional.isPresent() ? value(place, depth + 1, optional.get()) : null;
            }
            case COLLECTION -> entries(place, depth + 1, (Collection<?>) value);
            case MAP -> entries(place, depth + 1, (Map<?, ?>) value);
        };
    }

    private @Nullable Object answer(Plan place, int depth, Answer<?> answer) {
        if (answer.equals(Answer.notAsked())) {
            return null;
        }
        if (answer instanceof Answer.Known<?> known && known.value() instanceof Collection<?> several) {
            // unlike a list that nobody filled, that there is none was said
            return several.isEmpty() ? List.of() : value(place, depth, several);
        }
        return answer instanceof Answer.Known<?> known && !place.parts().isEmpty()
                ? value(place, depth, known.value())
                : answer;
    }

    private @Nullable Object entries(Plan place, int depth, Collection<?> entries) {
        List<Object> shown = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            Object value = value(place, depth, entry);
            if (value != null) {
                shown.add(value);
            }
        }
        return shown.isEmpty() ? null : Collections.unmodifiableList(shown);
    }

    private @Nullable Object entries(Plan place, int depth, Map<?, ?> entries) {
        Map<String, Object> shown = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            Object value = value(place, depth, entry);
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
