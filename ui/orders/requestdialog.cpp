// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/requestdialog.h"

#include "ui/orders/wishfields.h"
#include "ui/words/requestwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

RequestDialog::RequestDialog(const Start &start, const QString &patron, bool acting, QWidget *parent)
    : OrderDialog({u"request"_s, acting ? u"Request Changes"_s : tr("Record a change request"), patron, acting, tr("&Record the request"), tr("Cancel")}, parent)
    , m_acting(acting)
    , m_note(new QPlainTextEdit(this))
    , m_source(new QComboBox(this))
    , m_fallback(new QComboBox(this))
{
    setSentence(tr("A change request is recorded for order %1. The seats stay as they are.").arg(start.order));
    if (start.openRequest)
        say(tr("One request is open for this order already; this is another one."), false);
    m_note->setObjectName(u"requestNote"_s);
    m_note->setAccessibleName(tr("What the patron asks for"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(72);
    m_source->setObjectName(u"requestSource"_s);
    m_source->setAccessibleName(tr("Asked"));
    m_source->addItem(tr("On the phone"), u"phone"_s);
    m_source->addItem(tr("At the counter"), u"counter"_s);
    m_fallback->setObjectName(u"requestFallback"_s);
    m_fallback->setAccessibleName(tr("If it cannot be done"));
    for (const QString &fallback : {QString(), u"keep"_s, u"next_best"_s, u"call_first"_s})
        m_fallback->addItem(words::requestFallbackChoice(fallback), fallback);
    auto *asks = new QLabel(tr("&What the patron asks for"), this);
    asks->setBuddy(m_note);
    fields().addWidget(asks);
    fields().addWidget(m_note);
    if (!acting) {
        m_wishes = new WishFields(start.choices, this);
        auto *scroll = new QScrollArea(this); // of a low window a part
        scroll->setObjectName(u"wishScroll"_s);
        scroll->setAccessibleName(m_wishes->accessibleName());
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(m_wishes);
        scroll->setMinimumWidth(m_wishes->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
        scroll->setMinimumHeight(96);
        fields().addWidget(scroll);
        connect(m_wishes, &WishFields::changed, this, &RequestDialog::weigh);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    const auto add = [form, this](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(tr("&Asked"), m_source);
    add(tr("&If it cannot be done"), m_fallback);
    form->setRowVisible(m_source, !acting);
    fields().addLayout(form);
    connect(m_note, &QPlainTextEdit::textChanged, this, &RequestDialog::weigh);
    weigh();
    setMinimumWidth(std::max(minimumWidth(), layout()->minimumSize().width())); // the marks' words are never cut
    m_note->setFocus();
}

void RequestDialog::weigh()
{
    const std::vector<RequestWish> wishes = m_wishes ? m_wishes->wishes() : std::vector<RequestWish>();
    const bool says = !m_note->toPlainText().trimmed().isEmpty() || !wishes.empty();
    setReason(!checkWishes(wishes) ? tr("More accessible seats are wished for than seats.")
              : says               ? QString()
              : m_wishes           ? tr("Write or mark what the patron asks for.")
                                   : tr("Write what the patron asks for."));
}

void RequestDialog::go()
{
    const NewRequest request{m_acting ? u"form"_s : m_source->currentData().toString(), m_note->toPlainText().trimmed(), m_fallback->currentData().toString(),
                             m_wishes ? m_wishes->wishes() : std::vector<RequestWish>()};
    beginWriting();
    Q_EMIT wanted(request);
}

} // namespace pd::ui
