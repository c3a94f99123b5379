package org.lindung.area;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Turns a plain list of areas, one {@code code TAB name} a line and sorted by code, into {@code areas.txt} and back.
 *
 * <p>Run {@link #main} for the next edition of the official list; docs/decisions/0012 tells how.
 */
final class AreaListFile {
    private AreaListFile() {}

    /**
     * Packs a plain list.
     *
     * @param args the plain list, and the file to write
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        String head = Files.exists(target) ? head(Files.readString(target, US_ASCII)) : "";
        Files.writeString(target, head + packed(Files.readAllLines(Path.of(args[0]), US_ASCII)), US_ASCII);
    }

    /** The lines in front that describe the file. */
    static String head(String packed) {
        return packed.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(joining());
    }

    /** The short form: villages without their district, and without their number if it follows the one before. */
    static String packed(List<String> plain) {
        StringBuilder packed = new StringBuilder();
        int expectedVillage = -1;
        for (String line : plain) {
            int tab = line.indexOf('\t');
            AreaCode code = AreaCode.of(line.substring(0, tab));
            if (code.level() == AreaLevel.VILLAGE) {
                String number = code.value().substring(code.value().length() - 4);
                int village = Integer.parseInt(number);
                packed.append(village == expectedVillage ? line.substring(tab + 1) : number + line.substring(tab));
                expectedVillage = village + 1;
            } else {
                packed.append(line);
                expectedVillage = -1;
            }
            packed.append('\n');
        }
        return packed.toString();
    }

    /** The plain list that a directory holds. */
    static String plain(AreaDirectory directory) {
        return directory
                .all()
                .map(area -> area.code() + "\t" + area.name() + "\n")
                .collect(joining());
    }
}
