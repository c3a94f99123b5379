/**
 * Home villages and the programme <i>Desa Migran Produktif</i> (Desmigratif).
 *
 * <p>Start at {@link org.lindung.village.Village}; {@link org.lindung.village.DesmigratifRegister} holds the designations
 * that are known from published sources, each with its source and how sure it is.
 *
 * <p>Not here: the places themselves ({@code org.lindung.area}), the programme's own criteria and indicators, which were
 * not found, and the later <i>Desa Migran Emas</i>.
 */
@NullMarked
package org.lindung.village;

import org.jspecify.annotations.NullMarked;
