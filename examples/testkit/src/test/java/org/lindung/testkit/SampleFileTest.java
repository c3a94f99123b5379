package org.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.json.DocumentReader;
import org.lindung.json.ProtectionJson;
import org.lindung.json.Row;
import org.lindung.json.RowReader;
import org.lindung.value.Severity;

class SampleFileTest {
    private static final SampleFile SAMPLE = SampleFile.of(53, 520);

    @Test
    void is_these_bytes_on_every_machine() throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(SAMPLE));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("9724900290571650f62cd9f4ba885705fb564b5dc9e4f2a7b0151f899cfeac17");
    }

    @Test
    void is_the_same_in_another_country_and_time_zone() throws IOException {
        byte[] here = bytes(SampleFile.of(2, 100));
        assertThat(elsewhere(SampleFile.of(2, 100))).isEqualTo(here);
    }

    @Test
    void begins_like_a_longer_one() throws IOException {
        byte[] few = bytes(SampleFile.of(53, 130));
        assertThat(Arrays.copyOf(bytes(SAMPLE), few.length)).isEqualTo(few);
    }

    @Test
    void breaks_one_row_in_fifty_and_each_in_another_way() {
        assertThat(SampleFile.of(53, 500).damage().values()).containsExactlyInAnyOrder(Damage.values());
        assertThat(SampleFile.of(-4, 500).damage().values()).containsExactlyInAnyOrder(Damage.values());
        assertThat(SampleFile.of(53, 5_000).damage()).hasSize(100);
    }

    @Test
    void keeps_all_other_rows_whole() throws IOException {
        List<byte[]> lines = lines(bytes(SAMPLE));
        assertThat(lines).hasSize(520);
        assertThat(SAMPLE.applicants()).hasSize(520 - SAMPLE.damage().size());
        SAMPLE.applicants()
                .forEach((line, applicant) -> assertThat(
                                ProtectionJson.strict().readValue(lines.get(line - 1), PlacementApplicant.class))
                        .isEqualTo(applicant));
    }

    @Test
    void has_every_broken_row_and_no_other_refused_for_the_reason_it_names() throws IOException {
        SortedMap<Integer, String> refused = new TreeMap<>();
        try (RowReader<PlacementApplicant> rows = RowReader.ndjson(
                        new ByteArrayInputStream(bytes(SAMPLE)), DocumentReader.strict(PlacementApplicant.class))
                .distinctBy("/migrant/id", applicant -> applicant.getMigrant().getId())) {
            for (Row<PlacementApplicant> row : rows) {
                row.outcome().violations().stream()
                        .filter(violation -> violation.severity() == Severity.ERROR)
                        .findFirst()
                        .ifPresent(violation -> refused.put(Math.toIntExact(row.line()), violation.code()));
            }
        }
        SortedMap<Integer, String> expected = new TreeMap<>();
        SAMPLE.damage()
                .forEach(
                        (line, damage) -> expected.put(line, damage.reportedAs().code()));
        assertThat(refused).isEqualTo(expected);
    }

    @Test
    void is_written_from_the_command_line(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("applicants.ndjson");
        SampleFile.main("53", "60", file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(SampleFile.of(53, 60)));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleFile.main("53"));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleFile.of(53, -1));
    }

    private static byte[] bytes(SampleFile sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sample.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] elsewhere(SampleFile sample) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return bytes(sample);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** One byte is one character here, so that bytes that are not UTF-8 stay as they are. */
    private static List<byte[]> lines(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text).endsWith("\n").doesNotContain("\r");
        List<byte[]> lines = new ArrayList<>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            lines.add(line.getBytes(StandardCharsets.ISO_8859_1));
        }
        return lines;
    }
}
