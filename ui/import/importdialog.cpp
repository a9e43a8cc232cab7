// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "ui/common/icons.h"
#include "ui/common/primarybutton.h"
#include "ui/import/choosestep.h"
#include "ui/import/conflictsstep.h"
#include "ui/import/importparts.h"
#include "ui/import/importsession.h"
#include "ui/import/importstep.h"
#include "ui/import/recognisedstep.h"
#include "ui/import/reportoutput.h"
#include "ui/import/stepheader.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pd::ui {

using Work = ImportSession::Work;

namespace {

// A screen may be too small for a step.
QScrollArea *scrolling(QWidget *step)
{
    auto *area = new QScrollArea;
    area->setObjectName(step->objectName() + u"Area"_s);
    area->setAccessibleName(step->accessibleName());
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(step);
    return area;
}

} // namespace

ImportDialog::ImportDialog(ImportSession &session, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_header(new StepHeader({tr("Choose files"), tr("What was recognised"), tr("Conflicts"), tr("Import")}, this))
    , m_steps(new QStackedWidget(this))
    , m_choose(new ChooseStep(session))
    , m_recognised(new RecognisedStep(session, preferences))
    , m_conflicts(new ConflictsStep(session))
    , m_import(new ImportStep(session))
    , m_save(plainButton(u"importSaveReport"_s, tr("Save &report…"), this))
    , m_hint(plainLabel(u"importHint"_s, TypeRole::Body, this, true))
    , m_cancel(plainButton(u"importCancel"_s, tr("Cancel"), this))
    , m_back(plainButton(u"importBack"_s, tr("&Back"), this))
    , m_next(new PrimaryButton({}, this))
{
    setObjectName(u"importDialog"_s);
    setAccessibleName(tr("Import an export"));
    setWindowTitle(tr("Import an export"));
    m_header->setObjectName(u"importSteps"_s);
    m_steps->setObjectName(u"importPages"_s);
    m_steps->setAccessibleName(tr("Step"));
    for (QWidget *step : std::initializer_list<QWidget *>{m_choose, m_recognised, m_conflicts, m_import})
        m_steps->addWidget(scrolling(step));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_steps, 1);
    buildFooter();
    connect(m_recognised, &RecognisedStep::copied, this, [this] { tell(tr("Copied.")); });
    connect(m_recognised, &RecognisedStep::noticed, this, [this](const Notice &notice) { tell(notice.text); });
    connect(m_import, &ImportStep::copied, this, [this] { tell(tr("Copied.")); });
    connect(m_recognised, &RecognisedStep::rejectionsWanted, this, [this] { save(true); });
    connect(&session, &ImportSession::aliasesSaved, this, [this] { tell(tr("The aliases are saved; later imports know these columns.")); });
    connect(&session, &ImportSession::imported, this, [this] { tell({}); });
    connect(&session, &ImportSession::changed, this, &ImportDialog::refresh);
    resize(QSize(1180, 800).boundedTo(parent ? parent->size() - QSize(48, 48) : QSize(1180, 800)));
    showStep(session.work() == Work::Importing || session.done() ? Import : session.survey() ? Recognised : Choose);
}

void ImportDialog::buildFooter()
{
    m_save->setIcon(icon(u"document-export"_s, tokens(palette()).text));
    m_next->setObjectName(u"importNext"_s);
    m_next->setAutoDefault(false);
    m_next->setDefault(true);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(m_hint, 1);
    row->addStretch(); // in its place while there is none
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_cancel, m_back, m_next})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
}

void ImportDialog::addFiles(const QStringList &paths)
{
    if (m_session.work() == Work::Importing || m_session.done())
        return;
    m_session.addPaths(paths);
    showStep(Recognised);
}

void ImportDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    if (step == Recognised) {
        if (!m_session.survey() && m_session.work() == Work::None)
            m_session.look();
        m_recognised->takeFocus();
    } else if (step == Conflicts) {
        m_conflicts->takeFocus();
    } else if (step == Import) {
        m_next->setFocus(Qt::OtherFocusReason);
    }
    tell({});
    refresh();
}

void ImportDialog::refresh()
{
    const auto step = Step(m_steps->currentIndex());
    const bool importing = m_session.work() == Work::Importing;
    const bool done = m_session.done() != nullptr;
    const bool conflicts = m_session.tried() && !m_session.tried()->conflicts.empty();
    m_header->setStep(done ? Import + 1 : step);
    const QStringList &paths = m_session.paths();
    m_header->setNote(paths.isEmpty() ? QString() : paths.size() == 1 ? QFileInfo(paths.first()).fileName() : tr("%n files and folders", nullptr, int(paths.size())));
    const QString nextText = step == Choose       ? tr("&Next: what is in them")
                             : step == Recognised ? conflicts ? tr("&Next: conflicts") : tr("&Next: import")
                             : step == Conflicts  ? tr("&Next: import")
                             : done               ? tr("&Close")
                             : importing          ? tr("&Close, and go on in the background")
                                                  : tr("&Import");
    m_next->setText(nextText);
    m_next->setAccessibleName(QString(nextText).remove(u'&'));
    m_next->updateGeometry();
    if (step == Choose)
        turn(m_next, !paths.isEmpty(), tr("Choose a file or a folder first."));
    else if (step == Recognised)
        turn(m_next, m_session.tried() != nullptr, tr("The dry run must have ended: it says what would be imported."));
    else
        turn(m_next, true, {});
    m_back->setVisible(!importing && !done);
    turn(m_back, step != Choose, tr("This is the first step."));
    m_cancel->setVisible(!importing && !done);
    turn(m_save, done || m_session.tried(), tr("There is a report as soon as a dry run has ended."));
}

void ImportDialog::next()
{
    switch (m_steps->currentIndex()) {
    case Choose:
        showStep(Recognised);
        break;
    case Recognised:
        showStep(m_session.tried()->conflicts.empty() ? Import : Conflicts);
        break;
    case Conflicts:
        showStep(Import);
        break;
    default:
        if (m_session.done() || m_session.work() == Work::Importing)
            accept();
        else
            m_session.import();
    }
}

void ImportDialog::back()
{
    const int step = m_steps->currentIndex();
    if (step == Import && m_session.tried() && !m_session.tried()->conflicts.empty())
        showStep(Conflicts);
    else
        showStep(step > Recognised ? Recognised : Choose);
}

void ImportDialog::save(bool rejectionsOnly)
{
    const auto report = m_session.done() ? m_session.done() : m_session.tried();
    if (report)
        saveReport(this, report, rejectionsOnly, [this](bool, const QString &sentence) { tell(sentence); });
}

void ImportDialog::tell(const QString &sentence)
{
    m_hint->setText(!sentence.isEmpty() ? sentence : m_session.done() ? QString() : tr("One transaction: if you cancel, nothing is stored."));
    m_hint->setVisible(!m_hint->text().isEmpty()); // nothing is no label
}

void ImportDialog::done(int result)
{
    if (m_session.work() == Work::Importing)
        Q_EMIT closedOverImport();
    else
        m_session.stop();
    QDialog::done(result);
}

} // namespace pd::ui
