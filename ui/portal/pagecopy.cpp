// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portal/pagecopy.h"

#include "ui/page/pagehtml.h"
#include "ui/page/pagesheets.h"
#include "ui/words/jsontext.h"
#include "ui/words/pagejson.h"
#include "ui/words/pagetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pd::ui {

QByteArray pageCopy(const items::PatronView &view, CopyFormat format, const QString &note, const SettingValues &tried)
{
    const QColor colour(view.settings.organisationColour);
    switch (format) {
    case CopyFormat::Pdf:
        return page::pagePdf(view.page, colour, note);
    case CopyFormat::Html:
        return page::pageHtml(view.page, colour, note).toUtf8();
    case CopyFormat::Text:
        return words::pageText(view.page, note).toUtf8();
    case CopyFormat::Json:
        return words::jsonText(words::pageJson(view.page, tried));
    }
    Q_UNREACHABLE();
}

QString copySuffix(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Pdf:
        return u"pdf"_s;
    case CopyFormat::Html:
        return u"html"_s;
    case CopyFormat::Text:
        return u"txt"_s;
    case CopyFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

QString copyName(CopyFormat format)
{
    switch (format) {
    case CopyFormat::Pdf:
        return QCoreApplication::translate("PageCopy", "PDF");
    case CopyFormat::Html:
        return QCoreApplication::translate("PageCopy", "HTML");
    case CopyFormat::Text:
        return QCoreApplication::translate("PageCopy", "Text, with hidden lines and reasons");
    case CopyFormat::Json:
        return QCoreApplication::translate("PageCopy", "JSON, with hidden lines and reasons");
    }
    Q_UNREACHABLE();
}

} // namespace pd::ui
