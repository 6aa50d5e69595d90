package dev.wick.report.checkup;

import java.util.List;

/// A session of which Claude Code has written down what it reckons.
///
/// @param models the same by model, those that only one side knows too, by name
public record SessionCheck(Comparison session, List<Comparison> models) {}
