// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/contacteditor.h"

#include "models/actions/contactaction.h"
#include "ui/common/drafts.h"
#include "ui/common/primarybutton.h"
#include "ui/common/tokens.h"
#include "ui/common/unverifiedoffer.h"
#include "ui/orders/requestwork.h"
#include "ui/patrons/conflictchoices.h"
#include "ui/patrons/contactform.h"
#include "ui/words/errorsentence.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

ContactEditor::ContactEditor(const Services &services, const Contact &contact, bool patronManagerIsMaster, Drafts *drafts, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_contact(contact)
    , m_patronManagerIsMaster(patronManagerIsMaster)
    , m_drafts(drafts)
    , m_draft(Drafts::nameAt(u"contact%1"_s.arg(contact.id), services.database.url))
    , m_form(new ContactForm)
    , m_conflicts(new ConflictChoices)
    , m_offer(new UnverifiedOffer(u"contact"_s, this))
    , m_sentence(new QLabel(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"contactEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit contact – %1").arg(contact.displayName()));
    setAccessibleName(windowTitle());
    m_sentence->setObjectName(u"contactSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_save->setObjectName(u"contactSave"_s);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"contactCancel"_s);
    cancel->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setObjectName(u"contactButtons"_s);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);

    auto *inside = new QWidget;
    inside->setObjectName(u"contactInside"_s);
    auto *content = new QVBoxLayout(inside);
    content->setContentsMargins(16, 16, 16, 8);
    content->addWidget(m_conflicts);
    content->addWidget(m_form);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"contactScroll"_s);
    scroll->setAccessibleName(tr("Fields"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are gone through
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 16);
    foot->addWidget(m_offer);
    foot->addWidget(m_sentence);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(foot);
    resize(760, 690);

    m_form->setContact(contact);
    const QJsonObject left = m_drafts ? m_drafts->left(m_draft) : QJsonObject();
    m_form->takeDraft(left);
    if (m_drafts)
        m_drafts->keep(m_form, m_draft, [form = m_form] { return form->draft(); });
    connect(m_form, &ContactForm::edited, this, &ContactEditor::weigh);
    connect(m_conflicts, &ConflictChoices::changed, this, &ContactEditor::weigh);
    connect(m_save, &QPushButton::clicked, this, &ContactEditor::save);
    connect(cancel, &QPushButton::clicked, this, &ContactEditor::reject);
    weigh();
    if (!left.isEmpty())
        say(tr("What you had typed before is here again. Save it, or press Escape twice to give it up."));
    m_form->focusFirst();
}

void ContactEditor::warn(const QString &sentence)
{
    m_form->focusField(u"mailing_street"_s);
    say(sentence);
}

void ContactEditor::suggest(const std::map<QString, QVariant> &values)
{
    for (const auto &[column, value] : values)
        m_form->rebase(column, contactValue(m_contact, column), value);
    m_form->focusField(u"mailing_street"_s);
    if (values.empty())
        say(tr("No new address could be read in what the patron wrote. Type it here."));
    else if (m_form->edits().empty())
        say(tr("The record has the address that the patron wrote already."));
    else
        say(tr("This is what the patron wrote, as it was understood. Check it before you save it."));
}

void ContactEditor::offer(const std::map<QString, QVariant> &values)
{
    if (values.empty())
        return suggest(values);
    m_form->focusField(u"mailing_street"_s);
    m_offer->show();
    connect(m_offer, &UnverifiedOffer::taken, this, [this, values] { suggest(values); });
}

void ContactEditor::say(const QString &sentence, bool bad)
{
    m_sentence->setText(sentence);
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, bad ? tokens(this->palette()).danger.text : tokens(this->palette()).text);
    m_sentence->setPalette(palette);
    m_sentence->setAccessibleName(sentence);
}

void ContactEditor::weigh()
{
    m_askedToGiveUp = false;
    const QString fault = m_form->firstFault();
    const QString reason = m_saving                      ? tr("It is being saved.")
        : !m_conflicts->isEmpty() && !m_conflicts->isDecided() ? tr("Choose for each field what shall stand.")
        : !fault.isEmpty()                               ? fault
        : m_form->edits().empty() && m_conflicts->isEmpty() ? tr("Nothing is changed yet.")
                                                         : QString();
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
    m_save->setStatusTip(reason);
    m_save->setAccessibleDescription(reason);
    if (!reason.isEmpty())
        say(reason, !fault.isEmpty());
    else if (m_patronManagerIsMaster)
        say(tr("It is recorded here, and to be done in PatronManager: the list Carry-over names it until an import shows it."));
    else
        say(tr("It is recorded here, which is the organisation’s own record."));
}

void ContactEditor::save()
{
    for (const ConflictChoices::Decision &decision : m_conflicts->decisions())
        m_form->rebase(decision.field.column, decision.field.theirs, decision.ours ? decision.field.ours : decision.field.theirs);
    m_conflicts->setConflicts({});
    const auto action = forRequest(m_request, std::make_shared<actions::ContactAction>(m_contact.id, m_form->edits()));
    m_saving = true;
    weigh();
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this)](const Result<actions::Outcome> &outcome) {
        if (!self)
            return;
        self->m_saving = false;
        self->weigh();
        if (!outcome) {
            self->showConflict(outcome.error());
            return;
        }
        if (self->m_drafts)
            self->m_drafts->finish(self->m_draft);
        const QString name = self->m_form->displayName(); // which may be the change
        const QString said = self->m_patronManagerIsMaster ? tr("Recorded here: %1. To be done in PatronManager, too.").arg(name) : tr("Saved: %1.").arg(name);
        Q_EMIT self->saved(self->m_request ? tr("%1 The change request is filled.", "what was done").arg(said) : said);
        self->done(Accepted);
    });
}

void ContactEditor::showConflict(const Error &error)
{
    const std::vector<FieldConflict> fields = fieldsOf(error);
    if (fields.empty())
        say(words::errorSentence(error), true);
    else
        m_conflicts->setConflicts(fields);
}

// Nothing typed goes with one key.
void ContactEditor::reject()
{
    if (!m_form->edits().empty() && !m_askedToGiveUp) {
        m_askedToGiveUp = true;
        say(tr("What you typed is not saved. Press Escape or Cancel once more to give it up."), true);
        return;
    }
    if (m_drafts)
        m_drafts->finish(m_draft);
    QDialog::reject();
}

} // namespace pd::ui
