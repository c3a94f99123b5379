package org.lindung.consent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.code.Code;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProcessingPurpose;

/** Consents and what is asked of them. */
public final class ConsentSpecimens implements Specimens {
    /** Organisations. */
    public static final Arbitrary<PartyId> PARTIES =
            Arbitraries.integers().between(1, 4).map(number -> PartyId.of("P-" + number));

    /** Kinds of data. */
    public static final Arbitrary<Set<DataCategory>> CATEGORIES = Arbitraries.of(
                    DataCategory.IDENTITY, DataCategory.HEALTH, DataCategory.CASEWORK, DataCategory.TRAFFICKING)
            .set()
            .ofMinSize(1);

    private static final Arbitrary<Set<ProcessingPurpose>> PURPOSES =
            Arbitraries.of(ProcessingPurpose.class).set();

    private static final Arbitrary<Set<DataRecipientKind>> KINDS = Arbitraries.of(
                    DataRecipientKind.POLICE, DataRecipientKind.SHELTER, DataRecipientKind.HEALTH_SERVICE)
            .set();

    /** One body or a kind of bodies. */
    public static final Arbitrary<DataRecipient> RECIPIENTS = Arbitraries.oneOf(
            PARTIES.map(DataRecipient.Named::new),
            Arbitraries.of(DataRecipientKind.class).map(DataRecipient.OfKind::new));

    /** Uses by one of four bodies. */
    public static final Arbitrary<IntendedUse> USES = Combinators.combine(
                    Arbitraries.of(ProcessingPurpose.class), PARTIES, KINDS, CATEGORIES)
            .as((purpose, recipient, kinds, categories) -> IntendedUse.builder()
                    .purpose(purpose)
                    .recipient(recipient)
                    .recipientKinds(kinds)
                    .categories(categories)
                    .build());

    private static Arbitrary<Withdrawal> withdrawals(LocalDate from) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        PURPOSES,
                        RECIPIENTS.set().ofMaxSize(2),
                        CATEGORIES)
                .as((days, purposes, recipients, categories) -> Withdrawal.builder()
                        .on(from.plusDays(days))
                        .purposes(purposes)
                        .recipients(recipients)
                        .categories(categories)
                        .build());
    }

    /** Consents of every kind. */
    public static final Arbitrary<Consent> CONSENTS = MigrantSpecimens.DAYS.flatMap(ConsentSpecimens::givenOn);

    private static Arbitrary<Consent> givenOn(LocalDate given) {
        Arbitrary<Consent.Builder> whose = Combinators.combine(
                        MigrantSpecimens.MIGRANT_IDS,
                        Arbitraries.of(ConsentGiver.class),
                        Answers.of(Arbitraries.of(true, false)),
                        Arbitraries.maps(
                                Arbitraries.of(ConsentPoint.class),
                                Answers.of(Arbitraries.of(true, true, true, false))))
                .as((migrant, giver, child, points) -> Consent.builder()
                        .id(ConsentId.of("C-1"))
                        .migrantId(migrant)
                        .giver(giver)
                        .childAgrees(child)
                        .points(points)
                        .givenOn(given));
        return Combinators.combine(
                        whose,
                        PURPOSES.filter(purposes -> !purposes.isEmpty()),
                        RECIPIENTS.set().ofMinSize(1).ofMaxSize(4),
                        CATEGORIES,
                        Arbitraries.integers().between(0, 900).optional(),
                        Arbitraries.of(ConsentForm.class),
                        Answers.of(Arbitraries.of(ExplanationMode.class)),
                        withdrawals(given).list().ofMaxSize(2))
                .as((builder, purposes, recipients, categories, days, form, explained, withdrawals) -> builder.purposes(
                                purposes)
                        .recipients(recipients)
                        .categories(categories)
                        .lastDay(days.map(given::plusDays))
                        .form(form)
                        .language(Answer.known(Code.of("iso-639-1", "id")))
                        .explained(explained)
                        .withdrawals(withdrawals)
                        .build());
    }

    /** A consent about which everything is known. */
    public static Consent canary() {
        return Consent.builder()
                .id(ConsentId.of("C-1"))
                .migrantId(MigrantId.of("M-1"))
                .giver(ConsentGiver.PARENT)
                .childAgrees(Answer.known(true))
                .points(Arrays.stream(ConsentPoint.values())
                        .collect(Collectors.toMap(point -> point, point -> Answer.known(true))))
                .purposes(Set.of(ProcessingPurpose.REFERRAL))
                .recipients(Set.of(new DataRecipient.OfKind(DataRecipientKind.SHELTER)))
                .categories(Set.of(DataCategory.HEALTH))
                .givenOn(LocalDate.parse(Canary.DEPARTURE))
                .lastDay(Optional.of(LocalDate.parse(Canary.DEPARTURE)))
                .form(ConsentForm.WRITTEN)
                .language(Answer.known(Code.of("iso-639-1", "id")))
                .explained(Answer.known(ExplanationMode.READ_ALOUD))
                .withdrawals(List.of(canaryWithdrawal()))
                .build();
    }

    private static Withdrawal canaryWithdrawal() {
        return Withdrawal.builder()
                .on(LocalDate.parse(Canary.DEPARTURE))
                .purposes(Set.of(ProcessingPurpose.REFERRAL))
                .recipients(Set.of(new DataRecipient.Named(PartyId.of("P-1"))))
                .categories(Set.of(DataCategory.HEALTH))
                .build();
    }

    /** Found by itself. */
    public ConsentSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Consent.class, CONSENTS, canary()),
                Specimen.of(Withdrawal.class, withdrawals(LocalDate.of(2024, 1, 1)), canaryWithdrawal()),
                Specimen.of(
                        IntendedUse.class,
                        USES,
                        IntendedUse.builder()
                                .purpose(ProcessingPurpose.REFERRAL)
                                .recipient(PartyId.of("P-1"))
                                .recipientKinds(Set.of(DataRecipientKind.SHELTER))
                                .categories(Set.of(DataCategory.HEALTH))
                                .build()),
                Specimen.of(
                        DataRecipient.Named.class,
                        PARTIES.map(DataRecipient.Named::new),
                        new DataRecipient.Named(PartyId.of("P-1"))),
                Specimen.of(
                        DataRecipient.OfKind.class,
                        Arbitraries.of(DataRecipientKind.class).map(DataRecipient.OfKind::new),
                        new DataRecipient.OfKind(DataRecipientKind.POLICE)),
                Specimen.of(
                        Permission.class,
                        Arbitraries.of(PermissionReason.class).list().map(Permission::new),
                        new Permission(List.of(PermissionReason.EXPIRED))));
    }
}
