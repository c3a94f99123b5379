package org.lindung.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lindung.basics.ShippedFile;
import org.lindung.basics.TextRow;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** The lists and mappings of this package: from files, and for countries and languages in part from the JDK. */
final class ShippedCodes {
    static final String COUNTRIES = "iso-3166-1";
    static final String COUNTRIES_ALPHA_3 = "iso-3166-1-alpha-3";
    static final String COUNTRIES_NUMERIC = "iso-3166-1-numeric";
    static final String REGIONS = "un-m49";
    static final String LANGUAGES = "iso-639-3";
    static final String LANGUAGES_ALPHA_2 = "iso-639-1";

    private static final String ISO = "International Organization for Standardization";
    private static final String JDK = "java.util.Locale, names by Unicode CLDR";
    private static final String COUNTRY_CODES = "datasets/country-codes, commit caa72d1e";
    private static final String IN_THE_JDK = "in the JDK, nothing is passed on here";

    private ShippedCodes() {}

    static List<CodeList> lists() {
        List<CodeList> lists = new ArrayList<>(countries());
        lists.add(regions());
        lists.addAll(languages());
        for (String file : List.of("classifications.tsv", "isco-08.tsv", "htcds-2.0.tsv")) {
            lists.addAll(CodeList.read(text(file)));
        }
        return lists;
    }

    static List<CodeMapping> mappings() {
        List<CodeMapping> mappings = new ArrayList<>(CodeMappings.read(text("mappings.tsv")));
        for (TextRow country : ShippedFile.rows(ShippedCodes.class, "countries.tsv")) {
            Code code = Code.of(COUNTRIES, country.cell(0));
            mappings.add(exact(
                    code, Code.of(COUNTRIES_ALPHA_3, country(country.cell(0)).getISO3Country()), JDK));
            mappings.add(exact(code, Code.of(COUNTRIES_NUMERIC, country.cell(1)), COUNTRY_CODES));
        }
        for (TextRow language : ShippedFile.rows(ShippedCodes.class, "languages.tsv")) {
            if (language.cells().size() > 1) {
                mappings.add(
                        exact(Code.of(LANGUAGES, language.cell(0)), Code.of(LANGUAGES_ALPHA_2, language.cell(1)), JDK));
            }
        }
        return mappings;
    }

    private static CodeMapping exact(Code from, Code to, String source) {
        return new CodeMapping(from, MappingKind.EXACT, to, source);
    }

    private static List<CodeList> countries() {
        List<ListedCode> alpha2 = new ArrayList<>();
        List<ListedCode> alpha3 = new ArrayList<>();
        List<ListedCode> numeric = new ArrayList<>();
        for (TextRow row : ShippedFile.rows(ShippedCodes.class, "countries.tsv")) {
            Locale country = country(row.cell(0));
            Text name = text(country::getDisplayCountry);
            Optional<Code> region =
                    row.cells().size() > 2 ? Optional.of(Code.of(REGIONS, row.cell(2))) : Optional.empty();
            alpha2.add(entry(Code.of(COUNTRIES, row.cell(0)), name, region));
            alpha3.add(entry(Code.of(COUNTRIES_ALPHA_3, country.getISO3Country()), name, region));
            numeric.add(entry(Code.of(COUNTRIES_NUMERIC, row.cell(1)), name, region));
        }
        return List.of(
                CodeList.of(countrySystem(COUNTRIES, "two letters", "dua huruf", IN_THE_JDK), alpha2),
                CodeList.of(countrySystem(COUNTRIES_ALPHA_3, "three letters", "tiga huruf", IN_THE_JDK), alpha3),
                CodeList.of(countrySystem(COUNTRIES_NUMERIC, "numbers", "angka", "ODC-PDDL-1.0"), numeric));
    }

    private static CodeSystem countrySystem(String id, String en, String indonesian, String licence) {
        return new CodeSystem(
                id,
                "2026-05",
                Text.of("countries and territories, " + en, "negara dan wilayah, " + indonesian),
                ISO,
                JDK + "; numbers and regions: " + COUNTRY_CODES,
                licence);
    }

    private static CodeList regions() {
        CodeSystem system = new CodeSystem(
                REGIONS,
                "2026-05",
                Text.of("regions of the world", "kawasan dunia"),
                "United Nations Statistics Division",
                COUNTRY_CODES + "; names: " + JDK,
                "ODC-PDDL-1.0");
        return CodeList.of(
                system,
                ShippedFile.rows(ShippedCodes.class, "regions.tsv").stream()
                        .map(row -> entry(
                                Code.of(REGIONS, row.cell(0)),
                                text(country(row.cell(0))::getDisplayCountry),
                                row.cells().size() > 1 ? Optional.of(Code.of(REGIONS, row.cell(1))) : Optional.empty()))
                        .toList());
    }

    private static List<CodeList> languages() {
        List<ListedCode> twoLetters = new ArrayList<>();
        List<ListedCode> threeLetters = new ArrayList<>();
        for (TextRow row : ShippedFile.rows(ShippedCodes.class, "languages.tsv")) {
            Locale language = new Locale.Builder()
                    .setLanguage(row.cell(row.cells().size() - 1))
                    .build();
            Text name = text(language::getDisplayLanguage);
            threeLetters.add(entry(Code.of(LANGUAGES, row.cell(0)), name, Optional.empty()));
            if (row.cells().size() > 1) {
                twoLetters.add(entry(Code.of(LANGUAGES_ALPHA_2, row.cell(1)), name, Optional.empty()));
            }
        }
        return List.of(
                CodeList.of(
                        languageSystem(LANGUAGES, "SIL International", "three letters", "tiga huruf"), threeLetters),
                CodeList.of(languageSystem(LANGUAGES_ALPHA_2, ISO, "two letters", "dua huruf"), twoLetters));
    }

    private static CodeSystem languageSystem(String id, String publisher, String en, String indonesian) {
        return new CodeSystem(
                id,
                "2026-11",
                Text.of("languages, a choice, " + en, "bahasa, pilihan, " + indonesian),
                publisher,
                "own choice; names: " + JDK,
                IN_THE_JDK);
    }

    private static ListedCode entry(Code code, Text display, Optional<Code> broader) {
        return ListedCode.builder().code(code).display(display).broader(broader).build();
    }

    private static Locale country(String code) {
        return new Locale.Builder().setRegion(code).build();
    }

    private static Text text(Function<Locale, String> nameIn) {
        return Text.of(nameIn.apply(Language.ENGLISH.locale()), nameIn.apply(Language.INDONESIAN.locale()));
    }

    private static String text(String file) {
        return ShippedFile.text(ShippedCodes.class, file);
    }
}
