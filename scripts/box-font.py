#!/usr/bin/env python3
"""Makes a font in which every character is a box: scripts/box-font.py OUT.ttf

PDFium leaves out a character that has no size. Where a PDF does not hold its
fonts, sizes come from the fonts of the machine; with this one instead, a PDF
reads the same everywhere. Needs fonttools 4.68. The font is
loader/document/pdfium/usr/share/fonts/box.ttf.
"""
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

pen = TTGlyphPen(None)
pen.moveTo((100, 0))
pen.lineTo((100, 800))
pen.lineTo((900, 800))
pen.lineTo((900, 0))
pen.closePath()
box = pen.glyph()

font = FontBuilder(1000, isTTF=True)
font.setupGlyphOrder([".notdef", "box"])
font.setupCharacterMap({0x3002: "box"})
font.setupGlyf({".notdef": box, "box": box})
font.setupHorizontalMetrics({".notdef": (1000, 100), "box": (1000, 100)})
font.setupHorizontalHeader(ascent=880, descent=-120)
font.setupNameTable({"familyName": "Box", "styleName": "Regular"})
# The code pages of Chinese, Japanese and Korean.
font.setupOS2(sTypoAscender=880, sTypoDescender=-120, ulCodePageRange1=1 | 0x3E0000)
font.setupPost()

many = CmapSubtable.getSubtableClass(13)(13)
many.platformID, many.platEncID, many.language, many.format, many.reserved, many.length, many.nGroups = 3, 10, 0, 13, 0, 0, 0
many.cmap = {code: "box" for first, last in ((0x20, 0xD7FF), (0xE000, 0xFFFD), (0x20000, 0x2FFFF)) for code in range(first, last + 1)}
font.font["cmap"].tables = [many]
font.font["head"].created = font.font["head"].modified = 0
font.font.recalcTimestamp = False
font.save(sys.argv[1])
