/**
 * Code for the page about the data, complete as it stands; the tests run it against the built site.
 *
 * @param tables the whole address of the market tables as JSON
 */
export function lookupExample(tables: string): string {
	return `const { editions, sources, names } = await fetch(
  '${tables}',
).then((response) => response.json());
const newest = editions.at(-1);
const market = newest.markets.find(({ places }) =>
  places.some(({ code }) => code === 'CH'),
);

console.log(names.markets[market.id].en, newest.date);
for (const { source } of newest.citations) {
  console.log(sources[source].title, sources[source].address);
}`;
}

/** @param table the whole address of the market tables as CSV */
export function tableExample(table: string): string {
	return `import csv, io, urllib.request

address = '${table}'
text = urllib.request.urlopen(address).read().decode('utf-8-sig')
rows = list(csv.DictReader(io.StringIO(text)))
editions = sorted({row['edition'] for row in rows})
places = {e: {r['place'] for r in rows if r['edition'] == e} for e in editions}

for older, newer in zip(editions, editions[1:]):
    print(older, newer, sorted(places[older] - places[newer]))`;
}
