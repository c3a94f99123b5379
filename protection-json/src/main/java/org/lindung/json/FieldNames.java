package org.lindung.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * The names that objects of one form have, each with its place. A writer keeps to some order of fields; so the name that
 * followed the last time is held against the bytes first, and only another one is read and looked up.
 */
final class FieldNames {
    /** Instead of a place: no further field. */
    static final int END = -1;

    /** Instead of a place: a name that is not one of these. */
    static final int UNKNOWN = -2;

    private static final int NOT_SEEN = -1;

    private final FieldName[] names;
    private final Map<String, Integer> places = new HashMap<>();
    /**
     * For each place the one that followed it, and in the end the one that came first. Threads may overwrite what others have
     * seen, since it is no more than a guess.
     */
    private final int[] followers;

    FieldNames(List<String> names) {
        this.names = names.stream().map(FieldName::new).toArray(FieldName[]::new);
        for (String name : names) {
            places.put(name, places.size());
        }
        this.followers = new int[names.size() + 1];
        Arrays.fill(followers, NOT_SEEN);
    }

    /**
     * The name at a place.
     *
     * @param place what {@link #first} or {@link #next} gave
     * @return the name, or one that stands for any that is not one of these
     */
    String at(int place) {
        return place < 0 ? Reading.UNNAMED : names[place].value();
    }

    /**
     * Goes to the first name of an object. The reading stands at its start, or inside it if somebody had to look at the first
     * name already.
     *
     * @return the place of the name, or {@link #END} or {@link #UNKNOWN}
     */
    int first(Tokens in) {
        return in.isAt(JsonToken.START_OBJECT) ? next(names.length, in) : current(in);
    }

    /**
     * Goes to the next name.
     *
     * @param before what the last call gave
     * @return the place of the name, or {@link #END} or {@link #UNKNOWN}
     */
    int next(int before, Tokens in) {
        if (before < 0 || followers[before] == NOT_SEEN) {
            in.next();
        } else if (in.isNextName(names[followers[before]])) {
            return followers[before];
        }
        int place = current(in);
        if (before >= 0 && place >= 0) {
            followers[before] = place;
        }
        return place;
    }

    private int current(Tokens in) {
        return in.isAt(JsonToken.PROPERTY_NAME) ? places.getOrDefault(in.name(), UNKNOWN) : END;
    }
}
