//! Texts that the tests of this room share.

use proptest::prelude::*;
use proptest::sample::select;

/// One text in each script that a meeting is likely to see, with what is hard about it.
pub(super) const SAMPLES: &[&str] = &[
    "",
    "The representative of Kenya, speaking on behalf of the Group, said that paragraph 7.3 (document VC/15) was acceptable.",
    "Représentant du Sénégal : « Nous approuvons l’amendement. »",
    "Представитель Российской Федерации поддержал проект решения (документ VC/15, п. 7.3).",
    "主席指出，委员会（第十五届会议）通过了《维也纳公约》的决定。秘书处将于2026年提交报告！",
    "قال ممثل مصر إن الوثيقة C20/24 والوثيقة VC/15 (الفقرة 7.3) مقبولتان لا اعتراض عليهما.",
    "الأُمَمُ المُتَّحِدَةُ ـــ لا إله",
    "भारत के प्रतिनिधि ने क्षेत्रीय समूह की ओर से कहा।",
    "ผู้แทนประเทศไทยสนับสนุนข้อเสนอนี้",
    "日本代表は、ｶﾞｲﾄﾞとガイドについて発言した。",
    "한국 대표는 결의안을 지지했다.",
    "e\u{301}a\u{308}\u{323} 👩\u{200d}👩\u{200d}👧\u{200d}👦 🇰🇪🇫🇷🇨🇳 👍🏽 ⚠\u{fe0f} ✔\u{fe0f} 1\u{fe0f}\u{20e3}",
    "a\u{200b}b\u{2060}c\u{00ad}d\u{a0}e\u{202f}f\u{3000}g",
    "one\ttwo\r\nthree\nfour\u{7}",
];

/// Text of all scripts, weighted towards what combines, hangs and breaks.
pub(super) fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z]{1,9}",
        4 => " {1,3}",
        2 => "[0-9.,/:;()\\[\\]'\"!?%$-]{1,4}",
        2 => "[à-ÿĀ-ž]{1,4}",
        2 => "[а-яА-ЯёЁ]{1,8}",
        3 => "[一-龥]{1,6}",
        2 => "[，。（）《》“”！、]{1,2}",
        2 => "[\u{621}-\u{64a}]{1,6}",
        1 => "[\u{64b}-\u{655}\u{670}\u{300}-\u{30f}]{1,2}",
        1 => "[\u{5d0}-\u{5ea}]{1,4}",
        1 => "[\u{905}-\u{939}\u{93e}-\u{94d}]{1,5}",
        1 => "[\u{e01}-\u{e3a}\u{e40}-\u{e4e}]{1,6}",
        1 => "[가-힣]{1,4}",
        1 => "[ぁ-んァ-ヶ\u{ff61}-\u{ff9f}]{1,4}",
        2 => select(vec![
            "👩\u{200d}👩\u{200d}👧", "🇰🇪", "🇫", "👍🏽", "⚠\u{fe0f}", "✔\u{fe0f}", "⚠", "❤",
            "\u{fe0f}", "\u{fe0e}", "\u{200d}", "\u{200b}", "\u{2060}", "\u{ad}", "\u{a0}",
            "\u{3000}", "\u{2003}", "\t", "\n", "\r\n", "\r", "\u{600}", "\u{1f3fd}", "\u{1100}",
            "\u{1161}", "\u{11a8}", "…", "—", "’", "“", "”", "«", "»", "‘", "لا", "\u{2067}",
            "\u{2069}", "\u{200f}", "\u{202e}", "\u{202c}",
        ]).prop_map(String::from),
        1 => any::<char>().prop_map(|c| c.to_string()),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Text of printable ASCII alone.
pub(super) fn ascii_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,12}( {1,3}[a-z]{1,12}){0,12} {0,4}",
        "[ -~]{0,80}",
        "([a-z]{0,5}[ ,./()'\"-]{0,2}[0-9]{0,3}){0,20}",
    ]
}
