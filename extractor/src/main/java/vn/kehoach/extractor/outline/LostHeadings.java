package vn.kehoach.extractor.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.corpus.document.Span;

/**
 * Finds lists whose heading copying has lost: some sites leave out all headings with a Roman
 * number, so that the numbers below begin anew ({@code 1. Mục đích, 2. Yêu cầu, 1. 100% …, 2. 75%
 * …}).
 */
final class LostHeadings {

  private static final Pattern SHARE = Pattern.compile("[0-9] ?%");

  /** Fewer items tell nothing. */
  private static final int ITEMS = 3;

  private LostHeadings() {}

  /** Items of lists that begin anew and of which most promise a share: they are targets. */
  static Set<Branch> targets(String text, Branch root) {
    Set<Branch> targets = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Branch> list = new ArrayList<>();
    boolean anew = false;
    boolean before = false;
    for (Branch branch : root.children) {
      boolean numbered = branch.kind() == LabelKind.ARABIC;
      boolean first =
          numbered
              && branch.line != null
              && branch.line.label() != null
              && branch.line.label().isFirst();
      if (first || !numbered) {
        keep(text, list, anew, targets);
        anew = first && before;
      }
      if (numbered) {
        list.add(branch);
      }
      before |= numbered;
    }
    keep(text, list, anew, targets);
    return targets;
  }

  private static void keep(String text, List<Branch> list, boolean anew, Set<Branch> targets) {
    long shares = list.stream().filter(branch -> promisesShare(text, branch)).count();
    boolean leaves = list.stream().allMatch(branch -> branch.children.isEmpty());
    if (anew && leaves && list.size() >= ITEMS && 2 * shares > list.size()) {
      targets.addAll(list);
    }
    list.clear();
  }

  private static boolean promisesShare(String text, Branch branch) {
    Line line = branch.line;
    if (line == null) {
      return false;
    }
    Span words = line.words();
    return SHARE.matcher(text).region(words.begin(), words.end()).find();
  }
}
