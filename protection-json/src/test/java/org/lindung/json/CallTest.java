package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.value.InvalidValueException;

class CallTest {
    private static final MethodHandle ID = PublicMethod.ofStatic(MigrantId.class, "of", MigrantId.class, String.class);

    @Test
    void a_constant_call_has_a_class_of_its_own() {
        Call one = Call.constant(generic(ID));
        Call other = Call.constant(generic(ID));

        assertThat(one.getClass().isHidden()).isTrue();
        assertThat(one.getClass()).isNotEqualTo(other.getClass());
        assertThat(one.with("NTT-1")).isEqualTo(MigrantId.of("NTT-1"));
    }

    @Test
    void gives_and_refuses_the_same_before_and_after_it_was_called_often() {
        Call call = Call.of(ID);

        for (int i = 0; i <= Call.OFTEN; i++) {
            assertThat(call.with("NTT-" + i)).isEqualTo(MigrantId.of("NTT-" + i));
            if (i % 500 == 0) {
                assertThatThrownBy(() -> call.with("")).isInstanceOf(InvalidValueException.class);
            }
        }
    }

    @Test
    void an_aggregate_is_the_same_before_and_after_it_was_made_often() {
        Call assembly = Assembly.of(
                PublicMethod.ofStatic(Migrant.class, "builder", Migrant.Builder.class),
                List.of(setter("id", MigrantId.class), setter("name", Answer.class), setter("sex", Answer.class)),
                PublicMethod.of(Migrant.Builder.class, "build", Migrant.class));

        for (int i = 0; i <= Call.OFTEN; i++) {
            MigrantId id = MigrantId.of("NTT-" + i);
            assertThat(assembly.with(new @Nullable Object[] {id, null, Answer.notAsked()}))
                    .isEqualTo(Migrant.builder().id(id).build());
        }
        assertThatThrownBy(() -> assembly.with(new @Nullable Object[] {null, null, null}))
                .isInstanceOf(InvalidValueException.class);
    }

    private static MethodHandle setter(String name, Class<?> type) {
        Class<?> result = Stream.of(Migrant.Builder.class.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterTypes()[0] == type)
                .findFirst()
                .orElseThrow()
                .getReturnType();
        return PublicMethod.of(Migrant.Builder.class, name, result, type);
    }

    private static MethodHandle generic(MethodHandle handle) {
        return handle.asType(handle.type().generic());
    }
}
