package org.lindung.examples.benchmarks;

import org.lindung.json.DocumentReader;
import org.lindung.json.ProtectionJson;
import org.lindung.migrant.Migrant;

/**
 * What a program pays that reads one document and ends: starts from nothing, makes the mapper, reads and writes a migrant,
 * and prints the nanoseconds.
 */
final class FirstDocument {
    public static void main(String[] args) {
        long start = System.nanoTime();
        Migrant migrant = DocumentReader.strict(Migrant.class)
                .read(Documents.MIGRANT)
                .value()
                .orElseThrow();
        int length = ProtectionJson.strict().writeValueAsBytes(migrant).length;
        long nanos = System.nanoTime() - start;
        if (length < Documents.MIGRANT.length) {
            throw new IllegalStateException("something was lost");
        }
        System.out.println(nanos);
    }

    private FirstDocument() {}
}
