package org.lindung.json.htcds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Canary;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.area.CountryCode;
import org.lindung.code.Code;
import org.lindung.code.ListedCode;

/** Documents of the standard, with every field and every choice. */
public final class HtcdsSpecimens implements Specimens {
    /** Texts as people write them: with line breaks, separators, signs at which spreadsheets start to count. */
    static final Arbitrary<String> TEXTS = Arbitraries.oneOf(
            Arbitraries.of(
                    "Siti",
                    " spaced ",
                    "two\nlines",
                    "a;b, \"c\"",
                    "=1+1",
                    "'=1+1",
                    "''=1",
                    "'quoted'",
                    "+6281234567890",
                    "-",
                    "@x",
                    "\tx",
                    "＝1",
                    "true",
                    "44197"),
            Arbitraries.strings()
                    .withChars("ab ;,\"'\n=+-@é界")
                    .ofMinLength(1)
                    .ofMaxLength(12)
                    .filter(text -> !text.isBlank()));

    static final Arbitrary<LocalDate> DAYS =
            Arbitraries.integers().between(-20_000, 20_000).map(LocalDate.EPOCH::plusDays);

    private static final Arbitrary<CountryCode> COUNTRIES =
            Arbitraries.of("ID", "MY", "HK", "CD", "KR").map(CountryCode::of);

    /** Any document. */
    static final Arbitrary<HtcdsCase> CASES = cases();

    private static Arbitrary<HtcdsCase> cases() {
        Arbitrary<HtcdsCase> cases = Arbitraries.maps(
                        Arbitraries.of("our number", "prs_Gender", "Catatan", "=sum"), TEXTS)
                .ofMaxSize(2)
                .map(HtcdsCase.EMPTY::withAdditional);
        for (HtcdsSection section : HtcdsSection.values()) {
            Arbitrary<List<HtcdsEntry>> entries = entries(section).list().ofMaxSize(section.isMany() ? 3 : 1);
            cases = Combinators.combine(cases, entries).as((document, all) -> document.with(section, all));
        }
        return cases.map(HtcdsSpecimens::unambiguous);
    }

    /** What is additional under the name of a field is there because the field is not filled. */
    private static HtcdsCase unambiguous(HtcdsCase document) {
        return document.additional().containsKey("prs_Gender")
                ? document.with(
                        HtcdsSection.PERSON,
                        document.entries(HtcdsSection.PERSON).stream()
                                .map(person -> person.only(field -> field != HtcdsField.PRS_GENDER))
                                .filter(person -> !person.isEmpty())
                                .toList())
                : document;
    }

    /** Any entry of a section. */
    static Arbitrary<HtcdsEntry> entries(HtcdsSection section) {
        List<HtcdsField<?>> fields = section.fields();
        return Arbitraries.of(fields).set().ofMinSize(1).ofMaxSize(12).flatMap(chosen -> {
            Arbitrary<HtcdsEntry> entry = Arbitraries.just(HtcdsEntry.EMPTY);
            for (HtcdsField<?> field : chosen) {
                entry = Combinators.combine(entry, values(field)).as((sofar, value) -> set(sofar, field, value));
            }
            return entry;
        });
    }

    @SuppressWarnings("unchecked") // values(field) makes values of its type
    static <T> HtcdsEntry set(HtcdsEntry entry, HtcdsField<T> field, Object value) {
        return entry.with(field, (T) value);
    }

    private static Arbitrary<?> values(HtcdsField<?> field) {
        List<Code> codes = field.choices().stream().map(ListedCode::getCode).toList();
        return switch (field.type()) {
            case TEXT -> field == HtcdsField.HTE_COUNTRY ? Arbitraries.of("Malaysia", "my", "MY", "at sea") : TEXTS;
            case DATE -> DAYS;
            case CHECKBOX -> Arbitraries.of(true, false);
            case WHOLE_NUMBER -> Arbitraries.integers().between(0, HtcdsField.MAX_NUMBER);
            case LATITUDE, LONGITUDE ->
                Arbitraries.integers().between(-90_000_000, 90_000_000).map(number -> BigDecimal.valueOf(number, 6));
            case CHOICE -> Arbitraries.of(codes);
            case CHOICES -> Arbitraries.of(codes).set().ofMinSize(1).ofMaxSize(4);
            case OPEN_CHOICES ->
                Arbitraries.oneOf(
                                Arbitraries.of(codes),
                                Arbitraries.of("Signal", "My Site").map(field::code))
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(4);
            case COUNTRY -> COUNTRIES;
            case COUNTRIES -> COUNTRIES.set().ofMinSize(1).ofMaxSize(3);
            case LANGUAGE -> Arbitraries.of("ind", "jav", "en", "xzz");
        };
    }

    /** A document in which every field is filled. */
    static HtcdsCase full() {
        HtcdsCase full = HtcdsCase.EMPTY;
        for (HtcdsSection section : HtcdsSection.values()) {
            HtcdsEntry entry = HtcdsEntry.EMPTY;
            for (HtcdsField<?> field : section.fields()) {
                entry = set(entry, field, value(field));
            }
            List<HtcdsEntry> entries = new ArrayList<>(List.of(entry));
            if (section.isMany()) {
                entries.add(entry.only(field -> field.type() == HtcdsType.TEXT));
            }
            full = full.with(section, entries);
        }
        return full.withAdditional("Catatan", Canary.NAME);
    }

    private static Object value(HtcdsField<?> field) {
        return switch (field.type()) {
            case TEXT -> Canary.NAME;
            case DATE -> LocalDate.parse(Canary.BIRTH_DATE);
            case CHECKBOX -> true;
            case WHOLE_NUMBER -> 2;
            case LATITUDE, LONGITUDE -> new BigDecimal("-9.25");
            case CHOICE -> field.choices().get(1).getCode();
            case CHOICES, OPEN_CHOICES ->
                Set.of(field.choices().get(0).getCode(), field.choices().get(2).getCode());
            case COUNTRY -> CountryCode.of("ID");
            case COUNTRIES -> Set.of(CountryCode.of("ID"), CountryCode.of("MY"));
            case LANGUAGE -> "ind";
        };
    }

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(Specimen.of(HtcdsCase.class, CASES, full()));
    }
}
