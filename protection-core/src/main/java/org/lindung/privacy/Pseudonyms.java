package org.lindung.privacy;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lindung.basics.TextValue;
import org.lindung.value.Invariants;

/**
 * The pseudonyms under which one recipient knows people and records: always the same one for the same number, and nothing
 * in common with those of another recipient, so that two recipients who lay their files side by side find nobody. Made by
 * {@link HostKey#pseudonymsFor}.
 *
 * <p>A pseudonym is the first half of the HMAC-SHA-256, under the key of the host, of five texts: {@code
 * lindung-pseudonym-1}, the recipient, the version of the key, the kind of number and the number. A plain digest would not
 * do: there are so few national identity numbers that all of their digests can be computed and looked up. That somebody is
 * in a file can only be confirmed by whoever has the key.
 */
public final class Pseudonyms {
    private static final String PURPOSE = "lindung-pseudonym-1";
    private static final int HEX_DIGITS = 32;
    private static final Pattern WORD_BREAK = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final HostKey key;
    private final String recipient;

    Pseudonyms(HostKey key, String recipient) {
        this.key = key;
        this.recipient = recipient;
    }

    /**
     * The pseudonym of a number of the domain, whose kind is the name of its type: {@code case-id} of a {@code CaseId}. What a
     * partner's copy, an erasure and an audit trail say of one record agrees by this.
     *
     * @param number the number, of a type with a name
     * @return the pseudonym
     * @throws org.lindung.value.InvalidValueException with {@code pseudonym-kind-format}
     * @throws IllegalStateException if the key was destroyed
     */
    public Pseudonym of(TextValue number) {
        return of(kindOf(number.getClass()), number);
    }

    private static String kindOf(Class<?> type) {
        return WORD_BREAK.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /**
     * The pseudonym of a number.
     *
     * @param kind what the number is a number of, in kebab case: {@code migrant-id}, {@code nik}; the same number of
     *     another kind has another pseudonym
     * @param number the number, in the one canonical form that its type has
     * @return the pseudonym
     * @throws org.lindung.value.InvalidValueException with {@code pseudonym-kind-format}
     * @throws IllegalStateException if the key was destroyed
     */
    public Pseudonym of(String kind, TextValue number) {
        Invariants.check()
                .that(KEBAB_CASE.matcher(kind).matches(), PrivacyViolation.PSEUDONYM_KIND_FORMAT, "/kind")
                .orThrow();
        String version = String.valueOf(key.version());
        Digest digest = key.digest(PURPOSE, List.of(recipient, version, kind, number.value()));
        return new Pseudonym("p" + version + "-" + digest.value().substring(0, HEX_DIGITS));
    }

    /**
     * Tells the recipient which pseudonym follows which after a change of the key. Whoever is told can follow people over
     * the change and learns nothing else; who must not is given a new file and not told.
     *
     * @param next the pseudonyms of the same recipient under a later key
     * @param kind what the numbers are numbers of
     * @param numbers those that the recipient was told about, and no others
     * @return the new pseudonym by the old one, sorted by the old one, so that the order of the numbers is lost
     * @throws org.lindung.value.InvalidValueException with {@code pseudonyms-of-another-recipient}, since that table would
     *     join the files of the two, with {@code key-not-later} or with {@code pseudonym-kind-format}
     */
    public SortedMap<Pseudonym, Pseudonym> successors(
            Pseudonyms next, String kind, Collection<? extends TextValue> numbers) {
        Invariants.check()
                .that(
                        recipient.equals(next.recipient),
                        PrivacyViolation.PSEUDONYMS_OF_ANOTHER_RECIPIENT,
                        "/next/recipient")
                .that(
                        next.key.version() > key.version(),
                        PrivacyViolation.KEY_NOT_LATER,
                        "/next/version",
                        Map.of("version", String.valueOf(key.version())))
                .orThrow();
        SortedMap<Pseudonym, Pseudonym> successors = new TreeMap<>(Comparator.comparing(Pseudonym::value));
        numbers.forEach(number -> successors.put(of(kind, number), next.of(kind, number)));
        return Collections.unmodifiableSortedMap(successors);
    }

    /** The version of the key, and neither recipient nor key. */
    @Override
    public String toString() {
        return "pseudonyms under " + key;
    }
}
