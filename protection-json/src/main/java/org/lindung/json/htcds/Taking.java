package org.lindung.json.htcds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lindung.basics.Identifier;
import org.lindung.casework.CaseText;
import org.lindung.casework.CaseWorkerId;
import org.lindung.casework.ProtectionCase;
import org.lindung.migrant.Migrant;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Validated;
import org.lindung.value.Violation;

/** A file on its way to what a document says. */
final class Taking {
    private final CaseFile known;
    private final LocalDate on;
    private final CaseWorkerId by;
    private final List<Violation> remarks = new ArrayList<>();
    private Migrant migrant;
    private ProtectionCase protectionCase;
    private String place = "";

    Taking(CaseFile known, LocalDate on, CaseWorkerId by) {
        this.known = known;
        this.on = on;
        this.by = by;
        this.migrant = known.migrant();
        this.protectionCase = known.protectionCase();
    }

    LocalDate on() {
        return on;
    }

    CaseWorkerId by() {
        return by;
    }

    ProtectionCase protectionCase() {
        return protectionCase;
    }

    /** Goes to an entry of the document. */
    void at(String pointer) {
        place = pointer;
    }

    void person(UnaryOperator<Migrant.Builder> change) {
        migrant = change.apply(Migrant.builder().from(migrant)).build();
    }

    void theCase(ProtectionCase changed) {
        protectionCase = changed;
    }

    /** Notes that the domain has no place for what a field says. */
    void kept(HtcdsField<?> field) {
        remarks.add(Violation.of(HtcdsViolation.HTCDS_KEPT_IN_DOCUMENT, place + "/" + field.name()));
    }

    /** Notes that what a field says cannot be taken over without somebody who decides. */
    void undecided(HtcdsField<?> field) {
        remarks.add(Violation.of(HtcdsViolation.HTCDS_NEEDS_DECISION, place + "/" + field.name()));
    }

    /** The value that a text stands for; without one it is noted. */
    <T> Optional<T> made(HtcdsField<?> field, String text, Function<String, T> factory) {
        try {
            return Optional.of(factory.apply(text));
        } catch (InvalidValueException refused) {
            undecided(field);
            return Optional.empty();
        }
    }

    /** The text of a field that is there. */
    Optional<CaseText> text(HtcdsEntry said, HtcdsField<String> field) {
        return said.get(field).flatMap(text -> made(field, text, CaseText::of));
    }

    /** A number that no entry has yet. */
    static <I extends Identifier> I free(Collection<I> taken, Function<String, I> factory) {
        for (int number = 1; ; number++) {
            I id = factory.apply("htcds-" + number);
            if (!taken.contains(id)) {
                return id;
            }
        }
    }

    Validated<CaseFile> done() {
        return Validated.valid(
                new CaseFile(
                        migrant,
                        protectionCase,
                        known.consents(),
                        known.referrals(),
                        known.identifications(),
                        known.organisations()),
                remarks);
    }
}
