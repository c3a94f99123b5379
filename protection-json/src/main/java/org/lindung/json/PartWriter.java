package org.lindung.json;

import java.lang.invoke.MethodHandles;
import org.lindung.json.ObjectForm.Part;
import tools.jackson.core.io.SerializedString;

/**
 * Writes one part of an object.
 *
 * @param <T> type of the whole
 */
interface PartWriter<T> {
    /** Writes the part of a whole after its name, unless it says no more than one that is left out. */
    void write(T whole, Writing out);

    /** A writer that is made at once. */
    static <T> Plain<T> of(Part<T> part) {
        return new Plain<>(new SerializedString(part.name()), part);
    }

    /**
     * Writes a part; what it takes to do so is in records, whose components the JVM trusts to stay what they are.
     *
     * @param name the name, encoded once
     * @param part the part
     * @param <T> type of the whole
     */
    record Plain<T>(SerializedString name, Part<T> part) implements PartWriter<T> {
        @Override
        public void write(T whole, Writing out) {
            Object value = part.of().apply(whole);
            if (value != null && (part.required() || !part.form().saysNothing(value))) {
                out.name(name);
                part.form().write(value, out);
            }
        }

        /** A writer of the same part that is worth its making if it writes thousands of times. */
        @SuppressWarnings("unchecked") // the copy writes by this writer, whatever its type
        PartWriter<T> oftenUsed() {
            return (PartWriter<T>) Copies.<PartWriter<?>>of(Constant.class, this, this);
        }
    }

    /**
     * Holds the writer of one part in a static field, so that the JVM knows the method that gives the part and every form below.
     * Only a template: each part that is written often gets a {@linkplain Copies copy} of this class.
     */
    final class Constant implements PartWriter<Object> {
        @SuppressWarnings("unchecked") // of whatever type the whole is, nobody else calls the copy
        private static final Plain<Object> WRITER = Copies.held(MethodHandles.lookup(), Plain.class);

        Constant() {}

        @Override
        public void write(Object whole, Writing out) {
            WRITER.write(whole, out);
        }
    }
}
