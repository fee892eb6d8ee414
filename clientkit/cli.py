"""The command `clientkit`: opens the course, and builds what is built from its sources.

Each command imports what it needs when it is called: `clientkit --help` must not wait for
JupyterLab.
"""

import gettext as _gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from clientkit.words import LANGUAGES, N_, _, language, ngettext, speaking

#: What click itself says; it asks gettext for it, by these keys.
CLICK_SAYS = (
    N_("Usage:"),
    N_("Options"),
    N_("Commands"),
    N_("Show this message and exit."),
    N_("Error: {message}"),
    N_("Try '{command} {option}' for help."),
    N_("No such command {name!r}."),
    N_("No such option {name!r}."),
    N_("Missing command."),
    N_("Aborted!"),
    N_("COMMAND [ARGS]..."),
    ngettext("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)", 1, "en"),
    N_("Missing argument"),
    N_("Invalid value for {param_hint}: {message}"),
    ngettext("{value!r} is not {choice}.", "{value!r} is not one of {choices}.", 1, "en"),
    ngettext(
        "Option {name!r} requires an argument.",
        "Option {name!r} requires {nargs} arguments.",
        1,
        "en",
    ),
    ngettext(
        "Got unexpected extra argument ({args})",
        "Got unexpected extra arguments ({args})",
        1,
        "en",
    ),
)


class _Said:
    """A command or an option whose help is said in the reader's language, when it is asked for."""

    _help: str | None = None

    @property
    def help(self) -> str | None:
        return _(self._help) if self._help else None

    @help.setter
    def help(self, english: str | None) -> None:
        self._help = english

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Whoever asks for help and names a language gets help in it, in whichever order."""
        if "--help" in args and "--lang" in args[args.index("--help") :]:
            at = args.index("--lang")
            args = [*args[at : at + 2], *args[:at], *args[at + 2 :]]
        return super().parse_args(ctx, args)  # type: ignore[misc, no-any-return]

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [_(piece) for piece in super().collect_usage_pieces(ctx)]  # type: ignore[misc]


class Command(_Said, click.Command):
    pass


class Option(_Said, click.Option):
    def make_metavar(self, *args: Any, **kwargs: Any) -> str:
        return _(super().make_metavar(*args, **kwargs))


class Argument(click.Argument):
    def make_metavar(self, *args: Any, **kwargs: Any) -> str:
        return _(super().make_metavar(*args, **kwargs))

    def get_error_hint(self, ctx: click.Context | None) -> str:
        return f"'{_(self.metavar or self.human_readable_name)}'"


class Group(_Said, click.Group):
    command_class = Command
    group_class = type

    def main(self, *args: Any, **kwargs: Any) -> Any:
        with speaking(language()), _click_speaking():
            return super().main(*args, **kwargs)


@contextmanager
def _click_speaking() -> Iterator[None]:
    """Have click's own words come from the kit's catalogue, in the kit's language."""
    domain, before = _gettext.textdomain(), os.environ.get("LANGUAGE")
    _gettext.bindtextdomain("clientkit", str(Path(__file__).parent / "words" / "catalogues"))
    _gettext.textdomain("clientkit")
    os.environ["LANGUAGE"] = language()
    try:
        yield
    finally:
        _gettext.textdomain(domain)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before


def _speak(ctx: click.Context, option: click.Parameter, code: str | None) -> None:
    """Speak this language until the command ends; `main` then goes back to the one before."""
    if code:
        ctx.with_resource(speaking(code))
        os.environ["LANGUAGE"] = code


_in_a_language = click.option(
    "--lang",
    cls=Option,
    type=click.Choice(LANGUAGES),
    help=N_("The language."),
    is_eager=True,
    expose_value=False,
    callback=_speak,
)


@click.group(cls=Group, help=N_("Who is the customer? A teaching and workshop kit."))
@_in_a_language
def main() -> None:
    pass


@main.command(
    "lab",
    help=N_("Open the course in JupyterLab. What follows is handed on to JupyterLab."),
    context_settings={"ignore_unknown_options": True},
)
@_in_a_language
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def lab(options: tuple[str, ...]) -> None:
    from clientkit.lab.opening import open_course

    open_course(language(), options)


@main.command("check", help=N_("What do these maps show, and what is worth asking next?"))
@click.argument("files", nargs=-1, required=True, cls=Argument, metavar=N_("FILE…"))
@click.option(
    "--party",
    cls=Option,
    metavar=N_("NAME"),
    help=N_("Whose customers: somebody’s name on the map, or their id."),
)
@_in_a_language
@click.option("--json", "as_json", is_flag=True, cls=Option, help=N_("For programs, as JSON."))
@click.option(
    "--html", cls=Option, metavar=N_("OUT"), help=N_("Write a page to print into this file, too.")
)
def check_maps(files: tuple[str, ...], party: str | None, as_json: bool, html: str | None) -> None:
    from clientkit.commands import check
    from clientkit.folder import CannotSave, save_text
    from clientkit.interchange.formats import UnknownFormat

    try:
        checked = check.check(files, party)
    except (UnknownFormat, check.NobodyCalledSo) as fault:
        raise click.UsageError(str(fault)) from None
    click.echo(check.as_json(checked) if as_json else check.as_text(checked))
    if html and any(each.check_up for each in checked):
        try:
            save_text(html, check.as_page(checked))
        except CannotSave as fault:
            click.echo(str(fault), err=True)
            raise SystemExit(1) from None
    if any(each.faults for each in checked):
        raise SystemExit(1)


@main.command(
    "questions",
    help=N_("Every question beside every map, as figures: the examples, or maps of your own."),
)
@click.argument("files", nargs=-1, cls=Argument, metavar=N_("[FILE…]"))
@_in_a_language
@click.option("--json", "as_json", is_flag=True, cls=Option, help=N_("For programs, as JSON."))
def ask_all(files: tuple[str, ...], as_json: bool) -> None:
    from clientkit.commands import table
    from clientkit.interchange.formats import UnknownFormat

    try:
        columns, faults = table.maps_of(files) if files else (table.examples(), [])
    except UnknownFormat as fault:
        raise click.UsageError(str(fault)) from None
    if as_json:
        click.echo(table.as_json(columns, faults))
    elif columns:
        click.echo(table.as_text(columns))
    for unread in faults:
        click.echo(unread, err=True)
    if faults:
        raise SystemExit(1)


@main.command("convert", help=N_("Read a map in one format, write it in another."))
@click.argument("source", cls=Argument, metavar=N_("IN"))
@click.argument("target", cls=Argument, metavar=N_("OUT"))
@_in_a_language
def convert_map(source: str, target: str) -> None:
    from clientkit.folder import CannotSave
    from clientkit.interchange import convert
    from clientkit.interchange.formats import UnknownFormat, files_of
    from clientkit.map import MapFault

    try:
        notes = convert(source, target)
    except UnknownFormat as fault:
        raise click.UsageError(str(fault)) from None
    except (MapFault, CannotSave) as fault:
        click.echo(str(fault), err=True)
        raise SystemExit(1) from None
    for file in files_of(Path(target)):
        click.echo(_("Written: {file}").format(file=file))
    for note in notes:
        click.echo(note, err=True)


@main.command("page", help=N_("Write the map editor as one HTML file, for whoever has no kit."))
@click.argument("target", cls=Argument, metavar=N_("OUT"))
@click.option("--map", "source", cls=Option, metavar=N_("FILE"), help=N_("The map to begin with."))
@_in_a_language
def write_page(target: str, source: str | None) -> None:
    from clientkit.editor.page import as_page
    from clientkit.folder import CannotSave, save_text
    from clientkit.interchange.formats import UnknownFormat, name_of, read_map
    from clientkit.map import MapFault

    try:
        map, notes = read_map(source) if source else (None, [])
        save_text(target, as_page(map, name_of(Path(source)) if source else None, language()))
    except UnknownFormat as fault:
        raise click.UsageError(str(fault)) from None
    except (MapFault, CannotSave) as fault:
        click.echo(str(fault), err=True)
        raise SystemExit(1) from None
    click.echo(_("Written: {file}").format(file=target))
    for note in notes:
        click.echo(note, err=True)


@main.command("overlay", help=N_("Lay maps of one workplace one over the other."))
@click.argument("files", nargs=-1, required=True, cls=Argument, metavar=N_("FILE…"))
@_in_a_language
@click.option("--json", "as_json", is_flag=True, cls=Option, help=N_("For programs, as JSON."))
@click.option(
    "--html",
    cls=Option,
    metavar=N_("OUT"),
    help=N_("Write a page for the room into this file, too: to show, to print, to settle doubts."),
)
def overlay_maps(files: tuple[str, ...], as_json: bool, html: str | None) -> None:
    from clientkit.commands import lay_over, room
    from clientkit.folder import CannotSave, save_text
    from clientkit.interchange.formats import UnknownFormat

    try:
        laid, faults = lay_over.lay_over(files)
    except UnknownFormat as fault:
        raise click.UsageError(str(fault)) from None
    except lay_over.NothingToLay as fault:
        click.echo(str(fault), err=True)
        raise SystemExit(1) from None
    click.echo(lay_over.as_json(laid, faults) if as_json else lay_over.as_text(laid))
    for unread in faults:
        click.echo(unread, err=True)
    if html:
        try:
            save_text(html, room.as_page(laid))
        except CannotSave as fault:
            click.echo(str(fault), err=True)
            raise SystemExit(1) from None
    if faults:
        raise SystemExit(1)


@main.command("agenda", help=N_("Say at what time each part of a session begins."))
@click.option(
    "--plan",
    type=click.Choice(["45-minutes", "half-day", "one-day"]),
    default="half-day",
    cls=Option,
    help=N_("How long the session is."),
)
@click.option("--start", default="9:00", cls=Option, metavar="9:00", help=N_("When it begins."))
@click.option("--end", cls=Option, metavar="12:30", help=N_("When it must be over."))
@click.option(
    "--minutes",
    multiple=True,
    cls=Option,
    metavar=N_("PART=MINUTES"),
    help=N_("Give a part, counted from 1, another length: 3=20."),
)
@click.option(
    "--html", "out", cls=Option, metavar=N_("OUT"), help=N_("Write a page for the wall.")
)
@_in_a_language
def print_agenda(
    plan: str, start: str, end: str | None, minutes: tuple[str, ...], out: str | None
) -> None:
    from clientkit.course.agenda import timetable
    from clientkit.folder import CannotSave, save_text

    try:
        changed = {int(n): int(m) for n, _sign, m in (each.partition("=") for each in minutes)}
    except ValueError:
        raise click.UsageError(_("Write another length as PART=MINUTES, such as 3=20.")) from None
    try:
        session = timetable(plan, start, end=end, minutes=changed)
        if out:
            save_text(Path(out), session.page())
    except ValueError as fault:
        raise click.UsageError(str(fault)) from None
    except CannotSave as fault:
        click.echo(str(fault), err=True)
        raise SystemExit(1) from None
    click.echo(session.text())
    for warning in session.warnings():
        click.echo(warning, err=True)


@main.command(
    "take-home", help=N_("Write your page to take home: your map, sentence and commitment.")
)
@click.argument("out", required=False, cls=Argument, metavar=N_("[OUT]"))
@_in_a_language
def take_home(out: str | None) -> None:
    from clientkit.course.taking_home import write_page
    from clientkit.folder import CannotSave

    try:
        file = write_page(Path(out) if out else None)
    except CannotSave as fault:
        click.echo(str(fault), err=True)
        raise SystemExit(1) from None
    click.echo(_("Written: {file}").format(file=file))


@main.command("doctor", help=N_("Is everything there that a session needs?"))
@_in_a_language
def doctor() -> None:
    from clientkit.commands.doctor import look

    unwell = 0
    for check in look():
        click.echo(check.sentence())
        unwell += not check.well
    if unwell:
        raise SystemExit(1)


@main.group("words", help=N_("The catalogues: what the kit says in each language."))
def words() -> None:
    pass


@words.command("extract", help=N_("List every string that the kit shows."))
def extract_words() -> None:
    from clientkit.building import catalogues

    for message in catalogues.extract():
        if message.id:
            click.echo(message.id if isinstance(message.id, str) else message.id[0])


@words.command("update", help=N_("Bring the catalogues in step with the code, and compile them."))
def update_words() -> None:
    from clientkit.building import catalogues

    left = catalogues.update()
    for key in left:
        click.echo(_("to translate: ‘{key}’").format(key=key))
    n = len(left)
    click.echo(
        ngettext("{n} string left to translate.", "{n} strings left to translate.", n).format(n=n)
    )


@words.command("compile", help=N_("Compile the catalogues."))
def compile_words() -> None:
    from clientkit.building import catalogues

    catalogues.compile_all()


@words.command("check", help=N_("Fail where a catalogue is not what the code needs."))
def check_words() -> None:
    from clientkit.building import catalogues

    faults = catalogues.faults()
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        raise SystemExit(1)


@main.group("lessons", help=N_("The lessons, and the notebooks that are built from them."))
def lessons() -> None:
    pass


@lessons.command("build", help=N_("Write the notebooks of all lessons, or of those named."))
@click.argument("only", nargs=-1, cls=Argument, metavar=N_("[LESSON]…"))
@click.option(
    "--execute/--no-execute", default=True, cls=Option, help=N_("Run the notebooks, or don’t.")
)
def build_lessons(only: tuple[str, ...], execute: bool) -> None:
    from clientkit.building.course import build, top_of_the_course
    from clientkit.building.faults import LessonFaults

    try:
        n = len(build(top_of_the_course(), only=only, execute=execute))
    except LessonFaults as found:
        click.echo(str(found), err=True)
        raise SystemExit(1) from None
    click.echo(ngettext("{n} notebook written.", "{n} notebooks written.", n).format(n=n))


@lessons.command(
    "check",
    help=N_("Fail where a notebook is not what its lesson says, or a lesson lacks a part."),
)
def check_lessons() -> None:
    from clientkit.building.course import check, read_course, top_of_the_course
    from clientkit.building.faults import LessonFaults
    from clientkit.building.figures import figures

    try:
        for line in figures(read_course(top_of_the_course())):
            click.echo(line)
        faults = check(top_of_the_course())
    except LessonFaults as found:
        faults = list(found.faults)
    for fault in faults:
        click.echo(str(fault), err=True)
    if faults:
        click.echo(_("Put it right with: clientkit lessons build"), err=True)
        raise SystemExit(1)
    click.echo(_("Every notebook is what its lesson says."))


@lessons.command("coverage", help=N_("Say which exercise or cell covers which item of the texts."))
def coverage_of_lessons() -> None:
    from clientkit.building.course import read_course, top_of_the_course
    from clientkit.building.coverage import table
    from clientkit.building.faults import LessonFaults

    try:
        for line in table(read_course(top_of_the_course())):
            click.echo(line)
    except LessonFaults as found:
        click.echo(str(found), err=True)
        raise SystemExit(1) from None
