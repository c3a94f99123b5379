package org.lindung.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lindung.law.FiguresTest.Name.FEE;
import static org.lindung.law.FiguresTest.Name.TERM;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.Money;
import org.lindung.basics.TimeLimit;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Text;
import org.lindung.value.Violation;

class FiguresTest {
    private static final LocalDate CHANGE = LocalDate.of(2024, 3, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);

    private static final LegalInstrument DECREE = new LegalInstrument(
            InstrumentKind.KEPMENAKER,
            "1",
            2020,
            Text.of("Boats", "Perahu"),
            DateRange.of(LocalDate.of(2020, 1, 1), END));
    private static final LegalInstrument DECREE_11 = new LegalInstrument(
            InstrumentKind.KEPMENAKER, "11", 2020, Text.of("Oars", "Dayung"), DateRange.from(CHANGE));

    private static final String FEE_OF_2020 =
            line("fee", "5000", "rupiah", "2020-01-01", "2024-03-01", "art. 1 item 2");
    private static final String FEE_OF_2024 = line("fee", "7500", "rupiah", "2024-03-01", "2026-01-01", "art. 2(1)");
    private static final String TERM_OF_2020 = line("term", "3", "days", "2020-01-01", "2026-01-01", "art. 3 letter b");

    enum Name implements CodedValue {
        FEE("fee", "fee", "biaya"),
        TERM("term", "term", "jangka waktu");

        private final String code;
        private final Text display;

        Name(String code, String en, String id) {
            this.code = code;
            this.display = Text.of(en, id);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Text display() {
            return display;
        }
    }

    private static String line(String name, String value, String unit, String from, String until, String place) {
        return String.join(
                "\t",
                name,
                value,
                unit,
                from,
                until,
                "Kepmenaker 1/2020 " + place,
                "statute-copy",
                "2026-11-01",
                "2026-11-23");
    }

    private static Figures<Name> read(String... lines) {
        return Figures.read(EnumSet.allOf(Name.class), String.join("\n", lines), List.of(DECREE, DECREE_11));
    }

    private static List<Violation> problems(String... lines) {
        return catchThrowableOfType(InvalidValueException.class, () -> read(lines))
                .violations();
    }

    @Test
    void hold_one_after_the_other() {
        Figures<Name> figures = read(FEE_OF_2024, TERM_OF_2020, FEE_OF_2020);

        assertThat(figures.of(FEE)).extracting(Figure::whole).containsExactly(5000, 7500);
        assertThat(figures.on(FEE, CHANGE.minusDays(1)).map(Figure::whole)).contains(5000);
        assertThat(figures.on(FEE, CHANGE).map(Figure::whole)).contains(7500);
        assertThat(figures.on(FEE, END)).isEmpty();
        assertThat(figures.latest(FEE).whole()).isEqualTo(7500);
        assertThat(figures.names()).containsExactly(FEE, TERM);
        assertThat(figures.all()).extracting(Figure::name).containsExactly("fee", "fee", "term");
    }

    @Test
    void say_where_they_stand_and_how_we_know() {
        Figure fee = read(FEE_OF_2020 + "\tby the boat", FEE_OF_2024, TERM_OF_2020)
                .of(FEE)
                .get(0);

        assertThat(fee.citation()).isEqualTo(DECREE.article("1").item("2"));
        assertThat(fee.source()).isEqualTo(SourceKind.STATUTE_COPY);
        assertThat(fee.verifiedOn()).isEqualTo("2026-11-01");
        assertThat(fee.knownSince()).isEqualTo("2026-11-23");
        assertThat(fee.note()).isEqualTo("by the boat");
        assertThat(fee).hasToString("fee = Rp5,000, Kepmenaker 1/2020 art. 1 item 2");
        assertThat(fee.provision("A boat costs {figure}.", "Perahu berharga {figure}."))
                .isEqualTo(new Provision(
                        DECREE.article("1").item("2"),
                        Text.of("A boat costs Rp5,000.", "Perahu berharga Rp5.000."),
                        SourceKind.STATUTE_COPY,
                        LocalDate.of(2026, 11, 1)));
    }

    @Test
    void are_sums_or_times_and_not_mistaken_for_each_other() {
        Figures<Name> figures = read(FEE_OF_2020, FEE_OF_2024, TERM_OF_2020);
        Figure fee = figures.latest(FEE);
        Figure term = figures.latest(TERM);

        assertThat(fee.money()).isEqualTo(Money.rupiah(7500));
        assertThat(term.timeLimit(TimeLimit.DayOfEvent.COUNTED))
                .isEqualTo(TimeLimit.ofDays(3, TimeLimit.DayOfEvent.COUNTED));
        assertThatThrownBy(term::money).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fee.timeLimit(TimeLimit.DayOfEvent.COUNTED)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "5000000000, rupiah, 'Rp5,000,000,000', Rp5.000.000.000",
        "100, rupiah, Rp100, Rp100",
        "1, years, 1 year, 1 tahun",
        "1000, days, '1,000 days', 1.000 hari",
        "1, blocks-of-24-hours, 1 × 24 hours, 1 × 24 jam",
        "30, working-days, 30 working days, 30 hari kerja",
        "1, days-or-working-days, 1 day or working day, 1 hari atau hari kerja",
        "1, percent, 1 percent, 1 persen"
    })
    void are_written_as_people_write_them(String value, String unit, String en, String id) {
        Figure figure = read(FEE_OF_2020, FEE_OF_2024, line("term", value, unit, "2020-01-01", "2026-01-01", "art. 3"))
                .latest(TERM);

        assertThat(figure.inWords()).isEqualTo(Text.of(en, id));
    }

    @ParameterizedTest
    @CsvSource({"hours, 72", "blocks-of-24-hours, 1728"})
    void keep_hours_and_blocks_of_hours_as_hours(String unit, int hours) {
        Figure figure = read(FEE_OF_2020, FEE_OF_2024, line("term", "72", unit, "2020-01-01", "2026-01-01", "art. 3"))
                .latest(TERM);

        assertThat(figure.timeLimit(TimeLimit.DayOfEvent.NOT_SAID)).isEqualTo(TimeLimit.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"working-days", "days-or-working-days"})
    void count_what_may_be_working_days_as_such(String unit) {
        Figure figure = read(FEE_OF_2020, FEE_OF_2024, line("term", "30", unit, "2020-01-01", "2026-01-01", "art. 3"))
                .latest(TERM);

        assertThat(figure.timeLimit(TimeLimit.DayOfEvent.NOT_SAID)).isEqualTo(TimeLimit.ofWorkingDays(30));
    }

    @Test
    void of_one_instrument_are_found_where_there_is_just_one() {
        Figures<Name> figures = read(FEE_OF_2020, FEE_OF_2024, TERM_OF_2020);

        assertThat(figures.under(TERM, DECREE).whole()).isEqualTo(3);
        assertThatThrownBy(() -> figures.under(FEE, DECREE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Kepmenaker 1/2020 sets 2 figures of the name fee, not one");
        assertThatThrownBy(() -> figures.under(TERM, DECREE_11)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void are_not_confused_by_instruments_whose_numbers_begin_alike() {
        String other = FEE_OF_2024.replace("Kepmenaker 1/2020", "Kepmenaker 11/2020");

        assertThat(read(FEE_OF_2020, other, TERM_OF_2020).latest(FEE).citation())
                .isEqualTo(DECREE_11.article("2").paragraph("1"));
    }

    @Test
    void that_are_missing_are_found_when_the_file_is_read() {
        assertThat(problems(FEE_OF_2020, FEE_OF_2024))
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("figure-missing", "/term"));
    }

    @Test
    void with_problems_are_refused_all_at_once_with_the_line_of_each() {
        assertThat(problems(
                        "# a remark",
                        FEE_OF_2020,
                        line("fare", "1", "rupiah", "2020-01-01", "", "art. 1"),
                        FEE_OF_2024.replace("2024-03-01", "2024-02-29"),
                        TERM_OF_2020.replace("\t3\t", "\t3.5\t")))
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("figure-name-unknown", "/3"),
                        tuple("figure-line", "/5"),
                        tuple("figures-overlap", "/4"),
                        tuple("figure-missing", "/term"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 2024-03-02, figures-gap",
        "rupiah, percent, figure-unit-changed",
        "2026-01-01, 2026-01-02, figure-outside-instrument",
        "Kepmenaker 1/2020, Kepmenaker 2/2020, figure-place-unknown",
        "art. 2(1), art. 2 (1), figure-place-unknown",
        "art. 2(1), art. 2(1) b, figure-place-unknown",
        "art. 2(1), Art. 2(1), figure-place-unknown",
        "rupiah, dollar, figure-line",
        "7500, 0, figure-line",
        "7500, -1, figure-line",
        "7500, '', figure-line",
        "2024-03-01, 2024-02-30, figure-line",
        "2026-01-01, 2024-03-01, figure-line",
        "statute-copy, hearsay, figure-line",
        "2026-11-01, '', figure-line",
        "2026-11-23, soon, figure-line",
    })
    void with_a_problem_are_refused(String written, String instead, String code) {
        assertThat(problems(FEE_OF_2020, FEE_OF_2024.replace(written, instead), TERM_OF_2020))
                .extracting(Violation::code, Violation::path)
                .contains(tuple(code, "/2"));
    }

    @Test
    void with_cells_too_few_or_too_many_are_refused() {
        assertThat(problems(FEE_OF_2020, FEE_OF_2024.replace("\t2026-11-23", ""), TERM_OF_2020 + "\tnote\tmore"))
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("figure-line", "/2"), tuple("figure-line", "/3"), tuple("figure-missing", "/term"));
    }
}
