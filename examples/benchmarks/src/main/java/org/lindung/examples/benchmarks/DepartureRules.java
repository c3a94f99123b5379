package org.lindung.examples.benchmarks;

import static org.lindung.examples.benchmarks.DepartureFacts.AGE;
import static org.lindung.examples.benchmarks.DepartureFacts.COMPETENCE_CERTIFICATE;
import static org.lindung.examples.benchmarks.DepartureFacts.EMPLOYMENT_AGREEMENT;
import static org.lindung.examples.benchmarks.DepartureFacts.HEALTHY;
import static org.lindung.examples.benchmarks.DepartureFacts.MARITAL_CERTIFICATE;
import static org.lindung.examples.benchmarks.DepartureFacts.MARITAL_STATUS;
import static org.lindung.examples.benchmarks.DepartureFacts.PASSPORT;
import static org.lindung.examples.benchmarks.DepartureFacts.PERMISSION_COUNTERSIGNED;
import static org.lindung.examples.benchmarks.DepartureFacts.PERMISSION_SIGNER;
import static org.lindung.examples.benchmarks.DepartureFacts.PLACEMENT_AGREEMENT;
import static org.lindung.examples.benchmarks.DepartureFacts.SOCIAL_SECURITY_MEMBER;
import static org.lindung.examples.benchmarks.DepartureFacts.WORK_VISA;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Condition.when;
import static org.lindung.rule.Requirement.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.lindung.basics.Age;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.migrant.MaritalStatus;
import org.lindung.migrant.PermissionSigner;
import org.lindung.rule.Assessment;
import org.lindung.rule.Condition;
import org.lindung.rule.Outcome;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import org.lindung.value.Text;

/**
 * The departure rule as a rule book: modelled on UU 18/2017 art. 5 and 13, with every requirement reduced to what the
 * other engines can say too. For measuring, not for deciding about anybody.
 */
final class DepartureRules {
    private static final Provision ARTICLE_13 = new Provision(
            UU_18_2017.article("13"),
            Text.of("What a worker must have before departure.", "Apa yang harus dimiliki pekerja sebelum berangkat."),
            SourceKind.SECONDARY,
            LocalDate.of(2026, 11, 23));

    private static final List<Condition<Departure>> CONDITIONS = List.of(
            AGE.atLeast(Age.ofYears(18)),
            HEALTHY.is(true),
            COMPETENCE_CERTIFICATE.is(true),
            PASSPORT.is(true),
            WORK_VISA.is(true),
            SOCIAL_SECURITY_MEMBER.is(true),
            PLACEMENT_AGREEMENT.is(true),
            EMPLOYMENT_AGREEMENT.is(true),
            MARITAL_CERTIFICATE.is(true),
            when(MARITAL_STATUS.is(MaritalStatus.MARRIED))
                    .then(PERMISSION_SIGNER.is(PermissionSigner.SPOUSE))
                    .otherwise(PERMISSION_SIGNER.isOneOf(PermissionSigner.PARENT, PermissionSigner.GUARDIAN)),
            PERMISSION_COUNTERSIGNED.is(true));

    /** How many requirements the rule has. */
    static final int COUNT = CONDITIONS.size();

    /** The rule. */
    static final RuleBook<Departure> BOOK = bookOf(COUNT);

    /** How many requirements the large book has. */
    static final int LARGE_COUNT = 1000;

    /** A book of so many requirements, which asks the conditions of the rule over and over. */
    static RuleBook<Departure> bookOf(int requirements) {
        return RuleBook.of(
                "departure",
                "1",
                Text.of("May this person depart?", "Bolehkah orang ini berangkat?"),
                IntStream.range(0, requirements)
                        .mapToObj(DepartureRules::requirementNumber)
                        .toList());
    }

    private static Requirement<Departure> requirementNumber(int number) {
        return requirement("requirement-" + number)
                .under(ARTICLE_13)
                .inForce(UU_18_2017.inForce())
                .asks(CONDITIONS.get(number % COUNT));
    }

    /** The outcome and nothing else, by the way that leaves no garbage. */
    static Outcome outcome(Departure departure) {
        return BOOK.outcome(departure, People.DAY);
    }

    /** The whole answer. */
    static Assessment<Departure> assess(Departure departure) {
        return BOOK.assess(departure, People.DAY);
    }

    private DepartureRules() {}
}
