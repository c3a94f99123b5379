package org.lindung.rule;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Age;
import org.lindung.basics.CodedValue;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * Conditions and values in the words of one language.
 *
 * <p>A negation is carried down to the facts, where it has a plain word: "other than married" and "less than 18" instead
 * of "it is not so that". Parts that have parts themselves stand in brackets.
 */
final class ConditionWords {
    private static final Text YES = Text.of("yes", "ya");
    private static final Text NO = Text.of("no", "tidak");
    private static final Text ALWAYS = Text.of("always", "selalu");
    private static final Text NEVER = Text.of("never", "tidak pernah");
    private static final Text OTHER_THAN = Text.of("other than {value}", "selain {value}");

    private static final Text AGE_IN_DOUBT = Text.of(
            "{below} or {years}, as one reads a birthday on 29 February",
            "{below} atau {years}, tergantung cara membaca hari lahir 29 Februari");

    private static final Text ALL_UNITS =
            Text.of("at least {count} of these {all}: ", "minimal {count} dari {all} ini: ");
    private static final Text FEW_UNITS =
            Text.of("fewer than {count} of these {all}: ", "kurang dari {count} dari {all} ini: ");
    private static final Text ALL_POINTS = Text.of("at least {count} points of: ", "minimal {count} poin dari: ");
    private static final Text FEW_POINTS = Text.of("fewer than {count} points of: ", "kurang dari {count} poin dari: ");
    private static final Text CHOICE = Text.of(
            "if {when}, then {then}, otherwise {otherwise}", "jika {when}, maka {then}, selain itu {otherwise}");

    private final Language language;

    ConditionWords(Language language) {
        this.language = language;
    }

    /** Words of comparison, which differ by what is compared. */
    private enum Comparison {
        NUMBER(
                Text.of("at least {limit}", "paling sedikit {limit}"),
                Text.of("less than {limit}", "kurang dari {limit}"),
                Text.of("at most {limit}", "paling banyak {limit}"),
                Text.of("more than {limit}", "lebih dari {limit}")),
        DAY(
                Text.of("on {limit} or later", "pada {limit} atau sesudahnya"),
                Text.of("before {limit}", "sebelum {limit}"),
                Text.of("on {limit} or earlier", "pada {limit} atau sebelumnya"),
                Text.of("after {limit}", "sesudah {limit}")),
        STEP(
                Text.of("{limit} or higher", "{limit} atau lebih tinggi"),
                Text.of("lower than {limit}", "lebih rendah dari {limit}"),
                Text.of("{limit} or lower", "{limit} atau lebih rendah"),
                Text.of("higher than {limit}", "lebih tinggi dari {limit}"));

        private final Text atLeast;
        private final Text below;
        private final Text atMost;
        private final Text above;

        Comparison(Text atLeast, Text below, Text atMost, Text above) {
            this.atLeast = atLeast;
            this.below = below;
            this.atMost = atMost;
            this.above = above;
        }

        static Comparison of(Object value) {
            if (value instanceof LocalDate) {
                return DAY;
            }
            return value instanceof Number || value instanceof Age ? NUMBER : STEP;
        }
    }

    static Text of(Condition<?> condition) {
        return both(words -> words.say(condition, true));
    }

    /** A value of a fact, with its unit. */
    static <T> Text of(Fact<?, T> fact, T value) {
        return both(words -> words.value(fact, value));
    }

    /** A day, written out. */
    static Text of(LocalDate day) {
        return both(words -> words.date(day));
    }

    /** A day and its hour, with how far the clocks of the place are from those of Greenwich. */
    static Text of(ZonedDateTime moment) {
        return both(words -> DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm ('UTC'xxx)", words.language.locale())
                .format(moment));
    }

    private static Text both(Function<ConditionWords, String> say) {
        return Text.of(
                say.apply(new ConditionWords(Language.ENGLISH)), say.apply(new ConditionWords(Language.INDONESIAN)));
    }

    private String say(Condition<?> condition, boolean wanted) {
        if (condition instanceof Condition.OneOf<?, ?> atom) {
            return oneOf(atom, wanted);
        } else if (condition instanceof Condition.Within<?, ?> atom) {
            return within(atom, wanted);
        } else if (condition instanceof Condition.Not<?> negation) {
            return say(negation.part(), !wanted);
        } else if (condition instanceof Condition.AllOf<?> all) {
            return joined(all.parts(), wanted, wanted);
        } else if (condition instanceof Condition.AnyOf<?> any) {
            return joined(any.parts(), wanted, !wanted);
        } else if (condition instanceof Condition.Count<?> count) {
            return count(count, wanted);
        } else if (condition instanceof Condition.Choice<?> choice) {
            return CHOICE.in(language)
                    .replace("{when}", part(choice.when(), true))
                    .replace("{then}", part(choice.then(), wanted))
                    .replace("{otherwise}", part(choice.otherwise(), wanted));
        }
        return (((Condition.Constant<?>) condition).value() == wanted ? ALWAYS : NEVER).in(language);
    }

    private String joined(List<? extends Condition<?>> parts, boolean wanted, boolean all) {
        if (parts.size() == 1) {
            return say(parts.get(0), wanted);
        }
        Text conjunction = all ? Text.of("; and ", "; dan ") : Text.of("; or ", "; atau ");
        return String.join(
                conjunction.in(language),
                parts.stream().map(part -> part(part, wanted)).toList());
    }

    private String part(Condition<?> part, boolean wanted) {
        String words = say(part, wanted);
        return isSimple(part) ? words : "(" + words + ")";
    }

    private static boolean isSimple(Condition<?> condition) {
        List<? extends Condition<?>> parts = condition.parts();
        boolean isAlone = parts.size() == 1 && !(condition instanceof Condition.Count<?>);
        return parts.isEmpty() || (isAlone && isSimple(parts.get(0)));
    }

    private <T> String oneOf(Condition.OneOf<?, T> atom, boolean wanted) {
        Fact<?, T> fact = atom.fact();
        List<T> values = List.copyOf(atom.values());
        if (!wanted && values.size() == 1 && values.get(0) instanceof Boolean yes) {
            return about(fact, (yes ? NO : YES).in(language));
        }
        String listed = alternatives(
                atom.values().stream().map(value -> value(fact, value)).toList());
        return about(fact, wanted ? listed : OTHER_THAN.in(language).replace("{value}", listed));
    }

    private String alternatives(List<String> names) {
        String or = Text.of(" or ", " atau ").in(language);
        int last = names.size() - 1;
        if (last < 2) {
            return String.join(or, names);
        }
        return String.join(", ", names.subList(0, last)) + "," + or + names.get(last);
    }

    private <T> String within(Condition.Within<?, T> atom, boolean wanted) {
        List<String> limits = new ArrayList<>();
        bound(atom.fact(), atom.least(), wanted, true, limits);
        bound(atom.fact(), atom.most(), wanted, false, limits);
        Text conjunction = wanted ? Text.of(" and ", " dan ") : Text.of(" or ", " atau ");
        return about(atom.fact(), String.join(conjunction.in(language), limits));
    }

    private <T> void bound(Fact<?, T> fact, @Nullable T limit, boolean wanted, boolean least, List<String> limits) {
        if (limit != null) {
            Comparison comparison = Comparison.of(limit);
            Text words = least
                    ? wanted ? comparison.atLeast : comparison.below
                    : wanted ? comparison.atMost : comparison.above;
            limits.add(words.in(language).replace("{limit}", value(fact, limit)));
        }
    }

    private String count(Condition.Count<?> count, boolean wanted) {
        boolean alike = count.items().stream().allMatch(item -> item.weight() == 1);
        Text lead = alike ? wanted ? ALL_UNITS : FEW_UNITS : wanted ? ALL_POINTS : FEW_POINTS;
        return lead.in(language)
                        .replace("{count}", number(count.threshold()))
                        .replace("{all}", number(count.items().size()))
                + String.join(
                        "; ",
                        count.items().stream()
                                .map(item ->
                                        part(item.condition(), true) + (alike ? "" : " = " + number(item.weight())))
                                .toList());
    }

    private String about(Fact<?, ?> fact, String what) {
        return fact.label().in(language) + ": " + what;
    }

    private String value(Fact<?, ?> fact, Object value) {
        if (value instanceof Boolean yes) {
            return (yes ? YES : NO).in(language);
        } else if (value instanceof CodedValue coded) {
            return coded.display().in(language);
        } else if (value instanceof LocalDate day) {
            return date(day);
        } else if (value instanceof Age age) {
            return age.inDoubt()
                    ? AGE_IN_DOUBT
                            .in(language)
                            .replace("{below}", number(age.years()))
                            .replace("{years}", measured(fact, age.years() + 1))
                    : measured(fact, age.years());
        } else if (value instanceof Number number) {
            return measured(fact, number);
        }
        // any other type says of itself what may be said, and masks itself where that is nothing
        return value.toString();
    }

    private String measured(Fact<?, ?> fact, Number number) {
        return number(number) + " " + fact.unit().in(language);
    }

    private String number(Number number) {
        return NumberFormat.getNumberInstance(language.locale()).format(number);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
