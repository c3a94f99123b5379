package org.lindung.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.value.ValueViolation;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Sealed families: an object whose field {@value #TYPE} says which of the variants it is. The names of the types are a
 * closed list of our own, made from the permitted classes; a document cannot name a class.
 *
 * <p>The type is written first, and read wherever it stands, since databases and programs reorder fields.
 *
 * @param <T> type of the family
 */
final class FamilyForm<T> implements WireForm<T> {
    /** The field that says which variant a value is. */
    static final String TYPE = "type";

    /**
     * Objects in each other whose type does not come first. Each of them is held a second time until its type is known,
     * so a limit keeps a document from taking many times its own size.
     */
    static final int MOST_LATE_TYPES = 8;

    private final List<Variant<T>> variants;
    private final TextForm<Variant<T>> types;

    FamilyForm(List<Variant<T>> variants) {
        this.variants = List.copyOf(variants);
        this.types = TextForm.ofCodes(this.variants, Variant::code);
    }

    /**
     * A variant of a family.
     *
     * @param code what stands for it in {@value #TYPE}
     * @param type its class
     * @param form its form, which knows of {@value #TYPE}
     * @param <T> type of the family
     */
    record Variant<T>(String code, Class<?> type, ObjectForm<T> form) {

        /** A variant that is an object gets a field more; another one becomes the {@code value} of an object. */
        @SuppressWarnings("unchecked") // the form of a variant is a form of the family's values
        static <T> Variant<T> of(Class<?> type, WireForm<?> form) {
            String code = codeOf(type);
            ObjectForm<T> fields = form instanceof ObjectForm<?> object
                    ? (ObjectForm<T>) object
                    : new ObjectForm<>(
                            values -> (T) values[0],
                            List.of(ObjectForm.Part.required("value", (WireForm<T>) form, Function.identity())));
            return new Variant<>(code, type, fields.tagged(TYPE, code));
        }
    }

    /** The name of a variant in documents: that of its class, in kebab case. */
    static String codeOf(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether objects of some variant have a part of a certain name. */
    boolean has(String name) {
        return variants.stream().anyMatch(variant -> variant.form.has(name));
    }

    @Override
    public @Nullable T read(Reading reading) {
        Tokens in = reading.tokens();
        if (in.isAt(JsonToken.START_OBJECT)) {
            in.next();
        } else if (!in.isAt(JsonToken.PROPERTY_NAME) && !in.isAt(JsonToken.END_OBJECT)) {
            reading.refuseType("object");
            return null;
        }
        if (!in.isAt(JsonToken.PROPERTY_NAME) || !TYPE.equals(in.name())) {
            return readLate(reading);
        }
        Variant<T> variant = readType(reading);
        in.next();
        if (variant == null) {
            reading.skip();
            return null;
        }
        return variant.form.readRest(reading);
    }

    private @Nullable Variant<T> readType(Reading reading) {
        reading.tokens().next();
        reading.enter(TYPE);
        Variant<T> variant = types.read(reading);
        reading.leave();
        return variant;
    }

    /** Reads on to the type, and then the whole object once more. */
    private @Nullable T readLate(Reading reading) {
        if (reading.replays() == MOST_LATE_TYPES) {
            reading.skip();
            reading.note(JsonViolation.TYPE_NOT_FIRST);
            return null;
        }
        Tokens in = reading.tokens();
        Variant<T> variant = null;
        boolean given = false;
        try (TokenBuffer object = TokenBuffer.forGeneration()) {
            object.writeStartObject();
            for (; in.isAt(JsonToken.PROPERTY_NAME); in.next()) {
                String name = in.name();
                object.writeName(name);
                if (TYPE.equals(name) && !given) {
                    given = true;
                    variant = readType(reading);
                    object.writeBoolean(true);
                } else {
                    in.next();
                    in.copyInto(object);
                }
            }
            object.writeEndObject();
            if (variant != null) {
                return reading.replay(
                        new JacksonTokens(object.asParserOnFirstToken(ObjectReadContext.empty())), variant.form);
            }
        }
        if (!given) {
            reading.enter(TYPE);
            reading.note(ValueViolation.REQUIRED);
            reading.leave();
        }
        return null;
    }

    @Override
    public void write(T value, Writing out) {
        formOf(value).write(value, out);
    }

    @Override
    public void writeOutermost(T value, Writing out) {
        formOf(value).writeOutermost(value, out);
    }

    private ObjectForm<T> formOf(T value) {
        return variants.get(indexOf(value)).form;
    }

    private int indexOf(T value) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).type.isInstance(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no variant for " + value.getClass().getName());
    }

    /** Every variant or none: one that stays behind would be known by that. */
    @Override
    public @Nullable Copier<T> copier(CopyTerms terms) {
        List<Copier<T>> copiers = new ArrayList<>();
        for (Variant<T> variant : variants) {
            Copier<T> copier = variant.form.copier(terms);
            if (copier == null) {
                return null;
            }
            copiers.add(copier);
        }
        return Copier.of(
                copiers.stream().anyMatch(Copier::ofRecords),
                (value, leftOut) -> copiers.get(indexOf(value)).copy(value, leftOut));
    }

    @Override
    public boolean isReadable() {
        return variants.stream().allMatch(variant -> variant.form.isReadable());
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        if (variants.size() == 1) {
            return variants.get(0).form.describe(schemas);
        }
        ObjectNode family = schemas.object();
        ArrayNode alternatives = family.putArray("oneOf");
        variants.forEach(variant -> alternatives.add(variant.form.describe(schemas)));
        return family;
    }
}
