#!/usr/bin/env python3
"""Set Probewatch up on a bare machine and run it; needs Python 3.11 and git.

    python3 bootstrap.py demo     crawl the recorded pages and serve the site on loopback
    python3 bootstrap.py test     run the checks and the tests
    python3 bootstrap.py crawl    crawl every source live into data/probes.db
    python3 bootstrap.py serve    serve data/ as it stands
    python3 bootstrap.py bench    run a benchmark against the peers

The libraries in constraints.txt go into .venv; nothing else is touched.  Where Python comes without
ensurepip (Debian without python3-venv), an existing pip or uv fills the environment; as root on Debian,
python3-venv is installed, and it says so.  Standard library only.
"""

import argparse
import hashlib
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
PINS = ROOT / "constraints.txt"
STAMP = ENVIRONMENT / "installed.sha256"
DATABASE = ROOT / "data" / "probes.db"
DEMO = ROOT / "data" / "probes.demo"
WHEELS = ["--only-binary", ":all:", "--requirement", str(PINS)]


class SetupError(Exception):
    """Raised when the machine lacks something, or a step failed; the message says what to do."""


# Setting up --------------------------------------------------------------------------------


def set_up() -> None:
    """Make .venv hold exactly what constraints.txt names; at once where it does already."""
    if sys.version_info < (3, 11):
        raise SetupError(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    if STAMP.exists() and PYTHON.exists() and STAMP.read_text() == stamp():
        return
    say("Setting up .venv (once; a minute or so)")
    with_pip() or with_another_installer() or with_debian() or give_up()
    STAMP.write_text(stamp())


def stamp() -> str:
    """What the environment was made from: the pins and the interpreter."""
    return hashlib.sha256(PINS.read_bytes() + sys.version.encode()).hexdigest()


def with_pip() -> bool:
    """The usual way: venv with its own pip."""
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    made = subprocess.run([sys.executable, "-m", "venv", ENVIRONMENT], capture_output=True, check=False)
    return made.returncode == 0 and install([str(PYTHON), "-m", "pip", "install", "--quiet", *WHEELS])


def with_another_installer() -> bool:
    """An environment without pip, filled from outside by uv or by somebody else's pip."""
    if not (fill := another_installer()):
        return False
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    run([sys.executable, "-m", "venv", "--without-pip", str(ENVIRONMENT)])
    return install([*fill, "--quiet", *WHEELS])


def another_installer() -> list[str]:
    """How to fill .venv from outside: the command without its packages; empty where there is none."""
    if uv := shutil.which("uv"):
        return [uv, "pip", "install", "--python", str(PYTHON)]
    if pip := shutil.which("pip") or shutil.which("pip3"):
        return [pip, "--python", str(PYTHON), "install"]
    return []


def with_debian() -> bool:
    """As root on Debian: its python3-venv package, which brings ensurepip."""
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    say("This Python has no ensurepip: installing Debian's python3-venv (apt-get install python3-venv)")
    for step in (["update", "-qq"], ["install", "-y", "-qq", "python3-venv"]):
        silent = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", *step], check=False, env=silent, stdout=subprocess.DEVNULL)
    return with_pip()


def give_up() -> bool:
    """Nothing on this machine can fill an environment."""
    raise SetupError(
        "Neither ensurepip nor pip nor uv is here, or the libraries could not be installed (see above).\n"
        "Run this, then try again:  sudo apt-get install python3-venv"
    )


def install(command: list[str]) -> bool:
    """Whether the installer went through; what it printed is on the screen."""
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


# Commands ----------------------------------------------------------------------------------


def demo(arguments: argparse.Namespace) -> None:
    """Crawl the recorded pages through the real spiders, then serve the site."""
    if DATABASE.exists() and not DEMO.exists():
        raise SetupError(
            "data/probes.db holds a corpus of your own; the demo would mix recorded pages into it.\n"
            "Serve it with  python3 bootstrap.py serve  or move it away first."
        )
    DEMO.write_text("data/probes.db was made by `bootstrap.py demo` and may be made again.\n")
    for suffix in ("", "-wal", "-shm"):
        DATABASE.with_name(DATABASE.name + suffix).unlink(missing_ok=True)
    run(scrapy("crawlall", "-s", "REPLAY=tests/sources", "-s", f"DATABASE={DATABASE}"))
    serve(arguments)


def test(arguments: argparse.Namespace) -> None:
    """Lint, types, then the tests; arguments after -- go to pytest."""
    run([str(PYTHON), "-m", "ruff", "check", "--quiet", "."])
    run([str(PYTHON), "-m", "ruff", "format", "--quiet", "--check", "."])
    run([str(PYTHON), "-m", "mypy"])
    run([str(PYTHON), "-m", "pytest", "-q", *arguments.rest])


def crawl(arguments: argparse.Namespace) -> None:
    """Crawl every source live; arguments after -- go to `scrapy crawlall`."""
    DEMO.unlink(missing_ok=True)
    run(scrapy("crawlall", *arguments.rest))


def serve(arguments: argparse.Namespace) -> None:
    """Serve data/ on loopback until interrupted."""
    port = free_port(arguments.port)
    say(f"The site: http://127.0.0.1:{port}/  (Ctrl-C ends it)")
    run([str(PYTHON), "-m", "datasette", "data/", "--host", "127.0.0.1", "--port", str(port)])


def bench(arguments: argparse.Namespace) -> None:
    """Measure; arguments after -- go to the benchmarks."""
    run([str(PYTHON), "-m", "tests.bench", *arguments.rest])


COMMANDS: dict[str, Callable[[argparse.Namespace], None]] = {
    "demo": demo,
    "test": test,
    "crawl": crawl,
    "serve": serve,
    "bench": bench,
}


def scrapy(*arguments: str) -> list[str]:
    """The project's Scrapy with these arguments."""
    return [str(PYTHON), "-m", "scrapy", *arguments]


def free_port(wanted: int) -> int:
    """The wanted port, or the next of ten that nobody listens on."""
    for port in range(wanted, wanted + 10):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise SetupError(f"Ports {wanted} to {wanted + 9} are taken; choose one with --port.")


def run(command: list[str]) -> None:
    """Run a step in the project's root; its failure ends ours, with its exit code."""
    done = subprocess.run(command, cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(done.returncode)


def say(line: str) -> None:
    """Tell the person at the terminal, at once."""
    print(line, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="%(prog)s COMMAND [--port N] [-- ARGUMENT ...]",
    )
    parser.add_argument("command", choices=COMMANDS, metavar="COMMAND", help=", ".join(COMMANDS))
    parser.add_argument("--port", type=int, default=8001, help="for demo and serve (default 8001)")
    parser.add_argument("rest", nargs="*", default=[], metavar="ARGUMENT", help="after --: passed on")
    arguments = parser.parse_args()
    try:
        set_up()
        COMMANDS[arguments.command](arguments)
    except SetupError as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
