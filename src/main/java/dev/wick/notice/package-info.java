/// Tells of what happened to a budget or a limit, once, by the ways the user wants, and never in
/// the way of anything else.
@NullMarked
package dev.wick.notice;

import org.jspecify.annotations.NullMarked;
