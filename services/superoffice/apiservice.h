// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/readanswer.h"
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
    /// The Result that @p Decode makes of a body and of SuperOffice's code for the language. It is called in
    /// any thread, so it holds values only.
    template<class Decode>
    using Decoded = std::invoke_result_t<Decode, QByteArray, QString>;
    /// As send(), and gives what @p decode makes of the body. The service may be gone when it ends.
    template<class Decode>
    [[nodiscard]] QCoro::Task<Decoded<Decode>> ask(ApiCall call, Decode decode);
    /// What @p decode makes of @p body, see readAnswer(); ends with ApiError::Cancelled when scope() is
    /// cancelled meanwhile.
    template<class Decode>
    [[nodiscard]] QCoro::Task<Decoded<Decode>> decoded(QByteArray body, QString textCode, Decode decode);
    /// As decoded(), but an answer that cannot be read is an empty value: a write is done once it has been
    /// answered, whatever the answer says.
    template<class Decode>
    [[nodiscard]] QCoro::Task<Decoded<Decode>> decodedAdvice(QByteArray body, QString textCode,
                                                             Decode decode);

private:
    WebApi &m_api;
    RequestScope m_scope;
};

template<class Decode>
QCoro::Task<ApiService::Decoded<Decode>> ApiService::ask(ApiCall call, Decode decode)
{
    const QString textCode = m_api.language().textCode;
    auto answer = co_await send(call);
    if (!answer)
        co_return tl::unexpected(answer.error());
    auto result = co_await decoded(*answer, textCode, decode);
    co_return result;
}

template<class Decode>
QCoro::Task<ApiService::Decoded<Decode>> ApiService::decoded(QByteArray body, QString textCode, Decode decode)
{
    const qsizetype bytes = body.size();
    const auto read = [=] { return decode(body, textCode); };
    return readAnswer(bytes, read, m_scope);
}

template<class Decode>
QCoro::Task<ApiService::Decoded<Decode>> ApiService::decodedAdvice(QByteArray body, QString textCode,
                                                                   Decode decode)
{
    auto advice = co_await decoded(body, textCode, decode);
    if (!advice && advice.error().kind != ApiError::Kind::Cancelled)
        co_return typename Decoded<Decode>::value_type();
    co_return advice;
}
