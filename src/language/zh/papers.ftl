### 注释见英文文件。

joins = -
between-sentences = { "" }
between-clauses = ；

## 文件

documents = { $list }号文件
documents-the = { documents }
documents-of = { documents }
list-two = { $a }和{ $b }
list-next = { $a }、{ $b }
list-last = { $a }和{ $b }
list-plain = { $a }, { $b }
revision = (Rev.{ $n })
addendum = (Add.{ $n })
corrigendum = (Corr.{ $n })

## 日期和时间

weekday-name = { $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }
month-name = { $month }月
from-month-name = { $from-month }月
date = { $year }年{ month-name }{ $day }日
day = { date }（{ weekday-name }）
dates = { $same ->
        [month] { $year }年{ from-month-name }{ $from-day }日至{ $day }日
        [year] { $year }年{ from-month-name }{ $from-day }日至{ month-name }{ $day }日
       *[nothing] { $from }至{ $to }
    }
hours = { $m ->
        [0] { $h }时
       *[other] { $h }时{ $minute }分
    }至{ $to-m ->
        [0] { $to-h }时
       *[other] { $to-h }时{ $to-minute }分
    }
day-and-hours = { day }，{ hours }
time = { $hour }:{ $minute }
duration = { $size ->
        [hours] { $hours }小时{ $minutes }分
        [minutes] { $minutes }分{ $seconds }秒
       *[seconds] { $seconds }秒
    }

## 会议

ordinal = { $n ->
        [1] 第一次
        [2] 第二次
        [3] 第三次
        [4] 第四次
        [5] 第五次
        [6] 第六次
        [7] 第七次
        [8] 第八次
        [9] 第九次
        [10] 第十次
        [11] 第十一次
        [12] 第十二次
       *[other] 第{ $n }次
    }
meeting-name = { $kind ->
        [informal] { ordinal }非正式会议
        [information] { ordinal }情况通报会
        [test] { ordinal }测试会议
       *[meeting] { ordinal }会议
    }
    .of = { meeting-name }
    .at = { meeting-name }

## 发言人

speaker-chair = { $acting ->
        [yes] 代理主席
       *[no] 主席
    }
speaker-secretary-general = 秘书长
speaker-secretary = 会议秘书
speaker-secretariat = 秘书处代表
speaker-delegation = { $who ->
        [member] { $place }理事
        [observer] { $place }观察员
        [group] { $place }主席
       *[other] { $place }代表
    }
person = { $has-address ->
        [yes] { $name }{ $address }
       *[no] { $name }
    }
one-who = { $who ->
        [member] 理事
        [observer] 观察员
        [group] 小组主席
       *[other] 代表
    }
unnamed =
    .one = 一位{ one-who }
    .another = 另一位{ one-who }
    .two = 两位{ one-who }
    .three-other = 其他三位{ one-who }
    .some = 一些{ one-who }
    .others = 其他{ one-who }
    .several = 几位{ one-who }
    .a-number = 若干{ one-who }
    .numerous = 众多{ one-who }
    .all = { one-who }们
opening = { $speaker }
debate-opening = 在随后的讨论中，

## 文件名称

paper = { $paper ->
        [agenda] 议程草案
        [plan] 时间管理计划
        [record] 摘要记录
        [report] 关于拟议结论的报告
        [ballot] 信函磋商
        [floor] 发言时间
        [corrigendum] 勘误
       *[outcomes] 成果摘要
    }
paper-of = { $paper ->
        [agenda] { $meeting }议程草案
        [plan] { $meeting }时间管理计划
        [record] { $meeting }摘要记录
        [report] 关于{ $meeting }的报告
        [ballot] { $meeting }后的信函磋商
        [floor] { $meeting }发言时间
        [corrigendum] { $meeting }摘要记录勘误
       *[outcomes] { $meeting }成果摘要
    }

## 文件各部分

document-label = 文件 { $name }
original-label = 原文：{ $name }
revision-of = { $name }号文件（修订{ $n }）
language-name = { $language ->
        [ar] 阿拉伯文
        [zh] 中文
        [fr] 法文
        [ru] 俄文
        [es] 西班牙文
       *[en] 英文
    }
chair-label = 主席
acting-chair-label = 代理主席
later-label = 随后
labelled = { $label }：{ $text }
subjects-discussed = 议题
documents-heading = 文件
continued = （续）
nothing = -
bracketed = （{ $text }）
quoted = “{ $text }”

## 文件抬头

place-and-dates = { $has-place ->
        [yes] { $has-dates ->
            [yes] { $place }，{ $dates }
           *[no] { $place }
        }
       *[no] { $dates }
    }
officer = { $person }（{ $country }）
page-of-pages = 第{ $page }页，共{ $pages }页
signature-secretary-general = 秘书长：
signature-chair = 主席：

## 议题

subjects-joined = { $a }；{ $b }
subject-continued = { $subject }{ continued }
subject-with-documents = { $subject }{ $documents }

## 成果

outcomes-preamble-consultative = 以下成果提交与会者核对。未就实质性问题做出任何决定：以下记录的是{ $gathering }希望提交{ $next }的内容。
outcomes-preamble-deciding = 以下成果提交与会者核对。
outcome-none = 未记录任何结论。

## 标记

mark-awaiting = 待翻译
mark-stale = 原文已更改，译文待核对
mark-author = 秘书处

## 议程和时间管理计划

agenda-group-procedural = 工作安排
agenda-group-urgent = 需立即处理的议项
agenda-group-may-be-discussed = 可讨论的议项
agenda-group-for-information = 供参考的议项
item-heading = 议题
agenda-asks-heading = 决定或决议
agenda-asks-decision = 决定
agenda-asks-resolution = 决议
agenda-asks-financial-regulations = 《财务规则》
hours-heading = 时间
planned-heading = 计划
actual-heading = 实际
planned-minutes = { $minutes }分钟
calendar-heading = 日程
plan-break = 休息
from-to = { $from }–{ $to }
plan-carried-over = 顺延：{ $reason }

## 报告和信函磋商

report-preamble-consultative = 本报告汇总{ $gathering }希望提交{ $next }的内容。会议征求了理事们的意见；以下结论均为提议，可重新讨论。
report-preamble-deciding = 本报告汇总本届会议的结论。
report-proposed = 拟议结论
report-deferred = 推迟的事项
report-correspondence = 信函磋商事项
report-clause = 请{ $next }：{ $clause }。
question-heading = 问题
ballot-basis = { $basis ->
        [convention] 《公约》第3条以及《国际电联大会、全会和会议的总规则》第7节
       *[rule] 《议事规则》第3.2条
    }
deadline-heading = 答复截止日期
ballot-preamble-all-members = 根据《议事规则》第3.2条，需有表决权成员的简单多数：{ $members }票中的{ $majority }票。
ballot-preamble-replies = 根据《议事规则》第3.2条，需所收到答复的简单多数。
ballot-none = 未组织信函磋商。
ballot-yes = 赞成
ballot-no = 反对
ballot-abstains = 弃权
ballot-majority = 所需票数
ballot-replies = 收到的答复

## 发言时间

floor-speaker = 发言者
floor-category = 类别
floor-turns = 发言次数
floor-time = 时间
floor-connecting = 连线耗时
floor-outside = 议程之外
floor-category-member = 理事
floor-category-observer-state = 观察员成员国
floor-category-state-of-palestine = 巴勒斯坦国
floor-category-organization = 组织
floor-category-sector-member = 部门成员
floor-category-group = 组
floor-category-chair = 主席
floor-category-secretariat = 秘书处

## 勘误

corrigendum-paragraph = 第{ $number }段
corrigendum-for-read = { $for }应改为{ $read }。
corrigendum-reads = 该段应为：{ $read }
corrigendum-none = 未接受任何更正。
