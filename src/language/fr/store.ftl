### Fichiers, journal et récupération : une phrase pour la cause, une pour le remède.

## Lecture

read-not-there = La session { $path } n’existe pas. Vérifiez son nom, ou créez-en une avec « plenary new ».
read-not-a-file = { $path } est { $kind ->
    [folder] un dossier
    [pipe] un tube nommé
    [device] un périphérique
    [socket] un socket
   *[other] autre chose
 }, et non un fichier de session. Indiquez le nom d’un fichier.
read-too-large = { $path } dépasse { $most } Mo, plus qu’une session ne peut occuper. Vérifiez qu’il s’agit du bon fichier.
read-refused = Impossible de lire { $path } : { $why }. Vérifiez le fichier et réessayez.
read-not-utf8 = { $path }:{ $at }: ce texte n’est pas en UTF-8. Convertissez le fichier en UTF-8, ou prenez une copie de sauvegarde (« plenary recover »).
read-syntax = { $path }:{ $at }: { $expected }. Corrigez à cet endroit, ou prenez une copie de sauvegarde (« plenary recover »).
read-too-new = { $path } est au format { $format } ; ce programme connaît le format { $ours }. Ouvrez-le avec une version plus récente de plenary.
read-too-old = { $path } est au format { $format }, que ce programme ne peut pas mettre à jour. Ouvrez-le d’abord avec une version plus ancienne de plenary.
read-no-journal = { $path } est un journal qui ne contient aucune session. Ouvrez la session elle-même.
read-stops-over = { $path } n’a pas été ouvert : le programme s’est arrêté deux fois sur son journal { $journal }, et le fichier seul est illisible. Restaurez une des versions que montre « plenary recover ».
expected-more = le fichier se termine trop tôt
expected-mark = « { $mark } » attendu
expected-string = chaîne entre guillemets droits attendue
expected-boolean = true ou false attendu
expected-number = nombre entier attendu
expected-option = Some(…) ou None attendu
expected-name = nom attendu
expected-field = le champ { $name } manque
expected-once = le champ { $name } figure deux fois
expected-other-field = le champ { $found } n’existe pas ; champs connus : { $known }
expected-other-choice = { $found } n’existe pas ; valeurs connues : { $known }
expected-less-depth = trop de parenthèses imbriquées
expected-nothing = il reste du texte après la fin de la session
expected-moment = un moment tel que "2020-06-09T12:00:00+02:00" était attendu, non { $found }
expected-date = une date telle que "2020-06-09" était attendue, non { $found }
expected-id = un identifiant de 1 à 12 minuscules, chiffres ou traits d’union était attendu, non { $found }
expected-reference = une cote telle que "C20/24" ou "VC/1(Rev.2)" était attendue, non { $found }
expected-text = un texte entre guillemets, ou (written: …, translations: …), était attendu, non { $found }
expected-other = { $what }
clock-changed = L’horloge de cette machine a été décalée de { $seconds } secondes. Les durées en cours continuent comme avant.
save-changed-underneath = NON ENREGISTRÉ : quelqu’un d’autre a modifié { $path }. Gardez les deux versions, ou enregistrez sous un autre nom.

## Enregistrement

save-exists = { $path } existe déjà et n’a pas été touché. Choisissez un autre nom.
save-not-a-file = NON ENREGISTRÉ : { $path } est maintenant { $kind ->
    [folder] un dossier
    [pipe] un tube nommé
    [device] un périphérique
    [socket] un socket
   *[other] autre chose
 }. Enregistrez sous un autre nom (Ctrl-P, Enregistrer sous).
save-read-only = NON ENREGISTRÉ : { $path } est en lecture seule. Autorisez l’écriture, ou enregistrez sous un autre nom (Ctrl-P, Enregistrer sous).
save-folder-gone = NON ENREGISTRÉ : le dossier de { $path } a disparu. Enregistrez sous un autre nom (Ctrl-P, Enregistrer sous).
save-taken-over = NON ENREGISTRÉ : quelqu’un a repris { $path } sur un autre ordinateur. Enregistrez sous un autre nom (Ctrl-P, Enregistrer sous).
save-too-large = NON ENREGISTRÉ : la session dépasserait { $most } Mo. Divisez-la, ou raccourcissez ce qui a été collé.
save-diverged = NON ENREGISTRÉ en raison d’une erreur de ce programme ; tout est dans le journal. Quittez, puis rouvrez la session.
save-refused = NON ENREGISTRÉ : { $why } ({ $path }). Remédiez-y, ou enregistrez sous un autre nom (Ctrl-P, Enregistrer sous).
saved-other-names = { $count ->
    [one] Le fichier porte un autre nom, qui garde l’ancienne version.
   *[other] Le fichier porte { $count } autres noms, qui gardent l’ancienne version.
 }
saved-no-backup = Enregistré, mais sans copie de sauvegarde de l’ancienne version : { $why }.
copied = Écrit dans { $path }.
theirs-kept = Ce que quelqu’un d’autre avait écrit est gardé dans { $path }.
journal-failed = ERREUR : ce que vous tapez n’est qu’en mémoire : { $why }. Remédiez-y, ou enregistrez ailleurs tout de suite (Ctrl-P, Enregistrer sous).
journal-works = Le journal fonctionne de nouveau et il est complet.
journal-moved = Le dossier n’accepte pas le journal ; celui-ci continue dans { $path }.
taken-over = La session est { $holder } : elle a été reprise là-bas, faute de signe de vie d’ici ou parce qu’un autre dossier a pris la place de celui-ci. Plus rien n’est enregistré d’ici dans le fichier ; ce que vous tapez est gardé dans le dossier d’état. Enregistrez sous un autre nom.
holder-silent = La session est { $holder }, mais on n’a plus de nouvelles de là-bas depuis une minute. Ne la reprenez que si vous savez que personne n’y travaille.
holder-left = La session a été fermée là-bas. Vous pouvez maintenant y travailler.
holder = utilisé par { $has-user ->
    [yes] { $user }
   *[no] quelqu’un
 }{ $has-host ->
    [yes] { " " }sur { $host }
   *[no] { "" }
 }{ $has-since ->
    [yes] { " " }depuis { $since }
   *[no] { "" }
 }
newer-format = écrit par une version plus récente de plenary (format { $format })
crashed = plenary s’est arrêté en raison d’une erreur du programme ({ $place }). Rien de ce qui a été tapé n’est perdu : rouvrez la session, ou lancez « plenary recover ».
crashed-journal = Son journal est { $path }.
left-unsaved = { $count ->
    [one] { $count } modification n’est pas encore dans { $path }, mais dans son journal : elle reviendra à l’ouverture.
   *[other] { $count } modifications ne sont pas encore dans { $path }, mais dans son journal : elles reviendront à l’ouverture.
 }
left-rescued = Le journal n’a pas pris ce qui a été tapé en dernier. La session entière est dans { $path }.
new-session-title = Nouvelle session
left-not-kept = Ce qui a été tapé en dernier n’est peut-être pas sur le disque. Avant toute chose, ouvrez la session et vérifiez.
changed-underneath = Quelqu’un d’autre a modifié le fichier de la session pendant que vous travailliez. Rien n’a été écrasé.

## Après une panne

recovered = { $changes ->
    [one] { $changes } modification non enregistrée récupérée
   *[other] { $changes } modifications non enregistrées récupérées
 } ({ $since }–{ $last }). Ctrl-Z annule.
recovered-all = Le fichier était illisible ; toute la session a été récupérée de son journal, jusqu’à { $last }.
note-journal-aside = Un journal qui ne correspond pas à ce fichier est mis de côté pendant 30 jours : { $path }. « plenary recover » le montre et le restaure.
note-journal-beside = Le journal { $path } contient des modifications qui ne correspondent pas au fichier tel qu’il est, et elles ne sont pas montrées ici. « plenary recover » les montre et les restaure.
note-journal-aside-saved = Le fichier n’est plus ce qui avait été enregistré ici. Cette version est gardée 30 jours dans { $path }.
note-asides-gone = { $count ->
    [one] Un journal mis de côté il y a plus de 30 jours a été supprimé : { $path }.
   *[other] { $count } journaux mis de côté il y a plus de 30 jours ont été supprimés, dont { $path }.
 }
note-journal-damaged = Une partie du journal était endommagée ; le journal entier est gardé dans { $path }.
note-not-aside = Un journal qui ne correspond pas à ce fichier n’a pas pu être déplacé et reste dans { $path }.
note-no-lock = Verrouillage impossible dans ce dossier : assurez-vous que personne d’autre n’ouvre la session.
note-read-only-file = Le fichier est en lecture seule : pour garder vos modifications, enregistrez sous un autre nom (Ctrl-P, Enregistrer sous).
note-older = Le fichier a été écrit par une version plus ancienne de plenary (format { $format }) ; le prochain enregistrement le mettra à jour.

## Ce que dit le système

why-full = le disque est plein
why-quota = votre quota est épuisé
why-limit = la taille des fichiers est limitée
why-forbidden = accès non autorisé
why-read-only = le disque est en lecture seule
why-gone = élément introuvable
why-exists = ce nom est déjà pris
why-network = le disque réseau ne répond plus
why-other = refus du système (code { $code })

## Documents

paper-no-meeting = Ce document est celui d’une séance. Indiquez laquelle : --meeting 1.
paper-unknown-meeting = Cette séance n’existe pas. « plenary check » énumère ce qu’il y a.
format-not-built = Le format { $format } n’est pas compris dans ce programme : « cargo build --release --features { $format } » en produit un qui l’a. Ou bien choisissez docx, html, md, txt, akn, ics ou csv, ou imprimez le html depuis un navigateur.
format-nothing = Ce document n’a rien qui puisse être écrit au format { $format }. Choisissez docx, html, md, txt ou akn.
# $letter: a letter of the paper; $code: its number in Unicode ("U+4F1A").
format-no-font = Aucune police de ce système n’a le caractère « { $letter } » ({ $code }), dont ce document a besoin. Installez une police pour cette écriture, par exemple une police Noto, ou choisissez docx ou html au lieu de { $format }.
format-refused = Le document n’a pas pu être composé en { $format }. Choisissez docx ou html et imprimez ce fichier.
sample-not-made = La copie de l’exemple n’a pas pu être créée. « plenary sample » l’écrit où vous voulez.
