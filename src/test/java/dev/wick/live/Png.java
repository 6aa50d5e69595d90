package dev.wick.live;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// An image as PNG: nothing but its size, colours and pixels, packed by a deflate written in Java,
/// because that of the JDK gives other bytes with another zlib.
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte BITS = 8;
  private static final byte INDEXED = 3;

  /// Rows as they are: the same letters again are found better than differences.
  private static final byte UNFILTERED = 0;

  private Png() {}

  static byte[] of(BufferedImage image) throws IOException {
    var png = new ByteArrayOutputStream();
    png.write(SIGNATURE);
    Palette palette = Palette.of(List.of(image));
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight()).put(BITS).put(INDEXED);
    chunk(png, "IHDR", header.array());
    chunk(png, "PLTE", channels(palette.colors()));
    chunk(png, "IDAT", deflated(rows(image, palette)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static byte[] channels(int[] colors) {
    ByteBuffer channels = ByteBuffer.allocate(3 * colors.length);
    for (int color : colors) {
      channels.put((byte) (color >> 16)).put((byte) (color >> 8)).put((byte) color);
    }
    return channels.array();
  }

  private static byte[] rows(BufferedImage image, Palette palette) {
    int width = image.getWidth();
    byte[] indices = palette.indices(image);
    ByteBuffer rows = ByteBuffer.allocate((1 + width) * image.getHeight());
    for (int y = 0; y < image.getHeight(); y++) {
      rows.put(UNFILTERED).put(indices, y * width, width);
    }
    return rows.array();
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, deflater())) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static Deflater deflater() throws GZIPException {
    return new Deflater(JZlib.Z_DEFAULT_COMPRESSION);
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    png.write(ByteBuffer.allocate(4).putInt(data.length).array());
    png.write(name);
    png.write(data);
    png.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
  }
}
