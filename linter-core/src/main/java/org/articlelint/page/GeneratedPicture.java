package org.articlelint.page;

import java.util.Locale;
import java.util.Optional;
import org.articlelint.page.credit.Credit;
import org.articlelint.page.metadata.ImageData;
import org.articlelint.page.metadata.PictureFile;

/**
 * A picture that seems to be made by an image generator.
 *
 * @param sign where that shows
 * @param words the file's name, the credit or the source type that shows it
 * @param isLabelled whether the words with the picture say so: "KI-generiert"
 */
public record GeneratedPicture(Sign sign, String words, boolean isLabelled) {

  /** IPTC Digital Source Type NewsCodes: trainedAlgorithmicMedia, compositeWithTrainedAlgorithmicMedia, algorithmicMedia. */
  private static final String BY_MACHINE = "lgorithmicmedia";

  /** Where it shows that a picture is generated: what the page or the picture's own file says to machines, or the file's name. */
  public enum Sign { CREDIT, METADATA, PICTURE, FILE }

  /** What shows that the picture is generated; empty where nothing does. */
  public static Optional<GeneratedPicture> of(Page page, Image image) {
    Optional<Caption> caption = page.captions().of(image);
    boolean isLabelled = caption.isPresent() && Vocabulary.GENERATED_LABEL.firstIn(caption.get().text()).isPresent();
    Optional<Credit> credit = caption.flatMap(Caption::credit);
    if (credit.isPresent() && Vocabulary.IMAGE_GENERATOR.firstIn(credit.get().text()).isPresent()) {
      return Optional.of(new GeneratedPicture(Sign.CREDIT, credit.get().text(), isLabelled));
    }
    for (ImageData data : page.fact(ImageMetadata.FACT).of(image)) {
      if (data.sourceType().isPresent() && isByMachine(data.sourceType().get())) {
        return Optional.of(new GeneratedPicture(Sign.METADATA, data.sourceType().get(), isLabelled));
      }
    }
    Optional<String> told = page.fact(ImageMetadata.FACT).file(image).flatMap(PictureFile::sourceType);
    if (told.isPresent() && isByMachine(told.get())) {
      return Optional.of(new GeneratedPicture(Sign.PICTURE, told.get(), isLabelled));
    }
    String name = image.src().isEmpty() ? "" : FileName.of(image.src().get()).stem();
    return Vocabulary.GENERATED_FILE.firstIn(name).isEmpty() ? Optional.empty() : Optional.of(new GeneratedPicture(Sign.FILE, name, isLabelled));
  }

  private static boolean isByMachine(String type) {
    return type.toLowerCase(Locale.ROOT).contains(BY_MACHINE);
  }
}
