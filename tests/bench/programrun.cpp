// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/programrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

constexpr int patienceMs = 20'000;

QProcessEnvironment environmentOf(const Program &program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, program.home);
    for (const QString &place : {u"CONFIG"_s, u"DATA"_s, u"CACHE"_s, u"STATE"_s}) {
        const QString folder = program.home + u'/' + place.toLower();
        QDir().mkpath(folder);
        environment.insert(u"XDG_%1_HOME"_s.arg(place), folder);
    }
    const QString runtime = program.home + u"/run"_s;
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(PD_BENCH_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"startprobe"_s);
    return environment;
}

} // namespace

ProgramRun::ProgramRun(const Program &program)
{
    m_process.setProcessEnvironment(environmentOf(program));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_begun = Moment::now();
    m_process.start(program.path, program.arguments);
}

// Ends when its input does; only a program that hangs is killed.
ProgramRun::~ProgramRun()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished();
}

std::optional<Moment> ProgramRun::said(const QByteArray &what)
{
    while (true) {
        for (const QByteArray &line : m_output.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3 && words.at(0) == what)
                return Moment{words.at(1).toLongLong() - m_begun.wallNs, words.at(2).toLongLong()};
        }
        if (!m_process.waitForReadyRead(patienceMs))
            return {};
        m_output += m_process.readAllStandardOutput();
    }
}

bool ProgramRun::open(const QString &text)
{
    m_output.clear();
    m_process.write(text.toUtf8() + '\n');
    return said("chosen").has_value();
}

Memory ProgramRun::memory() const
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(m_process.processId()));
    Memory memory;
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const double megabytes = line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
        if (line.startsWith("Rss:"))
            memory.rssMegabytes = megabytes;
        else if (line.startsWith("Pss:"))
            memory.pssMegabytes = megabytes;
    }
    return memory;
}

QSet<QString> ProgramRun::files() const
{
    QSet<QString> found;
    QFile file(u"/proc/%1/maps"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QString path = QFile::decodeName(line.mid(std::max<qsizetype>(0, line.indexOf('/'))));
        if (path.startsWith(u'/') && QFileInfo(path).isFile())
            found.insert(path);
    }
    return found;
}

} // namespace pd::bench
