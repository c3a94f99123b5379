/**
 * Places in Indonesia by their official codes, with all that the list of the Ministry of Home Affairs names.
 *
 * <p>Start at {@link org.lindung.area.AreaDirectory} for the areas of today and at {@link org.lindung.area.AreaHistory}
 * for codes on older papers. Nothing here knows boundaries, coordinates or the codes of Statistics Indonesia, and nothing
 * guesses a place, let alone a person, from a name.
 */
@NullMarked
package org.lindung.area;

import org.jspecify.annotations.NullMarked;
