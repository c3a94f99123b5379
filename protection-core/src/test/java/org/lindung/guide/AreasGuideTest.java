package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.area.Area;
import org.lindung.area.AreaCode;
import org.lindung.area.AreaCodeState;
import org.lindung.area.AreaDirectory;
import org.lindung.area.AreaHistory;
import org.lindung.area.AreaSuccession;
import org.lindung.area.SuccessionCertainty;

/** The guide to areas shows the code of this test, to the letter. */
class AreasGuideTest {

    @Test
    void looks_up_a_village() {
        // look-up begins
        AreaDirectory areas = AreaDirectory.official();
        AreaCode village = AreaCode.of("53.02.16.2005");

        assertThat(areas.find(village)).map(Area::name).contains("Bokong");
        assertThat(areas.path(village))
                .extracting(Area::name)
                .containsExactly("Nusa Tenggara Timur", "Kabupaten Timor Tengah Selatan", "Toianas", "Bokong");
        assertThat(areas.children(AreaCode.of("53.02.16"))).hasSize(9);
        // look-up ends
    }

    @Test
    void finds_a_place_that_somebody_names() {
        // search begins
        List<Area> found = AreaDirectory.official().startingWith("kupang");

        assertThat(found).extracting(Area::name).startsWith("Kabupaten Kupang", "Kota Kupang", "Kupang Barat");
        assertThat(found).hasSize(26);
        assertThat(AreaDirectory.official().startingWith("kupang", AreaCode.of("53.01")))
                .extracting(Area::name)
                .containsExactly("Kupang Barat", "Kupang Timur", "Kupang Tengah");
        // search ends
    }

    @Test
    void reads_an_old_paper() {
        // history begins
        AreaHistory history = AreaHistory.official();
        AreaCode district = AreaCode.ofDigits("910101"); // the beginning of a national identity number
        AreaSuccession succession = history.succession(district);

        assertThat(succession.state()).isEqualTo(AreaCodeState.RETIRED);
        assertThat(succession.certainty()).isEqualTo(SuccessionCertainty.INFERRED);
        assertThat(succession.only()).contains(AreaCode.of("93.01.01"));
        assertThat(history.names(district)).containsExactly("Merauke");
        // history ends
    }

    @ParameterizedTest
    @ValueSource(strings = {"look-up", "search", "history"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/AreasGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../docs/guide/areas.md"))).contains("```java\n" + code + "\n```");
    }
}
