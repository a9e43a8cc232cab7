// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace pd::bench {

// A moment on the wall's clock, and on this thread's own: the second does not run while others have the processor.
struct Moment {
    qint64 wallNs = 0;
    qint64 cpuNs = 0;

    static Moment now();
    friend Moment operator-(const Moment &a, const Moment &b) { return {a.wallNs - b.wallNs, a.cpuNs - b.cpuNs}; }
};

// Times of one kind of work.
class Samples {
public:
    void add(const Moment &taken);
    // Runs `work` and adds how long it took.
    template <class Work>
    auto time(Work &&work);
    [[nodiscard]] size_t count() const { return m_wall.size(); }
    // In milliseconds.
    [[nodiscard]] double p50() const { return percentile(m_wall, 0.50); }
    [[nodiscard]] double p99() const { return percentile(m_wall, 0.99); }
    [[nodiscard]] double p50Cpu() const { return percentile(m_cpu, 0.50); }
    [[nodiscard]] double p99Cpu() const { return percentile(m_cpu, 0.99); }
    [[nodiscard]] double maxCpu() const { return percentile(m_cpu, 1); }
    // {"p50Ms","p99Ms","maxMs","p50CpuMs","p99CpuMs","maxCpuMs","samples"}
    [[nodiscard]] QJsonObject json() const;

private:
    [[nodiscard]] static double percentile(std::vector<qint64> all, double share);

    std::vector<qint64> m_wall;
    std::vector<qint64> m_cpu;
};

// What was asked of a figure beside what was measured.
class Report {
public:
    void add(const QString &group, const QJsonObject &figures) { m_groups.insert(group, figures); }
    void atMost(const QString &figure, double asked, double measured);
    // p99 in milliseconds; also says what it is without the time that other programs took.
    void p99AtMost(const QString &figure, double asked, const Samples &measured);
    [[nodiscard]] QJsonObject json() const;

private:
    QJsonObject m_groups;
    QJsonArray m_asked;
};

template <class Work>
auto Samples::time(Work &&work)
{
    const Moment begun = Moment::now();
    auto result = work();
    add(Moment::now() - begun);
    return result;
}

} // namespace pd::bench
