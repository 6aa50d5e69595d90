package dev.wick.live;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.jspecify.annotations.Nullable;

/// Pictures after each other as an animated GIF that begins anew for ever. After the first one only
/// what has changed is stored: the rest is transparent.
final class Gif {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final int TRANSPARENT = Palette.MOST;

  private Gif() {}

  /// A picture, and how long it is to be seen.
  ///
  /// @param centiseconds hundredths of a second, at least 2: browsers take less for 10
  record Frame(BufferedImage image, int centiseconds) {}

  static byte[] of(List<Frame> frames) throws IOException {
    List<BufferedImage> images = new ArrayList<>();
    for (Frame frame : frames) {
      images.add(frame.image());
    }
    Palette palette = Palette.of(images);
    IndexColorModel colors = colors(palette);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    var gif = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(gif)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      byte @Nullable [] shown = null;
      for (Frame frame : frames) {
        byte[] indices = palette.indices(frame.image());
        BufferedImage image =
            changed(shown, indices, frame.image().getWidth(), frame.image().getHeight(), colors);
        writer.writeToSequence(
            new IIOImage(image, null, metadata(writer, image, frame.centiseconds())), null);
        shown = indices;
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return gif.toByteArray();
  }

  private static IndexColorModel colors(Palette palette) {
    byte[][] channels = new byte[3][TRANSPARENT + 1];
    int[] colors = palette.colors();
    for (int i = 0; i < colors.length; i++) {
      for (int channel = 0; channel < 3; channel++) {
        channels[channel][i] = (byte) (colors[i] >> (16 - 8 * channel));
      }
    }
    return new IndexColorModel(
        8, TRANSPARENT + 1, channels[0], channels[1], channels[2], TRANSPARENT);
  }

  private static BufferedImage changed(
      byte @Nullable [] shown, byte[] indices, int width, int height, IndexColorModel colors) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colors);
    byte[] cells = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < indices.length; i++) {
      cells[i] = shown != null && shown[i] == indices[i] ? (byte) TRANSPARENT : indices[i];
    }
    return image;
  }

  private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, int centiseconds)
      throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(
            ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    IIOMetadataNode control =
        (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
    control.setAttribute("disposalMethod", "doNotDispose");
    control.setAttribute("transparentColorFlag", "TRUE");
    control.setAttribute("transparentColorIndex", Integer.toString(TRANSPARENT));
    control.setAttribute("delayTime", Integer.toString(centiseconds));
    IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
    IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
    loop.setAttribute("applicationID", "NETSCAPE");
    loop.setAttribute("authenticationCode", "2.0");
    loop.setUserObject(new byte[] {1, 0, 0});
    extensions.appendChild(loop);
    root.appendChild(extensions);
    metadata.setFromTree(FORMAT, root);
    return metadata;
  }
}
