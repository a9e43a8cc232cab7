// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/replypanel.h"

#include "models/domain/instant.h"
#include "ui/common/plaintip.h"
#include "ui/page/textfit.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

// What an answer can begin with: a template, or what somebody has written of it already.
namespace pd::ui {

namespace {

constexpr int draftRole = Qt::UserRole + 1; // the place of a draft among the others; templates have none

bool isSame(const RequestDraft &one, const RequestDraft &other)
{
    return one.body == other.body && one.subject == other.subject;
}

} // namespace

void ReplyPanel::setOtherDrafts(std::vector<RequestDraft> drafts, const QString &person)
{
    for (RequestDraft &here : m_others) { // what stood here, and is stored nowhere
        if (here.who.isEmpty())
            drafts.push_back(std::move(here));
    }
    m_others = std::move(drafts);
    m_person = person;
    fillChoices(chosenTemplate());
}

// Own words that were replaced stay as long as the window is open, each with its request.
void ReplyPanel::changeOthers(std::optional<RowId> request)
{
    std::erase_if(m_others, [](const RequestDraft &one) { return !one.who.isEmpty(); });
    if (m_request)
        m_replaced[*m_request] = std::move(m_others);
    const auto replaced = request ? m_replaced.find(*request) : m_replaced.end();
    m_others = replaced == m_replaced.end() ? std::vector<RequestDraft>() : replaced->second;
}

QString ReplyPanel::draftText(const RequestDraft &draft) const
{
    const QTimeZone zone = m_known ? m_known->scene.timeZone : QTimeZone::utc();
    const bool today = localDate(draft.updated, zone) == localDate(m_services.clock(), zone);
    const QString when = today ? words::timeText(draft.updated, zone) : words::instantText(draft.updated, zone);
    const QString text = draft.who.isEmpty() ? tr("What stood here, %1", "a time").arg(when)
        : draft.who == m_person              ? tr("Your draft, %1", "a time").arg(when)
                                             : tr("Draft of %1, %2", "a person, a time").arg(page::plain(draft.who), when);
    return draft.older ? tr("%1 (before the last answer)", "a draft").arg(text) : text;
}

// Somebody may have the list open: it is filled anew only where it is another one.
void ReplyPanel::fillChoices(const QString &chosen)
{
    QStringList templates{QString()}; // none
    for (const reply::Template &one : m_known ? m_known->templates : std::vector<reply::Template>()) {
        if (!templates.contains(one.name))
            templates.append(one.name);
    }
    if (!m_known && !templates.contains(chosen)) // those that there are are not read yet
        templates.append(chosen);
    QStringList drafts;
    for (const RequestDraft &one : m_others)
        drafts.append(draftText(one));
    if (templates != m_templates || drafts != m_draftTexts) {
        m_templates = templates;
        m_draftTexts = drafts;
        m_template->clear();
        for (const QString &name : templates)
            m_template->addItem(name.isEmpty() ? tr("None") : name, name);
        if (!drafts.isEmpty())
            m_template->insertSeparator(m_template->count());
        for (qsizetype i = 0; i < drafts.size(); ++i) {
            m_template->addItem(drafts[i]);
            m_template->setItemData(m_template->count() - 1, int(i), draftRole);
        }
    }
    m_template->setCurrentIndex(std::max(0, m_template->findData(chosen)));
    if (m_sending)
        return; // says why it is off
    const QString tip = drafts.isEmpty() ? QString() : tr("%n other drafts of this answer stand below the templates.", nullptr, int(drafts.size()));
    m_template->setToolTip(plainTip(tip));
    m_template->setStatusTip(tip);
    m_template->setAccessibleDescription(tip);
}

void ReplyPanel::choose()
{
    const QVariant draft = m_template->currentData(draftRole);
    if (draft.isValid() && draft.toInt() < int(m_others.size()))
        takeDraft(m_others[std::size_t(draft.toInt())]);
    else
        fill();
}

// In the place of what was written, which stays to be chosen, and which the field's own undo brings back.
void ReplyPanel::takeDraft(RequestDraft draft)
{
    keepWritten();
    m_filled.erase(m_request.value_or(0));
    m_filling = true;
    m_subject->setText(draft.subject);
    m_subjectTyped = draft.body.trimmed().isEmpty() && !draft.subject.trimmed().isEmpty();
    m_even->setChecked(false); // it was for another one
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(draft.body);
    if (!draft.recipient.isEmpty()) {
        m_toTyped = true;
        m_to->setText(draft.recipient);
    }
    m_filling = false;
    fillChoices(draft.templateName);
    m_text->setFocus();
    weigh();
    Q_EMIT draftChanged();
}

void ReplyPanel::keepWritten()
{
    RequestDraft written = draft();
    if ((written.body.isEmpty() && written.subject.isEmpty()) || std::any_of(m_others.begin(), m_others.end(), [&](const RequestDraft &one) { return isSame(one, written); }))
        return;
    written.updated = m_services.clock();
    m_others.push_back(written);
}

} // namespace pd::ui
