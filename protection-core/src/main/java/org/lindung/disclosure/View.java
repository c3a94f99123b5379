package org.lindung.disclosure;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a dossier may travel: named values in the order and the places that they have there, and nothing besides. It
 * does not know the dossier that it was taken from.
 *
 * <p>Records are maps by the names of their attributes, lists and sets are lists, and what is left is values of the domain;
 * an answer that is known within bounds or absent for a reason stays one. What nobody asked about is not there at all.
 */
public final class View implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What may travel of a dossier of which nothing may. */
    static final View OF_NOTHING = new View(Map.of());

    @SuppressWarnings("serial") // unmodifiable maps and lists of the JDK, and values of the domain
    private final Map<String, Object> parts;

    View(Map<String, Object> parts) {
        this.parts = Collections.unmodifiableMap(parts);
    }

    /**
     * What is shown.
     *
     * @return unmodifiable maps, lists and values, as personal as the dossier is
     */
    public Map<String, Object> parts() {
        return parts;
    }

    /**
     * What is shown at a place.
     *
     * @param pointer a JSON Pointer, such as {@code /migrations/0/destination}
     * @return the value there; empty if nothing is shown there
     */
    public Optional<Object> at(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer starts with a slash");
        }
        Optional<Object> found = Optional.of(parts);
        for (String name : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            found = found.flatMap(holder -> Optional.ofNullable(inside(holder, name)));
        }
        return found;
    }

    private static @Nullable Object inside(Object holder, String name) {
        if (holder instanceof Map<?, ?> group) {
            return group.get(name);
        }
        boolean index = name.matches("0|[1-9][0-9]{0,8}");
        return index && holder instanceof List<?> list && Integer.parseInt(name) < list.size()
                ? list.get(Integer.parseInt(name))
                : null;
    }

    /**
     * Whether nothing may travel.
     *
     * @return true if nothing is shown
     */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof View view && parts.equals(view.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
