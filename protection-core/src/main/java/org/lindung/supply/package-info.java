/**
 * Goods from the donor to those who use them. {@link org.lindung.supply.Item} and {@link org.lindung.supply.ItemCatalogue}
 * say what there can be, {@link org.lindung.supply.Donation} and {@link org.lindung.supply.GoodsHandOver} what came, {@link
 * org.lindung.supply.DistributionPlan} who is to get it. Start at {@link org.lindung.supply.Stock}: what is in a store is
 * the sum of {@link org.lindung.supply.StockMovement}s, in which nothing appears and nothing vanishes.
 *
 * <p>Goods are counted, not priced: values stand in hand-over records only. Who has a right to goods is not said here.
 */
@NullMarked
package org.lindung.supply;

import org.jspecify.annotations.NullMarked;
