package org.lindung.json.htcds;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value stands in a document: a field of an entry of a section.
 *
 * @param section the section
 * @param index which entry of the section, from 0
 * @param field the field
 */
record HtcdsPlace(HtcdsSection section, int index, HtcdsField<?> field) {
    private static final Pattern PATH = Pattern.compile("([A-Za-z]+)/([0-9]{1,4})/([A-Za-z_]+)");

    static HtcdsPlace of(HtcdsField<?> field) {
        return new HtcdsPlace(field.section(), 0, field);
    }

    /**
     * The name of the column in a table: that of the field; for a further entry of a section, or a field of a person in
     * another one, with the place in the document before it, {@code events/1/hte_City}.
     */
    String name() {
        return index == 0 && section == field.section()
                ? field.name()
                : section.fieldName() + "/" + index + "/" + field.name();
    }

    /** The place of a column by its exact name. */
    static Optional<HtcdsPlace> named(String name) {
        Matcher path = PATH.matcher(name);
        if (!path.matches()) {
            return HtcdsField.of(name).map(HtcdsPlace::of);
        }
        for (HtcdsSection section : HtcdsSection.values()) {
            if (section.isMany() && section.fieldName().equals(path.group(1))) {
                return HtcdsField.of(path.group(3))
                        .filter(section::has)
                        .map(field -> new HtcdsPlace(section, Integer.parseInt(path.group(2)), field));
            }
        }
        return Optional.empty();
    }
}
