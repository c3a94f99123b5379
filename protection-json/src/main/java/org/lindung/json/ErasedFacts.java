package org.lindung.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lindung.privacy.DataCategory;
import org.lindung.rule.Fact;
import org.lindung.rule.Requirement;

/**
 * Facts of which neither answer nor salt is left, and the findings that rest on them.
 *
 * @param facts ids of the facts
 * @param requirements ids of the requirements that read one of them, or of which an exception or the rule that it is an
 *     exception to does: what came of these depends on one another
 */
record ErasedFacts(Set<String> facts, Set<String> requirements) {

    static <F> ErasedFacts of(Collection<Requirement<F>> inForce, ReceiptSalts salts, Set<DataCategory> erased) {
        Map<String, String> ruleOf = new HashMap<>();
        inForce.forEach(requirement -> requirement.exceptionTo().ifPresent(rule -> ruleOf.put(requirement.id(), rule)));
        Set<String> facts = new TreeSet<>();
        Set<String> rules = new TreeSet<>();
        for (Requirement<F> requirement : inForce) {
            List<String> gone = requirement.facts().stream()
                    .filter(fact ->
                            erased.contains(fact.category()) && !salts.byName().containsKey(fact.id()))
                    .map(Fact::id)
                    .toList();
            if (!gone.isEmpty()) {
                facts.addAll(gone);
                rules.add(outermost(requirement.id(), ruleOf));
            }
        }
        Set<String> requirements = new TreeSet<>();
        inForce.stream()
                .map(Requirement::id)
                .filter(id -> rules.contains(outermost(id, ruleOf)))
                .forEach(requirements::add);
        return new ErasedFacts(facts, requirements);
    }

    /** The rule to which something is an exception in the end. */
    private static String outermost(String requirement, Map<String, String> ruleOf) {
        String rule = ruleOf.get(requirement);
        return rule == null ? requirement : outermost(rule, ruleOf);
    }
}
