/**
 * Records in the layout of the Global Synthetic Dataset of the Counter-Trafficking Data Collaborative (CTDC): 27 columns, filled
 * from cases of HTCDS 2.0, of at least <i>k</i> people alike. Names of columns and what stands in them are those of its codebook of
 * February 2024; no text of it is used, and nobody there has endorsed this project.
 *
 * <p>Start at {@link org.lindung.json.ctdc.CtdcRecords}. Which column is filled from what is in {@code docs/reference/ctdc.md}.
 *
 * <p>Only an export: of a flag that several things are merged into nobody can tell which of them it was.
 */
@NullMarked
package org.lindung.json.ctdc;

import org.jspecify.annotations.NullMarked;
