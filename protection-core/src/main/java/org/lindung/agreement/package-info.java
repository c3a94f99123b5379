/** Agreements between the parties of migration; so far the kinds that the placement rules ask for. */
@NullMarked
package org.lindung.agreement;

import org.jspecify.annotations.NullMarked;
