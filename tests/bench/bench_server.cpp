// SPDX-License-Identifier: GPL-3.0-or-later
// A server that costs next to nothing: it answers every request with one file, over as many connections as
// come. Prints "READY URL" and serves until it is terminated.
#include <QByteArray>
#include <QFile>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <vector>

namespace {

/// Takes one whole request from the front of @p received; false where there is none yet.
bool takeRequest(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray header = received.left(end).toLower();
    const qsizetype length = header.indexOf("\r\ncontent-length:");
    const qsizetype bodySize =
        length < 0 ? 0 : header.mid(length + 17).split('\r').constFirst().trimmed().toLongLong();
    if (received.size() < end + 4 + bodySize)
        return false;
    received.remove(0, end + 4 + bodySize);
    return true;
}

class CannedServer
{
public:
    explicit CannedServer(const QByteArray &body)
        : m_answer("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                   + QByteArray::number(body.size()) + "\r\n\r\n" + body)
    {}

    /// The port taken on 127.0.0.1; 0 where none could be had.
    int listen()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 64) != 0
            || ::getsockname(m_listener, generic, &size) != 0)
            return 0;
        return ntohs(address.sin_port);
    }

    [[noreturn]] void serve()
    {
        for (;;) {
            std::vector<pollfd> waiting {{m_listener, POLLIN, 0}};
            for (const auto &[connection, received] : m_connections)
                waiting.push_back({connection, POLLIN, 0});
            ::poll(waiting.data(), waiting.size(), -1);
            for (const pollfd &ready : waiting) {
                if (ready.revents != 0)
                    ready.fd == m_listener ? accept() : readFrom(ready.fd);
            }
        }
    }

private:
    void accept()
    {
        const int connection = ::accept(m_listener, nullptr, nullptr);
        const int on = 1;
        ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_connections[connection];
    }

    void readFrom(int connection)
    {
        char buffer[16 * 1024];
        const ssize_t count = ::read(connection, buffer, sizeof buffer);
        if (count <= 0) {
            ::close(connection);
            m_connections.erase(connection);
            return;
        }
        QByteArray &received = m_connections[connection];
        received.append(buffer, count);
        while (takeRequest(received))
            (void)::send(connection, m_answer.constData(), static_cast<size_t>(m_answer.size()),
                         MSG_NOSIGNAL);
    }

    QByteArray m_answer;
    int m_listener = -1;
    std::map<int, QByteArray> m_connections; // what came and is not answered yet
};

} // namespace

int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argc == 2 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: bench_server FILE\n");
        return 2;
    }
    CannedServer server(file.readAll());
    const int port = server.listen();
    if (port == 0) {
        std::fprintf(stderr, "No port could be had: %s\n", std::strerror(errno));
        return 1;
    }
    std::printf("READY http://127.0.0.1:%d/so/api\n", port);
    std::fflush(stdout);
    server.serve();
}
