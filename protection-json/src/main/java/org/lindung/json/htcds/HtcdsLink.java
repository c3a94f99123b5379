package org.lindung.json.htcds;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Fields of a section beside what the domain calls the same: one line of the mapping.
 *
 * @param section the section
 * @param fields the fields that are read and written together
 * @param home where in a {@link CaseFile} it is, as a JSON Pointer; empty if the domain has no place for it
 * @param note what there is to know, English
 * @param isKnown whether a file knows anything of it
 * @param say the entries that a file gives; in a section that a document has once, at most one
 * @param take takes an entry over
 * @param direction which ways it goes
 */
record HtcdsLink(
        HtcdsSection section,
        Set<HtcdsField<?>> fields,
        String home,
        String note,
        Predicate<CaseFile> isKnown,
        Function<CaseFile, List<HtcdsEntry>> say,
        BiConsumer<HtcdsEntry, Taking> take,
        Direction direction) {

    /** Which ways a line of the mapping goes. */
    enum Direction {
        /** Into the domain and out of it. */
        BOTH("both ways"),
        /** Out of the domain only: what comes in needs somebody's decision. */
        OUT("out"),
        /** Neither: it stays in the document. */
        NEITHER("kept");

        private final String words;

        Direction(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A line that goes both ways. */
    static HtcdsLink both(
            Set<HtcdsField<?>> fields,
            String home,
            String note,
            Predicate<CaseFile> isKnown,
            Function<CaseFile, List<HtcdsEntry>> say,
            BiConsumer<HtcdsEntry, Taking> take) {
        return new HtcdsLink(sectionOf(fields), fields, home, note, isKnown, say, take, Direction.BOTH);
    }

    /** A line that goes out only. */
    static HtcdsLink out(
            Set<HtcdsField<?>> fields,
            String home,
            String note,
            Predicate<CaseFile> isKnown,
            Function<CaseFile, List<HtcdsEntry>> say) {
        return new HtcdsLink(
                sectionOf(fields),
                fields,
                home,
                note,
                isKnown,
                say,
                (said, taking) -> said.fields().forEach(taking::undecided),
                Direction.OUT);
    }

    /** Fields that stay in the document. */
    static HtcdsLink neither(HtcdsSection section, Set<HtcdsField<?>> fields, String note) {
        return new HtcdsLink(
                section,
                fields,
                "",
                note,
                file -> false,
                file -> List.of(),
                (said, taking) -> said.fields().forEach(taking::kept),
                Direction.NEITHER);
    }

    private static HtcdsSection sectionOf(Set<HtcdsField<?>> fields) {
        return fields.iterator().next().section();
    }

    /** What of an entry this line is about. */
    HtcdsEntry part(HtcdsEntry entry) {
        return entry.only(fields);
    }

    /** What a file gives for a section that a document has once. */
    HtcdsEntry said(CaseFile file) {
        List<HtcdsEntry> entries = say.apply(file);
        return entries.isEmpty() ? HtcdsEntry.EMPTY : entries.get(0);
    }
}
