package dev.wick.cli;

/// How an answer is written.
enum Form {
  TABLE,
  JSON,
  CSV,
  MARKDOWN
}
