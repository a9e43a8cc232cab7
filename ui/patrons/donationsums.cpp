// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrons/donationsums.h"

#include "ui/common/tokens.h"
#include "ui/page/textfit.h"
#include "ui/words/portalwords.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr int height_ = 36;
constexpr int inset = 16;

QString sumText(const std::vector<Money> &sums, const RecordFormat &format)
{
    if (sums.empty())
        return format.amount(Money{0, format.currency});
    QStringList parts;
    for (const Money &sum : sums)
        parts.append(format.amount(sum));
    return parts.join(u" + "_s);
}

}

DonationSums::DonationSums(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"donationSums"_s);
    setAccessibleName(tr("Shown to the patron"));
    setFixedHeight(height_);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
}

void DonationSums::setSums(const items::DonationsModel &donations, const RecordFormat &format)
{
    m_upcoming = sumText(donations.sumsSeen(portal::Section::Upcoming), format);
    m_completed = sumText(donations.sumsSeen(portal::Section::Completed), format);
    setAccessibleDescription(tr("%1 %2, %3 %4").arg(words::sectionLabel(portal::Section::Upcoming), m_upcoming,
                                                    words::sectionLabel(portal::Section::Completed), m_completed));
    setToolTip(accessibleDescription());
    update();
}

void DonationSums::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens(palette());
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    const bool mirrored = isRightToLeft();
    QRectF rest = QRectF(rect()).adjusted(inset, 0, -inset, 0);
    QFont strong = typeface(TypeRole::Number);
    strong.setWeight(QFont::DemiBold);
    // From the trailing side: the sums stand whole, the caption takes what is left.
    const auto place = [&](const QString &text, const QFont &font, const QColor &colour, int gap) {
        const qreal wide = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
        QRectF box(mirrored ? rest.left() : rest.right() - wide, 0, wide, height());
        painter.setPen(colour);
        page::drawText(painter, box, text, font, Qt::AlignLeft);
        if (mirrored)
            rest.setLeft(box.right() + gap);
        else
            rest.setRight(box.left() - gap);
    };
    const QFont body = typeface(TypeRole::Body);
    place(m_completed, strong, t.text, 8);
    place(words::sectionLabel(portal::Section::Completed), body, t.muted, 16);
    place(m_upcoming, strong, t.text, 8);
    place(words::sectionLabel(portal::Section::Upcoming), body, t.muted, 16);
    painter.setPen(t.muted);
    page::drawText(painter, rest, tr("Shown to the patron"), body, mirrored ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace pd::ui
