package org.lindung.json;

import java.util.List;
import java.util.Map;
import org.lindung.basics.CodedValue;
import org.lindung.consent.PermissionReason;
import org.lindung.consent.PermissionStatus;
import org.lindung.disclosure.Disclosure;
import org.lindung.disclosure.View;
import org.lindung.disclosure.Withheld;
import org.lindung.disclosure.WithholdingReason;
import org.lindung.json.ObjectForm.Part;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProcessingPurpose;
import tools.jackson.databind.node.ObjectNode;

/**
 * A disclosure as JSON: for whom and what it is, the view as the nested object that it is, and what stays with the reasons.
 * Written only: a view is made from a dossier and its grounds, and a document that somebody sent is no ground of anything.
 */
final class DisclosureForm {
    private static final WireForm<Withheld> WITHHELD = written(List.of(
            Part.required("path", SmallForms.STRING, Withheld::path),
            Part.byConvention(
                    "categories", new SetForm<>(ListForm.of(codes(DataCategory.values()))), Withheld::categories),
            Part.required("status", codes(PermissionStatus.values()), Withheld::status),
            Part.required("reason", codes(WithholdingReason.values()), Withheld::reason),
            Part.byConvention("consent", ListForm.of(codes(PermissionReason.values())), Withheld::consent),
            Part.required("words", WordForms.TEXT, Withheld::words)));

    static final WireForm<Disclosure> DISCLOSURE = DisclosureForm.<Disclosure>written(List.of(
                    Part.required(
                            "recipient",
                            SmallForms.STRING,
                            disclosure -> disclosure.use().getRecipient().value()),
                    Part.required(
                            "purpose",
                            codes(ProcessingPurpose.values()),
                            disclosure -> disclosure.use().getPurpose()),
                    Part.required(
                            "on",
                            SmallForms.DAY,
                            disclosure -> disclosure.record().getOn()),
                    Part.required("view", new ViewForm(), Disclosure::view),
                    Part.byConvention("withheld", ListForm.of(WITHHELD), Disclosure::withheld)))
            .ofDocuments();

    static final WireForm<View> VIEW = new ViewForm();

    private DisclosureForm() {}

    private static <T> ObjectForm<T> written(List<Part<T>> parts) {
        return new ObjectForm<>(
                values -> {
                    throw new UnsupportedOperationException("a disclosure is made from a dossier");
                },
                parts);
    }

    private static <E extends CodedValue> TextForm<E> codes(E[] list) {
        return TextForm.ofCodes(List.of(list), CodedValue::code);
    }

    /** The view alone, for those who hand out nothing else. */
    private record ViewForm() implements WireForm<View> {
        private static final RuntimeForm VALUE = new RuntimeForm();

        @Override
        public View read(Reading reading) {
            throw new UnsupportedOperationException("a view is made from a dossier");
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        public void write(View view, Writing out) {
            writeShown(view.parts(), out);
        }

        private static void writeShown(Object shown, Writing out) {
            if (shown instanceof Map<?, ?> group) {
                out.startObject();
                group.forEach((name, part) -> {
                    out.name((String) name);
                    writeShown(part, out);
                });
                out.endObject();
            } else if (shown instanceof List<?> list) {
                out.startArray();
                list.forEach(entry -> writeShown(entry, out));
                out.endArray();
            } else {
                VALUE.write(shown, out);
            }
        }

        /** Parts of a dossier, of which none has to be there. */
        @Override
        public ObjectNode describe(DocumentSchema schemas) {
            return schemas.ofType("object");
        }
    }
}
