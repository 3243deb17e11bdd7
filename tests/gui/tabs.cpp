// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/tabs.h"

#include <QTabWidget>
#include <QTest>

void bringToFront(QTabWidget &tabs, const QString &title)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (tabs.tabText(tab) == title)
            tabs.setCurrentIndex(tab);
    }
    QCOMPARE(tabs.tabText(tabs.currentIndex()), title);
}
