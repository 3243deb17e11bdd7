// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/webapi.h"

#include <type_traits>

/// What the typed services of the WebAPI have in common: each is cheap to make, uses a WebApi that must
/// outlive it, and lives in one thread. Destroying one, or cancelling its scope, ends its calls with
/// ApiError::Cancelled. Errors: every kind of ApiError; an answer that cannot be read is a BadResponse whose
/// detail names the field.
class ApiService : public QObject
{
    Q_OBJECT

public:
    ~ApiService() override;

    /// The calls made through this object.
    [[nodiscard]] RequestScope &scope() { return m_scope; }

protected:
    explicit ApiService(WebApi &api, QObject *parent);

    [[nodiscard]] WebApi &api() { return m_api; }
    /// Sends @p call within scope().
    [[nodiscard]] QCoro::Task<Result<QByteArray>> send(ApiCall call);
    /// As send(), and gives what @p decode makes of the body and of SuperOffice's code for the language. The
    /// service may be gone when it ends.
    template<class Decode>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Decode, QByteArray, QString>> ask(ApiCall call,
                                                                                     Decode decode);

private:
    WebApi &m_api;
    RequestScope m_scope;
};

template<class Decode>
QCoro::Task<std::invoke_result_t<Decode, QByteArray, QString>> ApiService::ask(ApiCall call, Decode decode)
{
    const QString textCode = m_api.language().textCode;
    auto answer = co_await send(call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return decode(*answer, textCode);
}
