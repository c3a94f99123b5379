package org.lindung.json.ctdc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.json.htcds.CaseFile;
import org.lindung.json.htcds.HtcdsCase;
import org.lindung.json.htcds.HtcdsField;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.Tally;

/** The code example of the guide is the first part of this class, to the letter. */
class CtdcGuideTest {
    // guide begins
    static CtdcRecords publish(List<CaseFile> victims, OutputStream out) {
        Tally tally = victims.stream().map(CtdcCase::of).collect(CtdcRecords.tally());
        CtdcRecords records = CtdcRecords.of(tally, ReleasePolicy.COMMON);
        records.write(CtdcProfile.NAMES_OF_2024, out);
        return records;
    }
    // guide ends

    @Test
    void the_guide_shows_this_very_code() throws IOException {
        Path here = Path.of("src/test/java/org/lindung/json/ctdc/CtdcGuideTest.java");
        String code = Files.readString(here)
                .split("// guide (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../docs/guide/statistics.md"))).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_code_publishes_what_enough_files_of_the_domain_say() {
        LocalDate opened = LocalDate.of(2020, 6, 4);
        CaseFile file = CaseFile.open(
                        CaseId.of("K-1"), MigrantId.of("M-1"), PartyId.of("IOM"), opened, CaseWorkerId.of("W"))
                .taking(
                        HtcdsCase.EMPTY
                                .with(HtcdsField.PRS_BIRTHDATE, LocalDate.of(1990, 1, 1))
                                .with(
                                        HtcdsField.VIC_METHODS_OF_CONTROL,
                                        Set.of(HtcdsField.VIC_METHODS_OF_CONTROL.code("TakesEarnings"))),
                        LocalDate.of(2021, 1, 1),
                        CaseWorkerId.of("W"))
                .value()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CtdcRecords records = publish(Collections.nCopies(12, file), out);

        assertThat(records.report().records()).isEqualTo(10);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(11)
                .last()
                .isEqualTo("2020,,30--38,,,,1,,,,,,,,,,,,,,,,,,,,");
    }
}
