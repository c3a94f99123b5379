package org.lindung;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that core is made of, so that a check holds for a type on the day it is written. */
public final class Core {
    public static final String ROOT = "org.lindung";

    /** The tests of core are a folder here, and a jar in the tests of the module above. */
    static final ImportOption TESTS =
            location -> location.matches(Pattern.compile(".*/test-classes/.*|.*-tests\\.jar!/.*"));

    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !TESTS.includes(location))
            .importPackages(ROOT);

    private Core() {}

    public static Stream<Class<?>> types() {
        return CLASSES.stream().<Class<?>>map(type -> type.reflect()).sorted(Comparator.comparing(Class::getName));
    }

    /** The types that are made by a builder of their own. */
    public static Stream<Class<?>> aggregates() {
        return types().filter(Class::isInterface)
                .filter(type -> Stream.of(type.getDeclaredClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder")));
    }

    /** The constants of every enum that implements an interface. */
    public static <T> List<T> constants(Class<T> implemented) {
        return types().filter(Class::isEnum)
                .filter(implemented::isAssignableFrom)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(implemented::cast)
                .toList();
    }
}
