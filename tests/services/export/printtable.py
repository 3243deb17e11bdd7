#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what a CSV or XLSX file says to a program that is not ours: printtable.py FILE [SEPARATOR]

A line of JSON for each row of a CSV file; for an XLSX file a line for each sheet and each cell that is not empty.
"""
import csv
import datetime
import json
import re
import sys
import zipfile
import xml.etree.ElementTree as ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DATES = {"yyyy-mm-dd": "%Y-%m-%d", "yyyy-mm-dd hh:mm:ss": "%Y-%m-%d %H:%M:%S"}


def shown(text):
    return json.dumps(text, ensure_ascii=False)


def print_csv(name, separator):
    csv.field_size_limit(sys.maxsize)
    with open(name, encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file, delimiter=separator, strict=True):
            print(shown(row))


class Workbook:
    def __init__(self, name):
        self.archive = zipfile.ZipFile(name)
        assert self.archive.testzip() is None
        styles = self.part("xl/styles.xml")
        formats = {each.get("numFmtId"): each.get("formatCode") for each in styles.iter(MAIN + "numFmt")}
        bold = [font.find(MAIN + "b") is not None for font in styles.find(MAIN + "fonts")]
        self.styles = [
            (bold[int(each.get("fontId"))], formats.get(each.get("numFmtId")))
            for each in styles.find(MAIN + "cellXfs")
        ]

    def part(self, name):
        return ElementTree.fromstring(self.archive.read(name))

    def text(self, cell):
        """The text of a cell; codes such as _x0041_ stand for characters, as spreadsheets have it."""
        text = "".join(part.text or "" for part in cell.iter(MAIN + "t"))
        return re.sub("_x([0-9A-Fa-f]{4})_", lambda code: chr(int(code[1], 16)), text)

    def value(self, cell):
        assert cell.find(MAIN + "f") is None, "a formula"
        bold, number_format = self.styles[int(cell.get("s", 0))]
        mark = "bold " if bold else ""
        if cell.get("t") == "inlineStr":
            return mark + shown(self.text(cell))
        number = cell.find(MAIN + "v").text
        if number_format in DATES:
            day = datetime.datetime(1899, 12, 30) + datetime.timedelta(days=float(number))
            day += datetime.timedelta(milliseconds=500)
            return mark + day.strftime(DATES[number_format])
        return mark + number

    def print(self):
        for number, sheet in enumerate(self.part("xl/workbook.xml").iter(MAIN + "sheet"), 1):
            content = self.part(f"xl/worksheets/sheet{number}.xml")
            pane = content.find(f".//{MAIN}pane")
            assert pane is None or pane.get("state") == "frozen", "a pane that is not frozen"
            print(
                "sheet",
                shown(sheet.get("name")),
                "frozen above", pane.get("topLeftCell") if pane is not None else "-",
                "filter", *[each.get("ref") for each in content.iter(MAIN + "autoFilter")] or "-",
            )
            for cell in content.iter(MAIN + "c"):
                print(cell.get("r"), self.value(cell))


if sys.argv[1].endswith(".xlsx"):
    Workbook(sys.argv[1]).print()
else:
    print_csv(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ",")
