// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/export/filesizelimit.h"

#include <csignal>

FileSizeLimit::FileSizeLimit(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // else the system ends the process
    getrlimit(RLIMIT_FSIZE, &m_former);
    const rlimit limit {bytes, m_former.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
}

FileSizeLimit::~FileSizeLimit()
{
    setrlimit(RLIMIT_FSIZE, &m_former);
}
