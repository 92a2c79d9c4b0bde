### 注释见英文文件。界面须能在80列内显示。

## 窗格和命令分组

pane-agenda = 议程
pane-plan = 计划
pane-speakers = 发言名单
pane-draft = 草稿
pane-conclusions = 结论
group-general = 通用
group-panes = 窗格和会议
group-meeting = 会议和发言
group-selected = 所选内容
group-conclusions = 结论
group-writing = 书写和移动

## 页眉

header-left = 还剩{ $minutes }分钟
header-over = 超时{ $minutes }分钟
meeting-and-date = { $name }，{ $date }
rule-consultative-line = 磋商：仅提议结论，不做决定
rule-deciding-line = 该机构正在开会并做出决定

## 页脚

footer-unsaved = 未保存 · 已记入日志
footer-saving = 正在保存……
footer-saved = 已保存
footer-saved-at = { $time }已保存
footer-not-saved = 保存失败
footer-reading = 只读
footer-read-only = 以只读方式打开：{ $holder }
footer-findings = { $count }个问题

## 空窗格

agenda-empty = 尚无议项。按Ctrl-N添加。
no-meeting = 尚无会议。按Ctrl-N添加。
draft-empty = 尚无记录。请从议程中选一个议项开始审议（F2，然后F8）。
type-to-begin = 输入文字，开始本节。
conclusions-empty = 尚无结论。按Ctrl-N拟写。
speakers-empty = 名单为空。按Ctrl-R列入发言者。
floor-free = 无人发言
untitled = （无标题）
board-nothing-open = 没有正在审议的议项
board-begins = { $time }开始
board-ended = 会议已结束
board-nobody-waits = 无人等候发言
board-next = 下面的发言者
board-list-closed = 名单已截止
board-more = ……另有{ $count }位
board-not-reached = 来不及审议
speakers-count = 名单上{ $count }位
speakers-limit = 每人{ $each }
list-closed-at = { $time }截止
pace-nearly = 时间将到
pace-over = 时间已到
objection-closed = 名单截止后提出
objection-spoke = 已就本议项发言
objection-not-signalled = 未事先示意
hint-select = 选择
hint-name-otherwise = 换一种称呼
hint-asks = 请求发言
hint-new-person = 新增人员
hint-withdraws = 撤回请求
hint-to-selected = 请选中者发言
hint-is-back = 已返回
hint-on-the-list = 列入名单
hint-create = 新建
hint-further = 下一步
hint-do = 执行
hint-put-in = 插入
hint-add = 新增
hint-choose = 选定
days-left = { $days ->
    [0] 今天
    [1] 明天
   *[other] { $days }天后
 }
days-past = { $days ->
    [1] 昨天
   *[other] { $days }天前
 }
presence-arrived = { $time }到场
presence-left = { $time }离场
statistics-session = 整届会议
statistics-all = 发言{ $turns }次，用时{ $time }，连线耗时{ $connecting }
statistics-speakers = 按代表团
statistics-categories = 按类别
statistics-items = 按议项
statistics-outside = 议程之外
statistics-empty = 尚无人发言。
too-small = 窗口太小：至少20 × 5

## 计划

plan-budget = { $items }个议项，{ $minutes }分钟：每项{ $each }
slot-break = 休息
slot-event = 活动
plan-late = +{ $minutes }分钟
plan-left-undone = 未完成
chart-plan = 计划
chart-fact = 实际
chart-ends = { $time }结束
chart-ends-over = { $time }结束：太晚

## 消息

read-only-refused = 本届会议以只读方式打开（{ $holder }）。如需修改，请另存为其他名称。
undone = 已撤销。按Ctrl-Y重做。
redone = 已重做。
nothing-to-undo = 此处没有可撤销的操作。
nothing-to-redo = 此处没有可重做的操作。
nothing-to-undo-but-writing = 此处没有可撤销的操作；上一次修改在草稿（F5）或结论（F6）中。
nothing-to-undo-but-floor = 此处没有可撤销的操作；上一次修改在发言名单（F4）中。
nothing-to-undo-but-agenda = 此处没有可撤销的操作；上一次修改在议程（F2）或计划（F3）中。
no-entry-yet = 没有打开的章节。请先开始审议一个议项：按F2，选定后按F8。
no-meeting-or-item = 没有会议，或未选定议项。请添加会议（F3，Ctrl-N）并选定议项（F2）。
rendered-paragraph = 本段由结论生成。按Ctrl-E编辑结论；用“手工撰写”（Ctrl-P）可直接改文字。
by-hand-now = 本段现改为手工撰写。删除其文字即可重新由结论生成。
paste-cleaned = 粘贴的内容中有{ $count }个不允许的字符，已略去。
paste-large = 已粘贴{ $kilobytes } kB（{ $count }段）。Ctrl-Z可全部撤销。
paste-too-large = { $megabytes } MB过大，无法一次粘贴；未粘贴任何内容。请分几次粘贴。
paste-too-long = 粘贴的内容过长，一行放不下；未粘贴任何内容。请粘贴到草稿中。
taken-up = 开始审议议项{ $number }。按Shift-F8离开；在议程中按Ctrl-Z撤销。
taken-up-outside = 开始审议：{ $title }。按Shift-F8离开。
nothing-open = 没有正在审议的议项。
break-begun = 休息：没有正在审议的议项，也不计时。按F8开始审议下一项。
suspended = 已暂停审议该议项；计划（F3）预计恢复审议。
settled = 未做结论即结束；不再预计恢复审议。按Alt-O撤销。
not-settled = 未结束：只要还有剩余时间，预计恢复审议。
not-taken-up-yet = 该时段尚未开始；只有已开始的才能结束。
deferred = { $name }已推迟。请输入理由，或按Esc；Ctrl-Z撤销。
not-deferred-yet = 议项{ $number }尚未开始审议。先按F8开始，再推迟。
meeting-begun = 会议开始。
meeting-ended = 会议结束。
no-item-for-floor = 没有可与此名单对应的议项。请在议程（F2）中选定一个。
on-the-list = { $name }已列入发言名单。
on-the-list-already = { $name }已在名单上，排在第{ $place }位。
nobody-of-that-name = 找不到“{ $name }”。请更正该行，或按Esc。
commas-part-names = 多个名称请用逗号分开：{ $names }
added-as-new = 新增：{ $name }；Ctrl-Z（F4）全部撤销。
capacity-for = 代表{ $whom }
only-absent-wait = 只剩不在场的发言者。对其按Ctrl-A（F4）表示已返回。
is-connecting = 正在连线。听到声音后按F9请其发言。
waits-again = 重新等候。
set-aside = 已暂置一旁；F9会跳过。按Ctrl-A表示已返回。
let-pass-done = 下一位先发言；调整已标明。
asks-for-now = 现为：{ $kind }。
list-is-closed = 发言名单已截止。此后提出的请求会标明。按Alt-L重新开放。
list-is-open = 发言名单已开放。
nobody-spoke = 本节尚无人发言。按F9或Ctrl-T请人发言。
paragraph-opened = 按Ctrl-K换一种称呼；按Alt-J回到上次输入处。
no-turns-to-fold = 本节的发言均已写入段落。
turns-folded = 已合并：该段不公开地记有所述的发言者。
nothing-typed-yet = 没有其他输入过的地方。
gap-marked = { $time }有缺漏：请对照字幕核对。按Alt-G去掉标记。
gap-cleared = 已去掉缺漏标记。
nothing-left-over = 在必须结束之前均可完成。
carry-over-reason = 因时间不足未及审议
rest-carried-over = 已将{ $count }个时段顺延至下一次会议。
no-earlier-meeting = 没有更早的会议。
slot-moved = 已移动；现显示其所在的会议。
has-the-floor = { $turns ->
    [1] 请{ $name }发言。
   *[other] 请{ $name }发言（就本议项第{ $turns }次）。
 }
turn-ended = 发言结束。
nobody-waits = 名单为空。按Ctrl-R列入发言者；按Ctrl-T请名单以外者发言。
nobody-speaks = 无人发言。
another-day-was = 本次会议已于{ $date }举行。
another-day-is = 本次会议将于{ $date }举行。
another-day-noted = 现在记下的将是今天的时间；Ctrl-Z可撤销。
no-later-meeting = 没有可顺延到的下一次会议。请先添加。
carried-over = 已顺延至下一次会议。
no-conclusion = 没有可处理的结论。请先拟写：F6，Ctrl-N。
no-change-of-status = 该结论已处于此状态，或无法由目前状态转入此状态。
concluded = 已做出结论。
concluded-at = 已做出结论：决定载于记录第{ $number }段。
read-out = 已宣读：措辞以目前文字为准。
reopened = 已重新开启。请修改后再次做出结论（F10）。
withdrawn = 已撤回。
removed = 已删除{ $name }。按Ctrl-Z恢复。
cannot-read-field = 未采用“{ $typed }”：{ $accepts }
field-accepts = 此处：{ $accepts }
field-refused = 请改正；Esc保留原值。
field-given-up = “{ $typed }”未保留；该栏保持原值。
esc-first = 请先按Esc：“{ $name }”在工作台上使用。
accepts-time = 可写时间，如12:40或{ $when }
accepts-end = 须在开始之后：12:40或{ $when }
accepts-date = 可写日期（{ $day }）
accepts-number = 可写整数（0至65535）
accepts-documents = 可写文件编号（C20/24, C20/24(Rev.1)）
accepts-reference = 可写文件编号（C20/24）
accepts-no-slash-before-revision = (Rev.1)前不加“/”：C20/24(Rev.1)
accepts-item = 可写议项编号（4或4.2）
accepts-items = 可写议项编号（4, 4.2）
accepts-due = 可写日期、议项（4.2）、M2、+或?
accepts-code = 至多6个字母A–Z和数字（TUN）
accepts-series = 至多8个大写字母A–Z和数字（VC）
accepts-languages = 可写语文（en, fr, ru）
no-such-number = 没有任何记录含有{ $number }。第二次会议的写作2:7.3。
not-found = 任何记录中都没有“{ $words }”。
only-in-conclusions = “{ $words }”只见于结论：在那里按Ctrl-E修改。
left-in-conclusions = 结论中另有{ $count }处：在那里按Ctrl-E。
no-findings = 未发现问题。
no-match = 没有匹配项。
saved-elsewhere = 本届会议现存于{ $path }。
no-such-folder = 没有文件夹{ $folder }。
exported = 已写出：{ $path }
export-failed = 文件未写出：{ $why }
mark-set = 已设标记：移动即选择。按Ctrl-Space或Esc放弃。
selection-over-sections = 所选内容跨越多个章节；可以复制，不能删除。
nothing-selected = 未选择任何内容。请用Shift加方向键，或按Ctrl-Space后移动。
copied-text = 已复制。
copied-paragraph = 已复制本段。
copied-here-only = 已在此处复制；内容过大，终端剪贴板容纳不下。
cut = 已剪切。
clipboard-empty = 尚未剪切或复制任何内容。
replaced = 已替换{ $count }处。按Ctrl-Z全部撤销。
writing-not-read = 未能读取常用语文件：{ $why }
writing-cleaned = 常用语文件中有 { $count } 个任何文本都不得包含的字符，已略去。
edited = { $count ->
    [0] 编辑器留下的段落为空。Ctrl-Z可恢复。
    [one] 段落与编辑器中所留一致。Ctrl-Z可撤销。
   *[other] 编辑器留下{ $count }段。Ctrl-Z可撤销。
 }
edited-joined = 换行已成为空格；空行分段。Ctrl-Z可撤销。
edited-not = 编辑器未作改动。
edited-beside = 段落在此期间已改动；编辑器所留置于其后。请保留其一。
editor-none = 未指定编辑器：请设置VISUAL或EDITOR（如nano）后重新启动。
editor-no-file = 无法写入文件，段落未能交出：{ $why }。请腾出空间，或用PLENARY_STATE指定其他文件夹。
editor-not-started = { $program }未能启动：{ $why }。请将VISUAL或EDITOR设为已安装的编辑器。
editor-not-found = 没有名为{ $program }的程序。请将VISUAL或EDITOR设为已安装的编辑器。
editor-failed = { $program }出错（{ $why }）；段落保持原样。
editor-failed-kept = { $program }出错（{ $why }）；段落保持原样。其中所写内容保存在{ $path }。
editor-unreadable = { $program }所留内容不是可读的文本（{ $why }）；段落保持原样。见{ $path }。
editor-kept = 编辑器所留内容已无处可放；保存在{ $path }。请从该处复制。
editor-left = 程序结束时编辑器仍打开。其中所写内容保存在{ $path }：请复制所缺内容，然后删除该文件。
typography-on = 引号、破折号和空格按所用语言的规则设置。
typography-off = 标点保持输入原样。在writing.ron中写“typography: false”可长期如此。
draft-words = { $count }字
draft-words-of = { $count }字，至多{ $most }字
draft-lines = { $count }行
draft-lines-of = { $count }行，至多{ $most }行
draft-changed = { $name }印发后改动{ $count }段
never-issued = 本记录尚未印发，无从比较（Ctrl-P，印发文件）。
as-issued = { $name }印发后没有改动。
replace-this = 替换此处？（第{ $place }处，共{ $count }处）
answer-replace = 替换
answer-skip = 保持不变
answer-replace-all = 替换此处及其后各处
answer-finish = 到此为止，保留已接受的

## 询问

quit-unsaved = 有些修改尚未写入文件。
quit-in-memory = 文件尚未包含的内容只在内存中：日志无法记录。
answer-save-and-quit = 保存并退出
answer-quit-unsaved = 不保存即退出（日志会保留修改，供下次使用）
answer-quit-and-lose = 退出并丢弃未保存的内容
answer-stay = 继续工作
answer-save-as = 另存为其他名称
answer-save-mine = 保存我的版本；他人的版本保留在旁
answer-differences = 显示差异
answer-take-over = 接管

## 输入行

prompt-save-as = 另存为
prompt-save-as-help = 今后使用的文件。绝不覆盖已有文件。
prompt-create = 新建
prompt-create-help = 新一届会议的文件。
prompt-proposed = 键入即替换
prompt-go-to = 转到
prompt-go-to-help = 章节或段落：7或7.3；第二次会议的：2:7.3
prompt-find = 查找
prompt-find-help = 所有记录中的词语；不分大小写。
prompt-replace = 替换
prompt-replace-help = 所有记录中的词语；不分大小写。
prompt-replace-by = 替换为
prompt-replace-by-help = 用来替换的文字；留空即为删除。
hits = { $count ->
    [0] 记录中没有
   *[other] { $count }{ $more }处
 }
formula-title = 固定段落
go-to-which = { $number }：哪份记录？
abbreviations-title = 缩写
abbreviations-intro = 在缩写后按空格即展开；随即按Backspace可还原。

## 选择列表

palette-title = 命令
findings-title = 检查结果
export-title = 导出
preview-title = 阅读
issue-title = 印发
issued-title = 已印发文件
changes-title = { $title } · { $count ->
    [0] 与印发时相同
   *[other] 印发后有{ $count }处变化
 }
corrections-title = 更正
format-word = Word
format-web = HTML
format-markdown = Markdown
format-text = 纯文本
format-akoma-ntoso = Akoma Ntoso
format-calendar = 日程（iCalendar）
format-table = 表格（CSV）
format-pdf = PDF
ask-title = 谁要求发言？
ask-example = 埃及!，突尼斯代表阿拉伯国家，肯尼亚作为主席
floor-to-title = 请谁发言？
add-delegation = 将输入的名称添加为代表团
add-delegation-named = 新增“{ $name }”
delegations-title = 代表团
calendar-title = 日程
add-event = 将输入的内容添加为期限
statistics-title = 发言时间
fold-title = 该段记述哪些发言？
fold-them = 将{ $count }次发言合并为一段
help-title = 按键
help-intro = 直接输入即为书写。每个命令都有按键，或可在全部命令列表（Ctrl-P）中找到。

## 开始画面

start-line = 供多边会议秘书使用：发言、计划、记录、结论、文件。
start-title = 打开
start-sample = 示例
start-new = 新建……
sample-vcc-2020 = 理事虚拟磋商会，2020年6月：第一次会议完整记录
sample-vcc-2021 = 理事虚拟磋商会，2021年6月
sample-u4ssc-7 = U4SSC第七次会议，2023年
sample-qit4n-10 = FG-QIT4N第十次会议，2021年

## 表单

form-about = 本届会议
form-item = 议程项目
form-meeting = 会议
form-slot = 时段
form-entry = 记录章节
form-paragraph = 段落
form-conclusion = 结论
form-delegation = 代表团
form-person = 人员
form-document = 文件
form-request = 发言请求
form-turn = 发言
form-event = 日程
form-other = 详细信息
yes = 是
no = 否
field-title = 标题
field-body = 机构
field-gathering = 会议自称
field-next-session = 下次会议
field-place = 地点
field-series = 文件系列
field-rule = 权限
field-drafting = 起草语文
field-published = 印发语文
field-from = 开始日期
field-to = 结束日期
field-note = 私人备注
field-documents = 文件
field-minutes = 分钟
field-group = 分组
field-asks = 要求
field-basis = 法律依据
field-name = 名称
field-person-name = 姓名
field-kind = 类型
field-start = 计划开始
field-stop = 必须结束
field-began = 实际开始
field-ended = 实际结束
field-record = 记录编号
field-record-date = 记录日期
field-slot-item = 议程项目
field-reason = 理由
field-subject = 议题
field-items = 议程项目
field-settled = 未做结论即结束
field-text = 文字
field-bare = 不编号
field-link = 网址
field-scope = 性质
field-formula = 结论用语
field-proposal = 主席提议
field-object = 议定内容
field-by-hand = 手工撰写
field-verb = 行动
field-forward = 转呈下次会议
field-addressee = 对象
field-addressee-name = 名称
field-what = 内容
field-basis-correspond = 依据
field-question = 问题
field-due = 期限
field-due-name = 期限（文字）
field-urgent = 紧迫
field-in-sentence = 句中用名
field-short = 简称
field-code = 代码
field-category = 类别
field-address = 称谓
field-function = 职务
field-pronoun = 代称
field-reference = 文件编号
field-asking = 事由
field-capacity = 发言身份
field-notes = 速记
field-on = 日期
field-arrived = 到场
field-left = 离场
field-signalled = 已事先示意
field-limit = 每人秒数
field-most-days = 最多天数
field-ranks = 发言顺序
ranks-members-first = 理事在先，其他在后
ranks-each = 理事、观察员、巴勒斯坦、组织、部门成员
ranks-own = 按文件所定
field-once = 观察员限一次
field-signal = 观察员须先示意
field-at = 固定时间

## 选项

rule-consultative = 磋商：仅提议结论
rule-deciding = 可做决定
group-procedural = 工作安排
group-urgent = 需立即处理
group-may-be-discussed = 可讨论
group-for-information = 供参考
asks-nothing = 无
asks-decision = 一项决定
asks-resolution = 一项决议
asks-both = 一项决定和一项决议
asks-all = 决定、决议、《财务规则》
kind-meeting = 会议
kind-informal = 非正式会议
kind-information = 情况通报会
kind-test = 测试会议
scope-substantive = 实质性
scope-procedural = 程序性
formula-concluded = 会议照此做出结论
formula-agreed = 会议对此表示同意
formula-approved = ……获得批准
formula-noted = ……被记录在案
formula-decided = 会议照此做出决定
verb-note = 记录在案
verb-approve = 批准
verb-endorse = 赞同
verb-defer = 推迟
verb-correspond = 信函磋商
verb-invite = 请
verb-encourage = 鼓励
verb-entrust = 委托
verb-free = 自拟文字
forward-none = 按规则处理
forward-propose = 向其提议
forward-recommend = 向其建议
addressee-secretariat = 秘书处
addressee-secretary-general = 秘书长
addressee-chair = 主席
addressee-member-states = 各成员国
addressee-members = 该机构成员
addressee-named = 其他对象
basis-rule-32 = 第3.2条
basis-convention = 《公约》
category-member = 成员
category-observer-state = 观察员成员国
category-state-of-palestine = 巴勒斯坦国
category-organization = 组织
category-sector-member = 部门成员
category-group = 组
category-secretariat = 秘书处
pronoun-unknown = 以代表团相称
pronoun-she = 她
pronoun-he = 他
pronoun-they = 不分性别
asking-statement = 发言
asking-introduction = 介绍
asking-reply = 答复
asking-right-of-reply = 答辩权
asking-point-of-order = 程序问题
standing-absent = 不在场
standing-connecting = 正在连线
language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文
status-draft = 草案
status-read-out = 已宣读
status-concluded = 已做出结论
status-reopened = 重新开启
status-withdrawn = 已撤回
status-amended = 其后有修改
list-chair = 主席
list-secretary-general = 秘书长
list-secretary = 会议秘书
list-secretariat = 秘书处
none-issued = 尚未印发任何文件。“印发文件”会给文件编号。
issued-unchanged = 与印发时相同
issue-unchanged = { $reference }与印发时相同，无需再次印发。F12可再次写出。
issue-nothing-changed = 自{ $reference }以来没有任何变化。
issued-stale = 此后有{ $count }处变化
issued-unknown = 不知印发时的内容
day-title = 当日文件
day-meeting = 会议
day-formats = 格式
day-languages = 语文
day-issue = 印发
day-help = 空格键选定或取消，箭头键移动。回车键将至多{ $count }个文件写入以当日日期命名的文件夹。
day-write = 写出
day-nothing = 请至少选择一种格式和一种语文。
papers-progress = 正在写出文件：{ $number }/{ $most }……
papers-written = 已将{ $count }个文件写入{ $path }。{ $findings ->
    [0] 没有遗留问题
   *[other] 尚有{ $findings }个问题
 }{ $awaiting ->
    [0] 。
   *[other] ；{ $awaiting }处文字待翻译。
 }
no-paragraph = 请先移到记录的一个段落。
no-corrections = 无人要求更正。可用“更正段落”记下更正。
form-correction = 更正
field-printed = 原文
field-corrected = 改为
field-asked-by = 要求者
field-asked-at = 要求日期
field-answer = 答复
answer-open = 待定
answer-accepted = 已接受
answer-refused = 已拒绝

## 同一会议的两个副本
differences-title = 此处的内容与他人写入文件的内容
difference-mine = 此处：
difference-theirs = 文件中：
difference-only-mine = 仅此处有：
difference-only-theirs = 仅文件中有：
difference-other = 文字以外的细节有差异。
difference-none = 两者内容相同。
difference-more = 另有 { $count } 处。
stops-over = 程序在恢复日志 { $journal } 时已两次中止。现未再读取该日志，所示为文件中保存的会议，只供阅读。请用“plenary recover { $path }”将日志恢复到新文件。
stops-over-brief = 其日志未恢复
