package org.lindung.examples.benchmarks;

import java.util.Collection;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** The rule in Drools, as an executable model: its conditions compiled to Java. */
final class DroolsRule implements AutoCloseable {
    private static final String RULE = "/org/lindung/examples/benchmarks/departure.drl";

    private final KieContainerSessionsPool sessions;
    private final KieSession warm;

    DroolsRule() {
        KieContainer container = new KieHelper().addFromClassPath(RULE).getKieContainer(ExecutableModelProject.class);
        this.sessions = container.newKieSessionsPool(1);
        this.warm = sessions.newKieSession();
    }

    /** One person, in a session that is kept: less than half as dear as a session for each. */
    boolean mayDepart(KnownDeparture departure) {
        FactHandle inserted = warm.insert(departure);
        boolean fired = warm.fireAllRules() == 1;
        warm.delete(inserted);
        return fired;
    }

    /** How many of these people may depart, all in one session from a pool. */
    int countMayDepart(Collection<KnownDeparture> departures) {
        KieSession session = sessions.newKieSession();
        departures.forEach(session::insert);
        int fired = session.fireAllRules();
        session.dispose();
        return fired;
    }

    @Override
    public void close() {
        warm.dispose();
        sessions.shutdown();
    }
}
