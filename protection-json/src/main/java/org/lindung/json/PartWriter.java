package org.lindung.json;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        PartWriter<T> oftenUsed() {
            return oftenUsed(PartWriter.class.getResourceAsStream("PartWriter$Constant.class"));
        }

        /**
         * A writer of the same part that is worth its making if it writes thousands of times.
         *
         * @param template the class file of {@link Constant}; without a readable one this writer goes on, and writes the same
         */
        @SuppressWarnings("unchecked") // the copy writes by this writer, whatever its type
        PartWriter<T> oftenUsed(@Nullable InputStream template) {
            try (template) {
                byte[] bytes = Objects.requireNonNull(template, "template").readAllBytes();
                Class<?> copy = MethodHandles.lookup()
                        .defineHiddenClassWithClassData(bytes, this, false)
                        .lookupClass();
                return (PartWriter<T>) copy.getDeclaredConstructor().newInstance();
            } catch (Exception | LinkageError noCopy) {
                return this;
            }
        }
    }

    /**
     * Holds the writer of one part in a static field, so that the JVM knows it to be always the same one, and with it the
     * method that gives the part and every form below: it puts them all into one piece of code. Only a template: each part
     * that is written often gets a copy of this class.
     */
    final class Constant implements PartWriter<Object> {
        private static final Plain<Object> WRITER = writer();

        Constant() {}

        @SuppressWarnings("unchecked") // of whatever type the whole is, nobody else calls the copy
        private static Plain<Object> writer() {
            try {
                return Objects.requireNonNull(
                        (Plain<Object>) MethodHandles.classData(MethodHandles.lookup(), "_", Plain.class));
            } catch (IllegalAccessException impossible) {
                throw new LinkageError("a copy without a part", impossible);
            }
        }

        @Override
        public void write(Object whole, Writing out) {
            WRITER.write(whole, out);
        }
    }
}
