### 命令行：一句说明原因，一句说明办法。

## 所要求的

cli-no-terminal = 工作台需要终端，但此处没有。在脚本中请使用“plenary export”或“plenary check”。
cli-terminal-refused = 终端无法使用：{ $why }。请另开一个后重试。
cli-not-yet = 此版本尚无“{ $name }”。“plenary help”会列出已有命令。
cli-did-you-mean = 没有名为“{ $name }”的命令或文件。您是否要用“{ $like }”？
cli-no-such-command = 没有“{ $name }”命令。现有命令：{ $all }。
cli-forgotten-ending = 没有这个名称的会议文件。您是否要用{ $path }？
cli-ends-before = 最后一天早于第一天。请将--from与--to对调。
cli-no-series = 文件系列最多8个大写字母和数字。请写成VC或C20的形式。
cli-no-meeting = 没有第{ $number }次会议：{ $count ->
    [0] 本届会议没有会议
   *[other] 共有{ $count }次会议
 }。{ $count ->
    [0] 请在工作台中添加。
    [1] 请用--meeting 1。
   *[other] 请用--meeting 1至{ $count }。
 }
cli-no-format = 从名称{ $path }看不出格式。请加上--format，可选：{ $all }。
cli-not-for-the-screen = { $format }不适合在屏幕上显示。请用-o给出文件，或改用其他--format。
cli-no-kept = 没有编号{ $number }：{ $count ->
    [0] 没有保留任何内容
   *[other] 共保留{ $count }项
 }。“plenary recover”会列出已有内容。

## 所读取的

cli-journal-included = { $path }：有{ $count }处未保存的修改，取自日志。
cli-journal-beside = { $path }：日志 { $journal } 中有与现有文件不符的修改，此处未包括。“plenary recover { $path }”可显示并恢复。
cli-newer = { $path }由较新版本的plenary写入（格式{ $format }）。{ $count ->
    [0] 已全部显示。
   *[other] 未显示此处无法识别的内容：{ $unknown }。
 }
cli-checked = { $path }：{ $count ->
    [0] 未发现问题。
   *[other] { $count }个问题。
 }

## 印发和当天的文件

cli-held = { $path }正{ $holder }，因此无法印发。请先在该处退出，或在那里的工作台印发。
cli-issue-newer = { $path }由较新版本的plenary写入，因此无法印发。请使用该版本。
cli-issue-stops-over = 无法印发：程序在恢复 { $path } 的日志 { $journal } 时已两次中止。请用“plenary recover { $path }”将日志恢复到新文件，再从该文件印发。
cli-not-kept = 文件已写出，但未能记下已印发：{ $path }无法保存。请查看该文件夹，然后打开会议文件。
cli-no-day = 尚无会议审议过任何内容。请先记录会议，或用--meeting指明。
cli-day-progress = { $number }/{ $most }：{ $name }
cli-day-written = { $path }中有{ $count }个文件。
cli-day-findings = { $count ->
    [0] 没有遗留问题。
   *[other] 尚有{ $count }个问题。可用“plenary check { $path }”列出。
 }
cli-day-awaiting = 待翻译的文字：{ $languages }。

## 所写出的

cli-not-printed = 无法写出结果：{ $why }。请排除故障，或用-o写入文件。
cli-not-written = { $path }未写出：{ $why }。请排除故障，或选择其他位置。
cli-no-folder = { $path }未写出：其文件夹不存在。请先建立，或另选一个。
cli-no-place = { $path }未写出：该处已有并非文件的内容。请选择其他名称。
cli-exists = { $path }已存在，未做改动。请选择其他名称，或加上--force。
cli-over-itself = { $path }就是会议文件本身。请选择其他名称。

## 所保留的

cli-nothing-kept = 除文件外，没有保留{ $path }的任何内容。备份在保存时生成。
cli-nothing-kept-here = 没有保留此处或近期打开的会议的任何内容。请指明：“plenary recover SESSION.ron”。
cli-bytes = { $bytes } B
cli-kept-journal = 日志
cli-kept-aside = 另存的日志
cli-kept-rescued = 别处的日志
cli-kept-backup = 备份
cli-kept-readable = 含有会议内容；文件无法读取
cli-kept-same = 与文件相同
cli-kept-differs =
    首个差异在第{ $line }行
    文件：{ $file }
    保留：{ $kept }

## 按键

cli-keys-keys = 按键
cli-keys-help = 作用
cli-keys-where = 范围
cli-keys-palette = Ctrl-P { $name }
cli-when-always = 各处
cli-when-desk = 所有窗格
cli-when-work = 窗格和表单
cli-when-rows = 窗格、表单和列表
cli-when-lists = 草稿以外的所有窗格
cli-when-text = 输入文字处
cli-when-form = 表单
cli-when-over = 列表、询问、表单
cli-when-picker = 选择列表
cli-when-asking = 发言名单及选择发言者处
