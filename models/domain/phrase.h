// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Something to be told that outlives the moment in which it was found out: kept as what it says, and put
/// into words when it is shown, in the language of that moment. A plain value.
class Phrase
{
public:
    enum class Kind {
        Verbatim, ///< the same words in every language: the server's, a name, a number
        Translated, ///< a source text of the program
        Joined, ///< several phrases, one after the other
    };

    /// Says nothing.
    Phrase() = default;
    [[nodiscard]] static Phrase verbatim(const QString &words);
    /// @p source in the translation files' @p context; its %1 to %9 stand for @p parts. @p count is that of a
    /// plural's %Ln, or negative. Made through a PhraseContext.
    [[nodiscard]] static Phrase translated(const QByteArray &context, const QString &source,
                                           const QList<Phrase> &parts, int count);
    [[nodiscard]] static Phrase joined(const QList<Phrase> &parts, const QString &separator);

    /// In words, as plain text, in the language now set.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const;

    // What it is made of, for those who keep it

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The words themselves, the source text, or what stands between the parts.
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] const QByteArray &context() const { return m_context; }
    [[nodiscard]] const QList<Phrase> &parts() const { return m_parts; }
    [[nodiscard]] int count() const { return m_count; }

    // Not by default: lists ask whether their elements compare, and these hold a list of themselves.
    friend bool operator==(const Phrase &a, const Phrase &b);

private:
    Kind m_kind = Kind::Verbatim;
    QString m_words;
    QByteArray m_context;
    QList<Phrase> m_parts;
    int m_count = -1;
};

/// Each of @p phrases in words.
[[nodiscard]] QStringList textsOf(const QList<Phrase> &phrases);

/// Makes the phrases of one context of the translation files. The texts have to be marked for lupdate, with
/// QT_TR_NOOP in a class of that context, and otherwise with QT_TRANSLATE_NOOP.
class PhraseContext
{
public:
    constexpr explicit PhraseContext(const char *name)
        : m_name(name)
    {}

    [[nodiscard]] Phrase operator()(const char *source, const QList<Phrase> &parts = {},
                                    int count = -1) const;

private:
    const char *m_name;
};
