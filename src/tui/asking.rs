//! What is typed where speakers are picked: "egypt, tunisia for the Arab States, kenya!".
//!
//! Several names stand between commas of any script. Behind a dash or "as" stands the capacity in
//! which somebody speaks, behind "for" on whose behalf, in any of the six languages, because names
//! are found in all of them too; behind the name an exclamation mark for a point of order. A "q+"
//! before it all, as other programs want it, does no harm.

/// In what capacity somebody speaks, as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Capacity<'a> {
    /// In none but their own.
    Own,
    /// Behind a dash or "as": as it stands.
    As(&'a str),
    /// Behind "for": on whose behalf.
    For(&'a str),
}

/// One name of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named<'a> {
    /// The letters by which somebody is found.
    pub(super) name: &'a str,
    /// In what capacity they speak.
    pub(super) capacity: Capacity<'a>,
    /// Whether it is a point of order.
    pub(super) order: bool,
}

const COMMAS: [char; 6] = [',', '，', '、', '،', ';', '；'];
const AS: [&str; 10] = [
    " - ",
    " – ",
    " — ",
    " as ",
    " en tant que ",
    " como ",
    " en calidad de ",
    " в качестве ",
    "作为",
    " بصفة ",
];
const FOR: [&str; 9] = [
    " on behalf of ",
    " for ",
    " au nom de ",
    " pour ",
    " en nombre de ",
    " por ",
    " от имени ",
    "代表",
    " باسم ",
];
/// How a line ends in which the capacity is still being typed.
const BEGUN: [&str; 11] = [
    " -",
    " –",
    " —",
    " as",
    " for",
    " como",
    " por",
    " pour",
    " в качестве",
    " от имени",
    " باسم",
];

/// The names of a line. Words that are a name as they stand (`is_name`) are not taken apart.
pub(super) fn names<'a>(line: &'a str, is_name: impl Fn(&str) -> bool) -> Vec<Named<'a>> {
    line.split(COMMAS).map(|piece| read(piece, &is_name)).collect()
}

/// The name being typed: the last of the line.
pub(super) fn last_name(line: &str, is_name: impl Fn(&str) -> bool) -> &str {
    let last = line.rsplit(COMMAS).next().unwrap_or_default();
    read(last, &is_name).name
}

fn read<'a>(piece: &'a str, is_name: &impl Fn(&str) -> bool) -> Named<'a> {
    let mut name = piece.trim();
    for prefix in ["q+", "Q+"] {
        name = name.strip_prefix(prefix).unwrap_or(name).trim_start();
    }
    let bare = name.strip_suffix('!');
    let order = bare.is_some();
    name = bare.unwrap_or(name).trim_end();
    let own = Named { name, capacity: Capacity::Own, order };
    if name.is_empty() || is_name(name) {
        return own;
    }
    let behind = |marks: &[&str]| {
        let splits = marks.iter().filter_map(|mark| name.split_once(mark));
        splits.min_by_key(|(before, _)| before.len())
    };
    let (name, capacity) = match (behind(&AS), behind(&FOR)) {
        (Some((name, capacity)), _) => (name, Capacity::As(capacity.trim())),
        (None, Some((name, whom))) => (name, Capacity::For(whom.trim())),
        // The capacity is still being typed.
        (None, None) => {
            let begun = BEGUN.iter().find_map(|mark| name.strip_suffix(mark));
            (begun.unwrap_or(name), Capacity::Own)
        }
    };
    let name = name.trim();
    let bare = name.strip_suffix('!');
    Named { name: bare.unwrap_or(name).trim_end(), capacity, order: order || bare.is_some() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(line: &str) -> Vec<(&str, Capacity<'_>, bool)> {
        let known = |words: &str| words.eq_ignore_ascii_case("centre for research");
        names(line, known).into_iter().map(|one| (one.name, one.capacity, one.order)).collect()
    }

    #[test]
    fn a_line_holds_several_names_in_any_script() {
        use Capacity::{As, For, Own};
        for (line, expected) in [
            ("tun", vec![("tun", Own, false)]),
            ("q+ egypt, tunisia", vec![("egypt", Own, false), ("tunisia", Own, false)]),
            ("埃及，突尼斯", vec![("埃及", Own, false), ("突尼斯", Own, false)]),
            ("tunisia for the Arab States", vec![("tunisia", For("the Arab States"), false)]),
            ("tun on behalf of ATU", vec![("tun", For("ATU"), false)]),
            ("kenya - Chair of CWG-COP", vec![("kenya", As("Chair of CWG-COP"), false)]),
            ("kenya as Chair of CWG-COP", vec![("kenya", As("Chair of CWG-COP"), false)]),
            ("egipto en nombre de África", vec![("egipto", For("África"), false)]),
            ("埃及代表阿拉伯国家", vec![("埃及", For("阿拉伯国家"), false)]),
            ("Россия в качестве Председателя", vec![("Россия", As("Председателя"), false)]),
            ("cwg-cop", vec![("cwg-cop", Own, false)]),
            ("kenya!, egypt", vec![("kenya", Own, true), ("egypt", Own, false)]),
            ("Centre for Research", vec![("Centre for Research", Own, false)]),
            ("", vec![("", Own, false)]),
        ] {
            assert_eq!(read_all(line), expected, "{line}");
        }
    }

    #[test]
    fn the_name_being_typed_is_the_last() {
        for (line, expected) in [
            ("egypt, tun", "tun"),
            ("egypt,", ""),
            ("tun -", "tun"),
            ("tun for", "tun"),
            ("tun as", "tun"),
        ] {
            assert_eq!(last_name(line, |_| false), expected, "{line}");
        }
    }
}
