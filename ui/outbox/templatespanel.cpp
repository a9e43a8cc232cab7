// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/templatespanel.h"

#include "models/actions/templateactions.h"
#include "ui/common/leading.h"
#include "ui/words/errorsentence.h"
#include "ui/words/replywords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

template <class Field>
Field *named(Field *field, const QString &name, const QString &accessible)
{
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    return field;
}

void setReason(QPushButton &button, const QString &reason)
{
    button.setEnabled(reason.isEmpty());
    button.setToolTip(reason);
    button.setStatusTip(reason);
    button.setAccessibleDescription(reason);
}

} // namespace

TemplatesPanel::TemplatesPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(named(new QListWidget(this), u"templateList"_s, tr("Reply templates")))
    , m_name(named(new QLineEdit(this), u"templateName"_s, tr("Name")))
    , m_language(named(new QComboBox(this), u"templateLanguage"_s, tr("Language")))
    , m_subject(named(new QLineEdit(this), u"templateSubject"_s, tr("Subject")))
    , m_body(named(new QPlainTextEdit(this), u"templateBody"_s, tr("Text")))
    , m_field(named(new QComboBox(this), u"templateField"_s, tr("Insert a field")))
    , m_preview(named(new QPlainTextEdit(this), u"templatePreview"_s, tr("How it reads")))
    , m_said(named(new QLabel(this), u"templateSaid"_s, tr("Message")))
{
    setObjectName(u"templatesPanel"_s);
    setAccessibleName(tr("Reply templates"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesPanel::takeRow);
    connect(m_field, &QComboBox::activated, this, &TemplatesPanel::insertField);
    for (QLineEdit *field : {m_name, m_subject})
        connect(field, &QLineEdit::textChanged, this, &TemplatesPanel::weigh);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TemplatesPanel::weigh);
    connect(m_body, &QPlainTextEdit::textChanged, this, &TemplatesPanel::weigh);
    connect(&m_services.writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (notice.everything || notice.tables.contains(u"reply_template"_s))
            read(m_current);
    });
    read();
}

void TemplatesPanel::build()
{
    for (const QString &code : {u"en"_s, u"es"_s, u"fr"_s, u"de"_s, u"pt_BR"_s, u"ar"_s})
        m_language->addItem(words::replyLanguageName(code), code);
    m_field->addItem(tr("Insert a field …"));
    for (const reply::Field field : reply::allFields)
        m_field->addItem(words::replyFieldText(field), reply::fieldName(field));
    m_list->setMinimumHeight(120);
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
    m_save = button(u"templateSave"_s, tr("&Save it"), &TemplatesPanel::save);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_list);
    column->addLayout(form, 1);
    column->addWidget(m_said);
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

void TemplatesPanel::read(RowId choose)
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
            self->m_all = *all;
            int row = 0;
            {
                const QSignalBlocker blocked(self->m_list);
                self->m_list->clear();
                for (std::size_t i = 0; i < self->m_all.size(); ++i) {
                    const reply::Template &one = self->m_all[i];
                    self->m_list->addItem(tr("%1 (%2)", "a template; its language").arg(one.name, words::replyLanguageName(one.language)));
                    if (one.id == choose)
                        row = int(i);
                }
                self->m_list->setCurrentRow(row);
            }
            self->takeRow();
        });
}

const reply::Template *TemplatesPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_all.size()) ? &m_all[std::size_t(row)] : nullptr;
}

void TemplatesPanel::takeRow()
{
    const reply::Template *one = chosen();
    m_current = one ? one->id : 0;
    m_filling = true;
    m_name->setText(one ? one->name : QString());
    if (one && m_language->findData(one->language) < 0)
        m_language->addItem(words::replyLanguageName(one->language), one->language);
    m_language->setCurrentIndex(one ? m_language->findData(one->language) : 0);
    m_subject->setText(one ? one->subject : QString());
    m_body->setPlainText(one ? one->body : QString());
    m_filling = false;
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
    const auto before = std::find_if(m_all.begin(), m_all.end(), [this](const reply::Template &one) { return one.id == m_current; });
    const bool same = before != m_all.end() && *before == text;
    const Result<void> fits = reply::checkTemplate(text);
    const bool begun = !text.name.isEmpty() || !text.body.isEmpty();
    const QString problem = text.name.isEmpty() ? tr("Give it a name first.") : text.body.trimmed().isEmpty() ? tr("Write its text first.") : fits ? QString() : words::errorSentence(fits.error());
    m_said->setText(begun && fits.has_value() ? QString() : begun ? problem : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    setReason(*m_save, !problem.isEmpty() ? problem : same ? tr("Nothing is changed.") : QString());
    setReason(*m_remove, m_current == 0 ? tr("Choose a template first.") : QString());
    setReason(*m_add, QString());
}

void TemplatesPanel::add()
{
    {
        const QSignalBlocker blocked(m_list);
        m_list->setCurrentRow(-1);
    }
    takeRow();
    m_name->setFocus();
}

void TemplatesPanel::save()
{
    const auto action = std::make_shared<actions::WriteTemplateAction>(edited());
    m_services.writer.run(action).then(&m_services.writer, [self = QPointer(this), action](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        if (done)
            self->read(action->written());
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("The template “%1” is saved.").arg(self->m_name->text().simplified())} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

void TemplatesPanel::remove()
{
    const reply::Template *one = chosen();
    if (!one)
        return;
    m_services.writer.run(std::make_shared<actions::RemoveTemplateAction>(one->id, one->name)).then(&m_services.writer, [self = QPointer(this), name = one->name](const Result<actions::Outcome> &done) {
        if (!self)
            return;
        self->read();
        Q_EMIT self->noticed(done ? Notice{ChipTone::Success, tr("The template “%1” is removed. Undo brings it back.").arg(name)} : Notice{ChipTone::Warn, words::errorSentence(done.error())});
    });
}

} // namespace pd::ui
