/// Thresholds and the warnings they give, and the standing: the facts of now that the live view and
/// `now` both show.
@NullMarked
package dev.wick.budget;

import org.jspecify.annotations.NullMarked;
