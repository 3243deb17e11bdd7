// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exportchoice.h"

#include <QDialog>
#include <QTimer>

class ChoiceField;
class ExportDesk;
class MessageStrip;
class PageHeader;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

/// What is to be exported, as which kind of file, counted before a file is asked for; then how far the
/// writing has come. Shown with open(): nobody waits for it. Asks its owner to write, who says how it goes;
/// closing the dialog gives the writing up. The desk must outlive it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with @p subject chosen.
    ExportDialog(ExportDesk &desk, ExportSubject subject, QWidget *parent = nullptr);

    void reject() override;

public Q_SLOTS:
    void setProgress(int rowsDone, int rows);
    /// The file could not be written; @p problem says why and what to do. The choice stays.
    void showProblem(const QString &problem);

Q_SIGNALS:
    /// Write this; the dialog shows setProgress() until it is closed or showProblem() comes.
    void exportRequested(const ExportRequest &request);
    /// Leave no file behind.
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void fillSubjects();
    void fillPeople();
    void fillOwners();
    void fillFormats();
    void fillSeparators();
    void takeChoice();
    void takeFormat();
    void updateState();
    void updateMessage();
    void updateCount();
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportChoice choice() const;
    [[nodiscard]] QString fileFilter() const;
    void chooseFile();
    void startWriting(const QString &fileName);
    void stopWriting();

    ExportDesk &m_desk;
    std::shared_ptr<const ExportTable> m_table; ///< what was counted is what is written
    bool m_isWriting = false;
    QString m_problem; ///< of the last attempt to write
    PageHeader *m_header;
    QWidget *m_form;
    QVBoxLayout *m_fields;
    ChoiceField *m_subject;
    ChoiceField *m_people;
    ChoiceField *m_owner;
    ChoiceField *m_format;
    ChoiceField *m_separator;
    MessageStrip *m_message;
    QProgressBar *m_progress;
    QTimer m_patience; ///< until it is time to show that something goes on
    QLabel *m_count;
    QPushButton *m_cancel;
    QPushButton *m_save;
};
