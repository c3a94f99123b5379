package org.lindung.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
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

    /** Of a form that holds itself, each depth when something is that deep. */
    @Override
    public Copier<T> copier(CopyTerms terms) {
        return Copier.of(true, new Copier<>() {
            private volatile @Nullable Copier<T> made;

            @Override
            public @Nullable Object copy(T value, List<String> leftOut) {
                Copier<T> copier = made;
                if (copier == null) {
                    Copier<T> found = form().copier(terms);
                    copier = found == null ? (any, left) -> null : found;
                    made = copier;
                }
                return copier.copy(value, leftOut);
            }
        });
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.of(form());
    }
}
