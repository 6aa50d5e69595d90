/// One class a command, the options they share, and the exit codes.
@NullMarked
package dev.wick.cli;

import org.jspecify.annotations.NullMarked;
