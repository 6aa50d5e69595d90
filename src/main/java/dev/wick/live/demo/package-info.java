/// A generated day of work, written as real-shaped transcripts into a temporary folder and played
/// at speed: the demo is the real thing on made-up data.
@NullMarked
package dev.wick.live.demo;

import org.jspecify.annotations.NullMarked;
