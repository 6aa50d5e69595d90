/// Holds wick beside ccusage, which most people use: wherever the two differ, a named rule says
/// why, to the token.
@NullMarked
package dev.wick.proof.differential;

import org.jspecify.annotations.NullMarked;
