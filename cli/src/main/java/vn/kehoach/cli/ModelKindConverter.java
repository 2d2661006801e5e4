package vn.kehoach.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.kehoach.extractor.model.ModelKind;

/** A kind of model by its label, such as {@code section-roles}. */
final class ModelKindConverter implements ITypeConverter<ModelKind> {

  @Override
  public ModelKind convert(String label) {
    return Arrays.stream(ModelKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "none of "
                    + Arrays.stream(ModelKind.values())
                        .map(ModelKind::label)
                        .collect(Collectors.joining(", "))));
  }
}
