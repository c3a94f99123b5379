package org.lindung.json;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** Reads one part of an object. A class and no interface, in which the JVM would have to look for the method each time. */
abstract class PartReader {
    /** Reads the value at which the reading stands, as {@link WireForm#read} does. */
    abstract @Nullable Object read(Reading reading);

    /** A reader that is made at once. */
    static PartReader of(WireForm<Object> form) {
        return new Plain(form);
    }

    /** A reader of the same part that is worth its making if it reads thousands of times. */
    static PartReader oftenUsed(WireForm<Object> form) {
        return Copies.of(Constant.class, form, new Plain(form));
    }

    private static final class Plain extends PartReader {
        private final WireForm<Object> form;

        Plain(WireForm<Object> form) {
            this.form = form;
        }

        @Override
        @Nullable
        Object read(Reading reading) {
            return form.read(reading);
        }
    }

    /**
     * Holds the form of one part in a static field, so that the JVM knows which one it is, and with it every form below. Only a
     * template: each part that is read often gets a {@linkplain Copies copy} of this class.
     */
    static final class Constant extends PartReader {
        @SuppressWarnings("unchecked") // of whatever type the values are, nobody else reads by the copy
        private static final WireForm<Object> FORM = Copies.held(MethodHandles.lookup(), WireForm.class);

        Constant() {}

        @Override
        @Nullable
        Object read(Reading reading) {
            return FORM.read(reading);
        }
    }
}
