package vn.kehoach.extractor.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.extractor.language.PhraseSet;
import vn.kehoach.extractor.language.Predicates;

/**
 * The words that phrases naming bodies are made of ({@code grammar.json} beside this class).
 *
 * @param determiners in front of a body
 * @param droppedDeterminers those that are no part of a name
 * @param titles offices, in front of the body whose office it is
 * @param standaloneTitles offices that stand alone
 * @param groupNouns common nouns for kinds of bodies
 * @param soleGroups groups that need no determiner
 * @param modifiers what may follow a common noun
 * @param trailingDropped modifiers that are no part of a name
 * @param levelWords levels of administration
 * @param heads first words of proper names
 * @param notHeads phrases that only look like one
 * @param notBodies groups that are no bodies by themselves
 * @param predicates words that end a name: what the body does begins there
 */
record AgencyGrammar(
    PhraseSet determiners,
    PhraseSet droppedDeterminers,
    PhraseSet titles,
    PhraseSet standaloneTitles,
    PhraseSet groupNouns,
    PhraseSet soleGroups,
    PhraseSet modifiers,
    PhraseSet trailingDropped,
    PhraseSet levelWords,
    PhraseSet heads,
    PhraseSet notHeads,
    PhraseSet notBodies,
    PhraseSet predicates) {

  static AgencyGrammar standard() {
    try (InputStream in = AgencyGrammar.class.getResourceAsStream("grammar.json")) {
      GrammarFile file = JsonMapper.builder().build().readValue(in, GrammarFile.class);
      return new AgencyGrammar(
          new PhraseSet(file.determiners()),
          new PhraseSet(file.droppedDeterminers()),
          new PhraseSet(file.titles()),
          new PhraseSet(file.standaloneTitles()),
          new PhraseSet(file.groupNouns()),
          new PhraseSet(file.soleGroups()),
          new PhraseSet(file.modifiers()),
          new PhraseSet(file.trailingDropped()),
          new PhraseSet(file.levelWords()),
          new PhraseSet(file.heads()),
          new PhraseSet(file.notHeads()),
          new PhraseSet(file.notBodies()),
          Predicates.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record GrammarFile(
      String about,
      List<String> determiners,
      List<String> droppedDeterminers,
      List<String> titles,
      List<String> standaloneTitles,
      List<String> groupNouns,
      List<String> soleGroups,
      List<String> modifiers,
      List<String> trailingDropped,
      List<String> levelWords,
      List<String> heads,
      List<String> notHeads,
      List<String> notBodies) {}
}
