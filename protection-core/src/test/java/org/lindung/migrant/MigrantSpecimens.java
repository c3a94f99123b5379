package org.lindung.migrant;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.AreaSpecimens;
import org.lindung.basics.PartialDate;
import org.lindung.party.EmployerKind;

/** People and their journeys. */
public final class MigrantSpecimens implements Specimens {
    /** Ids of people. */
    public static final Arbitrary<MigrantId> MIGRANT_IDS =
            Arbitraries.integers().between(1, 999_999).map(number -> MigrantId.of("PMI-" + number));

    /** Days on which people were born, left and came home. */
    public static final Arbitrary<LocalDate> DAYS =
            Dates.dates().between(LocalDate.of(1950, 1, 1), LocalDate.of(2026, 12, 31));

    /** Days, months and years. */
    public static final Arbitrary<PartialDate> PARTIAL_DATES = Combinators.combine(DAYS, Arbitraries.of(4, 7, 10))
            .as((day, precision) -> PartialDate.parse(day.toString().substring(0, precision)));

    /** Names of one or more words. */
    public static final Arbitrary<PersonName> NAMES = Arbitraries.of(
                    "Siti", "Yohanes Baptista Bere", "Ni Wayan Sari", "محمد", "陳大文")
            .map(PersonName::of);

    /** National identity numbers. */
    public static final Arbitrary<Nik> NIKS = Combinators.combine(
                    Arbitraries.integers().between(110_101, 969_999),
                    DAYS,
                    Arbitraries.of(0, 40),
                    Arbitraries.integers().between(1, 9_999))
            .as((district, born, added, serial) -> Nik.of("%06d%02d%02d%02d%04d"
                    .formatted(
                            district,
                            born.getDayOfMonth() + added,
                            born.getMonthValue(),
                            born.getYear() % 100,
                            serial)));

    /** Codes of ISCO-08. */
    public static final Arbitrary<Occupation> OCCUPATIONS =
            Arbitraries.of("9", "91", "9111", "5322").map(Occupation::of);

    private static Arbitrary<Migrant> migrants() {
        Arbitrary<Migrant.Builder> identities = Combinators.combine(
                        MIGRANT_IDS, Answers.of(NAMES), Answers.of(NIKS), Answers.of(PARTIAL_DATES))
                .as((id, name, nik, born) ->
                        Migrant.builder().id(id).name(name).nik(nik).birthDate(born));
        return Combinators.combine(
                        identities,
                        Answers.of(Arbitraries.of(Sex.class)),
                        Answers.of(Arbitraries.of(MaritalStatus.class)),
                        Answers.of(Arbitraries.of(EducationLevel.class)),
                        Answers.of(AreaSpecimens.VILLAGE_CODES))
                .as((identity, sex, marital, education, village) -> identity.sex(sex)
                        .maritalStatus(marital)
                        .education(education)
                        .homeVillage(village)
                        .build());
    }

    private static Arbitrary<Migration> migrations() {
        Arbitrary<Migration.Builder> journeys = Combinators.combine(
                        Answers.of(DAYS), Answers.of(AreaSpecimens.COUNTRIES), Answers.of(OCCUPATIONS))
                .as((departure, destination, occupation) -> Migration.builder()
                        .departureDate(departure)
                        .destination(destination)
                        .occupation(occupation));
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        journeys,
                        Answers.of(Arbitraries.of(WorkerGroup.class)),
                        Answers.of(Arbitraries.of(PlacementChannel.class)),
                        Answers.of(Arbitraries.of(EmployerKind.class)),
                        Answers.of(either),
                        Answers.of(either))
                .as((journey, group, channel, employer, visa, identity) -> journey.workerGroup(group)
                        .channel(channel)
                        .employerKind(employer)
                        .crewVisaRequired(visa)
                        .seafarerIdentityRequired(identity)
                        .build());
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Migrant.class, migrants(), Canary.migrant()),
                Specimen.of(Migration.class, migrations(), Canary.migration()),
                Specimen.of(PersonName.class, NAMES, PersonName.of(Canary.NAME)),
                Specimen.of(Nik.class, NIKS, Nik.of(Canary.NIK)),
                Specimen.of(Occupation.class, OCCUPATIONS, Occupation.of("9111")));
    }
}
