package org.lindung.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.area.CountryCode;
import org.lindung.code.Code;
import org.lindung.code.ListedCode;
import org.lindung.json.ObjectForm.Part;
import org.lindung.json.htcds.HtcdsCase;
import org.lindung.json.htcds.HtcdsEntry;
import org.lindung.json.htcds.HtcdsField;
import org.lindung.json.htcds.HtcdsSection;
import org.lindung.value.InvalidValueException;
import tools.jackson.databind.node.ObjectNode;

/** Documents of the Human Trafficking Case Data Standard: its fields by their own names, section by section. */
final class HtcdsForm implements WireForm<HtcdsCase> {
    private static final String ATTRIBUTION =
            "Names and labels of fields and choices: Human Trafficking Case Data Standard (HTCDS) 2.0 by the International"
                    + " Organization for Migration, CC BY 4.0. How the fields are put together is this project's own."
                    + " IOM has not endorsed it.";

    private static final TextForm<CountryCode> COUNTRY =
            new TextForm<>(CountryCode::of, CountryCode::value).matching("[A-Z]{2}");

    static final WireForm<HtcdsCase> CASE = new HtcdsForm();

    private final ObjectForm<HtcdsCase> document = document();

    private HtcdsForm() {}

    private static ObjectForm<HtcdsCase> document() {
        List<Part<HtcdsCase>> parts = new ArrayList<>();
        parts.add(Part.required(
                "htcds",
                TextForm.ofCodes(List.of(HtcdsCase.VERSION), Function.identity()),
                document -> HtcdsCase.VERSION));
        for (HtcdsSection section : HtcdsSection.values()) {
            WireForm<HtcdsEntry> entry = entry(section);
            parts.add(
                    section.isMany()
                            ? Part.optional(
                                    section.fieldName(), ListForm.of(entry), document -> document.entries(section))
                            : Part.of(
                                    section.fieldName(),
                                    entry,
                                    document -> document.entries(section).isEmpty() ? null : document.entry(section),
                                    false));
        }
        parts.add(
                Part.optional("additional", new MapForm<>(WordForms.PHRASE, SmallForms.STRING), HtcdsCase::additional));
        return new ObjectForm<>(HtcdsForm::made, parts);
    }

    @SuppressWarnings("unchecked") // each part has been made by the form that stands at its place above
    private static HtcdsCase made(@Nullable Object[] parts) {
        HtcdsCase made = HtcdsCase.EMPTY;
        HtcdsSection[] sections = HtcdsSection.values();
        for (int i = 0; i < sections.length; i++) {
            HtcdsSection section = sections[i];
            Object part = parts[1 + i];
            if (part != null) {
                made = made.with(section, section.isMany() ? (List<HtcdsEntry>) part : List.of((HtcdsEntry) part));
            }
        }
        Object additional = parts[parts.length - 1];
        return additional == null ? made : made.withAdditional((Map<String, String>) additional);
    }

    private static WireForm<HtcdsEntry> entry(HtcdsSection section) {
        List<HtcdsField<?>> fields = section.fields();
        return new ObjectForm<>(
                values -> {
                    HtcdsEntry entry = HtcdsEntry.EMPTY;
                    for (int i = 0; i < values.length; i++) {
                        Object value = values[i];
                        if (value != null) {
                            entry = set(entry, fields.get(i), value);
                        }
                    }
                    return entry;
                },
                fields.stream().map(HtcdsForm::part).toList());
    }

    private static Part<HtcdsEntry> part(HtcdsField<?> field) {
        return Part.of(
                field.name(),
                new FieldForm(field, Part.untyped(of(field))),
                entry -> entry.get(field).orElse(null),
                false);
    }

    @SuppressWarnings("unchecked") // the form of the field has made the value
    private static <T> HtcdsEntry set(HtcdsEntry entry, HtcdsField<T> field, Object value) {
        return entry.with(field, (T) value);
    }

    private static WireForm<?> of(HtcdsField<?> field) {
        return switch (field.type()) {
            case TEXT -> SmallForms.STRING;
            case LANGUAGE -> new TextForm<String>(Function.identity(), Function.identity()).matching("[a-z]{2,3}");
            case DATE -> SmallForms.DAY;
            case CHECKBOX -> SmallForms.BOOLEAN;
            case WHOLE_NUMBER -> SmallForms.INTEGER;
            case LATITUDE, LONGITUDE -> SmallForms.DECIMAL;
            case CHOICE -> choice(field);
            case CHOICES -> new SetForm<>(ListForm.ofSome(choice(field)));
            case OPEN_CHOICES -> new SetForm<>(ListForm.ofSome(open(field)));
            case COUNTRY -> COUNTRY;
            case COUNTRIES -> new SetForm<>(ListForm.ofSome(COUNTRY));
        };
    }

    private static TextForm<Code> choice(HtcdsField<?> field) {
        return TextForm.ofCodes(
                field.choices().stream().map(ListedCode::getCode).toList(), Code::value);
    }

    private static TextForm<Code> open(HtcdsField<?> field) {
        return new TextForm<>(name -> field.code(WordForms.PHRASE.parse().apply(name)), Code::value);
    }

    /** The form of a field, with what the standard says about it for readers of the schema. */
    private record FieldForm(HtcdsField<?> field, WireForm<Object> form) implements WireForm<Object> {
        @Override
        public @Nullable Object read(Reading reading) {
            Object value = form.read(reading);
            if (value == null) {
                return null;
            }
            try {
                set(HtcdsEntry.EMPTY, field, value);
                return value;
            } catch (InvalidValueException refused) {
                // its path starts with the field, at which the reading stands
                String place = reading.pointer();
                reading.noteAt(place.substring(0, place.lastIndexOf('/')), refused.violations());
                return null;
            }
        }

        @Override
        public void write(Object value, Writing out) {
            form.write(value, out);
        }

        @Override
        public ObjectNode describe(DocumentSchema schemas) {
            ObjectNode schema = schemas.object().put("title", field.label());
            if (field.isDeprecated()) {
                schema.put("deprecated", true);
            }
            schema.setAll(schemas.of(form));
            switch (field.type()) {
                case TEXT -> schema.put("pattern", "\\S").put("maxLength", HtcdsField.MAX_LENGTH);
                case WHOLE_NUMBER -> schema.put("minimum", 0).put("maximum", HtcdsField.MAX_NUMBER);
                default -> {}
            }
            return schema;
        }
    }

    @Override
    public @Nullable HtcdsCase read(Reading reading) {
        return document.read(reading);
    }

    @Override
    public void write(HtcdsCase value, Writing out) {
        document.write(value, out);
    }

    @Override
    public ObjectNode describe(DocumentSchema schemas) {
        return schemas.object().put("$comment", ATTRIBUTION).setAll(document.describe(schemas));
    }
}
