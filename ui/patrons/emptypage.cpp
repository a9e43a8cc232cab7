// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/emptypage.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_find(new QPushButton(tr("Find a patron"), this))
    , m_import(new QPushButton(tr("Import an export…"), this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_demo(new QPushButton(tr("Open the demo theatre"), this))
    , m_other(new QPushButton(tr("Open another database…"), this))
{
    setObjectName(u"emptyPage"_s);
    setAccessibleName(tr("No patron chosen"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_icon->setObjectName(u"emptyIcon"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setFont(typeface(TypeRole::Title));
    m_text->setObjectName(u"emptyText"_s);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(440);
    for (QLabel *label : {m_icon, m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
    }
    m_progress->setObjectName(u"emptyProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(240, 6);
    m_find->setObjectName(u"emptyFind"_s);
    m_import->setObjectName(u"emptyImport"_s);
    m_again->setObjectName(u"emptyAgain"_s);
    m_demo->setObjectName(u"emptyDemo"_s);
    m_other->setObjectName(u"emptyOther"_s);
    for (QPushButton *button : {m_find, m_import, m_again, m_other, m_demo}) {
        button->setAccessibleName(button->text());
        button->setFont(typeface(TypeRole::Control));
        button->setFixedHeight(32);
        button->setMinimumWidth(140);
    }
    connect(m_find, &QPushButton::clicked, this, &EmptyPage::searchWanted);
    connect(m_import, &QPushButton::clicked, this, &EmptyPage::importWanted);
    connect(m_again, &QPushButton::clicked, this, &EmptyPage::againWanted);
    connect(m_demo, &QPushButton::clicked, this, &EmptyPage::demoWanted);
    connect(m_other, &QPushButton::clicked, this, &EmptyPage::otherWanted);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_title, m_text, m_progress, m_find, m_import, m_again, m_other, m_demo})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setInvitation();
}

void EmptyPage::setInvitation()
{
    tell(Telling::Invitation, tr("No patron chosen"),
         tr("Type part of a name, an e-mail address, a phone or an order number to see what the patron sees in Portal, "
            "and why."));
}

void EmptyPage::setNoPatrons()
{
    tell(Telling::NoPatrons, tr("No patrons yet"),
         tr("This database is empty. Import an export of PatronManager, or drop its files onto this window."));
}

void EmptyPage::setBusy(const QString &title, const QString &sentence)
{
    tell(Telling::Busy, title, sentence);
}

void EmptyPage::setError(const QString &title, const QString &sentence)
{
    tell(Telling::Error, title, sentence);
}

void EmptyPage::offerOther()
{
    m_find->hide();
    m_again->show();
    m_other->show();
    m_demo->show();
}

void EmptyPage::tell(Telling telling, const QString &title, const QString &sentence)
{
    m_telling = telling;
    m_title->setText(title);
    m_text->setText(sentence);
    m_text->setMinimumHeight(m_text->heightForWidth(m_text->width()));
    m_progress->setAccessibleName(title);
    m_progress->setVisible(telling == Telling::Busy);
    m_find->setVisible(telling == Telling::Invitation || telling == Telling::Error);
    m_import->setVisible(telling == Telling::NoPatrons);
    for (QPushButton *button : {m_again, m_demo, m_other})
        button->hide();
    setAccessibleName(title);
    m_icon->setAccessibleName(title);
    tintIcon();
}

void EmptyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tintIcon();
    QWidget::changeEvent(event);
}

void EmptyPage::tintIcon()
{
    const Tokens &t = tokens(palette());
    const bool failed = m_telling == Telling::Error;
    const auto name = [this] {
        switch (m_telling) {
        case Telling::NoPatrons:
            return u"document-import"_s;
        case Telling::Busy:
            return u"chronometer"_s;
        case Telling::Error:
            return u"dialog-error"_s;
        case Telling::Invitation:
            break;
        }
        return u"search"_s;
    }();
    m_icon->setPixmap(iconPixmap(name, failed ? t.danger.text : t.muted, 32, devicePixelRatioF()));
}

} // namespace pd::ui
