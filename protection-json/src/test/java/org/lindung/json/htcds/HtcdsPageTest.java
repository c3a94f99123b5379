package org.lindung.json.htcds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.GoldenFile;
import org.lindung.basics.CodedValue;
import org.lindung.code.Code;
import org.lindung.code.ListedCode;

/** The reference page lists the mapping that runs; {@code -Dlindung.rewrite=true} writes it anew. */
class HtcdsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "htcds.md");

    private static final Map<HtcdsField<Code>, Counterpart<?>> COUNTERPARTS = Map.of(
            HtcdsField.CAS_STATUS, Counterpart.CASE_STATUS,
            HtcdsField.CAS_REASON_FOR_INCOMING_REFERRAL, Counterpart.INCOMING_REASON,
            HtcdsField.CAS_REASON_FOR_OUTGOING_REFERRAL, Counterpart.OUTGOING_REASON,
            HtcdsField.HTE_TYPE, Counterpart.EVENT_KIND,
            HtcdsField.SPL_TYPE, Counterpart.SUPPORT_TYPE,
            HtcdsField.VIC_TRAFFICKING_STATUS, Counterpart.TRAFFICKING_STATUS,
            HtcdsField.VIC_TRAFFICKING_STATUS_DECISION_MAKING_ORG, Counterpart.AUTHORITY_KIND);

    @Test
    void says_what_the_mapping_does() {
        String page = page();
        GoldenFile.assertReads(PAGE, page);
    }

    private static String page() {
        List<String> lines = new ArrayList<>(List.of(
                "<!-- Generated from the mapping. Do not edit; mvn verify -Dlindung.rewrite=true writes it anew. -->",
                "# HTCDS 2.0, field by field",
                "",
                "Names and labels of fields and choices: Human Trafficking Case Data Standard (HTCDS) 2.0 by the International",
                "Organization for Migration (IOM), https://github.com/UNMigration/HTCDS, [CC BY"
                        + " 4.0](https://creativecommons.org/licenses/by/4.0/).",
                "Changed: rearranged, and put beside what this library calls the same. IOM has not endorsed this project.",
                "",
                "How to use it: [guide/htcds.md](../guide/htcds.md). The JSON Schema:",
                "[schemas/htcds-case.schema.json](schemas/htcds-case.schema.json).",
                "",
                "*In the domain* is a place in a `CaseFile`. *Way*: `both ways`; `out`, where what comes in waits for somebody's",
                "decision; `kept`, where the domain has no place and the document keeps it. Whatever is not taken over is",
                "reported with its place. *Data* is the kind of personal data, by which `HtcdsCase.limitedTo` goes; of a",
                "perpetrator everything is data on crimes."));
        for (HtcdsSection section : HtcdsSection.values()) {
            lines.add("");
            lines.add("## `" + section.fieldName() + "`" + (section.isMany() ? ", any number" : ""));
            lines.add("");
            lines.add("| field | label | holds | core | data | in the domain | way |");
            lines.add("|---|---|---|---|---|---|---|");
            List<HtcdsLink> links = HtcdsMapping.LINKS.stream()
                    .filter(link -> link.section() == section)
                    .toList();
            section.fields().forEach(field -> lines.add(line(field, links)));
            lines.add("");
            links.forEach(link -> lines.add("- "
                    + link.fields().stream()
                            .sorted(Comparator.comparingInt(HtcdsField::place))
                            .map(field -> "`" + field.name() + "`")
                            .collect(Collectors.joining(", "))
                    + ": " + link.note()));
        }
        lines.add("");
        lines.add("## What the standard cannot say");
        lines.add("");
        lines.add("Left out of a document, whole or in part, and reported: "
                + new TreeSet<>(HtcdsMapping.UNSAID.keySet())
                        .stream().map(place -> "`" + place + "`").collect(Collectors.joining(", "))
                + "; and every answer that is absent for a reason, or known within bounds only.");
        lines.add("");
        lines.add("## Choices");
        lines.add("");
        lines.add("| field | choice | in the domain |");
        lines.add("|---|---|---|");
        HtcdsField.all().stream()
                .filter(COUNTERPARTS::containsKey)
                .forEach(field -> field.choices()
                        .forEach(choice -> lines.add("| `" + field.name() + "` | `"
                                + choice.getCode().value() + "` | `"
                                + counterpart(field, choice) + "` |")));
        lines.add("");
        lines.add(
                "Levels of education and marital status are mapped by `CodeMappings`; all other choices stay what they are,"
                        + " codes of the");
        lines.add("systems `htcds-2.0:` and the name of the field, in `CodeDirectory`.");
        return String.join("\n", lines) + "\n";
    }

    private static String line(HtcdsField<?> field, List<HtcdsLink> links) {
        HtcdsLink link = links.stream()
                .filter(candidate -> candidate.fields().contains(field))
                .findFirst()
                .orElseThrow();
        String marks = Stream.of(field.isCore() ? "core" : "", field.isDeprecated() ? "deprecated" : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(", "));
        return "| `" + field.name() + "` | " + field.label() + " | "
                + field.type().words().en() + " | " + marks + " | "
                + field.category().code() + " | " + (link.home().isEmpty() ? "" : "`" + link.home() + "`") + " | "
                + link.direction().words() + " |";
    }

    private static String counterpart(HtcdsField<?> field, ListedCode choice) {
        Counterpart<?> counterpart = Objects.requireNonNull(COUNTERPARTS.get(field));
        return ((CodedValue) counterpart.of(choice.getCode()).orElseThrow()).code();
    }
}
