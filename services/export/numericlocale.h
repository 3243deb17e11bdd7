// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

/// While it lives, this thread writes numbers in the way of C, with a point, whatever the user's language:
/// libxlsxwriter puts them into its files through printf(). Stays in one thread.
class NumericLocale
{
public:
    NumericLocale();
    ~NumericLocale();
    Q_DISABLE_COPY_MOVE(NumericLocale)

private:
    struct Former; // each system has its own way
    std::unique_ptr<Former> m_former;
};
