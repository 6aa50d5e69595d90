/// The lists of the live view: which rows they have, what stands in their columns, and what lies
/// below a row. Nothing here draws.
@NullMarked
package dev.wick.live.list;

import org.jspecify.annotations.NullMarked;
