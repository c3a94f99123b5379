package org.lindung.disclosure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.assistance.AssistanceSpecimens;
import org.lindung.assistance.Delivery;
import org.lindung.basics.DateRange;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.CaseworkSpecimens;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentSpecimens;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.PermissionReason;
import org.lindung.consent.PermissionStatus;
import org.lindung.household.Recipient;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.migrant.Migration;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.referral.Referral;
import org.lindung.referral.ReferralSpecimens;
import org.lindung.screening.Screening;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.screening.ScreeningSpecimens;
import org.lindung.screening.VictimIdentification;
import org.lindung.shelter.ShelterSpecimens;
import org.lindung.shelter.Stay;

/** Dossiers, and what opens them. */
public final class DisclosureSpecimens implements Specimens {
    private static final MigrantId PERSON = MigrantId.of("M-1");
    private static final LocalDate DAY = LocalDate.parse(Canary.DEPARTURE);
    private static final CaseWorkerId WORKER = CaseWorkerId.of("W-1");

    /** Every kind of data that is personal. */
    public static final Set<DataCategory> PERSONAL = EnumSet.complementOf(EnumSet.of(DataCategory.NOT_PERSONAL));

    /** Dossiers of one person, with more or less in them. */
    public static final Arbitrary<Dossier> DOSSIERS = Combinators.combine(
                    any(new MigrantSpecimens(), Migrant.class),
                    CaseworkSpecimens.CASES,
                    MigrantSpecimens.migrations().list().ofMaxSize(2),
                    ScreeningSpecimens.with(ScreeningInstruments.ELEMENTS)
                            .list()
                            .ofMaxSize(1),
                    any(new ShelterSpecimens(), Stay.class).list().ofMaxSize(1),
                    AssistanceSpecimens.DELIVERIES.list().ofMaxSize(1),
                    ReferralSpecimens.REFERRALS.list().ofMaxSize(1),
                    ConsentSpecimens.CONSENTS.list().ofMaxSize(2))
            .as((migrant, protectionCase, migrations, screenings, stays, deliveries, referrals, consents) ->
                    Dossier.builder()
                            .migrant(Migrant.builder().from(migrant).id(PERSON).build())
                            .protectionCase(ProtectionCase.builder()
                                    .from(protectionCase)
                                    .id(CaseId.of("K-1"))
                                    .migrantId(PERSON)
                                    .build())
                            .migrations(migrations.stream()
                                    .map(migration -> Migration.builder()
                                            .from(migration)
                                            .migrantId(Optional.of(PERSON))
                                            .build())
                                    .toList())
                            .screenings(screenings.stream()
                                    .map(screening -> Screening.builder()
                                            .from(screening)
                                            .migrantId(PERSON)
                                            .build())
                                    .toList())
                            .stays(stays.stream()
                                    .map(stay -> Stay.builder()
                                            .from(stay)
                                            .migrant(PERSON)
                                            .build())
                                    .toList())
                            .deliveries(deliveries.stream()
                                    .map(delivery -> Delivery.builder()
                                            .from(delivery)
                                            .recipient(Recipient.of(PERSON))
                                            .build())
                                    .toList())
                            .referrals(referrals)
                            .consents(numbered(consents))
                            .build());

    private static List<Consent> numbered(List<Consent> consents) {
        return consents.stream()
                .map(consent -> Consent.builder()
                        .from(consent)
                        .id(ConsentId.of("C-" + (1 + consents.indexOf(consent))))
                        .migrantId(PERSON)
                        .build())
                .toList();
    }

    /** Grounds of every kind. */
    public static final Arbitrary<LegalGround> GROUNDS = Combinators.combine(
                    Arbitraries.of(LawfulBasis.class)
                            .filter(basis -> basis != LawfulBasis.CONSENT && basis != LawfulBasis.VITAL_INTEREST),
                    Arbitraries.of(ProcessingPurpose.class).set().ofMinSize(1),
                    ConsentSpecimens.RECIPIENTS.set().ofMinSize(1).ofMaxSize(3),
                    Arbitraries.of(PERSONAL).set().ofMinSize(1),
                    MigrantSpecimens.DAYS)
            .as((basis, purposes, recipients, categories, day) -> LegalGround.builder()
                    .basis(basis)
                    .provision(basis.provision())
                    .purposes(purposes)
                    .recipients(recipients)
                    .categories(categories)
                    .days(DateRange.from(day))
                    .vouchedBy(WORKER)
                    .build());

    private static final Arbitrary<BreakGlass> DECISIONS = Combinators.combine(
                    CaseworkSpecimens.TEXTS, CaseworkSpecimens.WORKERS, MigrantSpecimens.DAYS)
            .as(BreakGlass::new);

    private static final Arbitrary<Withheld> WITHHELD = Combinators.combine(
                    Arbitraries.of("/migrant/phone", "/screenings"),
                    Arbitraries.of(PERSONAL).set().ofMinSize(1),
                    Arbitraries.of(WithholdingReason.class),
                    Arbitraries.of(PermissionReason.class)
                            .filter(reason -> reason.status() != PermissionStatus.PERMITTED)
                            .list()
                            .uniqueElements()
                            .ofMaxSize(2))
            .as(Withheld::new);

    private static final Arbitrary<DisclosureRecord> RECORDS = Combinators.combine(
                    ConsentSpecimens.PARTIES,
                    Arbitraries.of(ProcessingPurpose.class),
                    MigrantSpecimens.DAYS,
                    ConsentSpecimens.CATEGORIES,
                    Arbitraries.of(LawfulBasis.class).set().ofMaxSize(2),
                    CaseworkSpecimens.WORKERS.optional())
            .as((recipient, purpose, on, categories, bases, by) -> DisclosureRecord.builder()
                    .caseId(CaseId.of("K-1"))
                    .recipient(recipient)
                    .purpose(purpose)
                    .on(on)
                    .categories(categories)
                    .bases(bases)
                    .addConsents(ConsentId.of("C-1"))
                    .glassBrokenBy(by)
                    .build());

    /** Found by itself. */
    public DisclosureSpecimens() {}

    /** From the package's own specimens, since the list of all of them asks here too. */
    private static <T> Specimen<T> specimen(Specimens home, Class<T> type) {
        @SuppressWarnings("unchecked") // a specimen is of the type that it says
        Specimen<T> found = (Specimen<T>) home.specimens().stream()
                .filter(specimen -> specimen.type() == type)
                .findFirst()
                .orElseThrow();
        return found;
    }

    private static <T> Arbitrary<? extends T> any(Specimens home, Class<T> type) {
        return specimen(home, type).any();
    }

    /** A dossier in which everything is known. */
    public static Dossier canary() {
        return Dossier.builder()
                .migrant(Canary.migrant())
                .protectionCase(CaseworkSpecimens.canary())
                .addMigrations(Canary.migration())
                .addScreenings(
                        specimen(new ScreeningSpecimens(), Screening.class).canary())
                .addIdentifications(specimen(new ScreeningSpecimens(), VictimIdentification.class)
                        .canary())
                .addStays(Stay.builder()
                        .from(specimen(new ShelterSpecimens(), Stay.class).canary())
                        .migrant(PERSON)
                        .build())
                .addDeliveries(Delivery.builder()
                        .from(specimen(new AssistanceSpecimens(), Delivery.class)
                                .canary())
                        .recipient(Recipient.of(PERSON))
                        .build())
                .addReferrals(specimen(new ReferralSpecimens(), Referral.class).canary())
                .addConsents(ConsentSpecimens.canary())
                .build();
    }

    private static LegalGround canaryGround() {
        return LegalGround.builder()
                .basis(LawfulBasis.LEGAL_OBLIGATION)
                .provision(LawfulBasis.LEGAL_OBLIGATION.provision())
                .purposes(Set.of(ProcessingPurpose.LAW_ENFORCEMENT))
                .recipients(Set.of(new DataRecipient.OfKind(DataRecipientKind.POLICE)))
                .categories(Set.of(DataCategory.IDENTITY))
                .days(DateRange.from(DAY))
                .vouchedBy(WORKER)
                .build();
    }

    private static DisclosureRecord canaryRecord() {
        return DisclosureRecord.builder()
                .caseId(CaseId.of("K-1"))
                .recipient(PartyId.of("P-1"))
                .purpose(ProcessingPurpose.EMERGENCY)
                .on(DAY)
                .categories(Set.of(DataCategory.HEALTH))
                .bases(Set.of(LawfulBasis.VITAL_INTEREST))
                .addConsents(ConsentId.of("C-1"))
                .glassBrokenBy(Optional.of(WORKER))
                .build();
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Dossier.class, DOSSIERS, canary()),
                Specimen.of(LegalGround.class, GROUNDS, canaryGround()),
                Specimen.of(BreakGlass.class, DECISIONS, new BreakGlass(CaseText.of(Canary.NAME), WORKER, DAY)),
                Specimen.of(
                        Withheld.class,
                        WITHHELD,
                        new Withheld(
                                "/migrant/phone",
                                Set.of(DataCategory.CONTACT),
                                WithholdingReason.NOT_COVERED,
                                List.of(PermissionReason.DATA_NOT_NAMED))),
                Specimen.of(DisclosureRecord.class, RECORDS, canaryRecord()));
    }
}
