package org.lindung.examples.benchmarks;

import java.math.BigDecimal;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The rule as a DMN decision in the KIE engine, without its type checks at run time. */
final class DmnRule {
    private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
            .setOption(new RuntimeTypeCheckOption(false))
            .buildConfiguration()
            .fromClasspathResource("departure.dmn", DmnRule.class)
            .getOrElseThrow(IllegalStateException::new);

    private final DMNModel model = runtime.getModels().get(0);

    /** What the engine reads, made beforehand: FEEL counts in {@link BigDecimal}. */
    DMNContext prepare(KnownDeparture departure) {
        DMNContext context = runtime.newContext();
        PlainValues.of(departure, BigDecimal.valueOf(departure.age())).forEach(context::set);
        return context;
    }

    boolean mayDepart(DMNContext departure) {
        return Boolean.TRUE.equals(
                runtime.evaluateAll(model, departure).getContext().get("mayDepart"));
    }
}
