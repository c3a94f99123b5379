package org.lindung.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.AreaLevel;
import org.lindung.basics.DateRange;
import org.lindung.value.Text;

/** Tallies, policies and releases. */
public final class StatisticsSpecimens implements Specimens {
    private static final Attribute HOME =
            Attribute.area("home", Text.of("home area", "daerah asal"), AreaLevel.REGENCY);
    private static final Attribute WORK = Attribute.open("work", Text.of("work", "pekerjaan"));

    /** Found by itself. */
    public StatisticsSpecimens() {}

    private static final Arbitrary<Attribute> ATTRIBUTES = Arbitraries.of(HOME, WORK, Attribute.SEX);

    private static final Arbitrary<TallyCell> CELLS = Combinators.combine(
                    Arbitraries.of("53.02", "53.03", "31.71", Attribute.NOT_RECORDED),
                    Arbitraries.of("female", "male", Attribute.NOT_RECORDED),
                    Arbitraries.longs().between(1, 40),
                    Arbitraries.longs().between(0, 90))
            .as((home, sex, people, amount) -> new TallyCell(List.of(home, sex), people, amount));

    private static final Arbitrary<ReleasePolicy> POLICIES = Combinators.combine(
                    Arbitraries.integers().between(2, 12),
                    Arbitraries.integers().between(1, 12),
                    Arbitraries.integers().between(1, 3),
                    Arbitraries.of(List.<String>of(), List.of("sex")))
            .as(ReleasePolicy::new);

    private static final Arbitrary<Tally> TALLIES = Combinators.combine(
                    CELLS.list().ofMaxSize(12),
                    Arbitraries.of(Optional.<Text>empty(), Optional.of(Text.of("kits", "paket"))))
            .as((cells, amountOf) -> Tally.builder()
                    .addAttributes(HOME, Attribute.SEX)
                    .amountOf(amountOf)
                    .cells(cells)
                    .build());

    private static final Arbitrary<Release> RELEASES =
            Combinators.combine(TALLIES, POLICIES).as(Release::of);

    private static final DateRange PERIOD = DateRange.of(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 1));

    private static final Arbitrary<IndicatorTable> TABLES = TALLIES.map(tally -> IndicatorTable.builder()
            .period(PERIOD)
            .policy(ReleasePolicy.COMMON)
            .attributes(tally.getAttributes())
            .addIndicators(new Indicator(
                    Text.of("helped", "dibantu"), CountedUnit.HOUSEHOLD, Release.of(tally, ReleasePolicy.COMMON)))
            .build());

    /** A tally of one person about whom everything is a canary. */
    static Tally canary() {
        return Tally.builder()
                .addAttributes(WORK)
                .amountOf(Text.of("kits", "paket"))
                .addCells(new TallyCell(List.of(Canary.NAME), 40, 80))
                .build();
    }

    private static Release released() {
        return Release.builder()
                .addAttributes(Attribute.SEX)
                .policy(ReleasePolicy.COMMON)
                .amountOf(Text.of("kits", "paket"))
                .people(50)
                .amount(80)
                .addCells(new ReleasedCell(Map.of("sex", "male"), 20, 40))
                .addWithheld(new Withheld("sex", 10))
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(
                        AttributeCode.class,
                        Arbitraries.of(Attribute.SEX.codes()),
                        new AttributeCode("a", Text.of("one", "satu"))),
                Specimen.of(Attribute.class, ATTRIBUTES, Attribute.SEX),
                Specimen.of(
                        AgeBands.class,
                        Arbitraries.of(AgeBands.COMMON, AgeBands.of(0), AgeBands.of(0, 18)),
                        AgeBands.COMMON),
                Specimen.of(TallyCell.class, CELLS, new TallyCell(List.of(Canary.NAME), 7, 7)),
                Specimen.of(Tally.class, TALLIES, canary()),
                Specimen.of(ReleasePolicy.class, POLICIES, new ReleasePolicy(10, 10, 2, List.of("work"))),
                Specimen.of(
                        ReleasedCell.class,
                        RELEASES.filter(release -> !release.getCells().isEmpty())
                                .map(release -> release.getCells().get(0)),
                        new ReleasedCell(Map.of("sex", "male"), 20, 40)),
                Specimen.of(
                        Withheld.class,
                        Arbitraries.longs().between(10, 90).map(people -> new Withheld("sex", people)),
                        new Withheld("work", 20)),
                Specimen.of(
                        PeopleGroup.class,
                        Arbitraries.longs().between(10, 90).map(people -> new PeopleGroup(Map.of(), people, 0)),
                        new PeopleGroup(Map.of("sex", "male"), 20, 40)),
                Specimen.of(
                        ReleaseComparison.class,
                        Arbitraries.of(new ReleaseComparison(10, List.of(), List.of())),
                        new ReleaseComparison(10, List.of(Map.of()), List.of(Map.of("sex", "male")))),
                Specimen.of(
                        Indicator.class,
                        TABLES.map(table -> table.getIndicators().get(0)),
                        new Indicator(Text.of("helped", "dibantu"), CountedUnit.PERSON, released())),
                Specimen.of(
                        IndicatorTable.class,
                        TABLES,
                        IndicatorTable.builder()
                                .period(PERIOD)
                                .policy(ReleasePolicy.COMMON)
                                .addAttributes(Attribute.SEX)
                                .addIndicators(
                                        new Indicator(Text.of("helped", "dibantu"), CountedUnit.PERSON, released()))
                                .build()),
                Specimen.of(Release.class, RELEASES, released()));
    }
}
