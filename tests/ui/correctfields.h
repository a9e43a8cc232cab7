// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/correctdialog.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace pd::testing {

// The fields of the dialog that corrects what was understood, as somebody uses them.
class CorrectFields {
protected:
    template <class T = QWidget>
    T *part(const QString &name)
    {
        T *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void tick(const QString &text, Qt::CheckState state)
    {
        const auto items = part<QListWidget>(QStringLiteral("wishTicks"))->findItems(text, Qt::MatchExactly);
        QVERIFY2(items.size() == 1, qPrintable(text));
        items.front()->setCheckState(state);
    }
    void add(const QString &kind, const QString &detail = {})
    {
        auto *box = part<QComboBox>(QStringLiteral("wishKind"));
        box->setCurrentIndex(box->findData(kind));
        if (!detail.isEmpty())
            part<QComboBox>(QStringLiteral("wishDetail"))->setEditText(detail);
        QTest::mouseClick(part<QPushButton>(QStringLiteral("wishAdd")), Qt::LeftButton);
    }
    bool go()
    {
        auto *button = part<QPushButton>(QStringLiteral("correctGo"));
        if (!button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    ui::CorrectDialog *m_dialog = nullptr;
};

} // namespace pd::testing
