package dev.wick.transcript;

/// Up to where a file has been read, and by what it is known again: enough to go on later, in
/// another process too.
///
/// @param key which file of the disk it was, 0 where the file system does not tell
/// @param size its length in bytes before it was read
/// @param modified when it was last written to before it was read, in nanoseconds since 1970
/// @param offset all bytes before it are done with
/// @param overlong `offset` is inside a line too long to be read, whose end is awaited
/// @param markLength how many bytes before `offset` the mark is made of
/// @param mark a hash of them
/// @param headLength how many of the file's first bytes the head is made of
/// @param head a hash of them
public record FileState(
    TranscriptFile file,
    long key,
    long size,
    long modified,
    long offset,
    boolean overlong,
    int markLength,
    long mark,
    int headLength,
    long head) {}
