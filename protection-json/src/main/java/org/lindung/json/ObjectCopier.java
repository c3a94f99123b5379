package org.lindung.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lindung.json.ObjectForm.Part;
import org.lindung.privacy.Classification;
import org.lindung.privacy.DataCategory;

/**
 * Copies objects. Of a record whose type says of each attribute what it is, each attribute that may be copied. Any other object,
 * as a sum of money or a range, is as personal as what holds it, and is copied as a whole or not at all.
 *
 * <p>Labels, as the number of a record, are copied with something that they label and never alone: else the number of entries
 * would tell what the entries must not. The outermost record is exempt, since the partner knows that there are rows.
 *
 * @param <T> type of the objects
 */
final class ObjectCopier<T> implements Copier<T> {
    private final Map<String, String> tag;
    private final List<PartCopier<T>> parts;
    private final boolean classified;
    /** Whether what is left of an object that holds more than labels may be labels. */
    private final boolean labelsAlone;

    private ObjectCopier(Map<String, String> tag, List<PartCopier<T>> parts, boolean classified, boolean labelsAlone) {
        this.tag = tag;
        this.parts = parts;
        this.classified = classified;
        this.labelsAlone = labelsAlone;
    }

    /**
     * One part.
     *
     * @param part the part
     * @param path its place
     * @param copier how it is copied; null if it is not
     * @param isLabel whether it says which record this is, and nothing of a person by itself
     */
    private record PartCopier<T>(
            Part<T> part, String path, @Nullable Copier<Object> copier, boolean isLabel) {}

    /**
     * A copier of the objects of a form.
     *
     * @param tag what the objects say of their type
     * @param parts their parts
     * @param type the record type whose attributes the parts are; null for an object that is put together by hand
     * @param terms what the partner gets
     * @return the copier; null if nothing of such an object may be copied
     */
    static <T> @Nullable Copier<T> of(
            Map<String, String> tag, List<Part<T>> parts, @Nullable Class<?> type, CopyTerms terms) {
        Optional<Map<String, DataCategory>> categories =
                Optional.ofNullable(type).flatMap(Classification::of).map(ObjectCopier::byName);
        List<PartCopier<T>> copiers = new ArrayList<>();
        for (Part<T> part : parts) {
            DataCategory category = categories.isEmpty()
                    ? DataCategory.NOT_PERSONAL
                    : categories.get().get(part.name());
            // the version of a format is no attribute
            if (category != null) {
                CopyTerms inside = terms.inside(part.name());
                Copier<Object> copier = terms.allow(category) ? part.form().copier(inside) : null;
                boolean isLabel = category == DataCategory.NOT_PERSONAL && (copier == null || !copier.ofRecords());
                copiers.add(new PartCopier<>(part, inside.path(), copier, isLabel));
            }
        }
        boolean allLabels = copiers.stream().allMatch(PartCopier::isLabel);
        boolean labelsAlone = terms.isOutermost() || categories.isEmpty() || allLabels;
        boolean any = copiers.stream().anyMatch(part -> part.copier != null && (labelsAlone || !part.isLabel));
        boolean all = copiers.stream().allMatch(part -> part.copier != null);
        return (categories.isPresent() ? any : all)
                ? new ObjectCopier<>(tag, copiers, categories.isPresent(), labelsAlone)
                : null;
    }

    private static Map<String, DataCategory> byName(Classification classification) {
        return classification.attributes().entrySet().stream()
                .collect(Collectors.toMap(attribute -> attribute.getKey().name(), Map.Entry::getValue));
    }

    @Override
    public @Nullable Object copy(T value, List<String> leftOut) {
        Map<String, Object> copy = new LinkedHashMap<>(tag);
        boolean saysSomething = labelsAlone;
        for (PartCopier<T> place : parts) {
            Object content = place.part.of().apply(value);
            if (content == null || place.part.form().saysNothing(content)) {
                continue;
            }
            if (place.copier == null) {
                leftOut.add(place.path);
                continue;
            }
            Object copied = place.copier.copy(content, leftOut);
            if (copied != null) {
                copy.put(place.part.name(), copied);
                saysSomething |= !place.isLabel;
            }
        }
        return saysSomething ? copy : null;
    }

    @Override
    public boolean ofRecords() {
        return classified;
    }
}
