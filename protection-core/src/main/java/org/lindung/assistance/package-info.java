/** What can be given to people, by whom and under which programme, and what was decided and delivered. */
@NullMarked
package org.lindung.assistance;

import org.jspecify.annotations.NullMarked;
