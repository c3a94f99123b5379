package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.area.AreaLevel;
import org.lindung.area.VillageCode;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.Sex;
import org.lindung.statistics.AgeBands;
import org.lindung.statistics.Breakdown;
import org.lindung.statistics.Release;
import org.lindung.statistics.ReleaseComparison;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.Tally;

/** The guide to statistics shows the code of this test, to the letter. */
class StatisticsGuideTest {
    /** Forty-three women and six men of one regency, and eleven women of another one. */
    private static final List<Migrant> PEOPLE = IntStream.range(0, 60)
            .mapToObj(i -> Migrant.builder()
                    .id(MigrantId.of("M-" + i))
                    .sex(Answer.known(i < 6 ? Sex.MALE : Sex.FEMALE))
                    .birthDate(Answer.known(PartialDate.parse("1990-01-01")))
                    .homeVillage(Answer.known(VillageCode.of(i < 49 ? "53.02.16.2005" : "53.03.01.2001")))
                    .build())
            .toList();

    private static Tally tally() {
        List<Migrant> people = PEOPLE;
        // tally begins
        List<Breakdown<Migrant>> by = List.of(
                Breakdown.byHome(AreaLevel.REGENCY, Migrant::getHomeVillage),
                Breakdown.bySex(Migrant::getSex),
                Breakdown.byAge(AgeBands.COMMON, Migrant::getBirthDate, any -> Answer.known(LocalDate.of(2020, 6, 4))));

        Tally tally = people.stream().collect(Tally.of(by));
        // tally ends
        return tally;
    }

    @Test
    void publishes_what_can_be_published() {
        Tally tally = tally();
        // release begins
        Release release = Release.of(tally, ReleasePolicy.COMMON);

        assertThat(release.getPeople()).isEqualTo(50); // 60 were counted
        assertThat(release.people(Map.of("home", "53.02"))).contains(40L); // 49
        assertThat(release.people(Map.of("home", "53.02", "sex", "female"))).contains(40L); // 43
        assertThat(release.people(Map.of("sex", "male"))).isEmpty(); // 6, and they are in no total
        // release ends
    }

    @Test
    void asks_before_the_next_release() {
        Tally june = tally();
        Tally july = june.merge(PEOPLE.subList(49, 58).stream()
                .collect(Tally.of(List.of(
                        Breakdown.byHome(AreaLevel.REGENCY, Migrant::getHomeVillage),
                        Breakdown.bySex(Migrant::getSex),
                        Breakdown.byAge(
                                AgeBands.COMMON,
                                Migrant::getBirthDate,
                                any -> Answer.known(LocalDate.of(2020, 6, 4)))))));
        // comparison begins
        ReleasePolicy policy = ReleasePolicy.COMMON;
        ReleaseComparison comparison =
                ReleaseComparison.of(june, Release.of(june, policy), july, Release.of(july, policy));

        assertThat(comparison.isSafe()).isFalse(); // nine women came, and a figure went from 10 to 20
        assertThat(comparison.shown()).contains(Map.of("home", "53.03"));
        // comparison ends
    }

    @ParameterizedTest
    @ValueSource(strings = {"tally", "release", "comparison"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/StatisticsGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(Files.readString(Path.of("../docs/guide/statistics.md"))).contains("```java\n" + code + "\n```");
    }
}
