package dev.wick.budget;

import dev.wick.window.Block;
import dev.wick.window.BurnRate;
import dev.wick.window.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The running block, as it stands now.
///
/// @param recent burn rate of the last ten minutes, idle time included
/// @param whole burn rate since the block's first message; null for a single message
/// @param limits those the user has set
public record Current(
    Block block,
    @Nullable BurnRate recent,
    @Nullable BurnRate whole,
    @Nullable Projection projection,
    List<Limit> limits) {}
