// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zonewatch.h"

#include "models/items/readerthread.h"
#include "models/items/writerthread.h"
#include "ui/shell/organisationzone.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace pd::ui {

ZoneWatch::ZoneWatch(items::ReaderThread &reader, items::WriterThread &writer, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&writer, &items::WriterThread::changed, this, [this](const actions::ChangeNotice &notice) {
        if (notice.everything || notice.tables.contains(u"setting"_s))
            read();
    });
    read();
}

void ZoneWatch::read()
{
    using Stored = Result<QHash<QString, StoredSetting>>;
    m_reader.run(m_lane, [](DeskReaders &readers) { return readers.settings->stored(); }).then(&m_reader, [self = QPointer(this)](const Stored &stored) {
        if (self && stored && organisationZone(*stored) != std::exchange(self->m_zone, organisationZone(*stored)))
            Q_EMIT self->changed();
    });
}

} // namespace pd::ui
