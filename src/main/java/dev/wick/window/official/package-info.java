/// What Claude Code itself says of the account's limits: its status line's input, wick's captures
/// of it, and the course of each window that comes of them.
@NullMarked
package dev.wick.window.official;

import org.jspecify.annotations.NullMarked;
