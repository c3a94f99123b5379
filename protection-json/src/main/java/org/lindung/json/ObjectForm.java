package org.lindung.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.value.ValueViolation;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values that stand as an object with named parts: aggregates, records, money, ranges.
 *
 * @param <T> type of the values
 */
final class ObjectForm<T> implements WireForm<T> {
    private final List<Part<T>> parts;
    private final Function<@Nullable Object[], T> maker;
    private final boolean evenInParts;
    private final boolean ofDocuments;
    private final @Nullable Tag tag;
    private final @Nullable Class<?> type;
    /** The names of the parts in their order, and after them that of the tag. */
    private final FieldNames names;

    private final String known;
    /** A bit for each part. */
    private final long all;

    /** Objects after which the readers, or the writers, are made again, for more such objects. */
    private static final int OFTEN = 1_000;

    private int read;
    // nobody minds if two threads make them, here and below
    private volatile PartReader[] readers;

    private final List<PartWriter.Plain<T>> plainWriters;
    private int written;
    private volatile PartWriter<T>[] writers;

    /**
     * A form of the given parts.
     *
     * @param maker makes a value from the values of its parts, in the order of the parts; a part that was left out has
     *     the value that it says, or null
     * @param parts the parts in the order in which they are written
     */
    ObjectForm(Function<@Nullable Object[], T> maker, List<Part<T>> parts) {
        this(maker, parts, false);
    }

    /**
     * A form of the given parts.
     *
     * @param maker makes a value from the values of its parts, in the order of the parts; a part that was left out has
     *     the value that it says, or null
     * @param parts the parts in the order in which they are written
     * @param evenInParts whether the maker is called with what could be read after something could not
     */
    ObjectForm(Function<@Nullable Object[], T> maker, List<Part<T>> parts, boolean evenInParts) {
        this(maker, parts, evenInParts, null, false, null);
    }

    private ObjectForm(
            Function<@Nullable Object[], T> maker,
            List<Part<T>> parts,
            boolean evenInParts,
            @Nullable Tag tag,
            boolean ofDocuments,
            @Nullable Class<?> type) {
        this.maker = maker;
        this.evenInParts = evenInParts;
        this.ofDocuments = ofDocuments;
        this.tag = tag;
        this.type = type;
        this.parts = List.copyOf(parts);
        if (this.parts.size() >= Long.SIZE) {
            throw new IllegalArgumentException("more parts than a number has bits");
        }
        this.all = (1L << this.parts.size()) - 1;
        this.names = new FieldNames(Stream.concat(
                        this.parts.stream().map(Part::name),
                        Stream.ofNullable(tag).map(Tag::name))
                .toList());
        this.readers = this.parts.stream().map(Part::form).map(PartReader::of).toArray(PartReader[]::new);
        this.plainWriters =
                this.parts.stream().<PartWriter.Plain<T>>map(PartWriter::of).toList();
        this.writers = arrayOf(plainWriters);
        this.known = Reading.listed(Stream.concat(
                        Stream.ofNullable(tag).map(Tag::name),
                        this.parts.stream().map(Part::name))
                .toList());
    }

    /** The form of objects that can be documents: they say the version of the format. */
    ObjectForm<T> ofDocuments() {
        List<Part<T>> more = new ArrayList<>(parts);
        more.add(FormatVersion.part());
        return new ObjectForm<>(maker, more, evenInParts, tag, true, type);
    }

    /** The form of values of a type, whose attributes its parts are. */
    ObjectForm<T> ofType(Class<?> attributes) {
        return new ObjectForm<>(maker, parts, evenInParts, tag, ofDocuments, attributes);
    }

    /** A field that comes before the parts and always says the same. */
    private record Tag(String name, String value) {}

    /**
     * A named part of an object.
     *
     * @param name its name in the object
     * @param form the form of its value
     * @param of takes the value out of the whole; null if there is none to write
     * @param required whether an object without it is no object of this kind
     * @param leftOut the value that the maker gets where the part is left out, if there is one
     * @param <T> type of the whole
     */
    record Part<T>(
            String name,
            WireForm<Object> form,
            Function<T, @Nullable Object> of,
            boolean required,
            @Nullable Object leftOut) {

        static <T> Part<T> of(String name, WireForm<?> form, Function<T, @Nullable Object> of, boolean required) {
            return new Part<>(name, untyped(form), of, required, null);
        }

        static <T, P> Part<T> required(String name, WireForm<P> form, Function<T, P> of) {
            return of(name, form, of::apply, true);
        }

        static <T, P> Part<T> optional(String name, WireForm<P> form, Function<T, @Nullable P> of) {
            return of(name, form, of::apply, false);
        }

        /** A part that is required unless its form knows what one is that is left out. */
        static <T> Part<T> byConvention(String name, WireForm<?> form, Function<T, @Nullable Object> of) {
            Object nothing = form.ofNothing();
            return new Part<>(name, untyped(form), of, nothing == null, nothing);
        }

        @SuppressWarnings("unchecked") // a form only meets values that it or the model has made for its part
        static WireForm<Object> untyped(WireForm<?> form) {
            return (WireForm<Object>) form;
        }
    }

    /**
     * The form with a field more, which is written first and always says the same.
     *
     * @param name its name, which no part may have
     * @param value what it says
     * @return the form
     */
    ObjectForm<T> tagged(String name, String value) {
        if (has(name)) {
            throw new IllegalArgumentException(value + " has an attribute " + name + ", which says what variant it is");
        }
        return new ObjectForm<>(maker, parts, evenInParts, new Tag(name, value), ofDocuments, type);
    }

    /** Whether objects of this form have a part of a certain name. */
    boolean has(String name) {
        return parts.stream().anyMatch(part -> part.name.equals(name));
    }

    @Override
    public @Nullable T read(Reading reading) {
        Tokens in = reading.tokens();
        // inside the object already if somebody had to look at its first name
        if (!in.isAt(JsonToken.START_OBJECT) && !in.isAt(JsonToken.PROPERTY_NAME) && !in.isAt(JsonToken.END_OBJECT)) {
            reading.refuseType("object");
            return null;
        }
        return readParts(reading, tag == null);
    }

    /** Reads an object of which the tag has been read; the reading stands after it. */
    @Nullable
    T readRest(Reading reading) {
        return readParts(reading, true);
    }

    private @Nullable T readParts(Reading reading, boolean tagRead) {
        if (read < OFTEN && ++read == OFTEN) {
            readers = oftenUsed();
        }
        PartReader[] partReaders = readers;
        Tokens in = reading.tokens();
        int errorsBefore = reading.errors();
        @Nullable Object[] values = new Object[partReaders.length];
        long given = 0;
        boolean tagGiven = tagRead;
        int number = tag != null && tagRead ? 1 : 0;
        reading.enter(names);
        for (int index = names.first(in); index != FieldNames.END; index = names.next(index, in)) {
            number++;
            boolean isTag = index == values.length;
            reading.at(index);
            in.next();
            if (isTag && !tagGiven) {
                tagGiven = true;
                reading.skip();
            } else if (isTag || (index >= 0 && (given >>> index & 1) != 0)) {
                reading.skip();
                reading.note(JsonViolation.DUPLICATE_FIELD);
            } else if (index < 0) {
                reading.skip();
                reading.overlooks(
                        JsonViolation.UNKNOWN_FIELD, Map.of("number", String.valueOf(number), "known", known));
            } else {
                given |= 1L << index;
                values[index] = partReaders[index].read(reading);
            }
            reading.at(FieldNames.END);
        }
        reading.leave();
        for (long missing = all & ~given; missing != 0; missing &= missing - 1) {
            int index = Long.numberOfTrailingZeros(missing);
            values[index] = leftOut(parts.get(index), reading);
        }
        return evenInParts || reading.errors() == errorsBefore ? make(values, reading) : null;
    }

    private PartReader[] oftenUsed() {
        return parts.stream().map(Part::form).map(PartReader::oftenUsed).toArray(PartReader[]::new);
    }

    private static @Nullable Object leftOut(Part<?> part, Reading reading) {
        if (part.required) {
            reading.enter(part.name);
            reading.note(ValueViolation.REQUIRED);
            reading.leave();
        }
        return part.leftOut;
    }

    private @Nullable T make(@Nullable Object[] values, Reading reading) {
        try {
            return maker.apply(values);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException refused) {
            reading.noteRefusal(refused);
            return null;
        }
    }

    @Override
    public void write(T value, Writing out) {
        writeStart(out);
        writeParts(value, out);
    }

    @Override
    public void writeOutermost(T value, Writing out) {
        writeStart(out);
        if (ofDocuments) {
            FormatVersion.writeInto(out);
        }
        writeParts(value, out);
    }

    private void writeStart(Writing out) {
        out.startObject();
        if (tag != null) {
            out.text(tag.name, tag.value);
        }
    }

    private void writeParts(T value, Writing out) {
        if (written < OFTEN && ++written == OFTEN) {
            writers = arrayOf(plainWriters.stream()
                    .<PartWriter<T>>map(PartWriter.Plain::oftenUsed)
                    .toList());
        }
        for (PartWriter<T> writer : writers) {
            writer.write(value, out);
        }
        out.endObject();
    }

    @SuppressWarnings("unchecked") // an array of writers holds writers
    private static <T> PartWriter<T>[] arrayOf(List<? extends PartWriter<T>> writers) {
        return (PartWriter<T>[]) writers.toArray(PartWriter<?>[]::new);
    }

    @Override
    public @Nullable Copier<T> copier(CopyTerms terms) {
        return ObjectCopier.of(tag == null ? Map.of() : Map.of(tag.name, tag.value), parts, type, terms);
    }

    @Override
    public boolean isReadable() {
        return parts.stream().allMatch(part -> part.form.isReadable());
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        ObjectNode object = schemas.ofType("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = schemas.object().arrayNode();
        if (tag != null) {
            properties.putObject(tag.name).put("const", tag.value);
            required.add(tag.name);
        }
        for (Part<T> part : parts) {
            properties.set(part.name, schemas.of(part.form));
            if (part.required) {
                required.add(part.name);
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.put("additionalProperties", false);
    }
}
