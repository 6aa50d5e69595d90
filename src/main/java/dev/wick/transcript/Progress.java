package dev.wick.transcript;

/// How far the first reading of all files is.
///
/// @param completeSince all that was written at or after this moment has been read, in milliseconds
///   since 1970: the time of the newest unread file; `Long.MIN_VALUE` when everything is read
public record Progress(int filesRead, int files, long bytesRead, long bytes, long completeSince) {

  /// Everything is read.
  public boolean done() {
    return completeSince == Long.MIN_VALUE;
  }
}
