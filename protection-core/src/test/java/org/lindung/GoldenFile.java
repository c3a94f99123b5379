package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that people have read and found good, as a file beside the tests. {@code mvn test -Dlindung.rewrite=true} writes
 * it anew; the difference is to be read before it is committed.
 */
public final class GoldenFile {
    private GoldenFile() {}

    /** The text is that of the file of this name in the test resources of the package of the test. */
    public static void assertReads(Class<?> test, String name, String text) {
        assertReads(Path.of("src/test/resources", test.getPackageName().replace('.', '/'), name), text);
    }

    /** The text is that of a file that was made of the program: a page of the reference, a schema. */
    public static void assertReads(Path file, String text) {
        if (Boolean.getBoolean("lindung.rewrite")) {
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(text);
    }
}
