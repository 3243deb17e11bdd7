// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

class ImportModel;

/// The lines of an imported file that are to be seen, in the order of the file. Needs the model to outlive
/// it.
class ImportFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Lines { All, WithProblems };

    explicit ImportFilterModel(ImportModel &source, QObject *parent = nullptr);

    void setLines(Lines lines);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ImportModel &m_source;
    Lines m_lines = Lines::All;
};
