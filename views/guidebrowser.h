// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QTextBrowser>

#include <functional>

/// Shows the user guide, which travels inside the program, in the language now set where there is one in it,
/// else in English; empty until it is loaded. Links within it lead on; all others are opened outside.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// Reads the guide in the language now set.
    void load();
    /// Puts the section that is about @p page at the top.
    void showSection(Page page);
    /// Goes to the next place where @p text stands, the first one after the last; @p flags may ask for the
    /// one before. False where it stands nowhere.
    bool findText(const QString &text, QTextDocument::FindFlags flags = {});

    /// Opens an address outside of the program. Replaced by tests.
    std::function<void(const QUrl &)> openUrl;

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void styleTables();
    void follow(const QUrl &link);
    void scrollTo(const QTextBlock &heading);
};
