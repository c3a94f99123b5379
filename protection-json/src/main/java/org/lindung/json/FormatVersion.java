package org.lindung.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lindung.json.ObjectForm.Part;
import tools.jackson.databind.node.ObjectNode;

/**
 * The version of the format in which a document is written, which it says itself.
 *
 * <p>It is written into the outermost object only and read in every object that can be a document, so that a document
 * can be put into another one as it is. Without it a document is of version 1. Of a document in a version that is not
 * known nothing else is said: what stands in it can mean anything.
 */
final class FormatVersion implements WireForm<Integer> {
    private static final String NAME = "formatVersion";

    private FormatVersion() {}

    /** The part of an object that says it; nothing is made of it, and as a part it is not written. */
    static <T> Part<T> part() {
        return Part.of(NAME, new FormatVersion(), any -> null, false);
    }

    /** Writes it into the object that has been begun. */
    static void writeInto(Writing out) {
        out.name(NAME);
        out.number(ProtectionJson.FORMAT_VERSION);
    }

    @Override
    public @Nullable Integer read(Reading reading) {
        Integer version = SmallForms.INTEGER.read(reading);
        if (version != null && version != ProtectionJson.FORMAT_VERSION) {
            reading.noteOnly(
                    JsonViolation.UNKNOWN_FORMAT_VERSION,
                    Map.of("known", String.valueOf(ProtectionJson.FORMAT_VERSION)));
            return null;
        }
        return version;
    }

    @Override
    public void write(Integer version, Writing out) {
        out.number(version);
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.object().put("const", ProtectionJson.FORMAT_VERSION);
    }
}
