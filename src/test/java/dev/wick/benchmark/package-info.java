/// How fast wick is, beside others, on made-up data of real shape: `mvn -B -Pbenchmark verify`.
@NullMarked
package dev.wick.benchmark;

import org.jspecify.annotations.NullMarked;
