package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.lindung.shape.Post.Parcel;
import org.lindung.shape.Post.Step;
import org.lindung.shape.Post.Times;
import org.lindung.shape.PostOffice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Domain(PostOffice.class)
class ShapesRoundTripTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_aggregate_of_every_container_is_read_back_as_the_same(@ForAll Parcel parcel) {
        assertSame(Parcel.class, parcel);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void numbers_and_times_are_read_back_as_the_same(@ForAll Times times) {
        assertSame(Times.class, times);
    }

    private static <T> void assertSame(Class<T> type, T value) {
        byte[] json = STRICT.writeValueAsBytes(value);

        assertThat(DocumentReader.strict(type).read(json).value()).contains(value);
        assertThat(STRICT.writeValueAsBytes(STRICT.readValue(json, type))).isEqualTo(json);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_variant_is_the_same_in_any_order_of_its_fields(@ForAll Step step) {
        ObjectNode object = (ObjectNode) STRICT.readTree(STRICT.writeValueAsBytes(step));
        ObjectNode turned = STRICT.createObjectNode();
        object.propertyNames().stream()
                .filter(name -> !name.equals(FamilyForm.TYPE))
                .forEach(name -> turned.set(name, object.get(name)));
        turned.set(FamilyForm.TYPE, object.get(FamilyForm.TYPE));

        assertThat(DocumentReader.strict(Step.class).read(turned.toString()).value())
                .contains(step);
    }
}
