package org.lindung.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** Whole numbers of 64 bits; no string, no fraction. */
record LongForm() implements WireForm<Long> {

    @Override
    public @Nullable Long read(Reading reading) {
        Tokens in = reading.tokens();
        if (!in.isAt(JsonToken.VALUE_NUMBER_INT)) {
            reading.refuseType("integer");
            return null;
        }
        if (!in.isLong()) {
            reading.note(JsonViolation.NUMBER_OUT_OF_RANGE);
            return null;
        }
        return in.number();
    }

    @Override
    public void write(Long value, Writing out) {
        out.number(value);
    }

    @Override
    public Copier<Long> copier(CopyTerms terms) {
        return (value, leftOut) -> value;
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.ofType("integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
    }
}
