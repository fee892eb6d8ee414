"""How fast `clientkit lab` starts and answers, beside plain `jupyter lab`: figures of one run.

    python tests/benchmarks/start_lab.py [rounds]

For each of the two: the time from the command to the first answer of /api and of /lab, and the
time from sending a kernel one line to having heard everything that it says about it.
"""

import json
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import uuid

from websocket import create_connection

TOKEN = "a-benchmark"
OURS = ["clientkit", "lab", f"--IdentityProvider.token={TOKEN}"]
STOCK = ["jupyterlab", "--allow-root", "--log-level=ERROR", f"--IdentityProvider.token={TOKEN}"]


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def ask(port, path, method="GET"):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", method=method)
    request.add_header("Authorization", f"token {TOKEN}")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read()


def wait_for(port, path, begun):
    while time.perf_counter() - begun < 30:
        try:
            ask(port, path)
            return time.perf_counter() - begun
        except OSError:
            time.sleep(0.005)
    raise SystemExit(f"{path} was not answered within 30 s")


def gestures(port, times=40):
    """Seconds from a line sent to a kernel to its last word about it, `times` times."""
    kernel = json.loads(ask(port, "/api/kernels", "POST"))["id"]
    session = uuid.uuid4().hex
    address = f"ws://127.0.0.1:{port}/api/kernels/{kernel}/channels?session_id={session}"
    line = create_connection(address, header=[f"Authorization: token {TOKEN}"], timeout=30)
    took = []
    for _time in range(times + 5):
        asked = uuid.uuid4().hex
        message = {
            "header": {
                "msg_id": asked,
                "msg_type": "execute_request",
                "session": session,
                "username": "",
                "date": "2026-01-01T00:00:00Z",
                "version": "5.3",
            },
            "parent_header": {},
            "metadata": {},
            "content": {"code": "print(1)", "silent": False, "store_history": False},
            "channel": "shell",
        }
        begun = time.perf_counter()
        line.send(json.dumps(message))
        heard = set()
        while heard != {"execute_reply", "idle"}:
            said = json.loads(line.recv())
            if said["parent_header"].get("msg_id") == asked:
                kind = said["msg_type"]
                idle = kind == "status" and said["content"]["execution_state"] == "idle"
                heard |= {"idle"} if idle else {kind} & {"execute_reply"}
        took.append(time.perf_counter() - begun)
    line.close()
    return took[5:]


def measure(command):
    port = free_port()
    with tempfile.TemporaryDirectory() as elsewhere:
        begun = time.perf_counter()
        server = subprocess.Popen(
            [sys.executable, "-m", *command, "--no-browser", f"--port={port}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=elsewhere,
        )
        try:
            return (
                wait_for(port, "/api", begun),
                wait_for(port, "/lab", begun),
                statistics.median(gestures(port)),
            )
        finally:
            server.terminate()
            server.wait()


def main(rounds=5):
    figures = {"jupyter lab": [], "clientkit lab": []}
    for _round in range(rounds):  # in turns, so that a busy machine slows both
        figures["jupyter lab"].append(measure(STOCK))
        figures["clientkit lab"].append(measure(OURS))
    print(f"medians of {rounds}, in ms   {'/api':>8}{'/lab':>8}{'kernel':>8}")
    medians = {}
    for name, runs in figures.items():
        medians[name] = [statistics.median(column) * 1000 for column in zip(*runs, strict=True)]
        print(f"{name:<22}" + "".join(f"{value:8.0f}" for value in medians[name]))
    ratios = [a / b for a, b in zip(*medians.values(), strict=True)]
    print(f"{'times faster':<22}" + "".join(f"{ratio:8.1f}" for ratio in ratios))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
