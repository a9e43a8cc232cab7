// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/emptywindow.h"

#include <QApplication>

// The floor of a program's start and of its memory.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    pd::bench::EmptyWindow window;
    window.show();
    return QApplication::exec();
}
