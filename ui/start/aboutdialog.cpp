// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/aboutdialog.h"

#include "ui/common/icons.h"
#include "ui/common/leading.h"
#include "ui/common/tokens.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QLabel *makeLabel(const QString &name, const QString &text, TypeRole role)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeface(role));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    keepLeading(*label);
    return label;
}

} // namespace

QString AboutFacts::text() const
{
    QStringList lines{Words::tr("Patron Desk %1").arg(version), Words::tr("Licence: GPL-3.0-or-later, without any warranty."), {},
                      Words::tr("Database: %1").arg(database), Words::tr("Preferences: %1").arg(preferences),
                      Words::tr("Data folder: %1").arg(dataFolder), {}, Words::tr("Made with:")};
    for (const Library &library : libraries)
        lines << Words::tr("%1 (%2): %3").arg(library.name, library.licence, library.what);
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Patron Desk"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 480);
    auto *picture = new QLabel;
    picture->setObjectName(u"aboutIcon"_s);
    picture->setPixmap(programIcon().pixmap(64));
    picture->setAccessibleName(tr("Patron Desk"));
    auto *title = new QVBoxLayout;
    title->addWidget(makeLabel(u"aboutName"_s, tr("Patron Desk %1").arg(facts.version), TypeRole::Title));
    title->addWidget(makeLabel(u"aboutWhat"_s, tr("See what your patrons see, and why."), TypeRole::Body));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(title, 1);
    auto *text = new QPlainTextEdit(facts.text());
    text->setObjectName(u"aboutText"_s);
    text->setAccessibleName(tr("Version, licence, places and libraries"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto *copy = new QPushButton(tr("&Copy as text"));
    copy->setObjectName(u"aboutCopy"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [facts] { QGuiApplication::clipboard()->setText(facts.text()); });
    auto *close = new QPushButton(tr("C&lose"));
    close->setObjectName(u"aboutClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    for (QPushButton *button : {copy, close}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setMinimumHeight(32);
        foot->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(text, 1);
    column->addLayout(foot);
    close->setFocus();
}

} // namespace pd::ui
