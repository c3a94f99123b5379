/** What a person allowed to be done with what is known about them. */
@NullMarked
package org.lindung.consent;

import org.jspecify.annotations.NullMarked;
