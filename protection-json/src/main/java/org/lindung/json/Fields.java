package org.lindung.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lindung.json.ObjectForm.Part;

/**
 * What could be read of an object, field by field. An object that is wrong in one field still says what it can of the
 * others, so that all problems of a document come at once; nothing is made of it in the end, since one was noted.
 */
final class Fields {
    /** Nothing at all. */
    static final Fields NONE = new Fields(Map.of());

    private final Map<String, Object> values;

    private Fields(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * A field of an object.
     *
     * @param name its name
     * @param form the form of its value
     * @param required whether an object without it is no object of this kind
     * @param <T> type of the value
     */
    record Field<T>(String name, WireForm<T> form, boolean required) {
        static <T> Field<T> required(String name, WireForm<T> form) {
            return new Field<>(name, form, true);
        }

        static <T> Field<T> optional(String name, WireForm<T> form) {
            return new Field<>(name, form, false);
        }

        /** Writes the field into the object that has been begun. */
        void write(T value, Writing out) {
            out.name(name);
            form.write(value, out);
        }
    }

    /** The form of objects with these fields. It only reads. */
    static ObjectForm<Fields> form(List<Field<?>> fields) {
        List<Part<Fields>> parts = new ArrayList<>();
        fields.forEach(field -> parts.add(Part.of(field.name, field.form, none -> null, field.required)));
        return new ObjectForm<>(
                values -> {
                    Map<String, Object> byName = new LinkedHashMap<>();
                    for (int i = 0; i < fields.size(); i++) {
                        Object value = values[i];
                        if (value != null) {
                            byName.put(fields.get(i).name, value);
                        }
                    }
                    return new Fields(byName);
                },
                parts,
                true);
    }

    /** The same form, which gives a stand-in where nothing could be read, so that the field does not seem left out. */
    static <T> WireForm<T> orElse(WireForm<T> form, T standIn) {
        return new WireForm<>() {
            @Override
            public T read(Reading reading) {
                T value = form.read(reading);
                return value == null ? standIn : value;
            }

            @Override
            public void write(T value, Writing out) {
                form.write(value, out);
            }
        };
    }

    /** The value of a field, or null if there is none or none could be read. */
    @SuppressWarnings("unchecked") // the field's own form has made it
    <T> @Nullable T get(Field<T> field) {
        return (T) values.get(field.name);
    }

    /** The value of a field, or another one if there is none or none could be read. */
    <T> T get(Field<T> field, T otherwise) {
        T value = get(field);
        return value == null ? otherwise : value;
    }

    /** The names of the fields that have a value. */
    Set<String> names() {
        return values.keySet();
    }
}
