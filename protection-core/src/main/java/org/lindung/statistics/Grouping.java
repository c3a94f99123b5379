package org.lindung.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lindung.value.Invariants;

/**
 * Puts the people of a tally into groups of at least <i>k</i>, and tells of each group only what all of its people have in
 * common. Whatever is then counted over the groups, in however many tables, shows no less than a whole group.
 *
 * <p>People whose combination is too small give up one attribute, and are put together with the others who had to; who are
 * still too few give up the next. Areas go up level by level. The larger groups beside them are left as they are. So the small
 * counts are taken out of the totals as well, and no subtraction brings them back.
 *
 * <p>A reader may know these rules, and all sizes of groups exactly. To leave every number from 0 to <i>k</i> − 1 possible for
 * every count that is not told, two more things are done. Of a group that comes from <i>n</i> combinations that can be, at most
 * (<i>n</i> − 1)(<i>k</i> − 1) people are counted: as many as could be there if one combination were empty. And where that is
 * less than <i>k</i>, at most <i>k</i> − 1 of them are handed on. The others are counted nowhere. Of an open attribute one more
 * code is taken to be possible than was found, so that this limit never binds. The proof is in {@code
 * docs/decisions/0018-safe-statistics.md}; a test tries every small table.
 */
public final class Grouping {
    private static final long UNLIMITED = Long.MAX_VALUE;
    private static final Comparator<@Nullable String> CODES = Comparator.nullsLast(Comparator.naturalOrder());

    private final Tally tally;
    private final ReleasePolicy policy;

    /** Groups that are told, by their codes; {@code null} stands for what is withheld. */
    private final Map<List<@Nullable String>, Pool> told = new HashMap<>();

    private Grouping(Tally tally, ReleasePolicy policy) {
        this.tally = tally;
        this.policy = policy;
    }

    /** People with the same codes who may still be told. */
    private static final class Pool {
        private long people;
        private long amount;
        /** Combinations in it that are told by themselves, or of which nobody can be left. */
        private int closed;

        /** Whether nobody of this pool can be in a larger one. */
        private boolean isClosed;

        /** Leaves out people, and as much of the amount as goes with them. */
        void limitTo(long most) {
            if (people > most) {
                amount = Math.multiplyExact(amount, most) / people;
                people = most;
            }
        }
    }

    /**
     * Gives up an attribute, or one level of it.
     *
     * @param place of the attribute
     * @param level that is left; 0 for nothing
     */
    private record Step(int place, int level) {}

    /**
     * Puts people into groups.
     *
     * @param tally the people
     * @param policy how many make a group, and what is given up first
     * @return the groups, in the order of their codes
     * @throws org.lindung.value.InvalidValueException with {@code attribute-unknown}
     */
    public static List<PeopleGroup> of(Tally tally, ReleasePolicy policy) {
        return new Grouping(tally, policy).groups();
    }

    private List<PeopleGroup> groups() {
        Map<List<@Nullable String>, Pool> pools = new HashMap<>();
        for (TallyCell cell : tally.getCells()) {
            Pool pool = new Pool();
            pool.people = cell.people();
            pool.amount = cell.amount();
            List<@Nullable String> codes = new ArrayList<>(cell.codes());
            tellIfEnough(codes, pool, UNLIMITED);
            pools.put(codes, pool);
        }
        for (Step step : steps()) {
            pools = givenUp(step, pools);
        }
        return told.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Grouping::compare))
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private List<Step> steps() {
        List<String> names = tally.getAttributes().stream().map(Attribute::name).toList();
        Invariants.check()
                .that(names.containsAll(policy.givenUpFirst()), StatisticsViolation.ATTRIBUTE_UNKNOWN, "/givenUpFirst")
                .orThrow();
        List<String> order = new ArrayList<>(names);
        Collections.reverse(order);
        order.removeAll(policy.givenUpFirst());
        order.addAll(0, policy.givenUpFirst());
        return order.stream()
                .distinct()
                .map(names::indexOf)
                .flatMap(place -> IntStream.iterate(
                                tally.getAttributes().get(place).levels() - 1, level -> level >= 0, level -> level - 1)
                        .mapToObj(level -> new Step(place, level)))
                .toList();
    }

    private Map<List<@Nullable String>, Pool> givenUp(Step step, Map<List<@Nullable String>, Pool> pools) {
        Map<List<@Nullable String>, Pool> larger = new HashMap<>();
        pools.forEach((codes, pool) -> {
            Pool into = larger.computeIfAbsent(without(step, codes), none -> new Pool());
            if (pool.isClosed) {
                into.closed++;
            } else {
                into.people += pool.people;
                into.amount += pool.amount;
            }
        });
        larger.forEach((codes, pool) -> {
            Attribute attribute = tally.getAttributes().get(step.place);
            long parts = attribute.isClosed() ? attribute.codes().size() - pool.closed : UNLIMITED;
            pool.isClosed = parts == 0;
            tellIfEnough(codes, pool, most(parts));
        });
        return larger;
    }

    private List<@Nullable String> without(Step step, List<@Nullable String> codes) {
        String code = codes.get(step.place);
        String left = code == null || step.level == 0
                ? null
                : tally.getAttributes().get(step.place).cut(code, step.level);
        List<@Nullable String> changed = new ArrayList<>(codes);
        changed.set(step.place, left);
        return changed;
    }

    /** As many people as there could be if one of the parts were empty. */
    private long most(long parts) {
        return parts == UNLIMITED ? UNLIMITED : Math.max(parts - 1, 0) * (policy.leastPeople() - 1);
    }

    private void tellIfEnough(List<@Nullable String> codes, Pool pool, long most) {
        if (Math.min(pool.people, most) >= policy.leastPeople()) {
            pool.limitTo(most);
            pool.isClosed = true;
            told.put(codes, pool);
        } else {
            pool.limitTo(policy.leastPeople() - 1L);
        }
    }

    private PeopleGroup group(List<@Nullable String> codes, Pool pool) {
        Map<String, String> known = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (code != null) {
                known.put(tally.getAttributes().get(i).name(), code);
            }
        }
        return new PeopleGroup(Collections.unmodifiableMap(known), pool.people, pool.amount);
    }

    private static int compare(List<@Nullable String> one, List<@Nullable String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = CODES.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
