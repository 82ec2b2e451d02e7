"""Counts what is in the files of the national registers, without any of the importer's code.

Usage: count.py EPRACCUR EPCN LIST_SIZES [DAY...]

EPRACCUR is a csv without header, EPCN a workbook with the sheets PCNDetails and PCN Core Partner Details, LIST_SIZES the csv
gp-reg-pat-prac-all. Prints JSON: the practices with their list sizes of the last DAY, and the networks that exist on each DAY
with their practices and list sizes, all by name and as the API should answer them; how many of each kind there are; and the
rows of each table that must be refused, by their lines. Needs nothing but Python's standard library.
"""
import csv
import datetime
import io
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree
import zipfile

SHEET = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
RELATION = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id'
STATUS = {'A': 'ACTIVE', 'C': 'CLOSED', 'D': 'DORMANT', 'P': 'PROPOSED'}
MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()


def csv_rows(path):
    """Each row with its line."""
    with open(path, 'rb') as file:
        content = file.read()
    try:
        text = content.decode('utf-8')
    except UnicodeDecodeError:
        text = content.decode('cp1252')
    reader = csv.reader(io.StringIO(text, newline=''))
    return [(reader.line_num, [cell.strip() for cell in row]) for row in reader if row]


def sheet_rows(path, name, columns):
    """Each row of a sheet below its header with its line, empty cells and all."""
    with zipfile.ZipFile(path) as book:
        parse = lambda part: xml.etree.ElementTree.fromstring(book.read(part))
        shared = []
        if 'xl/sharedStrings.xml' in book.namelist():
            shared = [''.join(text.text or '' for text in item.iter(SHEET + 't'))
                      for item in parse('xl/sharedStrings.xml').iter(SHEET + 'si')]
        targets = {each.get('Id'): each.get('Target') for each in parse('xl/_rels/workbook.xml.rels')}
        sheet = next(each for each in parse('xl/workbook.xml').iter(SHEET + 'sheet') if each.get('name') == name)
        target = targets[sheet.get(RELATION)]
        rows = []
        for row in parse(target.lstrip('/') if target.startswith('/') else 'xl/' + target).iter(SHEET + 'row'):
            cells = [''] * columns
            for cell in row.iter(SHEET + 'c'):
                letters = re.match('[A-Z]+', cell.get('r')).group()
                value = cell.find(SHEET + 'v')
                text = ''.join(each.text or '' for each in cell.iter(SHEET + 't')) if value is None else value.text
                cells[ord(letters) - ord('A')] = (shared[int(text)] if cell.get('t') == 's' else text or '').strip()
            if any(cells):
                rows.append((int(row.get('r')), cells))
        return rows[1:]


def day(text):
    """20191001 as 2019-10-01; None where there is none."""
    return datetime.datetime.strptime(text, '%Y%m%d').date().isoformat() if text else None


def extract_day(text):
    """01JAN2021 as 2021-01-01."""
    return datetime.date(int(text[5:]), MONTHS.index(text[2:5].upper()) + 1, int(text[:2])).isoformat()


def day_before(iso):
    return (datetime.date.fromisoformat(iso) - datetime.timedelta(days=1)).isoformat()


def holds(period, on):
    return period['from'] <= on and (period['to'] is None or period['to'] >= on)


def read_practices(path):
    practices, refused, left_out = {}, [], 0
    for line, row in csv_rows(path):
        if row[25] != '4':
            left_out += 1
        elif row[0] in practices:
            refused.append(line)
        else:
            practices[row[0]] = {'name': row[1], 'postcode': row[9] or None, 'from': day(row[10]), 'to': day(row[11]),
                                 'status': STATUS[row[12]], 'commissioner': row[14], 'memberships': [], 'sizes': {}}
    return practices, refused, left_out


def read_networks(path):
    networks, refused = {}, []
    for line, row in sheet_rows(path, 'PCNDetails', 12):
        if row[0] in networks:
            refused.append(line)
        else:
            networks[row[0]] = {'name': row[1], 'commissioner': row[2], 'from': day(row[4]), 'to': day(row[5])}
    return networks, refused


def read_memberships(path, practices, networks):
    refused, left_out, rows = [], 0, []
    for line, row in sheet_rows(path, 'PCN Core Partner Details', 11):
        if row[4] == 'U':
            left_out += 1
        elif row[0] not in practices or row[4] not in networks:
            refused.append(line)
        else:
            rows.append((line, row[0], {'network': row[4], 'from': day(row[8]), 'to': day(row[9])}))
    for line, practice, said in sorted(rows, key=lambda each: each[2]['from']):
        memberships = practices[practice]['memberships']
        last = memberships[-1] if memberships else None
        if last and holds(last, said['from']):
            if last['to'] != said['from'] or last['from'] == said['from']:
                refused.append(line)
                continue
            last['to'] = day_before(said['from'])
        memberships.append(said)
    return sorted(refused), left_out


def read_sizes(path, practices):
    refused, left_out = [], 0
    for line, row in csv_rows(path)[1:]:
        if row[7] != 'ALL' or row[8] != 'ALL':
            left_out += 1
        elif row[5] not in practices or extract_day(row[1]) in practices[row[5]]['sizes']:
            refused.append(line)
        else:
            practices[row[5]]['sizes'][extract_day(row[1])] = int(row[9])
    return refused, left_out


def size_on(practice, on):
    counted = [each for each in practice['sizes'] if each <= on]
    return practice['sizes'][max(counted)] if counted else None


def band(sizes):
    if not sizes:
        return 'UNKNOWN'
    return 'BELOW' if sum(sizes) < 30000 else 'WITHIN' if sum(sizes) <= 50000 else 'ABOVE'


def by_name(organisations):
    """Codes with what they stand for, by name without capitals, accents and superfluous spaces."""
    def key(entry):
        plain = (each for each in unicodedata.normalize('NFKD', entry[1]['name']) if unicodedata.category(each)[0] != 'M')
        return ' '.join(''.join(plain).split()).lower(), entry[0]
    return sorted(organisations.items(), key=key)


def answer_practice(code, practice, on):
    return {'odsCode': code, 'name': practice['name'], 'postcode': practice['postcode'], 'status': practice['status'],
            'openedOn': practice['from'], 'closedOn': practice['to'], 'listSize': size_on(practice, on),
            'memberships': [{'neighbourhood': {'odsCode': each['network']}, 'from': each['from'], 'to': each['to']}
                            for each in practice['memberships']]}


def answer_networks(practices, networks, on):
    members = {code: [] for code, network in networks.items() if holds(network, on)}
    for code, practice in by_name(practices):
        for membership in practice['memberships']:
            if holds(membership, on) and membership['network'] in members:
                members[membership['network']].append(code)
    answers = []
    for code, network in by_name(networks):
        if code in members:
            sizes = [size_on(practices[each], on) for each in members[code]]
            known = [each for each in sizes if each is not None]
            answers.append({'odsCode': code, 'name': network['name'], 'formedOn': network['from'],
                            'closedOn': network['to'], 'listSize': sum(known), 'listSizeBand': band(known),
                            'practices': [{'odsCode': each} for each in members[code]]})
    return answers


def main(epraccur, epcn, list_sizes, *days):
    practices, refused_practices, other_practices = read_practices(epraccur)
    networks, refused_networks = read_networks(epcn)
    refused_memberships, no_network = read_memberships(epcn, practices, networks)
    refused_sizes, other_sizes = read_sizes(list_sizes, practices)
    print(json.dumps({
        'practices': [answer_practice(code, practice, days[-1]) for code, practice in by_name(practices)],
        'networks': {on: answer_networks(practices, networks, on) for on in days},
        'created': {'practices': len(practices), 'networks': len(networks),
                    'memberships': sum(len(each['memberships']) for each in practices.values()),
                    'list sizes': sum(len(each['sizes']) for each in practices.values())},
        'leftOut': {'practices': other_practices, 'memberships': no_network, 'list sizes': other_sizes},
        'refused': {'practices': refused_practices, 'networks': refused_networks, 'memberships': refused_memberships,
                    'list sizes': refused_sizes}}))


if __name__ == '__main__':
    main(*sys.argv[1:])
