package org.lindung.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.DateRange;
import org.lindung.json.Fields.Field;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** The instruments of a rule book, each with the name by which the provisions of the document cite it. */
final class Instruments {
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_STEM = 50;

    private static final Field<Placed<String>> ID = Field.required("id", Placed.form(WordForms.NAME));
    private static final Field<InstrumentKind> KIND =
            Field.required("kind", TextForm.ofCodes(List.of(InstrumentKind.values()), InstrumentKind::code));
    private static final Field<String> NUMBER = Field.required("number", WordForms.PHRASE);
    private static final Field<Placed<Integer>> YEAR = Field.required("year", Placed.form(SmallForms.INTEGER));
    private static final Field<Text> TITLE = Field.required("title", WordForms.SHORT_TEXT);
    private static final Field<DateRange> IN_FORCE = Field.optional("inForce", MeasureForms.DATE_RANGE);

    /** The form of the list; reads what could be read of each. */
    static final ListForm<Fields> FORM = ListForm.ofSome(Fields.form(List.of(ID, KIND, NUMBER, YEAR, TITLE, IN_FORCE)));

    private Instruments() {}

    /** The instruments by their names. */
    static Map<String, LegalInstrument> byName(List<Fields> list, Reading reading) {
        Map<String, LegalInstrument> byName = new LinkedHashMap<>();
        for (Fields fields : list) {
            LegalInstrument instrument = instrument(fields, reading);
            Placed<String> name = fields.get(ID);
            if (name != null && byName.putIfAbsent(name.value(), instrument) != null) {
                reading.noteAt(name.pointer(), JsonViolation.DUPLICATE_ELEMENT, Map.of());
            }
        }
        return byName;
    }

    private static LegalInstrument instrument(Fields fields, Reading reading) {
        LegalInstrument none = RequirementForm.NO_INSTRUMENT;
        return new LegalInstrument(
                fields.get(KIND, none.kind()),
                fields.get(NUMBER, none.number()),
                year(fields.get(YEAR), reading),
                fields.get(TITLE, none.title()),
                fields.get(IN_FORCE, none.inForce()));
    }

    private static int year(@Nullable Placed<Integer> year, Reading reading) {
        if (year == null) {
            return 1;
        }
        if (year.value() < 1 || year.value() > LAST_YEAR) {
            reading.noteAt(year.pointer(), JsonViolation.NUMBER_OUT_OF_RANGE, Map.of());
        }
        return year.value();
    }

    /** Names for the instruments that requirements rest on. */
    static Map<LegalInstrument, String> named(List<? extends Requirement<?>> requirements) {
        Map<LegalInstrument, String> names = new LinkedHashMap<>();
        for (Requirement<?> requirement : requirements) {
            Stream.concat(
                            requirement.provisions().stream(),
                            requirement.reviews().stream().flatMap(review -> review.provisions().stream()))
                    .map(Provision::citation)
                    .forEach(citation -> names.computeIfAbsent(
                            citation.instrument(), instrument -> nameFor(instrument, names.size() + 1)));
        }
        return disambiguated(names);
    }

    private static Map<LegalInstrument, String> disambiguated(Map<LegalInstrument, String> names) {
        List<String> taken = new ArrayList<>();
        names.replaceAll((instrument, name) -> {
            String free = taken.contains(name) ? name + "-no-" + (taken.size() + 1) : name;
            taken.add(free);
            return free;
        });
        return names;
    }

    private static String nameFor(LegalInstrument instrument, int place) {
        String words = (instrument.kind().code() + "-" + instrument.number() + "-" + instrument.year())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return words.length() > LONGEST_STEM ? instrument.kind().code() + "-" + place : words;
    }

    /** Writes the list. */
    static void write(Map<LegalInstrument, String> names, Writing out) {
        out.startArray();
        names.forEach((instrument, name) -> {
            out.startObject();
            ID.write(new Placed<>("", name), out);
            KIND.write(instrument.kind(), out);
            NUMBER.write(instrument.number(), out);
            YEAR.write(new Placed<>("", instrument.year()), out);
            TITLE.write(instrument.title(), out);
            if (!instrument.inForce().equals(DateRange.ALWAYS)) {
                IN_FORCE.write(instrument.inForce(), out);
            }
            out.endObject();
        });
        out.endArray();
    }
}
