package org.lindung.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.DocumentReader;
import org.lindung.rule.Assessment;
import org.lindung.value.Language;

/** The code example of the README is the method {@link #readme()}, to the letter. */
class ReadmeTest {

    static void readme() {
        // README begins
        String json = """
                {"migrant": {"id": "NTT-1", "birthDate": "2000-06-08", "maritalStatus": "never-married"},
                 "migration": {"workerGroup": "land-based", "channel": "placement-company"},
                 "documents": {"passport": true, "work-visa": {"absent": "declined"}}}""";

        PlacementApplicant applicant =
                DocumentReader.strict(PlacementApplicant.class).read(json).orElseThrow();

        Assessment<PlacementApplicant> answer = PlacementRules.BOOK.assess(applicant, LocalDate.of(2018, 6, 7));

        System.out.println(answer.outcome()); // NOT_ELIGIBLE: the worker is 18 tomorrow
        System.out.println(answer.reasons().get(0).provisions()); // [UU 18/2017 art. 5 letter a]
        System.out.println(answer.explanation().plainText(Language.INDONESIAN));
        // README ends
    }

    @Test
    void the_readme_shows_this_very_code() throws IOException {
        Path here = Path.of("src/test/java/org/lindung/examples/quickstart/ReadmeTest.java");
        String code = Files.readString(here)
                .split("// README (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../../README.md"))).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_code_says_what_its_comments_say() {
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            readme();
        } finally {
            System.setOut(screen);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().limit(3))
                .containsExactly(
                        "NOT_ELIGIBLE",
                        "[UU 18/2017 art. 5 letter a]",
                        "Bolehkah pekerja ini ditempatkan di luar negeri? Per 7 Juni 2018: data yang tercatat tidak "
                                + "memenuhi persyaratan.");
    }
}
