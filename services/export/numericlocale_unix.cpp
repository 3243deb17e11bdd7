// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/numericlocale.h"

#include <locale.h>
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif

struct NumericLocale::Former
{
    locale_t ofC = newlocale(LC_ALL_MASK, "C", nullptr);
    locale_t before = uselocale(ofC);
};

NumericLocale::NumericLocale()
    : m_former(std::make_unique<Former>())
{}

NumericLocale::~NumericLocale()
{
    uselocale(m_former->before);
    freelocale(m_former->ofC);
}
