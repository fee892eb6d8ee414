"""What stands on a card, as HTML: question, verdict, help, and the page without a kernel."""

from functools import cache
from importlib.resources import files

from clientkit.practice.exercise import Exercise, Outcome
from clientkit.practice.paper import blank_form
from clientkit.practice.reasons import View
from clientkit.practice.worksheet import Worksheet
from clientkit.words import _
from clientkit.words.duration import span
from clientkit.words.markup import Markup, joined, listed, markup, paragraphs

# An outcome is told by a sign and a word; its colour only repeats it.
_SIGNS = {"not_attempted": "○", "look_again": "↻", "right": "✓", "to_discuss": "⇄"}
#: A prediction of more lines would push what it is compared with off the screen.
_MANY_LINES = 6


@cache
def style() -> Markup:
    """The look of all cards."""
    css = files("clientkit.practice").joinpath("card.css").read_text(encoding="utf-8")
    return Markup(f"<style>{css}</style>")


def question(exercise: Exercise, lang: str) -> Markup:
    """The head of a card: which exercise, how long, what is asked."""
    return markup(
        '<div class="cx-name">{name} <span class="cx-minutes">· {minutes}</span></div>'
        '<div class="cx-title" role="heading" aria-level="4">{title}</div>{prompt}',
        name=exercise.name(lang),
        minutes=span(*exercise.minutes, lang),
        title=exercise.title.say(lang),
        prompt=paragraphs(exercise.prompt.say(lang)),
    )


def quoted(intro: str, lines: list[str]) -> Markup:
    """What was predicted, to be compared with what follows; many lines are folded."""
    folded = len(lines) > _MANY_LINES
    words = (
        '<details class="cx-quoted"><summary class="cx-intro">{intro}</summary>{said}</details>'
        if folded
        else '<div class="cx-quoted"><span class="cx-intro">{intro}</span>{said}</div>'
    )
    return markup(words, intro=intro, said=listed(lines))


def verdict(outcome: Outcome | None, lang: str, *, drawn: bool = True) -> Markup:
    """What the check says; nothing before it is asked.

    What it lights up is drawn with it, unless the answer's own field lights it up.
    """
    if outcome is None:
        return Markup("")
    says = outcome.says(lang)
    if outcome.what == "not_attempted" and not says:
        says = [_("There is no answer here yet.", lang)]
    return markup(
        '<div class="cx-said cx-{what}"><div class="cx-word">'
        '<span class="cx-sign" aria-hidden="true">{sign}</span> {word}</div>'
        "{says}{lit}{views}</div>",
        what=outcome.what.replace("_", "-"),
        sign=_SIGNS[outcome.what],
        word=_capital(outcome.word(lang)),
        says=joined(markup("<p>{line}</p>", line=line) for line in says),
        lit=outcome.lit.page(lang, drawn=drawn) if outcome.lit else Markup(""),
        views=joined(_view(*told, lang) for told in outcome.told_views(lang)),
    )


def _view(intro: str, view: View, taken: bool, lang: str) -> Markup:
    return markup(
        '<div class="cx-view"><div><span class="cx-intro">{intro}</span> <b>{name}</b></div>'
        "{arguments}</div>",
        intro=_("{name}:", lang).format(name=intro),
        name=view.name.say(lang),
        arguments=joined(markup("<p>{said}</p>", said=s) for s in view.said(lang, taken=taken)),
    )


def hints(worksheet: Worksheet, lang: str) -> Markup:
    """The hints that were asked for."""
    given = worksheet.hints
    all_of_them = len(worksheet.exercise.hints)
    return joined(
        markup(
            '<div class="cx-hint"><span class="cx-intro">{name}</span> {hint}</div>',
            name=_("Hint {n} of {all}:", lang).format(n=n, all=all_of_them),
            hint=hint.say(lang),
        )
        for n, hint in enumerate(given, start=1)
    )


def solution(worksheet: Worksheet, lang: str) -> Markup:
    """The solution beside the learner's own answer; nothing while it is closed."""
    if not worksheet.solution_is_open:
        return Markup("")
    exercise = worksheet.exercise
    ours = _("Solution", lang) if exercise.model == "solution" else exercise.laid_beside(lang)
    return markup(
        '<div class="cx-solution"><div class="cx-two"><div><b>{yours}</b>{answer}</div>'
        "<div><b>{ours}</b>{solved}</div></div>{because}</div>",
        yours=_("Your answer", lang),
        answer=listed(exercise.answer.lines(worksheet.answer, lang) or [_("(none)", lang)]),
        ours=ours,
        solved=listed(exercise.model_lines(lang)),
        because=paragraphs(exercise.because.say(lang)),
    )


def note(worksheet: Worksheet, lang: str) -> Markup:
    """The last line of a card: that the answer is saved, or why it is not."""
    if worksheet.trouble:
        return markup('<div class="cx-trouble">⚠ {trouble}</div>', trouble=worksheet.trouble)
    if worksheet.saved:
        return markup("<div>{saved}</div>", saved=_("Your answer is saved.", lang))
    return Markup("")


def asleep(worksheet: Worksheet, lang: str) -> Markup:
    """The card on a page without a kernel: the question, what was answered, what was said of it.

    While there is no answer: a form for a pencil, and how it comes alive.
    """
    exercise = worksheet.exercise
    answer = exercise.answer.lines(worksheet.answer, lang)
    return markup(
        "<div><p><strong>{name}</strong> · {minutes}<br><em>{title}</em></p>{prompt}"
        "{answer}{verdict}</div>",
        name=exercise.name(lang),
        minutes=span(*exercise.minutes, lang),
        title=exercise.title.say(lang),
        prompt=paragraphs(exercise.prompt.say(lang)),
        answer=blank_form(exercise.answer, lang) if worksheet.answer is None else listed(answer),
        verdict=verdict(worksheet.outcome, lang),
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
