package org.lindung.casework;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lindung.value.Invariants;
import org.lindung.value.Violation;

/** What has to hold for the parts of a case, kept out of the public surface of the interfaces. */
final class ProtectionCases {
    private ProtectionCases() {}

    static <E> boolean differ(List<E> entries, Function<? super E, ?> id) {
        return entries.stream().map(id).distinct().count() == entries.size();
    }

    static void checkHistory(Invariants invariants, List<CaseStep> history) {
        invariants.that(!history.isEmpty(), CaseworkViolation.CASE_HISTORY_EMPTY, "/history");
        for (int i = 0; i < history.size(); i++) {
            CaseStep step = history.get(i);
            String path = "/history/" + i;
            if (i == 0) {
                // there is no status before the first one; a closed case may follow anything but comes from nothing
                invariants.that(step.to() == CaseStatus.ACTIVE, CaseworkViolation.CASE_HISTORY_EMPTY, path);
                continue;
            }
            CaseStep before = history.get(i - 1);
            invariants
                    .that(!step.on().isBefore(before.on()), CaseworkViolation.CASE_HISTORY_BACKWARDS, path + "/on")
                    .that(
                            before.to().following().contains(step.to()),
                            CaseworkViolation.CASE_STEP_NOT_POSSIBLE,
                            path + "/to",
                            names(before.to(), step.to()));
        }
    }

    static Violation notPossible(CaseStatus from, CaseStatus to) {
        return Violation.of(CaseworkViolation.CASE_STEP_NOT_POSSIBLE, "", names(from, to));
    }

    private static Map<String, String> names(CaseStatus from, CaseStatus to) {
        return Map.of("from", from.code(), "to", to.code());
    }
}
