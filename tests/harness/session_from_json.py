#!/usr/bin/env python3
"""Makes a session file of the neutral document that the speed harness hands out.

    session_from_json.py DOCUMENT.json > SESSION.ron

Every item becomes an item of the agenda and a section of one meeting's record, with its
paragraphs, its speakers on the list, and its conclusion.
"""
import json
import sys


def text(string):
    if '"' in string or "\\" in string:
        return 'r#"%s"#' % string
    return '"%s"' % string


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    items = document["items"]
    names = sorted({name for item in items for name in item["speakers"]})
    delegations = {name: "d%d" % number for number, name in enumerate(names)}
    out = []
    write = out.append
    write("(")
    write(" format: 1,")
    write(" readable_from: 1,")
    write(" about: (title: %s, series: \"C\")," % text(document["title"]))
    write(" delegations: [")
    for name, id in delegations.items():
        write('  (id: "%s", name: %s),' % (id, text(name)))
    write(" ],")
    write(" agenda: [")
    for number, item in enumerate(items):
        write('  (id: "i%d", title: %s, minutes: Some(%d), requests: [' % (number, text(item["title"]), item["minutes"]))
        for place, name in enumerate(item["speakers"]):
            write('   (id: "r%d-%d", speaker: Delegation("%s")),' % (number, place, delegations[name]))
        write("  ]),")
    write(" ],")
    write(' meetings: [')
    write('  (id: "m", start: "2026-11-24T12:00:00+01:00", stop: "2026-11-24T15:00:00+01:00", '
          'began: Some("2026-11-24T12:00:00+01:00"), ended: Some("2026-11-24T15:00:00+01:00"), entries: [')
    for number, item in enumerate(items):
        write('   (id: "e%d", items: ["i%d"], conclusions: [' % (number, number))
        write('    (id: "c%d", text: %s),' % (number, text(item["conclusion"])))
        write("   ], paragraphs: [")
        for place, paragraph in enumerate(item["paragraphs"]):
            write('    (id: "p%d-%d", text: %s),' % (number, place, text(paragraph["text"])))
        write("   ]),")
    write("  ]),")
    write(" ],")
    write(")")
    sys.stdout.write("\n".join(out) + "\n")


main()
