// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printwindow.h"

#include "ui/common/iconbutton.h"
#include "ui/common/preferences.h"
#include "ui/common/primarybutton.h"
#include "ui/common/savefile.h"
#include "ui/common/sheetview.h"
#include "ui/words/errorsentence.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPromise>
#include <QSpinBox>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

constexpr auto folderKey = "export/folder"_L1;
constexpr auto printerKey = "print/printer"_L1;
constexpr auto paperKey = "print/paper"_L1;
constexpr int field = 28;

// Away from the window's thread, sheet by sheet; cancelling the future stops it before the next one.
QFuture<Result<void>> aside(const std::function<Result<void>(const page::Going &)> &job)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job] {
        promise->addResult(job([&promise](int sheet, int count) {
            promise->setProgressRange(0, count);
            promise->setProgressValue(sheet);
            return !promise->isCanceled();
        }));
        promise->finish();
    });
    return promise->future();
}

void prepare(QWidget *widget, const QString &name, const QString &words)
{
    widget->setObjectName(name);
    widget->setAccessibleName(words);
    widget->setToolTip(words);
    widget->setFixedHeight(field);
}

} // namespace

PrintWindow::PrintWindow(PrintJob job, Printers printers, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_job(std::move(job))
    , m_printers(std::move(printers))
    , m_preferences(preferences)
    , m_view(new SheetView(this))
    , m_before(new IconButton(u"go-up"_s, tr("The page before"), this))
    , m_after(new IconButton(u"go-down"_s, tr("The page after"), this))
    , m_number(new QSpinBox(this))
    , m_of(new QLabel(this))
    , m_zoom(new QComboBox(this))
    , m_target(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_direction(new QComboBox(this))
    , m_copies(new QSpinBox(this))
    , m_copiesLabel(new QLabel(tr("&Copies"), this))
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_go(new PrimaryButton({}, this))
{
    setObjectName(u"printWindow"_s);
    setWindowTitle(tr("Print %1").arg(m_job.title));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    m_view->setObjectName(u"printSheets"_s);
    m_view->setAccessibleName(tr("Pages"));
    m_sentence->setObjectName(u"printSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_bar->setObjectName(u"printProgress"_s);
    m_bar->setAccessibleName(tr("Pages done"));
    m_bar->setFixedHeight(6);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeTools());
    column->addWidget(m_view, 1);
    column->addLayout(makeChoices());
    connect(m_view, &SheetView::currentChanged, this, &PrintWindow::showPlace);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_bar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    resize(760, 720);
    takeTarget();
    setBusy(false);
    layOut();
    m_view->setFocus(Qt::OtherFocusReason);
}

PrintWindow::~PrintWindow()
{
    m_watcher.cancel();
}

QHBoxLayout *PrintWindow::makeTools()
{
    m_before->setObjectName(u"printBefore"_s);
    m_after->setObjectName(u"printAfter"_s);
    prepare(m_number, u"printNumber"_s, tr("Page"));
    m_number->setKeyboardTracking(false);
    m_of->setObjectName(u"printCount"_s);
    m_of->setTextFormat(Qt::PlainText);
    prepare(m_zoom, u"printZoom"_s, tr("Size of the pages on the screen"));
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    fillZooms();
    auto *smaller = new IconButton(u"zoom-out"_s, tr("Smaller"), this);
    auto *larger = new IconButton(u"zoom-in"_s, tr("Larger"), this);
    smaller->setObjectName(u"printSmaller"_s);
    larger->setObjectName(u"printLarger"_s);
    smaller->setShortcut(QKeySequence::ZoomOut);
    larger->setShortcut(QKeySequence::ZoomIn);
    connect(m_before, &QToolButton::clicked, this, [this] { m_view->showSheet(m_view->current() - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { m_view->showSheet(m_view->current() + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        if (number != m_view->current() + 1)
            m_view->showSheet(number - 1);
    });
    connect(m_zoom, &QComboBox::activated, this, &PrintWindow::takeZoom);
    connect(smaller, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / 1.25); });
    connect(larger, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * 1.25); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_before, m_number, m_of, m_after})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{smaller, m_zoom, larger})
        row->addWidget(part);
    return row;
}

void PrintWindow::fillZooms()
{
    m_zoom->addItem(tr("Whole page"), -1);
    m_zoom->addItem(tr("Width of the page"), 0);
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %", "a part of the whole").arg(locale().toString(percent)), percent);
    connect(m_view, &SheetView::zoomChanged, this, [this] {
        m_view->setStatusTip(tr("%1 %", "a part of the whole").arg(locale().toString(qRound(m_view->zoom() * 100))));
    });
}

QHBoxLayout *PrintWindow::makeChoices()
{
    prepare(m_target, u"printTarget"_s, tr("Printer"));
    for (const QString &name : m_printers.names)
        m_target->addItem(name, name);
    m_target->addItem(tr("PDF file"), QString());
    const QString kept = m_preferences.value(printerKey, m_printers.usual).toString();
    m_target->setCurrentIndex(std::max(0, m_target->findData(kept)));
    m_target->setMaximumWidth(220);
    prepare(m_paper, u"printPaper"_s, tr("Paper"));
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::Letter, QPageSize::A5, QPageSize::A3, QPageSize::Legal})
        m_paper->addItem(QPageSize::name(id), int(id));
    const int paper = m_preferences.value(paperKey, int(page::usualPaper().pageSize().id())).toInt();
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(paper)));
    prepare(m_direction, u"printDirection"_s, tr("Upright or across"));
    m_direction->addItem(tr("Upright"), int(QPageLayout::Portrait));
    m_direction->addItem(tr("Across"), int(QPageLayout::Landscape));
    prepare(m_copies, u"printCopies"_s, tr("Copies"));
    m_copies->setRange(1, 99);
    m_copiesLabel->setObjectName(u"printCopiesLabel"_s);
    m_copiesLabel->setTextFormat(Qt::PlainText);
    m_copiesLabel->setBuddy(m_copies);
    m_close->setObjectName(u"printClose"_s);
    m_close->setAutoDefault(false);
    m_close->setMinimumHeight(32);
    m_go->setObjectName(u"printGo"_s);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PrintWindow::takeTarget);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences.setValue(paperKey, m_paper->currentData());
        layOut();
    });
    connect(m_direction, &QComboBox::currentIndexChanged, this, &PrintWindow::layOut);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_watcher.isRunning())
            m_watcher.cancel();
        else
            close();
    });
    connect(m_go, &QPushButton::clicked, this, &PrintWindow::go);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_target, m_paper, m_direction, m_copiesLabel, m_copies})
        choices->addWidget(part);
    choices->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(choices);
    left->addWidget(m_sentence);
    left->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addLayout(left, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    row->addWidget(m_go, 0, Qt::AlignTop);
    return row;
}

QPageLayout PrintWindow::paper() const
{
    QPageLayout paper = page::usualPaper();
    paper.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())));
    paper.setOrientation(QPageLayout::Orientation(m_direction->currentData().toInt()));
    return paper;
}

QString PrintWindow::printer() const
{
    return m_target->currentData().toString();
}

void PrintWindow::layOut()
{
    const QPageLayout chosen = paper();
    m_view->setSheets(m_job.lay(page::sheetSize(chosen)), chosen);
    m_number->setRange(1, m_view->count());
    m_of->setText(tr("of %1", "page 2 of 7").arg(locale().toString(m_view->count())));
    showPlace(m_view->current());
}

void PrintWindow::takeZoom()
{
    const int percent = m_zoom->currentData().toInt();
    if (percent > 0)
        m_view->setZoom(percent / 100.0);
    else
        m_view->setFit(percent == 0 ? SheetView::Fit::Width : SheetView::Fit::Sheet);
}

void PrintWindow::takeTarget()
{
    const bool file = printer().isEmpty();
    m_go->setText(file ? tr("&Save as PDF…") : tr("&Print"));
    m_go->setAccessibleName(QString(m_go->text()).remove(u'&'));
    m_copies->setVisible(!file);
    m_copiesLabel->setVisible(!file);
    m_sentence->setText(m_printers.names.isEmpty() ? tr("No printer is set up on this computer. The pages can be saved as a PDF file.") : QString());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
}

void PrintWindow::showPlace(int sheet)
{
    m_number->setValue(sheet + 1);
    const std::pair<IconButton *, QString> buttons[] = {{m_before, sheet > 0 ? QString() : tr("This is the first page.")},
                                                        {m_after, sheet + 1 < m_view->count() ? QString() : tr("This is the last page.")}};
    for (const auto &[button, reason] : buttons) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason.isEmpty() ? button->accessibleName() : reason);
        button->setStatusTip(reason);
        button->setAccessibleDescription(reason);
    }
}

void PrintWindow::go()
{
    if (printer().isEmpty()) {
        choosePath();
        return;
    }
    m_preferences.setValue(printerKey, printer());
    print(m_printers.open(printer(), m_job.title, paper(), m_copies->value()), printer());
}

void PrintWindow::choosePath()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save as PDF"), m_preferences.value(folderKey, documents).toString(), tr("PDF files (*.pdf)"));
    dialog->setObjectName(u"printFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileNameOf(m_job.title) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintWindow::save);
    dialog->open();
}

void PrintWindow::print(const std::shared_ptr<QPagedPaintDevice> &device, const QString &where)
{
    const auto job = [device, lay = m_job.lay](const page::Going &going) -> Printed {
        return page::paintSheets(*device, lay, going) ? Printed() : Printed(Error{ErrorCode::Internal, {}, {}});
    };
    start(aside(job), tr("%1 was sent to the printer %2.").arg(m_job.title, where),
          tr("The printer %1 did not take the pages. Check that it is on, then try again.").arg(where));
}

void PrintWindow::save(const QString &path)
{
    m_preferences.setValue(folderKey, QFileInfo(path).absolutePath());
    const auto job = [lay = m_job.lay, paper = paper(), title = m_job.title, path](const page::Going &going) -> Printed {
        const QByteArray bytes = page::sheetsPdf(lay, paper, title, going);
        return bytes.isEmpty() ? Printed(Error{ErrorCode::Cancelled, {}, {}}) : saveFile(path, bytes);
    };
    start(aside(job), tr("%1 was written to %2.").arg(m_job.title, QDir::toNativeSeparators(path)), {});
}

// Without a sentence for a failure, the error has one.
void PrintWindow::start(QFuture<Printed> future, const QString &success, const QString &failure)
{
    setBusy(true);
    m_watcher.disconnect(this);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this, success, failure] { finish(success, failure); });
    m_watcher.setFuture(std::move(future));
}

// Done, the window goes; what went wrong, or was stopped, is said in it.
void PrintWindow::finish(const QString &success, const QString &failure)
{
    setBusy(false);
    if (m_watcher.isCanceled()) {
        m_sentence->setText(printer().isEmpty() ? tr("It was stopped. No file was written.")
                                                : tr("It was stopped. Pages that the printer has already taken may still come out."));
    } else if (const Printed printed = m_watcher.result(); printed) {
        Q_EMIT noticed({ChipTone::Success, success});
        close();
        return;
    } else {
        m_sentence->setText(failure.isEmpty() ? words::errorSentence(printed.error()) : failure);
    }
    m_sentence->show();
}

void PrintWindow::setBusy(bool busy)
{
    m_bar->setVisible(busy);
    m_bar->setRange(0, 0);
    m_close->setText(busy ? tr("Stop") : tr("Close"));
    m_close->setAccessibleName(m_close->text());
    const QString reason = busy ? tr("It is being printed.") : QString();
    for (QWidget *part : std::initializer_list<QWidget *>{m_go, m_target, m_paper, m_direction, m_copies}) {
        part->setEnabled(!busy);
        part->setStatusTip(reason);
        part->setAccessibleDescription(reason);
        part->setToolTip(busy ? reason : part->accessibleName());
    }
}

void openPrintWindow(QWidget *window, Preferences &preferences, PrintJob job, std::function<void(const Notice &)> told)
{
    auto *opened = new PrintWindow(std::move(job), systemPrinters(), preferences, window);
    QObject::connect(opened, &PrintWindow::noticed, window, std::move(told));
    opened->show();
}

} // namespace pd::ui
