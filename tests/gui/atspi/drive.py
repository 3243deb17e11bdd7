# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses Seatkeeper on its demo tenant the way somebody does who does not see it."""

import os
import subprocess
import sys
import unittest

import pyatspi

from screenreader import END, LEFT, SPACE, ScreenReader

PROGRAM, DATA = sys.argv[1:3]

# What others rely on: page, then role and name of what is on it.
CONTRACT = {
    "Dashboard": [("list", "Seat tiles"), ("push button", "Export…")],
    "Licences": [("tree", "Licence owners")],
    "Assignments": [
        ("table", "Assignments"),
        ("push button", "Import assignments…"),
        ("push button", "Export…"),
    ],
    "Changes": [("table", "Changes"), ("push button", "Apply changes")],
    "Activity": [("table", "Activity")],
    "Licence server": [
        ("push button", "Check for new licence"),
        ("push button", "Load licence from file…"),
    ],
    "Satellites": [("spin button", "Satellite"), ("table", "Satellite licences")],
}


class Seatkeeper(unittest.TestCase):
    def setUp(self):
        data = os.path.join(DATA, self.id())
        command = [PROGRAM, "--demo", "--language", "en", "--page", "assignments", "--data-dir", data]
        self.program = subprocess.Popen(command)
        self.addCleanup(self.end)
        self.reader = ScreenReader(self.program)
        self.reader.wait_for_program()
        self.reader.hear("Everything has been read.")

    def end(self):
        self.reader.close()
        self.program.terminate()
        self.program.wait(20)

    def open_page(self, name):
        self.reader.choose("View", name)

    def toggle(self, license, *keys):
        """Goes with the keys to a licence of the first associate, and presses Space on its box; returns it, and
        what it was called before."""
        table = self.reader.find("table", "Assignments").queryTable()
        first = table.getAccessibleAt(0, 0)
        column = next(k for k in range(table.nColumns) if table.getColumnDescription(k) == license)
        box = table.getAccessibleAt(0, column)
        name = box.name
        self.reader.activate("Assignments")
        self.reader.forget()
        self.reader.tab_to(self.reader.find("text", "Search associates"), first)
        for key in keys:
            self.reader.press_key(key)
        self.reader.wait_for("focus", lambda: box.getState().contains(pyatspi.STATE_FOCUSED))
        self.reader.press_key(SPACE)
        return box, name

    def test_contract(self):
        for page, things in CONTRACT.items():
            self.open_page(page)
            for role, name in things:
                with self.subTest(page=page, role=role, name=name):
                    self.reader.find(role, name)

    def test_tabs(self):
        self.open_page("Dashboard")
        self.reader.open_tab("Use")
        self.reader.find("table", "Seat use")
        self.reader.find("chart", "Use per licence")
        self.reader.open_tab("Overview")

    def test_staging_is_announced(self):
        """Qt gives the boxes of tables no action but selecting, so a box is toggled as users do: by Space."""
        self.open_page("Assignments")
        cell, before = self.toggle("Sales Premium")
        self.assertTrue(before.endswith(", assigned"), before)
        self.assertRegex(self.reader.hear("1 change staged"), r"\d+ of \d+, 1 change staged")
        self.assertEqual(cell.name, before + ", will be released")
        self.assertFalse(cell.getState().contains(pyatspi.STATE_CHECKED))
        self.reader.choose("Edit", "Undo")
        self.reader.hear("Nothing is staged.")
        self.assertEqual(cell.name, before)

    def test_filter_counts_are_announced(self):
        self.open_page("Assignments")
        self.reader.forget()
        search = self.reader.find("text", "Search associates").queryEditableText()
        search.setTextContents("an")
        self.assertRegex(self.reader.hear("associates"), r"\d+ of \d+ associates")
        search.setTextContents("")

    def test_license_server(self):
        self.open_page("Licence server")
        self.reader.press("Check for new licence")
        table = self.reader.find("table", "Licence comparison").queryTable()
        self.reader.find("check box", "Show all licences").queryAction().doAction(0)
        self.reader.wait_for("row to compare", lambda: table.nRows > 0)
        self.assertTrue(table.getColumnDescription(0))
        self.reader.find("push button", "Activate")

    def test_changes_are_applied(self):
        self.open_page("Assignments")
        self.toggle("Signflow user", END, LEFT, LEFT)
        self.reader.hear("1 change staged")
        self.open_page("Changes")
        self.reader.forget()
        self.reader.press("Apply changes")
        self.reader.hear("verified")
        self.open_page("Activity")
        runs = self.reader.find("table", "Activity").queryTable()
        self.reader.wait_for("run", lambda: runs.nRows == 1)
        self.reader.find("push button", "Undo run")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], failfast=False, verbosity=2)
