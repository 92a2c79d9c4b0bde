### 注释见英文文件。“$due”“because”等放在动词之前，不带空格。

the-gathering = 会议
the-body = 理事会
the-next-session = { $body }下次会议

object = { $has-text ->
        [yes] { $has-documents ->
            [yes] { $verb ->
                [note] { $documents }所载的{ $text }
               *[other] { $text }（{ $documents }）
            }
           *[no] { $text }
        }
       *[no] { $has-documents ->
            [yes] { $the-documents }
           *[no] 该事项
        }
    }
object-of = { object }

## 动词

act-note =
    .wish = { $due }将{ $object }记录在案
    .forward = { $due }将{ $object }记录在案
    .done = { $due }将{ $object }记录在案
    .report = { $due }将{ $object }记录在案
act-approve =
    .wish = { $due }批准{ $object }
    .forward = { $due }批准{ $object }
    .done = { $due }批准{ $object }
    .report = { $due }批准{ $object }
act-endorse =
    .wish = { $due }赞同{ $object }
    .forward = { $due }赞同{ $object }
    .done = { $due }赞同{ $object }
    .report = { $due }赞同{ $object }
act-invite =
    .wish = 请{ $whom }{ $doing }{ in-brackets }
    .forward = 请{ $whom }{ $doing }{ in-brackets }
    .done = 请{ $whom }{ $doing }{ in-brackets }
    .report = 请{ $whom }{ $doing }{ in-brackets }
act-encourage =
    .wish = 鼓励{ $whom }{ $doing }{ in-brackets }
    .forward = 鼓励{ $whom }{ $doing }{ in-brackets }
    .done = 鼓励{ $whom }{ $doing }{ in-brackets }
    .report = 鼓励{ $whom }{ $doing }{ in-brackets }
act-entrust =
    .wish = 委托{ $to-whom }{ $due }负责{ $object }
    .forward = 委托{ $to-whom }{ $due }负责{ $object }
    .done = 委托{ $to-whom }{ $due }负责{ $object }
    .report = 委托{ $to-whom }{ $due }负责{ $object }
act-free =
    .wish = { $doing }{ in-brackets }
    .forward = { $doing }{ in-brackets }
    .done = 同意{ $doing }{ in-brackets }
    .report = { $doing }{ in-brackets }
act-defer =
    .report = { because }进一步审议{ $of-object }
act-correspond =
    .report = { in-view-of-urgency }考虑到将{ basis }{ $due }组织一次信函磋商{ question }

large-words = { "" }
reason-begins = 由于 | 因为 | 鉴于 | 考虑到 | 为了
because = { $has-reason ->
        [yes] { $connected ->
            [yes] { $reason }，
           *[no] 由于{ $reason }，
        }
       *[no] { "" }
    }
in-view-of-urgency = { $urgent ->
        [yes] 鉴于该事项的紧迫性，
       *[no] { "" }
    }
basis = { $basis ->
        [convention] 根据《公约》第3条以及《国际电联大会、全会和会议的总规则》第7节的规定
       *[rule] 根据《议事规则》第3.2条
    }
question = { $has-question ->
        [yes] ，就以下问题征求意见：{ $question }
       *[no] { "" }
    }

## 期限

due = { $kind ->
        [date] 在{ $when }前
        [meeting] 在{ $when }上
        [item] 在{ $when }下
        [next] 在{ $when }上
       *[named] { $when }
    }
defer-to = { $kind ->
        [item] 讨论{ $when }时
       *[other] { $when }
    }
item = 议程项目{ $number }（{ $title }）
in-brackets = { $has-documents ->
        [yes] （{ $documents }）
       *[no] { "" }
    }
due-joints = ，并 | ，以及 | ，然后 | ；并

## 对象

addressee = { $to ->
        [secretariat] 秘书处
        [secretary-general] 秘书长
        [chair] 主席
        [member-states] 各成员国
        [members] 各位理事
       *[named] { $name }
    }
addressee-to = { addressee }

## 转呈下次会议

forward = { $manner ->
        [recommend] { $again ->
            [yes] 建议{ $body }{ $clause }
           *[no] 建议{ $next }{ $clause }
        }
       *[propose] { $again ->
            [yes] 向{ $body }提议{ $clause }
           *[no] 向{ $next }提议{ $clause }
        }
    }

## 提议

proposal = { $by ->
        [chair] { $again ->
            [yes] { they }还认为，会议希望{ $clause }。
           *[no] { $proposer }认为，{ $gathering }希望{ $clause }。
        }
       *[other] { $again ->
            [yes] { they }还提议{ proposed }。
           *[no] { $proposer }提议{ proposed }。
        }
    }
proposed = { $verb ->
        [free] { $clause }
       *[other] { $again ->
            [yes] 会议{ $clause }
           *[no] { $gathering }{ $clause }
        }
    }
they = { $pronoun ->
        [she] 她
        [he] 他
       *[other] { $proposer }
    }
proposal-defer = { because }{ $again ->
        [yes] { they }还
       *[no] { $proposer }
    }建议将{ $of-object }推迟到{ $to }进一步讨论。
proposal-correspond = { in-view-of-urgency }应{ basis }{ $due }组织一次信函磋商{ question }。

## 结论

decision =
    .concluded = 会议照此做出结论。
    .agreed = 会议对此表示同意。
    .decided = 会议照此做出决定。
    .approved = { $object }获得批准。
    .noted = { $object }被记录在案。

## 成果

outcome-wished = { $again ->
        [yes] 会议还希望{ $clause }。
       *[no] { $gathering }希望{ $clause }。
    }
outcome-done = { $again ->
        [yes] { $gathering }还{ $clause }。
       *[no] { $gathering }{ $clause }。
    }
outcome-defer = { because }{ $of-object }推迟到{ $to }进一步讨论。
outcome-correspond = { in-view-of-urgency }将{ basis }{ $due }组织一次信函磋商{ question }。

## 报告

report-two = { $a }；{ $b }
report-more = { $a }；{ $b }
report-last = { $a }；{ $b }

verbs-of-saying = 说， | 指出， | 表示， | 认为， | 强调， | 建议
