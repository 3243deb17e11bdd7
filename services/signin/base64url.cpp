// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/base64url.h"

bool isBase64Url(const QByteArray &text)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                         | QByteArray::AbortOnBase64DecodingErrors;
    return text.size() % 4 != 1 && !text.contains('=') && QByteArray::fromBase64Encoding(text, options);
}
