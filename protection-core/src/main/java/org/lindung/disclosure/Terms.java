package org.lindung.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lindung.basics.Answer;
import org.lindung.basics.PartialDate;
import org.lindung.consent.Consent;
import org.lindung.consent.ConsentId;
import org.lindung.consent.IntendedUse;
import org.lindung.consent.Permission;
import org.lindung.consent.PermissionReason;
import org.lindung.consent.Withdrawal;
import org.lindung.privacy.DataCategory;
import org.lindung.privacy.LawfulBasis;
import org.lindung.rule.Truth;

/**
 * What every ground that there is lets travel for one use on one day, and what stands against the rest. The grounds are
 * not thrown together: a value of two kinds travels only if one of them covers both.
 */
final class Terms {
    private final List<EnumSet<DataCategory>> grounds = new ArrayList<>();
    private final List<ConsentId> consents = new ArrayList<>();
    private final Set<LawfulBasis> bases = EnumSet.noneOf(LawfulBasis.class);
    private final Map<DataCategory, Against> against = new EnumMap<>(DataCategory.class);

    /** Why a kind of data does not travel. */
    private record Against(WithholdingReason reason, List<PermissionReason> consent) {}

    private final EnumSet<DataCategory> wanted = EnumSet.noneOf(DataCategory.class);

    private Terms(IntendedUse use) {
        for (DataCategory category : DataCategory.values()) {
            if (!use.getCategories().contains(category)) {
                against.put(category, new Against(WithholdingReason.NOT_ASKED_FOR, List.of()));
            } else if (!use.getPurpose().needs().contains(category)) {
                against.put(category, new Against(WithholdingReason.NOT_NEEDED, List.of()));
            } else {
                wanted.add(category);
            }
        }
    }

    /** By the consents of the person, and by other grounds. */
    static Terms of(Dossier dossier, IntendedUse use, Collection<LegalGround> others, LocalDate day) {
        Terms terms = new Terms(use);
        Map<DataCategory, Permission> nearest = new EnumMap<>(DataCategory.class);
        for (Consent consent : dossier.getConsents()) {
            terms.add(consent, dossier.getConsents(), use, dossier.getMigrant().getBirthDate(), day, nearest);
        }
        EnumSet<DataCategory> unsettled = EnumSet.noneOf(DataCategory.class);
        for (LegalGround other : others) {
            terms.add(other, use, day, unsettled);
        }
        for (DataCategory category : terms.wanted) {
            terms.against.put(category, terms.uncovered(category, nearest, unsettled));
        }
        return terms;
    }

    /** By the vital interest of the person, which asks for no consent, and for no more than it needs. */
    static Terms inEmergency(IntendedUse use) {
        Terms terms = new Terms(use);
        terms.open(EnumSet.copyOf(terms.wanted), LawfulBasis.VITAL_INTEREST);
        return terms;
    }

    private void open(EnumSet<DataCategory> covered, LawfulBasis basis) {
        if (!covered.isEmpty()) {
            grounds.add(covered);
            bases.add(basis);
        }
    }

    private void add(
            Consent consent,
            List<Consent> all,
            IntendedUse use,
            Answer<PartialDate> birthDate,
            LocalDate day,
            Map<DataCategory, Permission> nearest) {
        EnumSet<DataCategory> covered = EnumSet.noneOf(DataCategory.class);
        for (EnumSet<DataCategory> alike : alike(consent, all)) {
            IntendedUse part = IntendedUse.builder().from(use).categories(alike).build();
            Permission permission = consent.permitsBeside(all, part, birthDate, day);
            if (permission.isPermitted()) {
                covered.addAll(alike);
            } else {
                alike.forEach(category -> nearest.merge(category, permission, Terms::nearer));
            }
        }
        if (!covered.isEmpty()) {
            consents.add(consent.getId());
            open(covered, LawfulBasis.CONSENT);
        }
    }

    /**
     * The kinds of data about which a consent says the same, asked about together since asking is what takes the time: what
     * the consent names is told from the rest, and so is what was withdrawn anywhere.
     */
    private List<EnumSet<DataCategory>> alike(Consent consent, List<Consent> all) {
        List<EnumSet<DataCategory>> alike = parted(List.of(wanted), consent.getCategories());
        for (Consent one : all) {
            for (Withdrawal withdrawal : one.getWithdrawals()) {
                alike = parted(parted(alike, one.getCategories()), withdrawal.getCategories());
            }
        }
        return alike;
    }

    private static List<EnumSet<DataCategory>> parted(List<EnumSet<DataCategory>> groups, Set<DataCategory> named) {
        List<EnumSet<DataCategory>> parted = new ArrayList<>();
        for (EnumSet<DataCategory> group : groups) {
            EnumSet<DataCategory> within = EnumSet.copyOf(group);
            within.retainAll(named);
            EnumSet<DataCategory> rest = EnumSet.copyOf(group);
            rest.removeAll(named);
            Stream.of(within, rest).filter(part -> !part.isEmpty()).forEach(parted::add);
        }
        return parted;
    }

    /** The one that is open before one that is refused, then the one with fewer reasons, then the one recorded first. */
    private static Permission nearer(Permission one, Permission other) {
        return Comparator.comparing(Permission::status)
                                .reversed()
                                .thenComparing(
                                        permission -> permission.reasons().size())
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private void add(LegalGround other, IntendedUse use, LocalDate day, Set<DataCategory> unsettled) {
        EnumSet<DataCategory> covered = EnumSet.noneOf(DataCategory.class);
        for (DataCategory category : wanted) {
            Truth covers = other.covers(use, category, day);
            if (covers == Truth.TRUE) {
                covered.add(category);
            } else if (covers == Truth.UNKNOWN) {
                unsettled.add(category);
            }
        }
        open(covered, other.getBasis());
    }

    private Against uncovered(
            DataCategory category, Map<DataCategory, Permission> nearest, Set<DataCategory> unsettled) {
        if (grounds.stream().anyMatch(ground -> ground.contains(category))) {
            return new Against(WithholdingReason.NOT_TOGETHER, List.of());
        } else if (unsettled.contains(category)) {
            return new Against(WithholdingReason.GROUND_NOT_SETTLED, List.of());
        }
        return Optional.ofNullable(nearest.get(category))
                .map(permission -> new Against(WithholdingReason.NOT_COVERED, permission.reasons()))
                .orElseGet(() -> new Against(WithholdingReason.NO_GROUND, List.of()));
    }

    /** Whether one ground covers all of these kinds of data. */
    boolean cover(EnumSet<DataCategory> categories) {
        for (EnumSet<DataCategory> ground : grounds) {
            if (ground.containsAll(categories)) {
                return true;
            }
        }
        return false;
    }

    /** Why what is at a place does not travel: the first of the reasons that its kinds of data give. */
    Withheld against(Plan place) {
        // in an emergency nothing speaks against the kinds that it needs
        List<Map.Entry<DataCategory, Against>> all = place.categories().stream()
                .filter(against::containsKey)
                .map(category -> Map.entry(category, Objects.requireNonNull(against.get(category))))
                .toList();
        WithholdingReason first = all.stream()
                .map(entry -> entry.getValue().reason())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        EnumSet<DataCategory> inTheWay = EnumSet.noneOf(DataCategory.class);
        all.stream().filter(entry -> entry.getValue().reason() == first).forEach(entry -> inTheWay.add(entry.getKey()));
        List<PermissionReason> consent = all.stream()
                .filter(entry -> entry.getValue().reason() == first)
                .flatMap(entry -> entry.getValue().consent().stream())
                .distinct()
                .sorted(Comparator.comparing(PermissionReason::status).thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Withheld(place.path(), inTheWay, first, consent);
    }

    /** The kinds of data that some ground covers. */
    Set<DataCategory> categories() {
        EnumSet<DataCategory> covered = EnumSet.noneOf(DataCategory.class);
        grounds.forEach(covered::addAll);
        return covered;
    }

    /** The consents among the grounds. */
    List<ConsentId> consents() {
        return consents;
    }

    /** What the grounds rest on. */
    Set<LawfulBasis> bases() {
        return bases;
    }
}
