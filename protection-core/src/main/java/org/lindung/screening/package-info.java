/** Questions that may show signs of trafficking, and what the answers can and cannot say. */
@NullMarked
package org.lindung.screening;

import org.jspecify.annotations.NullMarked;
