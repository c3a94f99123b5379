/**
 * Codes of lists that grow without a release of this library.
 *
 * <p>Start at {@link org.lindung.code.Code}, a code with the system that gives it its meaning, and look it up in a {@link
 * org.lindung.code.CodeDirectory}; {@link org.lindung.code.CodeMappings} says what it is in other systems. Closed lists that
 * code branches on are enums instead. A code that no list has is legal: nothing here refuses it, and nothing guesses what
 * it means.
 */
@NullMarked
package org.lindung.code;

import org.jspecify.annotations.NullMarked;
