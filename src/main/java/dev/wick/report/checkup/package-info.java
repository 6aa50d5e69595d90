/// What a reading of all transcripts brought to light besides usage: what was found, skipped, not
/// priced, about to be deleted, and what Claude Code itself reckons.
@NullMarked
package dev.wick.report.checkup;

import org.jspecify.annotations.NullMarked;
