### 检查结果：一句说明问题，一句说明办法。

finding-decision-before-proposal = 决定写在所针对的提议之前。请将其下移。
finding-decision-without-proposal = 有决定而无主席提议。请重新做出结论，或在结论中注明没有提议。
finding-not-concluded = 记录中有一项决定，但有关事项尚未做出结论。请做出结论，或删除该段。
finding-rendered-twice = 同一提议或决定出现了两次。请删除其一。
finding-empty-paragraph = 本段为空。请撰写或删除。
finding-entry-without-text = 此事项已做出结论，但记录中只字未提。请重新做出结论，或写明发言内容。
finding-nothing-recorded = 此议项已审议并离开，但既无文字也无结论。请写明经过，或将其删除。
finding-no-addressee = 选择了其他对象，但未写明是谁。请写明对象。
finding-nothing-to-do = 未写明要做什么。请写明，或删除该项行动。
finding-no-object = 未写明所针对的内容。请指明文件或事项。
finding-gap = 此处{ $time }有缺漏。请对照字幕核对，然后去掉标记。
finding-amended = 措辞在宣读或作出结论之后有修改。请再次宣读（Ctrl-P），或恢复已宣读的措辞。
finding-doubled-word = “{ $word }”连续出现。请删除重复部分。
finding-unknown-document = { $reference }不在本届会议的文件之列。请更正编号，或添加该文件。
finding-other-revision = 文中写的是{ $reference }，而文件清单中是{ $listed }。请更正其一。
finding-misspelt-reference = { $why }
finding-decides = “{ $term }”意味着决定，而磋商不做任何决定。请写明会议希望提议或建议。
finding-deciding-formula = “{ $formula }”属于决定，而磋商不做任何决定。请选择“会议照此做出结论”。
finding-wrong-weekday = { $date }是{ $right }，不是{ $written }。
finding-almost-a-name = “{ $written }”与“{ $name }”极为相近。请统一写法。
finding-same-name = 两个代表团的名称几乎相同：另一个是{ $other }。
finding-past-stop = 结束时间将比规定的最晚时间晚{ $minutes }分钟。请缩短，或顺延。
finding-too-many-days = 会议分布在{ $days }天，而本届会议最长{ $most }天。

finding-at = { $place }：{ $said }
between-places = ，
