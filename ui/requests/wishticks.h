// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestcorrection.h"
#include "models/domain/requestqueue.h"
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
    // `series`: names that a wish for another one can choose from. `own`: kinds that staff keep themselves.
    WishTicks(const WishChoices &choices, const QStringList &series, const std::vector<RequestKind> &own, QWidget *parent);

    // Those of the request, each ticked but those that had no tick and are the same still; what was added stays. Beside those that may be somebody else's stands
    // who wrote them: a tick keeps such a wish as it is; added once more by hand, it is the patron's.
    void show(const std::vector<StoredWish> &wishes, const std::vector<StoredMail> &thread);
    void say(RequestCorrection &correction) const; // what goes and what comes, and what was seen
    [[nodiscard]] std::vector<RowId> gone() const; // without a tick
    [[nodiscard]] QStringList added() const;       // as add() takes them
    void setGone(const std::vector<RowId> &wishes);
    void add(const QString &word); // as wishSaid() reads it, or of an own kind: "=7:two of them"; one that is there has its tick again
    // What is wrong with the ticks; empty: nothing.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillKinds();
    void fillWishes(const std::vector<StoredMail> &thread);
    void showKind();
    void weigh();
    void addTyped();
    [[nodiscard]] QString typed() const;
    std::vector<StoredWish> m_wishes;
    WishChoices m_choices;
    QStringList m_series;
    std::vector<RequestKind> m_own;
    QListWidget *m_list;
    QComboBox *m_kind;
    QComboBox *m_detail;
    QPushButton *m_add;
};

} // namespace pd::ui
