package org.lindung.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stands for a form that is being made, inside of which it is used: kits can hold kits.
 *
 * @param <T> type of the values
 */
final class DeferredForm<T> implements WireForm<T> {
    private @Nullable WireForm<T> form;

    void is(WireForm<T> made) {
        form = made;
    }

    private WireForm<T> form() {
        return requireNonNull(form);
    }

    @Override
    public @Nullable T read(Reading reading) {
        return form().read(reading);
    }

    @Override
    public void write(T value, Writing out) {
        form().write(value, out);
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.of(form());
    }
}
