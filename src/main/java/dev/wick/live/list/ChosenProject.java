package dev.wick.live.list;

/// A project that everything is narrowed to.
///
/// @param folder its name below `projects`
/// @param name what people call it: the last folder of its path
public record ChosenProject(String folder, String name) {}
