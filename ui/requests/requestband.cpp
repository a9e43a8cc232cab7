// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestband.h"

#include "ui/import/importparts.h"
#include "ui/page/textfit.h"
#include "ui/requests/requestkeeper.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pd::ui {

RequestBand::RequestBand(RequestKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_banner(new Banner(u"requestBand"_s, ChipTone::Info, u"user-identity"_s, this))
    , m_first(plainButton(u"requestBandFirst"_s, {}, this))
    , m_second(plainButton(u"requestBandSecond"_s, {}, this))
{
    setObjectName(u"requestBandRow"_s);
    setAccessibleName(tr("Who else is at this request"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_banner, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, [this] {
        using Standing = RequestKeeper::Standing;
        const Standing now = m_keeper.standing();
        if (now == Standing::Own)
            m_keeper.answer(true);
        else if (now == Standing::Asked)
            m_keeper.leaveIt();
        else
            m_keeper.ask();
    });
    connect(m_second, &QPushButton::clicked, this, [this] { m_keeper.answer(false); });
    connect(&keeper, &RequestKeeper::changed, this, &RequestBand::say);
    say();
}

void RequestBand::say()
{
    using Standing = RequestKeeper::Standing;
    const Standing now = m_keeper.standing();
    const QString asker = page::plain(m_keeper.asker()), holder = page::plain(m_keeper.holder());
    const auto button = [](QPushButton *one, const QString &text) {
        one->setText(text);
        one->setAccessibleName(QString(text).remove(u'&'));
        one->setVisible(!text.isEmpty());
    };
    QString sentence, first, second;
    if (!asker.isEmpty()) {
        sentence = tr("%1 asks for this request. Without an answer it is theirs in a minute.").arg(asker);
        first = tr("Hand &it over");
        second = tr("&Keep it");
    } else if (now == Standing::Asked) {
        sentence = tr("You have asked %1 for this request. Without an answer it is yours in a minute.").arg(holder);
        first = tr("Do not as&k any more");
    } else if (now == Standing::Others) {
        sentence = tr("%1 has this open and works on it.").arg(holder);
        first = tr("As&k to take over");
    } else if (const QStringList others = m_keeper.besides(); !others.isEmpty()) {
        sentence = tr("%1 has this open, too.").arg(page::plain(QLocale().createSeparatedList(others)));
    }
    m_banner->say(sentence);
    button(m_first, first);
    button(m_second, second);
    setVisible(!sentence.isEmpty());
}

} // namespace pd::ui
