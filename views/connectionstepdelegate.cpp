// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionstepdelegate.h"

#include "models/connectionstepmodel.h"
#include "views/theme.h"

using State = ConnectionStep::State;

ConnectionStepDelegate::ConnectionStepDelegate(QObject *parent)
    : TwoLineDelegate(Wrap::Wrap, parent)
{}

static QString iconOf(State state)
{
    switch (state) {
    case State::Waiting:
        return QStringLiteral("waiting");
    case State::Running:
        return QStringLiteral("running");
    case State::Succeeded:
        return QStringLiteral("success");
    case State::Failed:
        return QStringLiteral("error");
    case State::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

static QColor colorOf(State state, const ThemeColors &colors)
{
    switch (state) {
    case State::Running:
        return colors.accent;
    case State::Succeeded:
        return colors.grant;
    case State::Failed:
        return colors.danger;
    case State::Waiting:
    case State::Skipped:
        break;
    }
    return colors.mutedText;
}

TwoLineDelegate::Entry ConnectionStepDelegate::entry(const QModelIndex &index, const QPalette &palette) const
{
    const auto state = index.data(ConnectionStepModel::StateRole).value<State>();
    return {.icon = iconOf(state),
            .color = colorOf(state, themeColors(palette)),
            .title = index.data().toString(),
            .word = index.data(ConnectionStepModel::StateTextRole).toString(),
            .text = index.data(ConnectionStepModel::TextRole).toString()};
}
