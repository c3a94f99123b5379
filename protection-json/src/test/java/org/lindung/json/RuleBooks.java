package org.lindung.json;

import static org.lindung.rule.Requirement.requirement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lindung.basics.Age;
import org.lindung.basics.DateRange;
import org.lindung.basics.PartialDate;
import org.lindung.law.Citation;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.party.IndonesianAnswerers;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.AnswerSheet;
import org.lindung.rule.Answerer;
import org.lindung.rule.Condition;
import org.lindung.rule.DeclaredCode;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/** Rule books for the tests: the examples of the guide, and random ones over facts of every type. */
final class RuleBooks extends DomainContextBase {
    static final List<String> EXAMPLES = List.of("ntt-returnees-2020", "desmigratif-training", "stranded-transport");

    private static final Text TEXT = Text.of("something", "sesuatu");
    private static final List<DeclaredCode> TRADES = List.of(
            new DeclaredCode(0, "food", TEXT), new DeclaredCode(1, "sewing", TEXT), new DeclaredCode(2, "steel", TEXT));

    static final Fact<AnswerSheet, Boolean> RETURNED = fact("returned")
            .<AnswerSheet>yesNo(sheet -> sheet.answer("returned", Boolean.class))
            .readingNotApplicableAs(false);
    static final Fact<AnswerSheet, Integer> CHILDREN = fact("children")
            .obtainedBy("another number", "jumlah lain")
            .number(Text.of("children", "anak"), sheet -> sheet.answer("children", Integer.class));
    static final Fact<AnswerSheet, LocalDate> ARRIVED =
            fact("arrived").date(sheet -> sheet.answer("arrived", LocalDate.class));
    static final Fact<AnswerSheet, Age> AGE = fact("age").age(sheet -> sheet.answer("age", PartialDate.class));
    static final Fact<AnswerSheet, DeclaredCode> TRADE =
            fact("trade").choice(TRADES, sheet -> sheet.answer("trade", DeclaredCode.class));

    static final FactCatalogue<AnswerSheet> FACTS = FactCatalogue.of(List.of(RETURNED, CHILDREN, ARRIVED, AGE, TRADE));

    private static Fact.Draft fact(String id) {
        return Fact.named(id)
                .labelled(id, id)
                .asked("What about it?", "Bagaimana?")
                .answeredBy(Answerer.PERSON, IndonesianAnswerers.VILLAGE_OFFICE)
                .category(DataCategory.FAMILY);
    }

    /** A file of the guide's programmes. */
    static String guide(String file) {
        try {
            return Files.readString(Path.of("..", "docs", "guide", "programmes", file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String example(String name) {
        return guide(name + ".json");
    }

    @Provide
    Arbitrary<RuleBook<AnswerSheet>> books() {
        return Arbitraries.integers().between(1, 4).flatMap(size -> {
            Arbitrary<List<Requirement<AnswerSheet>>> all = Arbitraries.just(List.of());
            for (int number = 1; number <= size; number++) {
                all = Combinators.combine(all, requirements(number)).as((earlier, next) -> {
                    List<Requirement<AnswerSheet>> list = new ArrayList<>(earlier);
                    list.addAll(next);
                    return list;
                });
            }
            return all.map(list -> RuleBook.of("random", "1.0", TEXT, list)).withoutEdgeCases();
        });
    }

    @Provide
    Arbitrary<ProgrammeRules> programmes() {
        return books().map(book -> new ProgrammeRules(FACTS, book));
    }

    /** One requirement in one period or two. */
    private static Arbitrary<List<Requirement<AnswerSheet>>> requirements(int number) {
        Arbitrary<Boolean> flips = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(0, number - 1),
                        flips,
                        flips,
                        provisions(),
                        conditions(2),
                        conditions(1))
                .as((general, twice, open, provision, asks, other) -> {
                    Requirement.Head head = requirement("r-" + number)
                            .titled("Demand " + number, "Tuntutan " + number)
                            .under(provision);
                    if (general > 0) {
                        head.exceptionTo("r-" + general);
                    }
                    if (!twice) {
                        return List.of(head.asks(asks));
                    }
                    LocalDate change = LocalDate.of(2020, 2, 29);
                    Requirement<AnswerSheet> until = head.inForce(DateRange.of(LocalDate.of(2004, 10, 18), change))
                            .appliesWhen(other)
                            .needsReviewWhen(asks, TEXT, provision)
                            .asks(other);
                    head.inForce(open ? DateRange.from(change) : DateRange.ofClosed(change, change.plusYears(1)));
                    return List.of(
                            until,
                            head.knownSince(change).needsReviewWhen(other, TEXT).asks(asks));
                });
    }

    private static Arbitrary<Provision> provisions() {
        Arbitrary<LegalInstrument> instruments = Combinators.combine(
                        Arbitraries.of(InstrumentKind.class),
                        Arbitraries.of("7", "019-020/PUU-III", "7!", "n".repeat(100)),
                        Arbitraries.of(DateRange.ALWAYS, DateRange.from(LocalDate.of(2004, 10, 18))))
                .as((kind, number, period) -> new LegalInstrument(kind, number, 2020, TEXT, period));
        Arbitrary<String> letters = Arbitraries.of("", "1", "a");
        return Combinators.combine(
                        instruments,
                        letters,
                        letters,
                        letters,
                        letters,
                        Arbitraries.of(true, false),
                        Arbitraries.of(SourceKind.class))
                .as((instrument, article, paragraph, letter, item, explanation, source) -> new Provision(
                        new Citation(instrument, article, paragraph, letter, item, explanation),
                        TEXT,
                        source,
                        LocalDate.of(2026, 1, 31)));
    }

    @Provide
    Arbitrary<Condition<AnswerSheet>> conditions() {
        return conditions(3).withoutEdgeCases();
    }

    private static Arbitrary<Condition<AnswerSheet>> conditions(int depth) {
        if (depth == 0) {
            return atoms();
        }
        Arbitrary<Condition<AnswerSheet>> part = conditions(depth - 1);
        Arbitrary<List<Condition<AnswerSheet>>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Condition.Weighted<AnswerSheet>> item =
                Combinators.combine(Arbitraries.integers().between(1, 2), part).as(Condition.Weighted::new);
        return Arbitraries.oneOf(
                atoms(),
                Arbitraries.of(true, false).map(Condition.Constant::new),
                parts.map(Condition.AllOf::new),
                parts.map(Condition.AnyOf::new),
                part.map(Condition.Not::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, 6),
                                item.list().ofMinSize(1).ofMaxSize(3))
                        .as(Condition.Count::new),
                Combinators.combine(part, part, part).as(Condition.Choice::new));
    }

    private static Arbitrary<Condition<AnswerSheet>> atoms() {
        Arbitrary<Age> ages = Combinators.combine(Arbitraries.integers().between(0, 90), Arbitraries.of(true, false))
                .as(Age::new);
        return Arbitraries.oneOf(
                comparisons(RETURNED, Arbitraries.of(true, false)),
                comparisons(CHILDREN, Arbitraries.integers()),
                comparisons(
                        ARRIVED, Arbitraries.integers().between(-9999, 9999).map(LocalDate.of(2020, 2, 29)::plusDays)),
                comparisons(AGE, ages),
                comparisons(TRADE, Arbitraries.of(TRADES)));
    }

    private static <T> Arbitrary<Condition<AnswerSheet>> comparisons(Fact<AnswerSheet, T> fact, Arbitrary<T> values) {
        Arbitrary<Set<T>> sets = values.set().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.oneOf(
                sets.map(fact::isOneOf),
                values.map(fact::atLeast),
                values.map(fact::atMost),
                Combinators.combine(values, values).as((least, most) -> new Condition.Within<>(fact, least, most)));
    }
}
