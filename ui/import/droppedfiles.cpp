// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/droppedfiles.h"

#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace pd::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileDrop)
};

bool mayBeExport(const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    return info.isDir() || suffix == "zip"_L1 || suffix == "csv"_L1 || suffix == "tsv"_L1;
}

// A message, a file of many, or a Maildir.
bool isMail(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "eml"_L1 || suffix == "mbox"_L1 || (QFileInfo(path + u"/cur"_s).isDir() && QFileInfo(path + u"/new"_s).isDir());
}

bool isDatabase(const QString &name)
{
    return name.endsWith(".db"_L1, Qt::CaseInsensitive);
}

} // namespace

DroppedFiles droppedFiles(const QMimeData &data)
{
    DroppedFiles dropped;
    QStringList others;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile())
            others << url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        else if (const QString path = url.toLocalFile(); isMail(path))
            dropped.mails << path;
        else if (mayBeExport(path))
            dropped.paths << path;
        else
            others << QFileInfo(path).fileName();
    }
    const bool none = dropped.paths.isEmpty() && dropped.mails.isEmpty();
    if (!others.isEmpty() && none && isDatabase(others.first()))
        dropped.wrong = Words::tr("“%1” is a database and no export, and was left alone. Ctrl+O opens another database.").arg(others.first());
    else if (!others.isEmpty() && none)
        dropped.wrong = Words::tr("“%1” is no export and was left alone. Drop folders, zips or CSV files.").arg(others.first());
    else if (!others.isEmpty())
        dropped.wrong = Words::tr("“%1” is no export and was left out.").arg(others.first());
    else if (none)
        dropped.wrong = Words::tr("What was dropped is no file and was left alone. Drop folders, zips or CSV files of an export.");
    return dropped;
}

void paintDropTarget(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(palette).accent, 2, Qt::DashLine));
    painter.setBrush(tokens(palette).drop);
    painter.drawRoundedRect(QRectF(rect).adjusted(4, 4, -4, -4), 8, 8);
    painter.restore();
}

// Lies over everything while something hangs over the window.
class FileDrop::Target : public QWidget {
public:
    explicit Target(QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"dropTarget"_s);
        setAccessibleName(Words::tr("Drop files here to take them in"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens(palette()).window);
        paintDropTarget(painter, rect(), palette());
        painter.setFont(typeface(TypeRole::Title));
        painter.setPen(tokens(palette()).text);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, Words::tr("Drop the files of an export, or e-mails, to take them in"));
    }
};

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    // A field of text would take the names of the files.
    for (QWidget *field : window->findChildren<QWidget *>()) {
        if (field->inherits("QLineEdit"))
            field->setAcceptDrops(false);
    }
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window)
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        static_cast<QDragMoveEvent *>(event)->acceptProposedAction(); // a wrong one too: it is answered with a sentence
        if (!m_target) {
            m_target = new Target(m_window);
            m_target->show();
            m_target->raise();
        }
        return true;
    case QEvent::DragLeave:
        delete m_target.data();
        return true;
    case QEvent::Drop: {
        delete m_target.data();
        auto *drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        const DroppedFiles files = droppedFiles(*drop->mimeData());
        if (!files.wrong.isEmpty())
            Q_EMIT refused(files.wrong);
        if (!files.paths.isEmpty())
            Q_EMIT dropped(files.paths);
        if (!files.mails.isEmpty())
            Q_EMIT mailsDropped(files.mails);
        return true;
    }
    default:
        return false;
    }
}

} // namespace pd::ui
