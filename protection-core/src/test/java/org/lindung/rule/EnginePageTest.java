package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the promises of the engine names a test for each, and only tests that are there. */
class EnginePageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "engine.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void every_promise_is_held_by_tests_that_are_there() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("protection-core", "protection-json")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file ->
                                sources.put(String.valueOf(file.getFileName()).replace(".java", ""), read(file)));
            }
        }
        List<String> promises = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.equals("| promise | held by |"))
                .toList();

        assertThat(promises)
                .hasSizeGreaterThan(30)
                .allSatisfy(promise -> assertThat(TEST.matcher(promise).results())
                        .isNotEmpty()
                        .allSatisfy(test -> assertThat(sources)
                                .hasEntrySatisfying(
                                        test.group(1),
                                        source -> assertThat(source)
                                                .containsPattern("void " + Pattern.quote(test.group(2)) + "\\("))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
