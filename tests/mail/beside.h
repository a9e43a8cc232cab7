// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

namespace pd::testing {

// A program that runs beside a test as long as this lives: it says where it is in one line, and ends when its standard input does,
// so that it never outlives a test that crashed.
class Beside {
public:
    Beside(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("%s does not start", qPrintable(arguments.value(0)));
        }
        m_said = QString::fromUtf8(m_process.readLine()).simplified().split(u' ');
    }
    ~Beside()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
        m_process.waitForFinished(5'000);
    }
    Q_DISABLE_COPY_MOVE(Beside)

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] int number(qsizetype at) const { return m_said.value(at).toInt(); }

private:
    QProcess m_process;
    QStringList m_said;
};

} // namespace pd::testing
