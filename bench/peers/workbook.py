"""Writes a plan's workbook with XlsxWriter, as its own manual would: workbook.py DATA OUT [PROCESSES]."""

import json
import multiprocessing
import pathlib
import sys

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name, xl_range, xl_rowcol_to_cell


def write(paths):
    source, target = paths
    plan = json.loads(source.read_text(encoding="utf-8"))
    with xlsxwriter.Workbook(str(target)) as book:
        styles = {
            "title": book.add_format({"bold": True, "font_size": 16}),
            "head": book.add_format({"bold": True, "bg_color": "#DCE6F1", "bottom": 1, "text_wrap": True}),
            "text": book.add_format({"text_wrap": True, "valign": "top"}),
            "amount": book.add_format({"num_format": "#,##0;-#,##0;0"}),
            "percent": book.add_format({"num_format": "0.0"}),
            "total": book.add_format({"num_format": "#,##0;-#,##0;0", "bold": True, "top": 1}),
        }
        overview(book, plan, styles)
        checks = [statement(book, plan, index, styles) for index in range(len(plan["statements"]))]
        goals(book, plan, styles)
        indicators(book, plan, styles)
        offices(book, plan, styles)
        shares(book, plan, styles)
        control(book, checks, styles)
        data(book, plan, styles)


def sheet(book, name, title, widths, head, styles):
    made = book.add_worksheet(name)
    made.hide_gridlines(2)
    made.set_landscape()
    made.set_paper(9)
    made.fit_to_pages(1, 0)
    made.repeat_rows(2)
    made.freeze_panes(3, 1)
    for column, width in enumerate(widths):
        made.set_column(column, column, width)
    made.write(0, 0, title, styles["title"])
    for column, text in enumerate(head):
        made.write(2, column, text, styles["head"])
    return made


def overview(book, plan, styles):
    made = sheet(book, "Översikt", plan["title"], [50, 20], ["Blad", "Antal"], styles)
    rows = [("Mål", sum(len(area["goals"]) for area in plan["areas"])), ("Kontor", len(plan["offices"]))]
    for row, (name, count) in enumerate(rows, 3):
        made.write(row, 0, name, styles["text"])
        made.write_number(row, 1, count, styles["amount"])


def statement(book, plan, index, styles):
    told = plan["statements"][index]
    count = len(told["columns"])
    change = ["Förändring", "%"] if index == 0 else []
    made = sheet(book, told["title"][:31], told["title"], [44] + [14] * (count + 2), ["tkr", *told["columns"], *change], styles)
    row, heads, entered = 3, [], []
    for group in told["groups"]:
        if group["label"]:
            heads.append(row)
            made.write(row, 0, group["label"], styles["total"])
            for column in range(count):
                made.write_formula(row, column + 1, f"=SUM({xl_range(row + 1, column + 1, row + len(group['lines']), column + 1)})", styles["total"],
                                   sum(line["amounts"][column] for line in group["lines"]))
            row += 1
        for line in group["lines"]:
            made.write(row, 0, line["label"])
            for column, amount in enumerate(line["amounts"]):
                made.write_number(row, column + 1, amount, styles["amount"])
            if change:
                changed(made, row, line["amounts"], styles["amount"], styles["percent"])
            entered.append(row)
            row += 1
    made.write(row, 0, "Summa", styles["total"])
    sums = [sum(line["amounts"][column] for group in told["groups"] for line in group["lines"]) for column in range(count)]
    for column in range(count):
        name = xl_col_to_name(column + 1)
        counted = ",".join(f"{name}{head + 1}" for head in heads) if heads else f"{name}{entered[0] + 1}:{name}{entered[-1] + 1}"
        made.write_formula(row, column + 1, f"=SUM({counted})", styles["total"], sums[column])
    if change:
        changed(made, row, sums, styles["total"], styles["percent"])
    made.conditional_format(3, 1, row, count, {"type": "cell", "criteria": "<", "value": 0, "format": styles["percent"]})
    return told["title"][:31], row, entered, heads, sums


def changed(made, row, amounts, amount_style, percent_style):
    first, second = xl_rowcol_to_cell(row, 2), xl_rowcol_to_cell(row, 3)
    made.write_formula(row, 6, f"={second}-{first}", amount_style, amounts[2] - amounts[1])
    made.write_formula(row, 7, f"=IF({first}=0,\"\",({second}-{first})/{first}*100)", percent_style,
                       (amounts[2] - amounts[1]) / amounts[1] * 100 if amounts[1] else "")


def goals(book, plan, styles):
    made = sheet(book, "Mål", "Mål", [30, 40, 30, 80], ["Område", "Mål", "Ansvarig", "Text"], styles)
    row = 3
    for area in plan["areas"]:
        for goal in area["goals"]:
            for column, text in enumerate([area["name"], goal["name"], goal["office"], goal["text"]]):
                made.write_string(row, column, text, styles["text"])
            row += 1


def indicators(book, plan, styles):
    made = sheet(book, "Mätetal", "Mätetal", [40, 60, 10, 10, 10, 10], ["Mål", "Mätetal", "2023", "2024", "2025", "Mål 2026"], styles)
    row = 3
    for goal in (goal for area in plan["areas"] for goal in area["goals"]):
        for indicator in goal["indicators"]:
            made.write_string(row, 0, goal["name"], styles["text"])
            made.write_string(row, 1, indicator["name"], styles["text"])
            for column, value in enumerate(indicator["values"], 2):
                made.write_number(row, column, value, styles["percent"])
            row += 1


def offices(book, plan, styles):
    made = sheet(book, "Organisation", "Organisation", [40, 30, 30, 80], ["Kontor", "Sektor", "Enhet", "Text"], styles)
    for row, office in enumerate(plan["offices"], 3):
        for column, text in enumerate([office["name"], office.get("sector", ""), office["unit"], office["text"]]):
            made.write_string(row, column, text, styles["text"])


def shares(book, plan, styles):
    made = sheet(book, "Satsningar", "Satsningar", [50, 16], ["Satsning", "tkr"], styles)
    for row, share in enumerate(plan["shares"], 3):
        made.write_string(row, 0, share["name"])
        made.write_number(row, 1, share["amount"], styles["amount"])
    last = 2 + len(plan["shares"])
    made.write_formula(last + 1, 1, f"=SUM({xl_range(3, 1, last, 1)})", styles["total"], sum(share["amount"] for share in plan["shares"]))


def control(book, checks, styles):
    made = sheet(book, "Kontroll", "Kontroll", [60, 16, 16, 16, 12], ["Prövning", "Angivet", "Beräknat", "Differens", "Utfall"], styles)
    row = 3
    for name, total, entered, heads, sums in checks:
        for column, value in enumerate(sums, 1):
            letter = xl_col_to_name(column)
            counted = ",".join(f"'{name}'!{letter}{line + 1}" for line in entered)
            made.write_string(row, 0, f"{name}: summan av raderna")
            made.write_formula(row, 1, f"='{name}'!{letter}{total + 1}", styles["amount"], value)
            made.write_formula(row, 2, f"=SUM({counted})", styles["amount"], value)
            made.write_formula(row, 3, f"=B{row + 1}-C{row + 1}", styles["amount"], 0)
            made.write_formula(row, 4, f"=IF(ABS(D{row + 1})<0.5,\"Stämmer\",\"Differens\")", None, "Stämmer")
            row += 1


def data(book, plan, styles):
    made = sheet(book, "Data", "Data", [30, 40, 30, 16], ["Uppställning", "Rad", "Period", "Belopp"], styles)
    row = 3
    for told in plan["statements"]:
        for group in told["groups"]:
            for line in group["lines"]:
                for column, amount in enumerate(line["amounts"]):
                    made.write_string(row, 0, told["title"])
                    made.write_string(row, 1, line["label"])
                    made.write_string(row, 2, told["columns"][column])
                    made.write_number(row, 3, amount, styles["amount"])
                    row += 1
    made.autofilter(2, 0, row - 1, 3)


def main():
    source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    processes = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    target.mkdir(parents=True, exist_ok=True)
    files = [source] if source.is_file() else sorted(source.glob("*.json"))
    work = [(file, target / f"{file.stem}.xlsx") for file in files]
    if processes == 1:
        for paths in work:
            write(paths)
        return
    with multiprocessing.Pool(processes) as pool:
        pool.map(write, work)


if __name__ == "__main__":
    main()
