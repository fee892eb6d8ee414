"""The field's own words: which spellings, French and English, mean one thing, and which never do.

Written by hand and kept small: a word that stands here is known, so that a typing slip can be
put right; a word that does not stand here only ever matches itself. Accents, plural and gender
are left out: the reading of names does without them.
"""

#: One thing, and every way to write it, separated by “/”.
MEANINGS: dict[str, str] = {
    # Those who receive and buy.
    "customer": "client/clientèle/customer",
    "patient": "patient",
    "public service user": "usager/service user/public service user",
    "user": "utilisateur/user",
    "beneficiary": "bénéficiaire/beneficiary",
    "consumer": "consommateur/consumer",
    "buyer": "acheteur/buyer/purchaser",
    "prospect": "prospect",
    "reseller": "revendeur/reseller",
    "distributor": "distributeur/distributor",
    "retailer": "détaillant/retailer",
    "prescriber": "prescripteur/prescriber",
    "funder": "financeur/funder",
    "competitor": "concurrent/competitor",
    "partner": "partenaire/partner",
    # Those who supply.
    "supplier": "fournisseur/supplier/provider",
    "subcontractor": "sous-traitant/soustraitant/subcontractor/sub-contractor",
    "service provider": "prestataire/prestataire de service/service provider",
    "seller": "vendeur/seller/salesperson/salespeople/sales rep/sales representative",
    "carrier": "transporteur/carrier/haulier",
    "delivery driver": "livreur/delivery driver",
    "driver": "chauffeur/driver",
    # Those at work.
    "boss": "chef/boss/manager/responsable/supérieur hiérarchique/n+1/line manager",
    "team leader": "chef d’équipe/team leader",
    "owner": "patron/owner",
    "director": "directeur/director",
    "top management": "direction/top management",
    "hierarchy": "hiérarchie/hierarchy",
    "employer": "employeur/employer",
    "employee": "salarié/employé/employee",
    "worker": "ouvrier/worker",
    "operator": "opérateur/operator",
    "technician": "technicien/technician",
    "assistant": "assistant",
    "secretary": "secrétaire/secretary",
    "colleague": "collègue/colleague/co-worker/coworker",
    "accountant": "comptable/accountant",
    "storekeeper": "magasinier/storekeeper",
    "consultant": "consultant",
    "trainer": "formateur/trainer",
    "auditor": "auditeur/auditor",
    "next post": "poste aval/poste suivant/étape suivante/next post/next step/next process"
    "/downstream post",
    "previous post": "poste amont/poste précédent/étape précédente/previous post/previous step"
    "/upstream post",
    # Departments.
    "accounting": "comptabilité/compta/accounting",
    "sales": "commercial/vente/force de vente/sales/sales force",
    "purchasing": "achat/purchasing/procurement",
    "supply": "approvisionnement/appro/supply",
    "finance": "finance/service financier",
    "management control": "contrôle de gestion/management control",
    "management controller": "contrôleur de gestion/management controller",
    "human resources": "ressources humaines/rh/human resources/hr",
    "computing": "informatique/dsi/système d’information/it/information technology",
    "quality": "qualité/quality",
    "logistics": "logistique/logistics",
    "warehouse": "entrepôt/warehouse",
    "maintenance": "maintenance",
    "production": "production/prod/fabrication/manufacturing",
    "workshop": "atelier/workshop",
    "packing": "conditionnement/emballage/packing/packaging",
    "dispatch": "expédition/shipping/dispatch",
    "methods": "méthodes/methods",
    "design office": "bureau d’études/design office",
    "marketing": "marketing",
    "legal": "juridique/legal",
    "after-sales": "sav/service après-vente/après-vente/after-sales/after-sales service",
    "customer service": "service client/relation client/customer service/customer care",
    # Care, school, public life.
    "hospital": "hôpital/hospital",
    "clinic": "clinique/clinic",
    "nurse": "infirmier/nurse",
    "doctor": "médecin/docteur/doctor/physician",
    "caregiver": "soignant/équipe soignante/caregiver/carer",
    "pharmacist": "pharmacien/pharmacist",
    "family": "famille/family",
    "pupil": "élève/pupil",
    "teacher": "enseignant/professeur/prof/teacher",
    "parent": "parent",
    "citizen": "citoyen/citizen",
    "taxpayer": "contribuable/taxpayer",
    "state": "état/state",
    "town hall": "mairie/hôtel de ville/town hall",
    "social security": "sécurité sociale/sécu/social security",
    "insurer": "assureur/compagnie d’assurance/insurer/insurance company",
    "bank": "banque/bank",
    "regulator": "organisme de contrôle/regulator",
    "union": "syndicat/trade union",
    "shareholder": "actionnaire/shareholder",
    "company": "entreprise/société/company",
    "shop": "magasin/boutique/shop/store",
    # What tells one of a kind from another.
    "final": "final/end",
    "internal": "interne/internal",
    "external": "externe/external",
    "upstream": "amont/upstream",
    "downstream": "aval/downstream",
    "incoming": "entrant/incoming",
    "outgoing": "sortant/outgoing",
    "direct": "direct",
    "indirect": "indirect",
}

#: Beside one of these, “service”, “équipe” or “team” adds nothing: the purchasing department is
#: purchasing. A customer service is not a customer, so customers are not among them.
DEPARTMENTS = frozenset(
    "accounting/sales/purchasing/supply/finance/management control/human resources/computing"
    "/quality/logistics/warehouse/maintenance/production/workshop/packing/dispatch/methods/marketing"
    "/legal/after-sales/customer service".split("/")
)
UNITS = frozenset("service equipe departement pole team department dept staff".split())

#: People and bodies: the customer of the supplier is not the supplier of the customer.
STAND_ALONE = frozenset(
    "customer/patient/public service user/user/buyer/supplier/subcontractor/service provider"
    "/seller/boss/owner/director/employer/employee/colleague/company/partner/competitor"
    "/distributor/reseller/retailer".split("/")
)

#: What may well mean the same, and may not: proposed, never made.
AKIN = (
    ("accounting", "accountant"),
    ("management control", "management controller"),
    ("boss", "owner"),
    ("boss", "team leader"),
    ("boss", "hierarchy"),
    ("top management", "director"),
    ("top management", "hierarchy"),
    ("customer", "buyer"),
    ("customer", "consumer"),
    ("consumer", "user"),
    ("user", "public service user"),
    ("supplier", "service provider"),
    ("service provider", "subcontractor"),
    ("sales", "seller"),
    ("purchasing", "buyer"),
    ("purchasing", "supply"),
    ("assistant", "secretary"),
    ("employee", "worker"),
    ("worker", "operator"),
    ("caregiver", "nurse"),
    ("warehouse", "storekeeper"),
    ("carrier", "delivery driver"),
    ("carrier", "driver"),
    ("driver", "delivery driver"),
    ("hospital", "clinic"),
    ("packing", "dispatch"),
    ("workshop", "production"),
    ("employer", "company"),
)

#: Words of their own that lie a letter or two from a known one.
OTHER_WORDS = frozenset(
    "argent intern manger diver marie facteur acteur amateur armateur prediction protection "
    "prestation reduction sever patent trailer college".split()
)

#: Words that turn a name around: a former customer is not a customer.
TURNING = frozenset("non not ex former ancien futur future sans without no faux".split())
