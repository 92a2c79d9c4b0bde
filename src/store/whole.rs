//! A file that has no name until it is whole.
//!
//! Linux makes a file in a folder under no name (`O_TMPFILE`) and names it later (`linkat` through
//! `/proc/self/fd`): a program that is killed while it writes leaves nothing at all, for a file that
//! nobody holds and nothing names is gone. Where a file system or a system cannot do that, this says so and
//! the caller writes beside and renames, as everywhere. A file may take a name that is free, and no other.

use super::calls::{self, Calls};
use std::{
    fs::{self, File},
    io::{self, Read as _, Seek as _, Write as _},
    os::{fd::AsRawFd as _, unix::fs::OpenOptionsExt as _},
    path::Path,
};

/// A file without a name.
#[derive(Debug)]
pub(super) struct Nameless(File);

impl Nameless {
    /// Writes a file under no name in a folder and has it on the disk; nothing where that cannot be had.
    ///
    /// # Errors
    /// Where it could be made and not be written: the step that failed, and why.
    pub(super) fn written(
        calls: &Calls,
        folder: &Path,
        bytes: &[u8],
        like: Option<&fs::Metadata>,
    ) -> Result<Option<Nameless>, (super::Step, io::Error)> {
        use super::Step;
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let made = calls.create_nameless(folder).map_err(|error| (Step::Create, error))?;
        let Some(file) = made else { return Ok(None) };
        calls.write(&file, bytes, 0).map_err(|error| (Step::Write, error))?;
        if let Some(like) = like {
            calls.dress(&file, like).map_err(|error| (Step::Dress, error))?;
        }
        calls.sync(&file).map_err(|error| (Step::Sync, error))?;
        Ok(Some(Nameless(file)))
    }

    /// Gives it a name. Where the system makes nameless files and does not name them, a copy gets the name.
    ///
    /// # Errors
    /// Why not; also where the name is taken.
    pub(super) fn name(self, calls: &Calls, path: &Path) -> io::Result<()> {
        match calls.link_open(self.0.as_raw_fd(), path) {
            Err(error) if calls::cannot_name(&error) => self.copied(path),
            other => other,
        }
    }

    fn copied(mut self, path: &Path) -> io::Result<()> {
        let mut bytes = Vec::new();
        self.0.rewind()?;
        self.0.read_to_end(&mut bytes)?;
        let mut options = fs::OpenOptions::new();
        let mut file = options.write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(&bytes)?;
        file.set_permissions(self.0.metadata()?.permissions())?;
        file.sync_all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::calls::{Call, Outcome};
    use std::os::unix::fs::MetadataExt as _;

    #[test]
    fn nothing_is_there_before_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let calls = Calls::default();
        let Some(file) = Nameless::written(&calls, folder.path(), b"whole", None).unwrap() else {
            return;
        };
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        file.name(&calls, &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        let again = Nameless::written(&calls, folder.path(), b"other", None).unwrap().unwrap();
        let refused = again.name(&calls, &path).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
        let copied = Nameless::written(&calls, folder.path(), b"copy", None).unwrap().unwrap();
        copied.copied(&folder.path().join("b")).unwrap();
        assert_eq!(fs::read(folder.path().join("b")).unwrap(), b"copy");
        assert_eq!(fs::read(&path).unwrap(), b"whole");
    }

    #[test]
    fn what_fails_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        for failing in [Call::Create, Call::Write, Call::Sync] {
            let calls =
                Calls::failing(
                    move |call| {
                        if call == failing { Outcome::Halfway(28) } else { Outcome::Made }
                    },
                );
            assert!(Nameless::written(&calls, folder.path(), b"whole", None).is_err());
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        }
        let not_here =
            Nameless::written(&Calls::default(), &folder.path().join("gone"), b"a", None);
        assert!(matches!(not_here, Ok(None)));
    }
}
