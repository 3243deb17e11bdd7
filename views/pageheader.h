// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

/// The head of every page: a title, a quieter line of facts beneath it, and commands at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFacts(const QString &facts);
    /// Adds a command at the right end; the header takes ownership.
    void addCommand(QWidget *command);

private:
    QLabel *m_title;
    QLabel *m_facts;
    QHBoxLayout *m_layout;
};
