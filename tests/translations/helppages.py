#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patron Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the pages of the help to the English ones and to the window: in each language the same pages with the same
headings, paragraphs and tables, the same links, keys, rules, patrons and words of Portal; and what a page sets in
*emphasis* is a label, word for word as the window shows it in that language.

Usage: helppages.py ROOT. Prints one line per finding; exit 1 when there is one."""
import collections
import pathlib
import re
import sys

import translations

LANGUAGES = sorted(translations.LANGUAGES - {"en"})
ENGLISH_ONLY = {"json.md"}  # a contract
LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
CODE = re.compile(r"`([^`]*)`")
LABEL = re.compile(r"\*([^*]+)\*")
RULE = re.compile(r"\b[A-Z]\d\b", re.ASCII)
PORTAL = [
    "All Events", "My Profile", "Subscription renewal", "Benefit Renewal", "Request Changes", "I don't want to renew",
    "Renew now", "Contact us about Renewing", "Forgot password", "Personal Pronouns", "Onsite Accessibility Requirements",
    "In Review", "Complete", "Completed", "Upcoming", "Draft", "Deleted", "Did Not Renew", "Pending Renewal",
    "To Be Qualified", "Awaiting Bank Transfer", "Posted", "Pledged", "Negotiation/Review", "Renewed By",
    "Authenticated Website 2", "Subscription Fulfillment Administrator", "Order Fulfillment Administrator",
    "PatronPortal", "PatronManager", "PostgreSQL", "HOW", "FAQ"]
WORDS = re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in sorted(PORTAL, key=len, reverse=True)), re.ASCII)


def blocks(text):
    """(kind, text) of headings, rows of tables, items of lists, lines of code and paragraphs."""
    found = []
    for line in text.replace("\u200e", "").splitlines():
        heading = re.match(r"#+(?= )", line)
        kind = (heading.group() if heading else f"row of {line.count('|')}" if line.startswith("|")
                else "item" if line.startswith("- ") else "code" if line.startswith("    ") else "comment"
                if line.startswith("<!--") else "paragraph" if line else "")
        if kind == "paragraph" and found and found[-1][0] in ("paragraph", "item"):
            found[-1] = (found[-1][0], found[-1][1] + " " + line)
        else:
            found.append((kind, line))
    return [block for block in found if block[0]]


def facts(kind, text):
    """What a translation keeps as it is, name -> things."""
    links = LINK.findall(text)
    prose = CODE.sub(" ", LINK.sub(r"\1", text))
    found = {
        # the heading of a link has the page's language, the rule of one has none
        "links": [to if RULE.search(to) or "#" not in to else to.split("#")[0] + "#" for _, to in links],
        "patrons": [name for name, to in links if to.startswith("patron:")],
        "keys and code": [text] if kind == "code" else CODE.findall(text),
        "rules": RULE.findall(prose),
        "gaps": re.findall(r"\{\{\w+\}\}", text),
    }
    if not kind.startswith("#"):  # a heading may say in the reader's words what a tab is about
        found["words of Portal"] = WORDS.findall(LABEL.sub(" ", prose))  # a label has the window's words
    return {name: collections.Counter(things) for name, things in found.items()}


def plain(label):
    """A label without its mnemonic, and without what surrounds it where it stands in a sentence."""
    return re.sub(r"&(?=\w)", "", label).strip("().… ").casefold()


def window_labels(folder):
    """language -> plain source -> what the window says for it, plain, as patterns: a value may stand where %1 does."""
    found = {}
    for language in LANGUAGES:
        of = found.setdefault(language, collections.defaultdict(set))
        for (_, source, _), message in translations.messages(folder / f"patrondesk_{language}.ts").items():
            of[plain(source)].update(plain(form) for form in translations.forms(message))
    return found


def is_said_by(label, template):
    return re.fullmatch(".+".join(re.escape(part) for part in re.split(r"%\d", template)), plain(label)) is not None


def said(label, translated):
    """What the window says for an English label; empty: nothing, it is no label."""
    exact = translated.get(plain(label))
    if exact:
        return exact
    for source, forms in translated.items():
        if "%1" in source and len(source) > 8 and is_said_by(label, source):
            return forms
    return set()


def label_faults(english, theirs, translated):
    wanted, there = LABEL.findall(english), LABEL.findall(theirs)
    for label in wanted:
        forms = said(label, translated)
        if not forms:
            yield f"no label of the window: {label!r}"
            continue
        match = next((one for one in there if any(is_said_by(one, form) for form in forms)), None)
        if match is None:
            yield f"{label!r} is {sorted(forms)} in the window, and the page says {there}"
        else:
            there.remove(match)
    if len(wanted) < len(LABEL.findall(theirs)):
        yield f"more labels than in English: {there}"


def page_findings(english, theirs, translated):
    """English text, the same page in another language, that language's labels -> faults as words."""
    ours, others = blocks(english), blocks(theirs)
    if [kind for kind, _ in ours] != [kind for kind, _ in others]:
        differs = next((i for i, (a, b) in enumerate(zip(ours, others)) if a[0] != b[0]), min(len(ours), len(others)))
        yield f"is made otherwise than in English from here: {(others + [('', 'its end')])[differs][1][:60]!r}"
        return
    for (kind, text), (_, other) in zip(ours, others):
        if kind == "comment":
            continue
        for fault in label_faults(text, other, translated):
            yield f"{fault} in {other[:60]!r}"
        for name, wanted in facts(kind, text).items():
            there = facts(kind, other).get(name)
            if wanted != there:
                yield f"{name}: {dict(there - wanted)} in place of {dict(wanted - there)} in {other[:60]!r}"


def findings(pages, labels):
    """PAGES: the folder of the help; LABELS: what window_labels() gives."""
    english = {page.name: page.read_text() for page in sorted(pages.glob("*.md")) if page.name not in ENGLISH_ONLY}
    for language, translated in labels.items():
        there = {page.name: page.read_text() for page in (pages / language).glob("*.md")}
        for name in sorted(english.keys() - there.keys()):
            yield f"{language}/{name}: is not there"
        for name in sorted(there.keys() - english.keys()):
            yield f"{language}/{name}: is no page in English"
        for name in sorted(english.keys() & there.keys()):
            for fault in page_findings(english[name], there[name], translated):
                yield f"{language}/{name}: {fault}"


def main():
    root = pathlib.Path(sys.argv[1])
    found = list(findings(root / "resources/help", window_labels(root / "translations")))
    print("\n".join(found) if found else "no finding")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
