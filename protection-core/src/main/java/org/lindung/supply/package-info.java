/** Goods: items, kits, donations, hand-over records and stock. */
@NullMarked
package org.lindung.supply;

import org.jspecify.annotations.NullMarked;
