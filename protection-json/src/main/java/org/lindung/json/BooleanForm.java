package org.lindung.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** {@code true} and {@code false}; no string, no number. */
record BooleanForm() implements WireForm<Boolean> {

    @Override
    public @Nullable Boolean read(Reading reading) {
        JsonToken token = reading.tokens().current();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        reading.refuseType("boolean");
        return null;
    }

    @Override
    public void write(Boolean value, Writing out) {
        out.yesNo(value);
    }

    @Override
    public Copier<Boolean> copier(CopyTerms terms) {
        return (value, leftOut) -> value;
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.ofType("boolean");
    }
}
