package vn.kehoach.extractor.agency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
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
 * @param personnel people of an office, named by what they are in charge of ({@code Chuyên viên phụ
 *     trách lĩnh vực …})
 * @param duties what leads on to what somebody is in charge of
 * @param ranks what somebody is beside the office that counts, in front of it
 * @param groupNouns common nouns for kinds of bodies
 * @param soleGroups groups that need no determiner
 * @param ownGroups groups that never join the one before them: {@code các bộ, cơ quan ngang bộ}
 * @param soleBodies bodies of a house, named without saying of which
 * @param people who is given work in a heading only
 * @param modifiers what may follow a common noun
 * @param listModifiers what may follow one in a heading or a cell; in a sentence a deed begins
 *     there
 * @param trailingDropped modifiers that are no part of a name
 * @param levelWords levels of administration
 * @param parts first words of bodies that are part of another
 * @param heads first words of proper names
 * @param namePhrases what goes on inside a name although a comma or a deed stands in it
 * @param notHeads phrases that only look like one
 * @param notBodies groups that are no bodies by themselves
 * @param prepositions words among the predicates that begin no deed
 * @param predicates words that end a name: what the body does begins there
 */
record AgencyGrammar(
    PhraseSet determiners,
    PhraseSet droppedDeterminers,
    PhraseSet titles,
    PhraseSet standaloneTitles,
    PhraseSet personnel,
    PhraseSet duties,
    PhraseSet ranks,
    PhraseSet groupNouns,
    PhraseSet soleGroups,
    PhraseSet ownGroups,
    PhraseSet soleBodies,
    PhraseSet people,
    PhraseSet modifiers,
    PhraseSet listModifiers,
    PhraseSet trailingDropped,
    PhraseSet levelWords,
    PhraseSet parts,
    PhraseSet heads,
    PhraseSet namePhrases,
    PhraseSet notHeads,
    PhraseSet notBodies,
    PhraseSet prepositions,
    PhraseSet predicates) {

  static AgencyGrammar standard() {
    try (InputStream in = AgencyGrammar.class.getResourceAsStream("grammar.json")) {
      GrammarFile file = JsonMapper.builder().build().readValue(in, GrammarFile.class);
      return new AgencyGrammar(
          new PhraseSet(file.determiners()),
          new PhraseSet(file.droppedDeterminers()),
          new PhraseSet(file.titles()),
          new PhraseSet(file.standaloneTitles()),
          new PhraseSet(file.personnel()),
          new PhraseSet(file.duties()),
          new PhraseSet(file.ranks()),
          new PhraseSet(file.groupNouns()),
          new PhraseSet(file.soleGroups()),
          new PhraseSet(file.ownGroups()),
          new PhraseSet(file.soleBodies()),
          new PhraseSet(file.people()),
          new PhraseSet(file.modifiers()),
          new PhraseSet(file.listModifiers()),
          new PhraseSet(file.trailingDropped()),
          new PhraseSet(file.levelWords()),
          new PhraseSet(file.parts()),
          new PhraseSet(file.heads()),
          new PhraseSet(file.namePhrases()),
          new PhraseSet(file.notHeads()),
          new PhraseSet(file.notBodies()),
          new PhraseSet(file.prepositions()),
          new PhraseSet(
              Stream.concat(Predicates.phrases().stream(), file.deeds().stream()).toList()));
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
      List<String> personnel,
      List<String> duties,
      List<String> ranks,
      List<String> groupNouns,
      List<String> soleGroups,
      List<String> ownGroups,
      List<String> soleBodies,
      List<String> people,
      List<String> modifiers,
      List<String> listModifiers,
      List<String> trailingDropped,
      List<String> levelWords,
      List<String> parts,
      List<String> heads,
      List<String> namePhrases,
      List<String> notHeads,
      List<String> notBodies,
      List<String> prepositions,
      List<String> deeds) {}
}
