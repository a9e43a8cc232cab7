// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/reading/sandbox.h"

#include <seccomp.h>

#include <array>
#include <cerrno>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace pd::mail {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool inSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool inSanitizer = true;
#else
constexpr bool inSanitizer = false;
#endif
#else
constexpr bool inSanitizer = false;
#endif

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

// What reading and computing need; everything else is answered as "not permitted".
bool filter()
{
    constexpr std::array allowed{SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(close), SCMP_SYS(brk), SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mremap),
                                 SCMP_SYS(mprotect), SCMP_SYS(madvise), SCMP_SYS(futex), SCMP_SYS(getrandom), SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday),
                                 SCMP_SYS(clock_getres), SCMP_SYS(getrusage), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(rt_sigaction),
                                 SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack), SCMP_SYS(sched_yield), SCMP_SYS(exit),
                                 SCMP_SYS(exit_group), SCMP_SYS(restart_syscall), SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(lseek), SCMP_SYS(setrlimit),
                                 SCMP_SYS(getrlimit)};
    const scmp_filter_ctx rules = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!rules)
        return false;
    bool done = true;
    for (const int call : allowed)
        done = done && (call < 0 || seccomp_rule_add(rules, SCMP_ACT_ALLOW, call, 0) == 0); // below 0: not on this machine
    // Its own limits, and signals to itself (abort), nobody else's.
    const scmp_arg_cmp own{0, SCMP_CMP_EQ, 0, 0};
    const scmp_arg_cmp itself{0, SCMP_CMP_EQ, scmp_datum_t(getpid()), 0};
    done = done && seccomp_rule_add_array(rules, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, &own) == 0;
    done = done && seccomp_rule_add_array(rules, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, &itself) == 0;
    done = done && seccomp_load(rules) == 0;
    seccomp_release(rules);
    return done;
}

} // namespace

bool sandboxed()
{
    return !inSanitizer;
}

bool enterSandbox()
{
    constexpr rlim_t memory = 512ULL * 1024 * 1024;
    if (!limit(RLIMIT_CORE, 0) || prctl(PR_SET_DUMPABLE, 0) != 0)
        return false;
    if (inSanitizer)
        return true;
    return limit(RLIMIT_NOFILE, 8) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_AS, memory) && filter();
}

void allowSeconds(int seconds)
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    rlimit now{};
    getrlimit(RLIMIT_CPU, &now);
    now.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + seconds);
    if (now.rlim_max != RLIM_INFINITY && now.rlim_cur > now.rlim_max)
        now.rlim_cur = now.rlim_max;
    setrlimit(RLIMIT_CPU, &now);
}

} // namespace pd::mail
