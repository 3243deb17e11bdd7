// SPDX-License-Identifier: GPL-3.0-or-later
// Small texts from servers: errors, texts in many languages, dates, pauses; and JSON as such.
#include "models/domain/licensedate.h"
#include "models/domain/multilanguagetext.h"
#include "services/http/retrypolicy.h"
#include "services/superoffice/errorbody.h"
#include "services/superoffice/jsontree.h"
#include "services/superoffice/wirelanguage.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/services/superoffice/treejson.h"

namespace {

void resolveText(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    mustHold(resolvedText(text, QStringLiteral("DA")).size() <= text.size(),
             "one language is not more than all");
}

void readDate(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    mustHold(licenseDateFromText(text).text == text.trimmed(), "a date keeps its text");
}

void checkError(const ErrorBody &error)
{
    mustHold(error.text.size() <= 300, "an error's text is short");
}

void readJsonError(const QByteArray &body)
{
    checkError(errorBodyFromBytes("application/json; charset=utf-8", body, QStringLiteral("GE")));
}

void readHtmlError(const QByteArray &body)
{
    checkError(errorBodyFromBytes("text/html", body, QStringLiteral("GE")));
}

void readPlainError(const QByteArray &body)
{
    checkError(errorBodyFromBytes("", body));
}

void readRetryAfter(const QByteArray &body)
{
    const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const auto wanted = retryAfterFromHeader(body, now);
    mustHold(!wanted || wanted->count() >= 0, "no pause is negative");
    const RetryPolicy policy;
    mustHold(retryDelay(policy, 1, wanted, 0.5) <= policy.maxRetryAfter, "a pause is capped");
}

void findUntranslated(const QByteArray &body)
{
    (void)holdsUntranslatedText(body);
}

void chooseLanguage(const QByteArray &body)
{
    mustHold(!WireLanguage::forCode(QString::fromUtf8(body)).acceptLanguage.isEmpty(),
             "some language is asked for");
}

void readTree(const QByteArray &body)
{
    const Result<JsonTree> tree = JsonTree::fromJson(body);
    if (!tree)
        return;
    const QByteArray json = treeJson(*tree, tree->root());
    const Result<JsonTree> again = JsonTree::fromJson(json);
    mustHold(again && treeJson(*again, again->root()) == json, "what was read reads the same again");
}

constexpr void (*functions[])(const QByteArray &) = {
    resolveText, // a
    readDate,
    readJsonError, // c
    readHtmlError,
    readPlainError, // e
    readRetryAfter,
    findUntranslated, // g
    chooseLanguage,
    readTree, // i
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return runChosen(functions, data, size);
}
