#!/usr/bin/env python3
"""Times plan and its peers side by side, as whole processes, and prints ratios. See README.md for what is run and why.

bench/run.py PROGRAM [--work DIR] [--runs N] [--only NAME]...
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"  # Debian's own, which its xlsxwriter belongs to.
PACKAGES = {"hledger": "hledger", "ledger": "ledger", "hugo": "hugo"}


def install():
    missing = [package for program, package in PACKAGES.items() if not shutil.which(program)]
    if subprocess.run([PYTHON, "-c", "import xlsxwriter"], stderr=subprocess.DEVNULL, check=False).returncode != 0:
        missing.append("python3-xlsxwriter")
    if missing:
        sudo = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run([*sudo, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], check=True)


def invent(folder, plans, files=1, lines=None):
    """Plans and their peers' files; made once."""
    if not folder.exists():
        more = [str(files)] + ([str(lines)] if lines else [])
        generator = ["dotnet", "run", "-c", "Release", "--project", str(BENCH / "Plans"), "--"]
        subprocess.run([*generator, str(folder), str(plans), *more], check=True)
        site(folder)
    return folder


def site(folder):
    shutil.copytree(BENCH / "peers" / "hugo", folder / "site")
    (folder / "site" / "data").mkdir()
    (folder / "site" / "content").mkdir()
    (folder / "site" / "data" / "plans").symlink_to(folder / "data")
    for file in (folder / "data").iterdir():
        (folder / "site" / "content" / f"{file.stem}.md").write_text(f"---\nplan: {file.stem}\n---\n", encoding="utf-8")


def once(command):
    """Wall seconds, processor seconds and peak MiB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def compare(name, ours, theirs, runs, limit, clean=None):
    """In turn, so that a machine that slows down slows both."""
    pairs = []
    for number in range(runs + 1):
        measured = []
        for command in (ours, theirs):
            if clean:
                shutil.rmtree(clean, ignore_errors=True)
            measured.append(once(command))
        if number > 0:  # The first warms the caches.
            pairs.append(measured)
    told = []
    for kind, digits in ((0, 3), (1, 3)):
        ratios = sorted(mine[kind] / other[kind] for mine, other in pairs)
        seconds = [statistics.median(pair[side][kind] for pair in pairs) for side in (0, 1)]
        told.append(f"{seconds[0]:.{digits}f} / {seconds[1]:.{digits}f}")
        told.append(f"{ratios[0]:.2f} / **{statistics.median(ratios):.2f}** / {ratios[-1]:.2f}")
    memory = [max(pair[side][2] for pair in pairs) for side in (0, 1)]
    print(f"| {name} | {runs} | {' | '.join(told)} | {memory[0]:.0f} / {memory[1]:.0f} | {limit} |", flush=True)


def growth(program, work):
    print("\n| lines of one plan | seconds | µs a line |\n| --- | --- | --- |")
    for lines in (10, 100, 1_000, 10_000):
        folder = invent(work / f"lines-{lines}", 1, 1, lines)
        seconds = statistics.median(once([program, "check", str(folder / "plans")])[0] for _ in range(5))
        print(f"| {lines} | {seconds:.3f} | {seconds / lines * 1e6:.0f} |", flush=True)
    print("\n| plans | seconds | ms a plan | peak MiB |\n| --- | --- | --- | --- |")
    for plans in (1, 10, 100, 1_000, 5_800):
        folder = invent(work / f"plans-{plans}", plans)
        measured = [once([program, "check", str(folder / "plans")]) for _ in range(1 if plans > 1_000 else 3)]
        seconds = statistics.median(run[0] for run in measured)
        print(f"| {plans} | {seconds:.3f} | {seconds / plans * 1e3:.2f} | {max(run[2] for run in measured):.0f} |", flush=True)


def cases(program, work, runs):
    one, thousand, many = (work / f"plans-{count}" for count in (1, 1_000, 5_800))
    spread = work / "spread"
    out = work / "out"
    journal = str(one / "journals" / "plan-0000.journal")
    workbook = str(BENCH / "peers" / "workbook.py")

    def plan(command, folder, *more):
        return [program, command, str(folder / "plans"), *more]

    def build(folder, to):
        return plan("build", folder, "--to", to, "-o", str(out))

    def hugo(folder):
        return ["hugo", "--quiet", "-s", str(folder / "site"), "-d", str(out)]

    few = max(1, runs // 5)
    yield "check-one-ledger", (one,), plan("check", one), ["ledger", "-f", journal, "balance"], runs, 1.0, None
    yield "check-one-hledger", (one,), plan("check", one), ["hledger", "-f", journal, "check"], runs, 0.4, None
    yield "check-1000-ledger", (thousand,), plan("check", thousand), ["ledger", "-f", str(thousand / "all.journal"), "balance"], few, 0.5, None
    yield "check-1000-hledger", (thousand,), plan("check", thousand), ["hledger", "-f", str(thousand / "all.journal"), "check"], few, "", None
    yield "check-5800-ledger", (many,), plan("check", many), ["ledger", "-f", str(many / "all.journal"), "balance"], 1, 0.4, None
    yield "check-15-files-one-file", (one, spread), plan("check", spread), plan("check", one), runs, 2.0, None
    yield "html-one-hugo", (one,), build(one, "html"), hugo(one), runs, 1.0, out
    yield "html-1000-hugo", (thousand,), build(thousand, "html"), hugo(thousand), few, 0.6, out
    yield "xlsx-one-xlsxwriter", (one,), build(one, "xlsx"), [PYTHON, workbook, str(one / "data"), str(out)], runs, 1.0, out
    yield ("xlsx-1000-xlsxwriter-2-processes", (thousand,), build(thousand, "xlsx"),
           [PYTHON, workbook, str(thousand / "data"), str(out), "2"], few, 0.6, out)
    yield "all-one-xlsxwriter", (one,), build(one, "md,html,xlsx"), [PYTHON, workbook, str(one / "data"), str(out)], runs, 2.0, out


def verify(program, work):
    """A figure that is changed is found by all of them: they do look."""
    folder = work / "changed"
    shutil.rmtree(folder, ignore_errors=True)
    invent(folder, 1)
    for path, old in ((folder / "plans/plan-0000/plan.yaml", "        stated: {"), (folder / "journals/plan-0000.journal", ":total  ")):
        text = path.read_text(encoding="utf-8")
        at = next(i for i in range(text.index(old) + len(old), len(text)) if text[i].isdigit() and text[i] != "9" and text[i - 1] in " -")
        path.write_text(text[:at] + str(int(text[at]) + 1) + text[at + 1:], encoding="utf-8")
    journal = str(folder / "journals/plan-0000.journal")
    for command in ([program, "check", str(folder / "plans")], ["ledger", "-f", journal, "balance"], ["hledger", "-f", journal, "check"]):
        if subprocess.run(command, capture_output=True, check=False).returncode == 0:
            sys.exit(f"{command[0]} did not find a changed figure")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "plan-bench")
    options.add_argument("--runs", type=int, default=15)
    options.add_argument("--only", action="append", default=[])
    asked = options.parse_args()
    install()
    asked.work.mkdir(parents=True, exist_ok=True)
    program = str(pathlib.Path(asked.program).resolve())
    verify(program, asked.work)
    invent(asked.work / "spread", 1, 15)
    start = statistics.median(once([program, "--version"])[0] for _ in range(asked.runs))
    print(f"plan --version: {start * 1e3:.1f} ms\n")
    print("| case | runs | wall s, plan / peer | ratio min / median / max | processor s, plan / peer | ratio min / median / max | peak MiB | limit |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, folders, ours, theirs, runs, limit, clean in cases(program, asked.work, asked.runs):
        if asked.only and not any(part in name for part in asked.only):
            continue
        for folder in folders:
            if folder.name.startswith("plans-"):
                invent(folder, int(folder.name.split("-")[1]))
        compare(name, ours, theirs, runs, limit, clean)
    if not asked.only or "growth" in asked.only:
        growth(program, asked.work)


if __name__ == "__main__":
    main()
