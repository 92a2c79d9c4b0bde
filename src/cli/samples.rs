//! The sessions that are built in.

/// Name and content of each.
pub(super) const SAMPLES: &[(&str, &str)] = &[
    ("vcc-2020", include_str!("../../sessions/vcc-2020.ron")),
    ("vcc-2021", include_str!("../../sessions/vcc-2021.ron")),
    ("u4ssc-7", include_str!("../../sessions/u4ssc-7.ron")),
    ("qit4n-10", include_str!("../../sessions/qit4n-10.ron")),
];
