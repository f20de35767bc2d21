"""A folder like `data/`, served on loopback as its readers meet it."""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit


@contextmanager
def served(folder: Path, *options: str, files: int = 0, log: Path = Path(os.devnull)) -> Iterator[str]:
    """The address of a Datasette over a folder or a file; it ends with the block.

    :param files: how many it may open, connections among them.
    :param log: takes what it says.
    """
    port = free()
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "datasette", str(folder), "--port", str(port), *options]
    if files:
        command = ["sh", "-c", f'ulimit -n {files} && exec "$@"', "sh", *command]
    with log.open("wb") as written:
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=written)
    try:
        wait_for(address, server)
        yield address
    finally:
        server.terminate()
        server.wait()


def free() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    """Until the server answers, whatever it answers."""
    for _ in range(300):
        assert server.poll() is None, f"datasette ended with {server.returncode}"
        try:
            urllib.request.urlopen(address).close()
        except urllib.error.HTTPError as refusal:
            refusal.close()
            return
        except urllib.error.URLError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"nothing answers at {address}")


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    text: str

    def json(self) -> Any:
        return json.loads(self.text)


class Server:
    """A server on loopback, asked byte for byte: no client tidies the path."""

    def __init__(self, address: str) -> None:
        self.at = urlsplit(address)

    def __call__(self, path: str, method: str = "GET", **headers: str) -> Answer:
        connection = http.client.HTTPConnection(str(self.at.hostname), self.at.port, timeout=20)
        try:
            connection.request(method, path, headers=headers)
            answer = connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, told, answer.read().decode())
        finally:
            connection.close()
