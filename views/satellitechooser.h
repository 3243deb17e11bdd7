// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class Satellites;

/// Chooses a satellite to compare: by its id and, where the server lists satellites, by its name. The
/// satellites must outlive it.
class SatelliteChooser : public QWidget
{
    Q_OBJECT

public:
    explicit SatelliteChooser(Satellites &satellites, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(qint64 satelliteId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateNames();
    void followId();
    void followComparison();
    void proposeNext();
    void choose();

    Satellites &m_satellites;
    QLabel *m_label;
    QSpinBox *m_id;
    QLabel *m_namesLabel;
    QComboBox *m_names;
    QPushButton *m_add;
};
