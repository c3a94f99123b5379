package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.EverySpecimen.Drawn;
import org.lindung.basics.Attribute;
import org.lindung.basics.TextValue;
import org.lindung.privacy.Classification;

/** What holds for every value of the domain, from the storey of areas up. A new type is found on the day it is written. */
class EveryValueTest {
    /** Below are the values that others are made of: what they say depends on the attribute that holds them. */
    private static final int FIRST_STOREY = ArchitectureTest.STOREYS.indexOf("area");

    /** Below as well, since letters ask it; still it holds what people said. */
    private static final int STOREY_OF_CONTACT = ArchitectureTest.STOREYS.indexOf("contact");

    /** The results of rules are no records of a person's; they have tests of their own. */
    private static final int STOREY_OF_ANSWERS = ArchitectureTest.STOREYS.indexOf("eligibility");

    private static boolean isOfTheDomain(Class<?> type) {
        int storey = ArchitectureTest.storey(type);
        return storey == STOREY_OF_CONTACT || (storey >= FIRST_STOREY && storey != STOREY_OF_ANSWERS);
    }

    static Stream<Class<?>> values() {
        return Stream.concat(Core.aggregates(), Core.types().filter(Class::isRecord))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(EveryValueTest::isOfTheDomain);
    }

    static Stream<Specimen<?>> specimens() {
        return EverySpecimen.ALL.stream();
    }

    @Test
    void has_a_specimen() {
        assertThat(EverySpecimen.ALL.stream().<Class<?>>map(Specimen::type)).doesNotHaveDuplicates();
        assertThat(values().filter(type -> EverySpecimen.ALL.stream().noneMatch(specimen -> specimen.type() == type)))
                .as("types without a specimen")
                .isEmpty();
    }

    /** One piece of text is as personal as the attribute that holds it. */
    static Stream<Class<?>> valuesWithAttributes() {
        return values().filter(type -> !TextValue.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("valuesWithAttributes")
    void says_of_every_attribute_whether_it_is_personal(Class<?> type) {
        assertThat(Classification.of(type).orElseThrow().attributes().keySet())
                .containsExactlyElementsOf(Attribute.of(type));
    }

    /** The facts of a rule book are records of a person's too. */
    static Stream<Class<?>> aggregates() {
        return Core.aggregates()
                .filter(type -> isOfTheDomain(type) || ArchitectureTest.storey(type) == STOREY_OF_ANSWERS);
    }

    @ParameterizedTest
    @MethodSource("aggregates")
    void knows_every_getter_of_an_aggregate_as_an_attribute(Class<?> type) {
        assertThat(Classification.of(type).orElseThrow().attributes().keySet())
                .extracting(Attribute::name)
                .containsExactlyInAnyOrderElementsOf(Stream.of(type.getMethods())
                        .filter(EveryValueTest::isGetter)
                        .map(EveryValueTest::nameOf)
                        .toList());
    }

    private static boolean isGetter(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getName().matches("(get|is)[A-Z].*");
    }

    private static String nameOf(Method getter) {
        String name = getter.getName().replaceFirst("get|is", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void shows_nothing_personal(Specimen<?> specimen) {
        assertThat(specimen.canary().toString()).doesNotContain(Canary.TRACES);
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    @Domain(EverySpecimen.class)
    void arrives_on_another_machine_as_the_same_value(@ForAll Drawn drawn) throws Exception {
        Object read = SerializationTest.arrived(drawn.value());

        assertThat(read).isEqualTo(drawn.value()).hasSameHashCodeAs(drawn.value());
        assertThat(read.toString()).isEqualTo(drawn.value().toString());
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    @Domain(EverySpecimen.class)
    void is_equal_to_itself_and_to_nothing_of_another_kind(@ForAll Drawn one, @ForAll Drawn other) {
        Set<Object> both = new HashSet<>(List.of(one.value()));

        assertThat(both).contains(one.value());
        assertThat(one.value().equals(other.value())).isEqualTo(other.value().equals(one.value()));
        if (one.type() != other.type()) {
            assertThat(one.value()).isNotEqualTo(other.value());
        }
        if (one.value().equals(other.value())) {
            assertThat(one.value()).hasSameHashCodeAs(other.value());
        }
    }
}
