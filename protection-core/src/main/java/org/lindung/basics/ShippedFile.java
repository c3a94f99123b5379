package org.lindung.basics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file that comes with the library, or with rules that somebody else wrote for it, beside the class that it belongs to.
 * One reader for all of them: lists of codes, areas, villages, figures of the law, tables of cases. A named module of
 * somebody else opens the package of the file to this library.
 */
public final class ShippedFile {
    private ShippedFile() {}

    /**
     * The bytes of a file.
     *
     * @param beside a class in whose package the file is
     * @param name name of the file
     * @return what is in it
     * @throws IllegalStateException if it is not there
     */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside " + beside.getSimpleName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of a file, in UTF-8.
     *
     * @param beside a class in whose package the file is
     * @param name name of the file
     * @return what is in it
     * @throws IllegalStateException if it is not there
     */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    /**
     * The rows of a file with tabs between cells.
     *
     * @param beside a class in whose package the file is
     * @param name name of the file
     * @return its rows, as {@link TextRow#of} reads them
     * @throws IllegalStateException if it is not there
     */
    public static List<TextRow> rows(Class<?> beside, String name) {
        return TextRow.of(text(beside, name));
    }
}
