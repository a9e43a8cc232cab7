// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QWidget>

namespace pd::testing {

// The part of that name and kind; ends the test program where there is none.
template <class T = QWidget>
[[nodiscard]] T *part(const QObject &in, QAnyStringView name)
{
    const QString wanted = name.toString();
    T *found = in.findChild<T *>(wanted);
    if (!found)
        qFatal("no %s", qPrintable(wanted));
    return found;
}

} // namespace pd::testing
