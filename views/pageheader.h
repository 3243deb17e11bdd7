// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FlowLayout;
class QAction;
class QBoxLayout;
class QLabel;

/// The head of every page: a title, a quieter line of facts beneath it, and commands at the right, or below
/// where there is no room for them beside the title.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFacts(const QString &facts);
    /// Says the facts to those who do not see them: they have changed by what the user has just done.
    void announceFacts() const;
    /// Adds a command at the right end; the header takes ownership.
    void addCommand(QWidget *command);
    /// The same with a button for @p action.
    void addCommand(QAction *action);
    /// Such a button for another place.
    [[nodiscard]] static QWidget *newCommand(QAction *action, QWidget *parent);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QLabel *m_title;
    QLabel *m_facts;
    FlowLayout *m_commands;
    QBoxLayout *m_layout; ///< words and commands, side by side or one below the other
};
