package org.lindung.examples.twoevents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseId;
import org.lindung.casework.ProtectionCase;
import org.lindung.code.Code;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentPoint;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.PermissionReason;
import org.lindung.law.IndonesianLaw;
import org.lindung.migrant.MigrantId;
import org.lindung.party.KnownParty;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.referral.Referral;
import org.lindung.referral.ReferralId;
import org.lindung.referral.ReferralKind;
import org.lindung.referral.ReferralRequest;
import org.lindung.screening.QuestionId;
import org.lindung.screening.Screening;
import org.lindung.screening.ScreeningId;
import org.lindung.screening.ScreeningInstruments;
import org.lindung.screening.ScreeningResult;
import org.lindung.value.Text;
import org.lindung.value.Validated;

/** Two returnees are screened. One agrees to a referral, the other one does not. */
final class CaseAndReferral {
    private static final LocalDate WHEN_IT_HAPPENED = LocalDate.of(2019, 11, 10);
    private static final LocalDate SCREENED = LocalDate.of(2020, 6, 15);
    private static final LocalDate REFERRED = LocalDate.of(2020, 6, 17);
    private static final LocalDate ACCEPTED = LocalDate.of(2020, 6, 19);
    private static final LocalDate ARRIVED = LocalDate.of(2020, 6, 24);
    private static final Answer<PartialDate> BIRTH_DATE = Answer.known(PartialDate.of(1993, 4));

    static final ProtectionCase CASE_1 = opened("CASE-1", Cast.RETURNEE_1);
    static final ProtectionCase CASE_2 = opened("CASE-2", Cast.RETURNEE_2);

    private static final Consent TO_REFER =
            consent("CONSENT-1", CASE_1, Set.of(ProcessingPurpose.CASE_MANAGEMENT, ProcessingPurpose.REFERRAL));
    private static final Consent TO_KEEP_A_RECORD =
            consent("CONSENT-2", CASE_2, Set.of(ProcessingPurpose.CASE_MANAGEMENT));

    private static final ReferralRequest REQUEST_1 = request("REFERRAL-1", CASE_1);
    private static final ReferralRequest REQUEST_2 = request("REFERRAL-2", CASE_2);

    static final Validated<Referral> WITH_CONSENT = opened(REQUEST_1, TO_REFER);
    static final Validated<Referral> WITHOUT_CONSENT = opened(REQUEST_2, TO_KEEP_A_RECORD);

    /** An act, a means and a purpose. */
    private static final Map<String, Boolean> TOLD =
            Map.of("recruited", true, "deceived", true, "forced-to-work", true);

    private CaseAndReferral() {}

    private static ProtectionCase opened(String id, MigrantId who) {
        return ProtectionCase.open(CaseId.of(id), who, KnownParty.IOM_INDONESIA.id(), SCREENED, Cast.CASE_WORKER);
    }

    private static ScreeningResult screened(String id, ProtectionCase of, Map<String, Boolean> told) {
        Screening.Builder answers = Screening.builder();
        answers.id(ScreeningId.of(id))
                .migrantId(of.getMigrantId())
                .instrument(ScreeningInstruments.ELEMENTS.getId())
                .instrumentVersion(ScreeningInstruments.ELEMENTS.getVersion())
                .on(SCREENED)
                .by(Cast.CASE_WORKER)
                .birthDate(BIRTH_DATE);
        told.forEach((question, answer) -> answers.putAnswers(QuestionId.of(question), Answer.known(answer)));
        return ScreeningInstruments.ELEMENTS.assess(answers.build(), WHEN_IT_HAPPENED);
    }

    private static Consent consent(String id, ProtectionCase given, Set<ProcessingPurpose> purposes) {
        return Consent.builder()
                .id(ConsentId.of(id))
                .migrantId(given.getMigrantId())
                .giver(ConsentGiver.PERSON)
                .points(Arrays.stream(ConsentPoint.values())
                        .collect(Collectors.toMap(point -> point, point -> Answer.known(true))))
                .purposes(purposes)
                .recipients(List.of(new DataRecipient.OfKind(DataRecipientKind.SHELTER)))
                .categories(Set.of(DataCategory.IDENTITY, DataCategory.HEALTH))
                .givenOn(SCREENED)
                .form(ConsentForm.WRITTEN)
                .build();
    }

    private static ReferralRequest request(String id, ProtectionCase from) {
        return ReferralRequest.builder()
                .id(ReferralId.of(id))
                .kind(ReferralKind.REFERRAL)
                .caseId(from.getId())
                .migrantId(from.getMigrantId())
                .sender(KnownParty.IOM_INDONESIA.id())
                .recipient(Cast.SAFE_HOUSE_OPERATOR)
                .addRecipientKinds(DataRecipientKind.SHELTER)
                .service(Code.of("service", "shelter"))
                .addCategories(DataCategory.IDENTITY, DataCategory.HEALTH)
                .build();
    }

    private static Validated<Referral> opened(ReferralRequest request, Consent consent) {
        return Referral.open(request, consent, BIRTH_DATE, REFERRED, Cast.CASE_WORKER);
    }

    private static Referral carriedOut(Referral opened) {
        return opened.accept(ACCEPTED, Cast.SAFE_HOUSE_WORKER)
                .orElseThrow()
                .complete(Answer.notAsked(), ARRIVED, Cast.SAFE_HOUSE_WORKER)
                .orElseThrow();
    }

    static void tell(Page page) {
        page.chapter(Text.of("5. Two cases, one referral", "5. Dua kasus, satu rujukan"));
        ScreeningResult open = screened("SCREENING-1", CASE_1, Map.of("recruited", true, "forced-to-work", true));
        int questions = open.questions().size();
        page.say(
                Text.of(
                        "{who} tells of recruitment and forced work: {outcome}. {questions} questions are left, and none counts as a no.",
                        "{who} bercerita tentang perekrutan dan kerja paksa: {outcome}. Masih ada {questions} pertanyaan, dan "
                                + "tidak satu pun dianggap tidak."),
                Map.of("who", CASE_1.getId(), "outcome", open.outcome(), "questions", questions));
        ScreeningResult first = screened("SCREENING-2", CASE_1, TOLD);
        page.say(
                Text.of(
                        "That there was deception comes to light: {outcome} ({provisions}).",
                        "Terungkap adanya penipuan: {outcome} ({provisions})."),
                Map.of("outcome", first.outcome(), "provisions", first.provisions()));
        page.say(
                Text.of(
                        "{who} tells the same: {outcome}. Whether somebody is a victim, an authority decides.",
                        "{who} bercerita hal yang sama: {outcome}. Apakah seseorang korban, diputuskan pihak berwenang."),
                Map.of(
                        "who", CASE_2.getId(),
                        "outcome", screened("SCREENING-3", CASE_2, TOLD).outcome()));
        page.say(
                Text.of(
                        "{who} agrees to a referral to a shelter: {status}, then {end}.",
                        "{who} menyetujui rujukan ke rumah perlindungan: {status}, lalu {end}."),
                Map.of(
                        "who", CASE_1.getId(),
                        "status", WITH_CONSENT.orElseThrow().status(),
                        "end", carriedOut(WITH_CONSENT.orElseThrow()).status()));
        page.say(
                Text.of(
                        "{who} lets the case worker keep a record, and no more. The same referral is not opened:",
                        "{who} hanya mengizinkan pencatatan oleh petugas. Rujukan yang sama tidak dibuka:"),
                Map.of("who", CASE_2.getId()));
        for (PermissionReason reason :
                TO_KEEP_A_RECORD.permits(REQUEST_2.use(), BIRTH_DATE, REFERRED).reasons()) {
            page.point(Text.of("{reason}", "{reason}"), Map.of("reason", reason));
        }
        page.say(
                Text.of(
                        "No law is cited: {law} is in force since {day}, and the library asks for consent on earlier days, too.",
                        "Tidak ada undang-undang yang dikutip: {law} berlaku sejak {day}, dan pustaka ini meminta persetujuan juga untuk hari sebelumnya."),
                Map.of("law", IndonesianLaw.UU_27_2022.shortName(), "day", IndonesianLaw.UU_27_2022_STARTS));
        page.say(
                Text.of(
                        "Help goes on where it was asked for, and the case stays open: {status}.",
                        "Bantuan di tempat ia memintanya tetap berjalan, dan kasusnya tetap terbuka: {status}."),
                Map.of("status", CASE_2.status()));
    }
}
