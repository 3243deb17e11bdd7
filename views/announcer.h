// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QTimer>
#include <QWidget>

/// What the program says to those who do not see that something has changed. Nothing to look at: to a screen
/// reader it is a notification, which is spoken when it is shown, wherever the focus is. Stands in the status
/// bar of the main window, so that the last word can be read there again; owned by it.
///
/// Qt 6.4 has no announcements of its own (6.8 has), and its status bar tells nobody when it says something
/// else. What AT-SPI hears is "showing" of something with the role of a notification, and its new name.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    /// What an announcement is about: of each subject only the latest word counts.
    enum class Subject {
        Rows, ///< how many match a filter
        Reading, ///< what is read from the server
        Message, ///< what a page or dialog tells in place
        Notice, ///< what the foot of the window says in passing
        Staging, ///< seats and changes as they are staged
    };

    explicit Announcer(QWidget *parent);

    /// Says @p text in a moment, together with what else is new by then; no more often than twice a second.
    void announce(Subject subject, const QString &text);
    /// The same with the announcer of the window that @p source is in, or that its dialog belongs to; nothing
    /// where there is none.
    static void announceFrom(const QWidget &source, Subject subject, const QString &text);
    /// What was said last.
    [[nodiscard]] QString lastWords() const { return accessibleName(); }

Q_SIGNALS:
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sayAll();

    QMap<Subject, QString> m_waiting;
    QTimer m_pause; ///< runs while something waits, and for a while after something was said
};
