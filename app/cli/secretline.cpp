// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretline.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <csignal>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pd::cli {

namespace {

termios shown; // the terminal as it was

// Somebody stops the program while it waits: the terminal shows again what is typed, and the program ends as it would have.
extern "C" void showAgain(int number)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    raise(number); // its handler is the system's own again (SA_RESETHAND)
}

// What is typed is not shown while this lives; its line end is.
class Unseen {
public:
    Unseen()
    {
        if (tcgetattr(STDIN_FILENO, &shown) != 0)
            return;
        struct sigaction action = {};
        action.sa_handler = showAgain;
        action.sa_flags = int(SA_RESETHAND);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            sigaction(ends[i], &action, &m_before[i]);
            if (m_before[i].sa_handler == SIG_IGN) // as under nohup
                sigaction(ends[i], &m_before[i], nullptr);
        }
        termios unseen = shown;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        unseen.c_lflag |= ECHONL;
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen) == 0;
        m_handles = true;
    }
    ~Unseen()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSANOW, &shown);
        for (std::size_t i = 0; m_handles && i < ends.size(); ++i)
            sigaction(ends[i], &m_before[i], nullptr);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    static constexpr std::array ends{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, ends.size()> m_before{};
    bool m_handles = false;
    bool m_changed = false;
};

QString lineOfInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace

QString secretLine(const QString &prompt)
{
    if (!isatty(STDIN_FILENO))
        return lineOfInput();
    const Unseen unseen;
    std::fputs((prompt + u' ').toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    return lineOfInput();
}

QString passwordLine()
{
    return secretLine(QCoreApplication::translate("Cli", "Password (it is not shown):"));
}

} // namespace pd::cli
