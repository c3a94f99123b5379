package org.lindung.examples.benchmarks;

import org.lindung.json.DocumentReader;
import org.lindung.json.DocumentWriter;
import org.lindung.json.ProtectionModule;
import org.lindung.migrant.Migrant;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a program pays that reads one document and ends: starts from nothing, reads and writes a migrant, and prints the
 * nanoseconds.
 */
final class FirstDocument {
    /** With our reader and writer, as the guide teaches. */
    static final String ALONE = "alone";

    /** With a mapper of Jackson that the program makes anyway, and our module in it. */
    static final String IN_A_MAPPER = "in-a-mapper";

    /** With such a mapper, and records of strings and dates with the same content. */
    static final String RECORDS = "records";

    public static void main(String[] args) {
        long start = System.nanoTime();
        int length = switch (args[0]) {
            case ALONE -> alone();
            case IN_A_MAPPER -> inAMapper();
            default -> records();
        };
        long nanos = System.nanoTime() - start;
        if (length < Documents.MIGRANT.length) {
            throw new IllegalStateException("something was lost");
        }
        System.out.println(nanos);
    }

    private static int alone() {
        Migrant migrant = DocumentReader.strict(Migrant.class)
                .read(Documents.MIGRANT)
                .value()
                .orElseThrow();
        return DocumentWriter.toBytes(migrant).length;
    }

    private static int inAMapper() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new ProtectionModule()).build();
        return mapper.writeValueAsBytes(mapper.readValue(Documents.MIGRANT, Migrant.class)).length;
    }

    private static int records() {
        JsonMapper mapper = JsonMapper.builder().build();
        return mapper.writeValueAsBytes(mapper.readValue(Documents.MIGRANT, PlainMigrant.class)).length;
    }

    private FirstDocument() {}
}
