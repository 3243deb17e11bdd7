// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/satellites.h"
#include "tests/gui/accessiblename.h"
#include "views/satellitespage.h"

#include <QObject>

#include <memory>

class QCheckBox;
class QPushButton;

/// What the tests of the page "Satellites" share: the page by itself, fed by hand, as large as the smallest
/// window leaves it.
class SatellitesPageFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template<class Widget>
    [[nodiscard]] Widget *named(const char *accessibleName) const
    {
        return widgetNamed<Widget>(*m_page, QString::fromUtf8(accessibleName));
    }
    /// The button that can be seen with this text, or nullptr.
    [[nodiscard]] QPushButton *button(const char *text) const;
    [[nodiscard]] QCheckBox *checkBox(const char *text) const;
    /// What the labels beneath @p parent say that can be seen.
    [[nodiscard]] static QStringList labels(const QWidget &parent);
    /// What the strips say that can be seen.
    [[nodiscard]] QStringList messages() const;
    /// The words in the middle of a view that can be seen, or nothing.
    [[nodiscard]] QStringList emptyState() const;
    /// Brings the tab with this title to the front.
    void showTab(const char *title);

    std::unique_ptr<Satellites> m_satellites;
    std::unique_ptr<SatellitesPage> m_page;
};

/// What a reading that has failed with these words leaves behind.
[[nodiscard]] LoadStatus failedStatus(const QString &error);
