package org.lindung.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.rule.Answerer;

class IndonesianAnswerersTest {
    private static final List<Answerer> WITH_THE_PERSON = Stream.concat(
                    Stream.of(Answerer.PERSON), IndonesianAnswerers.ALL.stream())
            .toList();

    @Test
    void have_codes_and_names_of_their_own() {
        assertThat(WITH_THE_PERSON)
                .extracting(Answerer::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(WITH_THE_PERSON)
                .extracting(Answerer::display)
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.en().equals(name.id()));
    }

    @Test
    void are_all_in_the_list_and_the_nearest_first() throws IllegalAccessException {
        List<Object> named = new ArrayList<>();
        for (Field field : IndonesianAnswerers.class.getFields()) {
            if (field.getType() == Answerer.class) {
                named.add(field.get(null));
            }
        }
        assertThat(named).isEqualTo(IndonesianAnswerers.ALL);
        assertThat(WITH_THE_PERSON).extracting(Answerer::distance).isSorted();
    }
}
