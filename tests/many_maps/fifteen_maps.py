"""Fifteen people of a firm that makes shutters, each with a map, spelt as people really write.

A line is one person: what they do, then every name on their map with, after “=”, whom they meant
(ours: what each would have answered if asked). “me” marks themselves.
"""

from clientkit.map import CustomerMap, Deliver, Party

FIFTEEN = {
    "Ana": "atelier: moi=me; le client final=final; mon chef=boss; les commerciaux=sales; "
    "la compta=accounting; le poseur=fitter; poste aval=next",
    "Bruno": "atelier: moi=me; Client finale=final; Chef d'atelier=boss; commercial=sales; "
    "comptabilité=accounting; poseurs=fitter; Poste avale=next",
    "Chloé": "commercial: moi=me; clients finaux=final; revendeur=reseller; la prod=workshop; "
    "compta=accounting; SAV=after-sales; direction=top",
    "Driss": "commercial: Moi (commercial)=me; le clinet final=final; Revendeurs=reseller; "
    "l’atelier=workshop; service comptabilité=accounting; S.A.V.=after-sales; la direction=top",
    "Emma": "achats: moi=me; Fournisseurs=supplier; atelier=workshop; transporteur=carrier; "
    "le comptable=accounting; qualité=quality; revendeuse=reseller",
    "Farid": "achats: moi=me; fourniseur=supplier; Atellier=workshop; le transporteur=carrier; "
    "Comptabilitée=accounting; service qualité=quality; client interne=internal; "
    "client externe=final",
    "Gwen": "expédition: moi=me; transporteurs=carrier; client=customer; magasin=shop; "
    "les commerçiaux=sales; chef=boss; quai=dock",
    "Hugo": "expédition: moi=me; Trasporteur=carrier; CLEINT=customer; magazin=shop; boss=boss; "
    "service commercial=sales; quais=dock",
    "Inès": "qualité: moi=me; Clients=customer; fournisseur=supplier; production=workshop; "
    "direction=top; organisme de contrôle=regulator; poseuses=fitter",
    "John": "bureau d'études: me=me; final customer=final; the customers=customer; "
    "sales team=sales; accounting=accounting; my boss=boss; installers=fitter; "
    "after-sales=after-sales",
    "Kate": "bureau d'études: me=me; End Customers=final; Sales=sales; accounts=accounting; "
    "manager=boss; suppliers=supplier; workshop=workshop; regulator=regulator",
    "Léo": "bureau d'études: moi=me; particulier=final; Posseur=fitter; comerciaux=sales; "
    "norme=regulator; atelier =workshop; poste amont=previous",
    "Maé": "SAV: moi=me; le client du revendeur=final; le revendeur=reseller; poseur=fitter; "
    "les commerciales=sales; chef de service=boss; magasinier=storekeeper",
    "Nadia": "comptabilité: moi=me; l’État=state; banque=bank; le patron=top; clients=customer; "
    "acheteur=buyer; vendeur=sales; fournisseurs=supplier",
    "Omar": "atelier: moi=me; agence d’intérim=agency; mon N+1=boss; poste amont=previous; "
    "poste aval=next; collègues=colleague; Client enterne=internal; Agence interim=agency2",
}


def names(line: str) -> tuple[str, list[tuple[str, str]]]:
    """What a person does, and each name on their map with whom they meant."""
    function, _colon, rest = line.partition(": ")
    pairs = [named.rsplit("=", 1) for named in rest.split("; ")]
    return function, [(said, meant) for said, meant in pairs]


def learners_map(line: str) -> CustomerMap:
    """The map of one person, who delivers to the first that they name."""
    function, said = names(line)
    parties = [Party(f"p{n}", name) for n, (name, _meant) in enumerate(said)]
    drawn = [Deliver("l1", "p0", "p1")]
    return CustomerMap(parties, drawn, me="p0", extra={"function": function})


def fifteen() -> dict[str, CustomerMap]:
    """The maps by the name of who drew them."""
    return {person: learners_map(line) for person, line in FIFTEEN.items()}
