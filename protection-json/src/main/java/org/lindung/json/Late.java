package org.lindung.json;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lindung.basics.CodedValue;
import org.lindung.law.LegalInstrument;
import org.lindung.rule.Fact;
import org.lindung.rule.FactCatalogue;

/**
 * Something of a rule book that can be made once the whole document has been read: facts and instruments may stand after
 * the rules that name them. What is wrong is noted then, and something harmless stands in for it.
 *
 * @param <F> what the facts are read from
 * @param <T> what is made
 */
@FunctionalInterface
interface Late<F, T> {
    /**
     * Makes it.
     *
     * @param scope what can be named in the document
     * @return the thing, or a stand-in after a problem has been noted
     */
    T in(Scope<F> scope);

    /** Makes several, in their order. */
    static <F, T> List<T> all(List<? extends Late<F, T>> list, Scope<F> scope) {
        return list.stream().<T>map(late -> late.in(scope)).toList();
    }

    /**
     * What can be named in a document.
     *
     * @param facts the facts
     * @param brokenFacts ids of facts that the document has, but of which too little could be read
     * @param instruments the instruments by their ids in the document
     * @param reading notes what is wrong
     * @param codes what has been asked of {@link #codesOf(Fact)}
     * @param <F> what the facts are read from
     */
    record Scope<F>(
            FactCatalogue<F> facts,
            Set<String> brokenFacts,
            Map<String, LegalInstrument> instruments,
            Reading reading,
            Map<Fact<F, ?>, TextForm<?>> codes) {

        Scope(
                FactCatalogue<F> facts,
                Set<String> brokenFacts,
                Map<String, LegalInstrument> instruments,
                Reading reading) {
            this(facts, brokenFacts, instruments, reading, new IdentityHashMap<>());
        }

        /** The form of the values of a fact with a closed list. */
        TextForm<?> codesOf(Fact<F, ?> fact) {
            return codes.computeIfAbsent(
                    fact, any -> TextForm.ofCodes(fact.allowedValues(), value -> ((CodedValue) value).code()));
        }
    }
}
