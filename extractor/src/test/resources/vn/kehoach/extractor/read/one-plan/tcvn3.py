"""A docx as it was written before Unicode: TCVN3 letters in the fonts .VnTime and .VnTimeH (capitals).

Usage: tcvn3.py plan.docx plan.tcvn3.docx
"""
import re
import sys
import unicodedata
import zipfile
from xml.sax.saxutils import escape, unescape

SMALL = dict(zip(
    "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ",
    "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ"))
CAPITALS = dict(zip("ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§"))


def pieces(text):
    """Stretches of letters of one font: capitals with a tone exist in .VnTimeH only, as small letters."""
    out = []
    for letter in text:
        toned = letter not in CAPITALS and letter.lower() != letter and letter.lower() in SMALL
        font = ".VnTimeH" if toned else ".VnTime"
        letter = SMALL[letter.lower()] if toned else CAPITALS.get(letter, SMALL.get(letter, letter))
        if out and out[-1][0] == font:
            out[-1][1].append(letter)
        else:
            out.append((font, [letter]))
    return [(font, "".join(letters)) for font, letters in out]


def run(match):
    whole = match.group(0)
    texts = re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", whole)
    if len(texts) != 1:
        return whole
    inside = re.search(r"<w:rPr>(.*?)</w:rPr>", whole, re.S)
    properties = re.sub(r"<w:rFonts[^>]*/>", "", inside.group(1)) if inside else ""
    extra = "".join(re.findall(r"<w:(?:tab|br)/>", whole))
    out = [f"<w:r>{extra}</w:r>"] if extra else []
    for font, text in pieces(unicodedata.normalize("NFC", unescape(texts[0]))):
        fonts = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
        out.append(f'<w:r><w:rPr>{fonts}{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>')
    return "".join(out)


with zipfile.ZipFile(sys.argv[1]) as source, zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED) as target:
    for item in source.infolist():
        data = source.read(item)
        if item.filename == "word/document.xml":
            data = re.sub(r"<w:r>.*?</w:r>|<w:r .*?</w:r>", run, data.decode(), flags=re.S).encode()
        target.writestr(item, data)
