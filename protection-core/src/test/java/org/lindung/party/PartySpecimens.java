package org.lindung.party;

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
import org.lindung.area.CountryCode;
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.value.Text;

/** Organisations, employers and their licences. */
public final class PartySpecimens implements Specimens {
    /** Found by itself. */
    public PartySpecimens() {}

    /** Ids of organisations. */
    public static final Arbitrary<PartyId> PARTY_IDS =
            Arbitraries.integers().between(1, 999).map(number -> PartyId.of("P-" + number));

    private static final PartyId COMPANY = PartyId.of("PT-1");

    private static final Arbitrary<LocalDate> DAYS =
            Dates.dates().between(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31));

    private static final Arbitrary<EmployerName> NAMES =
            Arbitraries.of("Chen", "Sharikat Bersatu Sdn. Bhd.", "陳先生").map(EmployerName::of);

    private static final Arbitrary<DateRange> FIVE_YEARS = DAYS.map(day -> DateRange.of(day, day.plusYears(5)));

    private static Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        PARTY_IDS,
                        Arbitraries.of(OrganisationKind.class),
                        Arbitraries.of(OrganisationRole.class).set().ofMaxSize(3),
                        Arbitraries.of("P-A", "P-B").map(PartyId::of).optional(),
                        AreaSpecimens.COUNTRIES.optional(),
                        DAYS.optional(),
                        DAYS.map(day -> day.plusYears(40)).optional())
                .as((id, kind, roles, parent, country, from, until) -> Organisation.builder()
                        .id(id)
                        .name(Text.of("Office", "Kantor"))
                        .kind(kind)
                        .roles(roles)
                        .parent(parent)
                        .country(country)
                        .activeFrom(from)
                        .activeUntil(until)
                        .build());
    }

    /** Licences of one company. */
    static Arbitrary<Licence> licences() {
        return Combinators.combine(
                        Arbitraries.of(LicenceKind.class),
                        Arbitraries.integers().between(1, 999).map(number -> "KEP." + number),
                        PARTY_IDS.optional(),
                        FIVE_YEARS,
                        FIVE_YEARS.list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 3_000).optional(),
                        AreaSpecimens.COUNTRIES.optional())
                .as((kind, number, issuer, validity, suspensions, revokedAfter, country) -> Licence.builder()
                        .kind(kind)
                        .number(number)
                        .holder(COMPANY)
                        .issuer(issuer)
                        .validity(validity)
                        .suspensions(suspensions)
                        .revokedOn(revokedAfter.map(
                                days -> validity.startInclusive().plusDays(days)))
                        .destination(country)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<PlacementCompany> companies() {
        Arbitrary<Money> sums = Arbitraries.longs().between(0, 9_000_000_000L).map(Money::rupiah);
        return Combinators.combine(
                        sums.optional(), sums.optional(), licences().list().ofMaxSize(3))
                .as((capital, deposit, licences) -> PlacementCompany.builder()
                        .id(COMPANY)
                        .paidUpCapital(capital)
                        .deposit(deposit)
                        .licences(licences)
                        .build());
    }

    private static Arbitrary<Employer> employers() {
        return Combinators.combine(
                        PARTY_IDS,
                        Answers.of(Arbitraries.of(EmployerKind.class)),
                        Answers.of(NAMES),
                        Answers.of(AreaSpecimens.COUNTRIES))
                .as((id, kind, name, country) -> Employer.builder()
                        .id(id)
                        .kind(kind)
                        .name(name)
                        .country(country)
                        .build());
    }

    private static Licence fullLicence() {
        return Licence.builder()
                .kind(LicenceKind.SIP2MI)
                .number("KEP.7")
                .holder(COMPANY)
                .issuer(PartyId.of("bp2mi"))
                .validity(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1)))
                .addSuspensions(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1)))
                .revokedOn(LocalDate.of(2023, 5, 1))
                .destination(CountryCode.of("MY"))
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(
                        Organisation.class,
                        organisations(),
                        Organisation.builder()
                                .from(KnownParty.DIRECTORATE_FOR_VICTIMS_OF_TRAFFICKING.organisation())
                                .activeFrom(LocalDate.of(2015, 1, 1))
                                .activeUntil(LocalDate.of(2022, 1, 1))
                                .build()),
                Specimen.of(Licence.class, licences(), fullLicence()),
                Specimen.of(
                        PlacementCompany.class,
                        companies(),
                        PlacementCompany.builder()
                                .id(COMPANY)
                                .paidUpCapital(Money.rupiah(5_000_000_000L))
                                .deposit(Money.rupiah(1_500_000_000L))
                                .addLicences(fullLicence())
                                .build()),
                Specimen.of(EmployerName.class, NAMES, EmployerName.of(Canary.NAME)),
                Specimen.of(
                        Employer.class,
                        employers(),
                        Employer.builder()
                                .id(PartyId.of("E-1"))
                                .kind(Answer.known(EmployerKind.INDIVIDUAL))
                                .name(Answer.known(EmployerName.of(Canary.NAME)))
                                .country(Answer.known(CountryCode.of("TW")))
                                .build()));
    }
}
