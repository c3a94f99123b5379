package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.Refusal;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.value.Text;

class AnswerSheetTest {
    private static final AnswerSheet SHEET = new AnswerSheet(
            "household-17",
            Map.of(
                    "children", Answer.between(1, 3),
                    "kit", Answer.known(true),
                    "income", Answer.absent(AbsenceReason.DECLINED)));

    @Test
    void gives_the_answer_to_a_question() {
        assertThat(SHEET.answer("kit", Boolean.class)).isEqualTo(Answer.known(true));
        assertThat(SHEET.answer("children", Integer.class)).isEqualTo(Answer.between(1, 3));
        assertThat(SHEET.answer("income", Integer.class)).isEqualTo(Answer.absent(AbsenceReason.DECLINED));
    }

    @Test
    void takes_what_it_does_not_hold_for_not_asked() {
        assertThat(SHEET.answer("age", LocalDate.class)).isEqualTo(Answer.notAsked());
        assertThat(new AnswerSheet("a", Map.of("age", Answer.notAsked()))).isEqualTo(new AnswerSheet("a", Map.of()));
    }

    @Test
    void does_not_follow_the_map_that_it_was_made_from() {
        Map<String, Answer<?>> answers = new HashMap<>(Map.of("kit", Answer.known(true)));
        AnswerSheet sheet = new AnswerSheet("a", answers);
        answers.clear();

        assertThat(sheet.answers()).containsOnlyKeys("kit");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> sheet.answers().clear());
    }

    @Test
    void refuses_to_give_an_answer_of_another_type_without_telling_it() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> SHEET.answer("kit", Integer.class))
                .withMessage("the answer to kit is no Integer");
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> SHEET.answer("children", LocalDate.class))
                .withMessage("the answer to children is no LocalDate");
    }

    @Test
    void shows_no_answer() {
        assertThat(SHEET).hasToString("household-17 with 3 answers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ibu Maria", "a/b", "5302165203010004"})
    void refuses_an_id_that_is_no_short_token_or_could_be_a_nik(String id) {
        assertThat(Refusal.of(() -> new AnswerSheet(id, Map.of())))
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("/id sheet-id-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "53.02-17_b", "530216520301000", "53021652030100041"})
    void takes_any_other_token_for_an_id(String id) {
        assertThat(new AnswerSheet(id, Map.of()).id()).isEqualTo(id);
    }

    @Test
    void refuses_an_id_of_more_than_64_characters() {
        assertThat(new AnswerSheet("a".repeat(64), Map.of()).id()).hasSize(64);
        assertThat(Refusal.codes(() -> new AnswerSheet("a".repeat(65), Map.of())))
                .containsExactly("sheet-id-format");
    }

    // ---- values of lists that are not written in Java ----

    private static final Text NAME = Text.of("tailoring", "menjahit");

    @Test
    void values_of_a_declared_list_keep_its_order_and_hide() {
        DeclaredCode first = new DeclaredCode(0, "z", NAME);
        DeclaredCode second = new DeclaredCode(1, "a", NAME);

        assertThat(List.of(second, first).stream().sorted()).containsExactly(first, second);
        assertThat(first).hasToString("***");
        assertThat(first.display()).isEqualTo(NAME);
    }

    @Test
    void a_declared_code_is_a_short_token() {
        assertThat(new DeclaredCode(0, "53.02", NAME).code()).isEqualTo("53.02");
        assertThat(Refusal.of(() -> new DeclaredCode(0, "a b", NAME)))
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly("/code declared-code-format");
    }

    @Test
    void can_be_asked_by_a_rule_about_a_declared_list() {
        List<DeclaredCode> trades = List.of(new DeclaredCode(0, "food", NAME), new DeclaredCode(1, "steel", NAME));
        Fact<AnswerSheet, DeclaredCode> trade = Fact.named("trade")
                .answeredBy(Answerer.PERSON)
                .choice(trades, sheet -> sheet.answer("trade", DeclaredCode.class));
        AnswerSheet welder = new AnswerSheet("a", Map.of("trade", Answer.known(trades.get(1))));

        assertThat(trade.allowedValues()).isEqualTo(trades);
        assertThat(trade.type()).isEqualTo(FactType.CHOICE);
        assertThat(Kleene.truth(trade.is(trades.get(1)), Evidence.of(welder, LocalDate.of(2024, 1, 1))))
                .isEqualTo(Truth.TRUE);
    }
}
