// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace {

class TableFile
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)

public:
    static QString choose(QWidget *parent, const QString &suggestedName)
    {
        //: Title of the dialog that asks for a file.
        return QFileDialog::getSaveFileName(parent, tr("Save table"), suggestedName,
                                            //: Kinds of files to choose from; keep what is in brackets.
                                            tr("CSV tables (*.csv);;All files (*)"));
    }

    static QString write(const QString &name, const QByteArray &table)
    {
        QSaveFile file(name);
        if (file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit())
            return {};
        //: %1 is a file, %2 the system's reason.
        return tr("The table could not be saved in %1 (%2). Choose another folder or name.")
            .arg(QDir::toNativeSeparators(name), file.errorString());
    }
};

} // namespace

QString chooseTableFile(QWidget *parent, const QString &suggestedName)
{
    return TableFile::choose(parent, suggestedName);
}

QString writeTableFile(const QString &name, const QByteArray &table)
{
    return TableFile::write(name, table);
}
