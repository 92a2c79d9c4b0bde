//! How things look: the terminal's own colours first, and never a colour alone.
//!
//! `NO_COLOR` takes away colour and keeps bold, underline and reverse; it is decided here because
//! the backend would erase those too. Frames are drawn in ASCII on request.

use ratatui::style::{Color, Modifier, Style};

/// The pieces of a frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lines {
    pub(super) across: &'static str,
    pub(super) down: &'static str,
    pub(super) top_left: &'static str,
    pub(super) top_right: &'static str,
    pub(super) bottom_left: &'static str,
    pub(super) bottom_right: &'static str,
}

const DRAWN: Lines = Lines {
    across: "─",
    down: "│",
    top_left: "┌",
    top_right: "┐",
    bottom_left: "└",
    bottom_right: "┘",
};

const ASCII: Lines = Lines {
    across: "-",
    down: "|",
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
};

/// The styles in use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Theme {
    colour: bool,
    pub(super) lines: Lines,
}

impl Theme {
    /// The theme for what the environment asks for.
    pub(super) fn new(colour: bool, ascii: bool) -> Self {
        Theme { colour, lines: if ascii { ASCII } else { DRAWN } }
    }

    /// The theme that the environment asks for.
    pub(super) fn of_environment() -> Self {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        Theme::new(!is_set("NO_COLOR"), is_set("PLENARY_ASCII"))
    }

    /// Whether only ASCII is to be drawn.
    pub(super) fn is_ascii(self) -> bool {
        self.lines.across.is_ascii()
    }

    fn tinted(self, colour: Color) -> Style {
        if self.colour { Style::new().fg(colour) } else { Style::new() }
    }

    /// Running text.
    pub(super) fn text(self) -> Style {
        Style::new()
    }

    /// What is there for orientation only.
    pub(super) fn quiet(self) -> Style {
        if self.colour { Style::new().add_modifier(Modifier::DIM) } else { Style::new() }
    }

    /// What would be typed next; it is no part of the text yet.
    pub(super) fn offered(self) -> Style {
        Style::new().add_modifier(Modifier::DIM | Modifier::ITALIC)
    }

    /// Headings.
    pub(super) fn heading(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The bar at the top and the keys at the bottom.
    pub(super) fn bar(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The selected row of the pane that has the focus.
    pub(super) fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The selected row of another pane.
    pub(super) fn marked(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED)
    }

    /// The frame of the pane that has the focus.
    pub(super) fn focus(self) -> Style {
        self.tinted(Color::Cyan).add_modifier(Modifier::BOLD)
    }

    /// What is rendered from a conclusion, and cannot be typed into.
    pub(super) fn rendered(self) -> Style {
        self.tinted(Color::Blue).add_modifier(Modifier::ITALIC)
    }

    /// What goes well or is in progress.
    pub(super) fn good(self) -> Style {
        self.tinted(Color::Green)
    }

    /// What needs attention soon.
    pub(super) fn warning(self) -> Style {
        self.tinted(Color::Yellow).add_modifier(Modifier::BOLD)
    }

    /// What needs attention now.
    pub(super) fn alarm(self) -> Style {
        if self.colour {
            Style::new().fg(Color::Red).add_modifier(Modifier::BOLD)
        } else {
            Style::new().add_modifier(Modifier::BOLD | Modifier::REVERSED)
        }
    }
}
