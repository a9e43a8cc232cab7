// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/exportfixture.h"

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;
using pd::ErrorCode;
using namespace pd::exchange;

namespace {

struct Member {
    const char *name;
    QByteArray bytes;
};

void writeZip(const QString &path, const QList<Member> &members)
{
    struct archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_set_options(zip, "zip:compression=deflate");
    QVERIFY(archive_write_open_filename(zip, QFile::encodeName(path).constData()) == ARCHIVE_OK);
    for (const Member &member : members) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, member.name);
        archive_entry_set_size(entry, member.bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        QVERIFY(archive_write_header(zip, entry) == ARCHIVE_OK);
        archive_write_data(zip, member.bytes.constData(), static_cast<std::size_t>(member.bytes.size()));
        archive_entry_free(entry);
    }
    QVERIFY(archive_write_close(zip) == ARCHIVE_OK);
    archive_write_free(zip);
}

QByteArray readAll(ByteSource &source, bool *whole = nullptr)
{
    QByteArray all;
    QByteArray block(70'000, 0);
    for (;;) {
        const qint64 count = source.read(block.data(), block.size());
        if (whole)
            *whole = count == 0;
        if (count <= 0)
            return all;
        all.append(block.constData(), count);
    }
}

QStringList namesOf(const ExportList &list, const QString &folder)
{
    QStringList names;
    for (const ExportEntry &entry : list.entries)
        names += entry.path.mid(folder.size() + 1);
    return names;
}

} // namespace

class TestExportSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersZipsAndFilesBecomeEntries()
    {
        ExportFixture files;
        files.write(u"set/b/Contact.csv"_s, "Id\n1\n");
        files.write(u"set/Account.CSV"_s, "Id\n");
        files.write(u"set/notes.txt"_s, "x");
        files.write(u"set/empty.csv"_s, "");
        writeZip(files.path() + u"/set/all.zip"_s, {{"Contact.csv", "Id\n2\n"}, {"sub/Öst.csv", "Id\n3\n"}, {"inner.zip", "PK"}, {"readme.md", "x"}, {"__MACOSX/Contact.csv", "x"}, {"nothing.csv", ""}});
        const auto list = listExport({files.path() + u"/set"_s, files.path() + u"/set/b/Contact.csv"_s});
        QVERIFY(list);
        QCOMPARE(namesOf(*list, files.path()), (QStringList{u"set/Account.CSV"_s, u"set/all.zip/Contact.csv"_s, u"set/all.zip/sub/Öst.csv"_s, u"set/b/Contact.csv"_s}));
        QStringList skipped;
        for (const SkippedFile &file : list->skipped)
            skipped += file.path.mid(files.path().size() + 1) + u' ' + skipReasonName(file.reason);
        QCOMPARE(skipped, (QStringList{u"set/all.zip/inner.zip archiveInArchive"_s, u"set/all.zip/readme.md notCsv"_s, u"set/all.zip/__MACOSX/Contact.csv notCsv"_s,
                                       u"set/all.zip/nothing.csv empty"_s, u"set/empty.csv empty"_s, u"set/notes.txt notCsv"_s}));
        auto member = openEntry(list->entries.at(2));
        QVERIFY(member);
        QCOMPARE(readAll(**member), QByteArray("Id\n3\n"));
    }

    void aNamedFileIsTakenWhateverItsName()
    {
        ExportFixture files;
        const QString path = files.write(u"export.dat"_s, "Id\n");
        const auto list = listExport({path});
        QVERIFY(list);
        QCOMPARE(list->entries.size(), 1);
    }

    void zipsAreReadRowByRowLikeFiles()
    {
        ExportFixture files;
        QByteArray bytes = "Id,LastName\n";
        for (int i = 0; i < 100'000; ++i)
            bytes += QByteArray::number(i) + ",Byron\n";
        writeZip(files.path() + u"/a.zip"_s, {{"Account.csv", "Id,Name\n1,x\n"}, {"Contact.csv", bytes}});
        const auto list = listExport({files.path() + u"/a.zip"_s});
        QVERIFY(list);
        const auto reading = files.readEntry(list->entries.at(1));
        QVERIFY(!reading.failed);
        QCOMPARE(reading.rows.size(), 100'000);
        QVERIFY(reading.report.path.endsWith(u"a.zip/Contact.csv"));
    }

    void aBrokenZipIsSaidToBeBroken()
    {
        ExportFixture files;
        QByteArray noise(300'000, 0);
        quint32 seed = 1;
        for (char &c : noise) {
            seed = seed * 1664525 + 1013904223;
            c = static_cast<char>('a' + (seed >> 24) % 26);
        }
        const QString path = files.path() + u"/a.zip"_s;
        writeZip(path, {{"Contact.csv", "Id,LastName\n1," + noise + "\n2,y\n"}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray zip = file.readAll();
        for (qsizetype i = zip.size() / 2; i < zip.size() / 2 + 2000; ++i)
            zip[i] = '\x5A';
        QVERIFY(file.seek(0) && file.write(zip) == zip.size());
        file.close();
        const auto list = listExport({path});
        if (list) {
            const auto reading = files.readEntry(list->entries.first());
            const pd::Error error = reading.refused ? *reading.refused : reading.failed.value_or(pd::Error());
            QCOMPARE(error.code, ErrorCode::ArchiveBroken);
            QCOMPARE(error.values.value(u"path"_s), QVariant(path));
        } else {
            QCOMPARE(list.error().code, ErrorCode::ArchiveBroken);
        }
        // A download that broke off may have no byte, or those of an error page.
        for (const QByteArray &bytes : {QByteArray("PK\x03\x04 and no more"), QByteArray(), QByteArray("<html>503</html>")}) {
            const QString cut = files.write(u"export/cut.zip"_s, bytes);
            for (const QString &asked : {cut, files.path() + u"/export"_s}) {
                const auto none = listExport({asked});
                QVERIFY(!none);
                QCOMPARE(none.error().code, ErrorCode::ArchiveBroken);
                QCOMPARE(none.error().values.value(u"path"_s), QVariant(cut));
            }
        }
    }

    void aZipBombIsStopped()
    {
        ExportFixture files;
        const QString path = files.path() + u"/bomb.zip"_s;
        writeZip(path, {{"Contact.csv", QByteArray(100 * 1024 * 1024, 'x')}});
        const auto list = listExport({path});
        QVERIFY(list);
        auto member = openEntry(list->entries.first());
        QVERIFY(member);
        bool whole = true;
        const QByteArray all = readAll(**member, &whole);
        QVERIFY(!whole);
        QVERIFY(all.size() <= 65 * 1024 * 1024);
        QCOMPARE((*member)->error().code, ErrorCode::ArchiveBroken);
        QCOMPARE((*member)->error().values.value(u"reason"_s), QVariant(u"tooLarge"_s));
    }

    void whatIsNotThereIsAnError()
    {
        ExportFixture files;
        const auto list = listExport({files.path() + u"/gone"_s});
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(TestExportSource)
#include "tst_exportsource.moc"
