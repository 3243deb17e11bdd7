// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/numericlocale.h"

#include <locale.h>

#include <string>

struct NumericLocale::Former
{
    int perThread = 0; ///< whether this thread had a locale of its own
    std::string numbers;
};

NumericLocale::NumericLocale()
    : m_former(std::make_unique<Former>())
{
    m_former->perThread = _configthreadlocale(_ENABLE_PER_THREAD_LOCALE);
    m_former->numbers = setlocale(LC_NUMERIC, nullptr);
    setlocale(LC_NUMERIC, "C");
}

NumericLocale::~NumericLocale()
{
    setlocale(LC_NUMERIC, m_former->numbers.c_str());
    _configthreadlocale(m_former->perThread);
}
