package org.lindung.assistance;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.agreement.AgreementId;
import org.lindung.area.AreaCode;
import org.lindung.area.AreaSpecimens;
import org.lindung.basics.CalendarPeriod;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.Quantity;
import org.lindung.household.HouseholdId;
import org.lindung.household.HouseholdSpecimens;
import org.lindung.household.Recipient;
import org.lindung.law.IndonesianLaw;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.party.PartyId;
import org.lindung.value.Text;

/** Programmes, rights and deliveries. */
public final class AssistanceSpecimens implements Specimens {
    /** Found by itself. */
    public AssistanceSpecimens() {}

    /** Once, once in a period, as needed. */
    public static final Arbitrary<Frequency> FREQUENCIES = Arbitraries.oneOf(
            Arbitraries.just(new Frequency.Once()),
            Arbitraries.integers().between(1, 24).map(months -> new Frequency.OncePer(CalendarPeriod.ofMonths(months))),
            Arbitraries.just(new Frequency.AsNeeded()));

    private static final Arbitrary<AssistanceType> TYPES = Arbitraries.of(AssistanceType.class);

    private static final Arbitrary<DateRange> RANGES = Combinators.combine(
                    MigrantSpecimens.DAYS, Arbitraries.integers().between(1, 1_000))
            .as((start, days) -> DateRange.of(start, start.plusDays(days)));

    private static final Arbitrary<Programme> PROGRAMMES = Combinators.combine(
                    TYPES.set().ofMinSize(1).ofMaxSize(3),
                    AreaSpecimens.CODES.set().ofMaxSize(2),
                    RANGES,
                    FREQUENCIES,
                    Arbitraries.just("A-1").optional(),
                    Arbitraries.integers().between(1, 500).optional())
            .as((types, areas, runs, frequency, agreement, recipients) -> Programme.builder()
                    .id(ProgrammeId.of("P-1"))
                    .name(Text.of("Kits for returnees", "Paket bagi yang pulang"))
                    .provider(PartyId.of("MOSA"))
                    .types(types)
                    .areas(new LinkedHashSet<>(areas))
                    .runs(runs)
                    .frequency(frequency)
                    .agreement(agreement.map(AgreementId::of))
                    .mostRecipients(recipients)
                    .build());

    private static final Arbitrary<Entitlement> ENTITLEMENTS = Combinators.combine(
                    HouseholdSpecimens.RECIPIENTS, TYPES, MigrantSpecimens.DAYS, RANGES)
            .as((recipient, type, day, valid) -> entitlement()
                    .recipient(recipient)
                    .type(type)
                    .grantedOn(day)
                    .valid(valid)
                    .build());

    /** Deliveries of one programme. */
    public static final Arbitrary<Delivery> DELIVERIES = Combinators.combine(
                    Arbitraries.integers().between(1, 9_999),
                    HouseholdSpecimens.RECIPIENTS,
                    TYPES,
                    MigrantSpecimens.DAYS,
                    Arbitraries.integers().between(1, 99).optional())
            .as((number, recipient, type, day, count) -> Delivery.builder()
                    .id(DeliveryId.of("D-" + number))
                    .programme(ProgrammeId.of("P-1"))
                    .recipient(recipient)
                    .type(type)
                    .deliveredOn(day)
                    .deliveredBy(PartyId.of("RPTC-TPI"))
                    .quantity(count.map(many -> Quantity.of(many, "kit")))
                    .value(count.map(many -> Money.rupiah(many * 75_000L)))
                    .build());

    private static final Arbitrary<Deliveries> LEDGERS = Combinators.combine(
                    PROGRAMMES, DELIVERIES.set().ofMaxSize(4))
            .as((programme, deliveries) -> Deliveries.builder()
                    .programme(programme)
                    .deliveries(deliveries)
                    .build());

    private static Entitlement.Builder entitlement() {
        Entitlement.Builder builder = Entitlement.builder();
        builder.id(EntitlementId.of("E-1"))
                .programme(ProgrammeId.of("P-1"))
                .addGrounds(
                        IndonesianLaw.UU_18_2017.article("24").paragraph("1").letter("d"))
                .grantedBy(PartyId.of("MOSA"));
        return builder;
    }

    private static Programme programme() {
        return Programme.builder()
                .id(ProgrammeId.of("P-1"))
                .name(Text.of("Kits for returnees", "Paket bagi yang pulang"))
                .provider(PartyId.of("MOSA"))
                .types(Set.of(AssistanceType.HYGIENE_KIT))
                .addAreas(AreaCode.of("21"))
                .runs(DateRange.from(LocalDate.of(2020, 6, 4)))
                .frequency(new Frequency.Once())
                .agreement(AgreementId.of("A-1"))
                .mostRecipients(400)
                .build();
    }

    private static Delivery delivery() {
        return Delivery.builder()
                .id(DeliveryId.of("D-1"))
                .programme(ProgrammeId.of("P-1"))
                .recipient(Recipient.of(MigrantId.of("M-1")))
                .type(AssistanceType.HYGIENE_KIT)
                .deliveredOn(LocalDate.parse(Canary.DEPARTURE))
                .deliveredBy(PartyId.of("RPTC-TPI"))
                .entitlement(EntitlementId.of("E-1"))
                .quantity(Quantity.of(1987, "kit"))
                .value(Money.rupiah(1987))
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Programme.class, PROGRAMMES, programme()),
                Specimen.of(
                        Entitlement.class,
                        ENTITLEMENTS,
                        entitlement()
                                .recipient(Recipient.of(HouseholdId.of("H-1")))
                                .type(AssistanceType.MEDICAL)
                                .grantedOn(LocalDate.of(2020, 6, 4))
                                .valid(DateRange.from(LocalDate.of(2020, 6, 4)))
                                .build()),
                Specimen.of(Delivery.class, DELIVERIES, delivery()),
                Specimen.of(
                        Deliveries.class,
                        LEDGERS,
                        Deliveries.builder()
                                .programme(programme())
                                .addDeliveries(delivery())
                                .build()),
                Specimen.of(Frequency.Once.class, Arbitraries.just(new Frequency.Once()), new Frequency.Once()),
                Specimen.of(
                        Frequency.AsNeeded.class, Arbitraries.just(new Frequency.AsNeeded()), new Frequency.AsNeeded()),
                Specimen.of(
                        Frequency.OncePer.class,
                        Arbitraries.integers()
                                .between(1, 24)
                                .map(months -> new Frequency.OncePer(CalendarPeriod.ofMonths(months))),
                        new Frequency.OncePer(CalendarPeriod.ofYears(1))));
    }
}
