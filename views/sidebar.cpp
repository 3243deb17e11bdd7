// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebar.h"

#include "views/icons.h"
#include "views/sectiondelegate.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int LeastSidebarWidth = 204;
static constexpr int CountRoom = 40; // beside the name of a section

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_sections(new QListWidget(this))
    , m_tenant(new QLabel(this))
    , m_user(new QLabel(this))
    , m_demo(new QLabel(this))
    , m_refresh(new QPushButton(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(LeastSidebarWidth);
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setIconSize({20, 20});
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    for (qsizetype page = 0; page < pageNames().size(); ++page)
        m_sections->addItem(QString());
    for (QLabel *label : {m_tenant, m_user, m_demo}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_tenant->setFont(strongFont(font()));
    m_user->setForegroundRole(QPalette::PlaceholderText);
    m_demo->setProperty("tone", QStringLiteral("warning"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Large, Spacing::Medium, Spacing::Medium);
    layout->setSpacing(Spacing::Tight);
    layout->addWidget(m_sections, 1);
    layout->addWidget(m_demo);
    layout->addWidget(m_tenant);
    layout->addWidget(m_user);
    layout->addSpacing(Spacing::Small);
    layout->addWidget(m_refresh);

    connect(m_sections, &QListWidget::currentRowChanged, this,
            [this](int row) { Q_EMIT pageChosen(static_cast<Page>(row)); });
    connect(m_refresh, &QPushButton::clicked, this, &Sidebar::refreshRequested);
    setConnection({});
    retranslate();
    updateIcons();
}

void Sidebar::setCurrentPage(Page page)
{
    m_sections->setCurrentRow(static_cast<int>(page));
}

void Sidebar::setChangeCount(int count)
{
    m_sections->item(static_cast<int>(Page::Changes))->setData(SectionDelegate::CountRole, count);
}

void Sidebar::setConnection(const ConnectionInfo &connection)
{
    m_tenant->setText(connection.tenant);
    m_user->setText(connection.user);
    m_demo->setVisible(connection.isDemo);
}

void Sidebar::setRefreshEnabled(bool isEnabled)
{
    m_refresh->setEnabled(isEnabled);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitWords();
    }
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

void Sidebar::showEvent(QShowEvent *event)
{
    fitWords();
    QWidget::showEvent(event);
}

/// As wide as the longest name of a section needs, and never narrower than usual.
void Sidebar::fitWords()
{
    const QMargins margins = layout()->contentsMargins();
    const int words = m_sections->sizeHintForColumn(0) + CountRoom + margins.left() + margins.right();
    setFixedWidth(std::max(LeastSidebarWidth, words));
}

void Sidebar::retranslate()
{
    //: Name of the list of pages, for screen readers.
    m_sections->setAccessibleName(tr("Sections"));
    //: Entry in the list of sections: how many seats are in use, and what may come.
    m_sections->item(static_cast<int>(Page::Dashboard))->setText(tr("Dashboard"));
    //: Entry in the list of sections.
    m_sections->item(static_cast<int>(Page::Licenses))->setText(tr("Licences"));
    //: Entry in the list of sections.
    m_sections->item(static_cast<int>(Page::Assignments))->setText(tr("Assignments"));
    //: Entry in the list of sections.
    m_sections->item(static_cast<int>(Page::Changes))->setText(tr("Changes"));
    //: Entry in the list of sections: what was applied so far.
    m_sections->item(static_cast<int>(Page::Activity))->setText(tr("Activity"));
    //: Entry in the list of sections: what those who issue licences have for this installation.
    m_sections->item(static_cast<int>(Page::LicenseServer))->setText(tr("Licence server"));
    //: Entry in the list of sections: the licences of satellite databases.
    m_sections->item(static_cast<int>(Page::Satellites))->setText(tr("Satellites"));
    //: Entry in the list of sections.
    m_sections->item(static_cast<int>(Page::Diagnostics))->setText(tr("Diagnostics"));
    //: Says that the tenant shown is the built-in one.
    m_demo->setText(tr("Demo data, all invented"));
    //: Button: read everything from the server again.
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Reads everything from the server again (F5)"));
    m_refresh->setWhatsThis(WhatsThis::refresh());
    for (int row = 0; row < m_sections->count(); ++row)
        m_sections->item(row)->setWhatsThis(WhatsThis::page(static_cast<Page>(row)));
    m_sections->setWhatsThis(tr(
        "The pages of Seatkeeper. Each also has a key of its own, which stands beside it in the menu View."));
}

void Sidebar::updateIcons()
{
    const ThemeColors &colors = themeColors(palette());
    const QStringList icons {QStringLiteral("dashboard"),   QStringLiteral("licenses"),
                             QStringLiteral("assignments"), QStringLiteral("changes"),
                             QStringLiteral("activity"),    QStringLiteral("license-server"),
                             QStringLiteral("satellites"),  QStringLiteral("diagnostics")};
    for (int row = 0; row < icons.size(); ++row)
        m_sections->item(row)->setIcon(themedIcon(icons.at(row), colors.accent));
    m_refresh->setIcon(themedIcon(QStringLiteral("refresh"), palette().color(QPalette::ButtonText)));
}
