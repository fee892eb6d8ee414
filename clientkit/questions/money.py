"""Along the payments: who pays, where the money comes from, whether the receiver pays somehow."""

from clientkit.map import CustomerMap, Deliver, Pay
from clientkit.questions.answer import Answer
from clientkit.questions.layers import (
    in_map_order,
    money,
    money_back,
    names,
    payment_steps,
    payments,
    way,
)
from clientkit.questions.ways import (
    Tree,
    Ways,
    branches,
    links_along,
    links_of,
    shortest,
    tree,
    where_ends,
)
from clientkit.words import _, ngettext


def who_pays(
    map: CustomerMap, party: str, in_any_currency: bool = False
) -> Answer[tuple[str, ...]]:
    """Who pays `party` directly?

    In money, unless `in_any_currency` counts recognition, time and data too. The value holds ids
    of parties. Raises `UnknownId` when `party` is not on the map.

    Source: Q1; source 000, “who pays you?”.

    >>> from clientkit.cases import case
    >>> who_pays(case("enterprise"), "me", in_any_currency=True).value
    ('next', 'company')
    """
    map.party(party)
    counted = map.links if in_any_currency else payments(map)
    links = [link for link in counted if isinstance(link, Pay) and link.target == party]
    payers = in_map_order(map, {link.source for link in links})

    def say(lang: str | None) -> str:
        if payers and in_any_currency:
            message = _("{party}: paid, in one currency or another, by {names}.", lang)
        elif payers:
            message = _("{party}: paid by {names}.", lang)
        elif in_any_currency:
            message = _("{party}: nobody on the map pays, in any currency.", lang)
        else:
            message = _("{party}: nobody on the map pays in money.", lang)
        return message.format(party=map.name(party, lang), names=names(map, payers, lang))

    return Answer(payers, say, [link.id for link in links], (*payers, party))


def money_origin(map: CustomerMap, party: str) -> Answer[tuple[str, ...]]:
    """Where does the money that reaches `party` come from, in the end?

    Money runs in circles (salaries, taxes): parties that pay each other in a circle count as one
    origin together. The value holds ids of parties; it is empty when no money reaches `party`.
    Raises `UnknownId` when `party` is not on the map.

    Source: Q2; source 002, the only tangible quantity is the cash that comes in.

    >>> from clientkit.cases import case
    >>> money_origin(case("consultant"), "consultant").value
    ('sme',)
    """
    map.party(party)
    starts, found = origins(money_back(map), party)
    origin = in_map_order(map, starts)
    steps, passed = branches(found, origin, to_the_start=True)

    def say(lang: str | None) -> str:
        if not origin:
            return _("{party}: the map shows no money that comes in.", lang).format(
                party=map.name(party, lang)
            )
        return _("{party}: the money comes, in the end, from {names}.", lang).format(
            party=map.name(party, lang), names=names(map, origin, lang)
        )

    links = links_of(payment_steps(map), steps)
    return Answer(origin, say, links, in_map_order(map, passed))


def origins(back: Ways, party: str) -> tuple[set[str], Tree]:
    """Where the payments that reach `party` start, walked back, and the shortest ways there."""
    found = tree(back, party)
    return where_ends(back, found) - {party}, found


def does_receiver_pay(map: CustomerMap, link: str) -> Answer[int | None]:
    """Does whoever receives this delivery pay its supplier for it, directly or through others?

    `link` is the id of a delivery. The value is the number of payments between them: 1 when they
    pay directly, more when others stand between, None when no money of theirs gets there. Raises
    `UnknownId` when there is no such link, ValueError when it is not a delivery.

    Source: Q6.

    >>> from clientkit.cases import case
    >>> does_receiver_pay(case("consultant"), "consultant-deliver-sme").value
    3
    """
    delivery = map.link(link)
    if not isinstance(delivery, Deliver):
        raise ValueError(_("The link ‘{id}’ is not a delivery.").format(id=link))
    receiver, supplier = delivery.target, delivery.source
    path = shortest(money(map), receiver, supplier)
    count = len(path) - 1 if path else None

    def say(lang: str | None) -> str:
        if count is None:
            message = _("{receiver} → {supplier}: no payment, direct or indirect.", lang)
        elif count == 1:
            message = _("{receiver} → {supplier}: a direct payment.", lang)
        else:
            message = ngettext(
                "{receiver} → {supplier}: paid indirectly, in {n} payment ({way}).",
                "{receiver} → {supplier}: paid indirectly, in {n} payments ({way}).",
                count,
                lang,
            )
        return message.format(
            receiver=map.name(receiver, lang),
            supplier=map.name(supplier, lang),
            n=count,
            way=way(map, path, lang),
        )

    links = (link, *links_along(payment_steps(map), path))
    return Answer(count, say, links, path or (receiver, supplier))
