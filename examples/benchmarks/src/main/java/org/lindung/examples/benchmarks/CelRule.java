package org.lindung.examples.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.Program;
import java.util.Map;

/** The rule as a CEL expression, parsed and type-checked beforehand. */
final class CelRule {
    private static final String EXPRESSION = """
            age >= 18
                && healthy
                && competenceCertificate
                && passport
                && workVisa
                && socialSecurityMember
                && placementAgreement
                && employmentAgreement
                && maritalCertificate
                && (married
                    ? permissionSigner == 'spouse'
                    : permissionSigner == 'parent' || permissionSigner == 'guardian')
                && permissionCountersigned
            """;

    private final Program program;

    CelRule() {
        try {
            // the older of the two runtimes, and the faster one
            this.program = CelRuntimeFactory.legacyCelRuntimeBuilder()
                    .build()
                    .createProgram(compiler().compile(EXPRESSION).getAst());
        } catch (CelValidationException | CelEvaluationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder compiler =
                CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        prepare(People.KNOWN.get(0)).keySet().forEach(name -> compiler.addVar(name, typeOf(name)));
        return compiler.build();
    }

    private static CelType typeOf(String name) {
        return switch (name) {
            case PlainValues.AGE -> SimpleType.INT;
            case PlainValues.PERMISSION_SIGNER -> SimpleType.STRING;
            default -> SimpleType.BOOL;
        };
    }

    /** What the engine reads, made beforehand: CEL counts in {@code long}. */
    static Map<String, Object> prepare(KnownDeparture departure) {
        return PlainValues.of(departure, (long) departure.age());
    }

    boolean mayDepart(Map<String, Object> departure) throws CelEvaluationException {
        return (Boolean) program.eval(departure);
    }
}
