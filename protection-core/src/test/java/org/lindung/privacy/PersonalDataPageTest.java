package org.lindung.privacy;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.Core;
import org.lindung.GoldenFile;
import org.lindung.basics.Attribute;
import org.lindung.law.Provision;

/** The page for data protection officers lists every attribute that there is; {@code -Dlindung.rewrite=true} writes it anew. */
class PersonalDataPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "personal-data.md");

    @Test
    void lists_every_attribute_of_every_type_with_its_kind() {
        String page = page();
        GoldenFile.assertReads(PAGE, page);
    }

    private static String page() {
        Map<String, Map<String, Classification>> byPackage = new TreeMap<>();
        types().forEach(type -> Classification.of(type)
                .filter(classification -> !classification.attributes().isEmpty())
                .ifPresent(classification -> byPackage
                        .computeIfAbsent(type.getPackageName(), any -> new TreeMap<>())
                        .put(nameOf(type), classification)));
        List<DataCategory> kinds = byPackage.values().stream()
                .flatMap(types -> types.values().stream())
                .flatMap(type -> type.attributes().values().stream())
                .toList();
        List<String> lines = new ArrayList<>(List.of(
                "<!-- Generated from the classified types. Do not edit; mvn verify -Dlindung.rewrite=true writes it anew. -->",
                "# Personal data, attribute by attribute",
                "",
                "Every attribute of every record says what kind of data it is; the build fails on one that does not. "
                        + (kinds.size() - count(kinds, DataCategory.NOT_PERSONAL)) + " of the",
                kinds.size() + " below are personal. How what is said here decides what may travel: "
                        + "[guide/disclosure.md](../guide/disclosure.md).",
                "",
                "## Kinds of data",
                "",
                "*Specific* are the kinds that UU 27/2022 art. 4(2) lists. The levels of protection are set by us, as art. 35",
                "letter b asks of whoever keeps data; `secret` follows from UU 21/2007 art. 44(1).",
                "",
                "| kind | Indonesian | level | specific by | attributes |",
                "|---|---|---|---|---|"));
        for (DataCategory category : DataCategory.values()) {
            lines.add("| `" + category.code() + "` | " + category.display().id() + " | `"
                    + category.level().code() + "` | "
                    + category.specificBy().map(Provision::toString).orElse("") + " | " + count(kinds, category)
                    + " |");
        }
        lines.addAll(List.of(
                "",
                "## What a purpose needs",
                "",
                "What a purpose does not need stays where it is, whatever was allowed (UU 27/2022 art. 27). No law draws this line",
                "kind by kind; it is our own judgement, for the reason beside it.",
                "",
                "| purpose | needs | because |",
                "|---|---|---|"));
        for (ProcessingPurpose purpose : ProcessingPurpose.values()) {
            lines.add("| `" + purpose.code() + "` | "
                    + purpose.needs().stream()
                            .map(category -> "`" + category.code() + "`")
                            .collect(Collectors.joining(", "))
                    + " | " + purpose.need().en() + " |");
        }
        byPackage.forEach((home, types) -> {
            lines.addAll(List.of("", "## " + home.substring(Core.ROOT.length() + 1)));
            types.forEach((name, classification) -> {
                lines.addAll(
                        List.of("", "### " + name, "", "| attribute | kind | level | specific |", "|---|---|---|---|"));
                classification.attributes().forEach((attribute, category) -> lines.add(line(attribute, category)));
            });
        });
        return String.join("\n", lines) + "\n";
    }

    /** What a document can hold; types inside a package are nobody's record. */
    private static Stream<Class<?>> types() {
        return Core.types().filter(PersonalDataPageTest::isPublic);
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static String nameOf(Class<?> type) {
        String outer = type.getEnclosingClass() == null ? "" : nameOf(type.getEnclosingClass()) + ".";
        return outer + type.getSimpleName();
    }

    private static long count(List<DataCategory> kinds, DataCategory category) {
        return kinds.stream().filter(kind -> kind == category).count();
    }

    private static String line(Attribute attribute, DataCategory category) {
        return "| `" + attribute.name() + "` | "
                + (category == DataCategory.NOT_PERSONAL ? "" : "`" + category.code() + "`") + " | "
                + (category == DataCategory.NOT_PERSONAL ? "" : category.level().code()) + " | "
                + (category.isSpecific() ? "yes" : "") + " |";
    }
}
