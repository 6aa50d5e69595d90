/// The terminal at both ends: what is sent to it and taken back, what comes from it, and the shell
/// that lent it. Knows nothing of what is drawn.
@NullMarked
package dev.wick.live.terminal;

import org.jspecify.annotations.NullMarked;
