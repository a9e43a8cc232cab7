// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchreport.h"

#include <QProcess>
#include <QSet>

#include <optional>

namespace pd::bench {

// A program to start: with what, in which home.
struct Program {
    QString path;
    QStringList arguments;
    QString home; // a folder of its own, for its settings and caches
};

struct Memory {
    double rssMegabytes = 0; // with the libraries that others use too
    double pssMegabytes = 0; // with its share of them
};

// A Qt program that was started on its own, with the probe in it, until the object goes.
class ProgramRun {
public:
    explicit ProgramRun(const Program &program);
    ~ProgramRun();

    // From the start until the window is painted, or its search field takes keys; nothing where it does not come to that.
    // The processor's time is that of the whole program.
    [[nodiscard]] std::optional<Moment> painted() { return said("painted"); }
    [[nodiscard]] std::optional<Moment> usable() { return said("usable"); }
    // Types a text into its search field and opens the first that is found.
    [[nodiscard]] bool open(const QString &text);
    [[nodiscard]] Memory memory() const;
    // The files that it reads its code, fonts and data from.
    [[nodiscard]] QSet<QString> files() const;

private:
    std::optional<Moment> said(const QByteArray &what);

    QProcess m_process;
    Moment m_begun;
    QByteArray m_output;
};

} // namespace pd::bench
