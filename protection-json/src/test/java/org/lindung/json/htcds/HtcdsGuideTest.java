package org.lindung.json.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.Answer;
import org.lindung.casework.CaseId;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentForm;
import org.lindung.consent.ConsentGiver;
import org.lindung.consent.ConsentId;
import org.lindung.consent.ConsentPoint;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.IntendedUse;
import org.lindung.disclosure.Disclosure;
import org.lindung.disclosure.Dossier;
import org.lindung.json.DocumentReader;
import org.lindung.json.ProtectionJson;
import org.lindung.migrant.MigrantId;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.value.Language;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** The code examples of the guide are regions of this class, to the letter. */
class HtcdsGuideTest {
    private static final Path GUIDE = Path.of("../docs/guide/htcds.md");

    // read begins
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final CaseWorkerId WORKER = CaseWorkerId.of("W-1");

    static HtcdsCase read(byte[] csv, List<Violation> remarks) {
        HtcdsTable table = HtcdsTable.read(csv);
        remarks.addAll(table.remarks());
        HtcdsTable.Row row = table.rows().get(0);
        remarks.addAll(row.outcome().violations());
        return row.outcome().orElseThrow();
    }
    // read ends

    // take begins
    static Validated<CaseFile> take(HtcdsCase document) {
        CaseFile opened =
                CaseFile.open(CaseId.of("C-1"), MigrantId.of("M-1"), PartyId.of("our-shelter"), TODAY, WORKER);
        return opened.taking(document, TODAY, WORKER);
    }
    // take ends

    // json begins
    static String json(HtcdsCase document) {
        return ProtectionJson.strict().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    static Validated<HtcdsCase> fromJson(String json) {
        return DocumentReader.strict(HtcdsCase.class).read(json);
    }
    // json ends

    // give begins
    static HtcdsCase give(CaseFile file, HtcdsCase origin, IntendedUse use) {
        Disclosure disclosure = Disclosure.of(file.dossier(), use, List.of(), TODAY);
        HtcdsCase whole = file.asHtcds(origin).orElseThrow();
        return whole.limitedTo(disclosure.record().getCategories());
    }
    // give ends

    private static byte[] resource(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/org/lindung/json/htcds", name));
    }

    private static HtcdsCase document(List<Violation> remarks) throws IOException {
        byte[] header = resource("template-header.csv");
        byte[] row = resource("template-row.csv");
        byte[] csv = new byte[header.length + row.length];
        System.arraycopy(header, 0, csv, 0, header.length);
        System.arraycopy(row, 0, csv, header.length, row.length);
        return read(csv, remarks);
    }

    private static String messages(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.message(Language.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    private static String undecided(List<Violation> violations) {
        return violations.stream()
                .filter(violation -> violation.code().equals(HtcdsViolation.HTCDS_NEEDS_DECISION.code()))
                .map(Violation::path)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "take", "json", "give"})
    void the_guide_shows_this_very_code(String region) throws IOException {
        Path here = Path.of("src/test/java/org/lindung/json/htcds/HtcdsGuideTest.java");
        String code = Files.readString(here)
                .split("// " + region + " (begins|ends)\n")[1]
                .stripIndent()
                .strip();

        assertThat(GUIDE).content(StandardCharsets.UTF_8).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_guide_shows_what_comes_of_it() throws IOException {
        List<Violation> remarks = new ArrayList<>();
        HtcdsCase document = document(remarks);
        Validated<CaseFile> taken = take(document);

        assertThat(GUIDE)
                .content(StandardCharsets.UTF_8)
                .contains("```text\n" + messages(remarks) + "\n```")
                .contains("```text\n" + undecided(taken.violations()) + "\n```")
                .contains("```json\n" + json(document) + "\n```");
        assertThat(fromJson(json(document)).value()).contains(document);
    }

    @Test
    void hands_out_what_the_consent_covers() throws IOException {
        HtcdsCase document = document(new ArrayList<>());
        CaseFile taken = take(document).orElseThrow();
        PartyId shelter = PartyId.of("shelter");
        Consent consent = Consent.builder()
                .id(ConsentId.of("K-1"))
                .migrantId(MigrantId.of("M-1"))
                .giver(ConsentGiver.PERSON)
                .points(Stream.of(ConsentPoint.values())
                        .collect(Collectors.toMap(point -> point, point -> Answer.known(true))))
                .addPurposes(ProcessingPurpose.REFERRAL)
                .addRecipients(new DataRecipient.Named(shelter))
                .addCategories(DataCategory.IDENTITY)
                .givenOn(TODAY)
                .form(ConsentForm.WRITTEN)
                .build();
        CaseFile file = new CaseFile(
                Dossier.builder().from(taken.dossier()).addConsents(consent).build(), taken.organisations());
        IntendedUse.Builder use =
                IntendedUse.builder().purpose(ProcessingPurpose.REFERRAL).addCategories(DataCategory.IDENTITY);

        HtcdsCase given = give(file, document, use.recipient(shelter).build());

        assertThat(given.entry(HtcdsSection.PERSON).fields())
                .contains(HtcdsField.PRS_FIRST_NAME)
                .doesNotContain(HtcdsField.PRS_MOBILE_PHONE, HtcdsField.VIC_METHODS_OF_CONTROL);
        assertThat(given.entries(HtcdsSection.CASE)).isEmpty();
        assertThat(give(file, document, use.recipient(PartyId.of("other")).build()))
                .isEqualTo(HtcdsCase.EMPTY);
    }
}
