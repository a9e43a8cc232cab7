#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A throw-away Dovecot for the tests: dovecot.sh FOLDER [PORT]. Prints its two ports, TLS from the beginning and STARTTLS, and runs until
# its standard input ends, so that it never outlives who started it. Loopback only; a mailbox for clerk with the password "s3cret wörd"; FOLDER/home/clerk/Maildir.
#   127.0.0.1  a good certificate of FOLDER/tls/ca.pem (FOLDER/tls/other.pem vouches for nothing here)
#   127.0.0.2  one that has expired     127.0.0.3  one for another name     127.0.0.4  no encryption at all
#   127.0.0.5  the good one, by a server that cannot move
# With PORT, access tokens are taken, too; what they are worth says tokenserver.py at that port.
# Root lends it to an unprivileged user.
set -euo pipefail
mkdir -p "$1"
folder=$(cd "$1" && pwd)
tokens=${2:-}
server=

if [ "$(id -u)" = 0 ]; then user=nobody; else user=$(id -un); fi
group=$(id -gn "$user")
as_user=()
[ "$(id -u)" = 0 ] && as_user=(setpriv "--reuid=$user" "--regid=$group" --clear-groups --)

authority() { # NAME
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=$1" \
        -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' -keyout "$1.key" -out "$1.pem"
}

certificate() { # NAME SUBJECTALTNAME NOTBEFORE NOTAFTER
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$1" -keyout "$1.key" -out "$1.csr"
    printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n' "$2" >"$1.ext"
    openssl ca -batch -config ca.conf -notext -in "$1.csr" -extfile "$1.ext" -startdate "$3" -enddate "$4" -out "$1.pem"
}

certificates() {
    mkdir -p "$folder/tls"
    cd "$folder/tls"
    : >index
    printf '[ca]\ndefault_ca=own\n[own]\ndatabase=index\nnew_certs_dir=.\ncertificate=ca.pem\nprivate_key=ca.key\ndefault_md=sha256\nrand_serial=yes\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n' >ca.conf
    local yesterday tomorrow
    yesterday=$(date -u -d '-1 day' +%Y%m%d%H%M%SZ)
    tomorrow=$(date -u -d '+1 day' +%Y%m%d%H%M%SZ)
    {
        authority ca
        authority other
        certificate good 'DNS:localhost,IP:127.0.0.1,IP:127.0.0.5' "$yesterday" "$tomorrow"
        certificate expired 'DNS:localhost,IP:127.0.0.2' 20200101000000Z "$yesterday"
        certificate stranger 'DNS:mail.example.org' "$yesterday" "$tomorrow"
    } >>"$folder/openssl.log" 2>&1 || {
        cat "$folder/openssl.log" >&2
        exit 1
    }
    cd "$folder"
}

configuration() { # TLSPORT PLAINPORT
    local token_passdb=
    if [ -n "$tokens" ]; then
        printf 'introspection_url = http://127.0.0.1:%s/introspect?token=\nintrospection_mode = get\nactive_attribute = active\nactive_value = true\nusername_attribute = username\n' "$tokens" >"$folder/oauth2.conf"
        token_passdb="passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = $folder/oauth2.conf
}"
    fi
    cat >"$folder/dovecot.conf" <<C
base_dir = $folder/run
state_dir = $folder/state
log_path = $folder/dovecot.log
protocols = imap
listen = 127.0.0.1, 127.0.0.2, 127.0.0.3, 127.0.0.4, 127.0.0.5
default_internal_user = $user
default_internal_group = $group
default_login_user = $user
ssl = yes
ssl_cert = <$folder/tls/good.pem
ssl_key = <$folder/tls/good.key
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes
auth_mechanisms = plain login${tokens:+ xoauth2 oauthbearer}
auth_failure_delay = 0 secs
mail_location = maildir:~/Maildir
mail_fsync = never
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%n $folder/passwd
}
$token_passdb
userdb {
  driver = static
  args = uid=$user gid=$group home=$folder/home/%n
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Ausgang { # where it is there
    special_use = \Sent
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty { # no waiting after a wrong password
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = $2
  }
  inet_listener imaps {
    port = $1
    ssl = yes
  }
}
service auth {
  user = $user
}
service auth-worker {
  user = $user
}
local 127.0.0.2 {
  ssl_cert = <$folder/tls/expired.pem
  ssl_key = <$folder/tls/expired.key
}
local 127.0.0.3 {
  ssl_cert = <$folder/tls/stranger.pem
  ssl_key = <$folder/tls/stranger.key
}
local 127.0.0.4 {
  ssl = no
}
local 127.0.0.5 {
  protocol imap {
    imap_capability = IMAP4rev1 SASL-IR IDLE UIDPLUS
  }
}
C
}

start() {
    certificates
    mkdir -p "$folder/run" "$folder/state" "$folder/home/clerk/Maildir/"{new,cur,tmp}
    echo 'clerk:{PLAIN}s3cret wörd' >"$folder/passwd"
    if [ "$(id -u)" = 0 ]; then chown -R "$user:$group" "$folder"; fi
    local ports
    for _ in 1 2 3 4 5; do # a free port can be taken by somebody else before it is used
        ports=$(python3 -c 'import socket
a, b = socket.socket(), socket.socket()
a.bind(("127.0.0.1", 0)); b.bind(("127.0.0.1", 0))
print(a.getsockname()[1], b.getsockname()[1])')
        # shellcheck disable=SC2086 # two words
        configuration $ports
        "${as_user[@]}" /usr/sbin/dovecot -c "$folder/dovecot.conf" -F </dev/null >"$folder/start.log" 2>&1 &
        server=$!
        for _ in $(seq 400); do
            kill -0 "$server" 2>/dev/null || break
            if (exec 3<>"/dev/tcp/127.0.0.1/${ports% *}") 2>/dev/null; then
                echo "$ports"
                return 0
            fi
            sleep 0.05
        done
        stop
    done
    echo "Dovecot does not start." >&2
    cat "$folder/start.log" "$folder/dovecot.log" >&2
    exit 1
}

stop() {
    [ -n "$server" ] || return 0
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
}

trap stop EXIT
start
cat >/dev/null
