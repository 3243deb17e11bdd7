// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <locale.h>

/// While it lives, this thread writes numbers in the way of C, with a point, whatever the user's language:
/// libxlsxwriter puts them into its files through printf(). Stays in one thread.
class NumericLocale
{
public:
    NumericLocale()
        : m_locale(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_former(uselocale(m_locale))
    {}
    ~NumericLocale()
    {
        uselocale(m_former);
        freelocale(m_locale);
    }
    Q_DISABLE_COPY_MOVE(NumericLocale)

private:
    locale_t m_locale;
    locale_t m_former;
};
