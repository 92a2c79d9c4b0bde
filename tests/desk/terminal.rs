//! A pseudo-terminal with the program in it, and a world of its own around them.

use portable_pty::{
    Child, CommandBuilder, MasterPty, PtyPair, PtySize, SlavePty, native_pty_system,
};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use std::{
    ffi::OsStr,
    fs,
    io::{Read as _, Write},
    num::NonZeroU16,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_plenary");
const SESSION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/harness/faults.ron");

/// How long anything may take before a test gives up.
pub const LONG: Duration = Duration::from_secs(15);

pub const END_OF_RECORD: &str = "\x1b[1;5F";
pub const SAVE: &str = "\x13";

/// A folder with a session, and a state folder.
pub struct World {
    folder: tempfile::TempDir,
    more: Option<(&'static str, &'static str)>,
}

impl World {
    pub fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("work")).unwrap();
        let world = World { folder, more: None };
        fs::copy(SESSION, world.file()).unwrap();
        world
    }

    /// With something more in the environment.
    pub fn with(mut self, name: &'static str, value: &'static str) -> World {
        self.more = Some((name, value));
        self
    }

    pub fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    pub fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    pub fn file(&self) -> PathBuf {
        self.work().join("session.ron")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.env_clear().env("PLENARY_STATE", self.folder.path().join("state"));
        command.env("LANG", "C.UTF-8");
        command
    }

    /// What a command prints, and whether it was content.
    pub fn run(&self, arguments: &[&str]) -> (String, bool) {
        let output = self.command().args(arguments).output().unwrap();
        (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.success())
    }

    /// What a command says beside its result.
    pub fn told(&self, arguments: &[&str]) -> String {
        let output = self.command().args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    /// The record as file and journal have it, without white space.
    pub fn kept(&self, file: &Path) -> String {
        let file = file.to_str().unwrap();
        let (text, _) =
            self.run(&["export", "record", file, "--meeting", "1", "--format", "txt", "-o", "-"]);
        squashed(&text)
    }

    /// What the file alone holds, without white space; checked to be whole.
    pub fn on_disk(&self) -> String {
        let bytes = fs::read(self.file()).unwrap();
        plenary::store::from_ron(&bytes).expect("the file is whole");
        squashed(&String::from_utf8(bytes).unwrap())
    }
}

pub fn squashed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What reached the terminal.
struct Shown {
    screen: vt100::Parser,
    raw: Vec<u8>,
}

/// A terminal with the program in it.
pub struct Terminal {
    pty: Option<(Box<dyn MasterPty + Send>, Box<dyn SlavePty + Send>)>,
    writer: Box<dyn Write + Send>,
    program: Box<dyn Child + Send + Sync>,
    shown: Arc<Mutex<Shown>>,
    stalled: Arc<AtomicBool>,
    closed: Arc<AtomicBool>,
    reader: Option<thread::JoinHandle<()>>,
    before: String,
}

impl Terminal {
    /// Opens the session of a world and waits until it is there.
    pub fn open(world: &World) -> Terminal {
        let terminal = Terminal::start(world, &world.file());
        terminal.wait_for("Record of the session");
        terminal
    }

    /// Opens a file.
    pub fn start(world: &World, file: &Path) -> Terminal {
        Terminal::run(world, &[file.as_os_str()])
    }

    /// Opens the world's session where no file may grow, as on a full disk.
    pub fn full(world: &World) -> Terminal {
        let terminal = Terminal::after(world, "ulimit -f 0");
        terminal.wait_for("Record of the session");
        terminal
    }

    /// Opens the world's session from a shell that did something before.
    pub fn after(world: &World, before: &str) -> Terminal {
        let (line, file) = (format!("{before} && exec \"$0\" \"$@\""), world.file());
        let arguments = ["-c".as_ref(), line.as_ref(), PROGRAM.as_ref(), file.as_os_str()];
        Terminal::program(world, "/bin/sh", &arguments)
    }

    /// Starts without a session.
    pub fn start_screen(world: &World) -> Terminal {
        Terminal::run(world, &[])
    }

    /// Shows the board of a world's session.
    pub fn board(world: &World) -> Terminal {
        Terminal::run(world, &["board".as_ref(), world.file().as_os_str()])
    }

    fn run(world: &World, arguments: &[&OsStr]) -> Terminal {
        Terminal::program(world, PROGRAM, arguments)
    }

    fn program(world: &World, program: &str, arguments: &[&OsStr]) -> Terminal {
        let size = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };
        let PtyPair { slave, master } = native_pty_system().openpty(size).unwrap();
        let before = modes(&*master);
        let mut command = CommandBuilder::new(program);
        command.env_clear();
        let state = world.folder.path().join("state");
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8")] {
            command.env(name, value);
        }
        command.env("PLENARY_STATE", state);
        if let Some((name, value)) = world.more {
            command.env(name, value);
        }
        command.cwd(world.work());
        command.args(arguments);
        let program = slave.spawn_command(command).unwrap();
        let shown = Shown { screen: vt100::Parser::new(edge(30), edge(100), 0), raw: Vec::new() };
        let shown = Arc::new(Mutex::new(shown));
        let stalled = Arc::new(AtomicBool::new(false));
        let mut reader = master.try_clone_reader().unwrap();
        let closed = Arc::new(AtomicBool::new(false));
        let (to, stop, end) = (shown.clone(), stalled.clone(), closed.clone());
        let reader = thread::spawn(move || {
            let mut buffer = [0; 65536];
            loop {
                while stop.load(Ordering::Relaxed) {
                    thread::sleep(Duration::from_millis(5));
                }
                match reader.read(&mut buffer) {
                    Ok(0) | Err(_) => return,
                    Ok(_) if end.load(Ordering::Relaxed) => return,
                    Ok(read) => {
                        let mut shown = to.lock().unwrap();
                        shown.raw.extend_from_slice(&buffer[..read]);
                        shown.screen.process(&buffer[..read]);
                    }
                }
            }
        });
        let writer = master.take_writer().unwrap();
        let (pty, reader) = (Some((master, slave)), Some(reader));
        Terminal { pty, writer, program, shown, stalled, closed, reader, before }
    }

    pub fn keys(&mut self, keys: &str) {
        self.bytes(keys.as_bytes());
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        // A terminal that is gone takes no keys.
        let _ = self.writer.write_all(bytes).and_then(|()| self.writer.flush());
    }

    /// Sends more than the program may live to read; nothing else can be typed after it.
    pub fn bytes_beside(&mut self, bytes: Vec<u8>) {
        let mut writer = std::mem::replace(&mut self.writer, Box::new(std::io::sink()));
        thread::spawn(move || drop(writer.write_all(&bytes)));
    }

    pub fn screen(&self) -> String {
        self.shown.lock().unwrap().screen.screen().contents()
    }

    pub fn raw(&self) -> Vec<u8> {
        self.shown.lock().unwrap().raw.clone()
    }

    pub fn shows(&self, text: &str) -> bool {
        self.screen().contains(text)
    }

    /// Waits until the screen shows a text.
    pub fn wait_for(&self, text: &str) {
        let shown = soon(|| self.shows(text));
        assert!(shown, "never shown: {text}\n{}", self.screen());
    }

    pub fn resize(&mut self, rows: u16, cols: u16) {
        if let Some((master, _)) = &self.pty {
            let _ = master.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 });
        }
        let mut shown = self.shown.lock().unwrap();
        shown.screen.screen_mut().set_size(edge(rows), edge(cols));
    }

    /// Takes no more of what is written to it, as a link that hangs.
    pub fn stall(&self) {
        self.stalled.store(true, Ordering::Relaxed);
    }

    /// Closes the terminal, as a window that is closed.
    pub fn close(&mut self) {
        self.closed.store(true, Ordering::Relaxed);
        // Something to read wakes the reader, which has the terminal open too.
        self.resize(29, 90);
        let _ = self.reader.take().unwrap().join();
        self.pty = None;
        self.writer = Box::new(std::io::sink());
    }

    /// The process that the shell started.
    pub fn guard(&self) -> Pid {
        Pid::from_raw(self.program.process_id().unwrap().try_into().unwrap()).unwrap()
    }

    /// The process that has the session open.
    pub fn desk(&self) -> Pid {
        let guard = self.guard().as_raw_nonzero();
        let children = format!("/proc/{guard}/task/{guard}/children");
        let mut found = None;
        assert!(soon(|| {
            let children = fs::read_to_string(&children).unwrap_or_default();
            found = children.split_whitespace().next().and_then(|child| child.parse().ok());
            found.is_some()
        }));
        Pid::from_raw(found.unwrap()).unwrap()
    }

    /// Kills everything at once, as nobody can prepare for; returns when it is gone, and its lock with it.
    pub fn kill(&mut self) {
        let guard = self.guard().as_raw_nonzero();
        let children = fs::read_to_string(format!("/proc/{guard}/task/{guard}/children"));
        let _ = kill_process_group(self.guard(), Signal::KILL);
        let _ = self.program.wait();
        for child in children.unwrap_or_default().split_whitespace() {
            let is_gone = || match fs::read_to_string(format!("/proc/{child}/stat")) {
                // The last of its threads has to be gone: until then it holds its locks.
                Ok(stat) => {
                    let threads = fs::read_dir(format!("/proc/{child}/task"));
                    threads.is_ok_and(|threads| threads.count() <= 1)
                        && stat.rsplit(") ").next().is_none_or(|rest| rest.starts_with(['Z', 'X']))
                }
                Err(_) => true,
            };
            let _ = soon(is_gone);
        }
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(self.guard(), signal).unwrap();
    }

    pub fn is_alive(&mut self) -> bool {
        self.program.try_wait().unwrap().is_none()
    }

    /// Waits for the end; how long it took.
    pub fn ends(&mut self) -> Duration {
        let begun = Instant::now();
        let program = &mut self.program;
        let ended = soon(|| program.try_wait().unwrap().is_some());
        assert!(ended, "it goes on: {}", self.screen());
        begun.elapsed()
    }

    /// Waits for the end; the exit code.
    pub fn exit_code(&mut self) -> u32 {
        self.ends();
        self.program.wait().unwrap().exit_code()
    }

    /// What of the terminal was not given back, once there was time for all of it.
    pub fn not_given_back(&self) -> Vec<&'static str> {
        let begun = Instant::now();
        loop {
            let taken = self.taken();
            if taken.is_empty() || begun.elapsed() > LONG / 5 {
                return taken;
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// What of the terminal is taken now.
    pub fn taken(&self) -> Vec<&'static str> {
        let shown = self.shown.lock().unwrap();
        let screen = shown.screen.screen();
        let last = |on: &[u8], off: &[u8]| {
            let place = |what: &[u8]| shown.raw.windows(what.len()).rposition(|at| at == what);
            place(on) > place(off)
        };
        let modes = self.pty.as_ref().map(|(master, _)| modes(&**master));
        let left = [
            ("other screen", screen.alternate_screen()),
            ("brackets", screen.bracketed_paste()),
            ("cursor", screen.hide_cursor()),
            ("mouse", screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None),
            ("arrows", screen.application_cursor()),
            ("focus", last(b"\x1b[?1004h", b"\x1b[?1004l")),
            ("update", last(b"\x1b[?2026h", b"\x1b[?2026l")),
            ("title", last(b"\x1b[22;0t", b"\x1b[23;0t")),
            ("raw mode", modes.is_some_and(|modes| modes != self.before)),
        ];
        left.into_iter().filter(|(_, left)| *left).map(|(what, _)| what).collect()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.stalled.store(false, Ordering::Relaxed);
        if self.is_alive() {
            self.kill();
        }
    }
}

fn edge(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells).unwrap_or(NonZeroU16::MIN)
}

fn modes(master: &(dyn MasterPty + Send)) -> String {
    format!("{:?}", master.get_termios())
}

/// Whether something becomes true before long.
pub fn soon(mut is_true: impl FnMut() -> bool) -> bool {
    let begun = Instant::now();
    while begun.elapsed() < LONG {
        if is_true() {
            return true;
        }
        thread::sleep(Duration::from_millis(10));
    }
    is_true()
}
