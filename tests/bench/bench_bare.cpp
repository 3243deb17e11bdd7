// SPDX-License-Identifier: GPL-3.0-or-later
// A bare QNetworkAccessManager doing what bench_http does, but its answers are thrown away: what it takes is
// what Qt takes, whatever is built on it. Prints answers per second.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTextStream>

namespace {

constexpr int InFlight = 6;

/// Posts the same over and over, several at a time, then ends the program.
class BareLoad
{
public:
    BareLoad(const QUrl &url, const QByteArray &body, int count)
        : m_request(url)
        , m_body(body)
        , m_count(count)
    {
        m_request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        m_request.setRawHeader("Accept", "application/json");
        m_request.setRawHeader("Authorization", "Basic " + QByteArray("demo:demo").toBase64());
    }

    void start()
    {
        for (int sender = 0; sender < InFlight; ++sender)
            post();
    }

private:
    void post()
    {
        if (m_asked == m_count)
            return;
        ++m_asked;
        QNetworkReply *reply = m_network.post(m_request, m_body);
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] { take(*reply); });
    }

    void take(QNetworkReply &reply)
    {
        const bool isAnswer = reply.error() == QNetworkReply::NoError && !reply.readAll().isEmpty();
        reply.deleteLater();
        if (!isAnswer) {
            QTextStream(stderr) << "No answer: " << reply.errorString() << Qt::endl;
            QCoreApplication::exit(1);
            return;
        }
        note();
        post();
    }

    /// Counts an answer; what comes before the first tenth is there to warm up.
    void note()
    {
        ++m_answered;
        if (m_answered == m_count / 10)
            m_time.start();
        if (m_answered != m_count)
            return;
        const double seconds = static_cast<double>(m_time.nsecsElapsed()) / 1e9;
        QTextStream(stdout) << qRound((m_count - m_count / 10) / seconds) << Qt::endl;
        QCoreApplication::quit();
    }

    QNetworkRequest m_request;
    const QByteArray m_body;
    const int m_count;
    int m_asked = 0;
    int m_answered = 0;
    QElapsedTimer m_time;
    QNetworkAccessManager m_network;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const int count = words.value(2).toInt();
    if (words.size() != 3 || count < 10) {
        QTextStream(stderr) << "usage: bench_bare URL BODY COUNT" << Qt::endl;
        return 2;
    }
    BareLoad load(QUrl(words.at(0)), words.at(1).toUtf8(), count);
    load.start();
    return QCoreApplication::exec();
}
