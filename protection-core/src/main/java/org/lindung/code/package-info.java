/** Codes of lists that grow without a release of this library: {@link org.lindung.code.Code} is a code with the system that
 * gives it its meaning. Closed lists that code branches on are enums instead. */
@NullMarked
package org.lindung.code;

import org.jspecify.annotations.NullMarked;
