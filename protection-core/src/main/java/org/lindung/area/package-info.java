/** Places in Indonesia by their official codes: start at {@link org.lindung.area.VillageCode}. */
@NullMarked
package org.lindung.area;

import org.jspecify.annotations.NullMarked;
