#!/usr/bin/env python3
"""Every call of the program on its own files fails, one by one, and is where it is killed.

    inject.py PLENARY export|force|issue|day|open ...

Needs strace. A call is made to fail by `strace -e inject`, in each thread at its k-th call of a kind,
for all k at which a file of the session or a paper is meant. Afterwards the papers and the session
are the old ones or the new ones, what failed was told (exit code 3 or 4 and a sentence), and the
next try leaves nothing behind. For `open` the desk is opened on a pseudo-terminal and typed into:
the file is untouched, and what was typed is kept, or it was told that it is not."""
import collections, fcntl, os, pty, re, select, shutil, struct, subprocess, sys, tempfile, termios, time

HERE = os.path.dirname(os.path.abspath(__file__))
SESSION = HERE + "/../../sessions/vcc-2020.ron"
CALLS = ("openat write pwrite64 fsync fdatasync rename renameat renameat2 link linkat unlink unlinkat mkdir mkdirat fchmod "
         "fchown ftruncate fallocate read pread64 getdents64 statx newfstatat flock fstat close access faccessat2").split()
ERRORS = {"openat": "EACCES ENOSPC EMFILE", "write": "ENOSPC EIO", "pwrite64": "ENOSPC EIO EDQUOT", "fsync": "EIO",
          "fdatasync": "EIO", "read": "EIO", "pread64": "EIO", "flock": "ENOLCK", "fallocate": "ENOSPC", "close": "EIO"}


def environment(d):
    return {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm-256color", "PLENARY_STATE": d + "/state"}


def world(what):
    d = tempfile.mkdtemp(prefix="inject")
    os.mkdir(d + "/out")
    shutil.copy(HERE + "/faults.ron" if what == "open" else SESSION, d + "/s.ron")
    if what == "force":
        open(d + "/out/r.docx", "wb").write(b"old")
    return d


def command(what, d):
    paper = ["export", "outcomes" if what == "issue" else "record", d + "/s.ron", "--meeting", "1", "-o", d + "/out/r.docx"]
    return {"export": paper, "force": paper + ["--force"],
            "issue": ["--now", "2020-06-10T09:00:00Z"] + paper + ["--issue"], "open": [d + "/s.ron"],
            "day": ["day", d + "/s.ron", "--meeting", "1", "--language", "en", "--format", "txt", "-o", d + "/out"]}[what]


def papers(d):
    found = {}
    for folder, _, names in os.walk(d + "/out"):
        for name in names:
            path = folder + "/" + name
            found[os.path.relpath(path, d + "/out")] = open(path, "rb").read()
    return found


def traced(plenary, what, d, with_):
    line = ["strace", "-f", "-y", "-o", d + "/../" + os.path.basename(d) + ".trace"] + with_ + [plenary] + command(what, d)
    return subprocess.run(line, capture_output=True, env=environment(d), timeout=120)


def trace(d):
    path = d + ".trace"
    text = open(path, errors="replace").read()
    os.unlink(path)
    return text


def points(text, d):
    seen, found = collections.Counter(), []
    for line in text.splitlines():
        call = re.match(r"(\d+) +(\w+)\(", line)
        if call and call.group(2) in CALLS:
            seen[call.groups()] += 1
            if d in line and "strace" not in line:
                found.append((call.group(2), seen[call.groups()]))
    return list(dict.fromkeys(found))


def faults(call):
    return ["error=" + error for error in ERRORS.get(call, "EIO EACCES").split()] + ["signal=KILL"]


def run_command(plenary, what):
    d = world(what)
    assert traced(plenary, what, d, ["-e", "trace=" + ",".join(CALLS)]).returncode == 0
    new, new_session, all_points = papers(d), open(d + "/s.ron", "rb").read(), points(trace(d), d)
    shutil.rmtree(d)
    ends, bad = collections.Counter(), []
    for call, k in all_points:
        for fault in faults(call):
            d = world(what)
            old, old_session = papers(d), open(d + "/s.ron", "rb").read()
            ended = traced(plenary, what, d, ["-e", "inject=%s:%s:when=%d" % (call, fault, k)])
            trace(d)
            now, said = papers(d), ended.stderr.decode("utf-8", "replace")
            hidden = [name for name in now if "/." in "/" + name]
            shown = {name: bytes_ for name, bytes_ in now.items() if name not in hidden}
            is_ = "new" if shown == new else "old" if shown == old else "HALF"
            session, why = open(d + "/s.ron", "rb").read(), []
            whole = session in (old_session, new_session) or what == "issue" and subprocess.run(
                [plenary, "check", d + "/s.ron"], capture_output=True).returncode <= 1
            if is_ == "HALF" or not whole:
                why.append("half")
            if ended.returncode != -9:
                if ended.returncode == 0 and is_ == "old":
                    why.append("claimed falsely")
                if ended.returncode not in (0, 3, 4) or ended.returncode and len(said) < 20:
                    why.append("not told")
                if hidden:
                    why.append("left behind")
            again = command(what, d) + (["--force"] if is_ == "new" and what in ("export", "issue") else [])
            if subprocess.run([plenary] + again, capture_output=True, env=environment(d)).returncode:
                why.append("not at the next try")
            if any("/." in "/" + name for name in papers(d)):
                why.append("left behind after the next try")
            ends["killed" if ended.returncode == -9 else "exit %d" % ended.returncode, is_] += 1
            if why:
                bad.append((call, k, fault, why, said[-200:]))
            shutil.rmtree(d)
    return all_points, ends, bad


def drained(fd, seen, until, seconds):
    end = time.time() + seconds
    while time.time() < end:
        if select.select([fd], [], [], 0.05)[0]:
            try:
                seen += os.read(fd, 65536)
            except OSError:
                return "gone"
        if until and re.search(until, bytes(seen)):
            return "there"
    return "late"


def kill(process):
    below = subprocess.run(["ps", "--ppid", str(process), "-o", "pid="], capture_output=True, text=True).stdout.split()
    for child in below:
        kill(int(child))
    try:
        os.kill(process, 9)
    except OSError:
        pass


def opened(plenary, with_):
    d = world("open")
    old, seen = open(d + "/s.ron", "rb").read(), bytearray()
    process, fd = pty.fork()
    if process == 0:
        line = ["strace", "-f", "-y", "-o", d + ".trace"] + with_ + [plenary, d + "/s.ron"]
        os.execvpe("strace", line, environment(d))
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 120, 0, 0))
    state = drained(fd, seen, rb"Help", 20)
    if state == "there":
        drained(fd, seen, None, 0.4)
        try:
            os.write(fd, b"\x1b\x1b[1;5F")
            time.sleep(0.2)
            os.write(fd, b"probe")
        except OSError:
            pass
        drained(fd, seen, None, 1.2)
    done, status = os.waitpid(process, 0 if state == "gone" else os.WNOHANG)
    if not done:
        kill(process)
        os.waitpid(process, 0)
    os.close(fd)
    exit_ = os.waitstatus_to_exitcode(status) if done else None
    ways = [["export", "record", d + "/s.ron", "--meeting", "1", "--format", "txt", "-o", "-"]]
    ways += [["recover", d + "/s.ron", "--print", str(number)] for number in range(1, 5)]
    printed = (subprocess.run([plenary] + way, capture_output=True, env=environment(d)).stdout for way in ways)
    kept = any(b"probe" in b"".join(text.split()) for text in printed)
    said = re.sub(rb"\x1b\[[0-9;?]*[a-zA-Z]", b" ", bytes(seen)).decode("utf-8", "replace")
    told = re.search(r"ERROR|NOT SAVED|cannot be|could not|No lock|refused|There is no|stopped|moved", said)
    same, text = open(d + "/s.ron", "rb").read() == old, trace(d)
    shutil.rmtree(d)
    return state, exit_, same, kept, bool(told), said, points(text, d)


def run_open(plenary):
    state, _, same, kept, _, said, all_points = opened(plenary, ["-e", "trace=" + ",".join(CALLS)])
    assert state == "there" and same and kept, said[-500:]
    ends, bad = collections.Counter(), []
    for call, k in all_points:
        for fault in faults(call):
            state, exit_, same, kept, told, said, _ = opened(plenary, ["-e", "inject=%s:%s:when=%d" % (call, fault, k)])
            why = [] if same else ["the file was changed"]
            if state == "late":
                why.append("hangs")
            if "KILL" not in fault:
                if exit_ not in (None, 3, 4) or exit_ and not told:
                    why.append("not told")
                if state == "there" and not kept and not told:
                    why.append("lost and not told")
            ends[state, exit_] += 1
            if why:
                bad.append((call, k, fault, why, said.strip()[-200:]))
    return all_points, ends, bad


for what in sys.argv[2:]:
    found, ends, bad = run_open(sys.argv[1]) if what == "open" else run_command(sys.argv[1], what)
    print(what, len(found), "calls,", sum(ends.values()), "runs:", dict(ends), len(bad), "bad", flush=True)
    for one in bad:
        print("   ", one, flush=True)
