package org.lindung.migrant;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
import org.lindung.contact.ContactSpecimens;
import org.lindung.party.EmployerKind;
import org.lindung.party.PartyId;

/** People and their journeys. */
public final class MigrantSpecimens implements Specimens {
    /** Found by itself. */
    public MigrantSpecimens() {}

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

    /** Numbers of family cards. */
    public static final Arbitrary<FamilyCardNumber> FAMILY_CARDS = Arbitraries.longs()
            .between(1_000_000_000_000_000L, 9_999_999_999_999_999L)
            .map(digits -> FamilyCardNumber.of(String.valueOf(digits)));

    /** Numbers on papers. */
    public static final Arbitrary<DocumentNumber> DOCUMENT_NUMBERS = Arbitraries.of(
                    "C1234567", "XE 123456", "5302162306879931", "AL/33.2/17-9", "7")
            .map(DocumentNumber::of);

    /** Telephone numbers at home and abroad. */
    public static final Arbitrary<PhoneNumber> PHONES = Arbitraries.of(
                    "0812-3456-7890", "+60 12 345 6789", "(0380) 821 234", "+886912345678")
            .map(PhoneNumber::of);

    /** Sections of ISIC. */
    public static final Arbitrary<Sector> SECTORS =
            Arbitraries.of("A", "C", "T", "U").map(Sector::of);

    private static Arbitrary<IdentityDocument> identityDocuments() {
        return Combinators.combine(
                        Arbitraries.of(IdentityDocumentKind.class),
                        Answers.of(DOCUMENT_NUMBERS),
                        Answers.of(NAMES),
                        Answers.of(PARTIAL_DATES),
                        Answers.of(AreaSpecimens.COUNTRIES),
                        Answers.of(DAYS.map(day -> day.minusYears(100))),
                        Answers.of(DAYS))
                .as((kind, number, name, born, country, issued, expires) -> IdentityDocument.builder()
                        .kind(kind)
                        .number(number)
                        .nameAsWritten(name)
                        .birthDateAsWritten(born)
                        .issuingCountry(country)
                        .issuedOn(issued)
                        .expiresOn(expires)
                        .build());
    }

    private static Arbitrary<Migrant> migrants() {
        return Combinators.combine(
                        identified(),
                        NAMES.list().ofMaxSize(2),
                        Answers.of(AreaSpecimens.COUNTRIES),
                        Answers.of(FAMILY_CARDS),
                        Answers.of(PHONES),
                        ContactSpecimens.PLANS.list().ofMaxSize(2),
                        identityDocuments().list().ofMaxSize(2))
                .as((identified, names, citizenship, card, phone, plans, documents) -> identified
                        .otherNames(names)
                        .citizenship(citizenship)
                        .familyCard(card)
                        .phone(phone)
                        .contactPlans(plans)
                        .identityDocuments(documents)
                        .build());
    }

    private static Arbitrary<Migrant.Builder> identified() {
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
                        .homeVillage(village));
    }

    /** Journeys of any kind. */
    public static Arbitrary<Migration> migrations() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Migration.Builder> away = Combinators.combine(
                        planned(),
                        Answers.of(SECTORS),
                        Answers.of(Arbitraries.of("E-1", "E-2").map(PartyId::of)),
                        Answers.of(Arbitraries.of("P-1", "P-2").map(PartyId::of)),
                        Answers.of(DOCUMENT_NUMBERS))
                .as((planned, sector, employer, placedBy, contract) -> planned.sector(sector)
                        .employer(employer)
                        .placedBy(placedBy)
                        .contractNumber(contract));
        return Combinators.combine(
                        away,
                        Answers.of(DAYS.map(day -> day.plusYears(80))),
                        Arbitraries.of(ReturnReason.class).set().ofMaxSize(3),
                        Answers.of(either),
                        Answers.of(either),
                        Answers.of(Arbitraries.of(TraffickingStatus.class)))
                .as((journey, returned, reasons, nonProcedural, irregular, victim) -> journey.returnDate(returned)
                        .returnReasons(reasons)
                        .nonProceduralDeparture(nonProcedural)
                        .irregularStatusAbroad(irregular)
                        .traffickingStatus(victim)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<MigrationHistory> histories() {
        return Combinators.combine(MIGRANT_IDS, migrations().list().ofMaxSize(3))
                .as((id, migrations) -> MigrationHistory.builder()
                        .migrantId(id)
                        .migrations(IntStream.range(0, migrations.size())
                                .mapToObj(place -> Migration.builder()
                                        .from(migrations.get(place))
                                        .id(MigrationId.of("J-" + place))
                                        .migrantId(id)
                                        .build())
                                .toList())
                        .build());
    }

    private static Arbitrary<Migration.Builder> planned() {
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
                        .seafarerIdentityRequired(identity));
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Migrant.class, migrants(), Canary.migrant()),
                Specimen.of(Migration.class, migrations(), Canary.migration()),
                Specimen.of(PersonName.class, NAMES, PersonName.of(Canary.NAME)),
                Specimen.of(Nik.class, NIKS, Nik.of(Canary.NIK)),
                Specimen.of(Occupation.class, OCCUPATIONS, Occupation.of("9111")),
                Specimen.of(IdentityDocument.class, identityDocuments(), Canary.identityDocument()),
                Specimen.of(
                        MigrationHistory.class,
                        histories(),
                        MigrationHistory.builder()
                                .migrantId(MigrantId.of("M-1"))
                                .addMigrations(Canary.migration())
                                .build()),
                Specimen.of(FamilyCardNumber.class, FAMILY_CARDS, FamilyCardNumber.of(Canary.NIK)),
                Specimen.of(DocumentNumber.class, DOCUMENT_NUMBERS, DocumentNumber.of("Kenari 1987")),
                Specimen.of(PhoneNumber.class, PHONES, PhoneNumber.of("+6281119871987")),
                Specimen.of(Sector.class, SECTORS, Sector.of("T")));
    }
}
