package org.lindung.eligibility.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lindung.Core;
import org.lindung.agreement.WorkerAgreement;
import org.lindung.consent.Permission;
import org.lindung.eligibility.OldLawOfCrew;
import org.lindung.eligibility.quarantine.RequiredQuarantine;
import org.lindung.law.Provision;
import org.lindung.screening.InstrumentSource;
import org.lindung.screening.ScreeningResult;

class LegalLookupTest {
    /** What cites the law for one agreement, one use of data, one screening: answers, and no lookups. */
    private static final Set<Class<?>> ANSWERS = Set.of(
            WorkerAgreement.class,
            Permission.class,
            RequiredQuarantine.class,
            InstrumentSource.class,
            ScreeningResult.class,
            LegalLookup.class,
            // what requirements of several books share; the books cite it
            OldLawOfCrew.class);

    private static final Set<String> WITHOUT_LAW_OF_THEIR_OWN = Set.of(Core.ROOT + ".law", Core.ROOT + ".rule");

    /** They use this package, so that it cannot name them; the law coverage does. */
    private static final Set<String> STANDING_ABOVE = Set.of(Core.ROOT + ".disclosure", Core.ROOT + ".retention");

    @ParameterizedTest
    @EnumSource
    void rests_on_provisions_each_named_once(LegalLookup lookup) {
        assertThat(lookup.provisions()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void is_there_for_every_public_type_that_cites_the_law_by_itself() {
        List<Class<?>> citing = Core.types()
                .filter(type -> !WITHOUT_LAW_OF_THEIR_OWN.contains(type.getPackageName()))
                .filter(type -> !STANDING_ABOVE.contains(type.getPackageName()))
                .filter(type -> Modifier.isPublic(type.getModifiers()) && !ANSWERS.contains(type))
                .filter(LegalLookupTest::cites)
                .toList();

        assertThat(Stream.of(LegalLookup.values()).map(LegalLookup::type)).containsExactlyInAnyOrderElementsOf(citing);
    }

    private static boolean cites(Class<?> type) {
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getGenericReturnType)
                .map(Object::toString);
        Stream<String> constants = Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> field.getGenericType().toString());
        return Stream.concat(methods, constants).anyMatch(used -> used.contains(Provision.class.getName()));
    }
}
