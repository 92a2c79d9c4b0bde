### الملاحظات: جملة للخطأ وجملة لما يلزم عمله.

finding-decision-before-proposal = يرد المقرر قبل الاقتراح الذي يتعلق به. انقله إلى أسفل.
finding-decision-without-proposal = هناك مقرر دون اقتراح من الرئيس. استخلص الاستنتاج من جديد، أو بيِّن فيه أنه لم يكن هناك اقتراح.
finding-not-concluded = في المحضر مقرر بشأن استنتاج لم يُستخلص. استخلصه أو احذف الفقرة.
finding-rendered-twice = يرد الاقتراح نفسه أو المقرر نفسه مرتين. احذف أحدهما.
finding-empty-paragraph = هذه الفقرة فارغة. اكتبها أو احذفها.
finding-entry-without-text = استُخلص الاستنتاج ولا يذكر المحضر عنه شيئاً. استخلصه من جديد أو اكتب ما قيل.
finding-nothing-recorded = بدأ النظر في هذه المسألة ثم تُركت دون نص ولا استنتاج. اكتب ما جرى أو احذف القسم.
finding-no-addressee = اختيرت جهة أخرى دون تسميتها. اذكر اسمها.
finding-nothing-to-do = لم يُذكر المطلوب عمله. اذكره أو احذف الإجراء.
finding-no-object = لم يُذكر ما يتعلق به هذا الإجراء. حدد وثيقة أو موضوعاً.
finding-gap = فات هنا شيء في { $time }. تحقق من العرض النصي ثم أزل العلامة.
finding-amended = عُدلت الصياغة بعد تلاوتها أو استخلاصها. لتُتلَ مرة أخرى (Ctrl-P) أو أعد ما سُمع.
finding-doubled-word = تكررت «{ $word }» مرتين متتاليتين. احذف إحداهما.
finding-unknown-document = لا ترد { $reference } بين وثائق الدورة. صحح الرمز أو أضف الوثيقة.
finding-other-revision = يرد في النص { $reference } وفي قائمة الوثائق { $listed }. صحح أحدهما.
finding-misspelt-reference = { $why }
finding-decides = تعني «{ $term }» اتخاذ مقرر، والمشاورة لا تتخذ مقررات. اكتب أنه أُعرب عن الرغبة في الاقتراح أو التوصية.
finding-deciding-formula = صيغة «{ $formula }» تعني اتخاذ مقرر، والمشاورة لا تتخذ مقررات. اختر «وقد خُلص إلى ذلك».
finding-wrong-weekday = يوم { $date } هو { $right } وليس { $written }.
finding-almost-a-name = تكاد «{ $written }» تطابق «{ $name }». اكتب الاسم بصورة واحدة.
finding-same-name = اسما وفدين متطابقان تقريباً؛ والآخر هو: { $other }.
finding-past-stop = سيتجاوز الانتهاء آخر موعد للرفع بما يلي: { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. اختصره أو رحِّله.
finding-too-many-days = عدد أيام الجلسات { $days }، وأقصى مدة للدورة { $most } أيام.

finding-at = { $place }: { $said }
between-places = ،{ " " }
