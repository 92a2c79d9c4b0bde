### Voir les notes du fichier anglais. Le nom d’une chose vient après deux points, sans accord.

kind = { $kind ->
        [about] session
        [objective] objectif
        [delegation] délégation
        [person] personne
        [document] document
        [item] point de l’ordre du jour
        [request] demande de parole
        [meeting] séance
        [slot] créneau du programme
        [entry] section du compte rendu
        [turn] intervention
        [paragraph] paragraphe
        [correction] correction
        [conclusion] conclusion
        [action] partie d’une conclusion
        [issued] document publié
        [event] événement du calendrier
        [contribution] contribution
        [reply] réponse à la consultation sur les points
       *[vote] réponse au scrutin
    }
named = { $has-title ->
        [yes] { $has-number ->
            [yes] { kind } { $number } (« { $title } »)
           *[no] { $kind ->
                [meeting] la { $title }
                [person] { $title }
               *[other] { kind } « { $title } »
            }
        }
       *[no] { $has-number ->
            [yes] { kind } { $number }
           *[no] { $has-section ->
                [yes] { kind } (section { $section })
               *[no] { kind } { $id }
            }
        }
    }
names-two = { $a } et { $b }
names-more = { $a }, { $b }

refusal-unknown = L’élément { $id } n’existe plus dans cette session. Vérifiez s’il a été supprimé ou annulé.
refusal-no-place = Emplacement impossible (sous : { $parent }) pour : { kind }. Choisissez un autre emplacement.
refusal-same-id = L’identifiant { $id } est déjà pris ou vide. Donnez-en un autre, ou n’en donnez pas pour qu’il soit tiré au sort.
refusal-missing = Référence à « { $name } » introuvable ou d’une autre nature dans : { $node }. Ajoutez d’abord cet élément, ou désignez-en un autre.
refusal-named = Suppression impossible : { $node }. Cet élément est encore désigné par : { $by }. Retirez d’abord cette référence.
refusal-mismatch = Le texte a changé entre-temps : { $node }. Relisez-le et refaites la modification.
refusal-unclean = Le texte contient des caractères qu’aucun texte ne peut contenir, comme un saut de ligne ou une séquence d’échappement. Supprimez-les, ou collez-le de nouveau en texte brut.
refusal-stop-before-start = Fin avant le début : { $node }. Donnez une heure de fin plus tardive.
refusal-misplaced = Emplacement impossible : { $node }. Choisissez un autre emplacement.

fault-no-id = Un élément n’a pas d’identifiant : { kind }. Donnez-lui de 1 à 12 lettres minuscules, chiffres ou traits d’union.
fault-same-id = L’identifiant { $id } ({ kind }) figure aussi ailleurs. Changez l’un des deux.
fault-missing = Référence à { $name }, introuvable, dans : { kind } { $id }. Corrigez le nom ou ajoutez ce qu’il désigne.
fault-wrong-kind = Référence à { $name } dans : { kind } { $id }. C’est un élément d’une autre nature : { $found }. Corrigez le nom.
fault-unclean = Caractères interdits, comme une séquence d’échappement, dans un texte de : { kind } { $id }. Supprimez-les.
fault-stop-before-start = La séance { $id } se termine avant d’avoir commencé. Corrigez ses heures.

reference-empty = Il n’y a pas de référence. Écrivez-la par exemple C20/24.
reference-body = « { $text } » ne commence pas par une série comme C20 ou VC. Écrivez de une à six majuscules et l’année, puis une barre oblique.
reference-number = « { $text } » n’a pas de numéro de document. Écrivez-le après la barre oblique, comme dans C20/24.
reference-slash = Dans « { $text } », une barre oblique précède la révision. Écrivez-la sans barre, comme dans C20/24(Rév.1).
reference-suffix = La fin de « { $text } » est inconnue. Écrivez les révisions, addenda et corrigenda ainsi : (Rév.1), (Add.1), (Corr.1).
