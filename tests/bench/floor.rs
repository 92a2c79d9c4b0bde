//! What it costs to put somebody on the list, with three hundred delegations and two thousand turns.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench that finds something else must stop")]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use plenary::{
    session::{Language, Moment, Session},
    store,
    tui::{Key, Message, State, update},
};

fn session() -> Session {
    let delegations: String = (0..300)
        .map(|n| format!(r#"(id: "d{n}", name: "Delegation {n}", code: "D{n}"),"#))
        .collect();
    let turns: String = (0..2000)
        .map(|n| format!(r#"(id: "t{n}", speaker: Delegation("d{}"), given: Some("2020-06-09T12:00:00+02:00"), ended: Some("2020-06-09T12:00:01+02:00")),"#, n % 300))
        .collect();
    let text = format!(
        r#"(format: 1, readable_from: 1, about: (title: "A"), delegations: [{delegations}],
        agenda: [(id: "i", title: "I")],
        meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
            began: Some("2020-06-09T12:00:00+02:00"),
            entries: [(id: "e", items: ["i"], spans: [(from: "2020-06-09T12:00:00+02:00")], turns: [{turns}])])])"#
    );
    store::from_ron(text.as_bytes()).unwrap().session
}

/// From the key that opens the list to the frame that shows who was added.
fn ask(bench: &mut Criterion) {
    let session = session();
    let now = Moment::parse("2020-06-09T12:40:00+02:00").unwrap();
    let keys = ["Ctrl-R", "d", "2", "9", "9", "Enter"].map(|name| Key::parse(name).unwrap());
    let desk = || State::of(session.clone(), Language::En, now, 7, (100, 30));
    bench.bench_function("ask for the floor", |bench| {
        bench.iter_batched_ref(
            desk,
            |state| {
                for key in keys {
                    update(state, Message::Key(key), now);
                    std::hint::black_box(state.draw());
                }
            },
            BatchSize::LargeInput,
        );
    });
}

criterion_group!(floor, ask);
criterion_main!(floor);
