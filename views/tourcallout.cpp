// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tourcallout.h"

#include "views/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int CalloutWidth = 360;
static constexpr qreal CornerRadius = 8;

TourCallout::TourCallout(QWidget *window)
    : QWidget(window)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_skip(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_title->setFont(titleFont(font()));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_skip, m_back, m_next})
        button->setAutoDefault(true); // so that Enter presses it, too
    buildLayout();
    connect(m_skip, &QPushButton::clicked, this, &TourCallout::skipRequested);
    connect(m_back, &QPushButton::clicked, this, &TourCallout::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourCallout::nextRequested);
    hide();
}

void TourCallout::buildLayout()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addWidget(m_skip);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_count);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(Spacing::Small);
    layout->addLayout(foot);
}

void TourCallout::showStep(const QString &title, const QString &text, int step, int count)
{
    const QLocale locale;
    //: Step %1 of %2 of the tour.
    m_count->setText(tr("%1 of %2").arg(locale.toString(step + 1), locale.toString(count)));
    m_title->setText(title);
    m_text->setText(text);
    //: Button: ends the tour.
    m_skip->setText(tr("Skip tour"));
    //: Button: the step before this one of the tour.
    m_back->setText(tr("Back"));
    //: Buttons: the next step of the tour, and the end of its last one.
    m_next->setText(step + 1 < count ? tr("Next") : tr("Done"));
    m_skip->setVisible(step + 1 < count);
    m_back->setEnabled(step > 0);
    setWhatsThis(tr("The tour of the program. Nothing is changed by it, and Escape ends it."));
    //: What a screen reader calls the box in which the tour says something.
    setAccessibleName(tr("Tour"));
    // Read out with the button that has the focus.
    const QString words = m_count->text() + QStringLiteral(". ") + title + QStringLiteral(". ") + text;
    m_next->setAccessibleDescription(words);
    setAccessibleDescription(words);
    show();
    raise();
    m_next->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize TourCallout::neededSize() const
{
    const int width = std::max(CalloutWidth, layout()->minimumSize().width());
    return {width, layout()->totalHeightForWidth(width)};
}

void TourCallout::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT skipRequested();
    else
        QWidget::keyPressEvent(event);
}

void TourCallout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(themeColors(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), CornerRadius, CornerRadius);
}
