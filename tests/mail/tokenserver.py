#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where people sign in, and where mail servers ask about a token: tokenserver.py FOLDER CERTIFICATE KEY.

Prints two ports: TLS (/authorize, /token) and plain (/introspect, as Dovecot asks it). Whoever opens /authorize is signed in as clerk at once.
Checks PKCE, the redirect, the client and its secret ("s3cret client" where the client id has "secret" in it). Every form that comes to /token
is a line of FOLDER/asked. The client id decides what goes wrong there:
  deny the browser comes back with an error   forged with a code that nobody knows   empty without one   cut the connection is cut   garbage no JSON   ill status 503   norefresh no refresh token
  brief tokens end at once   rotate each refresh gives another refresh token, and the one before ends
  strange another status and error   lame access tokens that no mail server knows   mute no answer at all
FOLDER/revoked, as long as it is there: no refresh token holds. FOLDER/held: no answer before it goes. FOLDER/forgotten: no access token that was given before it was made holds.
Runs until its standard input ends."""
import base64
import hashlib
import http.server
import json
import os
import pathlib
import secrets
import ssl
import sys
import threading
import time
import urllib.parse

CLIENT_SECRET = "s3cret client"


class State:
    def __init__(self, folder):
        self.folder, self.lock = folder, threading.Lock()
        self.codes, self.refresh, self.access = {}, {}, {}

    def has(self, name):
        return (self.folder / name).exists()

    def note(self, form):
        with self.lock, (self.folder / "asked").open("a") as asked:
            asked.write(json.dumps(form) + "\n")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def say(self, status, body, headers=()):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    @property
    def state(self):
        return self.server.state

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        if url.path == "/authorize":
            self.authorize(query)
        elif url.path == "/introspect":
            self.introspect(query.get("token", ""))
        else:
            self.say(404, {})

    def do_POST(self):
        form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        if self.path == "/introspect":
            return self.introspect(form.get("token", ""))
        self.state.note(form)
        client = form.get("client_id", "")
        if "cut" in client:
            self.close_connection = True
            return self.connection.close()
        if "mute" in client:
            return self.rfile.read(1)  # until whoever waits goes
        if "garbage" in client:
            return self.say(200, b"<html>hello</html>")
        if "ill" in client:
            return self.say(503, {"error": "temporarily_unavailable"})
        if "strange" in client:
            return self.say(401, {"error": "invalid_client", "error_description": "AADSTS7000218: who is that?\u202e\r\n"})
        while self.state.has("held"):
            time.sleep(0.01)
        if "secret" in client and form.get("client_secret") != CLIENT_SECRET:
            return self.say(401, {"error": "invalid_client"})
        answer = self.by_code(form) if form.get("grant_type") == "authorization_code" else self.by_refresh(form)
        self.say(400 if "error" in answer else 200, answer)

    def authorize(self, query):
        back = query["redirect_uri"]
        if "deny" in query["client_id"]:
            answer = {"error": "access_denied", "error_description": "the clerk said no", "state": query["state"]}
        elif "forged" in query["client_id"] or "empty" in query["client_id"]:
            answer = {"code": "forged" if "forged" in query["client_id"] else "", "state": query["state"]}
        else:
            code = secrets.token_urlsafe(16)
            with self.state.lock:
                self.state.codes[code] = query
            answer = {"code": code, "state": query["state"]}
        self.say(302, b"", [("Location", back + "/?" + urllib.parse.urlencode(answer))])

    def by_code(self, form):
        with self.state.lock:
            asked = self.state.codes.pop(form.get("code"), None)
        if not asked or asked["client_id"] != form["client_id"] or asked["redirect_uri"] != form.get("redirect_uri"):
            return {"error": "invalid_grant"}
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=").decode()
        if asked.get("code_challenge_method") != "S256" or asked.get("code_challenge") != challenge:
            return {"error": "invalid_grant"}
        return self.tokens(form["client_id"], True)

    def by_refresh(self, form):
        given = form.get("refresh_token", "")
        with self.state.lock:
            client = self.state.refresh.get(given)
        if self.state.has("revoked") or client != form["client_id"]:
            return {"error": "invalid_grant", "error_description": "the token has been revoked"}
        rotates = "rotate" in client
        if rotates:
            with self.state.lock:
                del self.state.refresh[given]
        return self.tokens(client, rotates)

    def tokens(self, client, with_refresh):
        access, refresh = "at-" + secrets.token_urlsafe(24), "rt-" + secrets.token_urlsafe(24)
        answer = {"access_token": access, "token_type": "Bearer", "expires_in": 1 if "brief" in client else 3600}
        with self.state.lock:
            if "lame" not in client:
                self.state.access[access] = time.time()
            if with_refresh and "norefresh" not in client:
                self.state.refresh[refresh] = client
                answer["refresh_token"] = refresh
        return answer

    def introspect(self, token):
        with self.state.lock:
            made = self.state.access.get(token)
        forgotten = self.state.folder / "forgotten"
        holds = made is not None and not (forgotten.exists() and made <= forgotten.stat().st_mtime)
        self.say(200, {"active": True, "username": "clerk"} if holds else {"active": False})


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # whoever goes in the middle


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    state = State(folder)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(sys.argv[2], sys.argv[3])
    ports = []
    for encrypted in (True, False):
        server = Server(("127.0.0.1", 0), Handler)
        server.state = state
        if encrypted:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        ports.append(str(server.server_address[1]))
    print(*ports, flush=True)
    sys.stdin.read()
    os._exit(0)


main()
