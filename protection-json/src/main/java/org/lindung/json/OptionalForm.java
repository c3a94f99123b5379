package org.lindung.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Attributes that may be absent without a reason: the plain value, or no field at all.
 *
 * @param value the form of a present value
 * @param <T> type of the value
 */
record OptionalForm<T>(WireForm<T> value) implements WireForm<Optional<T>> {

    @Override
    @SuppressWarnings("NullableOptional") // null says, as in every form, that there is a problem
    public @Nullable Optional<T> read(Reading reading) {
        if (reading.overlooksNull()) {
            return Optional.empty();
        }
        T present = value.read(reading);
        return present == null ? null : Optional.of(present);
    }

    /** Only called of a present value, since an absent one says nothing. */
    @Override
    public void write(Optional<T> optional, Writing out) {
        value.write(optional.orElseThrow(), out);
    }

    @Override
    public boolean isReadable() {
        return value.isReadable();
    }

    @Override
    public @Nullable Copier<Optional<T>> copier(CopyTerms terms) {
        Copier<T> present = value.copier(terms);
        return present == null ? null : present.inside(Optional::orElseThrow);
    }

    @Override
    public Optional<T> ofNothing() {
        return Optional.empty();
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.of(value);
    }
}
