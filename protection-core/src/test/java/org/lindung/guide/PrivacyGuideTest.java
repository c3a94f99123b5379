package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/guide/privacy.md} promises is tried by tests that are there, and nothing of the law is passed over. */
class PrivacyGuideTest {
    private static final Path GUIDE = Path.of("../docs/guide");

    /** Text of a link and where it leads. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)#]+)[^)]*\\)");

    private static final Pattern NAME_OF_A_TEST = Pattern.compile("`([a-z0-9]+(?:_[a-z0-9]+){2,})`");
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Za-z]+)`");

    private static List<String> lines(String page) {
        try {
            return Files.readAllLines(GUIDE.resolve(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lines of the table under a heading, without its titles. */
    private static List<String> table(String heading) {
        return lines("privacy.md").stream()
                .dropWhile(line -> !line.startsWith("## " + heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .toList();
    }

    static Stream<String> guarantees() {
        return table("1. What it guarantees").stream();
    }

    @ParameterizedTest
    @MethodSource("guarantees")
    void every_guarantee_names_a_test_that_tries_it(String guarantee) {
        assertThat(NAME_OF_A_TEST.matcher(guarantee).results()).isNotEmpty();
        assertThat(guarantee).contains("/src/test/java/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy.md", "threats.md"})
    void every_link_leads_somewhere_and_every_test_is_there(String page) throws IOException {
        List<MatchResult> links =
                LINK.matcher(String.join("\n", lines(page))).results().toList();

        assertThat(links).isNotEmpty();
        for (MatchResult link : links) {
            Path target = GUIDE.resolve(link.group(2)).normalize();
            assertThat(target).exists();
            for (MatchResult test :
                    NAME_OF_A_TEST.matcher(link.group(1)).results().toList()) {
                assertThat(target).content().containsPattern("void " + test.group(1) + "\\(");
            }
        }
    }

    /** Otherwise a name could stand beside its link and be looked for by nobody. */
    @Test
    void every_test_is_named_in_its_link() {
        String outside = LINK.matcher(String.join("\n", lines("privacy.md"))).replaceAll("");

        assertThat(NAME_OF_A_TEST.matcher(outside).results()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy.md", "threats.md"})
    void every_type_that_is_named_is_there(String page) throws IOException {
        List<String> types;
        try (Stream<Path> files = Stream.of("../protection-core/src/main/java", "../protection-json/src/main/java")
                .map(Path::of)
                .flatMap(PrivacyGuideTest::walked)) {
            types = files.map(file -> file.getFileName().toString()).toList();
        }

        assertThat(CODE.matcher(String.join("\n", lines(page))).results().map(code -> code.group(1) + ".java"))
                .allSatisfy(type -> assertThat(types).contains(type));
    }

    private static Stream<Path> walked(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void no_article_of_the_law_on_the_use_of_data_is_passed_over() {
        assertThat(table("3. UU 27/2022"))
                .extracting(line -> line.split("\\|")[1].strip())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(4, 56).mapToObj(String::valueOf).toList());
    }

    @Test
    void no_principle_is_passed_over() {
        assertThat(table("4. IOM"))
                .extracting(line -> line.split("\\|")[1].strip().split(" ")[0])
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 13).mapToObj(String::valueOf).toList());
    }
}
