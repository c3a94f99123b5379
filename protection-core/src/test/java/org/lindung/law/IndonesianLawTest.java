package org.lindung.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.Core;

class IndonesianLawTest {
    private static final List<InstrumentKind> STATUTES = List.of(InstrumentKind.UU, InstrumentKind.PP);

    @Test
    void names_each_instrument_once() {
        assertThat(instruments(IndonesianLaw.class))
                .extracting(LegalInstrument::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void is_the_only_place_where_statutes_are_written_down() {
        List<LegalInstrument> elsewhere = Core.types()
                .filter(type -> type != IndonesianLaw.class)
                .flatMap(IndonesianLawTest::instruments)
                .filter(instrument -> STATUTES.contains(instrument.kind()))
                .toList();

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void no_instrument_is_described_in_two_ways() {
        Stream<LegalInstrument> cited = Core.types()
                .flatMap(type -> constants(type, Provision.class))
                .map(provision -> provision.citation().instrument());
        Stream<LegalInstrument> named = Core.types().flatMap(IndonesianLawTest::instruments);

        assertThat(Stream.concat(cited, named)
                        .collect(groupingBy(LegalInstrument::id, mapping(instrument -> instrument, toSet()))))
                .isNotEmpty()
                .allSatisfy((id, descriptions) -> assertThat(descriptions).hasSize(1));
    }

    @Test
    void cites_definitions_by_their_numbers_since_they_are_no_paragraphs() {
        assertThat(Core.types()
                        .flatMap(type -> constants(type, Provision.class))
                        .map(Provision::citation)
                        .filter(citation -> citation.article().equals("1")))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.paragraph()).isEmpty());
    }

    private static Stream<LegalInstrument> instruments(Class<?> type) {
        return constants(type, LegalInstrument.class);
    }

    private static <T> Stream<T> constants(Class<?> type, Class<T> wanted) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == wanted)
                .map(field -> wanted.cast(value(field)));
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(field.getName(), e);
        }
    }
}
