// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/replypanel.h"

#include "ui/words/replywords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

// What a template gives: filled in from the order, and filled anew when that changes, where nobody has typed in it.
namespace pd::ui {

// Whatever is being written keeps nobody from reading.
void ReplyPanel::learnClerk()
{
    if (!m_clerk.isEmpty())
        return;
    m_services.writer.who().then(&m_services.writer, [self = QPointer(this)](const Result<QString> &who) {
        if (!self || !who)
            return;
        self->m_clerk = *who;
        self->fillClerk();
    });
}

void ReplyPanel::fillClerk()
{
    const QString open = u'{' + reply::fieldName(reply::Field::Clerk) + u'}';
    QTextCursor at = m_text->document()->find(open, 0, QTextDocument::FindCaseSensitively);
    if (m_clerk.isEmpty() || m_sending || (at.isNull() && !m_subject->text().contains(open)))
        return;
    for (; !at.isNull(); at = m_text->document()->find(open, at, QTextDocument::FindCaseSensitively))
        at.insertText(m_clerk);
    m_subject->setText(m_subject->text().replace(open, m_clerk));
    if (const auto filled = m_filled.find(m_request.value_or(0)); filled != m_filled.end()) {
        filled->second.text.body.replace(open, m_clerk);
        filled->second.text.subject.replace(open, m_clerk);
    }
}

QString ReplyPanel::chosenTemplate() const
{
    return m_template->currentData().toString();
}

QString ReplyPanel::languageWanted() const
{
    return m_known && !m_known->scene.language.isEmpty() ? m_known->scene.language : QLocale().name().section(u'_', 0, 0);
}

// By whoever writes. In the place of what was written, which the field's own undo brings back.
void ReplyPanel::fill()
{
    m_filled.erase(m_request.value_or(0));
    if (const reply::Template *text = m_known ? reply::templateFor(m_known->templates, chosenTemplate(), languageWanted()) : nullptr) {
        put(*text);
        m_text->setFocus();
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->ensureWidgetVisible(m_text, 0, 16); // it is read before it is sent
        }
    }
    weigh();
}

void ReplyPanel::put(const reply::Template &text)
{
    const words::FilledReply filled = words::fillReply(text, m_known->scene, m_clerk);
    m_filled[*m_request] = {text.name, text.language, filled, words::replyValues(text.language, m_known->scene, m_clerk)};
    m_language = text.language;
    m_filling = true;
    m_subject->setText(filled.subject);
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(filled.body);
    m_filling = false;
    weigh();
    Q_EMIT draftChanged();
}

// As the text field gives it back: it knows neither hard blanks, which amounts have, nor Windows' ends of lines.
static QString asShown(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(QChar::Nbsp, u' ');
}

// Work on the order makes an answer old that was filled in before.
void ReplyPanel::followOrder()
{
    const auto filled = m_request && !m_sending ? m_filled.find(*m_request) : m_filled.end();
    if (filled == m_filled.end())
        return;
    const reply::Template *text = reply::templateFor(m_known->templates, filled->second.templateName, languageWanted());
    const bool typed = m_text->toPlainText() != asShown(filled->second.text.body) || m_subject->text() != filled->second.text.subject;
    if (text && !typed && words::fillReply(*text, m_known->scene, m_clerk) != filled->second.text)
        put(*text);
}

// What the order said when the template was filled in, and does not say any more, though the answer does.
std::vector<reply::Field> ReplyPanel::oldFields() const
{
    const auto filled = m_request && m_known && !m_sending ? m_filled.find(*m_request) : m_filled.end();
    if (filled == m_filled.end())
        return {};
    QString said = m_subject->text() + u'\n' + m_text->toPlainText();
    const words::ReplyValues &before = filled->second.values;
    const words::ReplyValues now = words::replyValues(filled->second.language, m_known->scene, m_clerk);
    std::vector<reply::Field> old;
    for (const auto &[field, value] : now) {
        if (value != before.at(field)) {
            said.remove(asShown(value)); // what was put right may have the old words in it
            old.push_back(field);
        }
    }
    std::erase_if(old, [&](reply::Field field) { return !said.contains(asShown(before.at(field))); });
    return old;
}

void ReplyPanel::weighOld()
{
    const std::vector<reply::Field> old = oldFields();
    const bool seats = std::any_of(old.begin(), old.end(), [](reply::Field field) { return field == reply::Field::Seats || field == reply::Field::Offered; });
    m_old->setText(seats ? tr("The seats in it are old: the order has changed since the template was filled in.") : tr("What it says of the order is old: the order has changed since the template was filled in."));
    m_oldRow->setVisible(!old.empty());
}

void ReplyPanel::fillAnew()
{
    const auto filled = m_filled.find(m_request.value_or(0));
    m_template->setCurrentIndex(std::max(0, m_template->findData(filled == m_filled.end() ? QString() : filled->second.templateName)));
    fill();
}

} // namespace pd::ui
