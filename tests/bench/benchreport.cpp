// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchreport.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

// Four significant digits: more would be noise.
double rounded(double value)
{
    return value == 0 ? 0 : QString::number(value, 'g', 4).toDouble();
}

} // namespace

Moment Moment::now()
{
    timespec own{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &own);
    const auto wall = std::chrono::steady_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(wall).count(), qint64(own.tv_sec) * 1'000'000'000 + own.tv_nsec};
}

void Samples::add(const Moment &taken)
{
    m_wall.push_back(taken.wallNs);
    m_cpu.push_back(taken.cpuNs);
}

double Samples::percentile(std::vector<qint64> all, double share)
{
    if (all.empty())
        return 0;
    const auto place = std::size_t(std::ceil(share * double(all.size()))) - 1;
    std::nth_element(all.begin(), all.begin() + qsizetype(place), all.end());
    return double(all[place]) / 1e6;
}

QJsonObject Samples::json() const
{
    return {{u"p50Ms"_s, rounded(p50())},
            {u"p99Ms"_s, rounded(p99())},
            {u"maxMs"_s, rounded(percentile(m_wall, 1))},
            {u"p50CpuMs"_s, rounded(p50Cpu())},
            {u"p99CpuMs"_s, rounded(p99Cpu())},
            {u"maxCpuMs"_s, rounded(maxCpu())},
            {u"samples"_s, qint64(m_wall.size())}};
}

void Report::atMost(const QString &figure, double asked, double measured)
{
    m_asked.append(QJsonObject{{u"figure"_s, figure}, {u"atMost"_s, asked}, {u"measured"_s, rounded(measured)}, {u"met"_s, measured <= asked}});
}

void Report::p99AtMost(const QString &figure, double asked, const Samples &measured)
{
    m_asked.append(QJsonObject{{u"figure"_s, figure + u", p99 ms"_s},
                               {u"atMost"_s, asked},
                               {u"measured"_s, rounded(measured.p99())},
                               {u"met"_s, measured.p99() <= asked},
                               {u"cpuMs"_s, rounded(measured.p99Cpu())},
                               {u"metByCpu"_s, measured.p99Cpu() <= asked}});
}

QJsonObject Report::json() const
{
    QJsonObject all = m_groups;
    all.insert(u"asked"_s, m_asked);
    return all;
}

} // namespace pd::bench
