package dev.wick.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which messages a report asks for; null asks for all. A model selects charges: of a message whose
/// advisor was another model only the part of the model asked for is counted.
///
/// @param since first local day, inclusive
/// @param until last local day, inclusive
/// @param project folder name below `projects`, or a path as the transcripts' `cwd` has it
public record Selection(
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String project,
    @Nullable String model) {

  public static final Selection ALL = new Selection(null, null, null, null);
}
