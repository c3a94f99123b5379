package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.village.DesmigratifDesignation;
import org.lindung.village.DesmigratifRegister;
import org.lindung.village.DesmigratifService;
import org.lindung.village.Village;

/** The guide to villages shows the code and the results of this test, to the letter. */
class VillagesGuideTest {
    // village begins
    static final VillageCode BURAEN = VillageCode.of("53.01.18.1001");

    static final Village VILLAGE = Village.builder()
            .code(BURAEN)
            .name("Buraen")
            .designations(DesmigratifRegister.shipped().of(BURAEN))
            .services(Set.of(DesmigratifService.JOB_MARKET_INFORMATION, DesmigratifService.LEARNING_HOUSE))
            .build();

    static String facilitatedIn(int year) {
        Answer<Boolean> answer = VILLAGE.facilitatedOn(LocalDate.of(year, 7, 1));
        return year + ": " + answer.toOptional().map(yes -> yes ? "yes" : "no").orElse("cannot be told");
    }
    // village ends

    static String years() {
        return IntStream.rangeClosed(2016, 2021)
                .mapToObj(VillagesGuideTest::facilitatedIn)
                .collect(Collectors.joining("\n"));
    }

    static String open() {
        // open begins
        String open = DesmigratifRegister.shipped().open().stream()
                .map(DesmigratifDesignation::getPublishedName)
                .collect(Collectors.joining(", "));
        // open ends
        return open;
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "open"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/VillagesGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_guide_shows_what_comes_out() throws IOException {
        assertThat(guide()).contains("```text\n" + years() + "\n```").contains("```text\n" + open() + "\n```");
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/villages.md"));
    }
}
