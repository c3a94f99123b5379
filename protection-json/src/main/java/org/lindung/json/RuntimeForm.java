package org.lindung.json;

import tools.jackson.databind.node.ObjectNode;

/** The form that a value has by its class, for values of which the compiler has forgotten the type. */
record RuntimeForm() implements WireForm<Object> {

    @Override
    public Object read(Reading reading) {
        throw new UnsupportedOperationException("a value can only be read as a value of a certain type");
    }

    @Override
    public boolean isReadable() {
        return false;
    }

    @Override
    public void write(Object value, Writing out) {
        WireForms.ofValue(value).orElseGet(() -> ofJdk(value.getClass())).write(value, out);
    }

    private static WireForm<Object> ofJdk(Class<?> type) {
        return ObjectForm.Part.untyped(new FormSearch().ofElement(WireForms.typeOf(type)));
    }

    /** Anything. */
    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.object();
    }
}
