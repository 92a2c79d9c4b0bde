//! Plenary.
#![forbid(unsafe_code)]
fn main() {
    let samples = &[("vcc-2020", include_str!("../sessions/vcc-2020.ron"))];
    let path = std::env::args_os().nth(1).map(Into::into);
    let now =
        std::env::var("PLENARY_NOW").ok().and_then(|now| plenary::session::Moment::parse(&now));
    let options = plenary::tui::Options { path, now, samples, ..Default::default() };
    if let Err(error) = plenary::tui::run(options) {
        std::process::exit(i32::from(!error.to_string().is_empty()));
    }
}
