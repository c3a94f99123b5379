package org.lindung.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.lindung.testkit.SampleFile;

class ApplicantsFileTest {
    @Test
    void is_byte_for_byte_what_the_test_kit_generates() throws IOException {
        ByteArrayOutputStream generated = new ByteArrayOutputStream();
        SampleFile.of(53, 520).writeTo(generated);
        try (InputStream shipped = ApplicantsFileTest.class.getResourceAsStream("applicants-ntt.ndjson")) {
            assertThat(shipped).isNotNull().hasBinaryContent(generated.toByteArray());
        }
    }
}
