"""Whether LibreOffice makes the new revision of a Word paper by accepting its tracked changes, and the old
one by refusing them. Takes the folder that tests/papers/word.rs was asked to fill and a profile folder.

The bridge to LibreOffice keeps threads of its own, which now and then end the interpreter with a
segmentation fault when both sides close down in good order. So neither does: the office is killed, and this
process leaves at once with the answer that it has."""

import os
import signal
import subprocess
import sys
import time
import traceback

import uno
from com.sun.star.beans import PropertyValue

FOLDER, PROFILE = sys.argv[1:]
PIPE = "pipe,name=plenary-tracked;urp;"


def named(name, value):
    wanted = PropertyValue()
    wanted.Name, wanted.Value = name, value
    return wanted


def connected():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve("uno:" + PIPE + "StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise TimeoutError("LibreOffice did not start")


def lines(office, desktop, name, command):
    """The paper's text below its head, with its numbers, and how many changes are tracked in it."""
    path = f"{FOLDER}/{name}.docx"
    paper = desktop.loadComponentFromURL("file://" + path, "_blank", 0, (named("Hidden", True),))
    changes, found = 0, paper.Redlines.createEnumeration()
    while found.hasMoreElements():
        assert found.nextElement().RedlineAuthor == "Secretariat"
        changes += 1
    if command:
        dispatcher = office.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", office)
        dispatcher.executeDispatch(paper.CurrentController.Frame, ".uno:" + command, "", 0, ())
    target = f"{path}.{command or 'plain'}.txt"
    paper.storeToURL("file://" + target, (named("FilterName", "Text (encoded)"),
                                          named("FilterOptions", "UTF8,LF")))
    paper.close(True)
    text = open(target, encoding="utf-8-sig").read().split("\n")
    title = next(at for at, line in enumerate(text) if line.isupper() and "FIRST MEETING" in line
                 or "of the first meeting" in line.lower())
    return text[title:], changes


def checked(office, desktop):
    """Compares every paper's three versions and says how many changes were accepted and refused."""
    for name in ("outcomes", "record"):
        old, _ = lines(office, desktop, name + "-old", "")
        new, none = lines(office, desktop, name + "-new", "")
        accepted, changes = lines(office, desktop, name + "-marked", "AcceptAllTrackedChanges")
        refused, _ = lines(office, desktop, name + "-marked", "RejectAllTrackedChanges")
        assert none == 0 and changes > 0, name
        assert accepted == new, name
        assert refused == old, name
        print(f"{name}: {changes} tracked changes, accepted and refused")


office_process = subprocess.Popen(
    ["soffice", f"-env:UserInstallation=file://{PROFILE}", "--headless", "--norestore",
     "--accept=" + PIPE], stderr=subprocess.DEVNULL, start_new_session=True)
status = 1
try:
    office = connected()
    checked(office, office.ServiceManager.createInstanceWithContext(
        "com.sun.star.frame.Desktop", office))
    status = 0
except BaseException:
    traceback.print_exc()
finally:
    sys.stdout.flush()
    sys.stderr.flush()
    os.killpg(office_process.pid, signal.SIGKILL)
    os._exit(status)
