package org.lindung.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lindung.referral.ReferralKind.ASSIGNMENT;
import static org.lindung.referral.ReferralKind.REFERRAL;
import static org.lindung.referral.ReferralKind.TRANSFER;
import static org.lindung.referral.ReferralStatus.ACCEPTED;
import static org.lindung.referral.ReferralStatus.DONE;
import static org.lindung.referral.ReferralStatus.IN_PROGRESS;
import static org.lindung.referral.ReferralStatus.REJECTED;
import static org.lindung.referral.ReferralStatus.REVOKED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lindung.Answers;
import org.lindung.Refusal;
import org.lindung.assistance.AssistanceType;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentPoint;
import org.lindung.consent.ConsentSpecimens;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.Withdrawal;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.MigrantSpecimens;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

class ReferralTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    private static final CaseText TEXT = CaseText.of("no bed is free");
    private static final Answer<PartialDate> ADULT = Answer.known(PartialDate.parse("1990-05-17"));

    private static final PartyId IOM = PartyId.of("IOM");
    private static final PartyId SHELTER = PartyId.of("RPTC-1");
    private static final ReferralRequest REQUEST = request(REFERRAL, SHELTER).build();

    private static ReferralRequest.Builder request(ReferralKind kind, PartyId recipient) {
        return ReferralRequest.builder()
                .id(ReferralId.of("R-1"))
                .kind(kind)
                .caseId(CaseId.of("K-1"))
                .migrantId(MigrantId.of("M-1"))
                .sender(IOM)
                .recipient(recipient)
                .recipientKinds(Set.of(DataRecipientKind.SHELTER))
                .service(AssistanceType.SHELTER.asCode())
                .categories(Set.of(DataCategory.IDENTITY))
                .due(Answer.known(DAY.plusDays(7)));
    }

    private static final Consent CONSENT = Consent.builder()
            .id(ConsentId.of("C-1"))
            .migrantId(MigrantId.of("M-1"))
            .giver(ConsentGiver.PERSON)
            .putPoints(ConsentPoint.PURPOSE_EXPLAINED, Answer.known(true))
            .putPoints(ConsentPoint.USE_EXPLAINED, Answer.known(true))
            .putPoints(ConsentPoint.ACCESS_EXPLAINED, Answer.known(true))
            .putPoints(ConsentPoint.STORAGE_EXPLAINED, Answer.known(true))
            .putPoints(ConsentPoint.WITHDRAWAL_EXPLAINED, Answer.known(true))
            .purposes(Set.of(ProcessingPurpose.REFERRAL))
            .recipients(Set.of(new DataRecipient.OfKind(DataRecipientKind.SHELTER)))
            .categories(Set.of(DataCategory.IDENTITY))
            .givenOn(DAY)
            .form(ConsentForm.RECORDED)
            .build();

    private static final ReferralGate.ByOverride OVERRIDE = new ReferralGate.ByOverride(
            LawfulBasis.VITAL_INTEREST, CaseText.of("unconscious, needs a hospital"), ANI, DAY);

    private static Referral in(ReferralKind kind, ReferralStatus status) {
        ReferralRequest request =
                request(kind, kind == ASSIGNMENT ? IOM : SHELTER).build();
        Referral opened = Referral.openOverriding(request, OVERRIDE);
        Referral accepted = opened.accept(DAY, ANI).value().orElseThrow();
        return switch (status) {
            case IN_PROGRESS -> opened;
            case ACCEPTED -> accepted;
            case REJECTED -> opened.reject(TEXT, DAY, ANI).value().orElseThrow();
            case DONE -> accepted.complete(Answer.known(TEXT), DAY, ANI).value().orElseThrow();
            case REVOKED -> opened.revoke(Answer.notAsked(), DAY, ANI).value().orElseThrow();
        };
    }

    private static Validated<Referral> moved(Referral referral, ReferralStatus to) {
        return switch (to) {
            case ACCEPTED -> referral.accept(DAY, ANI);
            case REJECTED -> referral.reject(TEXT, DAY, ANI);
            case DONE -> referral.complete(Answer.notAsked(), DAY, ANI);
            case REVOKED -> referral.revoke(Answer.notAsked(), DAY, ANI);
            case IN_PROGRESS -> throw new IllegalArgumentException("there is no way back to the start");
        };
    }

    /** What may follow, written out once more; the rest may not. */
    private static Set<ReferralStatus> following(ReferralKind kind, ReferralStatus from) {
        if (from == IN_PROGRESS) {
            return EnumSet.of(ACCEPTED, REJECTED, REVOKED);
        } else if (from == ACCEPTED) {
            return kind == TRANSFER ? EnumSet.of(DONE) : EnumSet.of(DONE, REVOKED);
        }
        return EnumSet.noneOf(ReferralStatus.class);
    }

    record Move(ReferralKind kind, ReferralStatus from, ReferralStatus to) {}

    static Stream<Move> moves() {
        return Stream.of(ReferralKind.values())
                .flatMap(kind -> Stream.of(ReferralStatus.values())
                        .flatMap(from ->
                                Stream.of(ACCEPTED, REJECTED, DONE, REVOKED).map(to -> new Move(kind, from, to))));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void becomes_what_can_follow_or_says_why_not(Move move) {
        Referral given = in(move.kind(), move.from());
        Validated<Referral> outcome = moved(given, move.to());

        if (following(move.kind(), move.from()).contains(move.to())) {
            Referral then = outcome.value().orElseThrow();
            assertThat(then.status()).isEqualTo(move.to());
            assertThat(then.getHistory()).startsWith(given.getHistory().toArray(ReferralStep[]::new));
            assertThat(then.getGate()).isEqualTo(given.getGate());
        } else {
            assertThat(outcome.violations()).extracting(Violation::code).containsExactly("referral-step-not-possible");
        }
    }

    @Test
    void opens_with_a_consent_that_covers_it() {
        Referral opened =
                Referral.open(REQUEST, CONSENT, ADULT, DAY, ANI).value().orElseThrow();

        assertThat(opened.status()).isEqualTo(IN_PROGRESS);
        assertThat(opened.getGate()).isEqualTo(new ReferralGate.ByConsent(ConsentId.of("C-1"), DAY));
    }

    @Test
    void does_not_open_without_a_consent_that_covers_it() {
        ReferralRequest more = ReferralRequest.builder()
                .from(REQUEST)
                .recipient(PartyId.of("POLRES"))
                .recipientKinds(Set.of(DataRecipientKind.POLICE))
                .addCategories(DataCategory.TRAFFICKING)
                .build();

        Validated<Referral> outcome = Referral.open(more, CONSENT, Answer.notAsked(), DAY, ANI);

        assertThat(outcome.violations())
                .singleElement()
                .hasToString(
                        "the consent does not cover this referral: consent does not name this recipient; consent does "
                                + "not name all of this data; it is not known whether the person is a child "
                                + "[referral-not-permitted]");
    }

    @Test
    void does_not_open_while_the_consent_leaves_it_open() {
        assertThat(codes(Referral.open(REQUEST, CONSENT, Answer.notAsked(), DAY, ANI)))
                .containsExactly("referral-not-permitted");
    }

    @Test
    void does_not_open_for_another_purpose() {
        ReferralRequest report = ReferralRequest.builder()
                .from(REQUEST)
                .purpose(ProcessingPurpose.LAW_ENFORCEMENT)
                .build();

        assertThat(codes(Referral.open(report, CONSENT, ADULT, DAY, ANI))).containsExactly("referral-not-permitted");
    }

    @Test
    void does_not_open_with_the_consent_of_another() {
        Consent another =
                Consent.builder().from(CONSENT).migrantId(MigrantId.of("M-2")).build();

        assertThat(codes(Referral.open(REQUEST, another, ADULT, DAY, ANI)))
                .containsExactly("referral-consent-of-another");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-19, true", "2025-03-20, false", "2025-03-21, false"})
    void does_not_open_once_the_consent_is_withdrawn(LocalDate day, boolean opens) {
        Consent withdrawn = CONSENT.withdrawn(
                Withdrawal.builder().on(LocalDate.of(2025, 3, 20)).build());

        assertThat(Referral.open(REQUEST, withdrawn, ADULT, day, ANI).isValid()).isEqualTo(opens);
    }

    @Test
    void an_override_keeps_who_decided_why_and_on_which_basis() {
        Referral opened = Referral.openOverriding(REQUEST, OVERRIDE);

        assertThat(opened.getGate()).isEqualTo(OVERRIDE);
        assertThat(OVERRIDE.basis().provision()).hasToString("UU 27/2022 art. 20(2) letter d");
        assertThat(opened.getHistory().get(0).on()).isEqualTo(OVERRIDE.on());
        assertThat(opened.getHistory().get(0).by()).isEqualTo(OVERRIDE.by());
    }

    @Test
    void an_override_does_not_rest_on_the_consent_that_is_missing() {
        assertThat(Refusal.codes(() -> new ReferralGate.ByOverride(LawfulBasis.CONSENT, TEXT, ANI, DAY)))
                .containsExactly("override-by-consent");
    }

    @ParameterizedTest
    @EnumSource(ReferralKind.class)
    void only_an_assignment_stays_in_the_organisation(ReferralKind kind) {
        PartyId right = kind == ASSIGNMENT ? IOM : SHELTER;
        PartyId wrong = kind == ASSIGNMENT ? SHELTER : IOM;

        assertThat(Refusal.codes(request(kind, wrong)::build)).containsExactly("referral-to-itself");
        assertThat(request(kind, right).build().use().getPurpose())
                .isEqualTo(kind == ASSIGNMENT ? ProcessingPurpose.CASE_MANAGEMENT : ProcessingPurpose.REFERRAL);
    }

    @Test
    void says_which_data_goes_with_it() {
        assertThat(Refusal.codes(() -> ReferralRequest.builder()
                        .from(REQUEST)
                        .categories(Set.of())
                        .build()))
                .containsExactly("referral-without-data");
    }

    @Test
    void a_rejection_says_why() {
        assertThat(Refusal.codes(() -> new ReferralStep(REJECTED, DAY, ANI, Answer.notAsked())))
                .containsExactly("rejection-without-reason");
    }

    @Test
    void histories_that_cannot_have_happened_are_refused() {
        Referral accepted = in(REFERRAL, ACCEPTED);

        assertThat(codes(accepted.complete(Answer.notAsked(), DAY.minusDays(1), ANI)))
                .containsExactly("referral-history-backwards");
        assertThat(Refusal.codes(() ->
                        Referral.builder().from(accepted).history(List.of()).build()))
                .containsExactly("referral-history-empty");
        assertThat(Refusal.codes(() -> Referral.builder()
                        .from(accepted)
                        .history(accepted.getHistory().subList(1, 2))
                        .build()))
                .containsExactly("referral-history-empty");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-16, false", "2025-03-17, false", "2025-03-18, true"})
    void is_overdue_from_the_day_after_the_last_one_while_nobody_answers(LocalDate day, boolean overdue) {
        assertThat(in(REFERRAL, IN_PROGRESS).isOverdueOn(day)).isEqualTo(overdue);
        assertThat(in(REFERRAL, ACCEPTED).isOverdueOn(day)).isFalse();
    }

    @Provide
    Arbitrary<ReferralRequest> requests() {
        return ReferralSpecimens.REQUESTS;
    }

    @Provide
    Arbitrary<Consent> consents() {
        return ConsentSpecimens.CONSENTS.map(consent ->
                Consent.builder().from(consent).migrantId(MigrantId.of("M-1")).build());
    }

    @Provide
    Arbitrary<Answer<PartialDate>> birthDates() {
        return Answers.of(MigrantSpecimens.PARTIAL_DATES);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void opens_exactly_where_the_consent_permits(
            @ForAll("requests") ReferralRequest request,
            @ForAll("consents") Consent consent,
            @ForAll("birthDates") Answer<PartialDate> birthDate) {
        LocalDate day = consent.getGivenOn().plusDays(20);

        assertThat(Referral.open(request, consent, birthDate, day, ANI).isValid())
                .isEqualTo(consent.permits(request.use(), birthDate, day).isPermitted());
    }

    private static List<String> codes(Validated<?> outcome) {
        return outcome.violations().stream().map(Violation::code).toList();
    }
}
