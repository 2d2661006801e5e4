"""Lists what Vietnamese texts are packed with in the index: rhymes in the order of their frequency in the
specimens, and sequences of words that the specimens repeat.

    python3 corpus/sources/frequent.py index/src/main/resources/vn/kehoach/index/packing

Both lists are part of the index's format: whoever makes them anew raises the schema of the index.
"""
import collections
import pathlib
import re
import sys
import unicodedata

TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
VOWELS = "aăâeêioôơuưy"
MARKED = "ăâêôơư"
ONSETS = ["ngh", "ng", "nh", "gh", "gi", "kh", "ch", "ph", "qu", "th", "tr"] + list("bcdđghklmnprstvx") + [""]
OPEN = """a e ê i o ô ơ u ư y ia ya ua ưa oa oe uê uy uơ uya ai ao au ay âu ây eo êu iu oi ôi ơi ui ưi ưu iêu yêu
    uôi ươi ươu oai oay oao oeo uây uyu uêu uao uau uai ươ uô iê uâ""".split()
CLOSED = {
    "a": "c m n p t ng ch nh", "ă": "c m n p t ng", "â": "c m n p t ng", "e": "c m n p t ng", "ê": "ch m n p t nh",
    "i": "ch m n p t nh", "o": "c m n p t ng", "ô": "c m n p t ng", "ơ": "m n p t", "u": "c m n p t ng",
    "ư": "c ng t n m", "y": "t n", "iê": "c m n p t ng", "yê": "m n t ng", "uô": "c m n t ng p", "ươ": "c m n p t ng",
    "oa": "c m n p t ng ch nh", "oă": "c m n t ng", "oe": "n t m", "uâ": "n t ng", "uê": "ch nh n", "uy": "t n ch nh p",
    "uyê": "n t", "oo": "c ng", "ua": "n", "uă": "n"}
MOST_RHYMES = 1024
SEQUENCES = 1200


def nfc(text):
    return unicodedata.normalize("NFC", text)


def places_of_tone(rhyme):
    vowels = [i for i, letter in enumerate(rhyme) if letter in VOWELS]
    marked = [i for i in vowels if rhyme[i] in MARKED]
    if marked:
        return marked[-1:]
    if vowels[-1] < len(rhyme) - 1 or len(vowels) == 1:
        return vowels[-1:]
    if len(vowels) == 3:
        return [vowels[1]]
    return [0, 1] if rhyme in ("oa", "oe", "uy") else [0]


def rhymes():
    bare = set(OPEN) | {nucleus + coda for nucleus, codas in CLOSED.items() for coda in codas.split()}
    for rhyme in sorted(bare):
        yield rhyme
        for place in places_of_tone(rhyme):
            for tone in TONES[1:]:
                yield nfc(rhyme[: place + 1] + tone + rhyme[place + 1:])


def rhyme_of(word, known):
    for onset in ONSETS:
        if word.startswith(onset) and word[len(onset):] in known:
            return word[len(onset):]
    return None


def main(folder):
    plans = pathlib.Path(__file__).parent / "plans"
    texts = [nfc(file.read_text(encoding="utf-8")).lower() for file in sorted(plans.glob("*.txt"))]
    words = collections.Counter(word for text in texts for word in re.findall(r"[^\W\d_]+", text))
    known = list(rhymes())
    counts = collections.Counter()
    for word, count in words.items():
        rhyme = rhyme_of(word, set(known))
        if rhyme is not None:
            counts[rhyme] += count
    ranked = sorted(known, key=lambda rhyme: (-counts[rhyme], known.index(rhyme)))[:MOST_RHYMES]

    sequences = collections.Counter()
    for text in texts:
        for part in re.split(r"[^\w ]|\n", text):
            row = part.split()
            for length in range(2, 6):
                for at in range(len(row) - length + 1):
                    sequences[" ".join(row[at:at + length])] += 1
    gain = {sequence: count * sequence.count(" ") for sequence, count in sequences.items() if count > 3}
    best = sorted(gain, key=lambda sequence: (-gain[sequence], sequence))[:SEQUENCES]
    syllables = [word for word in words if rhyme_of(word, set(known)) is not None]
    syllables.sort(key=lambda word: (words[word], word))

    folder = pathlib.Path(folder)
    folder.joinpath("rhymes.txt").write_text(
        "# Rhymes of Vietnamese syllables with their tones, the most frequent first; made by corpus/sources/frequent.py.\n"
        + "\n".join(" ".join(ranked[at:at + 16]) for at in range(0, len(ranked), 16)) + "\n", encoding="utf-8")
    folder.joinpath("frequent.txt").write_text(
        "# Words, then sequences of words, that the specimens repeat, the most frequent last; made by corpus/sources/frequent.py.\n"
        + "\n".join(" ".join(syllables[at:at + 16]) for at in range(0, len(syllables), 16)) + "\n"
        + "\n".join(reversed(best)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
