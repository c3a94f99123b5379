package org.lindung.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lindung.privacy.Digest;
import org.lindung.rule.Requirement;
import org.lindung.rule.RuleBook;
import tools.jackson.databind.node.ObjectNode;

/**
 * The hashes of all that a rule book says: of its document with every requirement of every period and every fact as it is
 * asked. The version is left out, which is only a name for the contents; so is how a fact is read from a record, which is
 * code and belongs to the version of the library.
 *
 * <p>A book is hashed once for each stretch of days on which it knew the same, and not for every receipt.
 */
final class RuleBookContent {
    /** A book is the same as itself only, so this holds books by their identity, and no longer than others do. */
    private static final Map<RuleBook<?>, Map<LocalDate, RuleBookContent>> HASHED =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final String sha256;
    private final Map<String, String> requirements = new HashMap<>();

    private RuleBookContent(RuleBook<?> book) {
        ObjectNode document = (ObjectNode) CanonicalJson.tree(out -> RuleBookForm.writeWhole(book, out));
        document.remove("version");
        sha256 = Digest.ofBytes(CanonicalJson.bytes(document)).value();
        for (Requirement<?> requirement : book.requirements()) {
            requirements.put(
                    key(requirement),
                    Digest.ofBytes(CanonicalJson.bytes(out -> RuleBookForm.writeExtract(List.of(requirement), out)))
                            .value());
        }
    }

    /**
     * The hashes of a book as it was known on a day.
     *
     * @param book the book
     * @param knownOn the day
     * @return the hashes of {@code book.asKnownOn(knownOn)}
     */
    static RuleBookContent of(RuleBook<?> book, LocalDate knownOn) {
        LocalDate learned = book.requirements().stream()
                .map(Requirement::knownSince)
                .filter(day -> !day.isAfter(knownOn))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return HASHED.computeIfAbsent(book, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(learned, any -> new RuleBookContent(book.asKnownOn(knownOn)));
    }

    /** The hash of the whole book. */
    String sha256() {
        return sha256;
    }

    /** The hash of one of its requirements with the instruments that it rests on, without the facts that it names. */
    String sha256(Requirement<?> requirement) {
        return requireNonNull(requirements.get(key(requirement)));
    }

    /** A book has no two requirements of one id that begin on one day. */
    private static String key(Requirement<?> requirement) {
        return requirement.inForce().startInclusive() + " " + requirement.id();
    }
}
