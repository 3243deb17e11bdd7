// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer hands to a target: the first byte chooses the function, the rest is what it gets. 'a' is
/// the first function, so that corpus files can be read and written by hand.
struct FuzzInput
{
    FuzzInput(const std::uint8_t *data, std::size_t size)
        : choice(size > 0 ? data[0] - 'a' : 0)
        , body(size > 1
                   ? QByteArray(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1)
                   : QByteArray())
    {}

    int choice;
    QByteArray body;
};

/// Ends the program, which libFuzzer reports with the input, unless @p isTrue. @p what says what should hold.
inline void mustHold(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "Does not hold: %s\n", what);
    std::abort();
}

/// Calls that one of @p functions which the input chooses; an input that chooses none is dropped.
template<class Functions>
int runChosen(const Functions &functions, const std::uint8_t *data, std::size_t size)
{
    const FuzzInput input(data, size);
    if (input.choice < 0 || static_cast<std::size_t>(input.choice) >= std::size(functions))
        return -1; // keeps it out of the corpus
    functions[input.choice](input.body);
    return 0;
}
