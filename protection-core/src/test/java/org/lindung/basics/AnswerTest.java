package org.lindung.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Refusal;

class AnswerTest {

    @Test
    void holds_a_value_or_a_reason_and_never_both() {
        assertThat(Answer.known(18).toOptional()).contains(18);
        assertThat(Answer.known(18).absence()).isEmpty();
        assertThat(Answer.absent(AbsenceReason.DECLINED).toOptional()).isEmpty();
        assertThat(Answer.absent(AbsenceReason.DECLINED).absence()).contains(AbsenceReason.DECLINED);
    }

    @Test
    void has_neither_an_exact_value_nor_a_reason_between_two_bounds() {
        assertThat(Answer.between(17, 18).toOptional()).isEmpty();
        assertThat(Answer.between(17, 18).absence()).isEmpty();
    }

    @Test
    void is_one_object_for_every_yes_and_one_for_every_no() {
        assertThat(Answer.known(true)).isSameAs(Answer.known(true)).isEqualTo(new Answer.Known<>(true));
        assertThat(Answer.known(false)).isSameAs(Answer.known(false)).isEqualTo(new Answer.Known<>(false));
    }

    @Test
    void is_known_between_equal_bounds() {
        assertThat(Answer.between(18, 18)).isEqualTo(Answer.known(18));
        assertThat(Answer.between(new BigDecimal("1.0"), new BigDecimal("1.00")))
                .isEqualTo(Answer.known(new BigDecimal("1.0")));
    }

    @Test
    void refuses_bounds_in_the_wrong_order() {
        assertThat(Refusal.codes(() -> Answer.between(18, 17))).containsExactly("interval-reversed");
        assertThat(Refusal.codes(() -> new Answer.Between<>(18, 18))).containsExactly("interval-reversed");
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void takes_null_neither_for_a_value_nor_for_a_silence() {
        assertThatNullPointerException().isThrownBy(() -> Answer.known(null));
        assertThatNullPointerException().isThrownBy(() -> Answer.known("answer").map(value -> null));
    }

    @Test
    void leads_from_a_known_value_to_another_answer() {
        assertThat(Answer.known("four").map(String::length)).isEqualTo(Answer.known(4));
        assertThat(Answer.known("four").flatMap(value -> Answer.<Integer>absent(AbsenceReason.MASKED)))
                .isEqualTo(Answer.absent(AbsenceReason.MASKED));
    }

    @ParameterizedTest
    @EnumSource
    void keeps_its_reason_when_mapped(AbsenceReason reason) {
        Answer<String> absent = Answer.absent(reason);

        assertThat(absent.map(String::length)).isEqualTo(Answer.absent(reason));
        assertThat(absent.flatMap(value -> Answer.known(1))).isEqualTo(Answer.absent(reason));
    }

    @Test
    void does_not_guess_how_bounds_change() {
        assertThat(Answer.between(17, 18).map(age -> age >= 18)).isEqualTo(Answer.absent(AbsenceReason.ASKED_UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource
    void stays_the_same_silence_in_java_serialization(AbsenceReason reason) throws Exception {
        Answer<String> read = written(Answer.absent(reason));

        assertThat(read).isEqualTo(Answer.absent(reason)).hasSameHashCodeAs(Answer.absent(reason));
    }

    @Property
    void stays_the_same_answer_in_java_serialization(@ForAll int one, @ForAll int other) throws Exception {
        Answer<Integer> known = Answer.known(one);
        Answer<Integer> between = Answer.between(Math.min(one, other), Math.max(one, other));

        assertThat(written(known)).isEqualTo(known);
        assertThat(written(between)).isEqualTo(between);
    }

    @Property
    void obeys_the_laws_of_mapping(@ForAll int value) {
        Answer<Integer> known = Answer.known(value);

        assertThat(known.map(n -> n)).isEqualTo(known);
        assertThat(known.map(n -> n / 2).map(n -> n + 1)).isEqualTo(known.map(n -> n / 2 + 1));
        assertThat(known.flatMap(Answer::known)).isEqualTo(known);
    }

    @Test
    void shows_what_kind_of_answer_it_is_and_never_the_value() {
        assertThat(Answer.known("Siti")).hasToString("known");
        assertThat(Answer.between(17, 18)).hasToString("between");
        assertThat(Answer.notAsked()).hasToString("not-asked");
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"}) // reads what this test has just written
    private static <T> Answer<T> written(Answer<T> answer) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(answer);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Answer<T>) in.readObject();
        }
    }
}
