// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/understanding/replysplitter.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pd::understanding {

namespace {

struct Line {
    qsizetype from = 0;
    QStringView text; // without the line's end
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        const qsizetype to = end < 0 ? text.size() : end;
        lines.push_back({at, QStringView(text).mid(at, to - at)});
        at = to + 1;
    }
    return lines;
}

constexpr qsizetype longestHeading = 400; // a line that is longer is somebody's words

// "On Monday, Ana <a@b> wrote:" on one to three lines.
bool isWroteLine(const QString &line)
{
    static const QRegularExpression wrote(
        u"^\\s*(?:[-_*]{1,4}\\s*)?(?:"
        "On\\b.+\\bwrote|El\\b.+\\bescribi[óo]|Le\\b.+\\ba écrit|Am\\b.+\\bschrieb\\b.*|(?:Em|No dia|A)\\b.+\\bescreveu|Il\\b.+\\bha scritto|Op\\b.+\\bschreef\\b.*"
        "|.+\\b(?:wrote|writes|escribió|a écrit|escreveu|ha scritto)"
        ")\\s*:\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression evidence(u"[@\\d<]"_s); // somebody's "as my wife wrote:" names neither address nor date
    return line.size() <= longestHeading && wrote.match(line).hasMatch() && evidence.match(line).hasMatch();
}

bool isWroteStart(QStringView line)
{
    static const std::array starts{u"On "_s, u"El "_s, u"Le "_s, u"Am "_s, u"Em "_s, u"No dia "_s, u"A "_s, u"Il "_s, u"Op "_s};
    const QStringView trimmed = line.trimmed();
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return trimmed.startsWith(start, Qt::CaseInsensitive); });
}

bool isOriginalLine(QStringView line)
{
    static const QRegularExpression original(u"^\\s*-{2,}\\s*(?:Original Message|Original Appointment|Mensaje original|Message d['’]origine|Message original|Ursprüngliche Nachricht|"
                                             "Original-Nachricht|Mensagem original|Messaggio originale|Oorspronkelijk bericht)\\s*-{2,}\\s*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return line.size() < 200 && original.match(line).hasMatch();
}

bool isForwardLine(QStringView line)
{
    static const QRegularExpression forward(
        u"^\\s*(?:-{2,}\\s*)?(?:Forwarded message|Begin forwarded message|Mensaje reenviado|Inicio del mensaje reenviado|Message transféré|Message transmis|Début du message (?:transféré|réexpédié)|"
        "Weitergeleitete Nachricht|Anfang der weitergeleiteten Nachricht|Mensagem encaminhada|Início da mensagem (?:encaminhada|reencaminhada)|Messaggio inoltrato)\\s*:?\\s*(?:-{2,})?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 200 && forward.match(line).hasMatch();
}

// "From: …", "De: …": a field above a quoted message. 0: none of them; 1: who; 2: another.
int fieldOf(QStringView line)
{
    static const QRegularExpression who(u"^\\s*\\*?(?:From|De|Von|Da|Van)\\s?:\\*?\\s*\\S"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"^\\s*\\*?(?:Sent|Date|To|Cc|Subject|Enviado(?: el)?|Fecha|Para|Asunto|Envoyé|À|A|Objet|Gesendet|Datum|An|Betreff|Data|Assunto|Inviato|Oggetto|Reply-To)\\s?:\\*?\\s*\\S"_s,
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (line.size() > 1000)
        return 0;
    return who.match(line).hasMatch() ? 1 : other.match(line).hasMatch() ? 2 : 0;
}

bool isSubject(QStringView line)
{
    static const QRegularExpression subject(u"^\\s*\\*?(?:Subject|Asunto|Objet|Betreff|Assunto|Oggetto)\\s?:"_s, QRegularExpression::CaseInsensitiveOption);
    return line.size() <= 1000 && subject.match(line).hasMatch();
}

bool isQuoted(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(u'>') || trimmed.startsWith(u'|');
}

bool isRule(QStringView line)
{
    return line.size() >= 10 && (line[0] == u'_' || line[0] == u'-') && line.count(line[0]) == line.size();
}

bool isSignatureMark(QStringView line)
{
    return line == u"-- " || line == u"--" || line == u"— " || line == u"__";
}

bool isSentFrom(QStringView line)
{
    static const QRegularExpression sent(u"^\\s*(?:Sent from (?:my|Mail for|Outlook|Yahoo)|Get Outlook for|Enviado (?:desde|do|de) (?:mi|meu)|Envoyé (?:de|depuis) mon|Von meinem .+ gesendet|"
                                         "Gesendet (?:von|mit)|Inviato da(?:l mio)?|Obtener Outlook para|Télécharger Outlook pour)(?:\\s+[\\w'’.-]+){0,6}\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 160 && sent.match(line).hasMatch();
}

class Splitting {
public:
    explicit Splitting(const QString &text)
        : m_text(text)
        , m_lines(linesOf(text))
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (isQuoted(m_lines[i].text))
                m_quotedUntil = i + 1;
        }
    }

    std::vector<TextStretch> stretches()
    {
        for (std::size_t i = 0; i < m_lines.size();)
            i = step(i);
        return m_stretches;
    }

private:
    // One line or several that belong together; which comes next.
    std::size_t step(std::size_t i)
    {
        const QStringView line = m_lines[i].text;
        if (m_state == Stretch::Forwarded)
            return mark(i, i + 1, Stretch::Forwarded);
        if (m_state == Stretch::Quoted && m_openQuote) // to the end: nothing says where it stops
            return mark(i, i + 1, Stretch::Quoted);
        if (line.trimmed().isEmpty())
            return mark(i, i + 1, m_state);
        if (isQuoted(line))
            return mark(i, i + 1, Stretch::Quoted);
        if (isForwardLine(line)) {
            m_state = Stretch::Forwarded;
            return mark(i, i + 1, Stretch::Heading);
        }
        if (const std::size_t end = wroteUntil(i); end > i) {
            openQuote(end);
            return mark(i, end, Stretch::Heading);
        }
        if (const std::size_t end = fieldsUntil(i); end > i) {
            openQuote(end);
            return mark(i, end, Stretch::Heading);
        }
        if (m_state != Stretch::Signature && isSignatureMark(line) && hasShortRest(i))
            m_state = Stretch::Signature;
        else if (isSentFrom(line))
            return mark(i, i + 1, Stretch::Signature);
        else if (m_state == Stretch::Quoted)
            m_state = Stretch::New; // an answer between quoted lines
        return mark(i, i + 1, m_state);
    }

    // Below a heading everything is quoted where it is not marked line by line.
    void openQuote(std::size_t next)
    {
        m_state = Stretch::Quoted;
        m_openQuote = next >= m_quotedUntil;
    }

    std::size_t wroteUntil(std::size_t i) const
    {
        if (isWroteLine(m_lines[i].text.toString()))
            return i + 1;
        if (!isWroteStart(m_lines[i].text))
            return i;
        QString joined = m_lines[i].text.toString();
        for (std::size_t end = i + 1; end < std::min(i + 4, m_lines.size()) && joined.size() <= longestHeading; ++end) {
            if (m_lines[end].text.trimmed().isEmpty())
                return i;
            joined += u' ' + m_lines[end].text.toString();
            if (isWroteLine(joined))
                return end + 1;
        }
        return i;
    }

    // "-----Original Message-----", or a block that says from whom, and two things more. Without a line above it that sets it apart it may be
    // somebody's own list: then an address or a subject has to be in it.
    std::size_t fieldsUntil(std::size_t i) const
    {
        std::size_t at = i;
        const bool rule = isOriginalLine(m_lines[at].text);
        const bool apart = rule || isRule(m_lines[at].text.trimmed());
        if (apart)
            ++at;
        while (at < m_lines.size() && at < i + 3 && m_lines[at].text.trimmed().isEmpty())
            ++at;
        std::size_t end = at;
        bool who = false, sure = apart;
        int fields = 0;
        for (; end < m_lines.size() && end < at + 12; ++end) {
            const int field = fieldOf(m_lines[end].text);
            if (field == 0 && (fields == 0 || m_lines[end].text.trimmed().isEmpty() || !m_lines[end].text.startsWith(u' ')))
                break;
            who = who || field == 1;
            sure = sure || m_lines[end].text.contains(u'@') || isSubject(m_lines[end].text);
            fields += field > 0;
        }
        if (who && sure && fields >= 3)
            return end;
        return rule ? i + 1 : i;
    }

    // A signature is short: what is longer is somebody's words, below a line that happens to look so.
    bool hasShortRest(std::size_t i) const
    {
        int words = 0;
        for (std::size_t at = i + 1; at < m_lines.size() && words <= 12 && !isQuoted(m_lines[at].text); ++at) {
            if (m_lines[at].text.trimmed().isEmpty())
                continue;
            if (wroteUntil(at) > at || fieldsUntil(at) > at)
                break;
            ++words;
        }
        return words <= 12;
    }

    std::size_t mark(std::size_t from, std::size_t to, Stretch kind)
    {
        const qsizetype start = m_lines[from].from;
        const qsizetype end = to < m_lines.size() ? m_lines[to].from : m_text.size();
        if (!m_stretches.empty() && m_stretches.back().kind == kind)
            m_stretches.back().length += end - start;
        else
            m_stretches.push_back({kind, start, end - start});
        if (kind == Stretch::Quoted)
            m_state = Stretch::Quoted;
        return to;
    }

    const QString &m_text;
    std::vector<Line> m_lines;
    std::size_t m_quotedUntil = 0; // behind the last line that is marked as quoted
    std::vector<TextStretch> m_stretches;
    Stretch m_state = Stretch::New;
    bool m_openQuote = false;
};

// The stretches of a kind, one behind the other.
QString joined(const QString &text, const std::vector<TextStretch> &stretches, Stretch kind)
{
    QString words;
    for (const TextStretch &stretch : stretches) {
        if (stretch.kind == kind)
            words += QStringView(text).mid(stretch.from, stretch.length);
    }
    return words;
}

qsizetype blanksBefore(const QString &words)
{
    return std::find_if_not(words.begin(), words.end(), [](QChar letter) { return letter.isSpace(); }) - words.begin();
}

} // namespace

std::vector<TextStretch> splitReply(const QString &text)
{
    return Splitting(text).stretches();
}

QString newWords(const QString &text)
{
    const std::vector<TextStretch> stretches = splitReply(text);
    const QString words = joined(text, stretches, Stretch::New).trimmed();
    return words.isEmpty() ? joined(text, stretches, Stretch::Forwarded).trimmed() : words;
}

NewStretches::NewStretches(const QString &text)
    : m_stretches(splitReply(text))
{
    const QString words = joined(text, m_stretches, Stretch::New);
    m_forwarded = words.trimmed().isEmpty();
    m_blanks = blanksBefore(m_forwarded ? joined(text, m_stretches, Stretch::Forwarded) : words);
}

bool NewStretches::isNew(const TextStretch &stretch) const
{
    return stretch.kind == (m_forwarded ? Stretch::Forwarded : Stretch::New);
}

std::vector<TextSpan> NewStretches::inWhole(TextSpan span) const
{
    std::vector<TextSpan> found;
    qsizetype before = 0; // new words in the stretches behind us
    const qsizetype from = span.start + m_blanks;
    const qsizetype to = from + span.length;
    for (const TextStretch &stretch : m_stretches) {
        if (!isNew(stretch))
            continue;
        const qsizetype first = std::max(from, before), last = std::min(to, before + stretch.length);
        if (first < last)
            found.push_back({int(stretch.from + first - before), int(last - first)});
        before += stretch.length;
    }
    return found;
}

std::vector<TextSpan> NewStretches::others() const
{
    std::vector<TextSpan> others;
    for (const TextStretch &stretch : m_stretches) {
        if (!isNew(stretch))
            others.push_back({int(stretch.from), int(stretch.length)});
    }
    return others;
}

} // namespace pd::understanding
