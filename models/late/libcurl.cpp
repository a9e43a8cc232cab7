// SPDX-FileCopyrightText: Patron Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libcurl, when the first mail server is spoken to.
#include "models/late/latelibrary.h"

#include <cstdarg>
#include <curl/curl.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo

namespace {

pd::LateLibrary &library()
{
    static pd::LateLibrary libcurl("curl", 4);
    return libcurl;
}

} // namespace

PD_LATE(CURLcode, curl_global_init, (long flags), (flags))
PD_LATE(CURL *, curl_easy_init, (), ())
PD_LATE(CURLcode, curl_easy_perform, (CURL * curl), (curl))
PD_LATE(CURLcode, curl_easy_send, (CURL * curl, const void *data, size_t bytes, size_t *sent), (curl, data, bytes, sent))
PD_LATE(CURLcode, curl_easy_recv, (CURL * curl, void *data, size_t bytes, size_t *received), (curl, data, bytes, received))
PD_LATE(const char *, curl_easy_strerror, (CURLcode code), (code))
PD_LATE(void, curl_easy_cleanup, (CURL * curl), (curl))
PD_LATE(struct curl_slist *, curl_slist_append, (struct curl_slist * list, const char *text), (list, text))
PD_LATE(void, curl_slist_free_all, (struct curl_slist * list), (list))

// Each takes one more argument, a long or something that points: as wide as a pointer where this program runs.
static_assert(sizeof(long) == sizeof(void *) && sizeof(curl_off_t) == sizeof(void *));

// The named argument is an enumeration in libcurl's own declarations, too.
#pragma GCC diagnostic ignored "-Wvarargs"

extern "C" CURLcode curl_easy_setopt(CURL *curl, CURLoption option, ...)
{
    static auto *const found = library().find<decltype(curl_easy_setopt)>("curl_easy_setopt");
    va_list rest;
    va_start(rest, option);
    void *const value = va_arg(rest, void *);
    va_end(rest);
    return found(curl, option, value);
}

extern "C" CURLcode curl_easy_getinfo(CURL *curl, CURLINFO info, ...)
{
    static auto *const found = library().find<decltype(curl_easy_getinfo)>("curl_easy_getinfo");
    va_list rest;
    va_start(rest, info);
    void *const value = va_arg(rest, void *);
    va_end(rest);
    return found(curl, info, value);
}
