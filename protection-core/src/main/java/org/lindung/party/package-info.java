/** Organisations and people other than the migrant; so far what the placement rules ask of an employer. */
@NullMarked
package org.lindung.party;

import org.jspecify.annotations.NullMarked;
