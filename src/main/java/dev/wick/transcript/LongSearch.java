package dev.wick.transcript;

/// How far the search for the end of a line has come that is too long to be held. Only when the end
/// is found, and a key before it, the line is looked at again.
///
/// @param start where the line begins
/// @param searched up to where neither its end nor a first key can begin
/// @param key where its first key is, -1 while none is found
record LongSearch(long start, long searched, long key) {}
