// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/apiservice.h"

ApiService::ApiService(WebApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_scope(&api.scope())
{}

ApiService::~ApiService()
{
    m_scope.cancel();
}

QCoro::Task<Result<QByteArray>> ApiService::send(ApiCall call)
{
    call.scope = &m_scope;
    return m_api.send(std::move(call));
}
