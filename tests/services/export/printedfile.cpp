// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/export/printedfile.h"

#include <QProcess>
#include <QTest>

QString printedFile(const QString &fileName, QChar separator)
{
    QProcess python;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    python.setProcessEnvironment(environment);
    python.start(QStringLiteral("python3"), {QStringLiteral(SEATKEEPER_PRINTTABLE), fileName, separator});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        QTest::qFail(python.readAllStandardError().constData(), __FILE__, __LINE__);
        return {};
    }
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}
