### 文件、日志和恢复：一句说明原因，一句说明办法。

## 读取

read-not-there = 没有会议文件{ $path }。请核对名称，或用“plenary new”新建。
read-not-a-file = { $path }是{ $kind ->
    [folder] 文件夹
    [pipe] 命名管道
    [device] 设备
    [socket] 套接字
   *[other] 其他内容
 }，不是会议文件。请给出文件名。
read-too-large = { $path }超过{ $most } MB，会议文件不可能这么大。请核对是否选对了文件。
read-refused = 无法读取{ $path }：{ $why }。请检查该文件后重试。
read-not-utf8 = { $path }:{ $at }：这里不是UTF-8文本。请将文件转换为UTF-8，或取用备份（“plenary recover”）。
read-syntax = { $path }:{ $at }：{ $expected }。请在该处更正，或取用备份（“plenary recover”）。
read-too-new = { $path }的格式为{ $format }；本程序只识别到格式{ $ours }。请用较新版本的plenary打开。
read-too-old = { $path }的格式为{ $format }，本程序无法升级。请先用较旧版本的plenary打开。
read-no-journal = { $path }是不含会议内容的日志。请打开会议文件本身。
read-stops-over = { $path } 未打开：程序在其日志 { $journal } 上已两次中止，而文件本身无法读取。请恢复“plenary recover”所列的某个版本。
expected-more = 文件过早结束
expected-mark = 此处应为“{ $mark }”
expected-string = 此处应为带引号的字符串
expected-boolean = 此处应为true或false
expected-number = 此处应为整数
expected-option = 此处应为Some(…)或None
expected-name = 此处应为名称
expected-field = 缺少字段{ $name }
expected-once = 字段{ $name }出现了两次
expected-other-field = 没有字段{ $found }；已知字段有：{ $known }
expected-other-choice = 没有{ $found }；已知的值有：{ $known }
expected-less-depth = 括号嵌套过多
expected-nothing = 会议内容结束之后还有其他文字
expected-moment = 此处应为时刻，如"2020-06-09T12:00:00+02:00"，而不是{ $found }
expected-date = 此处应为日期，如"2020-06-09"，而不是{ $found }
expected-id = 此处应为由1至12个小写字母、数字或连字符组成的标识，而不是{ $found }
expected-reference = 此处应为文号，如"C20/24"或"VC/1(Rev.2)"，而不是{ $found }
expected-text = 此处应为引号内的文本或(written: …, translations: …)，而不是{ $found }
expected-other = { $what }
clock-changed = 本机时钟被调整了{ $seconds }秒。正在进行的计时照旧继续。
save-changed-underneath = 保存失败：{ $path }已被他人修改。请保留两个版本，或另存为其他名称。

## 保存

save-exists = { $path }已存在，未做改动。请选择其他名称。
save-not-a-file = 保存失败：{ $path }现在是{ $kind ->
    [folder] 文件夹
    [pipe] 命名管道
    [device] 设备
    [socket] 套接字
   *[other] 其他内容
 }。请另存为其他名称（Ctrl-P，另存为）。
save-read-only = 保存失败：{ $path }为只读。请允许写入，或另存为其他名称（Ctrl-P，另存为）。
save-folder-gone = 保存失败：{ $path }所在的文件夹已不存在。请另存为其他名称（Ctrl-P，另存为）。
save-taken-over = 未保存：他人已在另一台机器上接管 { $path }。请另存为其他名称（Ctrl-P，另存为）。
save-too-large = 保存失败：会议文件将超过{ $most } MB。请将其拆分，或缩减粘贴的内容。
save-diverged = 因本程序出错，保存失败；日志中保有全部内容。请退出后重新打开。
save-refused = 保存失败：{ $why }（{ $path }）。请排除故障，或另存为其他名称（Ctrl-P，另存为）。
saved-other-names = 该文件另有{ $count }个名称，仍保留旧版本。
saved-no-backup = 已保存，但旧版本未能留作备份：{ $why }。
copied = 已写入{ $path }。
theirs-kept = 他人写入的内容保存在{ $path }。
journal-failed = 错误：您输入的内容目前只在内存中：{ $why }。请排除故障，或立即另存他处（Ctrl-P，另存为）。
journal-works = 日志已恢复正常，内容完整。
journal-moved = 该文件夹无法存放日志；日志改存于{ $path }。
taken-over = 会议现{ $holder }：那边收不到此处的信号，或此文件夹已被另一个取代，因而被接管。此处不再向文件保存任何内容；所键入的内容保留在状态文件夹中。请另存为其他名称。
holder-silent = 会议现{ $holder }，但已有一分钟没有那边的信号。只有确知那边无人使用时才可接管。
holder-left = 对方已关闭该会议。您现在可以在此工作。
holder = { $has-since ->
    [yes] 自{ $since }起
   *[no] { "" }
 }{ $has-user ->
    [yes] 由{ $user }
   *[no] 由他人
 }{ $has-host ->
    [yes] 在{ $host }上
   *[no] { "" }
 }使用
newer-format = 由较新版本的plenary写入（格式{ $format }）
crashed = plenary因程序出错而停止（{ $place }）。已输入的内容没有丢失：请重新打开会议文件，或运行“plenary recover”。
crashed-journal = 其日志为{ $path }。
left-unsaved = 有{ $count }处修改尚未写入{ $path }，但已记入其日志：下次打开时会恢复。
left-rescued = 日志未能记下最后输入的内容。完整的会议内容在{ $path }。
new-session-title = 新一届会议
left-not-kept = 最后输入的内容可能未写入磁盘。请务必先打开会议文件查看。
changed-underneath = 您工作期间，会议文件被他人修改。没有覆盖任何内容。

## 故障之后

recovered = 已恢复文件中没有的{ $changes }处修改（{ $since }至{ $last }）。按Ctrl-Z可撤销。
recovered-all = 文件无法读取；已从日志恢复全部会议内容，截至{ $last }。
note-journal-aside = 与此文件不符的日志已另存 30 天：{ $path }。“plenary recover”可显示并恢复。
note-journal-beside = 日志 { $path } 中有与现有文件不符的修改，此处未显示。“plenary recover”可显示并恢复。
note-journal-aside-saved = 文件不是此处上次保存的内容。该版本在 { $path } 中保留 30 天。
note-asides-gone = 已删除 { $count } 个另存超过 30 天的日志，包括 { $path }。
note-journal-damaged = 日志部分损坏；完整日志保存在{ $path }。
note-not-aside = 有一份日志与本文件不符，但无法移走，仍在{ $path }。
note-no-lock = 此文件夹中无法加锁：请确保没有其他人打开本届会议。
note-read-only-file = 文件为只读：如需保留修改，请另存为其他名称（Ctrl-P，另存为）。
note-older = 该文件由较旧版本的plenary写入（格式{ $format }）；下次保存时将升级。

## 系统的答复

why-full = 磁盘已满
why-quota = 您的配额已用尽
why-limit = 文件大小受到限制
why-forbidden = 没有权限
why-read-only = 磁盘为只读
why-gone = 已不存在
why-exists = 已有同名内容
why-network = 网络磁盘不可用
why-other = 系统拒绝（代码{ $code }）

## 会议文件

paper-no-meeting = 此文件属于某一次会议。请指明是哪一次：--meeting 1。
paper-unknown-meeting = 没有这次会议。“plenary check”会列出已有内容。
format-not-built = 本程序不含{ $format }格式；用“cargo build --release --features { $format }”可编译出含该格式的程序。也可选择docx、html、md、txt、akn、ics或csv，或在浏览器中打印html。
format-nothing = 此文件没有可写成{ $format }格式的内容。请选择docx、html、md、txt或akn。
# $letter: a letter of the paper; $code: its number in Unicode ("U+4F1A").
format-no-font = 本系统的字体均无此文件所需的字符“{ $letter }”（{ $code }）。请安装该文字的字体（例如Noto字体），或选择docx或html代替{ $format }。
format-refused = 此文件无法排成{ $format }。请选择docx或html后打印。
sample-not-made = 未能复制示例。可用“plenary sample”将其写到任意位置。
