package org.lindung.disclosure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lindung.consent.Permission;
import org.lindung.consent.PermissionReason;
import org.lindung.consent.PermissionStatus;
import org.lindung.law.Provision;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.ProtectionLevel;
import org.lindung.value.Text;

/**
 * A part of a dossier that does not travel, and why. What is withheld follows from the use and the grounds alone: it is
 * said of every dossier alike, whether there is something at the place or not, and so tells nothing about the person.
 *
 * @param path where, as a JSON Pointer into the dossier, with {@code *} for every entry
 * @param categories the kinds of data that stand in the way
 * @param reason why
 * @param consent what stands against the consent that comes nearest; empty unless the reason is {@link
 *     WithholdingReason#NOT_COVERED}
 */
@NotPersonal
public record Withheld(
        String path, Set<DataCategory> categories, WithholdingReason reason, List<PermissionReason> consent)
        implements Serializable {
    /**
     * Keeps the kinds in their order.
     *
     * @param path where
     * @param categories the kinds of data
     * @param reason why
     * @param consent what stands against a consent
     */
    public Withheld {
        EnumSet<DataCategory> inOrder = EnumSet.noneOf(DataCategory.class);
        inOrder.addAll(categories);
        categories = Collections.unmodifiableSet(inOrder);
        consent = List.copyOf(consent);
    }

    /**
     * Whether this is certain, or could still be settled by asking.
     *
     * @return refused, or open; then {@link #words()} say what is missing
     */
    public PermissionStatus status() {
        return consent.isEmpty() ? reason.status() : new Permission(consent).status();
    }

    /**
     * The reason, with what stands against the consent.
     *
     * @return the words
     */
    public Text words() {
        return Text.joined(
                Stream.concat(Stream.of(reason.display()), consent.stream().map(PermissionReason::display))
                        .toList(),
                Text.of("; ", "; "));
    }

    /**
     * What it rests on.
     *
     * @param day the day of the use
     * @return the provisions of the reasons, then those by which the data is specific or secret, each once
     */
    public List<Provision> provisionsOn(LocalDate day) {
        Stream<Provision> why = Stream.concat(
                reason.provisionOn(day).stream(),
                consent.stream().flatMap(against -> against.provisionOn(day).stream()));
        Stream<Provision> kinds = categories.stream()
                .flatMap(category -> Stream.concat(
                        category.specificBy().stream(),
                        Stream.of(category.level())
                                .filter(level -> level == ProtectionLevel.SECRET)
                                .flatMap(level -> level.provision().stream())))
                .filter(provision -> provision.isInForceOn(day));
        return Stream.concat(why, kinds).distinct().toList();
    }
}
