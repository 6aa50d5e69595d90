package dev.wick.report;

import java.time.LocalDate;

/// A day of one project.
///
/// @param project folder name below `projects`
public record Instance(String project, LocalDate day) {}
