package org.lindung.testkit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.json.ProtectionJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of invented applicants, one JSON document a line, of which one line in fifty is broken. Line 7 holds applicant 7
 * of {@link InventedApplicants} of the same seed, whole or damaged; the lines around a broken one are whole. Ten blocks
 * of fifty lines hold every {@link Damage} once.
 *
 * <p>The bytes depend on the seed alone: a longer file of the same seed begins with the shorter one. Lines end in LF,
 * text is UTF-8.
 */
public final class SampleFile {
    private static final int BLOCK = 50;
    private static final int MARGIN = 5;
    private static final List<Damage> KINDS = List.of(Damage.values());

    private final long seed;
    private final int rows;
    private final InventedApplicants applicants;
    private final JsonMapper mapper = ProtectionJson.strict();

    private SampleFile(long seed, int rows) {
        if (rows < 0 || rows > InventedApplicants.MAX_NUMBER) {
            throw new IllegalArgumentException("a sample file has 0 to " + InventedApplicants.MAX_NUMBER + " rows");
        }
        this.seed = seed;
        this.rows = rows;
        this.applicants = InventedApplicants.of(seed);
    }

    /**
     * The file of a seed.
     *
     * @param seed any number
     * @param rows how many lines, 500 or more for all kinds of damage
     * @return the file, not yet written anywhere
     * @throws IllegalArgumentException if there are not so many applicants
     */
    public static SampleFile of(long seed, int rows) {
        return new SampleFile(seed, rows);
    }

    /**
     * How many lines the file has, broken and empty ones included.
     *
     * @return the number of lines
     */
    public int rows() {
        return rows;
    }

    /**
     * Which lines are broken.
     *
     * @return damage by line number, from 1, in order
     */
    public SortedMap<Integer, Damage> damage() {
        SortedMap<Integer, Damage> damage = new TreeMap<>();
        for (int row = 1; row <= rows; row++) {
            int line = row;
            damageOf(row).ifPresent(kind -> damage.put(line, kind));
        }
        return Collections.unmodifiableSortedMap(damage);
    }

    /** Each block of fifty has one broken line, never near its ends; ten blocks go through the kinds in turn. */
    private Optional<Damage> damageOf(int row) {
        int block = (row - 1) / BLOCK;
        int broken = block * BLOCK + Chance.of(seed, -1 - block).between(1 + MARGIN, BLOCK - MARGIN);
        int first = Math.floorMod(seed, KINDS.size());
        return row == broken ? Optional.of(KINDS.get((first + block) % KINDS.size())) : Optional.empty();
    }

    /**
     * The applicants of the lines that are whole.
     *
     * @return applicants by line number, from 1, in order
     */
    public SortedMap<Integer, PlacementApplicant> applicants() {
        SortedMap<Integer, PlacementApplicant> whole = new TreeMap<>();
        for (int row = 1; row <= rows; row++) {
            if (damageOf(row).isEmpty()) {
                whole.put(row, applicants.get(row));
            }
        }
        return Collections.unmodifiableSortedMap(whole);
    }

    private byte[] line(int row) {
        PlacementApplicant applicant = applicants.get(row);
        Optional<Damage> damage = damageOf(row);
        if (damage.isEmpty()) {
            return mapper.writeValueAsBytes(applicant);
        }
        String idBefore = applicants.get(row - 1).getMigrant().getId().value();
        return damage.get().line(mapper, mapper.<ObjectNode>valueToTree(applicant), idBefore);
    }

    /**
     * Writes the file.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written to
     */
    public void writeTo(OutputStream out) throws IOException {
        for (int row = 1; row <= rows; row++) {
            out.write(line(row));
            out.write('\n');
        }
        out.flush();
    }

    /**
     * Writes the file.
     *
     * @param file the file; replaced if it exists
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writeTo(out);
        }
    }

    /**
     * Writes a file from the command line.
     *
     * @param arguments seed, number of rows and file
     * @throws IOException if the file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give a seed, the number of rows and a file: 53 520 applicants.ndjson");
        }
        SampleFile sample = of(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
        sample.write(Path.of(arguments[2]));
    }
}
