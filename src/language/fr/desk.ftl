### Voir les notes du fichier anglais. L’interface doit tenir sur 80 colonnes.

## Volets et groupes de commandes

pane-agenda = Ordre du jour
pane-plan = Plan
pane-speakers = Orateurs
pane-draft = Projet
pane-conclusions = Conclusions
group-general = Généralités
group-panes = Volets et séances
group-meeting = Séance et parole
group-selected = Élément sélectionné
group-conclusions = Conclusions
group-writing = Saisie et déplacements

## En-tête

header-left = encore { $minutes } min
header-over = dépassé de { $minutes } min
meeting-and-date = { $name }, { $date }
rule-consultative-line = Consultation : conclusions proposées seulement, aucune décision
rule-deciding-line = L’organe siège et prend des décisions

## Pied de l’écran

footer-unsaved = non enregistré · au journal
footer-saving = enregistrement …
footer-saved = enregistré
footer-saved-at = enregistré à { $time }
footer-not-saved = ÉCHEC DE L’ENREGISTREMENT
footer-reading = lecture seule
footer-read-only = Ouvert en lecture seule : { $holder }
footer-findings = { $count ->
    [one] { $count } constat
   *[other] { $count } constats
 }

## Volets vides

agenda-empty = Aucun point. Ctrl-N en ajoute un.
no-meeting = Aucune séance. Ctrl-N en ajoute une.
draft-empty = Rien n’est consigné. Abordez un point de l’ordre du jour (F2, puis F8).
type-to-begin = Tapez pour commencer cette section.
conclusions-empty = Aucune conclusion. Ctrl-N en rédige une.
speakers-empty = Liste vide. Ctrl-R inscrit un orateur.
floor-free = Personne n’a la parole
untitled = (sans titre)
board-nothing-open = Aucun point n’est ouvert
board-begins = Début à { $time }
board-ended = La séance est levée
board-nobody-waits = Personne n’attend
board-next = Prochains orateurs
board-list-closed = liste close
board-more = … et { $count } de plus
board-not-reached = non abordé
speakers-count = { $count } sur la liste
speakers-limit = { $each } chacun
list-closed-at = close à { $time }
pace-nearly = temps presque écoulé
pace-over = temps écoulé
objection-closed = après la clôture de la liste
objection-spoke = déjà intervenu sur ce point
objection-not-signalled = non annoncé d’avance
hint-select = Choisir
hint-name-otherwise = Nommer autrement
hint-asks = Demande
hint-new-person = Nouvelle personne
hint-withdraws = Se retire
hint-to-selected = À la personne choisie
hint-is-back = Est de retour
hint-on-the-list = Sur la liste
hint-create = Créer
hint-further = Suite
hint-do = Exécuter
hint-put-in = Insérer
hint-add = Ajouter
hint-choose = Choisir
days-left = { $days ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $days } jours
 }
days-past = { $days ->
    [1] hier
   *[other] il y a { $days } jours
 }
presence-arrived = présente depuis { $time }
presence-left = partie à { $time }
statistics-session = Toute la session
statistics-all = interventions : { $turns } ; parole : { $time } ; perdu en connexion : { $connecting }
statistics-speakers = Par délégation
statistics-categories = Par catégorie
statistics-items = Par point
statistics-outside = hors ordre du jour
statistics-empty = Personne n’a encore parlé.
too-small = Trop petit : il faut 20 × 5

## Plan

plan-budget = { $items ->
    [one] { $items } point
   *[other] { $items } points
 }, { $minutes } min : { $each } chacun
slot-break = Pause
slot-event = Autre activité
plan-late = +{ $minutes } min
plan-left-undone = inachevé
chart-plan = prévu
chart-fact = effectif
chart-ends = fin à { $time }
chart-ends-over = fin à { $time } : trop tard

## Messages

read-only-refused = La session est ouverte en lecture seule ({ $holder }). Enregistrez-la sous un autre nom pour la modifier.
undone = Annulé. Ctrl-Y rétablit.
redone = Rétabli.
nothing-to-undo = Rien à annuler ici.
nothing-to-redo = Rien à rétablir ici.
nothing-to-undo-but-writing = Rien à annuler ici ; la dernière modification concerne le projet (F5) ou les conclusions (F6).
nothing-to-undo-but-floor = Rien à annuler ici ; la dernière modification concerne la parole (F4).
nothing-to-undo-but-agenda = Rien à annuler ici ; la dernière modification concerne l’ordre du jour (F2) ou le plan (F3).
no-entry-yet = Aucune section n’est ouverte. Abordez d’abord un point : F2, choisissez-le, puis F8.
no-meeting-or-item = Aucune séance, ou aucun point sélectionné. Ajoutez une séance (F3, Ctrl-N) et sélectionnez un point (F2).
rendered-paragraph = Ce paragraphe est tiré d’une conclusion. Ctrl-E modifie la conclusion ; « Rédiger à la main » (Ctrl-P) libère le texte.
by-hand-now = Le paragraphe est désormais rédigé à la main. Supprimez son texte pour qu’il soit de nouveau tiré de la conclusion.
paste-cleaned = { $count ->
    [one] { $count } caractère qu’aucun texte ne peut contenir a été retiré de ce qui a été collé.
   *[other] { $count } caractères qu’aucun texte ne peut contenir ont été retirés de ce qui a été collé.
 }
paste-large = { $kilobytes } ko ont été insérés ({ $count ->
    [one] un paragraphe
   *[other] { $count } paragraphes
 }). Ctrl-Z annule le tout.
paste-too-large = { $megabytes } Mo, c’est trop pour être collé en une fois ; rien n’a été inséré. Collez-le par parties.
paste-too-long = Trop long pour une ligne ; rien n’a été inséré. Collez-le dans le projet.
taken-up = Le point { $number } est abordé. Shift-F8 le quitte ; Ctrl-Z dans l’ordre du jour annule.
taken-up-outside = Abordé : { $title }. Shift-F8 le quitte.
nothing-open = Aucun point n’est ouvert.
break-begun = Pause : aucun point n’est ouvert, aucun temps ne court. F8 aborde le suivant.
suspended = L’examen du point est suspendu ; le plan (F3) l’attend de nouveau.
settled = Clos sans conclusion ; il n’est plus attendu. Alt-O annule.
not-settled = Non clos : il est attendu tant qu’il lui reste des minutes.
not-taken-up-yet = Ce créneau n’a pas été abordé ; seul ce qui a été commencé peut être clos.
deferred = { $name } : reporté. Tapez le motif, ou Échap ; Ctrl-Z annule.
not-deferred-yet = Le point { $number } n’a pas encore été abordé. Abordez-le (F8), puis reportez-le.
meeting-begun = La séance est ouverte.
meeting-ended = La séance est levée.
no-item-for-floor = Aucun point auquel rattacher cette liste. Sélectionnez-en un dans l’ordre du jour (F2).
on-the-list = Sur la liste des orateurs : { $name }.
on-the-list-already = Déjà sur la liste, au numéro { $place } : { $name }.
nobody-of-that-name = Personne ne répond au nom « { $name } ». Corrigez la ligne, ou Esc.
commas-part-names = Plusieurs noms ? Séparez-les par des virgules : { $names }
added-as-new = Nouveau : { $name } ; Ctrl-Z (F4) annule tout.
capacity-for = au nom de { $whom }
only-absent-wait = Il ne reste que des absents. Ctrl-A sur l’un d’eux (F4) marque son retour.
is-connecting = En connexion. F9 donne la parole dès que la voix est là.
waits-again = De nouveau en attente.
set-aside = Mis de côté ; F9 passe au suivant. Ctrl-A marque son retour.
let-pass-done = Le suivant passe d’abord ; le déplacement est marqué.
asks-for-now = Désormais : { $kind }.
list-is-closed = La liste des orateurs est close. Toute nouvelle demande est marquée. Alt-L la rouvre.
list-is-open = La liste des orateurs est ouverte.
nobody-spoke = Personne n’a eu la parole dans cette section. F9 ou Ctrl-T la donne.
paragraph-opened = Ctrl-K désigne l’orateur autrement ; Alt-J revient à la saisie précédente.
no-turns-to-fold = Toutes les interventions de cette section figurent déjà dans un paragraphe.
turns-folded = Regroupé : le paragraphe garde en privé de qui il rend compte.
nothing-typed-yet = Il n’y a pas d’autre endroit où vous avez tapé.
gap-marked = Lacune à { $time } : vérifiez dans le sous-titrage. Alt-G ôte la marque.
gap-cleared = La marque de lacune est ôtée.
nothing-left-over = Tout tient avant la fin impérative.
carry-over-reason = Non abordé faute de temps
rest-carried-over = { $count ->
    [one] { $count } créneau reporté
   *[other] { $count } créneaux reportés
 } à la séance suivante.
no-earlier-meeting = Il n’y a pas de séance antérieure.
slot-moved = Déplacé ; la séance montrée est celle où il se trouve maintenant.
has-the-floor = { $turns ->
    [1] La parole est à : { $name }.
   *[other] La parole est à : { $name } ({ $turns } fois sur ce point).
 }
turn-ended = L’intervention est terminée.
nobody-waits = La liste est vide. Ctrl-R y inscrit quelqu’un ; Ctrl-T donne la parole hors liste.
nobody-speaks = Personne n’a la parole.
another-day-was = Cette séance a eu lieu le { $date }.
another-day-is = Cette séance aura lieu le { $date }.
another-day-noted = Ce qui est noté maintenant porte les heures d’aujourd’hui ; Ctrl-Z l’annule.
no-later-meeting = Aucune séance ultérieure où reporter ce créneau. Ajoutez-en d’abord une.
carried-over = Reporté à la séance suivante.
no-conclusion = Aucune conclusion à traiter. Rédigez-en d’abord une : F6, Ctrl-N.
no-change-of-status = La conclusion est déjà dans cet état, ou ne peut y passer à partir de son état actuel.
concluded = Conclu.
concluded-at = Conclu : la décision figure au paragraphe { $number } du compte rendu.
read-out = Lu : le libellé est désormais arrêté.
reopened = Rouvert. Modifiez la conclusion, puis concluez de nouveau (F10).
withdrawn = Retiré.
removed = Supprimé : { $name }. Ctrl-Z annule.
cannot-read-field = « { $typed } » refusé : { $accepts }
field-accepts = Ici : { $accepts }
field-refused = Corrigez ; Échap laisse le champ tel qu’il était.
field-given-up = « { $typed } » n’a pas été gardé ; le champ reste tel quel.
esc-first = Échap d’abord : « { $name } » s’emploie sur le bureau.
accepts-time = une heure, 12:40 ou { $when }
accepts-end = après le début : 12:40 ou { $when }
accepts-date = un jour ({ $day })
accepts-number = un nombre entier (0 à 65535)
accepts-documents = des cotes (C20/24, C20/24(Rev.1))
accepts-reference = une cote (C20/24)
accepts-no-slash-before-revision = pas de « / » avant (Rev.1) : C20/24(Rev.1)
accepts-item = le numéro d’un point (4 ou 4.2)
accepts-items = des numéros de points (4, 4.2)
accepts-due = un jour, un point (4.2), M2, + ou ?
accepts-code = au plus 6 lettres A–Z et chiffres (TUN)
accepts-series = au plus 8 capitales A–Z et chiffres (VC)
accepts-languages = des langues (en, fr, ru)
no-such-number = Aucun compte rendu n’a de { $number }. De la deuxième réunion : 2:7.3.
not-found = « { $words } » ne figure dans aucun compte rendu.
only-in-conclusions = « { $words } » ne figure que dans des conclusions : Ctrl-E les modifie.
left-in-conclusions = { $count ->
    [one] Une autre figure dans une conclusion : Ctrl-E.
   *[other] { $count } autres figurent dans des conclusions : Ctrl-E.
 }
no-findings = Aucune anomalie.
no-match = Aucune correspondance.
saved-elsewhere = La session se trouve maintenant dans { $path }.
no-such-folder = Il n’y a pas de dossier { $folder }.
exported = Écrit : { $path }
export-failed = Le document n’a pas été écrit : { $why }
mark-set = La marque est posée : les déplacements sélectionnent. Ctrl-Space ou Esc y renonce.
selection-over-sections = La sélection couvre plusieurs sections ; elle peut être copiée, non effacée.
nothing-selected = Aucune sélection. Shift avec les flèches sélectionne, ou Ctrl-Space puis un déplacement.
copied-text = Copié.
copied-paragraph = Le paragraphe est copié.
copied-here-only = Copié ici ; trop volumineux pour le presse-papiers du terminal.
cut = Coupé.
clipboard-empty = Rien n’a encore été coupé ni copié.
replaced = { $count ->
    [one] { $count } remplacement fait. Ctrl-Z l’annule.
   *[other] { $count } remplacements faits. Ctrl-Z les annule tous.
 }
writing-not-read = Le fichier de formules n’a pas été lu : { $why }
writing-cleaned = { $count ->
    [one] Un caractère qu’aucun texte ne peut contenir a été retiré du fichier de phrases.
   *[other] { $count } caractères qu’aucun texte ne peut contenir ont été retirés du fichier de phrases.
 }
edited = { $count ->
    [0] Le paragraphe est vide, tel que l’éditeur l’a laissé. Ctrl-Z le rétablit.
    [one] Le paragraphe est tel que l’éditeur l’a laissé. Ctrl-Z l’annule.
   *[other] L’éditeur a laissé { $count } paragraphes. Ctrl-Z l’annule.
 }
edited-joined = Sauts de ligne devenus espaces ; lignes vides entre paragraphes. Ctrl-Z annule.
edited-not = L’éditeur n’a rien changé.
edited-beside = Modifié entre-temps : ce que l’éditeur a laissé le suit. Gardez l’un.
editor-none = Aucun éditeur indiqué : donnez VISUAL ou EDITOR (nano, p. ex.) et relancez.
editor-no-file = Le paragraphe n’a pas été transmis, faute de pouvoir écrire un fichier : { $why }. Faites de la place, ou indiquez un autre dossier dans PLENARY_STATE.
editor-not-started = { $program } n’a pas démarré : { $why }. Indiquez dans VISUAL ou EDITOR un éditeur installé.
editor-not-found = Le programme { $program } n’existe pas. Indiquez dans VISUAL ou EDITOR un éditeur installé.
editor-failed = { $program } a échoué ({ $why }) ; le paragraphe est resté tel quel.
editor-failed-kept = { $program } a échoué ({ $why }) ; le paragraphe est resté tel quel. Ce qui y a été écrit est conservé dans { $path }.
editor-unreadable = Ce que { $program } a laissé n’est pas un texte lisible ({ $why }) ; le paragraphe est resté tel quel. Voir { $path }.
editor-kept = Il n’y a plus de place pour ce que l’éditeur a laissé ; c’est conservé dans { $path }. Copiez-le de là.
editor-left = Un éditeur était ouvert quand le programme s’est arrêté. Ce qui y a été écrit est conservé dans { $path } : copiez ce qui manque, puis supprimez-le.
typography-on = Guillemets, tirets et espaces sont mis comme le veut la langue.
typography-off = Signes laissés tels quels. « typography: false » dans writing.ron le garde.
draft-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
 }
draft-words-of = { $count } mots sur { $most }
draft-lines = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
 }
draft-lines-of = { $count } lignes sur { $most }
draft-changed = { $count ->
    [one] { $count } modifié
   *[other] { $count } modifiés
 } depuis { $name }
never-issued = Ce compte rendu n’a jamais été publié : rien à comparer (Ctrl-P, Publier un document).
as-issued = Rien n’a changé depuis { $name }.
replace-this = Remplacer ceci ? ({ $place } sur { $count })
answer-replace = Remplacer
answer-skip = Laisser tel quel
answer-replace-all = Remplacer ceci et tout ce qui suit
answer-finish = S’arrêter ici et garder ce qui a été accepté

## Questions

quit-unsaved = Des modifications ne sont pas encore dans le fichier.
quit-in-memory = Ce que le fichier n’a pas encore n’est qu’en mémoire : le journal ne l’accepte pas.
answer-save-and-quit = Enregistrer et quitter
answer-quit-unsaved = Quitter sans enregistrer (le journal garde tout)
answer-quit-and-lose = Quitter et perdre ce qui n’est pas enregistré
answer-stay = Continuer
answer-save-as = Enregistrer sous un autre nom
answer-save-mine = Enregistrer ma version ; l’autre est gardée à côté
answer-differences = Montrer les différences
answer-take-over = Reprendre la main

## Lignes à remplir

prompt-save-as = Enregistrer sous
prompt-save-as-help = Le fichier où continuer. Un fichier existant n’est jamais remplacé.
prompt-create = Nouvelle session
prompt-create-help = Le fichier de la nouvelle session.
prompt-proposed = taper le remplace
prompt-go-to = Aller à
prompt-go-to-help = Une section ou un paragraphe : 7 ou 7.3 ; de la deuxième réunion : 2:7.3
prompt-find = Rechercher
prompt-find-help = Mots de tous les comptes rendus, casse ignorée.
prompt-replace = Remplacer
prompt-replace-help = Mots de tous les comptes rendus, casse ignorée.
prompt-replace-by = Remplacer par
prompt-replace-by-help = Ce qui doit les remplacer ; rien : ils sont effacés.
hits = { $count ->
    [0] nulle part
    [one] { $count } occurrence
   *[other] { $count }{ $more } occurrences
 }
formula-title = Paragraphes types
go-to-which = { $number } : dans quel compte rendu ?
abbreviations-title = Abréviations
abbreviations-intro = Une espace après une abréviation la développe ; Backspace aussitôt après l’annule.

## Listes

palette-title = Commandes
findings-title = Constats
export-title = Exporter
preview-title = Lire
issue-title = Publier
issued-title = Documents publiés
changes-title = { $title } · { $count ->
    [0] tel que publié
    [one] { $count } modification depuis la publication
   *[other] { $count } modifications depuis la publication
 }
corrections-title = Corrections
format-word = Word
format-web = HTML
format-markdown = Markdown
format-text = Texte
format-akoma-ntoso = Akoma Ntoso
format-calendar = Calendrier (iCalendar)
format-table = Tableau (CSV)
format-pdf = PDF
ask-title = Qui demande la parole ?
ask-example = égypte !, tunisie pour les États arabes, kenya - Président
floor-to-title = Qui prend la parole ?
add-delegation = Ajouter le nom saisi comme délégation
add-delegation-named = Ajouter « { $name } »
delegations-title = Délégations
calendar-title = Calendrier
add-event = Ajouter le texte saisi comme échéance
statistics-title = Temps de parole
fold-title = De quelles interventions le paragraphe rend-il compte ?
fold-them = { $count ->
    [one] Mettre { $count } intervention dans un paragraphe
   *[other] Regrouper { $count } interventions en un paragraphe
 }
help-title = Touches
help-intro = Ce qui est tapé s’écrit. Chaque commande a une touche ou figure dans la liste de toutes les commandes (Ctrl-P).

## Écran d’accueil

start-line = Pour le secrétaire de réunion : parole, plan, compte rendu, conclusions.
start-title = Ouvrir
start-sample = exemple
start-new = Nouvelle session …
sample-vcc-2020 = Consultation virtuelle des conseillers, juin 2020 (1re séance complète)
sample-vcc-2021 = Consultation virtuelle des conseillers, juin 2021
sample-u4ssc-7 = Septième réunion de U4SSC, 2023
sample-qit4n-10 = Dixième réunion du FG-QIT4N, 2021

## Formulaires

form-about = Session
form-item = Point de l’ordre du jour
form-meeting = Séance
form-slot = Créneau du programme
form-entry = Section du compte rendu
form-paragraph = Paragraphe
form-conclusion = Conclusion
form-delegation = Délégation
form-person = Personne
form-document = Document
form-request = Demande de parole
form-turn = Intervention
form-event = Date du calendrier
form-other = Détails
yes = oui
no = non
field-title = Titre
field-body = Organe
field-gathering = Se désigne comme
field-next-session = Prochaine session
field-place = Lieu
field-series = Série de documents
field-rule = Compétence
field-drafting = Rédigé en
field-published = Publié en
field-from = Du
field-to = Au
field-note = Note privée
field-documents = Documents
field-minutes = Minutes
field-group = Groupe
field-asks = Demande
field-basis = Base juridique
field-name = Nom
field-person-name = Nom
field-kind = Type
field-start = Début prévu
field-stop = Fin impérative
field-began = Ouverte à
field-ended = Levée à
field-record = Numéro du CR
field-record-date = CR daté du
field-slot-item = Point
field-reason = Motif
field-subject = Sujet
field-items = Points
field-settled = Clos sans conclusion
field-text = Texte
field-bare = Sans numéro
field-link = Adresse web
field-scope = Question de
field-formula = Formule
field-proposal = Avec proposition
field-object = Objet de l’accord
field-by-hand = Rédigé à la main
field-verb = Action
field-forward = Transmission
field-addressee = Destinataire
field-addressee-name = Nom
field-what = Objet
field-basis-correspond = Base
field-question = Question
field-due = Échéance
field-due-name = Échéance (mots)
field-urgent = Urgent
field-in-sentence = Dans une phrase
field-short = Nom abrégé
field-code = Code
field-category = Catégorie
field-address = Formule d’appel
field-function = Fonction
field-pronoun = Désignation
field-reference = Cote
field-asking = Demande
field-capacity = En qualité de
field-notes = Notes rapides
field-on = Date
field-arrived = Arrivée
field-left = Départ
field-signalled = Annoncé d’avance
field-limit = Secondes chacun
field-most-days = Jours au plus
field-ranks = Ordre des orateurs
ranks-members-first = membres, puis tous les autres
ranks-each = membres, observateurs, Palestine, organisations, Membres de Secteur
ranks-own = comme dans le fichier
field-once = Observateurs 1 fois
field-signal = Observ. s’annoncent
field-at = Heure fixe

## Choix

rule-consultative = consultation : conclusions proposées seulement
rule-deciding = décision
group-procedural = organisation des travaux
group-urgent = à régler dès à présent
group-may-be-discussed = peut être examiné
group-for-information = pour information
asks-nothing = rien
asks-decision = une décision
asks-resolution = une résolution
asks-both = une décision et une résolution
asks-all = décision, résolution, Règlement financier
kind-meeting = séance
kind-informal = séance informelle
kind-information = séance d’information
kind-test = séance d’essai
scope-substantive = fond
scope-procedural = procédure
formula-concluded = Il en est ainsi conclu
formula-agreed = Il en est ainsi convenu
formula-approved = La réunion approuve …
formula-noted = La réunion prend note …
formula-decided = Il en est ainsi décidé
verb-note = prendre note
verb-approve = approuver
verb-endorse = entériner
verb-defer = reporter
verb-correspond = consulter par correspondance
verb-invite = inviter
verb-encourage = encourager
verb-entrust = confier
verb-free = en termes libres
forward-none = selon la règle
forward-propose = lui proposer de
forward-recommend = lui recommander de
addressee-secretariat = le secrétariat
addressee-secretary-general = le Secrétaire général
addressee-chair = le Président
addressee-member-states = les États Membres
addressee-members = les membres de l’organe
addressee-named = un autre destinataire
basis-rule-32 = article 3, paragraphe 2
basis-convention = la Convention
category-member = membre
category-observer-state = État Membre observateur
category-state-of-palestine = État de Palestine
category-organization = organisation
category-sector-member = Membre de Secteur
category-group = groupe
category-secretariat = secrétariat
pronoun-unknown = par la délégation
pronoun-she = elle
pronoun-he = il
pronoun-they = forme neutre
asking-statement = déclaration
asking-introduction = présentation
asking-reply = réponse
asking-right-of-reply = droit de réponse
asking-point-of-order = motion d’ordre
standing-absent = absent
standing-connecting = en connexion
language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol
status-draft = Projet
status-read-out = Lue
status-concluded = Adoptée
status-reopened = Rouverte
status-withdrawn = Retirée
status-amended = modifiée depuis
list-chair = Présidence
list-secretary-general = Secrétaire général
list-secretary = Secrétaire de la réunion
list-secretariat = Secrétariat
none-issued = Rien n’a encore été publié. « Publier un document » lui donne son numéro.
issued-unchanged = tel que publié
issue-unchanged = { $reference } est tel que publié : il n’y a rien à publier de nouveau. F12 l’écrit encore une fois.
issue-nothing-changed = Rien n’a changé depuis { $reference }.
issued-stale = { $count ->
    [one] { $count } modification depuis
   *[other] { $count } modifications depuis
 }
issued-unknown = contenu publié inconnu
day-title = Documents du jour
day-meeting = Séance
day-formats = Formats
day-languages = Langues
day-issue = Les publier
day-help = Espace coche ou décoche, les flèches déplacent. Entrée écrit { $count ->
    [one] un fichier
   *[other] { $count } fichiers au plus
 } dans un dossier à la date du jour.
day-write = Écrire
day-nothing = Choisissez au moins un format et une langue.
papers-progress = Écriture des documents : { $number } sur { $most } …
papers-written = { $count ->
    [one] { $count } fichier écrit
   *[other] { $count } fichiers écrits
 } dans { $path }. { $findings ->
    [0] Aucun constat
    [one] { $findings } constat
   *[other] { $findings } constats
 }{ $awaiting ->
    [0] .
    [one] ; { $awaiting } texte à traduire.
   *[other] ; { $awaiting } textes à traduire.
 }
no-paragraph = Allez d’abord à un paragraphe du compte rendu.
no-corrections = Aucune correction demandée. « Corriger paragraphe » en consigne une.
form-correction = Correction
field-printed = Au lieu de
field-corrected = Lire
field-asked-by = Demandée par
field-asked-at = Demandée le
field-answer = Suite donnée
answer-open = en suspens
answer-accepted = acceptée
answer-refused = refusée

## Deux copies d’une même session
differences-title = Ce qui est ici et ce que quelqu’un d’autre a écrit dans le fichier
difference-mine = Ici :
difference-theirs = Dans le fichier :
difference-only-mine = Seulement ici :
difference-only-theirs = Seulement dans le fichier :
difference-other = Elles diffèrent par d’autres détails que le texte.
difference-none = Elles contiennent la même chose.
difference-more = { $count ->
    [one] Encore une.
   *[other] Encore { $count }.
 }
stops-over = Le programme s’est arrêté deux fois en reprenant le journal { $journal }. Il n’y a plus touché : vous voyez la session telle que le fichier la contient, en lecture seule. Restaurez le journal dans un nouveau fichier avec « plenary recover { $path } ».
stops-over-brief = son journal n’a pas été repris
