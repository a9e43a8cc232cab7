// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/aliastable.h"
#include "models/exchange/exportreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// Files written for one test, and what the reader makes of them.
class ExportFixture {
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return path;
    }
    [[nodiscard]] QString path() const { return m_dir.path(); }

    pd::exchange::AliasTable aliases;
    pd::exchange::ReadOptions options;

    struct Reading {
        QList<pd::exchange::MappedRow> rows;
        QList<pd::exchange::Rejection> rejections;
        pd::exchange::FileReport report;
        std::vector<bool> present;
        std::optional<pd::Error> refused; // when opened
        std::optional<pd::Error> failed; // while reading

        [[nodiscard]] QVariant value(qsizetype row, QStringView column) const
        {
            const pd::exchange::MappedRow &one = rows.at(row);
            return one.values.at(static_cast<std::size_t>(one.spec->fieldIndex(column)));
        }
        [[nodiscard]] bool has(QStringView column) const { return present.at(static_cast<std::size_t>(pd::importTable(report.table)->fieldIndex(column))); }
    };

    [[nodiscard]] Reading readEntry(const pd::exchange::ExportEntry &entry) const
    {
        using Next = pd::exchange::ExportReader::Next;
        Reading reading;
        auto opened = pd::exchange::ExportReader::open(entry, aliases, options);
        if (!opened) {
            reading.refused = opened.error();
            return reading;
        }
        pd::exchange::ExportReader &reader = **opened;
        for (Next next = reader.next(); next != Next::End; next = reader.next()) {
            if (next == Next::Failed) {
                reading.failed = reader.error();
                break;
            }
            if (next == Next::Row)
                reading.rows += reader.row();
            else
                reading.rejections += reader.rejection();
        }
        reading.report = reader.report();
        reading.present = reader.present();
        return reading;
    }

    Reading read(const QString &name, const QByteArray &bytes) { return readEntry({name, write(name, bytes), -1, bytes.size()}); }

private:
    QTemporaryDir m_dir;
};
