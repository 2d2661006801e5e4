package vn.kehoach.extractor.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Hands the operators that build and paint paths (ISO 32000-1, 8.5) to the page's drawing. */
final class PdfDrawingOperator extends OperatorProcessor {

  /** All operators that it understands. */
  static final List<String> NAMES =
      List.of(
          "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");

  private final String name;
  private final Supplier<PdfDrawing> drawing;

  PdfDrawingOperator(String name, PDFStreamEngine context, Supplier<PdfDrawing> drawing) {
    super(context);
    this.name = name;
    this.drawing = drawing;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return;
      }
      numbers[i] = number.floatValue();
    }
    PdfDrawing on = drawing.get();
    switch (name) {
      case "h" -> on.closePath();
      case "n" -> on.endPath();
      case "S", "B", "B*" -> on.stroke();
      case "s", "b", "b*" -> {
        on.closePath();
        on.stroke();
      }
      case "f", "F", "f*" -> on.fill();
      default -> build(on, numbers);
    }
  }

  private void build(PdfDrawing on, float[] numbers) {
    int n = numbers.length;
    if (name.equals("re") && n == 4) {
      float x = numbers[0];
      float y = numbers[1];
      on.moveTo(point(x, y));
      on.lineTo(point(x + numbers[2], y));
      on.lineTo(point(x + numbers[2], y + numbers[3]));
      on.lineTo(point(x, y + numbers[3]));
      on.closePath();
    } else if (n >= 2) {
      Point2D to = point(numbers[n - 2], numbers[n - 1]);
      switch (name) {
        case "m" -> on.moveTo(to);
        case "l" -> on.lineTo(to);
        default -> on.curveTo(to);
      }
    }
  }

  private Point2D point(float x, float y) {
    return getContext().transformedPoint(x, y);
  }
}
