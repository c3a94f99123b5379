package org.lindung.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Answers;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.Answer;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.CaseworkSpecimens;
import org.lindung.code.Code;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentSpecimens;
import org.lindung.consent.DataRecipientKind;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;

/** Referrals and their parts. */
public final class ReferralSpecimens implements Specimens {
    private static final LocalDate DAY = LocalDate.parse(Canary.DEPARTURE);
    private static final CaseText SECRET = CaseText.of(Canary.NAME);
    private static final CaseWorkerId WORKER = CaseWorkerId.of("W-1");

    /** Requests of every kind. */
    public static final Arbitrary<ReferralRequest> REQUESTS = Combinators.combine(
                    Arbitraries.of(ReferralKind.class),
                    Arbitraries.of(DataRecipientKind.class).set().ofMaxSize(2),
                    Answers.of(Arbitraries.of(ReferralReason.class)),
                    Arbitraries.of(ProcessingPurpose.class),
                    ConsentSpecimens.CATEGORIES,
                    Answers.of(MigrantSpecimens.DAYS))
            .as((kind, kinds, reason, purpose, categories, due) -> ReferralRequest.builder()
                    .id(ReferralId.of("R-1"))
                    .kind(kind)
                    .caseId(CaseId.of("K-1"))
                    .migrantId(MigrantId.of("M-1"))
                    .sender(PartyId.of("P-1"))
                    .recipient(PartyId.of(kind == ReferralKind.ASSIGNMENT ? "P-1" : "P-2"))
                    .recipientKinds(kinds)
                    .service(Code.of("service", "legal-aid"))
                    .reason(reason)
                    .purpose(purpose)
                    .categories(categories)
                    .due(due)
                    .build());

    private static final Arbitrary<ReferralGate.ByConsent> BY_CONSENT =
            MigrantSpecimens.DAYS.map(day -> new ReferralGate.ByConsent(ConsentId.of("C-1"), day));

    private static final Arbitrary<ReferralGate.ByOverride> BY_OVERRIDE = Combinators.combine(
                    Arbitraries.of(LawfulBasis.class).filter(basis -> basis != LawfulBasis.CONSENT),
                    CaseworkSpecimens.TEXTS,
                    CaseworkSpecimens.WORKERS,
                    MigrantSpecimens.DAYS)
            .as(ReferralGate.ByOverride::new);

    private static final Arbitrary<ReferralStep> STEPS = Combinators.combine(
                    Arbitraries.of(ReferralStatus.class),
                    MigrantSpecimens.DAYS,
                    CaseworkSpecimens.WORKERS,
                    CaseworkSpecimens.TEXTS)
            .as((to, on, by, text) -> new ReferralStep(to, on, by, Answer.known(text)));

    /** Referrals that went some way. */
    public static final Arbitrary<Referral> REFERRALS = Combinators.combine(
                    REQUESTS,
                    Arbitraries.oneOf(BY_CONSENT, BY_OVERRIDE),
                    Arbitraries.integers().between(0, 5).list().ofMaxSize(2),
                    MigrantSpecimens.DAYS)
            .as((request, gate, choices, day) -> {
                List<ReferralStep> steps = new ArrayList<>(
                        List.of(new ReferralStep(ReferralStatus.IN_PROGRESS, day, WORKER, Answer.notAsked())));
                ReferralStatus status = ReferralStatus.IN_PROGRESS;
                for (int choice : choices) {
                    List<ReferralStatus> following = new ArrayList<>(status.following(request.getKind()));
                    if (!following.isEmpty()) {
                        status = following.get(choice % following.size());
                        steps.add(new ReferralStep(status, day, WORKER, Answer.known(SECRET)));
                    }
                }
                return Referral.builder()
                        .request(request)
                        .gate(gate)
                        .history(steps)
                        .build();
            });

    private static ReferralRequest canaryRequest() {
        return ReferralRequest.builder()
                .id(ReferralId.of("R-1"))
                .kind(ReferralKind.REFERRAL)
                .caseId(CaseId.of("K-1"))
                .migrantId(MigrantId.of("M-1"))
                .sender(PartyId.of("P-1"))
                .recipient(PartyId.of("P-2"))
                .recipientKinds(Set.of(DataRecipientKind.LEGAL_AID))
                .service(Code.of("service", Canary.NAME))
                .reason(Answer.known(ReferralReason.OTHER))
                .categories(Set.of(DataCategory.IDENTITY))
                .due(Answer.known(DAY))
                .build();
    }

    private static ReferralStep canaryStep() {
        return new ReferralStep(ReferralStatus.IN_PROGRESS, DAY, WORKER, Answer.known(SECRET));
    }

    /** Found by itself. */
    public ReferralSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        ReferralGate.ByOverride override = new ReferralGate.ByOverride(LawfulBasis.VITAL_INTEREST, SECRET, WORKER, DAY);
        return List.of(
                Specimen.of(ReferralRequest.class, REQUESTS, canaryRequest()),
                Specimen.of(
                        Referral.class,
                        REFERRALS,
                        Referral.builder()
                                .request(canaryRequest())
                                .gate(override)
                                .history(List.of(canaryStep()))
                                .build()),
                Specimen.of(
                        ReferralGate.ByConsent.class, BY_CONSENT, new ReferralGate.ByConsent(ConsentId.of("C-1"), DAY)),
                Specimen.of(ReferralGate.ByOverride.class, BY_OVERRIDE, override),
                Specimen.of(ReferralStep.class, STEPS, canaryStep()));
    }
}
