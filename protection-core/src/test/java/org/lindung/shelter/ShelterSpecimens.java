package org.lindung.shelter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.AreaCode;
import org.lindung.area.AreaSpecimens;
import org.lindung.basics.Answer;
import org.lindung.basics.TimeLimit;
import org.lindung.consent.ConsentId;
import org.lindung.household.Kinship;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.migrant.PersonName;
import org.lindung.party.PartyId;
import org.lindung.supply.HandOverId;
import org.lindung.supply.Signature;
import org.lindung.supply.SignatureRole;
import org.lindung.supply.StoreId;
import org.lindung.supply.SupplySpecimens;

/** Shelters, stays, quarantines and hand-overs of people. */
public final class ShelterSpecimens implements Specimens {
    /** Found by itself. */
    public ShelterSpecimens() {}

    /** Moments in the three zones of Indonesia. */
    static final Arbitrary<ZonedDateTime> MOMENTS = Combinators.combine(
                    MigrantSpecimens.DAYS,
                    Arbitraries.integers().between(0, 24 * 60 - 1),
                    Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"))
            .as((day, minute, zone) -> day.atStartOfDay(ZoneId.of(zone)).plusMinutes(minute));

    private static final Arbitrary<Shelter> SHELTERS = Combinators.combine(
                    Arbitraries.of(ShelterKind.class),
                    AreaSpecimens.CODES.optional(),
                    Arbitraries.integers().between(1, 1_000).optional(),
                    Arbitraries.just(StoreId.of("TANJUNGPINANG")).optional())
            .as((kind, place, capacity, store) -> Shelter.builder()
                    .id(ShelterId.of("RPTC-TPI"))
                    .name("RPTC Tanjungpinang")
                    .kind(kind)
                    .operator(PartyId.of("MOSA"))
                    .place(place)
                    .capacityPersons(capacity)
                    .store(store)
                    .build());

    private static final Arbitrary<Stay> STAYS = Combinators.combine(
                    MigrantSpecimens.MIGRANT_IDS,
                    MigrantSpecimens.DAYS,
                    Arbitraries.integers().between(0, 60).optional(),
                    Arbitraries.of(StayPurpose.class))
            .as((migrant, arrived, nights, purpose) -> Stay.builder()
                    .id(StayId.of("S-1"))
                    .migrant(migrant)
                    .shelter(ShelterId.of("RPTC-TPI"))
                    .arrivedOn(arrived)
                    .leftOn(nights.map(arrived::plusDays))
                    .purpose(purpose)
                    .build());

    private static final Arbitrary<Occupancy> OCCUPANCIES = Combinators.combine(
                    MigrantSpecimens.DAYS,
                    Arbitraries.integers().between(0, 600),
                    Arbitraries.integers().between(1, 600).optional())
            .as((day, persons, capacity) -> Occupancy.builder()
                    .shelter(ShelterId.of("RPTC-TPI"))
                    .day(day)
                    .persons(persons)
                    .capacityPersons(capacity)
                    .build());

    private static final Arbitrary<InfectionTest> TESTS = Combinators.combine(
                    Arbitraries.of(InfectionTestKind.class),
                    MOMENTS,
                    Answers.of(Arbitraries.of(InfectionTestResult.class)))
            .as(InfectionTest::new);

    private static final Arbitrary<QuarantineTerm> QUARANTINES = Combinators.combine(
                    MOMENTS,
                    Arbitraries.integers().between(1, 14),
                    TESTS.list().ofMaxSize(2),
                    Arbitraries.integers().between(0, 500).optional())
            .as((start, blocks, tests, hours) -> QuarantineTerm.builder()
                    .migrant(MigrantId.of("M-1"))
                    .start(start)
                    .length(TimeLimit.ofHours(blocks * 24))
                    .tests(tests)
                    .releasedAt(hours.map(start::plusHours))
                    .build());

    private static final Arbitrary<PersonReceiver.FamilyMember> FAMILY_MEMBERS = Combinators.combine(
                    MigrantSpecimens.NAMES, Arbitraries.of(Kinship.class))
            .as(PersonReceiver.FamilyMember::new);

    private static final Arbitrary<PersonReceiver.Proxy> PROXIES =
            MigrantSpecimens.NAMES.map(PersonReceiver.Proxy::new);

    private static final Arbitrary<PersonReceiver.Authority> AUTHORITIES =
            Arbitraries.of("MOSA", "DINSOS-NTT").map(id -> new PersonReceiver.Authority(PartyId.of(id)));

    private static final Arbitrary<PersonHandOver> HAND_OVERS = Combinators.combine(
                    MigrantSpecimens.MIGRANT_IDS,
                    Arbitraries.<PersonReceiver>oneOf(FAMILY_MEMBERS, PROXIES, AUTHORITIES),
                    AreaSpecimens.CODES,
                    MigrantSpecimens.DAYS,
                    SupplySpecimens.SIGNATURES.list().ofMaxSize(3),
                    Arbitraries.just(ConsentId.of("C-1")).optional())
            .as((migrant, receiver, place, day, signatures, consent) -> PersonHandOver.builder()
                    .id(HandOverId.of("BAST-2"))
                    .migrant(migrant)
                    .giver(PartyId.of("RPTC-TPI"))
                    .receiver(receiver)
                    .place(place)
                    .day(day)
                    .signatures(signatures)
                    .consent(consent)
                    .build());

    private static final ZonedDateTime CANARY_MOMENT =
            LocalDate.parse(Canary.DEPARTURE).atStartOfDay(ZoneId.of("Asia/Jakarta"));

    private static InfectionTest test() {
        return new InfectionTest(InfectionTestKind.PCR, CANARY_MOMENT, Answer.known(InfectionTestResult.POSITIVE));
    }

    @Override
    public List<Specimen<?>> specimens() {
        PersonName name = PersonName.of(Canary.NAME);
        LocalDate day = LocalDate.parse(Canary.DEPARTURE);
        return List.of(
                Specimen.of(
                        Shelter.class,
                        SHELTERS,
                        Shelter.builder()
                                .id(ShelterId.of("SH-1"))
                                .name("Rumah Kenari")
                                .kind(ShelterKind.SAFE_HOUSE)
                                .operator(PartyId.of("NGO-1"))
                                .place(AreaCode.of(Canary.VILLAGE))
                                .capacityPersons(12)
                                .store(StoreId.of("SH-1"))
                                .build()),
                Specimen.of(
                        Stay.class,
                        STAYS,
                        Stay.builder()
                                .id(StayId.of("S-1"))
                                .migrant(MigrantId.of("M-1"))
                                .shelter(ShelterId.of("Kenari"))
                                .arrivedOn(day)
                                .leftOn(day)
                                .purpose(StayPurpose.PROTECTION)
                                .build()),
                Specimen.of(
                        Occupancy.class,
                        OCCUPANCIES,
                        Occupancy.builder()
                                .shelter(ShelterId.of("SH-1"))
                                .day(LocalDate.of(2020, 5, 16))
                                .persons(574)
                                .capacityPersons(400)
                                .build()),
                Specimen.of(InfectionTest.class, TESTS, test()),
                Specimen.of(
                        QuarantineTerm.class,
                        QUARANTINES,
                        QuarantineTerm.builder()
                                .migrant(MigrantId.of("M-1"))
                                .start(CANARY_MOMENT)
                                .length(TimeLimit.ofHours(5 * 24))
                                .addStays(StayId.of("S-1"))
                                .addTests(test())
                                .releasedAt(CANARY_MOMENT.plusHours(5 * 24))
                                .build()),
                Specimen.of(
                        PersonReceiver.FamilyMember.class,
                        FAMILY_MEMBERS,
                        new PersonReceiver.FamilyMember(name, Kinship.SPOUSE)),
                Specimen.of(PersonReceiver.Proxy.class, PROXIES, new PersonReceiver.Proxy(name)),
                Specimen.of(
                        PersonReceiver.Authority.class, AUTHORITIES, new PersonReceiver.Authority(PartyId.of("MOSA"))),
                Specimen.of(
                        PersonHandOver.class,
                        HAND_OVERS,
                        PersonHandOver.builder()
                                .id(HandOverId.of("BAST-2"))
                                .migrant(MigrantId.of("M-1"))
                                .giver(PartyId.of("RPTC-TPI"))
                                .receiver(new PersonReceiver.Proxy(name))
                                .place(AreaCode.of(Canary.VILLAGE))
                                .day(day)
                                .stay(StayId.of("S-1"))
                                .consent(ConsentId.of("C-1"))
                                .addSignatures(new Signature(SignatureRole.WITNESS, name, Canary.NAME))
                                .build()));
    }
}
