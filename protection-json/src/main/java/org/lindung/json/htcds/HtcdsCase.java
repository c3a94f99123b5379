package org.lindung.json.htcds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Invariants;
import org.lindung.value.ValueViolation;

/**
 * One case of one person as the Human Trafficking Case Data Standard 2.0 says it, with all of its 84 fields. Immutable.
 *
 * <p>It is read and written as JSON like any type of the domain, {@code DocumentReader.strict(HtcdsCase.class)}, and as rows
 * of a spreadsheet by {@link HtcdsTable}. What it says in terms of the domain is asked of {@link CaseFile}.
 *
 * <p>The standard lets every field empty, and so does this. What a partner adds, and what stands in a cell that its field
 * cannot hold, is kept as text in {@link #additional()}, so that it survives.
 */
@PersonalData(DataCategory.TRAFFICKING)
public final class HtcdsCase {
    /** The version of the standard. */
    public static final String VERSION = "2.0";

    /** Characters of the name of something additional. */
    public static final int MAX_NAME_LENGTH = 200;

    /** A document that says nothing. */
    public static final HtcdsCase EMPTY = new HtcdsCase(Map.of(), Map.of());

    private final Map<HtcdsSection, List<HtcdsEntry>> sections;
    private final Map<String, String> additional;

    private HtcdsCase(Map<HtcdsSection, List<HtcdsEntry>> sections, Map<String, String> additional) {
        this.sections = sections;
        this.additional = additional;
    }

    /**
     * What is said in a section that a document has once.
     *
     * @param section the section
     * @return what is said; an empty entry if nothing is
     * @throws IllegalArgumentException if a document can have the section more than once
     */
    public HtcdsEntry entry(HtcdsSection section) {
        if (section.isMany()) {
            throw new IllegalArgumentException(section.fieldName() + " can be more than one");
        }
        List<HtcdsEntry> entries = entries(section);
        return entries.isEmpty() ? HtcdsEntry.EMPTY : entries.get(0);
    }

    /**
     * What is said in a section.
     *
     * @param section the section
     * @return the entries, none of them empty; at most one unless a document can have more
     */
    public List<HtcdsEntry> entries(HtcdsSection section) {
        return sections.getOrDefault(section, List.of());
    }

    /**
     * The value of a field of the case, the person or the consent.
     *
     * @param field the field
     * @param <T> type of its values
     * @return the value; nothing if the document does not say
     * @throws IllegalArgumentException if a document can have the field's section more than once
     */
    public <T> Optional<T> get(HtcdsField<T> field) {
        return entry(field.section()).get(field);
    }

    /**
     * What the standard has no field or no value for.
     *
     * @return texts by the names of columns, in their order
     */
    public Map<String, String> additional() {
        return additional;
    }

    /**
     * The document with a value for a field of the case, the person or the consent.
     *
     * @param field the field
     * @param value the value
     * @param <T> type of its values
     * @return the new document
     * @throws org.lindung.value.InvalidValueException if the field cannot have the value
     * @throws IllegalArgumentException if a document can have the field's section more than once
     */
    public <T> HtcdsCase with(HtcdsField<T> field, T value) {
        return with(field.section(), List.of(entry(field.section()).with(field, value)));
    }

    /**
     * The document with an entry more.
     *
     * @param section a section that a document can have more than once
     * @param entry the entry, not empty
     * @return the new document
     * @throws org.lindung.value.InvalidValueException with {@code htcds-entry-empty} or {@code htcds-field-elsewhere}
     */
    public HtcdsCase adding(HtcdsSection section, HtcdsEntry entry) {
        List<HtcdsEntry> more = new ArrayList<>(entries(section));
        more.add(entry);
        return with(section, more);
    }

    /**
     * The document with other entries in a section.
     *
     * @param section the section
     * @param entries all of its entries, none of them empty
     * @return the new document
     * @throws org.lindung.value.InvalidValueException with {@code htcds-entry-empty}, {@code htcds-entry-twice} or {@code
     *     htcds-field-elsewhere}
     */
    public HtcdsCase with(HtcdsSection section, List<HtcdsEntry> entries) {
        Invariants invariants = Invariants.check();
        String place = "/" + section.fieldName();
        invariants.that(section.isMany() || entries.size() <= 1, HtcdsViolation.HTCDS_ENTRY_TWICE, place);
        for (int i = 0; i < entries.size(); i++) {
            String path = section.isMany() ? place + "/" + i : place;
            invariants
                    .that(!entries.get(i).isEmpty(), HtcdsViolation.HTCDS_ENTRY_EMPTY, path)
                    .that(
                            entries.get(i).fields().stream().allMatch(section::has),
                            HtcdsViolation.HTCDS_FIELD_ELSEWHERE,
                            path);
        }
        invariants.orThrow();
        Map<HtcdsSection, List<HtcdsEntry>> changed = new EnumMap<>(HtcdsSection.class);
        changed.putAll(sections);
        if (entries.isEmpty()) {
            changed.remove(section);
        } else {
            changed.put(section, List.copyOf(entries));
        }
        return new HtcdsCase(changed, additional);
    }

    /**
     * The document with something that the standard has no field or no value for.
     *
     * @param name a name, not blank, at most {@link #MAX_NAME_LENGTH} characters; that of a field for what the field cannot
     *     hold
     * @param text the text, not blank, at most {@link HtcdsField#MAX_LENGTH} characters
     * @return the new document
     * @throws org.lindung.value.InvalidValueException with {@code blank} or {@code too-long}; the path does not show the name
     */
    public HtcdsCase withAdditional(String name, String text) {
        return withAdditional(Map.of(name, text));
    }

    /**
     * The document with more that the standard has no field or no value for.
     *
     * @param texts texts by names, as for {@link #withAdditional(String, String)}
     * @return the new document
     * @throws org.lindung.value.InvalidValueException with {@code blank} or {@code too-long}; the path does not show a name
     */
    public HtcdsCase withAdditional(Map<String, String> texts) {
        Map<String, String> more = new LinkedHashMap<>(additional);
        Invariants invariants = Invariants.check();
        texts.forEach((name, text) -> {
            check(invariants, name, MAX_NAME_LENGTH);
            check(invariants, text, HtcdsField.MAX_LENGTH);
            more.put(name, text);
        });
        invariants.orThrow();
        return new HtcdsCase(sections, Collections.unmodifiableMap(more));
    }

    private static void check(Invariants invariants, String text, int limit) {
        invariants
                .that(!text.isBlank(), ValueViolation.BLANK, "/additional")
                .that(
                        text.length() <= limit,
                        ValueViolation.TOO_LONG,
                        "/additional",
                        Map.of("limit", String.valueOf(limit)));
    }

    /**
     * What may be seen by somebody who may see certain kinds of data, such as those that a consent names. Of perpetrators
     * nothing is shown without {@link DataCategory#CRIMINAL_RECORD}, and what is additional is never shown: nobody knows
     * what it is.
     *
     * @param categories the kinds of data
     * @return a document that says no more than this one
     */
    public HtcdsCase limitedTo(Collection<DataCategory> categories) {
        HtcdsCase limited = EMPTY;
        for (HtcdsSection section : sections.keySet()) {
            boolean shown = section != HtcdsSection.PERPETRATOR || categories.contains(DataCategory.CRIMINAL_RECORD);
            limited = limited.with(
                    section,
                    entries(section).stream()
                            .map(entry -> entry.only(field -> shown
                                    && (field.category() == DataCategory.NOT_PERSONAL
                                            || categories.contains(field.category()))))
                            .filter(entry -> !entry.isEmpty())
                            .toList());
        }
        return limited;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HtcdsCase document
                && sections.equals(document.sections)
                && additional.equals(document.additional);
    }

    @Override
    public int hashCode() {
        return 31 * sections.hashCode() + additional.hashCode();
    }

    /** The names of the standard's fields that are filled, without their values and without names of others. */
    @Override
    public String toString() {
        return "HTCDS " + VERSION + " " + sections;
    }
}
