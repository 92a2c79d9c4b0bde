//! What the text room costs a key: a paragraph of an ordinary length in three scripts, and one of
//! 1 MB that somebody pasted.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use plenary::text::bidi::Paragraph;
use plenary::text::{motion, position, rewrap, search, width, wrap};

const LATIN: &str = "The representative of Kenya, speaking on behalf of the Group, said that paragraph 7.3 \
    (document VC/15) was acceptable. ";
const CYRILLIC: &str =
    "Представитель Российской Федерации поддержал проект решения (документ VC/15, п. 7.3). ";
const CHINESE: &str =
    "主席指出，委员会（第十五届会议）通过了《维也纳公约》的决定。秘书处将于2026年提交报告！";
const ARABIC: &str =
    "قال ممثل مصر إن الوثيقة C20/24 والوثيقة VC/15 (الفقرة 7.3) مقبولتان لا اعتراض عليهما. ";

fn cut(text: &str, bytes: usize) -> String {
    let mut long = text.repeat(bytes / text.len() + 1);
    long.truncate(long.floor_char_boundary(bytes));
    long
}

fn benches(c: &mut Criterion) {
    for (script, text) in
        [("latin", LATIN), ("cyrillic", CYRILLIC), ("chinese", CHINESE), ("arabic", ARABIC)]
    {
        let paragraph = cut(text, 350);
        c.bench_function(&format!("width 350 {script}"), |b| {
            b.iter(|| width(black_box(&paragraph)))
        });
        c.bench_function(&format!("wrap 350 {script}"), |b| {
            b.iter(|| wrap(black_box(&paragraph), 72))
        });
        let mut long = cut(text, 1 << 20);
        c.bench_function(&format!("wrap 1 MB {script}"), |b| b.iter(|| wrap(black_box(&long), 72)));
        let mut rows = wrap(&long, 72);
        long.push('a');
        let end = u32::try_from(long.len()).unwrap_or(0) - 1;
        c.bench_function(&format!("key at the end of 1 MB {script}"), |b| {
            b.iter(|| {
                // The same key again and again: taken back, typed.
                rewrap(&mut rows, long.get(..end as usize).unwrap_or(""), 72, end, 1, 0);
                rewrap(&mut rows, black_box(&long), 72, end, 0, 1);
            });
        });
        let rows = wrap(&paragraph, 72);
        c.bench_function(&format!("position {script}"), |b| {
            b.iter(|| position(black_box(&paragraph), &rows, 300))
        });
        c.bench_function(&format!("previous word {script}"), |b| {
            b.iter(|| motion::previous_word(black_box(&paragraph), 300));
        });
        c.bench_function(&format!("find nothing in 1 MB {script}"), |b| {
            b.iter(|| search::find(black_box(&long), "zebra", 0));
        });
        c.bench_function(&format!("bidi 350 {script}"), |b| {
            b.iter(|| {
                let visual = Paragraph::new(black_box(&paragraph), None);
                rows.iter().map(|row| visual.row(*row).width()).sum::<usize>()
            });
        });
    }
}

criterion_group! {
    name = text;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(std::time::Duration::from_millis(200))
        .measurement_time(std::time::Duration::from_millis(500));
    targets = benches
}
criterion_main!(text);
