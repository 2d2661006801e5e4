package vn.kehoach.extractor.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureRulesTest {

  private static final int DOTS_PER_INCH = 200;

  private static final Rectangle UPPER_BORDER = new Rectangle(100, 100, 1400, 3);
  private static final Rectangle LOWER_BORDER = new Rectangle(100, 400, 1400, 3);
  private static final Rectangle LEFT_BORDER = new Rectangle(100, 100, 3, 300);

  /** As four T in bold, side by side. */
  private static final Rectangle BARS = new Rectangle(600, 250, 110, 5);

  @Test
  void bordersAreLinesAndArePaintedOver() {
    PictureRules rules = rules(UPPER_BORDER, LOWER_BORDER, LEFT_BORDER);
    assertThat(rules.lines())
        .filteredOn(PageRule::isHorizontal)
        .extracting(rule -> Math.round(rule.length()))
        .containsExactly(504L, 504L);
    assertThat(rules.lines()).filteredOn(rule -> !rule.isHorizontal()).hasSize(1);
    assertThat(darkDots(rules.rest())).isZero();
  }

  @Test
  void aLineOfAPageThatLiesAskewIsPaintedOverToo() {
    BufferedImage picture = picture();
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(2));
    graphics.drawLine(100, 100, 1500, 114);
    graphics.dispose();
    PictureRules rules = PictureRules.of(picture, DOTS_PER_INCH);
    assertThat(rules.lines()).hasSize(1);
    assertThat(darkDots(rules.rest())).isZero();
  }

  @Test
  void theBarsOfLettersStay() {
    assertThat(darkDots(rules(BARS).rest())).isEqualTo(BARS.width * BARS.height);
  }

  @Test
  void thePictureItselfStaysAsItIs() {
    BufferedImage picture = picture(UPPER_BORDER);
    int before = darkDots(picture);
    PictureRules rules = PictureRules.of(picture, DOTS_PER_INCH);
    assertThat(rules.rest()).isNotSameAs(picture);
    assertThat(darkDots(picture)).isEqualTo(before);
  }

  private static PictureRules rules(Rectangle... ink) {
    return PictureRules.of(picture(ink), DOTS_PER_INCH);
  }

  private static BufferedImage picture(Rectangle... ink) {
    BufferedImage picture = new BufferedImage(1700, 600, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.setColor(Color.BLACK);
    List.of(ink).forEach(graphics::fill);
    graphics.dispose();
    return picture;
  }

  private static int darkDots(BufferedImage picture) {
    int dark = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        dark += picture.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
      }
    }
    return dark;
  }
}
