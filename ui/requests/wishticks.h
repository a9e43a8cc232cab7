// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/mailreader.h"
#include "models/domain/requestcorrection.h"
#include "ui/orders/wishchoices.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace pd::ui {

// The wishes of a request, each with a tick that can be taken off, and a line that adds one of any kind.
class WishTicks : public QWidget {
    Q_OBJECT

public:
    // `series`: names that a wish for another one can choose from.
    WishTicks(const std::vector<StoredWish> &wishes, const WishChoices &choices, const QStringList &series, QWidget *parent);

    // Says beside those that may be somebody else's who wrote them. A tick keeps such a wish as it is; added once more by hand, it is the patron's.
    void showSenders(const std::vector<StoredMail> &thread);
    [[nodiscard]] std::vector<RowId> gone() const; // without a tick
    [[nodiscard]] QStringList added() const;       // as wishSaid() reads them
    void setGone(const std::vector<RowId> &wishes);
    void add(const QString &word); // one that is there has its tick again
    // What is wrong with the ticks; empty: nothing.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillKinds();
    void showKind();
    void weigh();
    void addTyped();
    [[nodiscard]] QString typed() const;

    std::vector<StoredWish> m_wishes;
    WishChoices m_choices;
    QStringList m_series;
    QListWidget *m_list;
    QComboBox *m_kind;
    QComboBox *m_detail;
    QPushButton *m_add;
};

} // namespace pd::ui
