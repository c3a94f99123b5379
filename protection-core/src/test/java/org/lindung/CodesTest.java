package org.lindung;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.basics.CodedValue;
import org.lindung.value.Severity;
import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** Codes stand in files and databases for decades; texts are read in two languages. */
class CodesTest {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern GAP = Pattern.compile("\\{[a-zA-Z]+}");

    private static final List<CodedValue> VALUES = Core.constants(CodedValue.class);
    private static final List<ViolationCode> VIOLATIONS = Core.constants(ViolationCode.class);

    @Test
    void are_in_kebab_case() {
        assertThat(VALUES).extracting(CodedValue::code).allMatch(KEBAB_CASE.asMatchPredicate());
        assertThat(VIOLATIONS).extracting(ViolationCode::code).allMatch(KEBAB_CASE.asMatchPredicate());
        assertThat(Severity.values()).extracting(Severity::code).allMatch(KEBAB_CASE.asMatchPredicate());
    }

    @Test
    void of_one_list_differ() {
        assertThat(VALUES.stream().collect(groupingBy(Object::getClass)).values())
                .allSatisfy(
                        list -> assertThat(list).extracting(CodedValue::code).doesNotHaveDuplicates());
    }

    @Test
    void of_violations_differ_over_all_lists() {
        assertThat(VIOLATIONS).extracting(ViolationCode::code).doesNotHaveDuplicates();
    }

    @Test
    void have_a_text_of_their_own_in_each_language() {
        assertThat(texts()).noneMatch(text -> text.en().equals(text.id()));
        assertThat(VALUES.stream().collect(groupingBy(Object::getClass)).values())
                .allSatisfy(list -> {
                    assertThat(list).extracting(value -> value.display().en()).doesNotHaveDuplicates();
                    assertThat(list).extracting(value -> value.display().id()).doesNotHaveDuplicates();
                });
    }

    @Test
    void have_the_same_gaps_in_both_languages() {
        assertThat(texts()).allSatisfy(text -> assertThat(gaps(text.id())).isEqualTo(gaps(text.en())));
    }

    private static Stream<Text> texts() {
        return Stream.concat(
                VALUES.stream().map(CodedValue::display), VIOLATIONS.stream().map(ViolationCode::text));
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
