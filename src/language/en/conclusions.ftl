### Conclusions: how a proposal, a decision line, an outcome and the report say the same thing.
### A term or message may be used inside this file only. Everything is written in small letters
### where it is not always the beginning of a sentence; beginnings get their capital by themselves.

## What the session calls itself and its body, where it does not say so.

the-gathering = the meeting
the-body = the Council
the-next-session = the next session of { $body }

## The object of a verb: documents, or what a person wrote ($text), or both.
## What a person wrote is written as it stands after the verb. The forms of the documents are
## $documents (alone and in brackets), $the-documents (as an object), $of-documents (after "of").

object = { $has-text ->
        [yes] { $has-documents ->
            [yes] { $verb ->
                [note] { $text } contained in { $the-documents }
               *[other] { $text } ({ $documents })
            }
           *[no] { $text }
        }
       *[no] { $has-documents ->
            [yes] { $the-documents }
           *[no] the matter
        }
    }
# The same after "of", for languages in which that makes a difference.
object-of = { object }

## The verbs. One message for each, one attribute for each mood:
##   wish     after "wished to": what the meeting itself does
##   forward  after "that it": what the next session is asked to do
##   done     after "the Council": what a body that decides did, or what a meeting did in procedure
##   report   in the list of what is put to the next session
## $object is as above, $of-object the same after "of"; $text what is to be done, as a person wrote it (without
## "to"); $whom the addressee, $to-whom the same after "to"; $due begins with a space where there is something due.

act-note =
    .wish = note { $object }{ $due }
    .forward = note { $object }{ $due }
    .done = noted { $object }{ $due }
    .report = to note { $object }{ $due }
act-approve =
    .wish = approve { $object }{ $due }
    .forward = approve { $object }{ $due }
    .done = approved { $object }{ $due }
    .report = to approve { $object }{ $due }
act-endorse =
    .wish = endorse { $object }{ $due }
    .forward = endorse { $object }{ $due }
    .done = endorsed { $object }{ $due }
    .report = to endorse { $object }{ $due }
act-invite =
    .wish = invite { $whom } to { $text }{ in-brackets }{ $due }
    .forward = invite { $whom } to { $text }{ in-brackets }{ $due }
    .done = invited { $whom } to { $text }{ in-brackets }{ $due }
    .report = to invite { $whom } to { $text }{ in-brackets }{ $due }
act-encourage =
    .wish = encourage { $whom } to { $text }{ in-brackets }{ $due }
    .forward = encourage { $whom } to { $text }{ in-brackets }{ $due }
    .done = encouraged { $whom } to { $text }{ in-brackets }{ $due }
    .report = to encourage { $whom } to { $text }{ in-brackets }{ $due }
act-entrust =
    .wish = entrust { $whom } with { $object }{ $due }
    .forward = entrust { $whom } with { $object }{ $due }
    .done = entrusted { $whom } with { $object }{ $due }
    .report = to entrust { $whom } with { $object }{ $due }
# $text is the whole of what is to be done, without "to".
act-free =
    .wish = { $text }{ in-brackets }{ $due }
    .forward = { $text }{ in-brackets }{ $due }
    .done = agreed to { $text }{ in-brackets }{ $due }
    .report = to { $text }{ in-brackets }{ $due }
# $reason, where there is one, may be a clause ("consensus was unlikely") or a noun ("lack of time"):
# the sentence must take either. These two are said in
# sentences of their own (below) in all moods but this one.
act-defer =
    .report = to give further consideration to { $object }{ because }
act-correspond =
    .report = to take into account that { a-consultation } is to be organized{ organized }{ in-view-of-urgency }

# Words that begin large wherever they stand: such a word is not made small in a sentence.
large-words = Council | Member | Members | Chair | Chairman | Union | Secretary-General | Director | Deputy | Bureau | Convention | Constitution | Resolution | Decision | Document | Documents | Article | Annex | Rules | Sector | Sectors | Expert | Working | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday | January | February | March | April | May | June | July | August | September | October | November | December | I
# With what a reason begins that says itself that it is one.
reason-begins = as | because | since | for | given | considering | in view | in the light | owing to | due to | in order
because = { $has-reason ->
        [yes] { $connected ->
            [yes] , { $reason }
           *[no] , for the following reason: { $reason }
        }
       *[no] { "" }
    }
in-view-of-urgency = { $urgent ->
        [yes] , in view of the urgency of the matter
       *[no] { "" }
    }
basis = { $basis ->
        [convention] Article 3 of the Convention and Section 7 of the General Rules of Conferences, Assemblies and Meetings of the Union
       *[rule] rule 3.2 of the Rules of Procedure
    }
question = { $has-question ->
        [yes] { " " }on the following question: { $question }
       *[no] { "" }
    }
a-consultation = a consultation by correspondence
organized = { " " }under { basis }{ due-comma }{ question }
due-comma = { $has-due ->
        [yes] ,{ $due }
       *[no] { "" }
    }

## When something is due: placed directly after the rest, so it begins with a space.

due = { $kind ->
        [date] { " " }by { $when }
        [meeting] { " " }at the { $when }
        [item] { " " }under { $when }
        [next] { " " }at { $when }
       *[named] { " " }{ $when }
    }
# To when a matter is deferred; nothing before it. The name of a meeting has its form ".of" here
# and its form ".at" above.
defer-to = { $kind ->
        [meeting] the { $when }
        [item] the discussion of { $when }
       *[other] { $when }
    }
# An item of the agenda, by number and title.
item = item { $number } of the agenda ({ $title })
# Documents of an action whose text is a clause.
in-brackets = { $has-documents ->
        [yes] { " " }({ $documents })
       *[no] { "" }
    }
# Where a language sets what is due before what is to be done: how the last part of that begins,
# where it has several. Then $doing is the text with what is due in its place.
due-joints = { "" }

## Those addressed

addressee = { $to ->
        [secretariat] the secretariat
        [secretary-general] the Secretary-General
        [chair] the Chair
        [member-states] Member States
        [members] councillors
       *[named] { $name }
    }
# The same after "to", for languages in which that makes a difference.
addressee-to = { addressee }

## How something is put to the next session. $again: another such part came before it.

forward = { $manner ->
        [recommend] { $again ->
            [yes] recommend that { $body } { $clause }
           *[no] recommend to { $next } that it { $clause }
        }
       *[propose] { $again ->
            [yes] propose that { $body } { $clause }
           *[no] propose to { $next } that it { $clause }
        }
    }

## The proposal, sentence by sentence. $by: "chair" or somebody else ($proposer); $again: whether
## another sentence came before it.

proposal = { $by ->
        [chair] { $again ->
            [yes] { they } further took it that the meeting wished to { $clause }.
           *[no] { $proposer } took it that { $gathering } wished to { $clause }.
        }
       *[other] { $again ->
            [yes] { they } further proposed { proposed }.
           *[no] { $proposer } proposed { proposed }.
        }
    }
proposed = { $verb ->
        [free] to { $clause }
       *[other] { $again ->
            [yes] that the meeting { $clause }
           *[no] that { $gathering } { $clause }
        }
    }
they = { $pronoun ->
        [she] she
        [he] he
        [they] they
       *[unknown] { $proposer }
    }
# These two have sentences of their own.
proposal-defer = { $again ->
        [yes] { they }
       *[no] { $proposer }
    } proposed that further consideration of { $object } be deferred to { $to }{ because }.
proposal-correspond = { $urgent ->
        [yes] in view of the urgency of the matter, { a-consultation } should be organized{ organized }.
       *[no] { a-consultation } should be organized{ organized }.
    }

## The decision line. $object is what was approved or noted; $many says whether it is plural.

decision =
    .concluded = it was so concluded.
    .agreed = it was so agreed.
    .decided = it was so decided.
    .approved = { $many ->
            [yes] { $object } were approved.
           *[no] { $object } was approved.
        }
    .noted = { $many ->
            [yes] { $object } were noted.
           *[no] { $object } was noted.
        }

## The outcome, sentence by sentence. "wished": a consultation; "done": a body that decides, or
## procedure, which a meeting settles itself.

outcome-wished = { $again ->
        [yes] { $gathering } also wished to { $clause }.
       *[no] { $gathering } wished to { $clause }.
    }
outcome-done = { $again ->
        [yes] { $gathering } also { $clause }.
       *[no] { $gathering } { $clause }.
    }
outcome-defer = further consideration of { $object } was deferred to { $to }{ because }.
outcome-correspond = { $urgent ->
        [yes] in view of the urgency of the matter, { a-consultation } was to be organized{ organized }.
       *[no] { a-consultation } was to be organized{ organized }.
    }

## The report: parts of one list.

report-two = { $a }; and { $b }
report-more = { $a }; { $b }
report-last = { $a }; and { $b }
# Before the list: $next is the next session.

# How what was said is introduced, behind the name of who spoke: the plainest first.
verbs-of-saying = said that | pointed out that | considered that | noted that | stressed that | suggested that
