// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderdialog.h"

#include "ui/common/leading.h"
#include "ui/common/primarybutton.h"
#include "ui/common/tokens.h"
#include "ui/page/textfit.h"

#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int inset = 16;

QLabel *text(const QString &name, TypeRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeface(role));
    return label;
}

} // namespace

OrderDialog::OrderDialog(const About &about, QWidget *parent)
    : QDialog(parent)
    , m_acting(about.acting)
    , m_danger(about.danger)
    , m_title(about.title)
    , m_patron(text(about.name + u"Patron"_s, TypeRole::Body, this))
    , m_sentence(text(about.name + u"Sentence"_s, TypeRole::Heading, this))
    , m_detail(text(about.name + u"Detail"_s, TypeRole::Body, this))
    , m_said(text(about.name + u"Said"_s, TypeRole::Body, this))
    , m_fields(new QVBoxLayout)
    , m_answers(new QHBoxLayout)
    , m_go(about.danger ? new QPushButton(about.go, this) : new PrimaryButton(about.go, this))
    , m_leave(about.danger ? new PrimaryButton(about.leave, this) : new QPushButton(about.leave, this))
{
    setObjectName(about.name + u"Dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setPatron(about.patron);
    m_go->setObjectName(about.name + u"Go"_s);
    m_leave->setObjectName(about.name + u"Leave"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inset, inset, inset, inset);
    column->setSpacing(8);
    makeHead(*column, about);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    m_fields->setSpacing(8);
    column->addLayout(m_fields);
    column->addWidget(m_said);
    column->addStretch(1);
    makeFoot(*column, about);
    m_detail->hide();
    m_said->hide();
    setMinimumWidth(480);
    connect(m_go, &QPushButton::clicked, this, [this] { go(); });
    connect(m_leave, &QPushButton::clicked, this, &OrderDialog::reject);
    tint();
}

void OrderDialog::makeHead(QVBoxLayout &column, const About &about)
{
    QLabel *title = text(about.name + u"Title"_s, TypeRole::ControlStrong, this);
    title->setText(about.title);
    m_patron->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_patron->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight));
    row->addWidget(title, 1);
    row->addWidget(m_patron, 1);
    column.addLayout(row);
}

void OrderDialog::makeFoot(QVBoxLayout &column, const About &about)
{
    QHBoxLayout *row = m_answers;
    if (about.acting) {
        QLabel *journal = text(about.name + u"Journal"_s, TypeRole::Body, this);
        journal->setText(tr("Journalled on behalf of the patron"));
        journal->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(journal, 1);
    } else {
        row->addStretch(1);
    }
    QPushButton *usual = m_danger ? m_leave : m_go;
    (m_danger ? m_go : m_leave)->setAutoDefault(false);
    usual->setDefault(true);
    row->addWidget(m_danger ? m_go : m_leave);
    row->addWidget(usual);
    column.addLayout(row);
    usual->setFocus();
}

void OrderDialog::fillWithFields()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setStretchFactor(m_fields, 100);
}

void OrderDialog::addAnswer(QPushButton *button)
{
    m_answers->insertWidget(m_answers->count() - 2, button);
}

void OrderDialog::setPatron(const QString &patron)
{
    m_patron->setText(tr("for %1").arg(page::plain(patron)));
    m_patron->setVisible(!patron.isEmpty());
    setWindowTitle(patron.isEmpty() ? m_title : tr("%1 – %2").arg(m_title, page::plain(patron)));
    setAccessibleName(windowTitle());
}

void OrderDialog::setSentence(const QString &sentence)
{
    m_sentence->setText(directed(sentence));
    setAccessibleDescription(sentence);
}

void OrderDialog::setDetail(const QString &detail)
{
    m_detail->setText(directed(detail));
    m_detail->setVisible(!detail.isEmpty());
}

void OrderDialog::say(const QString &what, bool bad)
{
    m_said->setText(directed(what));
    m_said->setVisible(!what.isEmpty());
    m_bad = bad;
    tint();
}

void OrderDialog::setReason(const QString &reason)
{
    m_go->setEnabled(reason.isEmpty());
    m_go->setToolTip(reason);
    m_go->setStatusTip(reason);
    m_go->setAccessibleDescription(reason);
}

void OrderDialog::beginWriting()
{
    m_writing = true;
    m_typedInto = focusWidget();
    for (QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part == m_leave || part == m_go || qobject_cast<QLabel *>(part) || !part->isEnabledTo(this))
            continue;
        part->setEnabled(false);
        m_off.emplace_back(part);
    }
    say({}, false);
    setReason(tr("It is being recorded."));
}

void OrderDialog::refuse(const QString &why)
{
    m_writing = false;
    for (const QPointer<QWidget> &part : std::exchange(m_off, {})) {
        if (part)
            part->setEnabled(true);
    }
    setReason({});
    say(why, true);
    if (std::exchange(m_away, false))
        open();
    if (m_typedInto)
        m_typedInto->setFocus();
}

void OrderDialog::reject()
{
    if (!m_writing)
        return QDialog::reject();
    m_away = true;
    hide();
    Q_EMIT leftWriting(tr("“%1”: it is still being recorded. If that fails, the window is back with what you wrote.").arg(m_title));
}

void OrderDialog::done(int result)
{
    m_writing = false;
    QDialog::done(result);
}

void OrderDialog::closeEvent(QCloseEvent *event)
{
    if (!m_writing)
        return QDialog::closeEvent(event);
    event->ignore();
    reject();
}

void OrderDialog::tint()
{
    const Tokens &t = tokens(palette());
    const auto ink = [](QLabel *label, const QColor &colour) {
        QPalette own = label->palette();
        own.setColor(QPalette::WindowText, colour);
        label->setPalette(own);
    };
    ink(m_said, m_bad ? t.danger.text : t.warn.text);
    if (m_danger) {
        QPalette own = m_go->palette();
        own.setColor(QPalette::ButtonText, t.danger.text);
        m_go->setPalette(own);
    }
}

// A small screen at first gives less than its wrapped text is high; what is said later needs more.
bool OrderDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        const int high = layout()->totalHeightForWidth(width());
        if (height() < high)
            resize(width(), high);
    }
    return taken;
}

void OrderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint();
    QDialog::changeEvent(event);
}

void OrderDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (!m_acting)
        return;
    QPainter painter(this);
    painter.setPen(QPen(tokens(palette()).acting.ground, 3));
    painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
}

} // namespace pd::ui
