// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/programfiles.h"

#include "tests/bench/benchdatabase.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

using planner::ChoiceProblem;

constexpr int termsInLine = 12; // readers have short lines

// 3 x1 + x2 …
class Sum {
public:
    explicit Sum(QTextStream &out)
        : m_out(out)
    {
    }
    void add(int worth, int choice)
    {
        m_out << (m_terms % termsInLine == 0 ? "\n " : " ") << (worth < 0 ? "- " : "+ ") << std::abs(worth) << " x" << choice;
        ++m_terms;
    }

private:
    QTextStream &m_out;
    int m_terms = 0;
};

void add(QTextStream &out, const ChoiceProblem::Objective &objective)
{
    Sum sum(out);
    for (const ChoiceProblem::Weight &weight : objective)
        sum.add(weight.worth, weight.choice);
}

} // namespace

ProgramFiles::ProgramFiles(planner::ChoiceSolver &solver, QString folder, QString name)
    : m_solver(solver)
    , m_folder(std::move(folder))
    , m_name(std::move(name))
{
}

Result<planner::ChoiceAnswer> ProgramFiles::solve(const ChoiceProblem &problem, const planner::Limits &limits)
{
    Result<planner::ChoiceAnswer> answer = m_solver.solve(problem, limits);
    if (answer) {
        m_files = 0; // a plan is solved anew when more is weighed: the last time counts
        const std::vector<qint64> reached = planner::worthOf(problem, answer->chosen);
        for (size_t objective = 0; objective < problem.objectives.size(); ++objective)
            write(problem, objective, reached);
    }
    return answer;
}

void ProgramFiles::write(const ChoiceProblem &problem, size_t objective, const std::vector<qint64> &reached)
{
    QFile file(u"%1/%2-%3.lp"_s.arg(m_folder, m_name).arg(++m_files, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::WriteOnly))
        giveUp({ErrorCode::Internal, {}, file.errorString()});
    QTextStream out(&file);
    out << "Maximize\n obj:";
    add(out, problem.objectives[objective]);
    out << "\nSubject To\n";
    std::vector<std::vector<int>> groups(size_t(problem.groups)), things(size_t(problem.things));
    for (size_t choice = 0; choice < problem.choices.size(); ++choice) {
        groups[size_t(problem.choices[choice].group)].push_back(int(choice));
        for (const int thing : problem.choices[choice].things)
            things[size_t(thing)].push_back(int(choice));
    }
    const auto row = [&out](const char *letter, size_t number, const std::vector<int> &choices, const char *relation) {
        if (choices.empty())
            return;
        out << ' ' << letter << number << ':';
        Sum sum(out);
        for (const int choice : choices)
            sum.add(1, choice);
        out << ' ' << relation << " 1\n";
    };
    for (size_t i = 0; i < groups.size(); ++i)
        row("g", i, groups[i], "=");
    for (size_t i = 0; i < things.size(); ++i)
        row("t", i, things[i], "<=");
    for (size_t i = 0; i < objective; ++i) {
        if (problem.objectives[i].empty())
            continue;
        out << " r" << i << ':';
        add(out, problem.objectives[i]);
        out << " >= " << reached[i] << '\n';
    }
    out << "Binary\n";
    for (size_t choice = 0; choice < problem.choices.size(); ++choice)
        out << " x" << choice << '\n';
    out << "End\n";
}

} // namespace pd::bench
