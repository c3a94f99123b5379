/** People who live together and how they are related, over time. */
@NullMarked
package org.lindung.household;

import org.jspecify.annotations.NullMarked;
