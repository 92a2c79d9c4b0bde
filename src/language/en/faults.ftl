### What was refused, and what does not fit. One sentence says the cause, one the remedy.
### A term or message may be used inside this file only.

## Names of the kinds of things. $kind is the same in all of these.

kind = { $kind ->
        [about] session
        [objective] objective
        [delegation] delegation
        [person] person
        [document] document
        [item] agenda item
        [request] request for the floor
        [meeting] meeting
        [slot] slot of the programme
        [entry] section of the record
        [turn] intervention
        [paragraph] paragraph
        [correction] correction
        [conclusion] conclusion
        [action] part of a conclusion
        [issued] issued paper
        [event] event of the calendar
        [contribution] contribution
        [reply] reply to the consultation on items
       *[vote] reply in a ballot
    }
# A thing by its number, its title, or both; where it has neither, by its id.
named = { $has-title ->
        [yes] { $has-number ->
            [yes] { kind } { $number } (“{ $title }”)
           *[no] { kind } “{ $title }”
        }
       *[no] { $has-number ->
            [yes] { kind } { $number }
           *[no] { kind } { $id }
        }
    }
names-two = { $a } and { $b }
names-more = { $a }, { $b }

## What a session refused to do

refusal-unknown = There is no { $id } in this session any more. Look whether it was removed or undone.
refusal-no-place = No { kind } can stand under { $parent }, or what it was to follow has gone. Choose another place.
refusal-same-id = The name { $id } is taken or empty. Give it another one, or leave the name out to have one drawn.
refusal-missing = { $node } refers to { $name }, which is not there or is of the wrong kind. Add it first, or refer to something else.
refusal-named = { $node } cannot be removed, because { $by } still { $count ->
        [one] refers
       *[other] refer
    } to it. Take that reference out first.
refusal-mismatch = The text of { $node } has changed in the meantime. Look at it again and repeat the change.
refusal-unclean = The text holds characters that no text may hold, such as line breaks or escape sequences. Remove them, or paste it again as plain text.
refusal-stop-before-start = { $node } would end before it starts. Give it a later hour to stop.
refusal-misplaced = { $node } cannot stand there. Choose another place.

## What does not fit in a file

fault-no-id = One { kind } has no id. Give it one of 1 to 12 small letters, digits or hyphens.
fault-same-id = The id { $id } of this { kind } stands at another place too. Give one of the two another id.
fault-missing = The { kind } { $id } refers to { $name }, which is not there. Correct the name or add what it names.
fault-wrong-kind = The { kind } { $id } refers to { $name }, which is of another kind: { $found }. Correct the name.
fault-unclean = A text of the { kind } { $id } holds characters that no text may hold, such as escape sequences. Remove them.
fault-stop-before-start = The meeting { $id } ends before it begins. Correct its hours.

## What is no reference to a document

reference-empty = There is no reference. Write one like C20/24.
reference-body = “{ $text }” does not begin with a series like C20 or VC. Write one to six capitals and the year, then a slash.
reference-number = “{ $text }” has no document number. Write it after the slash, as in C20/24.
reference-slash = In “{ $text }” a slash stands before the revision. Write it without one, as in C20/24(Rev.1).
reference-suffix = “{ $text }” ends in something unknown. Write revisions, addenda and corrigenda as (Rev.1), (Add.1), (Corr.1).
