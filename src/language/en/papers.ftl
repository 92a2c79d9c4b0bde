### Words that all papers share: references, dates, hours, names of meetings, speakers, headings.
### A term or message may be used inside this file only.

# How two words that meet are joined, as "de" and "le" give "du" in French. One rule is
# (how what stands before ends)+(how what follows begins)>(what replaces both); "_" is a space;
# rules are separated by spaces. English needs none: one dash.
joins = -
# What stands between two sentences.
between-sentences = { " " }

## References to documents

# $list is the list of references, $count says how many there are.
documents = { $count ->
        [one] Document { $list }
       *[other] Documents { $list }
    }
list-two = { $a } and { $b }
list-last = { $a } and { $b }
# In a table and before the last one of a list: no word.
list-plain = { $a }, { $b }
# Written directly after a reference.
revision = (Rev.{ $n })
addendum = (Add.{ $n })
corrigendum = (Corr.{ $n })

## Dates and hours

month-name = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# The same for the first of two dates.
from-month-name = { $from-month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
weekday-name = { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
date = { $day } { month-name } { $year }
day = { weekday-name }, { date }
# $same says what both days have in common: their month, their year, or nothing.
dates = { $same ->
        [month] { $from-day }–{ date }
        [year] { $from-day } { from-month-name } to { date }
       *[nothing] { $from } to { $to }
    }
hours = from { $hour }{ $minute } to { $to-hour }{ $to-minute } hours
time = { $hour }:{ $minute }
duration = { $size ->
        [hours] { $hours } h { $minutes } min
        [minutes] { $minutes } min { $seconds } s
       *[seconds] { $seconds } s
    }

## Meetings

ordinal = { $n ->
        [1] first
        [2] second
        [3] third
        [4] fourth
        [5] fifth
        [6] sixth
        [7] seventh
        [8] eighth
        [9] ninth
        [10] tenth
        [11] eleventh
        [12] twelfth
       *[other] { NUMBER($n, type: "ordinal") ->
            [one] { $n }st
            [two] { $n }nd
            [few] { $n }rd
           *[other] { $n }th
        }
    }
# As it stands in a sentence after "the".
meeting-name = { $kind ->
        [informal] { $ordinal } informal meeting
        [information] { $ordinal } information session
        [test] { $ordinal } test meeting
       *[meeting] { $ordinal } meeting
    }

## Speakers. Written in small letters; the beginning of a sentence gets its capital by itself.

# $pronoun is "she", "he", "they" or "unknown" everywhere.
speaker-chair = { $acting ->
        [yes] the Acting Chair
       *[no] the Chair
    }
speaker-secretary-general = the Secretary-General
speaker-secretary = the secretary of the meeting
speaker-secretariat = the representative of the secretariat
# $who: member (of the body), observer, organization, group (it speaks through its chair),
# secretariat. $inflected says whether $place is written as it stands in a sentence
# ("the Russian Federation") or only as in a list ("Russian Federation").
speaker-delegation = { $who ->
        [member] the councillor from { $place }
        [observer] the observer from { $place }
        [group] the Chair of { $place }
       *[other] the representative of { $place }
    }
# $address is "Mr", "Dr" and the like, where there is one.
person = { $has-address ->
        [yes] { $address } { $name }
       *[no] { $name }
    }
# Those whom the record does not name. $who as above.
one-who = { $who ->
        [member] councillor
        [observer] observer
        [group] chair of a group
       *[other] representative
    }
many-who = { $who ->
        [member] councillors
        [observer] observers
        [group] chairs of groups
       *[other] representatives
    }
unnamed =
    .one = one { one-who }
    .another = another { one-who }
    .two = two { many-who }
    .three-other = three other { many-who }
    .some = some { many-who }
    .others = other { many-who }
    .several = several { many-who }
    .a-number = a number of { many-who }
    .numerous = numerous { many-who }
    .all = { many-who }
# The beginning of a paragraph, up to the verb.
opening = { $speaker }{ " " }

## Names of papers

paper-agenda = Draft agenda
paper-plan = Time management plan
paper-outcomes = Outcomes
paper-record = Summary record
paper-report = Report
paper-ballot = Consultation by correspondence
paper-floor = Speaking time
paper-corrigendum = Corrigendum
# $meeting is the name of a meeting as it stands in a sentence.
record-of = Summary record of the { $meeting }
outcomes-of = Outcomes of the { $meeting }
plan-of = Time management plan of the { $meeting }

## Parts of papers

# $name is a reference or a language's name.
document-label = Document { $name }
original-label = Original: { $name }
revision-of = Revision { $n } to Document { $name }
language-name = { $language ->
        [ar] Arabic
        [zh] Chinese
        [fr] French
        [ru] Russian
        [es] Spanish
       *[en] English
    }
chair-label = Chair
acting-chair-label = Acting Chair
later-label = Later
secretary-general-label = Secretary-General
# A label and what follows it.
labelled = { $label }: { $text }
subjects-discussed = Subjects discussed
documents-heading = Documents
continued = (continued)
nothing = -
# In brackets after a heading.
bracketed = ({ $text })
# A title in quotation marks.
quoted = “{ $text }”

## Heads of papers

# $place or $dates may be missing: then $has-place or $has-dates is "no".
place-and-dates = { $has-place ->
        [yes] { $has-dates ->
            [yes] { $place }, { $dates }
           *[no] { $place }
        }
       *[no] { $dates }
    }
day-and-hours = { $day }, { $hours }
# An officer and the country that the officer is from.
officer = { $person } ({ $country })
page-of-pages = page { $page } of { $pages }
signature-secretary-general = The Secretary-General:
signature-chair = The Chair:

## Subjects

# Two subjects of one section.
subjects-joined = { $a }; { $b }
subject-continued = { $subject } { continued }
# $documents is in brackets already.
subject-with-documents = { $subject } { $documents }

## Outcomes

outcomes-preamble-consultative = The outcomes below are submitted to participants so that they may check them. On matters of substance no decision was taken: they record what { $gathering } wished to put before { $next }.
outcomes-preamble-deciding = The outcomes below are submitted to participants so that they may check them.
outcome-none = No conclusion was recorded.

## What papers mark

mark-awaiting = awaiting translation
mark-stale = translation to be checked against the changed original
# In whose name changes are marked.
mark-author = Secretariat
