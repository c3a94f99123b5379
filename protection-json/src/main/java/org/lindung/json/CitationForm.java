package org.lindung.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.json.ObjectForm.Part;
import org.lindung.law.Citation;
import org.lindung.law.LegalInstrument;
import tools.jackson.databind.JavaType;

/**
 * The form of places in instruments. It is that of any record, but that the number of an item may be left out: documents
 * were written before citations had one.
 */
final class CitationForm {
    private CitationForm() {}

    /**
     * Makes the form.
     *
     * @param formOf gives the form of a component's type
     * @return the form
     */
    static ObjectForm<Citation> of(Function<JavaType, WireForm<?>> formOf) {
        return new ObjectForm<>(
                CitationForm::make,
                List.of(
                        Part.of(
                                "instrument",
                                formOf.apply(WireForms.typeOf(LegalInstrument.class)),
                                Citation::instrument,
                                true),
                        Part.required("article", SmallForms.STRING, Citation::article),
                        Part.required("paragraph", SmallForms.STRING, Citation::paragraph),
                        Part.required("letter", SmallForms.STRING, Citation::letter),
                        Part.optional("item", SmallForms.STRING, CitationForm::itemIfAny),
                        Part.required("explanation", SmallForms.BOOLEAN, Citation::explanation)));
    }

    private static @Nullable String itemIfAny(Citation citation) {
        return citation.item().isEmpty() ? null : citation.item();
    }

    private static Citation make(@Nullable Object[] parts) {
        return new Citation(
                (LegalInstrument) requireNonNull(parts[0]),
                (String) requireNonNull(parts[1]),
                (String) requireNonNull(parts[2]),
                (String) requireNonNull(parts[3]),
                parts[4] == null ? "" : (String) parts[4],
                (Boolean) requireNonNull(parts[5]));
    }
}
