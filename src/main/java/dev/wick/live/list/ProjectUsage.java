package dev.wick.live.list;

import dev.wick.budget.Reckoning;

/// What a project has used, in the blocks of all usage.
public record ProjectUsage(ProjectQuery query, Reckoning reckoning) implements Answer {}
