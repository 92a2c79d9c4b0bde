### Voir les notes du fichier anglais. Le compte rendu est au présent. « de » + « le » et les
### élisions se font d’après « joins » (papers.ftl). Ce qu’une personne a écrit commence par son
### article (« le rapport ») ou, pour une action, par un infinitif (« étudier … »).

the-gathering = la réunion
the-body = le Conseil
the-next-session = la prochaine session de { $body }

object = { $has-text ->
        [yes] { $has-documents ->
            [yes] { $verb ->
                [note] { $text } figurant dans { $the-documents }
               *[other] { $text } ({ $documents })
            }
           *[no] { $text }
        }
       *[no] { $has-documents ->
            [yes] { $the-documents }
           *[no] la question
        }
    }
object-of = { object }

## Verbes

act-note =
    .wish = prendre note de { $object }{ $due }
    .forward = prendre note de { $object }{ $due }
    .done = prend note de { $object }{ $due }
    .report = prendre note de { $object }{ $due }
act-approve =
    .wish = approuver { $object }{ $due }
    .forward = approuver { $object }{ $due }
    .done = approuve { $object }{ $due }
    .report = approuver { $object }{ $due }
act-endorse =
    .wish = entériner { $object }{ $due }
    .forward = entériner { $object }{ $due }
    .done = entérine { $object }{ $due }
    .report = entériner { $object }{ $due }
act-invite =
    .wish = inviter { $whom } à { $text }{ in-brackets }{ $due }
    .forward = inviter { $whom } à { $text }{ in-brackets }{ $due }
    .done = invite { $whom } à { $text }{ in-brackets }{ $due }
    .report = inviter { $whom } à { $text }{ in-brackets }{ $due }
act-encourage =
    .wish = encourager { $whom } à { $text }{ in-brackets }{ $due }
    .forward = encourager { $whom } à { $text }{ in-brackets }{ $due }
    .done = encourage { $whom } à { $text }{ in-brackets }{ $due }
    .report = encourager { $whom } à { $text }{ in-brackets }{ $due }
act-entrust =
    .wish = confier à { $to-whom } { $object }{ $due }
    .forward = confier à { $to-whom } { $object }{ $due }
    .done = confie à { $to-whom } { $object }{ $due }
    .report = confier à { $to-whom } { $object }{ $due }
act-free =
    .wish = { $text }{ in-brackets }{ $due }
    .forward = { $text }{ in-brackets }{ $due }
    .done = convient de { $text }{ in-brackets }{ $due }
    .report = { $text }{ in-brackets }{ $due }
act-defer =
    .report = poursuivre l’examen de { $of-object }{ because }
act-correspond =
    .report = prendre en considération le fait qu’{ a-consultation } doit être organisée{ organized }{ in-view-of-urgency }

large-words = Conseil | État | États | Président | Présidente | Union | Secrétaire | Directeur | Directrice | Bureau | Convention | Constitution | Résolution | Décision | Document | Documents | Membre | Membres | Secteur | Secteurs | Règlement
reason-begins = car | parce | étant donné | compte tenu | puisque | faute | en raison | vu | afin | pour | dès lors
because = { $has-reason ->
        [yes] { $connected ->
            [yes] , { $reason }
           *[no] , pour la raison suivante : { $reason }
        }
       *[no] { "" }
    }
in-view-of-urgency = { $urgent ->
        [yes] , compte tenu de l’urgence de la question
       *[no] { "" }
    }
basis = { $basis ->
        [convention] { " " }conformément à l’article 3 de la Convention et à la section 7 des Règles générales régissant les conférences, assemblées et réunions de l’Union
       *[rule] { " " }conformément à l’article 3, paragraphe 2, du Règlement intérieur
    }
question = { $has-question ->
        [yes] , sur la question suivante : { $question }
       *[no] { "" }
    }
a-consultation = une consultation par correspondance
organized = { basis }{ due-comma }{ question }
due-comma = { $has-due ->
        [yes] ,{ $due }
       *[no] { "" }
    }

## Échéances

due = { $kind ->
        [date] { " " }d’ici au { $when }
        [meeting] { " " }à la { $when }
        [item] { " " }au titre du { $when }
        [next] { " " }à { $when }
       *[named] { " " }{ $when }
    }
defer-to = { $kind ->
        [date] le { $when }
        [meeting] la { $when }
        [item] l’examen du { $when }
       *[other] { $when }
    }
item = point { $number } de l’ordre du jour ({ $title })
in-brackets = { $has-documents ->
        [yes] { " " }({ $documents })
       *[no] { "" }
    }
due-joints = { "" }

## Destinataires, avec leur article

addressee = { $to ->
        [secretariat] le secrétariat
        [secretary-general] le Secrétaire général
        [chair] le Président
        [member-states] les États Membres
        [members] les conseillers
        [delegation] { $inflected ->
            [yes] { $name }
           *[no] la délégation concernée ({ $name })
        }
       *[named] { $name }
    }
addressee-to = { addressee }

## Transmission à la prochaine session

forward = { $manner ->
        [recommend] { $again ->
            [yes] recommander à { $body } de { $clause }
           *[no] recommander à { $next } de { $clause }
        }
       *[propose] { $again ->
            [yes] proposer à { $body } de { $clause }
           *[no] proposer à { $next } de { $clause }
        }
    }

## Proposition

proposal = { $by ->
        [chair] { $again ->
            [yes] { they } croit en outre comprendre que la réunion souhaite { $clause }.
           *[no] { $proposer } croit comprendre que { $gathering } souhaite { $clause }.
        }
       *[other] { $again ->
            [yes] { they } propose en outre { proposed }.
           *[no] { $proposer } propose { proposed }.
        }
    }
proposed = { $verb ->
        [free] de { $clause }
       *[other] { $again ->
            [yes] à la réunion de { $clause }
           *[no] à { $gathering } de { $clause }
        }
    }
they = { $pronoun ->
        [she] elle
        [he] il
       *[other] { $proposer }
    }
proposal-defer = { $again ->
        [yes] { they }
       *[no] { $proposer }
    } propose de reporter la poursuite de l’examen de { $of-object } à { $to }{ because }.
proposal-correspond = { $urgent ->
        [yes] compte tenu de l’urgence de la question, { a-consultation } devrait être organisée{ organized }.
       *[no] { a-consultation } devrait être organisée{ organized }.
    }

## Décision. Sans accord en genre ni en nombre : c’est la réunion qui approuve.

decision =
    .concluded = il en est ainsi conclu.
    .agreed = il en est ainsi convenu.
    .decided = il en est ainsi décidé.
    .approved = { $gathering } approuve { $object }.
    .noted = { $gathering } prend note de { $object }.

## Résultats

outcome-wished = { $again ->
        [yes] { $gathering } souhaite en outre { $clause }.
       *[no] { $gathering } souhaite { $clause }.
    }
outcome-done = { $again ->
        [yes] en outre, { $gathering } { $clause }.
       *[no] { $gathering } { $clause }.
    }
outcome-defer = la poursuite de l’examen de { $of-object } est reportée à { $to }{ because }.
outcome-correspond = { $urgent ->
        [yes] compte tenu de l’urgence de la question, { a-consultation } doit être organisée{ organized }.
       *[no] { a-consultation } doit être organisée{ organized }.
    }

## Rapport

report-two = { $a } ; et { $b }
report-more = { $a } ; { $b }
report-last = { $a } ; et { $b }

verbs-of-saying = dit que | indique que | fait observer que | estime que | souligne que | propose que
