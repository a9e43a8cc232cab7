// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what strangers sent, where it can do no harm: asked and answering on its standard streams (models/mail/wire.h), until they close.
#include "models/mail/reading/messagereader.h"
#include "models/mail/reading/sandbox.h"
#include "models/mail/reading/serve.h"

#include <cstdio>
#include <unistd.h>

int main()
{
    if (isatty(STDIN_FILENO)) {
        std::fputs("This program belongs to Patron Desk, which starts it by itself.\n", stderr);
        return 2;
    }
    ::close_range(STDERR_FILENO + 1, ~0U, 0); // whatever else the program had open
    pd::mail::startReading();
    if (!pd::mail::enterSandbox())
        return 3;
    if (::write(STDOUT_FILENO, pd::mail::hello, pd::mail::helloSize) != pd::mail::helloSize)
        return 4;
    pd::mail::serve(STDIN_FILENO, STDOUT_FILENO);
    return 0;
}
