// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/importfields.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {

QString wholeSchema()
{
    const QDir folder(QStringLiteral(PD_SOURCE_DIR "/resources/schema/sqlite"));
    QString schema;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            schema += QString::fromUtf8(file.readAll());
    }
    return schema;
}

// Column name to its SQL type, of one table as the schema's text declares it.
QHash<QString, QString> columnsOf(const QString &schema, const QString &table)
{
    static const QRegularExpression column(u"^    ([a-z_0-9]+) (TEXT|INTEGER|REAL)"_s, QRegularExpression::MultilineOption);
    const QRegularExpression create(u"CREATE TABLE %1 \\(\n(.*?)\n\\) STRICT;"_s.arg(table), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpression added(u"ALTER TABLE %1 ADD COLUMN ([a-z_0-9]+) (TEXT|INTEGER|REAL)"_s.arg(table));
    QHash<QString, QString> columns;
    const auto take = [&columns](QRegularExpressionMatchIterator matches) {
        while (matches.hasNext()) {
            const auto found = matches.next();
            columns.insert(found.captured(1), found.captured(2));
        }
    };
    for (auto made = create.globalMatch(schema); made.hasNext();) { // a later migration makes it anew
        columns.clear();
        take(column.globalMatch(made.next().captured(1)));
    }
    take(added.globalMatch(schema));
    return columns;
}

QString typeOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Money:
    case FieldKind::Instant:
    case FieldKind::Boolean:
    case FieldKind::Integer:
    case FieldKind::Reference:
        return u"INTEGER"_s;
    case FieldKind::Probability:
        return u"REAL"_s;
    default:
        return u"TEXT"_s;
    }
}

} // namespace

class TestImportFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsAColumnOfTheSchema()
    {
        const QString schema = wholeSchema();
        for (const ImportTable &table : importTables()) {
            const QHash<QString, QString> columns = columnsOf(schema, table.table);
            QVERIFY2(columns.contains(u"external_id"_s), qPrintable(table.table));
            for (const ImportField &field : table.fields) {
                QVERIFY2(columns.value(field.column) == typeOf(field.kind), qPrintable(table.table + u'.' + field.column));
                QCOMPARE(field.kind == FieldKind::Reference, !field.references.isEmpty());
                QVERIFY(field.references.isEmpty() || importTable(field.references));
            }
            QCOMPARE(columns.contains(u"created_at"_s), table.keepsCreated);
            QCOMPARE(columns.contains(u"source_deleted"_s), table.keepsDeleted);
            QCOMPARE(columns.contains(u"merged_into"_s), table.keepsMerged);
            QCOMPARE(columns.contains(u"currency"_s), table.fieldIndex(u"currency") >= 0);
        }
    }

    void namesAreUnique()
    {
        QSet<QString> names;
        for (const ImportTable &table : importTables()) {
            for (const QString &name : QStringList{table.object} + table.otherNames) {
                QVERIFY2(!names.contains(foldedWord(name)), qPrintable(name));
                names.insert(foldedWord(name));
            }
            QSet<QString> columns;
            for (const ImportField &field : table.fields)
                columns.insert(field.column);
            QCOMPARE(columns.size(), table.fields.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestImportFields)
#include "tst_importfields.moc"
