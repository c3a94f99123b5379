package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lindung.area.AreaLevel;
import org.lindung.migrant.Migrant;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.HostKey;

/** The code example of the guide is the first part of this class, to the letter. */
class PartnerCopyGuideTest {
    @TempDir
    Path folder;

    // guide begins
    static PartnerCopy.Report copy(Path register, HostKey key, PartyId partner, Path copy) throws IOException {
        var migrants = PartnerCopy.of(
                        Migrant.class, key.pseudonymsFor(partner), Set.of(DataCategory.IDENTITY, DataCategory.LOCATION))
                .dates(DateDetail.YEAR)
                .areas(AreaLevel.REGENCY)
                .losingOrder();
        try (var rows = RowReader.ndjson(Files.newInputStream(register), DocumentReader.strict(Migrant.class));
                var out = NdjsonWriter.replacing(copy)) {
            PartnerCopy.Report report = migrants.write(rows, out, row -> System.err.println("line " + row.line()));
            out.commit();
            return report;
        }
    }
    // guide ends

    @Test
    void the_guide_shows_this_very_code() throws IOException {
        Path here = Path.of("src/test/java/org/lindung/json/PartnerCopyGuideTest.java");
        String code = Files.readString(here)
                .split("// guide (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../docs/guide/pseudonyms.md"))).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_code_makes_the_row_that_the_guide_shows() throws IOException {
        byte[] secret = new byte[HostKey.LEAST_BYTES];
        new SecureRandom().nextBytes(secret);
        Path register = folder.resolve("register.ndjson");
        Files.writeString(register, """
                {"id":"NTT-1","name":"Kenari","birthDate":"1987-06-29","sex":"female","homeVillage":"53.02.16.2013","phone":"+6281119871987"}
                """);

        PartnerCopy.Report report =
                copy(register, HostKey.of(1, secret), PartyId.of("IOM"), folder.resolve("copy.ndjson"));

        assertThat(Files.readString(folder.resolve("copy.ndjson")))
                .matches(
                        "\\{\"id\":\"p1-[0-9a-f]{32}\",\"birthDate\":\"1987\",\"homeVillage\":\"53.02\",\"sex\":\"female\"}\n");
        assertThat(report.leftOut()).isEqualTo(Map.of("/name", 1L, "/phone", 1L));
    }
}
