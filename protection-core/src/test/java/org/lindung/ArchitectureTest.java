package org.lindung;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.lindung.basics.Answer;
import org.lindung.privacy.NotPersonal;
import org.lindung.privacy.PersonalData;
import org.lindung.value.Doubtful;

/** The house stands as it was drawn. */
class ArchitectureTest {
    /** The packages under {@code org.lindung}, ground floor first: each may use only those before it. */
    static final List<String> STOREYS = List.of(
            "value",
            "basics",
            "code",
            "law",
            "privacy",
            "contact",
            "rule",
            "area",
            "party",
            "migrant",
            "household",
            "village",
            "agreement",
            "consent",
            "assistance",
            "supply",
            "shelter",
            "casework",
            "referral",
            "screening",
            "eligibility",
            "statistics",
            "retention",
            "audit",
            "disclosure");

    private static final DescribedPredicate<JavaAccess<?>> THE_CLOCK = access(
            "the clock",
            "java\\.time\\..*\\.now\\(.*",
            "java\\.time\\.Clock\\..*",
            "java\\.time\\.InstantSource\\..*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.util\\.(Gregorian)?Calendar\\..*");

    private static final DescribedPredicate<JavaAccess<?>> CHANCE = access(
            "chance",
            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)\\..*",
            "java\\.util\\.random\\..*",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.lang\\.System\\.identityHashCode\\(.*",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)");

    private static final DescribedPredicate<JavaAccess<?>> THE_SETTINGS_OF_THE_MACHINE = access(
            "locale, zone, charset or properties of the machine",
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.util\\.(Locale|Currency)\\.get(Display\\w+|Symbol)\\(\\)",
            "java\\.util\\.ResourceBundle\\.getBundle\\(java\\.lang\\.String\\)",
            "java\\.util\\.Formatter\\.<init>\\(\\)",
            "java\\.util\\.(TimeZone\\.getDefault|Scanner\\.<init>)\\(.*",
            "java\\.lang\\.String\\.formatted\\(.*",
            "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
            "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
            "java\\.lang\\.String\\.(getBytes\\(\\)|<init>\\(\\[B\\))",
            "java\\.lang\\.System\\.(getenv|getProperty|getProperties|lineSeparator)\\(.*",
            "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String, .*",
            "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.text\\.NumberFormat\\.get\\w*Instance\\(\\)",
            "java\\.text\\.DecimalFormat\\.<init>\\((java\\.lang\\.String)?\\)",
            "java\\.text\\.(Simple)?DateFormat\\..*",
            "java\\.text\\.MessageFormat\\.(format\\(.*|<init>\\(java\\.lang\\.String\\))",
            "java\\.text\\.Collator\\.getInstance\\(\\)",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(java\\.lang\\.String\\)|ofLocalized.*)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)");

    private static DescribedPredicate<JavaAccess<?>> access(String description, String... targets) {
        Pattern pattern = Pattern.compile(String.join("|", targets));
        return describe(
                description,
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }

    private static ArchRule nothingAsks(DescribedPredicate<JavaAccess<?>> outside) {
        return noClasses().should().accessTargetWhere(outside).because("the same facts give the same answer anywhere");
    }

    private static int storey(JavaClass type) {
        return storeyOf(type.getPackageName());
    }

    /** The storey in which a type stands, counted from the ground. */
    static int storey(Class<?> type) {
        return storeyOf(type.getPackageName());
    }

    private static int storeyOf(String packageName) {
        String place = packageName + ".";
        for (String storey : STOREYS) {
            if (place.startsWith(Core.ROOT + "." + storey + ".")) {
                return STOREYS.indexOf(storey);
            }
        }
        return -1;
    }

    @Test
    void every_package_has_a_storey() {
        assertThat(Core.CLASSES).allMatch(type -> storey(type) >= 0);
    }

    @Test
    void packages_use_only_lower_storeys() {
        classes()
                .should(new ArchCondition<>("use only lower storeys") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> storey(use.getTargetClass()) > storey(type))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                    }
                })
                .check(Core.CLASSES);
    }

    @Test
    void packages_inside_a_storey_do_not_go_round_in_circles() {
        slices().matching(Core.ROOT + ".(**)").should().beFreeOfCycles().check(Core.CLASSES);
    }

    @Test
    void nothing_but_the_jdk_and_two_small_libraries_is_used() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Core.ROOT + "..",
                        "java..",
                        "javax.crypto..",
                        "javax.security.auth..",
                        "jakarta.validation..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "org.immutables..")
                .check(Core.CLASSES);
    }

    @Test
    void no_files_network_or_database_are_reached() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..", "java.net.http..", "java.sql..", "java.nio.file..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*")
                .check(Core.CLASSES);
    }

    @Test
    void no_clock_is_read() {
        nothingAsks(THE_CLOCK).check(Core.CLASSES);
    }

    @Test
    void nothing_is_left_to_chance() {
        nothingAsks(CHANCE).check(Core.CLASSES);
    }

    @Test
    void no_setting_of_the_machine_is_read() {
        nothingAsks(THE_SETTINGS_OF_THE_MACHINE).check(Core.CLASSES);
    }

    @Test
    void personal_attributes_are_masked() {
        attributes()
                .and()
                .areAnnotatedWith(PersonalData.class)
                .should()
                .beAnnotatedWith(Value.Redacted.class)
                .check(Core.CLASSES);
    }

    @Test
    void answers_about_a_person_say_how_sensitive_they_are() {
        attributes()
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(NotPersonal.class)
                .and()
                .haveRawReturnType(Answer.class)
                .should()
                .beAnnotatedWith(PersonalData.class)
                .check(Core.CLASSES);
    }

    private static GivenMethodsConjunction attributes() {
        return methods()
                .that()
                .areDeclaredInClassesThat(
                        describe("are aggregates", type -> Core.aggregates().anyMatch(type::isEquivalentTo)))
                .and(describe(
                        "are attributes",
                        (JavaMethod method) -> method.getName().matches("(get|is)[A-Z].*")));
    }

    @Test
    void no_default_asks_for_another_one() {
        List<JavaMethodCall> ofDefaults = Core.CLASSES.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getOrigin().isAnnotatedWith(Value.Default.class))
                .toList();

        assertThat(ofDefaults).isNotEmpty();
        assertThat(ofDefaults).noneMatch(call -> call.getTarget().isAnnotatedWith(Value.Default.class));
    }

    @Test
    void doubts_of_a_part_are_not_reported_twice() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Doubtful.class)
                .and()
                .haveRawReturnType(describe("doubtful", type -> type.isAssignableTo(Doubtful.class)))
                .should()
                .beAnnotatedWith(Valid.class)
                .check(Core.CLASSES);
    }

    @Test
    void null_is_marked_in_every_package() {
        assertThat(Core.CLASSES).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    /** Does what core must not do. */
    @SuppressWarnings({"unused", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "AnnotateFormatMethod"})
    private static final class Outsider {
        private final LocalDate today = LocalDate.now();
        private final double chance = Math.random();
        private final String digits = "%d".formatted(7);
        private final UnaryOperator<String> lowerCase = String::toLowerCase;
    }

    @Test
    void these_rules_notice_what_they_forbid() {
        assertThat(breaches(THE_CLOCK)).singleElement().asString().contains("LocalDate.now()");
        assertThat(breaches(CHANCE)).singleElement().asString().contains("Math.random()");
        assertThat(breaches(THE_SETTINGS_OF_THE_MACHINE))
                .hasSize(2)
                .anyMatch(breach -> breach.contains("formatted("))
                .anyMatch(breach -> breach.contains("toLowerCase()"));
    }

    private static List<String> breaches(DescribedPredicate<JavaAccess<?>> outside) {
        JavaClasses outsider = new ClassFileImporter().importClasses(Outsider.class);
        return nothingAsks(outside).evaluate(outsider).getFailureReport().getDetails();
    }
}
