// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionlist.h"

#include "models/connectiontext.h"
#include "models/domain/connectionrules.h"
#include "views/connectiondelegate.h"
#include "views/icons.h"
#include "views/plaintooltips.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

static constexpr int ListWidth = 250;
static constexpr int CommandIconSize = 16;

ConnectionList::ConnectionList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_view(new QListView(this))
    , m_add(new QToolButton(this))
    , m_duplicate(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    m_view->setObjectName(QStringLiteral("sections"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ConnectionDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    new PlainToolTips(*m_view);
    buildLayout();
    connectCommands();
    retranslate();
    updateIcons();
    updateCommands();
}

void ConnectionList::buildLayout()
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(ListWidth);
    m_title->setFont(strongFont(font()));
    auto *commands = new QHBoxLayout;
    commands->setSpacing(Spacing::Small);
    for (QToolButton *button : {m_add, m_duplicate, m_remove}) {
        button->setObjectName(QStringLiteral("command"));
        button->setIconSize({CommandIconSize, CommandIconSize});
        button->setFocusPolicy(Qt::TabFocus);
        commands->addWidget(button);
    }
    commands->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Large, Spacing::Medium, Spacing::Large);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addLayout(commands);
}

void ConnectionList::connectCommands()
{
    connect(m_add, &QToolButton::clicked, this, &ConnectionList::addBlank);
    connect(m_duplicate, &QToolButton::clicked, this, &ConnectionList::duplicate);
    connect(m_remove, &QToolButton::clicked, this, &ConnectionList::remove);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_view);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &ConnectionList::remove);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateCommands();
        Q_EMIT currentChanged();
    });
}

void ConnectionList::setProfiles(const QList<ConnectionProfile> &profiles)
{
    m_model.setProfiles(profiles);
    updateCommands();
}

const ConnectionProfile *ConnectionList::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &profiles().at(index.row()) : nullptr;
}

void ConnectionList::choose(const QString &id)
{
    m_view->setCurrentIndex(m_model.index(m_model.rowOf(id)));
}

void ConnectionList::add(const ConnectionProfile &profile)
{
    m_model.insert(m_model.rowCount(), profile);
    choose(profile.id);
    Q_EMIT listChanged();
}

void ConnectionList::addBlank()
{
    add(newProfile());
}

void ConnectionList::duplicate()
{
    if (!current())
        return;
    ConnectionProfile copy = *current();
    copy.id = newProfile().id;
    copy.name = uniqueName(connectionName(copy), profiles(), copy.id);
    m_model.insert(m_view->currentIndex().row() + 1, copy);
    choose(copy.id);
    Q_EMIT listChanged();
}

void ConnectionList::remove()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    forgetRemoved();
    const int row = index.row();
    m_removed = {row, profiles().at(row)};
    m_model.remove(row);
    Q_EMIT listChanged();
    Q_EMIT removed(connectionName(m_removed->profile));
}

void ConnectionList::restoreRemoved()
{
    if (!m_removed)
        return;
    m_model.insert(m_removed->row, m_removed->profile);
    choose(m_removed->profile.id);
    m_removed.reset();
    Q_EMIT listChanged();
}

void ConnectionList::forgetRemoved()
{
    if (!m_removed)
        return;
    const QString id = m_removed->profile.id;
    m_removed.reset();
    Q_EMIT forgotten(id);
}

void ConnectionList::updateCommands()
{
    m_duplicate->setEnabled(current());
    m_remove->setEnabled(current());
}

void ConnectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void ConnectionList::retranslate()
{
    //: Title of a list; also its name for screen readers.
    m_title->setText(tr("Connections"));
    m_view->setAccessibleName(tr("Connections"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    //: Button with a sign only.
    name(m_add, tr("Add a connection"));
    //: Button with a sign only.
    name(m_duplicate, tr("Duplicate the connection"));
    //: Button with a sign only.
    name(m_remove, tr("Remove the connection"));
    m_view->setWhatsThis(
        tr("The tenants you know, or ways into one. Choose one, then sign in; nothing is read before that."));
    m_add->setWhatsThis(tr("Adds an empty connection, or one like the chosen one, to be filled in."));
    m_duplicate->setWhatsThis(m_add->whatsThis());
    m_remove->setWhatsThis(
        tr("Removes the chosen connection and its password from this computer. With the last one to a tenant "
           "goes what is kept of its people. The server is not changed."));
    m_model.retranslate();
}

void ConnectionList::updateIcons()
{
    const QColor color = palette().color(QPalette::ButtonText);
    m_add->setIcon(themedIcon(QStringLiteral("add"), color));
    m_duplicate->setIcon(themedIcon(QStringLiteral("duplicate"), color));
    m_remove->setIcon(themedIcon(QStringLiteral("remove"), color));
}
