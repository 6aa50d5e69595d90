package dev.wick.cli;

import dev.wick.price.PricedMessage;
import dev.wick.transcript.LimitLine;
import dev.wick.transcript.Progress;
import java.util.List;

/// All that the transcripts say, read once.
///
/// @param byTime every message, priced, the oldest first
/// @param limits every limit message
record Account(List<PricedMessage> byTime, List<LimitLine> limits, Progress progress) {}
