### 注释见英文文件。

joins = -
between-sentences = { "" }

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
secretary-general-label = 秘书长
labelled = { $label }：{ $text }
subjects-discussed = 议题
documents-heading = 文件
continued = （续）
nothing = -
bracketed = （{ $text }）
quoted = “{ $text }”
