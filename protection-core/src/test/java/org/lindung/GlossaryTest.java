package org.lindung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Identifier;
import org.lindung.value.ViolationCode;

/** The glossary knows every word of the domain, and no other. */
class GlossaryTest {
    /** {@code Type} or {@code Type.member} in backticks; fields of other people's formats start in lower case. */
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w*)(?:\\.\\w+)?`");

    /** Numbers of records and codes of violations are explained once for all. */
    private static final List<Class<?>> EXPLAINED_TOGETHER = List.of(Identifier.class, ViolationCode.class);

    private static final Set<String> NAMES = names();

    @Test
    void names_every_public_type_of_the_domain() {
        assertThat(publicTypes()
                        .filter(GlossaryTest::isOfTheDomain)
                        .filter(type -> EXPLAINED_TOGETHER.stream().noneMatch(kind -> kind.isAssignableFrom(type)))
                        .map(Class::getSimpleName)
                        .filter(name -> !NAMES.contains(name)))
                .isEmpty();
    }

    @Test
    void names_no_type_that_does_not_exist() {
        Set<String> types = publicTypes().map(Class::getSimpleName).collect(Collectors.toSet());

        assertThat(NAMES).isSubsetOf(types);
    }

    private static boolean isOfTheDomain(Class<?> type) {
        int storey = ArchitectureTest.storey(type);
        return Set.of(Core.ROOT + ".code", Core.ROOT + ".contact").contains(type.getPackageName())
                || storey >= ArchitectureTest.STOREYS.indexOf("area")
                        && storey < ArchitectureTest.STOREYS.indexOf("eligibility");
    }

    private static Stream<Class<?>> publicTypes() {
        return Core.types().filter(type -> !type.isMemberClass() && Modifier.isPublic(type.getModifiers()));
    }

    private static Set<String> names() {
        try {
            String glossary = Files.readString(Path.of("..", "docs", "glossary.md"), StandardCharsets.UTF_8);
            return NAME.matcher(glossary).results().map(GlossaryTest::typeName).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typeName(MatchResult name) {
        return name.group(1);
    }
}
