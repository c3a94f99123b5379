package org.lindung.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Canary;
import org.lindung.basics.DateRange;
import org.lindung.casework.CaseWorkerId;
import org.lindung.consent.DataRecipient;
import org.lindung.consent.IntendedUse;
import org.lindung.disclosure.Disclosure;
import org.lindung.disclosure.DisclosureSpecimens;
import org.lindung.disclosure.Dossier;
import org.lindung.disclosure.LegalGround;
import org.lindung.json.htcds.CaseFile;
import org.lindung.json.htcds.HtcdsCase;
import org.lindung.party.PartyId;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.privacy.ProcessingPurpose;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A disclosure is written as its view and what stays, and nothing else of a dossier gets out with it in any form. */
class DisclosureDocumentTest {
    private static final JsonMapper STRICT = ProtectionJson.strict();
    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "lindung", "json", "disclosure.json");
    private static final PartyId CLINIC = PartyId.of("CLINIC-1");
    private static final Dossier CANARY = DisclosureSpecimens.canary();

    private static Disclosure disclosure(Set<DataCategory> covered) {
        LegalGround ground = LegalGround.builder()
                .basis(LawfulBasis.PUBLIC_TASK)
                .provision(LawfulBasis.PUBLIC_TASK.provision())
                .addPurposes(ProcessingPurpose.REFERRAL)
                .addRecipients(new DataRecipient.Named(CLINIC))
                .categories(covered)
                .days(DateRange.from(LocalDate.of(2026, 1, 1)))
                .vouchedBy(CaseWorkerId.of("W-1"))
                .build();
        IntendedUse use = IntendedUse.builder()
                .purpose(ProcessingPurpose.REFERRAL)
                .recipient(CLINIC)
                .categories(ProcessingPurpose.REFERRAL.needs())
                .build();
        return Disclosure.of(CANARY, use, List.of(ground), LocalDate.of(2026, 11, 23));
    }

    @Test
    void is_written_as_it_always_was() throws IOException {
        String json = STRICT.rebuild()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(disclosure(ProcessingPurpose.REFERRAL.needs()))
                + "\n";
        if (Boolean.getBoolean("lindung.rewrite")) {
            Files.writeString(GOLDEN, json, StandardCharsets.UTF_8);
        }

        assertThat(STRICT.readTree(json)).isEqualTo(STRICT.readTree(Files.readAllBytes(GOLDEN)));
    }

    @Test
    void is_valid_by_its_schema() {
        for (Set<DataCategory> covered :
                List.of(ProcessingPurpose.REFERRAL.needs(), Set.of(DataCategory.WORK), Set.of(DataCategory.GENETIC))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(DocumentSchema.of(Disclosure.class), InputFormat.JSON)
                            .validate(STRICT.writeValueAsString(disclosure(covered)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void a_view_alone_is_written_as_the_object_that_it_is() {
        Disclosure disclosure = disclosure(Set.of(DataCategory.IDENTITY));

        assertThat(STRICT.readTree(STRICT.writeValueAsString(disclosure.view())))
                .isEqualTo(
                        STRICT.readTree(STRICT.writeValueAsString(disclosure)).get("view"));
    }

    @Test
    void is_not_read_since_a_document_is_no_ground() {
        String json = STRICT.writeValueAsString(disclosure(Set.of(DataCategory.IDENTITY)));

        assertThatThrownBy(() -> STRICT.readValue(json, Disclosure.class)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void nothing_recorded_gets_out_in_any_form_where_nothing_may_travel() throws IOException {
        Disclosure disclosure = disclosure(Set.of(DataCategory.GENETIC));

        assertThat(List.of(
                        STRICT.writeValueAsString(disclosure),
                        serialized(disclosure),
                        disclosure.toString(),
                        disclosure.view().toString(),
                        disclosure.record().toString(),
                        disclosure.withheld().toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain(Canary.TRACES));
        assertThat(disclosure.record().content()).doesNotContain(Canary.TRACES);
    }

    /** In each kind but one, so that a trace of the kind can be seen where it leaks through another one. */
    @ParameterizedTest
    @EnumSource(
            value = DataCategory.class,
            names = {"IDENTITY", "CONTACT", "LOCATION"})
    void what_is_left_out_of_a_view_is_left_out_of_its_documents(DataCategory left) throws IOException {
        EnumSet<DataCategory> covered = EnumSet.copyOf(ProcessingPurpose.REFERRAL.needs());
        covered.remove(left);
        Disclosure disclosure = disclosure(covered);
        String trace = left == DataCategory.IDENTITY
                ? "Kenari binti"
                : left == DataCategory.CONTACT ? "+6281119871987" : Canary.VILLAGE;

        assertThat(STRICT.writeValueAsString(CANARY)).contains(trace);
        assertThat(STRICT.writeValueAsString(disclosure)).doesNotContain(trace);
        assertThat(serialized(disclosure)).doesNotContain(trace);
        assertThat(serialized(disclosure(ProcessingPurpose.REFERRAL.needs()))).contains(trace);
    }

    @Test
    void an_htcds_document_is_limited_by_the_kinds_that_a_disclosure_covers() {
        HtcdsCase whole = new CaseFile(CANARY, List.of()).asHtcds().value().orElseThrow();

        String nothing = STRICT.writeValueAsString(whole.limitedTo(
                disclosure(Set.of(DataCategory.GENETIC)).record().getCategories()));
        String schooling = STRICT.writeValueAsString(whole.limitedTo(
                disclosure(Set.of(DataCategory.EDUCATION)).record().getCategories()));

        assertThat(STRICT.writeValueAsString(whole)).contains("Kenari", Canary.NIK, Canary.BIRTH_DATE);
        assertThat(nothing).doesNotContain(Canary.TRACES);
        assertThat(schooling).contains("prs_HighestLevelOfEducation").doesNotContain(Canary.TRACES);
    }

    private static String serialized(Object sent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sent);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
