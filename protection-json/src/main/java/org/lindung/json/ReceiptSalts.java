package org.lindung.json;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.Digest;
import org.lindung.rule.Fact;
import org.lindung.rule.RuleBook;
import org.lindung.value.Invariants;

/**
 * The secret half of a {@link DecisionReceipt}: one salt for everything that the receipt commits to.
 *
 * <p>Keep it with the record of the person and not with the receipt. A yes or no has two possible values, so whoever
 * holds receipt and salts reads the answer off by trying both; without the salt there is nothing to try. Draw new salts
 * for every receipt: the same salt twice shows whether an answer has changed in between.
 *
 * <p>One salt can be given away alone, with the answer that it belongs to, to prove that one answer and no other.
 *
 * @param byName salts of 32 bytes in hexadecimal, by the id of the fact, and one each for {@code asOf} and {@code
 *     knownOn}; {@code toString} shows none of them
 */
public record ReceiptSalts(Map<String, String> byName) {
    /**
     * Refuses salts of another length.
     *
     * @param byName salts by the id of the fact
     */
    public ReceiptSalts {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        Invariants.check()
                .that(byName.values().stream().allMatch(Digest::isDigest), ReceiptViolation.HASH_FORMAT, "")
                .orThrow();
    }

    /**
     * Draws salts for one receipt.
     *
     * @param book the book that decides
     * @param random where the salts come from; this library has no source of chance of its own
     * @return salts for every fact that the book reads on whatever day
     */
    public static ReceiptSalts drawnFor(RuleBook<?> book, SecureRandom random) {
        Map<String, String> salts = new TreeMap<>();
        Stream.concat(book.facts().stream().map(Fact::id), Stream.of(DecisionReceipt.AS_OF, DecisionReceipt.KNOWN_ON))
                .forEach(name -> {
                    byte[] salt = new byte[Digest.BYTES];
                    random.nextBytes(salt);
                    salts.put(name, HexFormat.of().formatHex(salt));
                });
        return new ReceiptSalts(salts);
    }

    /**
     * The salts that are left when data is erased: without them nothing can be told of the answers any more, not even by
     * trying. Store what is left in place of all.
     *
     * @param book the book that decided
     * @param erased the kinds of data that are erased, as {@link org.lindung.retention.ErasureRecord#getCategories()} says
     * @return the salts of the facts of all other kinds, and of the days
     */
    public ReceiptSalts without(RuleBook<?> book, Set<DataCategory> erased) {
        Map<String, String> left = new TreeMap<>(byName);
        book.facts().stream().filter(fact -> erased.contains(fact.category())).forEach(fact -> left.remove(fact.id()));
        return new ReceiptSalts(left);
    }

    /** How many there are. */
    @Override
    public String toString() {
        return byName.size() + " salts";
    }
}
