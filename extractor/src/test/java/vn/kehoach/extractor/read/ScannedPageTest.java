package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class ScannedPageTest {

  @Test
  void aHugePictureIsMadeSmallerBeforeItIsRead() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage(PDRectangle.A4));
      PDImageXObject huge = white(pdf, 30_000, 40_000);
      BufferedImage picture =
          ScannedPage.picture(
              pdf,
              page(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()),
              Optional.of(() -> huge));
      assertThat((long) picture.getWidth() * picture.getHeight())
          .isBetween(30_000_000L, 60_000_000L);
    }
  }

  @Test
  void aHugePageIsDrawnWithFewerDots() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
      BufferedImage picture = ScannedPage.picture(pdf, page(14_400, 14_400), Optional.empty());
      assertThat((long) picture.getWidth() * picture.getHeight())
          .isBetween(50_000_000L, 61_000_000L);
    }
  }

  private static PageContent page(float width, float height) {
    return new PageContent(1, width, height, List.of(), List.of(), List.of());
  }

  /** One bit a dot, packed: a few kilobytes that unfold to more than a gigabyte of dots. */
  private static PDImageXObject white(PDDocument pdf, int width, int height) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] row = new byte[width / Byte.SIZE];
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < height; i++) {
        out.write(row);
      }
    }
    return new PDImageXObject(
        pdf,
        new ByteArrayInputStream(packed.toByteArray()),
        COSName.FLATE_DECODE,
        width,
        height,
        1,
        PDDeviceGray.INSTANCE);
  }
}
