// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <functional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

qint64 nanoseconds(clockid_t clock)
{
    timespec at{};
    ::clock_gettime(clock, &at);
    return qint64(at.tv_sec) * 1'000'000'000 + at.tv_nsec;
}

// Says on the output of any Qt program when its window stands there, by the machine's clock and the program's own; types
// what it is told on the input, as a clerk would. Qt loads it where QT_QPA_GENERIC_PLUGINS names it, so that programs are
// measured as they are.
class StartProbe : public QObject {
public:
    StartProbe()
        : m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        qApp->installEventFilter(this);
        connect(&m_input, &QSocketNotifier::activated, this, &StartProbe::readOrders);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            auto *field = qobject_cast<QLineEdit *>(watched);
            if (!std::exchange(m_painted, true))
                sayWhenIdle("painted", [] { return true; });
            if (!m_usable && field && field->objectName() == "searchField"_L1 && field->isEnabled()) {
                m_usable = true;
                m_field = field;
                sayWhenIdle("usable", [field] { return QApplication::focusWidget() == field; });
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    // When the events that wait have been dealt with: a key would be, too.
    void sayWhenIdle(const char *what, std::function<bool()> ready)
    {
        QTimer::singleShot(0, this, [this, what, ready] {
            if (ready())
                say(what);
            else
                sayWhenIdle(what, ready);
        });
    }

    static void say(const char *what)
    {
        std::printf("%s %lld %lld\n", what, static_cast<long long>(nanoseconds(CLOCK_MONOTONIC)),
                    static_cast<long long>(nanoseconds(CLOCK_PROCESS_CPUTIME_ID)));
        std::fflush(stdout);
    }

    void readOrders()
    {
        char bytes[256];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            m_input.setEnabled(false);
            QCoreApplication::quit();
            return;
        }
        m_orders.append(bytes, count);
        for (qsizetype end = m_orders.indexOf('\n'); end >= 0; end = m_orders.indexOf('\n')) {
            search(QString::fromUtf8(m_orders.first(end)));
            m_orders.remove(0, end + 1);
        }
    }

    // Types a text into the field and chooses the first that is found.
    void search(const QString &text)
    {
        m_field->setFocus();
        m_field->selectAll();
        for (const QChar letter : text)
            press(0, letter);
        press(Qt::Key_Return, u'\r');
        QTimer::singleShot(300, this, [] { say("chosen"); });
    }

    void press(int key, QChar letter)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(m_field, &event);
        }
    }

    QSocketNotifier m_input;
    QByteArray m_orders;
    QLineEdit *m_field = nullptr;
    bool m_painted = false;
    bool m_usable = false;
};

} // namespace

class StartProbePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startprobe.json")

public:
    QObject *create(const QString &, const QString &) override { return new StartProbe; }
};

#include "startprobe.moc"
