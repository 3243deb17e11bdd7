// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licenseownerlist.h"

#include "models/licenseserver.h"
#include "views/choicebox.h"
#include "views/licenseownerdelegate.h"
#include "views/plaintooltips.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

static constexpr int OwnersWidth = 240;
static constexpr int OwnerCharacters = 20; // of the box

LicenseOwnerList::LicenseOwnerList(LicenseServer &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_list(new QListView(this))
    , m_line(new QWidget(this))
    , m_label(new QLabel(m_line))
    , m_box(new ChoiceBox(OwnerCharacters, m_line))
{
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setModel(&server.ownerModel());
    m_list->setItemDelegate(new LicenseOwnerDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFixedWidth(OwnersWidth);
    new PlainToolTips(*m_list);
    m_box->setModel(&server.ownerModel());
    m_label->setBuddy(m_box);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Spacing::Small);
    line->addWidget(m_label);
    line->addWidget(m_box, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_line);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LicenseOwnerList::choose);
    connect(m_box, &QComboBox::currentIndexChanged, this,
            [this](int row) { choose(m_box->model()->index(row, 0)); });
    connect(&server, &LicenseServer::chosenChanged, this, &LicenseOwnerList::followChosen);
    connect(&server, &LicenseServer::ownersChanged, this, &LicenseOwnerList::followChosen);
    setShape(Shape::List);
    retranslate();
    followChosen();
}

void LicenseOwnerList::setShape(Shape shape)
{
    const bool hadFocus = m_list->hasFocus() || m_box->hasFocus();
    m_list->setVisible(shape == Shape::List);
    m_line->setVisible(shape == Shape::Box);
    if (hadFocus)
        focusOwners();
}

void LicenseOwnerList::focusOwners()
{
    if (m_list->isHidden())
        m_box->setFocus(Qt::OtherFocusReason);
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void LicenseOwnerList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LicenseOwnerList::retranslate()
{
    //: Label of the box that chooses whose licence is shown.
    m_label->setText(tr("Licence owners"));
    //: Name of the list that chooses whose licence is shown, for screen readers.
    m_list->setAccessibleName(tr("Owners of the licence server"));
    m_list->setAccessibleDescription(tr("Whose licence is shown beside it"));
    m_list->setWhatsThis(
        tr("Whose licence is shown: that of SuperOffice, or of a partner with a licence of its own."));
    m_box->setWhatsThis(m_list->whatsThis());
}

void LicenseOwnerList::choose(const QModelIndex &index)
{
    if (index.isValid())
        m_server.chooseOwner(index.data(PackageOwnerModel::NameRole).toString());
}

/// The views are no wiser than the licence server: while owners come and go they would choose by themselves.
void LicenseOwnerList::followChosen()
{
    const int row = m_server.ownerModel().rowOf(m_server.chosenOwner());
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(row);
    m_list->setCurrentIndex(m_server.ownerModel().index(row, 0));
}
