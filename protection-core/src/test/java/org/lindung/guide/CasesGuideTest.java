package org.lindung.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.assistance.AssistanceType;
import org.lindung.basics.AbsenceReason;
import org.lindung.basics.Answer;
import org.lindung.basics.Conflict;
import org.lindung.basics.Merged;
import org.lindung.basics.PartialDate;
import org.lindung.basics.Side;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseNote;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.NoteId;
import org.lindung.casework.ProtectionCase;
import org.lindung.casework.RiskLevel;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentPoint;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.referral.Referral;
import org.lindung.referral.ReferralGate;
import org.lindung.referral.ReferralId;
import org.lindung.referral.ReferralKind;
import org.lindung.referral.ReferralRequest;
import org.lindung.rule.Question;
import org.lindung.screening.QuestionId;
import org.lindung.screening.Screening;
import org.lindung.screening.ScreeningId;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.screening.ScreeningResult;
import org.lindung.value.Validated;

/** The code and the results that {@code docs/guide/cases.md} shows. */
class CasesGuideTest {
    private static final MigrantId SITI = MigrantId.of("PMI-17");
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

    // screening begins
    static ScreeningResult screened(Answer<PartialDate> birthDate) {
        Screening answers = Screening.builder()
                .id(ScreeningId.of("S-1"))
                .migrantId(SITI)
                .instrument(ScreeningInstruments.ELEMENTS.getId())
                .instrumentVersion(ScreeningInstruments.ELEMENTS.getVersion())
                .on(LocalDate.of(2025, 3, 10))
                .by(CaseWorkerId.of("W-1"))
                .birthDate(birthDate)
                .putAnswers(QuestionId.of("recruited"), Answer.known(true))
                .putAnswers(QuestionId.of("forced-to-work"), Answer.known(true))
                .putAnswers(QuestionId.of("deceived"), Answer.absent(AbsenceReason.DECLINED))
                .build();
        return ScreeningInstruments.ELEMENTS.assess(answers, LocalDate.of(2024, 5, 17));
    }
    // screening ends

    // consent begins
    static final Consent CONSENT = Consent.builder()
            .id(ConsentId.of("C-1"))
            .migrantId(SITI)
            .giver(ConsentGiver.PERSON)
            .points(Arrays.stream(ConsentPoint.values())
                    .collect(Collectors.toMap(point -> point, point -> Answer.known(true))))
            .purposes(Set.of(ProcessingPurpose.REFERRAL))
            .recipients(Set.of(new DataRecipient.OfKind(DataRecipientKind.SHELTER)))
            .categories(Set.of(DataCategory.IDENTITY, DataCategory.HEALTH))
            .givenOn(LocalDate.of(2025, 3, 10))
            .form(ConsentForm.WRITTEN)
            .build();
    // consent ends

    // referral begins
    static Validated<Referral> referred(DataCategory data, Answer<PartialDate> birthDate) {
        ReferralRequest request = ReferralRequest.builder()
                .id(ReferralId.of("R-1"))
                .kind(ReferralKind.REFERRAL)
                .caseId(CaseId.of("K-1"))
                .migrantId(SITI)
                .sender(PartyId.of("IOM"))
                .recipient(PartyId.of("RPTC-1"))
                .recipientKinds(Set.of(DataRecipientKind.SHELTER))
                .service(AssistanceType.SHELTER.asCode())
                .categories(Set.of(data))
                .build();
        return Referral.open(request, CONSENT, birthDate, LocalDate.of(2025, 3, 12), ANI);
    }
    // referral ends

    // override begins
    static Referral referredInAnEmergency(ReferralRequest request) {
        return Referral.openOverriding(
                request,
                new ReferralGate.ByOverride(
                        LawfulBasis.VITAL_INTEREST,
                        CaseText.of("unconscious, needs a hospital now"),
                        ANI,
                        LocalDate.of(2025, 3, 12)));
    }
    // override ends

    // merge begins
    static Merged<ProtectionCase> merged() {
        ProtectionCase fetched = ProtectionCase.open(CaseId.of("K-1"), SITI, PartyId.of("IOM"), TODAY, ANI);
        ProtectionCase mine = ProtectionCase.builder()
                .from(fetched)
                .risk(Answer.known(RiskLevel.HIGH))
                .build();
        ProtectionCase stored = ProtectionCase.builder()
                .from(fetched)
                .risk(Answer.known(RiskLevel.LOW))
                .addNotes(new CaseNote(NoteId.of("N-1"), TODAY, ANI, CaseText.of("telephoned")))
                .build();
        return Merged.of(fetched, mine, stored);
    }
    // merge ends

    private static String outcomes() {
        Answer<PartialDate> adult = Answer.known(PartialDate.parse("1999-08-02"));
        Answer<PartialDate> child = Answer.known(PartialDate.parse("2009-08-02"));
        ScreeningResult asAdult = screened(adult);
        return String.join(
                "\n",
                "adult:       " + asAdult.outcome().code() + ", "
                        + asAdult.questions().size() + " questions left, declined: "
                        + asAdult.questions().stream()
                                .filter(Question::wasRefused)
                                .map(question -> question.fact().id())
                                .toList(),
                "child:       " + screened(child).outcome().code(),
                "age unknown: " + screened(Answer.notAsked()).outcome().code());
    }

    private static String referrals() {
        Answer<PartialDate> adult = Answer.known(PartialDate.parse("1999-08-02"));
        return String.join(
                "\n",
                referred(DataCategory.HEALTH, adult).toString(),
                referred(DataCategory.TRAFFICKING, adult).toString(),
                referred(DataCategory.HEALTH, Answer.notAsked()).toString());
    }

    private static String merges() {
        Merged<ProtectionCase> merged = merged();
        Conflict risk = merged.conflicts().get(0);
        return String.join(
                "\n",
                merged.toString(),
                merged.result().toString(),
                merged.resolve(risk, Side.MINE).result().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"screening", "consent", "referral", "override", "merge"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/CasesGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_guide_shows_what_comes_of_it() throws IOException {
        for (String result : List.of(outcomes(), referrals(), merges())) {
            assertThat(guide()).contains("```text\n" + result + "\n```");
        }
    }

    @Test
    void the_override_opens_the_referral() {
        ReferralRequest request = referred(DataCategory.HEALTH, Answer.known(PartialDate.parse("1999-08-02")))
                .value()
                .orElseThrow()
                .getRequest();

        assertThat(referredInAnEmergency(request).getGate()).hasToString("by override: vital-interest");
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../docs/guide/cases.md"));
    }
}
