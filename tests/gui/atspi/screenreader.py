# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader can find, do and hear in a program, through AT-SPI."""

import time

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds
TAB = 0xFF09  # as X calls the keys
SPACE = 0x20
LEFT = 0xFF51
END = 0xFF57
PLACES_NOT_ENTERED = {"table", "tree table", "tree", "list", "combo box", "menu bar"}


class ScreenReader:
    """Finds things by role and name as they are shown, and remembers which notifications were shown."""

    def __init__(self, program):
        self._program = program
        self._heard = []
        self._application = None
        pyatspi.Registry.registerEventListener(self._hear, "object:state-changed:showing")

    def close(self):
        pyatspi.Registry.deregisterEventListener(self._hear, "object:state-changed:showing")

    def _hear(self, event):
        try:
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self._heard.append(event.source.name)
        except GLib.Error:
            pass  # of a program that has ended

    def wait_for(self, what, look):
        """The first true answer of look; an error that says what was waited for where none comes."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            if self._program.poll() is not None:
                raise AssertionError(f"The program has ended with {self._program.returncode}.")
            try:
                if answer := look():
                    return answer
            except (GLib.Error, LookupError, NotImplementedError):
                pass  # what was looked at is gone meanwhile
            time.sleep(0.05)
        raise AssertionError(f"There is no {what}.")

    def wait_for_program(self):
        def look():
            for application in pyatspi.Registry.getDesktop(0):
                if application and application.get_process_id() == self._program.pid:
                    return application
            return None

        self._application = self.wait_for("program", look)

    def _shown(self, place):
        for index in range(place.childCount):
            child = place.getChildAtIndex(index)
            if child is None or not child.getState().contains(pyatspi.STATE_SHOWING):
                continue
            yield child
            if child.getRoleName() not in PLACES_NOT_ENTERED:
                yield from self._shown(child)

    def find(self, role, name):
        """The thing with this role and name, as soon as it is shown."""

        def look():
            for thing in self._shown(self._application):
                if thing.getRoleName() == role and self.name_of(thing) == name:
                    return thing
            return None

        return self.wait_for(f'{role} "{name}"', look)

    @staticmethod
    def name_of(thing):
        """By its label, where it has one."""
        for relation in thing.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return relation.getTarget(0).name
        return thing.name

    def press(self, name):
        button = self.find("push button", name)
        self.wait_for(f'button "{name}" that can be pressed',
                      lambda: button.getState().contains(pyatspi.STATE_ENABLED))
        button.queryAction().doAction(0)

    def choose(self, menu_name, entry):
        """Uses an entry of a menu of the window."""
        for bar in self._shown(self._application):
            if bar.getRoleName() != "menu bar":
                continue
            menu = next(menu for menu in bar if menu.name == menu_name)
            next(item for item in menu[0] if item.name == entry).queryAction().doAction(0)
            return
        raise AssertionError(f'There is no menu "{menu_name}".')

    def activate(self, title):
        """Clicks on the title of a page: without a window manager no window comes to the front by itself."""
        place = self.find("label", title).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        middle = place.x + place.width // 2, place.y + place.height // 2
        pyatspi.Registry.generateMouseEvent(*middle, "b1c")
        window = next(thing for thing in self._application if thing.getRoleName() == "frame")
        self.wait_for("active window", lambda: window.getState().contains(pyatspi.STATE_ACTIVE))

    @staticmethod
    def press_key(key):
        pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)

    def tab_to(self, start, goal):
        """Goes from one thing to another with the Tab key: tables take the focus in no other way."""
        start.queryComponent().grabFocus()
        is_there = lambda: goal.getState().contains(pyatspi.STATE_FOCUSED)
        for _ in range(12):
            if is_there():
                return
            self.press_key(TAB)
            time.sleep(0.2)
        self.wait_for(f'focus on "{goal.name}"', is_there)

    def open_tab(self, name):
        self.find("page tab", name).queryAction().doAction(0)

    def hear(self, words):
        """The announcement with these words, as soon as it is made."""
        try:
            return self.wait_for(f'announcement of "{words}"',
                                 lambda: next((said for said in self._heard if words in said), None))
        except AssertionError as error:
            raise AssertionError(f"{error} Heard: {self._heard}") from error

    def forget(self):
        """What was heard so far does not count any more."""
        self._heard.clear()
