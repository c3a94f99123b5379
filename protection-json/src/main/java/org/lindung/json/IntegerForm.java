package org.lindung.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** Whole numbers of 32 bits; no string, no fraction. */
record IntegerForm() implements WireForm<Integer> {

    @Override
    public @Nullable Integer read(Reading reading) {
        Tokens in = reading.tokens();
        if (!in.isAt(JsonToken.VALUE_NUMBER_INT)) {
            reading.refuseType("integer");
            return null;
        }
        if (!in.isLong() || in.number() != (int) in.number()) {
            reading.note(JsonViolation.NUMBER_OUT_OF_RANGE);
            return null;
        }
        return (int) in.number();
    }

    @Override
    public void write(Integer value, Writing out) {
        out.number(value);
    }

    @Override
    public Copier<Integer> copier(CopyTerms terms) {
        return (value, leftOut) -> value;
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.ofType("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    }
}
