### Words that all papers share: references, dates, hours, names of meetings, speakers, headings.
### A term or message may be used inside this file only.

# How two words that meet are joined, as "de" and "le" give "du" in French. One rule is
# (how what stands before ends)+(how what follows begins)>(what replaces both); "_" is a space;
# rules are separated by spaces. English needs none: one dash.
joins = -
# What stands between two sentences.
between-sentences = { " " }
# Between clauses that might be sentences.
between-clauses = ;{ " " }

## References to documents

# $list is the list of references, $count says how many there are.
documents = { $count ->
        [one] Document{"\u00A0"}{ $list }
       *[other] Documents{"\u00A0"}{ $list }
    }
# The same as an object in a sentence, and after "of", for languages in which that makes a
# difference ("prendre note du Document"). The first form stands alone and in brackets.
documents-the = { documents }
documents-of = { documents }
list-two = { $a } and { $b }
# In a sentence: the first ones of more than two, and the last one.
list-next = { $a }, { $b }
list-last = { $a } and { $b }
# In a table.
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
# $hour, $minute, $to-hour and $to-minute have two digits; $h, $m, $to-h and $to-m are numbers.
hours = from { $hour }{ $minute } to { $to-hour }{ $to-minute } hours
day-and-hours = { day }, { hours }
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
# Without an article; ".of" is what stands after "of the", ".at" what stands after "at the".
meeting-name = { $kind ->
        [informal] { ordinal } informal meeting
        [information] { ordinal } information session
        [test] { ordinal } test meeting
       *[meeting] { ordinal } meeting
    }
    .of = { meeting-name }
    .at = { meeting-name }

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
debate-opening = In the ensuing debate,{ " " }

## Titles of papers

paper = { $paper ->
        [agenda] draft agenda
        [plan] time management plan
        [record] summary record
        [report] report of proposed conclusions
        [ballot] consultation by correspondence
        [floor] speaking time
        [corrigendum] corrigendum
       *[outcomes] outcomes
    }
# $meeting, $of-meeting and $at-meeting are the forms of a meeting's name.
paper-of = { $paper ->
        [agenda] draft agenda of the { $of-meeting }
        [plan] time management plan of the { $of-meeting }
        [record] summary record of the { $of-meeting }
        [report] report on the { $at-meeting }
        [ballot] consultation by correspondence following the { $meeting }
        [floor] speaking time at the { $at-meeting }
        [corrigendum] corrigendum to the summary record of the { $of-meeting }
       *[outcomes] outcomes of the { $of-meeting }
    }

## Parts of papers

# $name is a reference or a language's name.
document-label = Document{"\u00A0"}{ $name }
original-label = Original: { $name }
revision-of = Revision { $n } to Document{"\u00A0"}{ $name }
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

## Agenda and plan

agenda-group-procedural = Organization of the work
agenda-group-urgent = Items to be settled now
agenda-group-may-be-discussed = Items that may be discussed
agenda-group-for-information = Items for information
item-heading = Subject
agenda-asks-heading = Decision or resolution
agenda-asks-decision = Decision
agenda-asks-resolution = Resolution
agenda-asks-financial-regulations = Financial Regulations
hours-heading = Hours
planned-heading = Planned
actual-heading = Actual
planned-minutes = { $minutes } min
calendar-heading = Calendar
plan-break = Break
from-to = { $from }–{ $to }
# Why a slot was carried over from an earlier meeting.
plan-carried-over = Carried over: { $reason }

## Report and ballot

report-preamble-consultative = This report brings together what { $gathering } wished to put before { $next }. Councillors were consulted; the conclusions below are proposals, and each of them may be taken up again.
report-preamble-deciding = This report brings together the conclusions of the session.
report-proposed = Proposed conclusions
report-deferred = Matters deferred
report-correspondence = Matters for consultation by correspondence
# $clause is a list: "to note …; and to approve …".
report-clause = { $next } is invited { $clause }.
question-heading = Question
# In brackets after a question.
ballot-basis = { $basis ->
        [convention] Article 3 of the Convention and Section 7 of the General Rules of Conferences, Assemblies and Meetings of the Union
       *[rule] rule 3.2 of the Rules of Procedure
    }
deadline-heading = Reply by
ballot-preamble-all-members = Under rule 3.2 a simple majority of the members that have the right to vote is required: { $majority } of { $members }.
ballot-preamble-replies = Under rule 3.2 a simple majority of the replies received is required.
ballot-none = No consultation by correspondence was organized.
ballot-yes = In favour
ballot-no = Against
ballot-abstains = Abstention
ballot-majority = Required
ballot-replies = Replies received

## Speaking time

floor-speaker = Speaker
floor-category = Category
floor-turns = Interventions
floor-time = Time
floor-connecting = Lost connecting
floor-outside = Outside the agenda
floor-category-member = Councillors
floor-category-observer-state = Observer Member States
floor-category-state-of-palestine = State of Palestine
floor-category-organization = Organizations
floor-category-sector-member = Sector Members
floor-category-group = Groups
floor-category-chair = Chair
floor-category-secretariat = Secretariat

## Corrigendum

corrigendum-paragraph = Paragraph { $number }
# Both are in quotation marks already.
corrigendum-for-read = For { $for } read { $read }.
corrigendum-reads = The paragraph should read: { $read }
corrigendum-none = No correction was accepted.
