//! Sessions of any length, for benches.

use plenary::session::{
    Edit, Entry, Id, Ids, Item, Meeting, MeetingKind, Moment, Paragraph, Session, Text,
};

/// A session of `size` times 12 items, 70 paragraphs, 25 kB.
pub(crate) fn session(size: usize) -> Session {
    let mut ids = Ids::new(7);
    let mut session = Session::new("A session");
    let start = Moment::parse("2020-06-09T12:00:00+02:00").unwrap();
    let stop = Moment::parse("2020-06-09T15:00:00+02:00").unwrap();
    let meeting = Meeting {
        id: ids.draw(),
        kind: MeetingKind::Meeting,
        title: Text::default(),
        start,
        stop,
        began: None,
        ended: None,
        place: Text::default(),
        chairs: Vec::new(),
        record: None,
        record_date: None,
        note: Text::default(),
        slots: Vec::new(),
        entries: Vec::new(),
    };
    let meeting_id = meeting.id;
    session.apply(Edit::insert(Id::ROOT, None, meeting)).unwrap();
    let (mut last_item, mut last_entry) = (None, None);
    for section in 0..12 * size {
        let title = Text::new(format!("Report on the implementation of the plan, part {section}"));
        let item = Item { id: ids.draw(), title, ..Item::default() };
        let item_id = item.id;
        session.apply(Edit::insert(Id::ROOT, last_item, item)).unwrap();
        last_item = Some(item_id);
        let paragraph = |number: usize, id| Paragraph {
            id,
            text: Text::new(format!(
                "The councillor from delegation {number} said that the report was welcome, that its \
                 recommendations deserved support, and that the secretariat should keep the matter \
                 under review; he proposed that the document should be considered again in part \
                 {section} of the next session, together with the comments that members had made \
                 in the course of the consultation."
            )),
            ..Paragraph::default()
        };
        let count = 5 + usize::from(section % 6 != 0);
        let paragraphs = (0..count).map(|number| paragraph(number, ids.draw())).collect();
        let entry = Entry { id: ids.draw(), items: vec![item_id], paragraphs, ..Entry::default() };
        let entry_id = entry.id;
        session.apply(Edit::insert(meeting_id, last_entry, entry)).unwrap();
        last_entry = Some(entry_id);
    }
    session
}
