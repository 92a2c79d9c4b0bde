### See the same file in English for notes.

joins = de_+le_>du_ de_+les_>des_ à_+le_>au_ à_+les_>aux_ de_+a>d’a de_+à>d’à de_+â>d’â de_+e>d’e de_+é>d’é de_+è>d’è de_+ê>d’ê de_+i>d’i de_+î>d’î de_+o>d’o de_+ô>d’ô de_+u>d’u de_+û>d’û de_+A>d’A de_+À>d’À de_+E>d’E de_+É>d’É de_+È>d’È de_+I>d’I de_+O>d’O de_+U>d’U que_+a>qu’a que_+à>qu’à que_+â>qu’â que_+e>qu’e que_+é>qu’é que_+è>qu’è que_+ê>qu’ê que_+i>qu’i que_+î>qu’î que_+o>qu’o que_+ô>qu’ô que_+u>qu’u que_+û>qu’û que_+A>qu’A que_+À>qu’À que_+E>qu’E que_+É>qu’É que_+È>qu’È que_+I>qu’I que_+O>qu’O que_+U>qu’U

between-sentences = { " " }
between-clauses = { " " };{ " " }

## Documents, sans article, puis avec article. « de » et « le » se contractent d’après « joins ».

documents = { $count ->
        [one] Document{"\u00A0"}{ $list }
       *[other] Documents{"\u00A0"}{ $list }
    }
documents-the = { $count ->
        [one] le Document{"\u00A0"}{ $list }
       *[other] les Documents{"\u00A0"}{ $list }
    }
documents-of = { documents-the }
list-two = { $a } et { $b }
list-next = { list-plain }
list-last = { $a } et { $b }
list-plain = { $a }, { $b }
revision = (Rév.{ $n })
addendum = (Add.{ $n })
corrigendum = (Corr.{ $n })

## Dates et heures

month-name = { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
from-month-name = { $from-month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
weekday-name = { $weekday ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }
day-number = { $day ->
        [1] 1er
       *[other] { $day }
    }
from-day-number = { $from-day ->
        [1] 1er
       *[other] { $from-day }
    }
date = { day-number } { month-name } { $year }
day = { weekday-name } { date }
dates = { $same ->
        [month] { from-day-number }-{ date }
        [year] { from-day-number } { from-month-name } - { date }
       *[nothing] { $from } - { $to }
    }
from-hour = { $m ->
        [0] { $h ->
            [0] 0 heure
            [1] 1 heure
           *[other] { $h } heures
        }
       *[other] { $h } h { $minute }
    }
to-hours = { $to-m ->
        [0] { $to-h ->
            [0] 0 heure
            [1] 1 heure
           *[other] { $to-h } heures
        }
       *[other] { $to-h } h { $to-minute }
    }
hours = de { from-hour } à { to-hours }
day-and-hours = { day }, { hours }
time = { $hour }:{ $minute }
duration = { $size ->
        [hours] { $hours } h { $minutes } min
        [minutes] { $minutes } min { $seconds } s
       *[seconds] { $seconds } s
    }

## Séances : toujours un nom féminin, sans article.

ordinal = { $n ->
        [1] première
        [2] deuxième
        [3] troisième
        [4] quatrième
        [5] cinquième
        [6] sixième
        [7] septième
        [8] huitième
        [9] neuvième
        [10] dixième
        [11] onzième
        [12] douzième
       *[other] { $n }e
    }
meeting-name = { $kind ->
        [informal] { ordinal } séance informelle
        [information] { ordinal } séance d’information
        [test] { ordinal } séance d’essai
       *[meeting] { ordinal } séance
    }
    .of = { meeting-name }
    .at = { meeting-name }

## Orateurs. En minuscules ; la majuscule de début de phrase vient d’elle-même.

speaker-chair = { $pronoun ->
        [she] { $acting ->
            [yes] la Présidente par intérim
           *[no] la Présidente
        }
       *[other] { $acting ->
            [yes] le Président par intérim
           *[no] le Président
        }
    }
speaker-secretary-general = { $pronoun ->
        [she] la Secrétaire générale
       *[other] le Secrétaire général
    }
speaker-secretary = { $pronoun ->
        [she] la secrétaire de la réunion
       *[other] le secrétaire de la réunion
    }
speaker-secretariat = le représentant du secrétariat
# { $place } « dans une phrase » porte son article (« la Tunisie », « le Canada ») ; sinon, entre parenthèses.
speaker-delegation = { $who ->
        [member] { $inflected ->
            [yes] le conseiller de { $place }
           *[no] le conseiller ({ $place })
        }
        [observer] { $inflected ->
            [yes] l’observateur de { $place }
           *[no] l’observateur ({ $place })
        }
        [group] le Président de { $place }
       *[other] { $inflected ->
            [yes] le représentant de { $place }
           *[no] le représentant ({ $place })
        }
    }
person = { $has-address ->
        [yes] { $address } { $name }
       *[no] { $name }
    }
one-who = { $who ->
        [member] conseiller
        [observer] observateur
        [group] président de groupe
       *[other] représentant
    }
many-who = { $who ->
        [member] conseillers
        [observer] observateurs
        [group] présidents de groupe
       *[other] représentants
    }
of-many-who = { $who ->
        [observer] d’observateurs
       *[other] de { many-who }
    }
unnamed =
    .one = un { one-who }
    .another = un autre { one-who }
    .two = deux { many-who }
    .three-other = trois autres { many-who }
    .some = certains { many-who }
    .others = d’autres { many-who }
    .several = plusieurs { many-who }
    .a-number = un certain nombre { of-many-who }
    .numerous = de nombreux { many-who }
    .all = les { many-who }
opening = { $speaker }{ " " }
debate-opening = Au cours du débat qui s’ensuit,{ " " }

## Titres

paper = { $paper ->
        [agenda] projet d’ordre du jour
        [plan] plan de gestion du temps
        [record] compte rendu analytique
        [report] rapport sur les conclusions proposées
        [ballot] consultation par correspondance
        [floor] temps de parole
        [corrigendum] corrigendum
       *[outcomes] résultats
    }
paper-of = { $paper ->
        [agenda] projet d’ordre du jour de la { $of-meeting }
        [plan] plan de gestion du temps de la { $of-meeting }
        [record] compte rendu analytique de la { $of-meeting }
        [report] rapport sur la { $meeting }
        [ballot] consultation par correspondance consécutive à la { $meeting }
        [floor] temps de parole à la { $meeting }
        [corrigendum] corrigendum au compte rendu analytique de la { $of-meeting }
       *[outcomes] résultats de la { $of-meeting }
    }

## Parties

document-label = Document{"\u00A0"}{ $name }
original-label = Original : { $name }
revision-of = Révision { $n } du Document{"\u00A0"}{ $name }
language-name = { $language ->
        [ar] arabe
        [zh] chinois
        [fr] français
        [ru] russe
        [es] espagnol
       *[en] anglais
    }
chair-label = { $pronoun ->
        [she] Présidente
       *[other] Président
    }
acting-chair-label = { $pronoun ->
        [she] Présidente par intérim
       *[other] Président par intérim
    }
later-label = Puis
labelled = { $label } : { $text }
subjects-discussed = Sujets traités
documents-heading = Documents
continued = (suite)
nothing = -
bracketed = ({ $text })
quoted = « { $text } »

## En-têtes

place-and-dates = { $has-place ->
        [yes] { $has-dates ->
            [yes] { $place }, { $dates }
           *[no] { $place }
        }
       *[no] { $dates }
    }
officer = { $person } ({ $country })
page-of-pages = page { $page } sur { $pages }
signature-secretary-general = { $pronoun ->
        [she] La Secrétaire générale :
       *[other] Le Secrétaire général :
    }
signature-chair = { $pronoun ->
        [she] La Présidente :
       *[other] Le Président :
    }

## Sujets

subjects-joined = { $a } ; { $b }
subject-continued = { $subject } { continued }
subject-with-documents = { $subject } { $documents }

## Résultats

outcomes-preamble-consultative = Les résultats ci-après sont soumis aux participants pour vérification. Aucune décision n’a été prise sur les questions de fond : le présent document indique ce que { $gathering } souhaite soumettre à { $next }.
outcomes-preamble-deciding = Les résultats ci-après sont soumis aux participants pour vérification.
outcome-none = Aucune conclusion n’a été consignée.

## Marques

mark-awaiting = à{"\u00A0"}traduire
mark-stale = traduction à vérifier, l’original ayant été modifié
mark-author = Secrétariat

## Ordre du jour et plan de gestion du temps

agenda-group-procedural = Organisation des travaux
agenda-group-urgent = Points à régler dès à présent
agenda-group-may-be-discussed = Points pouvant être examinés
agenda-group-for-information = Points pour information
item-heading = Sujet
agenda-asks-heading = Décision ou résolution
agenda-asks-decision = Décision
agenda-asks-resolution = Résolution
agenda-asks-financial-regulations = Règlement financier
hours-heading = Heures
planned-heading = Prévu
actual-heading = Effectif
planned-minutes = { $minutes } min
calendar-heading = Calendrier
plan-break = Pause
from-to = { $from }-{ $to }
plan-carried-over = Reporté : { $reason }

## Rapport et consultation par correspondance

report-preamble-consultative = Le présent rapport rassemble ce que { $gathering } souhaite soumettre à { $next }. Les conseillers ont été consultés ; les conclusions ci-après sont des propositions, et chacune d’elles peut être réexaminée.
report-preamble-deciding = Le présent rapport rassemble les conclusions de la session.
report-proposed = Conclusions proposées
report-deferred = Questions reportées
report-correspondence = Questions soumises à consultation par correspondance
report-clause = { $next } est invitée à : { $clause }.
question-heading = Question
ballot-basis = { $basis ->
        [convention] article 3 de la Convention et section 7 des Règles générales régissant les conférences, assemblées et réunions de l’Union
       *[rule] article 3, paragraphe 2, du Règlement intérieur
    }
deadline-heading = Réponse avant le
ballot-preamble-all-members = Conformément à l’article 3, paragraphe 2, du Règlement intérieur, la majorité simple des membres ayant le droit de vote est requise : { $majority } sur { $members }.
ballot-preamble-replies = Conformément à l’article 3, paragraphe 2, du Règlement intérieur, la majorité simple des réponses reçues est requise.
ballot-none = Aucune consultation par correspondance n’a été organisée.
ballot-yes = Pour
ballot-no = Contre
ballot-abstains = Abstention
ballot-majority = Requis
ballot-replies = Réponses reçues

## Temps de parole

floor-speaker = Orateur
floor-category = Catégorie
floor-turns = Interventions
floor-time = Durée
floor-connecting = Perdu en connexion
floor-outside = Hors ordre du jour
floor-category-member = Conseillers
floor-category-observer-state = États Membres observateurs
floor-category-state-of-palestine = État de Palestine
floor-category-organization = Organisations
floor-category-sector-member = Membres de Secteur
floor-category-group = Groupes
floor-category-chair = Présidence
floor-category-secretariat = Secrétariat

## Corrigendum

corrigendum-paragraph = Paragraphe { $number }
corrigendum-for-read = Au lieu de { $for }, lire { $read }.
corrigendum-reads = Lire comme suit : { $read }
corrigendum-none = Aucune correction n’a été acceptée.
