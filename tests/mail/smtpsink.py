#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server that keeps what it is given: smtpsink.py FOLDER CERTIFICATE KEY [--no-starttls] [--tokens PORT].

Wants STARTTLS before AUTH and AUTH before MAIL; knows clerk with the password "s3cret wörd". Prints its port. With --tokens it takes
access tokens, too; what they are worth says tokenserver.py at that port. Each message goes to
FOLDER/N.eml as it came, its envelope to FOLDER/N.json. The recipient decides what goes wrong:
  reject@ 550   later@ 451   full@ 552 after the message   busy@ 452 after it   early@ cut before DATA is answered
  drop@ kept and then cut without an answer   slow@ kept and never answered   middle@ cut within the message
Runs until its standard input ends."""
import base64
import json
import os
import pathlib
import socketserver
import ssl
import sys
import threading
import urllib.request

LOGIN = ("clerk", "s3cret wörd")


class Conversation(socketserver.StreamRequestHandler):
    def setup(self):
        super().setup()
        self.encrypted = self.known = False
        self.sender, self.recipients = None, []

    def say(self, *lines):
        for i, line in enumerate(lines):
            code, _, words = line.partition(" ")
            self.wfile.write(f"{code}{' ' if i == len(lines) - 1 else '-'}{words}\r\n".encode())
        self.wfile.flush()

    def hang_up(self):
        self.connection.close()
        raise ConnectionError

    def meant(self, name):
        return any(r.startswith(name + "@") for r in self.recipients)

    def handle(self):
        try:
            self.say("220 sink ESMTP")
            while line := self.rfile.readline(4096):
                verb, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
                if not self.answer(verb.upper(), rest):
                    return
        except (ConnectionError, OSError, ssl.SSLError):
            pass

    def answer(self, verb, rest):
        if verb in ("EHLO", "HELO"):
            offers = ["250 sink", "250 SIZE 31457280"]
            offers.append("250 AUTH PLAIN LOGIN" + (" XOAUTH2 OAUTHBEARER" if self.server.tokens else "") if self.encrypted else "250 HELP" if self.server.plain else "250 STARTTLS")
            self.say(*offers)
        elif verb == "STARTTLS" and not self.server.plain:
            self.say("220 go on")
            self.connection = self.server.tls.wrap_socket(self.connection, server_side=True)
            self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb")
            self.encrypted = True
        elif verb == "AUTH":
            if not self.encrypted:
                self.server.note("a login without encryption")
            self.known = self.login(rest)
            self.say("235 welcome" if self.known else "535 5.7.8 wrong name or password")
        elif verb == "MAIL":
            self.sender, self.recipients = rest, []
            self.say("250 ok" if self.known else "530 5.7.0 who are you")
        elif verb == "RCPT":
            address = rest.partition("<")[2].partition(">")[0]
            if address.startswith("reject@"):
                self.say("550 5.1.1 no such user", "550 here")
            elif address.startswith("later@"):
                self.say("451 4.3.0 try later")
            else:
                self.recipients.append(address)
                self.say("250 ok")
        elif verb == "DATA":
            self.take()
        elif verb == "QUIT":
            self.say("221 bye")
            return False
        else:
            self.say("250 ok" if verb in ("RSET", "NOOP") else "502 what")
        return True

    def login(self, rest):
        mechanism, _, first = rest.partition(" ")
        words = lambda text: base64.b64decode(text).decode()
        if mechanism.upper() == "PLAIN":
            return tuple(words(first).split("\0")[1:]) == LOGIN
        if mechanism.upper() in ("XOAUTH2", "OAUTHBEARER") and self.server.tokens:
            if not first:
                self.say("334 ")
                first = self.rfile.readline(8192).decode().strip()
            token = next((part[len("auth=Bearer "):] for part in words(first).split("\1") if part.startswith("auth=Bearer ")), "")
            if "clerk" in words(first) and self.holds(token):
                return True
            self.say("334 " + base64.b64encode(b'{"status":"400","schemes":"bearer"}').decode())  # an empty line comes back, and then it is no
            self.rfile.readline(4096)
        return False

    def holds(self, token):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.server.tokens}/introspect?token={token}") as answer:
            return json.load(answer)["active"]

    def take(self):
        if self.meant("early"):
            self.hang_up()
        self.say("354 go on")
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                self.server.note("a message without its end")
                return
            if self.meant("middle"):
                self.hang_up()
            if not line.endswith(b"\r\n") or b"\r" in line[:-2]:
                self.server.note("a line without CRLF")
            lines.append(line[1:] if line.startswith(b".") else line)
        if self.meant("full"):
            return self.say("552 5.2.2 mailbox full")
        if self.meant("busy"):
            return self.say("452 4.2.2 not now")
        self.server.keep(b"".join(lines), {"sender": self.sender, "recipients": self.recipients, "encrypted": self.encrypted})
        if self.meant("drop"):
            self.hang_up()
        if self.meant("slow"):
            threading.Event().wait()
        if self.meant("thinking"):
            threading.Event().wait(4)
        self.say("250 2.0.0 kept")


class Sink(socketserver.ThreadingTCPServer):
    daemon_threads = True

    def __init__(self, folder, certificate, key, plain, tokens):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.folder, self.plain, self.tokens, self.lock, self.kept = folder, plain, tokens, threading.Lock(), 0
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate, key)

    def note(self, what):
        with self.lock, (self.folder / "faults").open("a") as faults:
            faults.write(what + "\n")

    def keep(self, message, envelope):
        with self.lock:
            self.kept += 1
            (self.folder / f"{self.kept}.eml").write_bytes(message)
            (self.folder / f"{self.kept}.json").write_text(json.dumps(envelope))


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    tokens = sys.argv[sys.argv.index("--tokens") + 1] if "--tokens" in sys.argv else None
    sink = Sink(folder, sys.argv[2], sys.argv[3], "--no-starttls" in sys.argv, tokens)
    threading.Thread(target=sink.serve_forever, daemon=True).start()
    print(sink.server_address[1], flush=True)
    sys.stdin.read()
    os._exit(0)


main()
