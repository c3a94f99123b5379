package org.lindung.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.contact.Clearance;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.migrant.PersonName;
import org.lindung.rule.Assessment;
import org.lindung.rule.Letter;
import org.lindung.rule.Letter.Complaint;
import org.lindung.rule.Letter.Office;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * What people read about the invented people, as files to be read by people. {@code mvn test -Dlindung.rewrite=true}
 * writes them anew; the difference is to be read before it is committed.
 */
class GoldenLettersTest {
    private static final Path WRITTEN = Path.of("src/test/resources/org/lindung/testkit/letters");

    private static final Office SENDER = new Office("Kantor Desa Contoh", "Jalan Contoh 1, Desa Contoh, NTT");
    private static final Office MANPOWER =
            new Office("Dinas Ketenagakerjaan Kabupaten Contoh", "Jalan Contoh 2, Kota Contoh, NTT");
    private static final LocalDate DATE = LocalDate.of(2026, 12, 1);

    /** Whose letters are kept, and where each can complain. */
    enum Recipient {
        HOUSEHOLD_WORKER_2018(InventedPeople.HOUSEHOLD_WORKER_2018, Complaint.to(MANPOWER)),
        SEVENTEEN(InventedPeople.SEVENTEEN, Complaint.to(MANPOWER).until(LocalDate.of(2026, 12, 15))),
        TWENTY_FOR_HOUSEHOLD_2017(InventedPeople.TWENTY_FOR_HOUSEHOLD_2017, null),
        PREGNANT_2016(
                InventedPeople.PREGNANT_2016,
                Complaint.to(MANPOWER)
                        .until(Text.of(
                                "14 days after you received this letter", "14 hari setelah surat ini Anda terima"))),
        INDIVIDUAL_FOR_HOUSEHOLD(InventedPeople.INDIVIDUAL_FOR_HOUSEHOLD, null),
        MERCHANT_CREW_BY_THE_CREW_LIST(InventedPeople.MERCHANT_CREW_BY_THE_CREW_LIST, Complaint.to(MANPOWER)),
        FISHING_CREW_WITHOUT_AGREEMENT(InventedPeople.FISHING_CREW_WITHOUT_AGREEMENT, Complaint.to(MANPOWER)),
        WIDOW(InventedPeople.WIDOW, null),
        DECLINED(InventedPeople.DECLINED, null),
        ONLY_BIRTH_YEAR_KNOWN(InventedPeople.ONLY_BIRTH_YEAR_KNOWN, null),
        BORN_ON_LEAP_DAY(InventedPeople.BORN_ON_LEAP_DAY, null),
        NEVER_ASKED(InventedPeople.NEVER_ASKED, null);

        private final PlacementApplicant applicant;
        private final Optional<Complaint> complaint;

        Recipient(PlacementApplicant applicant, @Nullable Complaint complaint) {
            this.applicant = applicant;
            this.complaint = Optional.ofNullable(complaint);
        }

        Assessment<PlacementApplicant> assessment() {
            return PlacementRules.BOOK.assess(
                    applicant,
                    applicant.getMigration().getDepartureDate().toOptional().orElseThrow());
        }

        Letter letter() {
            Letter letter = Letter.about(assessment(), SENDER, DATE, Clearance.inHand());
            return complaint.map(letter::withComplaintsTo).orElse(letter);
        }

        String fullName() {
            return applicant
                    .getMigrant()
                    .getName()
                    .toOptional()
                    .map(PersonName::value)
                    .orElse("Maria");
        }
    }

    @ParameterizedTest
    @EnumSource
    void explanations_read_as_they_always_did(Recipient recipient) throws IOException {
        for (Language language : Language.values()) {
            String text = recipient.assessment().explanation().plainText(language);
            assertReads(recipient, "explanation", language, "txt", text);
            assertReads(
                    recipient,
                    "explanation",
                    language,
                    "md",
                    recipient.assessment().explanation().markdown(language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void letters_read_as_they_always_did(Recipient recipient) throws IOException {
        for (Language language : Language.values()) {
            Letter letter = recipient.letter();
            assertReads(recipient, "letter", language, "md", letter.markdown(recipient.fullName(), language));
            assertReads(recipient, "letter", language, "html", letter.html(recipient.fullName(), language));
        }
    }

    /** Explanations and letters without a name say nothing that somebody recorded about the person. */
    @ParameterizedTest
    @EnumSource
    void nothing_recorded_is_said(Recipient recipient) {
        Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        recipient.assessment().explanation().markdown(language),
                        recipient.letter().plainText("A. Reader", language),
                        recipient.letter().html("A. Reader", language)))
                .forEach(text -> assertThat(text)
                        .doesNotContain(recipient.fullName())
                        .doesNotContain(recipient
                                .applicant
                                .getMigrant()
                                .getNik()
                                .toOptional()
                                .map(nik -> nik.value())
                                .orElse("no number")));
    }

    private static void assertReads(Recipient recipient, String kind, Language language, String format, String written)
            throws IOException {
        String file = recipient.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + kind + "." + language.tag()
                + "." + format;
        if (Boolean.getBoolean("lindung.rewrite")) {
            Files.writeString(WRITTEN.resolve(file), written);
            return;
        }
        try (InputStream kept =
                Objects.requireNonNull(GoldenLettersTest.class.getResourceAsStream("letters/" + file), file)) {
            assertThat(written).isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
