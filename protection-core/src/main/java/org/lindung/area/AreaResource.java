package org.lindung.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text files of this package. They are ASCII, which a test sees to, so that they can be taken in without decoding. */
final class AreaResource {
    static final String AREAS = "areas.txt";
    static final String HISTORY = "area-history.txt";

    private AreaResource() {}

    static String text(String name) {
        try (InputStream in = AreaResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library was packed without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
