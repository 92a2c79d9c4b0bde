### 注释见英文文件。

kind = { $kind ->
        [about] 会议期
        [objective] 目标
        [delegation] 代表团
        [person] 人员
        [document] 文件
        [item] 议程项目
        [request] 发言请求
        [meeting] 会议
        [slot] 时段
        [entry] 记录章节
        [turn] 发言
        [paragraph] 段落
        [correction] 更正
        [conclusion] 结论
        [action] 结论的一部分
        [issued] 已印发文件
        [event] 日程事项
        [contribution] 文稿
        [reply] 对议项磋商的答复
       *[vote] 信函投票答复
    }
named = { $has-title ->
        [yes] { $has-number ->
            [yes] { kind }{ $number }（“{ $title }”）
           *[no] { $kind ->
                [meeting] { $title }
                [person] { $title }
               *[other] { kind }“{ $title }”
            }
        }
       *[no] { $has-number ->
            [yes] { kind }{ $number }
           *[no] { $has-section ->
                [yes] 第{ $section }节的{ kind }
               *[no] { kind }{ $id }
            }
        }
    }
names-two = { $a }和{ $b }
names-more = { $a }、{ $b }

refusal-unknown = 本届会议中已没有{ $id }。请查看它是否已被删除或撤销。
refusal-no-place = { kind }不能放在{ $parent }之下，或其前一项已不存在。请选择其他位置。
refusal-same-id = 标识{ $id }已被占用或为空。请换一个，或留空以便自动生成。
refusal-missing = { $node }引用了{ $name }，但它不存在或类型不符。请先添加它，或改为引用其他内容。
refusal-named = 无法删除{ $node }，因为{ $by }仍在引用它。请先取消该引用。
refusal-mismatch = { $node }的文字已经改变。请重新查看后再修改。
refusal-unclean = 文字中有不允许的字符，例如换行符或转义序列。请删除这些字符，或以纯文本重新粘贴。
refusal-stop-before-start = { $node }的结束时间将早于开始时间。请填写更晚的结束时间。
refusal-misplaced = { $node }不能放在这里。请选择其他位置。

fault-no-id = 有一个{ kind }没有标识。请用1至12个小写字母、数字或连字符作为标识。
fault-same-id = { kind }的标识{ $id }在别处也出现了。请更改其中之一。
fault-missing = { kind }{ $id }引用了不存在的{ $name }。请更正名称，或添加所引用的内容。
fault-wrong-kind = { kind }{ $id }引用了{ $name }，但后者的类型是“{ $found }”。请更正名称。
fault-unclean = { kind }{ $id }的文字中有不允许的字符，例如转义序列。请将其删除。
fault-stop-before-start = 会议{ $id }的结束时间早于开始时间。请更正时间。

reference-empty = 没有文件编号。请按C20/24的形式填写。
reference-body = “{ $text }”未以C20或VC之类的系列开头。请写一至六个大写字母和年份，后加斜线。
reference-number = “{ $text }”没有文件号。请写在斜线之后，例如C20/24。
reference-slash = “{ $text }”中修订号之前有斜线。请去掉斜线，例如C20/24(Rev.1)。
reference-suffix = 无法识别“{ $text }”的结尾。修订、补遗和勘误请写作(Rev.1)、(Add.1)、(Corr.1)。
