package org.lindung.json;

import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a form that reads often, so that the JVM knows which one it is, and with it every form below. Only a template: each
 * such form gets a {@linkplain Copies copy} of this class.
 */
final class ConstantForm implements WireForm<Object> {
    @SuppressWarnings("unchecked") // of whatever type the values are, nobody else reads by the copy
    private static final WireForm<Object> FORM = Copies.held(MethodHandles.lookup(), WireForm.class);

    ConstantForm() {}

    @Override
    public @Nullable Object read(Reading reading) {
        return FORM.read(reading);
    }

    @Override
    public void write(Object value, Writing out) {
        FORM.write(value, out);
    }
}
