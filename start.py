#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""Set the course up beside this file, then open it (`start.py`) or test it (`start.py test`).

Everything goes into the folder .venv; nothing else of the machine is touched. Options that follow
are handed on: to `clientkit lab`, or to pytest. Standard library only; an old Python must still
be able to read this file far enough to be told that it is too old.
"""

from __future__ import print_function, unicode_literals

import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys

OLDEST, NEWEST = (3, 11), (3, 14)
TOP = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(TOP, ".venv")
PYTHON = os.path.join(VENV, *(["Scripts", "python.exe"] if os.name == "nt" else ["bin", "python"]))
NOTE = os.path.join(VENV, "clientkit-set-up.json")
LOG = os.path.join(VENV, "clientkit-set-up.log")
ROOM = 1.0  # in GB, for everything with its tests and some air

#: What is said, in English and in French.
WORDS = {
    "usage": (
        "python3 start.py [options of JupyterLab]   sets up and opens the course\n"
        "python3 start.py test [options of pytest]  sets up and passes all tests",
        "python3 start.py [options de JupyterLab]   installe et ouvre le cours\n"
        "python3 start.py test [options de pytest]  installe et passe tous les tests",
    ),
    "first": (
        "First time here: setting the course up in {venv}. This takes about a minute, once.",
        "Première fois ici\u00a0: installation du cours dans {venv}. Une minute, une seule fois.",
    ),
    "changed": (
        "The course has changed: bringing {venv} up to date.",
        "Le cours a changé\u00a0: mise à jour de {venv}.",
    ),
    "again": (
        "{venv} is unfinished, was moved, or belongs to another Python: making it anew.",
        "{venv} est inachevé, déplacé, ou d’un autre Python\u00a0: on le refait.",
    ),
    "venv": ("1/3 An environment of its own", "1/3 Un environnement à part"),
    "uv": ("2/3 The installer, uv", "2/3 L’installateur, uv"),
    "install": (
        "3/3 JupyterLab and the course (about 450 MB)",
        "3/3 JupyterLab et le cours (environ 450\u00a0Mo)",
    ),
    "pip": (
        "    uv could not do it; pip takes over, more slowly",
        "    uv n’y arrive pas\u202f; pip prend le relais, plus lentement",
    ),
    "ready": ("Ready in {seconds:.0f} s.", "Prêt en {seconds:.0f}\u00a0s."),
    "python": (
        "This course needs Python {oldest} to {newest}; this is Python {version}.",
        "Ce cours demande Python {oldest} à {newest}\u202f; celui-ci est Python {version}.",
    ),
    "other python": (
        "Your machine has a suitable one. Type: {command}",
        "Votre machine en a un qui convient. Tapez\u00a0: {command}",
    ),
    "get python": (
        "Install a newer one (from python.org, or your system's software), then try again.",
        "Installez-en un autre (de python.org, ou de votre système), puis recommencez.",
    ),
    "no venv": (
        "Python's modules venv and ensurepip are missing here. On Debian or Ubuntu, type\n"
        "    sudo apt install python3-venv\nthen try again.",
        "Il manque ici les modules venv et ensurepip de Python. Sous Debian ou Ubuntu, tapez\n"
        "    sudo apt install python3-venv\npuis recommencez.",
    ),
    "space": (
        "There is not enough room on the disk: the course needs about {room:.0f} GB, and "
        "{free:.1f} GB are free.\nMake room, then try again.",
        "Il n’y a pas assez de place sur le disque\u00a0: il faut environ {room:.0f}\u00a0Go au "
        "cours, et il en reste {free:.1f}.\nFaites de la place, puis recommencez.",
    ),
    "not writable": (
        "Nothing can be written into this folder:\n    {top}\n"
        "Copy the course into a folder of yours (Documents, for instance) and start it there.",
        "On ne peut rien écrire dans ce dossier\u00a0:\n    {top}\n"
        "Copiez le cours dans un dossier à vous (Documents, par exemple) et lancez-le là.",
    ),
    "not ours": (
        "{venv} is there already and was not made by this file. Rename it or delete it, then "
        "try again.",
        "{venv} existe déjà et n’a pas été fait par ce fichier. Renommez-le ou effacez-le, puis "
        "recommencez.",
    ),
    "in use": (
        "{venv} is in use and cannot be replaced. Close JupyterLab (and every window "
        "that shows this folder), then try again.",
        "{venv} est utilisé et ne peut pas être remplacé. Fermez JupyterLab (et toute fenêtre "
        "qui montre ce dossier), puis recommencez.",
    ),
    "network": (
        "The packages could not be fetched. Is this machine online? Behind a company's proxy, "
        "ask which values\nHTTPS_PROXY and PIP_INDEX_URL need. Then try again. "
        "What was said:\n{last}",
        "Les paquets n’ont pas pu être téléchargés. La machine est-elle en ligne\u202f? Derrière "
        "le proxy d’une entreprise,\ndemandez les valeurs de HTTPS_PROXY et PIP_INDEX_URL. "
        "Puis recommencez. Ce qui a été dit\u00a0:\n{last}",
    ),
    "failed": (
        "This did not work. Delete the folder {venv} and try again; if it fails again, show "
        "these lines to someone:\n{last}",
        "Cela n’a pas marché. Effacez le dossier {venv} et recommencez\u202f; si cela échoue "
        "encore, montrez ces lignes à quelqu’un\u00a0:\n{last}",
    ),
    "stopped": (
        "Stopped. Start again when you like.",
        "Arrêté. Recommencez quand vous voulez.",
    ),
}

#: What the installers say when something outside the course is missing.
SIGNS = (
    ("space", ("No space left", "Errno 28", "os error 28", "os error 112", "not enough space")),
    ("not writable", ("Permission denied", "Read-only file system", "Access is denied")),
    ("network", ("ConnectionError", "Connection refused", "Connection reset", "ProxyError")),
    ("network", ("name resolution", "failed to resolve", "dns error", "timed out", "SSLError")),
    ("network", ("error sending request", "No matching distribution", "Network is unreachable")),
)


class Stop(Exception):
    """Set-up cannot go on; carries the sentence that says why and what to do."""


def french():
    """Whether the reader's system speaks French."""
    for name in ("CLIENTKIT_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        code = os.environ.get(name, "")[:2].lower()
        if code in ("fr", "en"):
            return code == "fr"
    import locale

    return (locale.getlocale()[0] or "").lower().startswith("fr")


def words(key, **blanks):
    blanks.update(venv=VENV, top=TOP, room=ROOM, version=sys.version.split()[0])
    blanks.update(oldest="%d.%d" % OLDEST, newest="%d.%d" % NEWEST)
    said = WORDS[key][french()].format(**blanks)
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"
    try:
        said.encode(encoding)
    except UnicodeError:  # an old console: without its fine spaces, and as well as it can
        said = said.replace("\u202f", " ").replace("\u00a0", " ")
        said = said.encode(encoding, "replace").decode(encoding)
    return said


def say(key, **blanks):
    print(words(key, **blanks))
    sys.stdout.flush()


def check_python():
    """Stop, in both languages, under a Python for which the course is not made."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    which = getattr(shutil, "which", lambda name: None)
    names = ["python%d.%d" % (3, minor) for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    found = [name for name in names if which(name) and runs([name, "-c", ""])]
    for lang in ("en", "fr"):
        os.environ["CLIENTKIT_LANG"] = lang
        say("python")
        if found:
            say("other python", command=found[0] + " start.py")
        else:
            say("get python")
    sys.exit(1)


def runs(command):
    return subprocess.call(command, stderr=subprocess.PIPE) == 0


def surroundings():
    """The machine's environment variables, less all that leads out of .venv."""
    led_astray = ("PYTHON", "CONDA", "__PYVENV", "VIRTUAL_ENV", "PIP_CONSTRAINT", "PIP_NO_DEPS")
    led_astray += ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_NO_COMPILE")
    led_astray += ("UV_PYTHON", "UV_SYSTEM", "UV_PROJECT", "UV_TARGET", "UV_PREFIX", "UV_CONSTR")
    kept = {k: v for k, v in os.environ.items() if not k.upper().startswith(led_astray)}
    kept.update(PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
    kept.update(PIP_ROOT_USER_ACTION="ignore", PIP_NO_INPUT="1", PYTHONNOUSERSITE="1")
    kept.setdefault("PIP_RETRIES", "2")
    kept["VIRTUAL_ENV"] = VENV
    kept["PATH"] = os.path.dirname(PYTHON) + os.pathsep + kept.get("PATH", os.defpath)
    return kept


def wanted(testing):
    """What .venv should hold: what it is made for, the files that say what goes in, the extras."""
    import sysconfig

    listed = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        with open(os.path.join(TOP, name), "rb") as file:
            listed.update(file.read())
    return {
        "made for": [VENV, "%d.%d" % sys.version_info[:2], sysconfig.get_platform()],
        "listed": listed.hexdigest(),
        "with tests": testing,
    }


def found():
    """What .venv holds, as noted; an empty dict where nothing was noted or it is unfinished."""
    try:
        with open(NOTE) as file:
            return json.load(file)
    except (IOError, ValueError):
        return {}


def note(holds):
    with open(NOTE, "w") as file:
        json.dump(holds, file)


def set_up(testing):
    """Make .venv hold what is wanted, doing only what is left to do."""
    want, have = wanted(testing), found()
    whole = have.get("made for") == want["made for"] and os.path.exists(PYTHON)
    if whole and have["listed"] == want["listed"] and have["with tests"] >= testing:
        return
    import time

    begun = time.time()
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        raise Stop(words("no venv"))
    say("changed" if whole else "again" if os.path.exists(VENV) else "first")
    try:
        if not whole:
            remove()
            check_room()
            os.mkdir(VENV)
            run("venv", [base_python(), "-I", "-m", "venv", VENV])
        else:
            want["with tests"] = testing or have["with tests"]
            note(dict(want, listed="unfinished"))
        install(want["with tests"])
        note(want)
    except (IOError, OSError) as problem:
        raise Stop(because(str(problem), problem.errno))
    say("ready", seconds=time.time() - begun)


def remove():
    if os.path.isdir(VENV) and os.listdir(VENV) and not os.path.exists(LOG):
        raise Stop(words("not ours"))
    if os.path.lexists(VENV):
        try:
            shutil.rmtree(VENV) if os.path.isdir(VENV) else os.remove(VENV)
        except OSError:
            raise Stop(words("in use") if os.access(TOP, os.W_OK) else words("not writable"))


def base_python():
    """The Python that .venv is made from, also when this file is run by .venv's own."""
    return getattr(sys, "_base_executable", None) or sys.executable


def install(testing):
    kit = ["-c", "constraints.txt", "-e", ".[test]" if testing else "."]
    pip = [PYTHON, "-I", "-m", "pip", "install"]
    uv = [PYTHON, "-I", "-m", "uv", "pip", "install", "--python", PYTHON, "--compile-bytecode"]
    try:
        run("uv", pip + ["--only-binary", ":all:", "uv"])
        run("install", uv + ["--build-constraints", "constraints.txt"] + kit)
    except Stop:
        say("pip")
        run("install", pip + kit)


def run(step, command):
    """Do one step, with a dot a second; stop with what it said last when it fails."""
    sys.stdout.write(words(step) + " ")
    sys.stdout.flush()
    with open(LOG, "ab+") as log:
        start = log.seek(0, os.SEEK_END)
        child = subprocess.Popen(command, cwd=TOP, env=surroundings(), stdout=log, stderr=log)
        try:
            while child.poll() is None:
                try:
                    child.wait(1)
                except subprocess.TimeoutExpired:
                    sys.stdout.write("." if sys.stdout.isatty() else "")
                    sys.stdout.flush()
        except KeyboardInterrupt:
            child.terminate()
            child.wait()
            raise
        finally:
            print()
        log.seek(start)
        said = log.read().decode("utf-8", "replace")
    if child.returncode:
        raise Stop(because(said))


def because(said, number=None):
    """The sentence for what an installer or the system said."""
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return words("not writable")
    meant = [key for key, signs in SIGNS if any(sign.lower() in said.lower() for sign in signs)]
    last = "\n".join("    " + line for line in said.strip().splitlines()[-6:])
    return words((meant + ["failed"])[0], last=last, free=free())


def free():
    return shutil.disk_usage(TOP).free / 1e9


def check_room():
    if free() < ROOM:
        raise Stop(words("space", free=free()))


def hand_over(command):
    """Become the command; under Windows, where nothing can, wait for it."""
    os.chdir(TOP)
    # Windows' Python 3.11 and 3.12 lose an editable install whose path has an accent (“Zoé”).
    environment = dict(surroundings(), PYTHONPATH=TOP)
    if os.name != "nt":
        os.execve(PYTHON, command, environment)
    child = subprocess.Popen(command, env=environment)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            pass  # Ctrl+C reached the child too: let it end in its own way


def main(asked):
    check_python()
    if asked[:1] in (["-h"], ["--help"]):
        say("usage")
        return 0
    testing = asked[:1] == ["test"]
    options = asked[1:] if asked[:1] in (["test"], ["lab"]) else asked
    try:
        set_up(testing)
    except Stop as stop:
        print("\n%s" % stop)
        return 1
    except KeyboardInterrupt:
        say("stopped")
        return 1
    return hand_over([PYTHON, "-m"] + (["pytest"] if testing else ["clientkit", "lab"]) + options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
