package org.lindung.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text files of this package. They are ASCII, which a test sees to. */
final class AreaResource {
    static final String AREAS = "areas.txt";
    static final String HISTORY = "area-history.txt";

    private AreaResource() {}

    static byte[] bytes(String name) {
        try (InputStream in = AreaResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library was packed without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.US_ASCII);
    }
}
