// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "models/actions/settingsaction.h"
#include "models/domain/settingvalue.h"
#include "ui/common/chip.h"
#include "ui/settings/settingeditor.h"
#include "ui/settings/settingsdesk.h"
#include "ui/settings/settingspage.h"
#include "ui/words/settingwords.h"
#include "ui/words/errorsentence.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int buttonHeight = 28;
constexpr int restMs = 250;

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingRow::SettingRow(const SettingSpec &spec, SettingsDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_desk(desk)
    , m_editor(SettingEditor::make(spec, this))
    , m_origin(words({}, this))
    , m_message(words({}, this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_default(new LinkButton(this))
{
    const QString name = words::settingWords(spec.key).name;
    setObjectName(settingObjectName(spec.key));
    setAccessibleName(name);
    setFocusProxy(m_editor);
    m_origin->setObjectName(u"origin_"_s + spec.key);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_message->setObjectName(u"message_"_s + spec.key);
    m_message->hide();
    m_save->setObjectName(u"save_"_s + spec.key);
    m_save->setAccessibleName(tr("Save %1").arg(name));
    m_discard->setObjectName(u"discard_"_s + spec.key);
    m_discard->setAccessibleName(tr("Discard the edit of %1").arg(name));
    m_default->setObjectName(u"default_"_s + spec.key);
    m_default->setText(tr("Use the default"));
    m_default->setAccessibleName(tr("Use the default of %1").arg(name));
    for (QPushButton *button : {m_save, m_discard}) {
        button->setFixedHeight(buttonHeight);
        button->setAutoDefault(false);
        button->hide();
    }
    build();
    setEnabled(false);
    setToolTip(tr("The settings are being read."));
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &SettingRow::tryOut);
    connect(m_editor, &SettingEditor::edited, this, [this] {
        m_wantsDefault = false;
        takeEdit();
    });
    connect(m_editor, &SettingEditor::submitted, this, &SettingRow::save);
    connect(m_save, &QPushButton::clicked, this, &SettingRow::save);
    connect(m_discard, &QPushButton::clicked, this, &SettingRow::discard);
    connect(m_default, &LinkButton::clicked, this, &SettingRow::useDefault);
    connect(&m_desk, &SettingsDesk::loaded, this, &SettingRow::takeLoaded);
    connect(&m_desk, &SettingsDesk::patronChanged, this, [this] {
        if (m_pending && m_says != Says::Conflict && m_says != Says::Problem)
            tryOut();
    });
    if (m_desk.isLoaded())
        takeLoaded();
}

void SettingRow::build()
{
    auto *name = words(words::settingWords(m_spec.key).name, this);
    name->setFont(typeface(TypeRole::ControlStrong));
    name->setBuddy(m_editor);
    auto *does = words(words::settingWords(m_spec.key).does, this);
    does->setForegroundRole(QPalette::PlaceholderText);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(name, 1);
    if (!m_spec.rule.isEmpty()) {
        heading->addWidget(new RuleChip(m_spec.rule, this));
        auto *read = new LinkButton(this);
        read->setObjectName(u"rule_"_s + m_spec.key);
        read->setText(tr("What the rule says"));
        read->setAccessibleName(tr("What the rule %1 says").arg(m_spec.rule));
        connect(read, &LinkButton::clicked, this, [this] { Q_EMIT ruleWanted(m_spec.rule); });
        heading->addWidget(read);
    }
    auto *edit = new QHBoxLayout;
    edit->setSpacing(8);
    edit->addWidget(m_editor, 1);
    edit->addWidget(m_save, 0, Qt::AlignTop);
    edit->addWidget(m_discard, 0, Qt::AlignTop);
    auto *from = new QHBoxLayout;
    from->setSpacing(8);
    from->addWidget(m_origin, 1);
    from->addWidget(m_default, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(4);
    column->addLayout(heading);
    column->addLayout(edit);
    column->addWidget(m_message);
    column->addWidget(does);
    column->addLayout(from);
}

// What the editor shows of what is held.
QJsonValue SettingRow::shown(const QJsonValue &held) const
{
    return held.isUndefined() ? m_spec.defaultValue : held;
}

QJsonValue SettingRow::wanted() const
{
    return m_wantsDefault ? QJsonValue(QJsonValue::Undefined) : m_editor->value();
}

void SettingRow::takeLoaded()
{
    if (m_saving)
        return; // its answer loads again
    setEnabled(true);
    setToolTip({});
    const QJsonValue held = m_desk.held(m_spec.key);
    const bool moved = !sameSetting(held, m_base);
    if (!m_pending) {
        showHeld();
        return;
    }
    m_base = held;
    m_origin->setText(originText());
    if (!moved)
        return;
    if (sameSetting(shown(held), m_editor->value())) {
        showHeld(); // somebody decided the same
        return;
    }
    m_soon.stop();
    m_lane.overtake();
    m_save->setText(tr("Save mine"));
    m_discard->setText(tr("Take theirs"));
    say(Says::Conflict, tr("Meanwhile somebody set this to %1. You have %2, which is not saved.")
                            .arg(words::settingValueText(m_spec, held), words::settingValueText(m_spec, m_editor->value())));
}

void SettingRow::showHeld()
{
    m_soon.stop();
    m_lane.overtake();
    m_base = m_desk.held(m_spec.key);
    m_wantsDefault = false;
    m_editor->setValue(shown(m_base));
    m_origin->setText(originText());
    m_default->setVisible(!m_base.isUndefined());
    setPending(false);
    say(Says::Nothing, {});
}

QString SettingRow::originText() const
{
    const auto found = m_desk.view().stored.constFind(m_spec.key);
    if (found == m_desk.view().stored.cend())
        return m_spec.assumed ? tr("The default, which is assumed: no source says how it is.") : tr("The default.");
    if (found->origin == "import"_L1)
        return tr("Set by an import.");
    if (found->origin == "demo"_L1)
        return tr("Set by the demo theatre.");
    const auto set = m_desk.view().lastSet.constFind(m_spec.key);
    if (set == m_desk.view().lastSet.cend())
        return tr("Set by staff.");
    return tr("Set by %1 on %2.").arg(set->who, words::instantText(set->at, m_desk.view().timeZone));
}

void SettingRow::takeEdit()
{
    const bool same = m_wantsDefault ? m_base.isUndefined() : sameSetting(shown(m_base), m_editor->value());
    if (same) {
        showHeld();
        return;
    }
    setPending(true);
    m_origin->setText(m_wantsDefault ? tr("The default will hold again.") : tr("Edited, not saved yet."));
    m_default->setVisible(!m_wantsDefault && !m_base.isUndefined());
    if (m_says != Says::Conflict)
        say(Says::Nothing, {});
    m_soon.start();
}

void SettingRow::useDefault()
{
    m_wantsDefault = true;
    m_editor->setValue(m_spec.defaultValue);
    m_editor->setFocus(Qt::OtherFocusReason); // the link goes away
    takeEdit();
    m_soon.stop();
    tryOut();
}

QJsonObject SettingRow::draft() const
{
    if (!m_pending)
        return {};
    return {{u"value"_s, m_editor->value()}, {u"base"_s, m_base}, {u"default"_s, m_wantsDefault}}; // undefined is left out
}

void SettingRow::resume(const QJsonObject &draft)
{
    if (draft.isEmpty() || m_pending)
        return;
    m_base = draft.value(u"base"_s);
    m_wantsDefault = draft.value(u"default"_s).toBool();
    m_editor->setValue(draft.value(u"value"_s));
    takeEdit();
    if (!sameSetting(m_desk.held(m_spec.key), m_base)) // somebody decided meanwhile
        takeLoaded();
}

void SettingRow::tryOut()
{
    const QJsonValue value = wanted();
    if (!value.isUndefined()) {
        if (const auto valid = validateSetting(m_spec.key, value); !valid) {
            say(Says::Problem, words::settingProblem(m_spec, settingText(value)));
            return;
        }
    }
    if (m_spec.key == "organisation.colour"_L1) {
        say(Says::Change, tr("The header and the buttons of every patron’s page change their colour."));
        return;
    }
    if (!m_desk.hasPatron()) {
        say(Says::Change, tr("Nothing is applied yet. Open a patron to read here what would change for them."));
        return;
    }
    items::SettingsTrial trial;
    trial.instead.insert(m_spec.key, value);
    m_desk.tryOut(m_lane, std::move(trial), this, [this](const Result<QString> &told) {
        if (m_pending)
            say(told ? Says::Change : Says::Problem, told ? *told : words::errorSentence(told.error()));
    });
}

void SettingRow::save()
{
    if (!m_pending || m_saving)
        return;
    const QJsonValue value = wanted();
    if (!value.isUndefined()) {
        if (const auto valid = validateSetting(m_spec.key, value); !valid) {
            m_soon.stop();
            say(Says::Problem, words::settingProblem(m_spec, settingText(value)));
            m_editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    auto action = std::make_shared<actions::SettingsAction>(m_spec.key, value);
    action->expect(m_base);
    m_soon.stop();
    m_lane.overtake();
    m_saving = true;
    m_desk.run(std::move(action), this, [this](const Result<actions::Outcome> &outcome) {
        answer(outcome ? Result<void>() : outcome.error());
    });
}

void SettingRow::answer(const Result<void> &done)
{
    m_saving = false;
    if (done) {
        if (isAncestorOf(focusWidget()))
            m_editor->setFocus(Qt::OtherFocusReason); // Save goes away
        Q_EMIT noticed({ChipTone::Success, tr("Saved: %1. Ctrl+Z takes it back.").arg(words::settingWords(m_spec.key).name)});
        setPending(false);
        m_desk.load();
        return;
    }
    if (done.error().code == ErrorCode::RecordChanged)
        m_desk.load(); // says what is there now
    else
        say(Says::Problem, words::errorSentence(done.error()));
}

void SettingRow::discard()
{
    m_editor->setFocus(Qt::OtherFocusReason);
    showHeld();
}

void SettingRow::setPending(bool pending)
{
    m_save->setVisible(pending);
    m_discard->setVisible(pending);
    if (!pending) {
        m_save->setText(tr("Save"));
        m_discard->setText(tr("Discard"));
    }
    if (m_pending == pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged();
}

void SettingRow::say(Says kind, const QString &text)
{
    m_says = kind;
    m_message->setText(text);
    m_message->setVisible(kind != Says::Nothing);
    tint();
}

void SettingRow::tint()
{
    const Tokens &t = tokens(palette());
    QPalette own = m_message->palette();
    const QColor ink = m_says == Says::Problem ? t.danger.text : m_says == Says::Conflict ? t.warn.text : t.info.text;
    if (own.color(QPalette::WindowText) == ink)
        return;
    own.setColor(QPalette::WindowText, ink);
    m_message->setPalette(own);
}

void SettingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

void SettingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pending)
        discard();
    else
        QWidget::keyPressEvent(event);
}

} // namespace pd::ui
