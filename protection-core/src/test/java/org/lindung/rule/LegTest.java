package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegTest {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Test
    void has_a_class_of_its_own() {
        Leg one = Leg.of(adding(1));
        Leg other = Leg.of(adding(2));

        assertThat(one.getClass().isHidden()).isTrue();
        assertThat(one.getClass()).isNotEqualTo(other.getClass());
        assertThat(one.ask(4, new byte[0], "", DAY)).isEqualTo(5);
        assertThat(other.ask(4, new byte[0], "", DAY)).isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource
    void asks_the_same_where_classes_cannot_be_copied(@Nullable InputStream template) {
        Leg leg = Leg.of(adding(1), template);

        assertThat(leg.getClass().isHidden()).isFalse();
        assertThat(leg.ask(4, new byte[0], "", DAY)).isEqualTo(5);
    }

    static Stream<@Nullable InputStream> asks_the_same_where_classes_cannot_be_copied() {
        return Stream.of(null, new ByteArrayInputStream(new byte[0]));
    }

    private static MethodHandle adding(int summand) {
        try {
            MethodHandle sum = MethodHandles.lookup()
                    .findStatic(
                            LegTest.class,
                            "sum",
                            MethodType.methodType(
                                    int.class, int.class, int.class, byte[].class, Object.class, LocalDate.class));
            return MethodHandles.insertArguments(sum, 0, summand);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("sum", missing);
        }
    }

    @SuppressWarnings("unused") // parameters are those of a leg
    private static int sum(int summand, int found, byte[] verdicts, Object facts, LocalDate on) {
        return found + summand;
    }
}
