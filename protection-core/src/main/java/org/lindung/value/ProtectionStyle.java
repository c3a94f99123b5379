package org.lindung.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the aggregates of this library are generated: {@code X}, {@code X.builder()}, and a hidden implementation.
 *
 * <p>Source retention, so that a consumer's compiler never looks for Immutables. Collections keep insertion order
 * ({@code jdkOnly} without {@code jdk9Collections}), so that results do not differ from one JVM to the next. No default of an
 * attribute asks for another default, so nothing guards against such circles ({@code unsafeDefaultAndDerived}): the guard is
 * an object and two memory barriers for every value that is made.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        optionalAcceptNullable = true,
        depluralize = false,
        redactedMask = "***",
        unsafeDefaultAndDerived = true,
        allowedClasspathAnnotations = {
            org.jspecify.annotations.Nullable.class,
            org.jspecify.annotations.NullMarked.class
        },
        throwForInvalidImmutableState = InvalidValueException.class)
public @interface ProtectionStyle {}
