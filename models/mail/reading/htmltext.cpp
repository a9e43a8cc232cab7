// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/htmltext.h"

#include "models/mail/reading/textlines.h"

#include <libxml/HTMLparser.h>

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace pd::mail {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr int mostDepth = 1000;
constexpr qsizetype mostAddress = 2000;

using Name = QByteArray;

bool isIn(const Name &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == one; });
}

bool isSilent(const Name &name) // nobody reads what stands in it
{
    return isIn(name, {"script", "style", "title", "template", "object", "applet", "svg", "math", "iframe"});
}

bool isBlock(const Name &name)
{
    return isIn(name, {"p", "div", "table", "tr", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "form", "fieldset", "section",
                       "article", "header", "footer", "center", "address", "blockquote", "body", "html", "head", "main", "aside", "nav", "figure", "option"});
}

bool isParagraph(const Name &name)
{
    return isIn(name, {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "ul", "ol", "pre"});
}

QString attribute(const xmlChar **attributes, const char *name)
{
    for (const xmlChar **at = attributes; at && at[0]; at += 2) {
        if (qstricmp(reinterpret_cast<const char *>(at[0]), name) == 0)
            return at[1] ? QString::fromUtf8(reinterpret_cast<const char *>(at[1]), qstrnlen(reinterpret_cast<const char *>(at[1]), 8000)).simplified() : QString();
    }
    return {};
}

// Hears the parser. What it is told of in one walk is all that it keeps.
class Listener {
public:
    void opened(const Name &name, const xmlChar **attributes)
    {
        if (++m_depth > mostDepth)
            return;
        if (isSilent(name))
            ++m_silent;
        if (m_silent > 0)
            return;
        if (name == "br")
            m_lines.endLine();
        else if (isBlock(name))
            startBlock(name);
        if (name == "li")
            m_lines.add(u"• "_s);
        else if (name == "td" || name == "th")
            m_lines.addGap();
        else if (name == "img" || name == "area")
            image(attribute(attributes, "alt"));
        else if (name == "a")
            m_links.push_back({attribute(attributes, "href").left(mostAddress), m_lines.length()});
        else if (name == "input" && attribute(attributes, "type") != "hidden"_L1)
            m_lines.add(attribute(attributes, "value"));
    }

    void closed(const Name &name)
    {
        const bool deep = m_depth-- > mostDepth;
        if (deep)
            return;
        if (isSilent(name)) {
            m_silent = std::max(0, m_silent - 1);
            return;
        }
        if (m_silent > 0)
            return;
        if (name == "a")
            endLink();
        if (name == "pre")
            m_lines.setPlain(false);
        if (name == "blockquote")
            m_lines.quote(-1);
        else if (isParagraph(name))
            m_lines.endParagraph();
        else if (isBlock(name))
            m_lines.endLine();
    }

    void said(const xmlChar *text, int length)
    {
        if (m_silent == 0 && m_depth <= mostDepth)
            m_lines.add(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
    }

    [[nodiscard]] QString text() { return m_lines.taken(); }

private:
    struct Link {
        QString address;
        qsizetype from = 0; // where its text begins
    };

    void startBlock(const Name &name)
    {
        if (name == "blockquote")
            m_lines.quote(1);
        else if (isParagraph(name))
            m_lines.endParagraph();
        else
            m_lines.endLine();
        if (name == "pre")
            m_lines.setPlain(true);
    }

    void image(const QString &alt)
    {
        if (!alt.isEmpty())
            m_lines.add(u"[image: %1]"_s.arg(alt.left(200)));
    }

    void endLink()
    {
        if (m_links.empty())
            return;
        const Link link = m_links.back();
        m_links.pop_back();
        if (link.address.isEmpty() || link.address.startsWith(u'#') || m_lines.since(link.from).trimmed() == link.address)
            return;
        m_lines.add(u" <%1>"_s.arg(link.address));
    }

    TextLines m_lines;
    std::vector<Link> m_links;
    int m_depth = 0;
    int m_silent = 0;
};

Listener &listener(void *context)
{
    return *static_cast<Listener *>(context);
}

} // namespace

QString htmlText(const QString &html)
{
    htmlSAXHandler sax{};
    sax.startElement = [](void *context, const xmlChar *name, const xmlChar **attributes) {
        listener(context).opened(Name(reinterpret_cast<const char *>(name)).toLower(), attributes);
    };
    sax.endElement = [](void *context, const xmlChar *name) { listener(context).closed(Name(reinterpret_cast<const char *>(name)).toLower()); };
    sax.characters = sax.ignorableWhitespace = [](void *context, const xmlChar *text, int length) { listener(context).said(text, length); };
    Listener heard;
    htmlParserCtxtPtr parser = htmlCreatePushParserCtxt(&sax, &heard, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
    if (!parser)
        return {};
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
    // Words that stand in no block would get a paragraph of the parser's own.
    QByteArray bytes = "<html><body><div>" + html.toUtf8().left(mostBytes);
    bytes.replace('\0', ' ');
    constexpr qsizetype step = 16 * 1024;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        htmlParseChunk(parser, bytes.constData() + at, int(std::min(step, bytes.size() - at)), 0);
    htmlParseChunk(parser, nullptr, 0, 1);
    htmlFreeParserCtxt(parser);
    return heard.text();
}

} // namespace pd::mail
