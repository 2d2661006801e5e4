"""Turns a Word file into .doc, PDF or a scan through LibreOffice and poppler, with what is different at each run taken out."""
import os
import random
import re
import shutil
import subprocess
import tempfile
import zlib
from pathlib import Path

EPOCH = "1767225600"  # 2026-01-01T00:00:00Z


def convert(docx, kind, path):
    if not shutil.which("soffice"):
        raise SystemExit("soffice is missing: install libreoffice-writer (and fonts-liberation2, poppler-utils)")
    with tempfile.TemporaryDirectory() as work:
        env = dict(os.environ, SOURCE_DATE_EPOCH=EPOCH, TZ="UTC", LC_ALL="C.UTF-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", kind,
                        "--outdir", work, str(docx)], check=True, env=env, capture_output=True)
        data = (Path(work) / (Path(docx).stem + "." + kind)).read_bytes()
    path.write_bytes(timeless_pdf(data) if kind == "pdf" else data)


def timeless_pdf(data):
    """the same length as before, so that no offset in the file moves"""
    data = re.sub(rb"/CreationDate\(D:\d{14}", b"/CreationDate(D:20260101000000", data)
    data = re.sub(rb"/ID \[ <[0-9A-F]{32}>\s*<[0-9A-F]{32}> \]", lambda m: re.sub(rb"[0-9A-F]{32}", b"0" * 32, m.group()), data)
    return re.sub(rb"/DocChecksum /[0-9A-F]{32}", b"/DocChecksum /" + b"0" * 32, data)


def write_scan(pdf, path, title, note, seed, dpi=150, degrees=0.0):
    """each page as a black-and-white picture, a little turned, with specks: what an office scanner makes"""
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), str(pdf), work + "/p"], check=True)
        pages = [scanned(f.read_bytes(), random.Random(seed + i), degrees if i % 2 == 0 else -degrees)
                 for i, f in enumerate(sorted(Path(work).glob("*.pgm")))]
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for width, height, bits in pages:
        image = len(objects) + 1
        packed = zlib.compress(bits, 9)
        objects.append(b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/FlateDecode/Length %d>>stream\n"
                       % (width, height, len(packed)) + packed + b"\nendstream")
        w, h = width * 72 / dpi, height * 72 / dpi
        draw = b"%.2f 0 0 %.2f 0 0 cm /I Do" % (w, h)
        objects.append(b"<</Length %d>>stream\n" % len(draw) + draw + b"\nendstream")
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents %d 0 R/Resources<</XObject<</I %d 0 R>>>>>>" % (w, h, image + 1, image))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    objects.append(b"<</Title %s/Subject %s/Keywords(specimen)/Creator(kehoach specimens)>>" % (utf16(title), utf16(note)))
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    where = []
    for i, o in enumerate(objects, 1):
        where.append(len(out))
        out += b"%d 0 obj\n" % i + o + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % w for w in where)
    out += b"trailer<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(objects), start)
    path.write_bytes(bytes(out))


def utf16(text):
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def scanned(pgm, rnd, degrees):
    head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", pgm)
    width, height = int(head.group(1)), int(head.group(2))
    grey = pgm[head.end():]
    # a small turn is a shear in each direction: rows move sideways, columns move up and down
    slope = degrees * 3.14159265 / 180
    shift = [round(slope * (x - width / 2)) for x in range(width)]
    stride = (width + 7) // 8
    bits = bytearray(stride * height)
    for y in range(height):
        side = round(slope * (height / 2 - y))
        base = y * stride
        for x in range(width):
            sx, sy = x + side, y + shift[x]
            white = not (0 <= sx < width and 0 <= sy < height) or grey[sy * width + sx] > 140
            if white:
                bits[base + (x >> 3)] |= 128 >> (x & 7)
    for _ in range(width * height // 6000):
        x, y = rnd.randrange(width), rnd.randrange(height)
        bits[y * stride + (x >> 3)] ^= 128 >> (x & 7)
    return width, height, bytes(bits)
