// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/page/sheets.h"
#include "ui/print/printing.h"
#include "ui/shell/page.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace pd::ui {

class IconButton;
class Preferences;
class PrimaryButton;
class SheetView;

// What is to be printed, and what it is called: in the window's title, for the printer, as a file.
struct PrintJob {
    QString title;
    page::LaySheets lay;
};

// Shows the sheets before they are printed, and prints them or saves them as PDF, away from the window's thread. Without a
// printer it says so and saves. A window beside the others: nobody waits for it.
class PrintWindow : public QDialog {
    Q_OBJECT

public:
    PrintWindow(PrintJob job, Printers printers, Preferences &preferences, QWidget *parent);
    ~PrintWindow() override;

Q_SIGNALS:
    void noticed(const pd::ui::Notice &notice); // what became of it, when it is closed by that

private:
    using Printed = Result<void>;

    QHBoxLayout *makeTools();
    QHBoxLayout *makeChoices();
    void fillZooms();
    [[nodiscard]] QPageLayout paper() const;
    [[nodiscard]] QString printer() const; // empty: a PDF file
    void layOut();
    void takeZoom();
    void takeTarget();
    void showPlace(int sheet);
    void go();
    void choosePath();
    void print(const std::shared_ptr<QPagedPaintDevice> &device, const QString &where);
    void save(const QString &path);
    void start(QFuture<Printed> future, const QString &success, const QString &failure);
    void finish(const QString &success, const QString &failure);
    void setBusy(bool busy);

    PrintJob m_job;
    Printers m_printers;
    Preferences &m_preferences;
    SheetView *m_view;
    IconButton *m_before;
    IconButton *m_after;
    QSpinBox *m_number;
    QLabel *m_of;
    QComboBox *m_zoom;
    QComboBox *m_target;
    QComboBox *m_paper;
    QComboBox *m_direction;
    QSpinBox *m_copies;
    QLabel *m_copiesLabel;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_close;
    PrimaryButton *m_go;
    QFutureWatcher<Printed> m_watcher;
};

// Opens one over `window` with this computer's printers; what became of it is told in a sentence.
void openPrintWindow(QWidget *window, Preferences &preferences, PrintJob job, std::function<void(const Notice &)> told);

} // namespace pd::ui
