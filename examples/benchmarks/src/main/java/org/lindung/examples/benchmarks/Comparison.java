package org.lindung.examples.benchmarks;

import java.util.OptionalDouble;

/**
 * One line of the result: our figure beside a peer's, or alone beside its limit. Less is better everywhere.
 *
 * @param name what is compared, with the unit of the figures at its end
 * @param ours our figure
 * @param peer the other figure; empty where ours has to stand alone
 * @param ratio ours divided by the peer's; empty without a peer
 * @param target the most that the ratio, or without a peer our figure, may be; empty where nothing was promised
 */
record Comparison(String name, double ours, OptionalDouble peer, OptionalDouble ratio, OptionalDouble target) {

    /** A figure that has to stay below a limit of its own. */
    static Comparison alone(String name, double ours, double target) {
        return new Comparison(name, ours, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(target));
    }

    boolean hasTarget() {
        return target.isPresent();
    }

    /** Whether the promise was kept; true also where there is none. */
    boolean met() {
        return target.isEmpty() || ratio.orElse(ours) <= target.getAsDouble();
    }
}
