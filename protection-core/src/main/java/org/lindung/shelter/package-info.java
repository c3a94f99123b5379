/** Shelters and quarantine places, and the stays of people in them. */
@NullMarked
package org.lindung.shelter;

import org.jspecify.annotations.NullMarked;
