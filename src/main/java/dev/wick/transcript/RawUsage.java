package dev.wick.transcript;

/// The numbers of one `usage` object as the line gives them; absent and null are 0, all are within
/// 0 to 2^53.
///
/// @param flatWrite `cache_creation_input_tokens`
/// @param write5m `cache_creation.ephemeral_5m_input_tokens`
/// @param write1h `cache_creation.ephemeral_1h_input_tokens`
/// @param webSearches `server_tool_use.web_search_requests`
public record RawUsage(
    long input,
    long output,
    long flatWrite,
    long write5m,
    long write1h,
    long read,
    long webSearches) {}
