package org.lindung.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lindung.basics.DateRange;
import org.lindung.value.Language;
import org.lindung.value.Text;

class CitationTest {
    private static final LegalInstrument UU_18_2017 = new LegalInstrument(
            InstrumentKind.UU,
            "18",
            2017,
            Text.of("Protection of migrant workers", "Pelindungan pekerja migran"),
            DateRange.from(LocalDate.of(2017, 11, 22)));
    private static final LegalInstrument PUTUSAN_MK = new LegalInstrument(
            InstrumentKind.PUTUSAN_MK,
            "20/PUU-XVIII",
            2020,
            Text.of("Licences of placement companies", "Izin perusahaan penempatan"),
            DateRange.ALWAYS);

    @Test
    void is_written_as_lawyers_of_both_languages_write_it() {
        Citation letter = UU_18_2017.article("5").letter("a");

        assertThat(letter.in(Language.ENGLISH)).isEqualTo("UU 18/2017 art. 5 letter a");
        assertThat(letter.in(Language.INDONESIAN)).isEqualTo("Pasal 5 huruf a UU 18/2017");
        assertThat(letter).hasToString("UU 18/2017 art. 5 letter a");
    }

    @Test
    void goes_down_to_the_letter_of_a_paragraph() {
        Citation letter = UU_18_2017.article("4").paragraph("1").letter("c");

        assertThat(letter.in(Language.ENGLISH)).isEqualTo("UU 18/2017 art. 4(1) letter c");
        assertThat(letter.in(Language.INDONESIAN)).isEqualTo("Pasal 4 ayat (1) huruf c UU 18/2017");
    }

    @Test
    void counts_the_definitions_of_an_article_and_not_its_paragraphs() {
        Citation definition = UU_18_2017.article("1").item("3");

        assertThat(definition.in(Language.ENGLISH)).isEqualTo("UU 18/2017 art. 1 item 3");
        assertThat(definition.in(Language.INDONESIAN)).isEqualTo("Pasal 1 angka 3 UU 18/2017");
        assertThat(definition).isNotEqualTo(UU_18_2017.article("1").paragraph("3"));
    }

    @Test
    void goes_below_the_letter_to_a_numbered_item() {
        Citation item = UU_18_2017.article("33").paragraph("2").letter("f").item("1");

        assertThat(item.in(Language.ENGLISH)).isEqualTo("UU 18/2017 art. 33(2) letter f item 1");
        assertThat(item.in(Language.INDONESIAN)).isEqualTo("Pasal 33 ayat (2) huruf f angka 1 UU 18/2017");
        assertThat(item.id()).isEqualTo("/akn/id/act/uu/2017/18/~art_33__para_2__point_f__item_1");
    }

    @Test
    void means_the_instrument_as_a_whole_without_an_article() {
        assertThat(UU_18_2017.whole().in(Language.ENGLISH)).isEqualTo("UU 18/2017");
        assertThat(UU_18_2017.whole().in(Language.INDONESIAN)).isEqualTo("UU 18/2017");
    }

    @Test
    void of_a_circular_keeps_its_long_number() {
        LegalInstrument circular = new LegalInstrument(
                InstrumentKind.SE_MENKES,
                "HK.02.01/MENKES/313",
                2020,
                Text.of("Arrivals", "Kedatangan"),
                DateRange.from(LocalDate.of(2020, 5, 7)));

        assertThat(circular.whole().in(Language.INDONESIAN)).isEqualTo("SE Menkes HK.02.01/MENKES/313/2020");
        assertThat(circular.whole().id()).isEqualTo("/akn/id/doc/se-menkes/2020/hk.02.01-menkes-313");
    }

    @Test
    void names_the_official_explanation() {
        Citation explained = UU_18_2017.article("5").explained();

        assertThat(explained.in(Language.ENGLISH)).isEqualTo("Explanation of UU 18/2017 art. 5");
        assertThat(explained.in(Language.INDONESIAN)).isEqualTo("Penjelasan Pasal 5 UU 18/2017");
    }

    @Test
    void has_an_id_that_differs_wherever_the_place_does() {
        assertThat(UU_18_2017.whole().id()).isEqualTo("/akn/id/act/uu/2017/18");
        assertThat(UU_18_2017.whole().explained().id()).isEqualTo("/akn/id/act/uu/2017/18/!explanation");
        assertThat(UU_18_2017.article("5").id()).isEqualTo("/akn/id/act/uu/2017/18/~art_5");
        assertThat(UU_18_2017.article("5").explained().id()).isEqualTo("/akn/id/act/uu/2017/18/!explanation~art_5");
        assertThat(UU_18_2017.article("5").letter("a").id()).isEqualTo("/akn/id/act/uu/2017/18/~art_5__point_a");
        assertThat(UU_18_2017.article("1").item("3").id()).isEqualTo("/akn/id/act/uu/2017/18/~art_1__item_3");
        assertThat(UU_18_2017.article("4").paragraph("1").letter("c").id())
                .isEqualTo("/akn/id/act/uu/2017/18/~art_4__para_1__point_c");
    }

    @Test
    void names_a_judgment_as_a_judgment() {
        assertThat(PUTUSAN_MK.id()).isEqualTo("/akn/id/judgment/putusan-mk/2020/20-puu-xviii");
        assertThat(PUTUSAN_MK).hasToString("Putusan MK 20/PUU-XVIII/2020");
    }

    @Test
    void names_the_document_of_a_programme_as_no_law() {
        LegalInstrument programme = new LegalInstrument(
                InstrumentKind.PROGRAMME_DOCUMENT,
                "7",
                2020,
                Text.of("Hygiene kits", "Paket kebersihan"),
                DateRange.ALWAYS);

        assertThat(programme.id()).isEqualTo("/akn/id/doc/programme-document/2020/7");
        assertThat(programme).hasToString("Dokumen Program 7/2020");
    }

    @Test
    void stands_for_its_provision_in_a_log() {
        Provision provision = new Provision(
                UU_18_2017.article("5").letter("a"),
                Text.of("at least 18 years old", "berusia minimal 18 tahun"),
                SourceKind.STATUTE_COPY,
                LocalDate.of(2026, 11, 1));

        assertThat(provision).hasToString("UU 18/2017 art. 5 letter a");
    }
}
