// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enters the helper's sandbox and says what can still be done there.
#include "models/mail/reading/sandbox.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

const char *word(bool can)
{
    return can ? "yes" : "no";
}

} // namespace

int main()
{
    static char buffer[4096];
    std::setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
    if (!pd::mail::enterSandbox())
        return 1;
    const bool open = ::open("/etc/passwd", O_RDONLY) >= 0;
    const bool socket = ::socket(AF_INET, SOCK_STREAM, 0) >= 0;
    const pid_t child = ::fork();
    if (child == 0)
        _exit(0);
    char *const arguments[] = {const_cast<char *>("/bin/true"), nullptr};
    ::execv("/bin/true", arguments); // does not come back where it can
    const bool memory = ::mmap(nullptr, 600UL * 1024 * 1024, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
    const bool others = ::tgkill(::getppid(), ::getppid(), 0) == 0;
    const bool itself = ::tgkill(::getpid(), ::gettid(), 0) == 0;
    pd::mail::allowSeconds(5);
    rlimit now{};
    const bool limits = getrlimit(RLIMIT_CPU, &now) == 0 && now.rlim_cur < 100;
    std::printf("ready; open: %s; socket: %s; exec: no; fork: %s; memory: %s; signals to others: %s; to itself: %s; own limits: %s\n", word(open), word(socket), word(child > 0), word(memory), word(others), word(itself), word(limits));
    std::fflush(stdout);
    return 0;
}
