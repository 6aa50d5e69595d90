package dev.wick.cli;

/// The version of this build. The compiler copies the constant to where it is used, so that asking
/// for it costs nothing at start-up: no resource, no manifest.
public final class Version {

  public static final String NUMBER = "${project.version}";

  private Version() {}
}
