// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/templatespanel.h"

#include "models/actions/templateactions.h"
#include "ui/common/emptylist.h"
#include "ui/common/leading.h"
#include "ui/common/modesttext.h"
#include "ui/settings/editparts.h"
#include "ui/settings/theirtext.h"
#include "ui/words/errorsentence.h"
#include "ui/words/replywords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

TemplatesPanel::TemplatesPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(named(new QListWidget(this), u"templateList"_s, tr("Reply templates")))
    , m_none(named(new EmptyList(this), u"templateNone"_s, tr("No reply templates")))
    , m_name(named(new QLineEdit(this), u"templateName"_s, tr("Name")))
    , m_language(named(new QComboBox(this), u"templateLanguage"_s, tr("Language")))
    , m_subject(named(new QLineEdit(this), u"templateSubject"_s, tr("Subject")))
    , m_body(named(new ModestText(this), u"templateBody"_s, tr("Text")))
    , m_field(named(new QComboBox(this), u"templateField"_s, tr("Insert a field")))
    , m_preview(named(new ModestText(this), u"templatePreview"_s, tr("How it reads")))
    , m_said(named(new QLabel(this), u"templateSaid"_s, tr("Message")))
    , m_theirs(new TheirText(u"templateTheirs"_s, this))
{
    setObjectName(u"templatesPanel"_s);
    setAccessibleName(tr("Reply templates"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesPanel::takeRow);
    connect(m_field, &QComboBox::activated, this, &TemplatesPanel::insertField);
    for (QLineEdit *field : {m_name, m_subject})
        connect(field, &QLineEdit::textChanged, this, &TemplatesPanel::takeEdit);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TemplatesPanel::takeEdit);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplatesPanel::takeEdit);
    connect(&m_services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (notice.everything || notice.tables.contains(u"reply_template"_s))
            reload();
    });
    weigh();
    reload();
}

void TemplatesPanel::reload()
{
    read();
}

void TemplatesPanel::build()
{
    for (const QString &code : {u"en"_s, u"es"_s, u"fr"_s, u"de"_s, u"pt_BR"_s, u"ar"_s})
        m_language->addItem(words::replyLanguageName(code), code);
    m_field->addItem(tr("Insert a field…"));
    for (const reply::Field field : reply::allFields)
        m_field->addItem(words::replyFieldText(field), reply::fieldName(field));
    m_list->setMinimumHeight(120);
    m_list->setMaximumHeight(160);
    m_none->say(u"mail-message"_s, tr("There is no template yet. A template is what answers usually say, with fields for the patron’s name, seats and days. Press “Add one”, and write it."));
    m_none->hide(); // until it is known
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(120);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(120);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    keepLeading(*m_said);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Sub&ject"), m_subject);
    form->addRow(tr("Te&xt"), m_body);
    form->addRow(QString(), m_field);
    form->addRow(tr("How it &reads"), m_preview);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_add = button(u"templateAdd"_s, tr("&Add one"), &TemplatesPanel::add);
    m_remove = button(u"templateRemove"_s, tr("Re&move it"), &TemplatesPanel::remove);
    m_discard = button(u"templateDiscard"_s, tr("&Discard the change"), &TemplatesPanel::discard);
    m_save = button(u"templateSave"_s, tr("&Save it"), &TemplatesPanel::save);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addLayout(form, 1);
    column->addWidget(m_said);
    column->addWidget(m_theirs);
    column->addLayout(row);
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

QPushButton *TemplatesPanel::button(const QString &name, const QString &text, void (TemplatesPanel::*slot)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setAutoDefault(false);
    made->setMinimumHeight(28);
    connect(made, &QPushButton::clicked, this, slot);
    return made;
}

void TemplatesPanel::read(std::optional<RowId> choose)
{
    using All = std::vector<reply::Template>;
    m_services.reader.run([](DeskReaders &readers) { return readers.outbox ? readers.outbox->templates() : Result<All>(All()); })
        .then(&m_services.reader, [self = QPointer(this), choose](const Result<All> &all) {
            if (!self)
                return;
            if (!all) {
                self->m_said->setText(words::errorSentence(all.error()));
                return;
            }
            self->m_book.read(*all);
            resumeEdits(self->m_book, std::exchange(self->m_left, {}).value(u"edits"_s).toArray());
            self->fillList(choose.value_or(self->m_current));
        });
}

QJsonObject TemplatesPanel::draft() const
{
    return !m_left.isEmpty() || m_book.edits() == 0 ? m_left : QJsonObject{{u"edits"_s, keptEdits(m_book)}};
}

void TemplatesPanel::resume(const QJsonObject &draft)
{
    m_left = draft;
    if (!draft.isEmpty())
        reload();
}

// All that there are, and the new one that is being written.
void TemplatesPanel::fillList(RowId choose)
{
    {
        const QSignalBlocker blocked(m_list);
        m_list->clear();
        int row = 0;
        const auto put = [&](const reply::Template &one) {
            const QString name = tr("%1 (%2)", "a template; its language").arg(one.name.isEmpty() ? tr("A new template") : one.name, words::replyLanguageName(one.language));
            auto *item = new QListWidgetItem(m_book.isEdited(one.id) ? tr("%1 – not saved").arg(name) : name, m_list);
            item->setData(Qt::UserRole, one.id);
            if (one.id == choose)
                row = m_list->count() - 1;
        };
        for (const reply::Template &one : m_book.all())
            put(m_book.shown(one.id).value_or(one));
        for (const reply::Template &one : m_book.lost())
            put(one);
        if (const std::optional<reply::Template> fresh = m_book.shown(0))
            put(*fresh);
        m_list->setCurrentRow(m_list->count() > 0 ? row : -1);
    }
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    takeRow();
}

void TemplatesPanel::takeRow()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_current = item ? item->data(Qt::UserRole).toLongLong() : 0;
    const reply::Template one = m_book.shown(m_current).value_or(reply::Template{0, {}, u"en"_s, {}, {}});
    m_filling = true;
    if (m_name->text().simplified() != one.name)
        m_name->setText(one.name);
    if (m_language->findData(one.language) < 0)
        m_language->addItem(words::replyLanguageName(one.language), one.language);
    m_language->setCurrentIndex(m_language->findData(one.language));
    if (m_subject->text().simplified() != one.subject)
        m_subject->setText(one.subject);
    if (m_body->toPlainText() != one.body)
        m_body->setPlainText(one.body);
    m_filling = false;
    weigh();
}

void TemplatesPanel::takeEdit()
{
    if (m_filling)
        return;
    const bool listed = m_list->currentItem(), before = m_book.isEdited(m_current);
    m_book.edit(edited());
    if (!listed || before != m_book.isEdited(m_current))
        fillList(m_current);
    weigh();
}

void TemplatesPanel::insertField(int index)
{
    if (index < 1)
        return;
    m_body->insertPlainText(u'{' + m_field->itemData(index).toString() + u'}');
    m_field->setCurrentIndex(0);
    m_body->setFocus();
}

reply::Template TemplatesPanel::edited() const
{
    return {m_current, m_name->text().simplified(), m_language->currentData().toString(), m_subject->text().simplified(), m_body->toPlainText()};
}

void TemplatesPanel::weigh()
{
    if (m_filling)
        return;
    const reply::Template text = edited();
    const words::FilledReply filled = words::fillReply(text, words::sampleScene(m_services.clock()), tr("Maya"));
    const QString reads = filled.subject + u"\n\n"_s + filled.body;
    if (reads != m_preview->toPlainText())
        m_preview->setPlainText(reads);
    const bool changed = m_book.isEdited(m_current), stored = m_book.held(m_current).has_value();
    const Result<void> fits = reply::checkTemplate(text);
    const bool begun = !text.name.isEmpty() || !text.body.isEmpty();
    const QString problem = text.name.isEmpty() ? tr("Give it a name first.")
        : text.body.trimmed().isEmpty()         ? tr("Write its text first.")
        : m_current != 0 && !stored             ? tr("Somebody else removed this template meanwhile. Discard your change, or copy its text into a new one.")
        : fits                                  ? QString()
                                                : words::errorSentence(fits.error());
    const QString moved = !m_book.hasMoved(m_current) || !stored ? QString() : tr("Somebody else changed this template meanwhile: what they wrote stands below. Saving puts yours in its place; discarding your change shows theirs.");
    m_said->setText(begun && !problem.isEmpty() ? problem : moved);
    m_said->setVisible(!m_said->text().isEmpty());
    const std::optional<reply::Template> theirs = m_book.hasMoved(m_current) ? m_book.held(m_current) : std::nullopt;
    m_theirs->showFields(!theirs ? std::vector<TheirText::Field>()
                                 : std::vector<TheirText::Field>{{tr("Name"), theirs->name, text.name},
                                                                 {tr("Language"), words::replyLanguageName(theirs->language), words::replyLanguageName(text.language)},
                                                                 {tr("Subject"), theirs->subject, text.subject},
                                                                 {tr("Text"), theirs->body, text.body}});
    setReason(*m_save, !changed ? tr("Nothing is changed.") : problem);
    setReason(*m_discard, changed ? QString() : tr("Nothing is changed."));
    setReason(*m_remove, stored ? QString() : tr("Choose a template first."));
    setReason(*m_add, m_book.isEdited(0) ? tr("Save or discard the new template first.") : QString());
    Q_EMIT pendingChanged(m_book.edits());
}

void TemplatesPanel::add()
{
    m_book.edit({0, {}, u"en"_s, {}, {}});
    fillList(0);
    m_name->setFocus();
}

void TemplatesPanel::discard()
{
    m_book.forget(m_current);
    fillList(m_current);
}

void TemplatesPanel::save()
{
    const reply::Template text = edited();
    const auto action = std::make_shared<actions::WriteTemplateAction>(text, text.id == 0 ? std::nullopt : m_book.base(text.id));
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action, text](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (done)
            self->m_book.saved(text, {action->written(), text.name, text.language, text.subject, text.body});
        self->read(done && self->m_current == text.id ? std::optional(action->written()) : std::nullopt); // what stands in the way is seen then
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("The template “%1” is saved.").arg(text.name)} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

void TemplatesPanel::remove()
{
    const std::optional<reply::Template> one = m_book.held(m_current);
    if (!one)
        return;
    m_services.writer.run(std::make_shared<actions::RemoveTemplateAction>(one->id, one->name)).then(&m_services.writer, [self = QPointer(this), one](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (done)
            self->m_book.forget(one->id);
        self->reload();
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("The template “%1” is removed. Undo brings it back.").arg(one->name)} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

} // namespace pd::ui
