package org.lindung.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lindung.area.AreaLevel;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.Pseudonyms;
import tools.jackson.databind.util.RawValue;

/**
 * What one partner gets of the records of a file: pseudonyms of its own in the place of all numbers, the kinds of data that it
 * may have, dates and areas no finer than it needs, and no names and no free text whatever it may have.
 *
 * <pre>{@code
 * PartnerCopy<Migrant> copy = PartnerCopy.of(Migrant.class, key.pseudonymsFor(partner), Set.of(DataCategory.IDENTITY));
 * try (RowReader<Migrant> rows = RowReader.ndjson(in, DocumentReader.strict(Migrant.class));
 *         NdjsonWriter out = NdjsonWriter.replacing(path)) {
 *     PartnerCopy.Report report = copy.write(rows, out, refused -> log(refused.line()));
 *     out.commit();
 * }
 * }</pre>
 *
 * <p>What becomes of an attribute follows from what its type says of it, so that an attribute added tomorrow stays behind
 * until somebody has said what it is. A value is as personal as everything on the way to it. Numbers of records, and numbers by
 * which others know somebody, become pseudonyms; codes, yes and no, figures and sums stay; dates and areas become coarser.
 * Everything else stays behind: names, notes, times of the day.
 *
 * <p>A copy is personal data: a few attributes together can point at somebody. Whether a partner may have it is asked of a
 * {@code Disclosure}; for figures make a release of statistics.
 *
 * <p>Immutable and safe for many threads.
 *
 * @param <T> type of the records
 */
public final class PartnerCopy<T> {
    private final WireForm<T> form;
    private final CopyTerms terms;
    private final Copier<T> copier;
    private final boolean keepingOrder;
    private final int threads;

    private PartnerCopy(WireForm<T> form, CopyTerms terms, Copier<T> copier, boolean keepingOrder, int threads) {
        this.form = form;
        this.terms = terms;
        this.copier = copier;
        this.keepingOrder = keepingOrder;
        this.threads = threads;
    }

    /**
     * A copy that tells years of dates and regencies of villages, and keeps the order of the rows.
     *
     * @param type type of the records
     * @param pseudonyms the partner's own
     * @param allowed the kinds of data that the partner may have; what is not personal is always copied
     * @param <T> type of the records
     * @return the copy
     * @throws IllegalArgumentException if the type has no form in JSON, or is no record that says of its attributes what they are,
     *     or one of which all has to stay behind
     */
    public static <T> PartnerCopy<T> of(Class<T> type, Pseudonyms pseudonyms, Set<DataCategory> allowed) {
        WireForm<T> form = WireForms.find(type)
                .orElseThrow(() -> new IllegalArgumentException("no JSON form for " + type.getName()));
        CopyTerms terms = new CopyTerms(pseudonyms, Set.copyOf(allowed), DateDetail.YEAR, AreaLevel.REGENCY, "");
        Copier<T> copier = form.copier(terms);
        if (copier == null || !copier.ofRecords()) {
            throw new IllegalArgumentException(type.getName() + " is no record of which anything may be copied");
        }
        return new PartnerCopy<>(form, terms, copier, true, 1);
    }

    /**
     * Sets how much of a date is told.
     *
     * @param detail how much
     * @return a copy that does so
     */
    public PartnerCopy<T> dates(DateDetail detail) {
        return with(new CopyTerms(terms.pseudonyms(), terms.allowed(), detail, terms.areas(), ""));
    }

    /**
     * Sets how much of a place is told.
     *
     * @param finest the finest areas; a finer one becomes the one of this level that it lies in
     * @return a copy that does so
     */
    public PartnerCopy<T> areas(AreaLevel finest) {
        return with(new CopyTerms(terms.pseudonyms(), terms.allowed(), terms.dates(), finest, ""));
    }

    private PartnerCopy<T> with(CopyTerms changed) {
        return new PartnerCopy<>(
                form, changed, Objects.requireNonNull(form.copier(changed), "copier"), keepingOrder, threads);
    }

    /**
     * Loses the order in which the rows came, which may tell who is who. The order is then that of their text, pseudonyms first
     * where records have a number, so nothing of the old one is left. All rows of the new file are held until it is written.
     *
     * @return a copy that does so
     */
    public PartnerCopy<T> losingOrder() {
        return new PartnerCopy<>(form, terms, copier, false, threads);
    }

    /**
     * Sets how many threads work at a file.
     *
     * @param count the threads, of which the caller's is one
     * @return a copy that does so
     */
    public PartnerCopy<T> threads(int count) {
        return new PartnerCopy<>(form, terms, copier, keepingOrder, count);
    }

    /**
     * Copies one record.
     *
     * @param record the record
     * @return what the partner gets, by the names of attributes: texts, numbers, yes or no, and lists and maps of these; any
     *     Jackson writes it
     */
    public Map<String, Object> of(T record) {
        return copied(record).document;
    }

    /** A record and what stayed behind of it. */
    private record Copied(Map<String, Object> document, List<String> leftOut) {}

    @SuppressWarnings("unchecked") // a record is copied as a map, from names to what is left
    private Copied copied(T record) {
        List<String> leftOut = new ArrayList<>();
        Object copy = copier.copy(record, leftOut);
        return new Copied(copy == null ? Map.of() : Collections.unmodifiableMap((Map<String, Object>) copy), leftOut);
    }

    /** A row that is copied, or one that could not be read. */
    private record Made<T>(Row<T> row, @Nullable Copied copied) {
        @Nullable
        Object document() {
            return copied == null ? null : copied.document;
        }
    }

    /**
     * Copies a file. A row that could not be read is not copied.
     *
     * @param rows the file; the caller closes it
     * @param out where to; the caller commits and closes it
     * @param refused takes rows that could not be read, with their line and what is wrong
     * @return how far it came and what stayed behind
     */
    public Report write(RowReader<T> rows, NdjsonWriter out, Consumer<? super Row<T>> refused) {
        SortedMap<String, Long> leftOut = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        RowPipeline<T, Made<T>> pipeline =
                RowPipeline.<T, Made<T>>of(rows, this::made).threads(threads);
        if (keepingOrder) {
            pipeline.writing(Made::document, out);
        }
        Progress done = pipeline.run(made -> {
            if (made.copied == null) {
                refused.accept(made.row);
                return;
            }
            made.copied.leftOut.forEach(path -> leftOut.merge(path, 1L, Long::sum));
            if (!keepingOrder) {
                lines.add(ProtectionJson.strict().writeValueAsString(made.copied.document));
            }
        });
        Collections.sort(lines);
        lines.forEach(line -> out.write(new RawValue(line)));
        return new Report(done, Collections.unmodifiableSortedMap(leftOut));
    }

    private Made<T> made(Row<T> row) {
        return new Made<>(row, row.outcome().value().map(this::copied).orElse(null));
    }

    /**
     * What came of a file. For the host and not for the partner: that a single row has a telephone says something.
     *
     * @param progress how many rows there were, and how many of them could not be read
     * @param leftOut how many values stayed behind, by their places, {@code *} standing for every entry; of an attribute that
     *     holds others only these are counted where it could be looked into
     */
    public record Report(Progress progress, SortedMap<String, Long> leftOut) {}
}
