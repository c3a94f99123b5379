package org.lindung.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.AreaSpecimens;
import org.lindung.area.VillageCode;
import org.lindung.basics.DateRange;
import org.lindung.household.HouseholdSpecimens;
import org.lindung.household.Recipient;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.migrant.PersonName;
import org.lindung.village.VillageMatch.Matched;
import org.lindung.village.VillageMatch.Open;

/** Villages of the programme, real in form only. */
public final class VillageSpecimens implements Specimens {
    private static final VillageCode CODE = VillageCode.of("53.71.01.1001");

    private static final Arbitrary<Matched> MATCHED = AreaSpecimens.VILLAGE_CODES.map(Matched::new);
    private static final Arbitrary<Open> OPEN =
            AreaSpecimens.VILLAGE_CODES.list().ofMaxSize(2).map(Open::new);
    private static final Arbitrary<DateRange> PERIODS = Combinators.combine(
                    MigrantSpecimens.DAYS, Arbitraries.integers().between(1, 700))
            .as((day, length) -> DateRange.of(day, day.plusDays(length)));

    /** Designations of any village. */
    static final Arbitrary<DesmigratifDesignation> DESIGNATIONS = Combinators.combine(
                    Arbitraries.oneOf(MATCHED, OPEN),
                    Arbitraries.of("Naimata", "Done"),
                    PERIODS,
                    Arbitraries.of(DesignationStanding.class),
                    Arbitraries.of(Confidence.class),
                    Arbitraries.of("686/PPTKK/IV/2017").optional())
            .as((match, name, days, standing, confidence, decree) -> designation(match, days)
                    .publishedName(name)
                    .standing(standing)
                    .confidence(confidence)
                    .decree(decree)
                    .build());

    private static final Arbitrary<VillageOfficer> OFFICERS = Combinators.combine(
                    Arbitraries.of("1", "2").map(VillageOfficerId::of),
                    Arbitraries.of(OfficerRole.class),
                    MigrantSpecimens.NAMES,
                    PERIODS)
            .as(VillageOfficer::new);

    private static final Arbitrary<VillageYear> YEARS = Combinators.combine(
                    Arbitraries.integers().between(2017, 2025),
                    Arbitraries.maps(
                                    Arbitraries.of(VillageIndicator.class),
                                    Arbitraries.integers().between(0, 50))
                            .ofMaxSize(3))
            .as((year, counts) -> VillageYear.builder()
                    .village(CODE)
                    .year(year)
                    .counts(counts)
                    .build());

    private static final Arbitrary<ServiceUse> USES = Combinators.combine(
                    HouseholdSpecimens.RECIPIENTS,
                    Arbitraries.of(DesmigratifService.class),
                    AreaSpecimens.VILLAGE_CODES,
                    MigrantSpecimens.DAYS)
            .as((user, service, village, day) -> ServiceUse.builder()
                    .user(user)
                    .service(service)
                    .village(village)
                    .day(day)
                    .build());

    private static final Arbitrary<Village> VILLAGES = Combinators.combine(
                    Arbitraries.of("Namosain").optional(),
                    PERIODS.list().ofMaxSize(2),
                    OFFICERS.list().ofMaxSize(1),
                    Arbitraries.of(DesmigratifService.class).set().ofMaxSize(3),
                    YEARS.list().ofMaxSize(1))
            .as((name, designated, officers, services, years) -> Village.builder()
                    .code(CODE)
                    .name(name)
                    .designations(designated.stream()
                            .map(days -> designation(new Matched(CODE), days).build())
                            .toList())
                    .officers(officers)
                    .services(services)
                    .years(years)
                    .build())
            .withoutEdgeCases();

    private static final Arbitrary<DesmigratifTotal> TOTALS = Combinators.combine(
                    Arbitraries.integers().between(2016, 2021),
                    Arbitraries.of(true, false),
                    Arbitraries.integers().between(0, 500),
                    Arbitraries.of(Confidence.class))
            .as((year, cumulative, villages, confidence) ->
                    new DesmigratifTotal(year, cumulative, villages, confidence, "press"));

    /** For the tests that find specimens by themselves. */
    public VillageSpecimens() {}

    private static DesmigratifDesignation.Builder designation(VillageMatch match, DateRange days) {
        DesmigratifDesignation.Builder builder = DesmigratifDesignation.builder();
        builder.match(match)
                .publishedName("Namosain")
                .regency("Kota Kupang")
                .madeWithin(days)
                .standing(DesignationStanding.REPORTED)
                .confidence(Confidence.MEDIUM)
                .source("press");
        return builder;
    }

    @Override
    public List<Specimen<?>> specimens() {
        DateRange year = DateRange.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1));
        DesmigratifDesignation designation = designation(new Matched(CODE), year)
                .district("Alak")
                .decree("686/PPTKK/IV/2017")
                .build();
        VillageOfficer officer = new VillageOfficer(
                VillageOfficerId.of("1"), OfficerRole.VILLAGE_OFFICER, PersonName.of(Canary.NAME), year);
        VillageYear counted = VillageYear.builder()
                .village(CODE)
                .year(2018)
                .counts(Map.of(VillageIndicator.PEOPLE_TRAINED, 20))
                .build();
        return List.of(
                Specimen.of(DesmigratifDesignation.class, DESIGNATIONS, designation),
                Specimen.of(Matched.class, MATCHED, new Matched(CODE)),
                Specimen.of(Open.class, OPEN, new Open(List.of(CODE))),
                Specimen.of(VillageOfficer.class, OFFICERS, officer),
                Specimen.of(VillageYear.class, YEARS, counted),
                Specimen.of(
                        ServiceUse.class,
                        USES,
                        ServiceUse.builder()
                                .user(Recipient.of(MigrantId.of("M-1")))
                                .service(DesmigratifService.DOCUMENT_HELP)
                                .village(VillageCode.of(Canary.VILLAGE))
                                .day(LocalDate.parse(Canary.DEPARTURE))
                                .build()),
                Specimen.of(
                        Village.class,
                        VILLAGES,
                        Village.builder()
                                .code(CODE)
                                .name("Namosain")
                                .addDesignations(designation)
                                .addOfficers(officer)
                                .services(Set.of(DesmigratifService.JOB_GUIDANCE))
                                .addYears(counted)
                                .build()),
                Specimen.of(
                        DesmigratifTotal.class,
                        TOTALS,
                        new DesmigratifTotal(2018, false, 130, Confidence.MEDIUM, "press")));
    }
}
