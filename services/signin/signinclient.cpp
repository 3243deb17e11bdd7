// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/signinclient.h"

static constexpr qint64 MaxBodyBytes = 1024 * 1024;

HttpClientOptions signInClientOptions(const NetworkSettings &network)
{
    HttpClientOptions options;
    options.maxBodyBytes = MaxBodyBytes;
    options.network = network;
    return options;
}

HttpRequest documentRequest(const QUrl &url, const QByteArray &accepted)
{
    HttpRequest request;
    request.url = url;
    // Qt would add the system's languages otherwise, which say something about the user.
    request.headers = {{"Accept", accepted}, {"Accept-Language", "en"}};
    return request;
}
