#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A network with faults, on the loopback: faultproxy.py HOST PORT [--delay MS] [--cut BYTES] [--stall BYTES] [--once]
[--random SEED].

Prints its port; passes on what it gets, each way MS later. After so many bytes of the server's it cuts the connection, or
passes nothing more on; with --once it does so on the first connection alone. With --random each connection has a fault of
its own, or none. Runs until its standard input ends."""
import argparse
import asyncio
import os
import random
import sys


class Fault(Exception):
    pass


async def pump(reader, writer, delay, counted=None):
    """Reads on while what was read waits its time, so that the delay costs no throughput."""
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()

    async def deliver():
        while True:
            due, data = await queue.get()
            if due > loop.time():
                await asyncio.sleep(due - loop.time())
            if not data:
                writer.close()
                return
            writer.write(data)
            await writer.drain()

    delivering = asyncio.create_task(deliver())
    try:
        while True:
            data = await reader.read(65536)
            if counted:
                data = await counted(data, delivering, queue)
            queue.put_nowait((loop.time() + delay, data))
            if not data:
                await delivering
                return
    finally:
        delivering.cancel()


class Proxy:
    def __init__(self, options):
        self.options = options
        self.connections = 0
        self.random = None if options.random is None else random.Random(options.random)

    def fault(self):
        """After how many bytes of the server's this connection is cut, and after how many it stands still."""
        if self.random:
            after = self.random.randint(3_000, 70_000)
            return self.random.choice([(None, None), (after, None), (None, after)])
        faulty = self.connections == 1 or not self.options.once
        return (self.options.cut, self.options.stall) if faulty else (None, None)

    async def serve(self, reader, writer):
        self.connections += 1
        cut, stall = self.fault()
        delay = self.options.delay / 1000
        there_reader, there_writer = await asyncio.open_connection(self.options.host, self.options.port)
        passed = 0

        async def counted(data, delivering, queue):
            nonlocal passed
            limit = min(n for n in (cut, stall, sys.maxsize) if n is not None)
            if passed + len(data) > limit:
                queue.put_nowait((0, data[: limit - passed]))
                if limit == stall:
                    await asyncio.Event().wait()
                await asyncio.sleep(delay + 0.05)
                raise Fault
            passed += len(data)
            return data

        try:
            await asyncio.gather(pump(reader, there_writer, delay), pump(there_reader, writer, delay, counted))
        except (Fault, OSError):
            pass
        finally:
            for end in (writer, there_writer):
                end.transport.abort()


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("host")
    parser.add_argument("port", type=int)
    parser.add_argument("--delay", type=float, default=0)
    parser.add_argument("--cut", type=int)
    parser.add_argument("--stall", type=int)
    parser.add_argument("--once", action="store_true")
    parser.add_argument("--random", type=int)
    proxy = Proxy(parser.parse_args())
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    # Connections that stand still would be waited for otherwise.
    os._exit(0)


asyncio.run(main())
