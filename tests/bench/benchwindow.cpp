// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/desk.h"
#include "models/store/deskreaders.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/figures.h"
#include "ui/mainwindow.h"
#include "ui/portal/portalview.h"

#include <QApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pd::bench {

namespace {

Instant now()
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

// The real window on a real file, as the program makes it.
struct Desk {
    explicit Desk(const QString &file)
        : url(orGiveUp(store::DatabaseUrl::parse(file)))
        , reader([this]() -> Result<DeskReaders> {
            auto connection = store::Connection::open(url, store::OpenMode::ReadOnly);
            if (!connection)
                return connection.error();
            return store::makeDeskReaders(*std::move(connection));
        })
        , patrons(reader)
        , writer([this] { return actions::Desk::open(url, {}, now); })
        , preferences(std::make_unique<QSettings>(folder.filePath(u"person.ini"_s), QSettings::IniFormat))
        , window(ui::Services{reader, patrons, writer, preferences, {url.toString(), file, false, true, false}, now}, {})
    {
        window.resize(1440, 900);
        window.show();
        window.openDatabase();
    }

    template <class T>
    T &find(const char *name)
    {
        T *found = window.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            giveUp({ErrorCode::Internal, {}, u"no %1 in the window"_s.arg(QString::fromLatin1(name))});
        return *found;
    }

    QTemporaryDir folder;
    store::DatabaseUrl url;
    items::ReaderThread reader;
    items::PatronService patrons;
    items::WriterThread writer;
    ui::Preferences preferences;
    ui::MainWindow window;
};

// Waits until a widget has painted something that `ready` is content with.
class Painted : public QObject {
public:
    Painted(QWidget &widget, std::function<bool()> ready)
        : m_ready(std::move(ready))
    {
        widget.installEventFilter(this);
    }

    void wait()
    {
        if (!m_done)
            m_loop.exec();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_done && m_ready()) {
            // When this event has been dealt with, it is on the screen.
            m_done = true;
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_ready;
    QEventLoop m_loop;
    bool m_done = false;
};

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(30, &loop, &QEventLoop::quit);
    loop.exec();
}

Samples openings(Desk &desk, const std::vector<RowId> &patrons)
{
    auto &view = desk.find<ui::PortalView>("portalView");
    Samples samples;
    for (const RowId patron : patrons) {
        Painted painted(*view.viewport(), [&] { return view.layoutOfPage() && view.layoutOfPage()->page().contactId == patron; });
        samples.time([&] {
            desk.window.openPatron(patron);
            painted.wait();
            return 0;
        });
        settle(); // what follows the picture (history, recent patrons) is not the next one's
    }
    return samples;
}

Samples keystrokes(Desk &desk, const BenchDatabase &database, int count)
{
    const auto connection = database.open();
    auto query = orGiveUp(connection->prepare(u"SELECT last_name FROM contact WHERE id = ?"_s));
    auto &field = desk.find<QLineEdit>("searchField");
    auto &list = desk.find<QListView>("searchResults");
    Samples samples;
    for (const RowId id : database.drawn(count, 7)) {
        orGiveUp(connection->run(query, {id}));
        if (!query.next())
            continue;
        const QString name = query.value(0).toString().left(4);
        desk.window.focusSearch();
        field.clear();
        for (qsizetype letters = 1; letters <= name.size(); ++letters) {
            const QString typed = name.left(letters);
            bool answered = false;
            const auto reset = QObject::connect(list.model(), &QAbstractItemModel::modelReset, [&] { answered = true; });
            Painted painted(*list.viewport(), [&] { return answered; });
            samples.time([&] {
                field.setText(typed);
                Q_EMIT field.textEdited(typed);
                painted.wait();
                return 0;
            });
            QObject::disconnect(reset);
        }
    }
    field.clear();
    Q_EMIT field.textEdited({});
    return samples;
}

Samples scrolling(QAbstractScrollArea &area, int step)
{
    Samples samples;
    QScrollBar &bar = *area.verticalScrollBar();
    for (int at = bar.minimum(); at < bar.maximum() && samples.count() < 600; at += step) {
        samples.time([&] {
            bar.setValue(at);
            area.viewport()->repaint();
            return 0;
        });
    }
    return samples;
}

Samples themeSwitches(Desk &desk)
{
    Samples samples;
    for (int i = 0; i < 20; ++i) {
        samples.time([&] {
            QApplication::setPalette(ui::themePalette(i % 2 ? ui::Theme::Light : ui::Theme::Dark));
            QCoreApplication::processEvents();
            desk.window.repaint();
            return 0;
        });
    }
    return samples;
}

} // namespace

void windowFigures(const BenchDatabase &database, const Effort &effort, Report &report)
{
    ui::applyLook();
    QApplication::setPalette(ui::themePalette(ui::Theme::Light));
    Desk desk(database.file());
    settle();
    const std::vector<RowId> heavy = database.heaviest(200);
    openings(desk, database.drawn(20, 5)); // warm
    const Samples drawn = openings(desk, database.drawn(effort.patrons / 2, 11));
    const Samples heaviest = openings(desk, heavy);
    const Samples typed = keystrokes(desk, database, effort.searches / 4);
    openings(desk, {heavy.front()});
    const Samples scrolled = scrolling(desk.find<ui::PortalView>("portalView"), 240);
    const Samples themes = themeSwitches(desk);
    report.add(u"window"_s, {{u"returnToPaintedPreview"_s, drawn.json()},
                             {u"returnToPaintedPreviewHeaviest"_s, heaviest.json()},
                             {u"keystrokeToPaintedResults"_s, typed.json()},
                             {u"scrollingTheHeaviestPage"_s, scrolled.json()},
                             {u"themeSwitch"_s, themes.json()}});
    report.p99AtMost(u"window: Return to painted preview"_s, 16.7, drawn);
    report.p99AtMost(u"window: the same, the 200 heaviest"_s, 16.7, heaviest);
    report.p99AtMost(u"window: keystroke to painted results"_s, 16.7, typed);
    report.p99AtMost(u"window: a frame while scrolling the heaviest page"_s, 16.7, scrolled);
    report.p99AtMost(u"window: theme switch"_s, 100, themes);
}

} // namespace pd::bench
