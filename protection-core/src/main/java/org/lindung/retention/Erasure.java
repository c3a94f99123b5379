package org.lindung.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lindung.basics.Answer;
import org.lindung.basics.Identifier;
import org.lindung.casework.CaseWorkerId;
import org.lindung.privacy.Classification;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.Pseudonym;
import org.lindung.privacy.Pseudonyms;

/**
 * What is left of a file when all that is due is taken out of it. Local term: <i>penghapusan data pribadi</i>, UU 27/2022 art.
 * 43. It computes and stores nothing: write what is left over what there was, in copies as well.
 *
 * <p>What goes follows from what every type says of its attributes, and from no list of fields. A value is as personal as
 * everything on the way to it, so it goes if any of these kinds is due and none is held. An answer that goes is {@code
 * not-asked}, as if there had never been one. Where a record cannot exist without a value that is due, the whole record goes,
 * unless something personal stays in it; then the value stays too and is named.
 *
 * <p>What was published or handed out before stays as it is: a {@link org.lindung.statistics.Release} holds no record, and a
 * receipt or a link of an audit trail holds digests only.
 */
public final class Erasure {
    private static final String ID = "id";

    private final List<Object> left = new ArrayList<>();
    private final SortedSet<Pseudonym> tombstones = new TreeSet<>(Comparator.comparing(Pseudonym::value));
    private final SortedSet<String> remnants = new TreeSet<>();
    private final ErasureRecord made;

    private Erasure(ErasureRecord made) {
        this.made = made;
    }

    /**
     * Takes out of a file what is due.
     *
     * @param file a value that holds the records of one person, as a dossier does: each attribute a record, or several
     * @param retention what is due, and what is held
     * @param pseudonyms under which records that are gone are known, made with a key of the host's own
     * @param by who does it
     * @return what is left
     * @throws IllegalArgumentException if the file, or something in it, is no record that says what of it is personal
     */
    public static Erasure of(Object file, Retention retention, Pseudonyms pseudonyms, CaseWorkerId by) {
        Set<DataCategory> due = retention.due();
        Set<RetentionReason> reasons = EnumSet.noneOf(RetentionReason.class);
        retention.getLines().stream()
                .filter(line -> due.contains(line.getCategory()))
                .forEach(line -> reasons.addAll(line.getReasons()));
        Erasure erasure = new Erasure(ErasureRecord.builder()
                .on(retention.getAsOf())
                .by(by)
                .categories(due)
                .reasons(reasons)
                .build());
        Reduction reduction = new Reduction(due, retention.held(), erasure.remnants);
        classified(file).attributes().forEach((attribute, category) -> {
            Object held = attribute.of(file);
            String path = "/" + attribute.name() + (held instanceof Collection ? "/*" : "");
            for (Object record : records(held)) {
                erasure.add(record, reduction.of(record, category, path), pseudonyms);
            }
        });
        return erasure;
    }

    private static Classification classified(Object record) {
        return Classification.ofValue(record)
                .orElseThrow(() -> new IllegalArgumentException(
                        record.getClass().getName() + " does not say what of it is personal"));
    }

    /** The records that an attribute of a file holds. */
    private static Collection<?> records(Object value) {
        if (value instanceof Collection<?> several) {
            return several;
        } else if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        } else if (value instanceof Answer<?> answer) {
            return answer.toOptional().stream().toList();
        }
        return List.of(value);
    }

    private void add(Object record, Optional<Object> reduced, Pseudonyms pseudonyms) {
        reduced.ifPresentOrElse(left::add, () -> idOf(record).ifPresent(id -> tombstones.add(pseudonyms.of(id))));
    }

    private static Optional<Identifier> idOf(Object record) {
        return classified(record).attributes().keySet().stream()
                .filter(attribute -> attribute.name().equals(ID))
                .map(attribute -> attribute.of(record))
                .map(id -> id instanceof Optional<?> optional && optional.isPresent() ? optional.get() : id)
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .findFirst();
    }

    /**
     * The records that are left, reduced.
     *
     * @return records of the types that the file held, in the order of its attributes; personal data
     */
    public List<Object> left() {
        return Collections.unmodifiableList(left);
    }

    /**
     * The numbers of the records that are gone, by which a copy that comes back later is known. A record without a number leaves
     * none.
     *
     * @return the pseudonyms under {@code case-id}, {@code stay-id} and so on, sorted, so that the order of the records is lost
     */
    public Set<Pseudonym> tombstones() {
        return Collections.unmodifiableSet(tombstones);
    }

    /**
     * The places of what is due and had to stay, since something beside it must or may stay and cannot exist without it.
     *
     * @return JSON Pointers into the file, with {@code *} for every entry
     */
    public Set<String> remnants() {
        return Collections.unmodifiableSet(remnants);
    }

    /**
     * That it was done, for the records of whoever does it.
     *
     * @return codes, and nothing of what was erased
     */
    public ErasureRecord record() {
        return made;
    }

    /** How many records are left and gone, and nothing of them. */
    @Override
    public String toString() {
        return "erasure with " + left.size() + " records left";
    }
}
