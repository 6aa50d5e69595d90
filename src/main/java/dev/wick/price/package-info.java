/// The price list, model ids, and what a message cost. The only place that turns tokens into money
/// and the only place that adds money up.
@NullMarked
package dev.wick.price;

import org.jspecify.annotations.NullMarked;
