/**
 * How a value is made and what can be wrong with it: the ground floor.
 *
 * <p>Start at {@link org.lindung.value.Invariants} to see how a value refuses to exist, at {@link
 * org.lindung.value.Violation} for what is said about it, and at {@link org.lindung.value.Validated} for rows of a
 * batch. Every message exists in English and Indonesian and none of them can carry the offending value.
 *
 * <p>This package knows nothing of people, law or JSON.
 */
@NullMarked
package org.lindung.value;

import org.jspecify.annotations.NullMarked;
