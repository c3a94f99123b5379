package org.lindung.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lindung.json.DocumentReader;
import org.lindung.json.Progress;
import org.lindung.json.ProtectionJson;
import org.lindung.migrant.Migrant;
import tools.jackson.databind.json.JsonMapper;

class ScreeningsTest {
    private static final Pattern ID = Pattern.compile("NTT-[0-9]{6}");

    @Test
    void everybody_is_answered_once_by_either() {
        byte[] file = Documents.file();
        List<String> everybody = new ArrayList<>();
        for (int number = 0; number < Documents.ROWS; number++) {
            everybody.add(Documents.id(number));
        }
        for (int threads = 1; threads <= 2; threads++) {
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            Progress done = Screenings.ours(new ByteArrayInputStream(file), answers, threads);
            assertThat(done.invalid()).isZero();
            assertThat(ids(answers)).isEqualTo(everybody);
        }
        try (Screenings.ByHand byHand = new Screenings.ByHand()) {
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            assertThat(byHand.screen(new ByteArrayInputStream(file), answers)).isEqualTo(Documents.ROWS);
            assertThat(ids(answers)).isEqualTo(everybody);
            assertThat(answers.toString(StandardCharsets.UTF_8)).doesNotContain("unreadable");
        }
        try (Screenings.ByHandInHalves inHalves = new Screenings.ByHandInHalves(file)) {
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            assertThat(inHalves.screen(answers)).isEqualTo(Documents.ROWS);
        }
    }

    @Test
    void both_write_the_migrant_that_both_have_read() {
        Migrant ours = DocumentReader.strict(Migrant.class)
                .read(Documents.MIGRANT)
                .value()
                .orElseThrow();
        PlainMigrant plain = JsonMapper.builder().build().readValue(Documents.MIGRANT, PlainMigrant.class);

        assertThat(ProtectionJson.strict().readTree(ProtectionJson.strict().writeValueAsBytes(ours)))
                .isEqualTo(ProtectionJson.strict().readTree(Documents.MIGRANT));
        assertThat(JsonMapper.builder().build().writeValueAsString(plain))
                .contains("\"expiresOn\":\"2035-01-20\"")
                .contains("\"otherNames\":[\"Marsel\",\"Linus Meo\"]");
    }

    private static List<String> ids(ByteArrayOutputStream answers) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = ID.matcher(answers.toString(StandardCharsets.UTF_8));
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        return ids;
    }
}
