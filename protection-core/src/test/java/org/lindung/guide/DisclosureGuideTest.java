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
import org.lindung.basics.Answer;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ProtectionCase;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentPoint;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.DataRecipientKind;
import org.lindung.consent.IntendedUse;
import org.lindung.disclosure.BreakGlass;
import org.lindung.disclosure.Disclosure;
import org.lindung.disclosure.Dossier;
import org.lindung.disclosure.LegalGround;
import org.lindung.disclosure.Withheld;
import org.lindung.law.Provision;
import org.lindung.migrant.Migrant;
import org.lindung.migrant.MigrantId;
import org.lindung.migrant.PersonName;
import org.lindung.migrant.PhoneNumber;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;

/** The code and the results that {@code docs/guide/disclosure.md} shows. */
class DisclosureGuideTest {
    private static final MigrantId SITI = MigrantId.of("PMI-17");
    private static final CaseWorkerId ANI = CaseWorkerId.of("W-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 12);

    private static final Consent CONSENT = Consent.builder()
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

    private static final Dossier DOSSIER = Dossier.builder()
            .protectionCase(ProtectionCase.open(CaseId.of("K-1"), SITI, PartyId.of("IOM"), TODAY, ANI))
            .migrant(Migrant.builder()
                    .id(SITI)
                    .name(Answer.known(PersonName.of("Siti")))
                    .birthDate(Answer.known(PartialDate.of(1990)))
                    .phone(Answer.known(PhoneNumber.of("+628123456789")))
                    .build())
            .addConsents(CONSENT)
            .build();

    // disclosure begins
    static Disclosure forShelter(Dossier dossier, Set<DataRecipientKind> kinds) {
        IntendedUse use = IntendedUse.builder()
                .purpose(ProcessingPurpose.REFERRAL)
                .recipient(PartyId.of("RPTC-1"))
                .recipientKinds(kinds)
                .categories(ProcessingPurpose.REFERRAL.needs())
                .build();
        return Disclosure.of(dossier, use, List.of(), TODAY);
    }
    // disclosure ends

    // why begins
    static String why(Disclosure disclosure, String path) {
        Withheld withheld = disclosure.withheld().stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        List<Provision> provisions = withheld.provisionsOn(TODAY);
        return withheld.status().code() + ": " + withheld.words().en() + " " + provisions;
    }
    // why ends

    // duty begins
    static LegalGround duty(Provision law) {
        return LegalGround.builder()
                .basis(LawfulBasis.LEGAL_OBLIGATION)
                .provision(law)
                .addPurposes(ProcessingPurpose.LAW_ENFORCEMENT)
                .addRecipients(new DataRecipient.OfKind(DataRecipientKind.POLICE))
                .addCategories(DataCategory.IDENTITY)
                .days(DateRange.from(TODAY))
                .vouchedBy(ANI)
                .build();
    }
    // duty ends

    // emergency begins
    static Disclosure inDanger(Dossier dossier) {
        IntendedUse use = IntendedUse.builder()
                .purpose(ProcessingPurpose.EMERGENCY)
                .recipient(PartyId.of("RSUD-1"))
                .categories(ProcessingPurpose.EMERGENCY.needs())
                .build();
        return Disclosure.inEmergency(
                dossier, use, new BreakGlass(CaseText.of("unconscious, needs surgery now"), ANI, TODAY));
    }
    // emergency ends

    @Test
    void shows_the_name_and_says_why_not_the_number() throws IOException {
        Disclosure disclosure = forShelter(DOSSIER, Set.of(DataRecipientKind.SHELTER));

        assertThat(disclosure.view().at("/migrant/name")).isPresent();
        assertThat(disclosure.view().at("/migrant/phone")).isEmpty();
        assertThat(guide())
                .contains(why(disclosure, "/migrant/phone"))
                .contains(why(disclosure, "/screenings"))
                .contains(why(forShelter(DOSSIER, Set.of()), "/migrant/name"));
    }

    @Test
    void a_duty_opens_what_it_names() {
        IntendedUse use = IntendedUse.builder()
                .purpose(ProcessingPurpose.LAW_ENFORCEMENT)
                .recipient(PartyId.of("POLICE-1"))
                .recipientKinds(Set.of(DataRecipientKind.POLICE))
                .categories(ProcessingPurpose.LAW_ENFORCEMENT.needs())
                .build();
        Disclosure disclosure =
                Disclosure.of(DOSSIER, use, List.of(duty(LawfulBasis.LEGAL_OBLIGATION.provision())), TODAY);

        assertThat(disclosure.view().at("/migrant/name")).isPresent();
        assertThat(disclosure.view().at("/migrant/phone")).isEmpty();
    }

    @Test
    void broken_glass_leaves_the_record_that_the_guide_shows() throws IOException {
        Disclosure disclosure = inDanger(DOSSIER);

        assertThat(disclosure.view().at("/migrant/phone")).isPresent();
        assertThat(guide()).contains(disclosure.record().content().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"disclosure", "why", "duty", "emergency"})
    void the_guide_shows_the_code_that_runs(String region) throws IOException {
        String code = Files.readString(Path.of("src/test/java/org/lindung/guide/DisclosureGuideTest.java"))
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(guide()).contains(code);
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("..", "docs", "guide", "disclosure.md"));
    }
}
