package org.lindung;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.lindung.basics.Identifier;

/** The specimens of all packages. */
public final class EverySpecimen extends DomainContextBase {
    private static final Arbitrary<String> TOKENS = Combinators.combine(
                    Arbitraries.of("A", "PMI-", "x."), Arbitraries.integers().between(0, 999_999))
            .as((prefix, number) -> prefix + number);

    /** All specimens, in the order of the types' names. */
    public static final List<Specimen<?>> ALL = all();

    /** A specimen's type with a value of it. */
    public record Drawn(Class<?> type, Object value) {
        /** Says which type failed and nothing of the value, which may not know how to keep quiet. */
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    @Provide
    Arbitrary<Drawn> drawn() {
        return Arbitraries.of(ALL).flatMap(specimen -> specimen.any().map(value -> new Drawn(specimen.type(), value)));
    }

    private static List<Specimen<?>> all() {
        List<Specimen<?>> found = new ArrayList<>();
        // by their name, since reading all other tests would take seconds
        new ClassFileImporter()
                        .withImportOption(location -> Core.TESTS.includes(location) && location.contains("Specimens"))
                        .importPackages(Core.ROOT)
                        .stream()
                        .filter(type -> type.isAssignableTo(Specimens.class) && !type.isInterface())
                        .map(EverySpecimen::made)
                        .forEach(specimens -> found.addAll(specimens.specimens()));
        Core.types()
                .filter(type -> Identifier.class.isAssignableFrom(type) && type.isRecord())
                .forEach(type -> found.add(ofId(type)));
        found.sort(Comparator.comparing(specimen -> specimen.type().getName()));
        return List.copyOf(found);
    }

    private static Specimens made(JavaClass type) {
        try {
            return (Specimens) type.reflect().getConstructor().newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new AssertionError(type.getName() + " wants to be public, with a public constructor", unusable);
        }
    }

    private static <T> Specimen<T> ofId(Class<T> type) {
        return Specimen.of(type, TOKENS.map(token -> id(type, token)), id(type, "A-1"));
    }

    private static <T> T id(Class<T> type, String token) {
        try {
            return type.cast(type.getMethod("of", String.class).invoke(null, token));
        } catch (ReflectiveOperationException unusable) {
            throw new AssertionError(type.getName() + " wants a public of(String)", unusable);
        }
    }
}
