// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLibrary>

// Some C libraries bring others with them, which costs every start some milliseconds, though most days need none of
// them: those are loaded when the first of their functions is called. Each has one file with a line for every function that is
// used; whoever calls one includes the library's own header, as ever. Where the library is not installed the program ends
// with its name, as it would have ended at its start.

namespace pd {

class LateLibrary {
public:
    LateLibrary(const char *name, int version)
        : m_library(QString::fromLatin1(name), version)
    {
        if (!m_library.load())
            qFatal("%s", qPrintable(m_library.errorString()));
    }
    template <class Function>
    [[nodiscard]] Function *find(const char *name)
    {
        if (const QFunctionPointer found = m_library.resolve(name))
            return reinterpret_cast<Function *>(found);
        qFatal("%s: %s", qPrintable(m_library.fileName()), name);
    }

private:
    QLibrary m_library; // not unloaded when this goes
};

} // namespace pd

// A function of the library that the file's own function library() loads.
#define PD_LATE(Result, name, parameters, arguments) \
    extern "C" Result name parameters \
    { \
        static auto *const found = library().find<decltype(name)>(#name); \
        return found arguments; \
    }
