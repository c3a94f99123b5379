package org.lindung.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.attack.Town.Person;
import org.lindung.audit.AuditTrail;
import org.lindung.audit.AuditWriter;
import org.lindung.audit.AuditedAct;
import org.lindung.consent.IntendedUse;
import org.lindung.disclosure.Disclosure;
import org.lindung.disclosure.Dossier;
import org.lindung.eligibility.placement.PlacementApplicant;
import org.lindung.eligibility.placement.PlacementRules;
import org.lindung.json.DocumentReader;
import org.lindung.json.ProtectionJson;
import org.lindung.json.ReceiptSalts;
import org.lindung.json.RowReader;
import org.lindung.migrant.Nik;
import org.lindung.party.PartyId;
import org.lindung.privacy.HostKey;
import org.lindung.privacy.PrivacySpecimens;
import org.lindung.privacy.ProcessingPurpose;
import org.lindung.rule.Assessment;
import org.lindung.statistics.Attribute;
import org.lindung.statistics.Breakdown;
import org.lindung.statistics.Release;
import org.lindung.statistics.ReleaseComparison;
import org.lindung.statistics.ReleasePolicy;
import org.lindung.statistics.Tally;
import org.lindung.value.Language;
import org.lindung.value.Text;
import org.lindung.value.Violation;
import tools.jackson.databind.json.JsonMapper;

/** A program does everything that there is to do, also badly; somebody who gets hold of what it logged looks for people. */
class LogAttackTest {
    private static final JsonMapper MAPPER = ProtectionJson.strict();
    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final PartyId SHELTER = PartyId.of("RPTC-1");
    private static final List<Person> PEOPLE = Town.people().subList(0, 8);

    /** Everything that came to be said, as a careless host would log it. */
    private final List<String> said = new ArrayList<>();

    private void say(Object result) {
        said.add(result.toString());
    }

    private void sayAll(Collection<Violation> violations) {
        violations.forEach(violation -> {
            say(violation);
            Stream.of(Language.values()).map(violation::message).forEach(said::add);
        });
    }

    private void sayWhatIsThrown(Runnable doing) {
        StringWriter trace = new StringWriter();
        catchThrowable(doing::run).printStackTrace(new PrintWriter(trace));
        said.add(trace.toString());
    }

    private void readFile() {
        List<String> damaged = new ArrayList<>();
        for (Person person : PEOPLE) {
            String row = MAPPER.writeValueAsString(person.applicant());
            String nik = person.nik().value();
            damaged.add(row);
            damaged.add(row.replace("1998-06-08", nik));
            damaged.add(row.replace("\"" + nik + "\"", nik));
            damaged.add(row.replace("\"nik\"", "\"" + nik + "\""));
            damaged.add(row.substring(0, row.indexOf(nik) + nik.length()));
            damaged.add(row.replace("land-based", "Maria Kenari"));
        }
        byte[] file = String.join("\n", damaged).getBytes(StandardCharsets.UTF_8);
        for (DocumentReader<PlacementApplicant> reader : List.of(
                DocumentReader.strict(PlacementApplicant.class), DocumentReader.lenient(PlacementApplicant.class))) {
            try (RowReader<PlacementApplicant> rows = RowReader.ndjson(new ByteArrayInputStream(file), reader)) {
                rows.forEach(row -> {
                    say(row);
                    sayAll(row.outcome().violations());
                    row.outcome().value().ifPresent(this::decide);
                });
            }
        }
        damaged.stream()
                .skip(1)
                .limit(4)
                .forEach(row -> sayWhatIsThrown(() -> MAPPER.readValue(row + "}", PlacementApplicant.class)));
    }

    private void decide(PlacementApplicant applicant) {
        say(applicant);
        sayAll(applicant.doubts());
        Assessment<PlacementApplicant> assessment = PlacementRules.BOOK.assess(applicant, DAY);
        say(assessment);
        say(assessment.questions());
        say(assessment.explanation().plainText(Language.INDONESIAN));
        ReceiptSalts salts = ReceiptSalts.drawnFor(PlacementRules.BOOK, new SecureRandom());
        say(Town.receipt(applicant, salts));
        sayAll(Town.receipt(applicant, salts)
                .verify(PlacementRules.BOOK, PEOPLE.get(1).applicant(), salts)
                .violations());
    }

    private void handOut() {
        HostKey key = PrivacySpecimens.key(3);
        AuditWriter writer = AuditWriter.of(key, key.pseudonymsFor(SHELTER));
        for (Person person : PEOPLE) {
            Dossier dossier = Dossier.builder()
                    .migrant(person.applicant().getMigrant())
                    .protectionCase(person.file())
                    .build();
            IntendedUse use = IntendedUse.builder()
                    .purpose(ProcessingPurpose.REFERRAL)
                    .recipient(SHELTER)
                    .categories(ProcessingPurpose.REFERRAL.needs())
                    .build();
            Disclosure disclosure = Disclosure.of(dossier, use, List.of(), DAY);
            say(dossier);
            say(disclosure);
            say(disclosure.withheld());
            say(disclosure.record());
            AuditTrail trail = writer.start(person.caseId());
            say(trail);
            say(AuditedAct.stepsOf(person.file()));
            sayAll(writer.compare(trail, AuditedAct.stepsOf(person.file())).violations());
        }
        key.destroy();
        sayWhatIsThrown(
                () -> writer.entry(AuditedAct.stepsOf(PEOPLE.get(0).file()).get(0), Instant.EPOCH));
    }

    private void count() {
        // by number on purpose: whoever counts what nobody should count has it in the codes of the tally
        Tally tally = PEOPLE.stream()
                .collect(Tally.of(List.of(Breakdown.by(
                        Attribute.open("nik", Text.of("number", "nomor")),
                        (Person person) ->
                                person.applicant().getMigrant().getNik().map(Nik::value)))));
        Release release = Release.of(tally, ReleasePolicy.COMMON);
        say(tally);
        say(tally.getCells());
        say(release);
        sayAll(ReleaseComparison.of(tally, release, tally, release).violations());
        say(MAPPER.writeValueAsString(release));
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9]{16}");
    private static final Set<String> EVERY_NUMBER =
            Town.everyNik().stream().map(Nik::value).collect(Collectors.toSet());

    /** Who is found in a text by somebody with a list of all numbers that can be. */
    private static Set<String> foundIn(String text) {
        Set<String> found =
                NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        found.retainAll(EVERY_NUMBER);
        if (text.contains("Kenari")) {
            found.add("a name");
        }
        return found;
    }

    @Test
    void nobody_is_found_in_what_a_program_says_and_logs() throws IOException {
        readFile();
        handOut();
        count();
        PlacementRules.BOOK.asKnownOn(DAY); // logs
        String log = Files.readString(Path.of("target", "tests.log"));

        assertThat(said)
                .hasSizeGreaterThan(500)
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(said).allSatisfy(text -> assertThat(foundIn(text)).isEmpty());
        assertThat(log).contains("rule book placement");
        assertThat(foundIn(log)).isEmpty();
    }

    /** What a plain mapper and a plain record say of the same rows. */
    record PlainMigrant(String name, LocalDate birthDate, String nik) {}

    @Test
    void everybody_is_found_in_what_plain_records_and_plain_mappers_say() {
        JsonMapper plain = JsonMapper.builder().build();
        Set<String> found = PEOPLE.stream()
                .map(person -> person.nik().value())
                .flatMap(nik -> Stream.of(
                        new PlainMigrant("Maria Kenari", DAY, nik).toString(),
                        catchThrowable(() -> plain.readValue("{\"birthDate\": \"" + nik + "\"}", PlainMigrant.class))
                                .getMessage()))
                .flatMap(text -> foundIn(text).stream())
                .collect(Collectors.toSet());

        assertThat(found).hasSize(PEOPLE.size() + 1);
    }
}
